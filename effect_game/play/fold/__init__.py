"""The pure fold that makes a state from the rows of the journal; one file per step."""

from collections.abc import Iterable
from dataclasses import replace

from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.household import Casus
from effect_game.domain.journal import Row
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.fold import debrief, goals, intake, life, plan, referral, table, trainer
from effect_game.play.fold.shape import Apply, unchanged
from effect_game.play.state import State, start_state


class History:
    """The fold, one value at a time: undo takes back the last decision above the floor."""

    def __init__(self, casus: Casus) -> None:
        self._casus = casus
        self._done: list[tuple[State, bool]] = [(start_state(casus), True)]
        self._undone: list[State] = []
        self._now: State | None = None

    def copy(self) -> "History":
        """An independent history at the same point (states are immutable and shared)."""
        twin = History(self._casus)
        twin._done = list(self._done)
        twin._undone = list(self._undone)
        return twin

    def push(self, value: r.Decision | r.Outcome) -> None:
        """Take in the next decision or outcome."""
        self._now = None
        if isinstance(value, r.Undo):
            if not self._done[-1][1]:
                self._undone.append(self._done.pop()[0])
        elif isinstance(value, r.Redo):
            if self._undone:
                self._done.append((self._undone.pop(), False))
        elif isinstance(value, _BESIDE):
            # Nobody's choice: going back does not unsay or unsee it, and it takes nobody's way back away.
            self._done = [(apply(self._casus, state, value), floor) for state, floor in self._done]
            self._undone = [apply(self._casus, state, value) for state in self._undone]
        else:
            self._undone.clear()
            state = apply(self._casus, self._done[-1][0], value)
            if type(value) in _FLOORS:
                self._done = [(state, True)]
            else:
                self._done.append((state, False))

    def push_row(self, row: Row) -> None:
        """Take in the next row that was read. Raises UserError as `history_of` does."""
        value = r.value_of(row.kind, row.version, row.payload)
        try:
            self.push(value)
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            raise UserError(
                "journal.damaged",
                tr(
                    "Regel {number} van deze casus past niet bij het huishouden. Open een eerdere kopie.",
                    number=row.sequence,
                ),
            ) from error

    @property
    def state(self) -> State:
        """The state after what was pushed; the same object until the next push."""
        if self._now is None:
            depth, undone = len(self._done) - 1, len(self._undone)
            self._now = replace(self._done[-1][0], undo_depth=depth, redo_depth=undone)
        return self._now


def fold(casus: Casus, rows: Iterable[Row]) -> State:
    """Pure: the same rows give the same state. Raises UserError as `history_of` does."""
    return history_of(casus, rows).state


def history_of(casus: Casus, rows: Iterable[Row]) -> History:
    """The fold of rows that were read.

    Raises UserError 'journal.newer' or 'journal.damaged': a file may hold whole rows of something else.
    """
    history = History(casus)
    for row in rows:
        history.push_row(row)
    return history


def apply(casus: Casus, state: State, value: r.Decision | r.Outcome) -> State:
    """State after one decision or outcome (rules have been checked before it was written)."""
    return _APPLY[type(value)](with_blank_cards(casus, state.blank), state, value)


_APPLY: dict[type, Apply] = {
    r.Branch: unchanged,
    r.AskHint: unchanged,
    **referral.APPLY,
    **intake.APPLY,
    **goals.APPLY,
    **plan.APPLY,
    **table.APPLY,
    **life.APPLY,
    **debrief.APPLY,
    **trainer.APPLY,
}
_BESIDE = (*trainer.BROUGHT_IN, r.WatchMoment, r.AskHint)
"""What happens beside the choices of people."""
_FLOORS = frozenset(r.OUTCOMES.values()) | {r.Branch}
