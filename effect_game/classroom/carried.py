"""One casus of a group, as the trainer's computer follows it: how far its rows go, and their state."""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.classroom.groups import GroupRun
from effect_game.classroom.looked_back import looked_back
from effect_game.classroom.views_projector import house
from effect_game.classroom.views_projector_class import estimates, predictions_asked
from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW, Header, Row
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.fold import History
from effect_game.play.rules import check
from effect_game.play.state import State


@dataclass(frozen=True, slots=True)
class Carried:
    """next: sequence of the next row; done: kind of the last decision, '' before the first."""

    header: Header
    casus: Casus
    history: History
    next: int = 0
    done: str = ""

    @property
    def state(self) -> State:
        return self.history.state

    def with_rows(self, rows: Sequence[Row]) -> "Carried":
        """With rows more that count on from `next`; this one stays as it was.

        They come from elsewhere: a decision the rules refuse, an outcome that does not fit this household and
        figures nobody can read are refused. Raises UserError.
        """
        history, done, following = self.history.copy(), self.done, self.next
        for row in rows:
            if row.kind in r.DECISIONS:
                self._check(history.state, row)
                done = row.kind
            history.push_row(row)
            following = row.sequence + 1
        longer = Carried(self.header, self.casus, history, following, done)
        self._check_outcomes(longer)
        return longer

    def _check_outcomes(self, longer: "Carried") -> None:
        """What no board and no projector could show is not taken: later it would stop them, in class."""
        run = GroupRun("", "", self.casus, longer.state)
        if longer.state.figures is not self.state.figures:
            looked_back(run)
        try:
            if len(longer.state.life) != len(self.state.life):
                house(run)
            if longer.state.lids is not self.state.lids:
                for asked in predictions_asked((run,)):
                    estimates((run,), asked.key, revealed=True)
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            words = tr("Wat er gebeurde in deze casus past niet bij het huishouden. Open een eerdere kopie.")
            raise UserError("journal.damaged", words) from error

    def _check(self, state: State, row: Row) -> None:
        """Of today's law the rules are known here; an older casus stands as it was recorded."""
        if self.header.law == LAW:
            casus = with_blank_cards(self.casus, state.blank)
            check(casus, state, r.value_of(row.kind, row.version, row.payload))


def carried(header: Header, casus: Casus, rows: Sequence[Row] = ()) -> Carried:
    """What is followed from its first row on. Raises UserError."""
    return Carried(header, casus, History(casus)).with_rows(rows)
