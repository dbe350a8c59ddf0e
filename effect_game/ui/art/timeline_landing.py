"""A picture on which a card from the tray can land in a month."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from effect_game.ui.art.picture import Picture
from effect_game.ui.art.style import ArtStyle


class LandingPicture(Picture):
    """`card_over(key, month)` while a card hovers over another month, `card_left` when it goes elsewhere,
    `card_dropped(key, month)` when it lands. `_landing`: the month under a card that hovers."""

    card_over = Signal(str, int)
    card_left = Signal()
    card_dropped = Signal(str, int)

    def __init__(self, parent: QWidget | None = None, art: ArtStyle | None = None) -> None:
        super().__init__(parent, art)
        self._landing: int | None = None

    def _month_under(self, x: float) -> int:
        """The month (from 1) at a place in the picture."""
        raise TypeError("every picture with months says where they are")

    def carry(self, key: str, place: QPointF) -> None:
        """A card is carried to a place on the screen: light up the month under it."""
        here = self.mapFromGlobal(place)
        month = self._month_under(here.x()) if self.rect().contains(here.toPoint()) else None
        if month == self._landing:
            return
        self._landing = month
        if month is None:
            self.card_left.emit()
        else:
            self.card_over.emit(key, month)
        self.update()

    def let_fall(self, key: str, place: QPointF) -> None:
        """The card is let go there; beside the picture nothing happens."""
        self.carry(key, place)
        month, self._landing = self._landing, None
        self.update()
        if month is not None:
            self.card_dropped.emit(key, month)
