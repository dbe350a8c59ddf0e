"""A document is made beside the window: typst and its fonts take longer than one turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from effect_game.domain.problems import UserError


class Making(QThread):
    """Calls `make` in a thread; then `made` carries what it gave, or `failed` the UserError."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, make: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make

    def run(self) -> None:
        """In the thread; the signals arrive in that of the window."""
        try:
            self.made.emit(self._make())
        except UserError as problem:
            self.failed.emit(problem)
