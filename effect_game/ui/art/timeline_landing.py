"""A picture on which a card from the tray can land in a month."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from effect_game.ui.art.picture import Picture
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_model import CARD_MIME


class LandingPicture(Picture):
    """`card_over(key, month)` while a card hovers over another month, `card_left` when it goes elsewhere,
    `card_dropped(key, month)` when it lands. `_landing`: the month under a card that hovers."""

    card_over = Signal(str, int)
    card_left = Signal()
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
            month = self._month_under(event.position().x())
            event.acceptProposedAction()
            if month != self._landing:
                self._landing = month
                self.card_over.emit(_key_of(event), month)
                self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card went elsewhere."""
        self._landing = None
        self.card_left.emit()
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A card is laid down in a month."""
        self._landing = None
        key = _key_of(event)
        if key:
            event.acceptProposedAction()
            self.card_dropped.emit(key, self._month_under(event.position().x()))
        self.update()


def _key_of(event: QDropEvent) -> str:
    """The key of the card that is dragged; '' when it is no card."""
    return bytes(event.mimeData().data(CARD_MIME).data()).decode("utf-8")
