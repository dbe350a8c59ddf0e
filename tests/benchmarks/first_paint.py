"""Says 'painted' when the first window of a program is on the screen: `first_paint.py game|bare [MODULE...]`.

Run as a process of its own. `game` is the program as a person starts it; `bare` is an empty window after
importing the same Qt modules.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt


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


def game(store: Path) -> None:
    """The program, with a watch on its window."""
    from effect_game.__main__ import main
    from effect_game.ui import app

    made = app.Window.__init__

    def watched(self: app.Window, *arguments: object, **named: object) -> None:
        made(self, *arguments, **named)  # type: ignore[arg-type]  # handed on as they came
        tell_when_painted(self.shell)

    app.Window.__init__ = watched  # type: ignore[method-assign]  # the watch is the only change
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
    if sys.argv[1] == "game":
        with TemporaryDirectory() as folder:
            game(Path(folder) / "store.db")
    else:
        bare(sys.argv[2:])
