"""The same hand without a pointer: Tab to it, arrows inside a group, Space to press."""

import subprocess
from pathlib import Path

from tests.e2e.desk import Desk, Node, Program, fingerprint, named

MOST_LOOKS = 400
LONGEST_LEAP = 30
LEAPS = 6
"""So often a walk may guess how far it is; after that it goes one key at a time."""
MOST_ARROWS = 8
"""What stands together and is checked one by one, Tab goes along; arrows do not reach all of it."""


class KeyProgram(Program):
    """The game with nobody at the mouse; `pointed` stays 0."""

    def __init__(self, at: Desk, store: Path, pictures: Path, log: Path) -> None:
        super().__init__(at, store, pictures, log)
        self.pointed = 0

    def press(self, name: str) -> None:
        open_yet = "checked" not in self.wait_for(name)["states"]
        self._walk_to(name)
        if open_yet and "checked" in self.wait_for(name)["states"]:
            # In a group the arrow that reaches it has chosen it.
            return
        before = fingerprint(self._last)
        self.tool("key", "space")
        self.wait_until(lambda: fingerprint(self.look()) != before, f"an effect of Space on '{name}'")
        self.wait_until(lambda: fingerprint(self._last) == fingerprint(self.look()), "the screen at rest")

    def type_in(self, name: str, text: str) -> None:
        self._walk_to(name)
        self.tool("key", "--clearmodifiers", "ctrl+a", "Delete")
        self.tool("type", "--delay", "15", "--", text)

    def pick(self, name: str, place: int) -> None:
        self._walk_to(name)
        self.tool("key", "Home", *["Down"] * place)

    def tool(self, *arguments: str) -> None:
        self.pointed += "mouse" in arguments[0] or "click" in arguments
        super().tool(*arguments)

    def _walk_to(self, name: str) -> None:
        """Bring the focus to what has this name, as a person does who knows about how far it is."""
        self.wait_for(name)
        went: list[str] = []
        arrows = 0
        for look in range(MOST_LOOKS):
            stops = [node for node in self.look() if "focusable" in node["states"]]
            there = next((place for place, node in enumerate(stops) if named(node, name)), None)
            here = next((place for place, node in enumerate(stops) if "focused" in node["states"]), None)
            if there is not None and here == there:
                return
            went.append(stops[here]["id"].rsplit(".", 1)[-1] if here is not None else "nothing")
            if here is None:
                self._activate()
            if there is None or here is None:
                self.tool("key", "Tab")
            elif together(stops[here], stops[there]) and arrows < MOST_ARROWS:
                arrows += 1
                self.tool("key", arrow(stops[here], stops[there]))
            else:
                far = min(abs(there - here), LONGEST_LEAP) if look < LEAPS else 1
                self.tool("key", *["Tab" if there > here or look >= LEAPS else "shift+Tab"] * far)
        raise AssertionError(f"no key brings the focus to '{name}'; it went by {went[-60:]}")

    def _activate(self) -> None:
        """What a desktop does for the window in front; the bare X server of a test has nobody who does."""
        found = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        windows = subprocess.run(found, env=self._environ, check=True, capture_output=True, text=True)
        self.tool("windowfocus", "--sync", windows.stdout.split()[-1])


def together(one: Node, other: Node) -> bool:
    """Whether two stand in one group among which the arrows choose."""
    return all("checkable" in node["states"] for node in (one, other)) and parent(one) == parent(other)


def parent(node: Node) -> str:
    """The id of what a node stands in."""
    return str(node["id"].rsplit(".", 1)[0])


def arrow(here: Node, there: Node) -> str:
    """The arrow from one of a group to another: they stand beside or under each other."""
    down = there["y"] - here["y"]
    if abs(down) > here["height"] // 2:
        return "Down" if down > 0 else "Up"
    return "Right" if there["x"] > here["x"] else "Left"
