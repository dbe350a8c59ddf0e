"""The first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from effect_game.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from effect_game.content.catalogue import CasusEntry
    from effect_game.store.database import CasusSummary


class StartScreen(Screen):
    """Households on offer."""

    casus_chosen = Signal(object)
    resume_chosen = Signal(str)
    title = "Begin"

    def fill(self, entries: tuple[CasusEntry, ...], latest: CasusSummary | None) -> None:
        """Show what can be played."""
