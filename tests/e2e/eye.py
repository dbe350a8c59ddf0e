"""What a screen reader sees, as JSON lines. Runs on the Python of the system, outside the project.

Reads the process id of a program, one line per look, and answers with one line: everything of it that is
showing, in tree order, as {role, name, id, x, y, width, height, states}. Positions are screen pixels.
With an object name behind the process id: the words in the table of that name, row by row.
"""

import json
import sys
from importlib import import_module
from typing import Any

import_module("gi").require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

STATES = {
    "enabled": Atspi.StateType.ENABLED,
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "checked": Atspi.StateType.CHECKED,
    "checkable": Atspi.StateType.CHECKABLE,
}

# Every question is a message to the program. Words only need their name; nothing inside these matters.
WORDS = {Atspi.Role.LABEL, Atspi.Role.IMAGE}
WHOLE = WORDS | {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.SCROLL_BAR,
    Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.TABLE, Atspi.Role.LIST,
}  # fmt: skip


def describe(accessible: Any, states: Any) -> dict[str, Any]:
    """One thing on the screen."""
    if accessible.get_role() in WORDS:
        bare: dict[str, Any] = {"role": "words", "name": accessible.get_name() or "", "id": "", "states": []}
        return {**bare, "x": 0, "y": 0, "width": 0, "height": 0}
    place = Atspi.Component.get_extents(accessible, Atspi.CoordType.SCREEN)
    return {
        "role": accessible.get_role_name(),
        "name": accessible.get_name() or "",
        "id": accessible.get_accessible_id() or "",
        "x": place.x,
        "y": place.y,
        "width": place.width,
        "height": place.height,
        "states": [word for word, state in STATES.items() if states.contains(state)],
    }


def nodes(accessible: Any, found: list[dict[str, Any]]) -> None:
    """Walk down what is showing."""
    try:
        if accessible.get_role() != Atspi.Role.APPLICATION:
            states = accessible.get_state_set()
            if not states.contains(Atspi.StateType.SHOWING):
                return
            found.append(describe(accessible, states))
            if accessible.get_role() in WHOLE:
                return
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            if child is not None:
                nodes(child, found)
    except GLib.Error:
        # Something went away while we looked; the next look shows what came in its place.
        return


def look(process: int) -> list[dict[str, Any]]:
    """Everything of one program that is showing."""
    found: list[dict[str, Any]] = []
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        try:
            program = desktop.get_child_at_index(index)
            if program is not None and program.get_process_id() == process:
                nodes(program, found)
        except GLib.Error:
            continue
    return found


def found_in(accessible: Any, name: str) -> Any:
    """What has this object name, in or below something that is showing; None without it."""
    if accessible.get_role() != Atspi.Role.APPLICATION:
        if not accessible.get_state_set().contains(Atspi.StateType.SHOWING):
            return None
        if (accessible.get_accessible_id() or "").endswith(f".{name}"):
            return accessible
        if accessible.get_role() in WHOLE:
            return None
    below = (accessible.get_child_at_index(index) for index in range(accessible.get_child_count()))
    return next((found for each in below if each is not None and (found := found_in(each, name))), None)


def table(process: int, name: str) -> list[list[str]]:
    """The words in a table of one program, row by row; nothing when it is not showing."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    programs = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
    try:
        mine = [each for each in programs if each is not None and each.get_process_id() == process]
        here = next((found for each in mine if (found := found_in(each, name))), None)
        if here is None:
            return []
        rows, columns = range(Atspi.Table.get_n_rows(here)), range(Atspi.Table.get_n_columns(here))
        cell = Atspi.Table.get_accessible_at
        return [[cell(here, row, column).get_name() or "" for column in columns] for row in rows]
    except (GLib.Error, AttributeError):
        # It changed while we looked.
        return []


if __name__ == "__main__":
    for line in sys.stdin:
        process, _, wanted = line.strip().partition(" ")
        print(json.dumps(table(int(process), wanted) if wanted else look(int(process))), flush=True)
