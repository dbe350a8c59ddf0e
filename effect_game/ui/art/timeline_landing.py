"""A picture on which a card from the tray can land in a month."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from effect_game.ui.art.picture import Picture
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_model import CARD_MIME


class LandingPicture(Picture):
    """`card_dropped(key, month)` when a card lands. `_landing`: the month under a card that hovers."""

    card_dropped = Signal(str, int)

    def __init__(self, parent: QWidget | None = None, art: ArtStyle | None = None) -> None:
        super().__init__(parent, art)
        self._landing: int | None = None
        self.setAcceptDrops(True)

    def _month_under(self, x: float) -> int:
        """The month (from 1) at a place in the picture."""
        raise TypeError("every picture with months says where they are")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only cards of this game land here."""
        if event.mimeData().hasFormat(CARD_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the month under the card."""
        if event.mimeData().hasFormat(CARD_MIME):
            self._landing = self._month_under(event.position().x())
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card went elsewhere."""
        self._landing = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A card is laid down in a month."""
        self._landing = None
        data = bytes(event.mimeData().data(CARD_MIME).data())
        if data:
            event.acceptProposedAction()
            self.card_dropped.emit(data.decode("utf-8"), self._month_under(event.position().x()))
        self.update()
