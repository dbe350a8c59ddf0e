"""A dialog opened over a window of the usual size, and both closed again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from effect_game.ui.widgets.dialogs import Dialog

Made = TypeVar("Made", bound=Dialog)


@contextmanager
def opened_over(make: Callable[[QWidget], Made]) -> Iterator[Made]:
    """The dialog that `make` gives for the window behind it."""
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    dialog = make(window)
    dialog.open()
    QApplication.processEvents()
    yield dialog
    for widget in (dialog, window):
        with suppress(RuntimeError):  # closed and freed by the test itself
            widget.close()
