"""Says 'painted' when a window is on the screen: `first_paint.py opening|game|bare [MODULE...]`.

Run as a process of its own. `opening` is the first picture of the program as a person starts it, `game` its
first screen; `bare` is an empty window after importing the same Qt modules.
"""

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def tell_when_painted(window: QObject) -> None:
    """Print and stop right after the first paint of a window has reached the screen."""
    told = QEvent.Type(QEvent.registerEventType())

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if watched is window and event.type() == QEvent.Type.Paint:
                # Comes in after the paint that is under way, before any timer.
                QCoreApplication.postEvent(self, QEvent(told), Qt.EventPriority.HighEventPriority.value)
            return super().eventFilter(watched, event)

        def event(self, event: QEvent) -> bool:
            if event.type() == told:
                print("painted", flush=True)
                os._exit(0)
            return super().event(event)

    window.installEventFilter(Watch(window))


def program(store: Path, place: int) -> None:
    """The program, with a watch on one of its windows: 0 is the first picture, 1 the first screen."""
    from effect_game.__main__ import main
    from effect_game.ui import app

    made, waited_for = app.AfterFirstPaint.__init__, list[QWidget]()

    def watched(self: app.AfterFirstPaint, widget: QWidget, then: Callable[[], None]) -> None:
        made(self, widget, then)
        waited_for.append(widget)
        if len(waited_for) == place + 1:
            tell_when_painted(widget)

    app.AfterFirstPaint.__init__ = watched  # type: ignore[method-assign]  # the watch is the only change
    main(["--store", str(store)])


def bare(modules: Sequence[str]) -> None:
    """An empty window."""
    for name in modules:
        importlib.import_module(name)
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("leeg"))
    window.resize(1366, 768)
    tell_when_painted(window)
    window.show()
    application.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(sys.argv[2:])
    else:
        with TemporaryDirectory() as folder:
            program(Path(folder) / "store.db", ("opening", "game").index(sys.argv[1]))
