"""What the recorded figures of one group say to the whole class, read once: figures are large, this is small.

Reading the figures of one group takes some tens of milliseconds. Whoever keeps sixty groups calls
`looked_back` as soon as a group comes to Terugblik: what is shown afterwards is then made at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from effect_game.classroom.groups import GroupRun
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import MUNICIPALITY, LifeDomain
from effect_game.play import exhibits as chosen
from effect_game.play.event_told import event_uses
from effect_game.play.figures import Figures, figures_of
from effect_game.play.party_amounts import party_amounts
from effect_game.play.rules.limits import DEBRIEF_MONTHS, lives_of
from effect_game.play.state import State
from effect_game.play.views_debrief import room_strips
from effect_game.play.views_rooms import SHORT_NAMES

_MOST_KEPT = 240
"""Groups of a class, in two languages, with room to spare."""


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """What a forecast says of a plan. goals: (goal, in how many of twenty lives); euros after
    DEBRIEF_MONTHS."""

    goals: tuple[tuple[str, int], ...]
    municipality_eur: float
    society_eur: float


@dataclass(frozen=True, slots=True)
class LookedBack:
    """reached: (goal, in the life that was played) of all goals of the household. misses: (kind of
    prediction, whether one of that kind went otherwise). why, unasked: sentences that groups can have in
    common."""

    plan: PlanFigures
    reached: tuple[tuple[str, bool], ...]
    lighter: tuple[LifeDomain, ...]
    first_room: LifeDomain | None
    why: tuple[str, ...]
    misses: tuple[tuple[str, bool], ...]
    unasked: tuple[str, ...]


class _Recorded:
    """A group by its recorded figures, which are too large to compare: the same object is the same
    figures."""

    __slots__ = ("run",)

    def __init__(self, run: GroupRun) -> None:
        self.run = run

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Recorded) and other.run.state.figures is self.run.state.figures

    def __hash__(self) -> int:
        return id(self.run.state.figures)


def looked_back(run: GroupRun) -> LookedBack | None:
    """None before Terugblik. Raises UserError 'journal.damaged'."""
    if run.state.figures is None:
        return None
    try:
        return _read(_Recorded(run), in_use().code)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        words = tr("De cijfers van deze casus passen niet bij het huishouden. Open een eerdere kopie.")
        raise UserError("journal.damaged", words) from error


@lru_cache(maxsize=_MOST_KEPT)
def _read(recorded: _Recorded, _language: str) -> LookedBack:
    casus, state = recorded.run.casus, recorded.run.state
    figures = figures_of(state.figures or {})
    kinds: dict[str, bool] = {}
    for miss in chosen.misses(casus, state, figures):
        kinds[miss.kind] = kinds.get(miss.kind, False) or not miss.hit
    strips = room_strips(casus, state, figures)
    return LookedBack(
        plan=plan_figures(casus, figures.final),
        reached=tuple((goal, lived) for goal, lived, _ in figures.goals_lived),
        lighter=tuple(strip.life_domain for strip in strips if strip.change > 0),
        first_room=chosen.first_room_down(figures),
        why=tuple(_why(casus, state, figures)),
        misses=tuple(kinds.items()),
        unasked=tuple(_unasked(casus, state, figures)),
    )


def plan_figures(casus: Casus, forecast: Forecast) -> PlanFigures:
    """The figures of a plan, euros rounded as in the table of parties."""
    shown = party_amounts(casus, forecast.at(DEBRIEF_MONTHS))
    purse = [party.id for party in casus.library.parties if party.family == MUNICIPALITY]
    goals = tuple((goal.id, lives_of(goal.plan)) for goal in forecast.goals if goal.plan is not None)
    return PlanFigures(goals, float(shown.of(*purse)), float(shown.society_eur))


def _why(casus: Casus, state: State, figures: Figures) -> Iterator[str]:
    """Events with which a room fell, events the plan kept away, cards that waited for a yes in vain."""
    uses = event_uses(casus)
    titles = {card.id: card.title for card in casus.household.cards}
    for turn in chosen.turning_points(casus, figures):
        title = uses[turn.event].title
        if turn.month is None:
            yield tr("‘{title}’ bleef weg door het plan", title=title)
        elif turn.fallen:
            yield tr("‘{title}’: een kamer ging achteruit", title=title)
    for card, _ in chosen.blocked_cards(casus, state):
        if card in titles:
            yield tr("‘{card}’ begon nooit: er kwam geen ja", card=titles[card])


def _unasked(casus: Casus, state: State, figures: Figures) -> Iterator[str]:
    """Questions that would have told something that counted, and the room that hardly moved."""
    for one in chosen.undiscovered(casus, state):
        if one.question is not None:
            yield tr("Niet gevraagd: {question}", question=one.question.text)
    still = chosen.still_room(casus, state, figures).life_domain
    yield tr("{room} veranderde het minst", room=tr(SHORT_NAMES[still]))
