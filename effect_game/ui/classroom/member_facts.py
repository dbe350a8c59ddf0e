"""Facts the trainer tells, on a group's computer: into the journal of the casus, and on a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from effect_game.classroom.given import change_words, next_given, told_words
from effect_game.classroom.rows import FactGiven
from effect_game.play import rows as r
from effect_game.ui.controller import Controller


class MemberFacts(QObject):
    """given: what was told to this group, and only when the casus in play is one of the class.

    card_changed: `card` has other words; '' when everything was read.
    """

    card_changed = Signal()

    def __init__(
        self, control: Controller, given: Callable[[], tuple[FactGiven, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._control, self._given = control, given
        self._casus = ""
        self._cards: list[str] = []
        # A decision that is being taken is finished first.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._take_in)

    @property
    def card(self) -> str:
        """What stands on the card: the first fact that was not read, and what it changes."""
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
        told = next_given(given, play.header.casus, play.casus, play.state)
        if told is None:
            return
        self._control.decide(told)
        if told.fact in self._control.state.told:
            self._show(play.header.casus, told)
            self._next_turn.start()

    def _show(self, casus_id: str, told: r.FactTold) -> None:
        if casus_id != self._casus:
            self._casus = casus_id
            self._cards.clear()
        casus, state = self._control.casus, self._control.state
        self._cards.append(f"{told_words(casus, told.fact)} {change_words(casus, state, told.fact)}")
        self.card_changed.emit()
