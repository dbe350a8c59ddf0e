"""'Terugkijken': choosing a finished casus to read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from effect_game.domain.problems import UserError
from effect_game.store.database import CasusSummary
from effect_game.ui.screens.start_past import PastDialog


def look_back(
    past: tuple[CasusSummary, ...],
    before: Callable[[Callable[[], object]], None],
    open_kept: Callable[[str], None],
    parent: QWidget,
) -> None:
    """Ask which one; one that cannot be read is named in the dialog, which stays."""
    dialog = PastDialog(past, parent)

    def read(key: str) -> None:
        try:
            open_kept(key)
        except UserError as problem:
            dialog.tell(key, problem.message)
        else:
            dialog.accept()

    dialog.chosen.connect(lambda key: before(partial(read, key)))
    dialog.open()
