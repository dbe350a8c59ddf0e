"""Private X servers: a screen that nobody sits at."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def x_server() -> Iterator[str]:
    """A private X server of 1366x768; its display name, for DISPLAY in the environment of a program."""
    server = shutil.which("Xvfb")
    assert server is not None, "Xvfb is missing; 'python3 build/dev.py test' installs it"
    read_end, write_end = os.pipe()
    # Without -noreset the server starts over when its last client leaves, and drops one that just came.
    command = [
        server,
        "-displayfd",
        str(write_end),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as process:
        os.close(write_end)
        # The server writes the number when it is ready; when it dies instead, this reads nothing.
        with os.fdopen(read_end, encoding="ascii") as ready:
            number = ready.readline().strip()
        try:
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            process.terminate()
