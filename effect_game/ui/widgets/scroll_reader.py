"""What a reader of the screen is told of a scrolling area.

Qt counts a bar only while it is in sight, and gives a part without looking whether it is still there. A
reader asks how many there are and then each, in messages of their own: a bar that goes in between makes Qt
fall over.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea

_installed: list[bool] = []


def tell_scroll_areas() -> None:
    """Tell of each scrolling area all its parts, those out of sight as such; once per program."""
    if not _installed:
        QAccessible.installFactory(_reader)
        _installed.append(True)


def _reader(kind: str, part: QObject) -> QAccessibleInterface | None:
    """Qt asks this for each class a part is of, from the most special on."""
    if kind == "QScrollArea" and isinstance(part, QScrollArea):
        return QAccessibleWidget(part, QAccessible.Role.Client)
    return None
