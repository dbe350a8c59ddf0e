"""What a trainer can put on the projector now, and making it: from the board to an exhibit. No Qt.

What stands on the projector is a row of the class (`Shown`), so here is only how a choice becomes one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.classroom import rows as c
from effect_game.classroom.exhibits import Axis, Estimates, Exhibit, exhibit_of, shown_as
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.server import Board
from effect_game.classroom.state import ClassState
from effect_game.classroom.views_board import played
from effect_game.classroom.views_projector import house, pause, question, waterfall
from effect_game.classroom.views_projector_class import Asked, estimates, predictions_asked
from effect_game.classroom.views_projector_debrief import debrief
from effect_game.classroom.views_projector_plans import dimensions, points, two_plans
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.step_names import DEBRIEF_NAMES

HOUSE, WATERFALL, ESTIMATES, POINTS, TWO_PLANS = "house", "waterfall", "estimates", "points", "two_plans"
DEBRIEF, PAUSE, QUESTION, JOIN = "debrief", "pause", "question", "join"
WHAT_IF = "what_if"
"""Computed first, so it becomes a row in two steps (classroom/one_change.py)."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One press of the trainer. key: of a prediction; group, other: ids; x, y: keys of dimensions; step: of
    the debrief; words: of a question. household: whose groups count, '' = those of the first group."""

    view: str
    household: str = ""
    key: str = ""
    group: str = ""
    other: str = ""
    x: str = ""
    y: str = ""
    step: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Household:
    """A household that groups play now, with these groups and what they predicted."""

    id: str
    title: str
    runs: tuple[GroupRun, ...]
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """axes: in what all plans can be placed; debrief: names of its steps."""

    households: tuple[Household, ...]
    axes: tuple[Axis, ...]
    debrief: tuple[str, ...]


def runs_of(board: Board) -> tuple[GroupRun, ...]:
    """What every group on the board plays now, in the order in which groups came."""
    found = [(group, played(board, group)) for group in board.state.present if not group.follows]
    return tuple(GroupRun(group.id, group.name, one.casus, one.state) for group, one in found if one)


def choices(board: Board) -> Choices:
    """Everything that can be shown of the class as it is."""
    runs = runs_of(board)
    by_household: dict[str, list[GroupRun]] = {}
    for run in runs:
        by_household.setdefault(run.casus.household.id, []).append(run)
    households = tuple(
        Household(key, found[0].casus.household.title, tuple(found), predictions_asked(found))
        for key, found in by_household.items()
    )
    return Choices(households, dimensions(), tuple(tr(DEBRIEF_NAMES[step]) for step in range(DEBRIEF_PARTS)))


def shown_row(board: Board, wish: Wish, *, consent: bool = False) -> c.Shown:
    """The row that puts a wish on the projector. consent: the group said yes to its own money.

    Raises UserError: 'projector.nobody' while no group plays, and those of the views.
    """
    if wish.view == JOIN:
        return c.Shown("", {})
    return shown_as_row(_exhibit(board, wish, consent=consent))


def shown_as_row(exhibit: Exhibit) -> c.Shown:
    """The row that puts an exhibit on the projector."""
    return c.Shown(*shown_as(exhibit))


def _exhibit(board: Board, wish: Wish, *, consent: bool) -> Exhibit:
    if wish.view == PAUSE:
        return pause()
    if wish.view == QUESTION:
        return question(wish.words)
    runs = _these_first(runs_of(board), wish.household)
    if wish.view == DEBRIEF:
        return debrief(runs, wish.step)
    if not runs:
        raise UserError("projector.nobody", tr("Nog geen groep speelt. Wacht tot een groep begonnen is."))
    if wish.view == ESTIMATES:
        revealed = wish.key in board.state.revealed
        return estimates(runs, wish.key, revealed=revealed)
    if wish.view == POINTS:
        return points(_of(runs, runs[0].casus.household.id), wish.x, wish.y, {})
    one = _run(runs, wish.group)
    if wish.view == HOUSE:
        return house(one)
    if wish.view == WATERFALL:
        return waterfall(one, None, consent=consent)
    return two_plans(one, _run(runs, wish.other), {})


def _these_first(runs: Sequence[GroupRun], household: str) -> tuple[GroupRun, ...]:
    """A view holds the groups beside each other that play what the first one plays."""
    return tuple(sorted(runs, key=lambda run: run.casus.household.id != household))


def _of(runs: Sequence[GroupRun], household: str) -> tuple[GroupRun, ...]:
    return tuple(run for run in runs if run.casus.household.id == household)


def _run(runs: Sequence[GroupRun], group: str) -> GroupRun:
    for run in runs:
        if run.group == group:
            return run
    raise UserError("projector.gone", tr("Deze groep speelt niet meer mee. Kies een andere groep."))


def exhibit_in(state: ClassState) -> Exhibit | None:
    """What the projector shows; None = how to join. Raises UserError as `exhibit_of`."""
    return exhibit_of(state.view, state.exhibit) if state.view and state.exhibit is not None else None


def opened_row(board: Board) -> c.Shown | None:
    """The estimates on the projector with what came of them, once these are revealed; None = nothing to do.

    Raises UserError as `exhibit_of`.
    """
    shown = exhibit_in(board.state)
    if not isinstance(shown, Estimates) or shown.revealed:
        return None
    for household in choices(board).households:
        for asked in household.asked:
            same = asked.label == shown.head.title and household.title == shown.head.household
            if same and asked.key in board.state.revealed:
                return shown_row(board, Wish(ESTIMATES, household.id, key=asked.key))
    return None


def shown_words(state: ClassState) -> str:
    """What the projector shows, in a few words. Raises UserError as `exhibit_of`."""
    shown = exhibit_in(state)
    return tr("Adres en code") if shown is None else shown.head.title
