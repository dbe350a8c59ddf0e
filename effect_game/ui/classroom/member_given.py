"""What the trainer brings in, on a group's computer: into the journal of the casus, and on a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from effect_game.classroom.given import Taken, card_words, is_in, next_given
from effect_game.classroom.rows import Given
from effect_game.ui.controller import Controller


class MemberGiven(QObject):
    """given: what was given to this group, and only when the casus in play is one of the class.

    card_changed: `card` has other words; '' when everything was read.
    """

    card_changed = Signal()

    def __init__(self, control: Controller, given: Callable[[], tuple[Given, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._control, self._given = control, given
        self._casus = ""
        self._cards: list[str] = []
        # A decision that is being taken is finished first.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._take_in)

    @property
    def card(self) -> str:
        """What stands on the card: the first thing that was not read, and what it changes."""
        return self._cards[0] if self._cards else ""

    def look(self) -> None:
        """Something may have come, or the casus can take it in now."""
        if self._given():
            self._next_turn.start()

    def read(self) -> None:
        """People read the card; the next one comes in sight."""
        del self._cards[:1]
        self.card_changed.emit()

    def _take_in(self) -> None:
        given = self._given()
        if not given or self._control.waiting or self._control.play.read_only:
            return
        play = self._control.play
        taken = next_given(given, play.header.casus, play.casus, play.state)
        if taken is None:
            return
        self._control.decide(taken)
        if is_in(self._control.state, taken):
            self._show(play.header.casus, taken)
            self._next_turn.start()

    def _show(self, casus_id: str, taken: Taken) -> None:
        if casus_id != self._casus:
            self._casus = casus_id
            self._cards.clear()
        self._cards.append(card_words(self._control.casus, self._control.state, taken))
        self.card_changed.emit()
