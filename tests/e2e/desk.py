"""A desk for a test: a private X server, a bus with accessibility, and a hand that works from outside.

The program runs as a person starts it. Where something is, is read through AT-SPI, as a screen reader does
(Qt tells the object name as the last part of the id). What is done, is done by xdotool.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from effect_game.resources import data_root

SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
EYE, CAMERA = (Path(__file__).with_name(name) for name in ("eye.py", "camera.py"))
PATIENCE_S = 60.0
LOOK_AGAIN_S = 0.05
BUSY = ("wordt bijgewerkt", "being updated")
Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where programs run: the environment with display and buses."""

    environ: dict[str, str]


@contextmanager
def desk(display: str, home: Path) -> Iterator[Desk]:
    """A session bus and the accessibility bus beside a running X server."""
    launcher = BUS_LAUNCHER
    assert Path(launcher).exists(), "at-spi2-core is missing; 'python3 build/dev.py test' installs it"
    environ = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environ |= {"DISPLAY": display, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "HOME": str(home)}
    environ |= {"PYTHONPATH": str(data_root()), "NO_AT_BRIDGE": "1", "XDG_RUNTIME_DIR": str(home)}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True, env=environ) as bus:
        try:
            assert bus.stdout is not None
            environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            start = [launcher, "--launch-immediately"]
            with subprocess.Popen(start, stdout=quiet, stderr=quiet, env=environ) as accessibility:
                try:
                    yield Desk(environ)
                finally:
                    accessibility.terminate()
        finally:
            bus.terminate()


class Program:
    """The game as a process of its own, with an eye on it and a hand at it."""

    def __init__(self, at: Desk, store: Path, pictures: Path, log: Path) -> None:
        self._environ, self._pictures, self._count = at.environ, pictures, 0
        self._last: list[Node] = []
        command = [sys.executable, "-m", "effect_game", "--scenarios", "tests/scenarios"]
        self._log_file = log
        self._log = log.open("a", encoding="utf-8")
        self.process = subprocess.Popen(
            [*command, "--store", str(store)], env=at.environ, cwd=data_root(),
            stdout=self._log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        plain = {name: value for name, value in at.environ.items() if "ACCESSIBILITY" not in name}
        self._eye = helper([SYSTEM_PYTHON, str(EYE)], plain)
        self._camera = helper([sys.executable, str(CAMERA)], plain)

    def kill(self) -> None:
        """End the program at once, as when the power goes."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self) -> None:
        """Stop everything."""
        self.process.kill()
        self.process.wait()
        for helper in (self._eye, self._camera):
            helper.kill()
            helper.communicate()
        self._log.close()

    # the eye

    def look(self) -> list[Node]:
        """Everything that is showing; of several windows only the one in front, a dialog before the rest."""
        nodes: list[Node] = json.loads(ask(self._eye, str(self.process.pid)))
        dialogs = [place for place, node in enumerate(nodes) if node["role"] == "dialog"]
        self._last = nodes[dialogs[-1] :] if dialogs else nodes
        return self._last

    def wait_until(self, done: Callable[[], bool], what: str) -> None:
        """Look until it is so."""
        until = time.monotonic() + PATIENCE_S
        while not done():
            assert self.process.poll() is None, f"stopped while waiting: {what}; {self.last_words()}"
            assert time.monotonic() < until, f"waited too long: {what}"
            self.process_pause()

    def last_words(self) -> str:
        """Why it stopped, as far as it could say: a negative code is the signal that ended it."""
        said = self._log_file.read_text(encoding="utf-8")
        return f"code {self.process.returncode}: {said[-2000:]}"

    def process_pause(self) -> None:
        """Leave the machine to the program for a moment."""
        with subprocess.Popen(["sleep", str(LOOK_AGAIN_S)]) as pause:
            pause.wait()

    def wait_for(self, name: str) -> Node:
        """What has this object name, as soon as it is showing, enabled and at rest."""
        found = [node for node in self._last if named(node, name)][:1]

        def there() -> bool:
            seen = [node for node in self.look() if named(node, name) and "enabled" in node["states"]]
            at_rest = bool(seen) and bool(found) and place_of(found[-1]) == place_of(seen[0])
            found.extend(seen[:1])
            return at_rest

        self.wait_until(there, f"'{name}' in sight and open")
        return found[-1]

    def sees(self, name: str) -> bool:
        return any(named(node, name) for node in self.look())

    def wait_for_words(self, words: str) -> None:
        """Until these are in sight."""
        self.wait_until(lambda: words in self.words(), f"the words '{words}' in sight")

    def table(self, name: str) -> list[list[str]]:
        """The words in a table, row by row."""
        rows: list[list[str]] = json.loads(ask(self._eye, f"{self.process.pid} {name}"))
        return rows

    def words(self) -> str:
        """All words in sight."""
        return "\n".join(node["name"] for node in self.look() if node["name"])

    # the hand

    def press(self, name: str) -> None:
        node = self._in_sight(name)
        before = fingerprint(self._last)
        x, y = node["x"] + node["width"] // 2, node["y"] + node["height"] // 2
        self.tool("mousemove", str(x), str(y), "click", "1")
        self.wait_until(lambda: fingerprint(self.look()) != before, f"an effect of pressing '{name}'")
        self.wait_until(lambda: fingerprint(self._last) == fingerprint(self.look()), "the screen at rest")

    def type_in(self, name: str, text: str) -> None:
        node = self._in_sight(name)
        x, y = node["x"] + node["width"] // 2, node["y"] + node["height"] // 2
        self.tool("mousemove", str(x), str(y), "click", "1")
        self.wait_until(lambda: self._focused(name), f"the focus in '{name}'")
        self.tool("key", "--clearmodifiers", "ctrl+a", "Delete")
        self.tool("type", "--delay", "15", "--", text)

    def pick(self, name: str, place: int) -> None:
        self.wait_for(name)
        for _ in range(200):
            if self._focused(name):
                break
            self.tool("key", "Tab")
        assert self._focused(name), f"Tab never reaches '{name}'"
        self.tool("key", "Home", *["Down"] * place)

    def choose_folder(self, folder: Path) -> None:
        """In the folder dialog that is open."""
        self.type_in("fileNameEdit", str(folder))
        self.tool("key", "Return")
        self.wait_until(lambda: not self.sees("fileNameEdit"), "the folder dialog gone")

    def picture(self, title: str) -> None:
        self.wait_until(
            lambda: not any(words in self.words().lower() for words in BUSY),
            f"a settled screen for '{title}'",
        )
        self._count += 1
        name = re.sub(r"[^\w]+", "-", title.lower())
        path = self._pictures / f"{self._count:03d}-{name}.png"
        assert ask(self._camera, str(path)) == str(path), f"no picture of '{title}'"

    def tool(self, *arguments: str) -> None:
        """One xdotool command."""
        subprocess.run(["xdotool", *arguments], env=self._environ, check=True, capture_output=True)

    def _focused(self, name: str) -> bool:
        return any(named(node, name) and "focused" in node["states"] for node in self.look())

    def _in_sight(self, name: str) -> Node:
        """Find something; turn the wheel over the list it is in until it lies free."""
        node = self.wait_for(name)
        for _ in range(60):
            way = self._scroll_way(node)
            if way is None:
                return node
            (x, y), button = way
            self.tool("mousemove", str(x), str(y), "click", button)
            node = self.wait_for(name)
        raise AssertionError(f"'{name}' cannot be brought in sight")

    def _scroll_way(self, node: Node) -> tuple[tuple[int, int], str] | None:
        """Where to turn the wheel and which way; None when the middle of the node lies in its lists."""
        y = node["y"] + node["height"] // 2
        for area in reversed([each for each in self._last if is_list(each) and holds(each, node)]):
            if y < area["y"] + 4 or y > area["y"] + area["height"] - 4:
                middle = (area["x"] + area["width"] // 2, area["y"] + area["height"] // 2)
                return middle, "4" if y < area["y"] + 4 else "5"
        return None


def helper(command: list[str], environ: dict[str, str]) -> subprocess.Popen[str]:
    """A process that answers lines."""
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen(command, env=environ, text=True, stdin=pipe, stdout=pipe, stderr=quiet)


def ask(helper: subprocess.Popen[str], line: str) -> str:
    """One line to a helper process, and its answer."""
    assert helper.stdin is not None
    assert helper.stdout is not None
    helper.stdin.write(line + "\n")
    helper.stdin.flush()
    return helper.stdout.readline().strip()


def named(node: Node, name: str) -> bool:
    """Whether a node's object name is this; ids are the names from the window down."""
    return bool(node["id"].endswith(f".{name}"))


def is_list(node: Node) -> bool:
    """The part of a scrolling list that is in sight."""
    return bool(node["id"].endswith(".qt_scrollarea_viewport"))


def holds(area: Node, node: Node) -> bool:
    """Whether a node lies in a list."""
    return bool(node["id"].startswith(area["id"] + "."))


def place_of(node: Node) -> tuple[int, int, int, int]:
    """Where a node is."""
    return node["x"], node["y"], node["width"], node["height"]


def fingerprint(nodes: list[Node]) -> str:
    """What is to be seen, without where the focus is."""
    return json.dumps([{**node, "states": sorted({*node["states"]} - {"focused"})} for node in nodes])


def missing_tools() -> list[str]:
    """What has to be installed before this can run."""
    return [name for name in ("xdotool", "dbus-daemon") if shutil.which(name) is None]
