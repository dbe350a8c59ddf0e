"""Widgets that come up as a window of their own: on a desktop they flash and take the keys along."""

import traceback

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from effect_game.ui.widgets.shell import Shell

WINDOWS = (Shell, QDialog, QMenu)


class Strays(QObject):
    """An event filter for the application; `seen`: what came up that is no window, and where it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, WINDOWS):
            self.seen.add(f"{type(watched).__name__} {watched.objectName()} {_where()}")
        return False


def _where() -> str:
    return " > ".join(frame.name for frame in traceback.extract_stack()[-5:-2])
