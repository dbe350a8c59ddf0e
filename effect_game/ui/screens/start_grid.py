"""The households of the first screen, beside and under each other; keys and first letters walk them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from effect_game.ui.screens.start_cards import CardSize, HouseholdCard
from effect_game.ui.theme.theme import theme

MOST_ACROSS = 3
_LEAST_WIDTH, _GAP = 290, 8
_MOST_HEIGHT = {CardSize.TIGHT: 190, CardSize.PLAIN: 160, CardSize.RICH: 240}
_PAUSE_MS = 1200
"""After so long a letter begins a new word."""


def fitting_across(width_px: int) -> int:
    """How many cards stand beside each other in so many pixels."""
    return max(1, min(MOST_ACROSS, width_px // theme().px(_LEAST_WIDTH)))


class CardGrid(QWidget):
    """Cards in reading order from left to right. `reached` carries the card a key went to."""

    reached = Signal(object)

    def __init__(self, cards: Sequence[HouseholdCard], *, across: int) -> None:
        super().__init__()
        self.cards = tuple(cards)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._across = 0
        self._typed = ""
        self._since = QElapsedTimer()
        for card in self.cards:
            card.installEventFilter(self)
        self.set_across(across)

    def set_across(self, across: int) -> None:
        """How many cards stand beside each other."""
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
        for column in range(MOST_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for row in range(len(self.cards)):
            self._grid.setRowStretch(row, 1 if row < self._rows() else 0)

    def set_size(self, size: CardSize) -> None:
        """Show more or less on every card; where few cards have a lot of room, the rest of it stays empty."""
        for card in self.cards:
            card.set_size(size)
        self.setMaximumHeight(self._rows() * (theme().px(_MOST_HEIGHT[size]) + _GAP))

    def _rows(self) -> int:
        return -(-len(self.cards) // self._across)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the card: a button would walk the tab order, and press when a title has a space.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            place = next((at for at, card in enumerate(self.cards) if card is watched), None)
            goal = None if place is None else self._goal(place, event)
            if goal is not None:
                self.cards[goal].setFocus(Qt.FocusReason.TabFocusReason)
                self.reached.emit(self.cards[goal])
                return True
        return False

    def _goal(self, place: int, event: QKeyEvent) -> int | None:
        """Where a key goes from a place; None when it is not for us."""
        last, key = len(self.cards) - 1, event.key()
        steps = {
            Qt.Key.Key_Left: place - 1,
            Qt.Key.Key_Right: place + 1,
            Qt.Key.Key_Up: place - self._across,
            Qt.Key.Key_Down: place + self._across,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = steps.get(Qt.Key(key))
        if goal is not None:
            self._typed = ""
            return goal if 0 <= goal <= last else place
        return self._found(place, event)

    def _found(self, place: int, event: QKeyEvent) -> int | None:
        """The card whose title begins with what is typed; the same letter again goes to the next one."""
        letters = event.text()
        typed = self._typed if self._since.isValid() and self._since.elapsed() < _PAUSE_MS else ""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held or not letters or not letters.isprintable() or (letters.isspace() and not typed):
            return None
        self._since.start()
        again = typed == letters.casefold()
        self._typed = typed if again else typed + letters.casefold()
        first = place + 1 if again or not typed else place
        order = [*range(first, len(self.cards)), *range(first)]
        titles = [card.entry.title.casefold() for card in self.cards]
        return next((at for at in order if titles[at].startswith(self._typed)), place)
