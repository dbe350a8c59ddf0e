"""'Verander één ding' of one group on the projector: what can be taken otherwise, and what came of it. No Qt.

It is asked of the journal rows of the group as its own window asks it, so it brings the same numbers. The
computing itself is a worker's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.classroom.exhibits import Change, Head, WhatIfExhibit, spoken, what_if_words
from effect_game.classroom.server import Board
from effect_game.classroom.views_board import played
from effect_game.content.blank_cards import with_blank_cards
from effect_game.content.canonical import canonical_bytes
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.figures import Figures, figures_of
from effect_game.play.state import State
from effect_game.play.views_what_if import Ghost, what_if_view
from effect_game.play.what_if import OneChange, WhatIfAsk, WhatIfTold, asked_of, changes

QUESTION = mark("Wat doet deze ene keuze, en waarom?")
BUSY = mark("Wat denken jullie dat er verandert? Het wordt nu berekend.")
CUT_OFF = mark("Dit is niet uitgerekend. Kies het nog een keer.")
_UNREADABLE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Changeable:
    """A finished casus of a group. content: canonical bytes for a worker; changes: as the group's window
    offers them."""

    casus: Casus
    state: State
    figures: Figures
    seed: int
    content: bytes
    changes: tuple[OneChange, ...]

    def change(self, key: str) -> OneChange:
        """Raises KeyError for a key that is none of them."""
        return {one.key: one for one in self.changes}[key]

    def asked(self, change: OneChange) -> WhatIfAsk:
        """What a worker is asked, under this content."""
        return asked_of(self.casus, self.state, self.seed, change)


def changeable(board: Board, group: str) -> Changeable:
    """What a group can take otherwise.

    Raises UserError: 'projector.gone', 'journal.law' for figures of an older law, 'projector.figures' before
    the end, 'projector.no_change' when there was nothing to choose, 'journal.damaged'.
    """
    member = board.state.group(group)
    carried = None if member is None else played(board, member)
    if carried is None:
        raise UserError("projector.gone", tr("Deze groep speelt niet meer mee. Kies een andere groep."))
    if carried.header.law != LAW:
        words = tr(
            "Deze groep speelt een casus van een andere rekenwet. Daar wordt niets voor berekend. Kies een "
            "andere groep."
        )
        raise UserError("journal.law", words)
    state = carried.state
    if state.figures is None:
        words = tr("Deze groep is nog niet bij Terugblik. Wacht tot hun casus is gespeeld.")
        raise UserError("projector.figures", words)
    casus = with_blank_cards(carried.casus, state.blank)
    try:
        figures, made = figures_of(state.figures), changes(casus, state, ())
    except _UNREADABLE as error:
        raise _damaged() from error
    if not made:
        raise UserError("projector.no_change", tr("Hier valt niets anders te kiezen. Kies een andere groep."))
    return Changeable(casus, state, figures, carried.header.seed, canonical_bytes(carried.casus), made)


def waiting(found: Changeable, change: OneChange) -> WhatIfExhibit:
    """While it is being computed."""
    return WhatIfExhibit(_plain(_head(found, change), tr(BUSY)), (), busy=True)


def not_told(shown: WhatIfExhibit, words: str) -> WhatIfExhibit:
    """In place of what was being computed, when it cannot be: words say why, no number is left."""
    return WhatIfExhibit(_plain(shown.head, words), ())


def changed(found: Changeable, change: OneChange, told: WhatIfTold) -> WhatIfExhibit:
    """Goal 1 in twenty lives, then the money: what was, and with this one thing otherwise.

    Raises UserError 'journal.damaged' for figures that do not fit the household.
    """
    first = found.state.goals[:1]
    reached = tuple(each for each in told.goals if each[0] in first)
    try:
        view = what_if_view(found.casus, found.state, found.figures, told.answer.forecast(), reached)
    except _UNREADABLE as error:
        raise _damaged() from error
    rows = tuple(_change(ghost) for ghost in _of(view.ghosts, first))
    return WhatIfExhibit(what_if_words(_head(found, change), rows, view.lived), rows, view.lived)


def _damaged() -> UserError:
    words = tr("De cijfers van deze casus passen niet bij het huishouden. Open een eerdere kopie.")
    return UserError("journal.damaged", words)


def _of(ghosts: Sequence[Ghost], goals: Sequence[str]) -> list[Ghost]:
    """All but the goals that are not these."""
    keys = {f"goal_{goal}" for goal in goals}
    return [ghost for ghost in ghosts if ghost.euros or ghost.key in keys]


def _change(ghost: Ghost) -> Change:
    return Change(
        ghost.title,
        ghost.old,
        ghost.new,
        ghost.low,
        ghost.high,
        ghost.old_words,
        ghost.new_words,
        euros=ghost.euros,
    )


def _head(found: Changeable, change: OneChange) -> Head:
    title = tr("Verander één ding: {words}", words=change.words)
    return Head(title, "", tr(QUESTION), title, household=found.casus.household.title)


def _plain(head: Head, message: str) -> Head:
    return Head(head.title, message, head.question, spoken(head.title, message), household=head.household)
