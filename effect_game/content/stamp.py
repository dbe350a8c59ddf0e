"""Whether the files of a folder are still the same, without reading them."""

import os
from pathlib import Path

Stamp = tuple[tuple[str, str, int, int], ...]
"""Per file the folder, its name, its size in bytes and when it was last written, in nanoseconds."""


def stamp_of(*folders: Path) -> Stamp:
    """Of all *.yaml directly in these folders. A folder that is not there has no files.

    Take it before reading: a file that is written meanwhile then has another stamp the next time.
    """
    return tuple(file for folder in folders for file in _files(folder))


def _files(folder: Path) -> Stamp:
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".yaml"):
                    about = entry.stat()
                    found.append((str(folder), entry.name, about.st_size, about.st_mtime_ns))
    except OSError:
        # Gone or shut: whoever reads it says so. What was kept of it before is not found with this stamp.
        found.append((str(folder), "", 0, 0))
    return tuple(sorted(found))
