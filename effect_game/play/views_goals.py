"""What step 3 shows: goals in the household's own words, and what happens without this plan.

Plain values without Qt. A card of which the cause is still unknown to the players stays dark.
"""

from dataclasses import dataclass, replace

from effect_game.content.roster import row_of_unknown
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HIGHEST_LEVEL, HOUSEHOLD
from effect_game.play.outcomes import found_rows
from effect_game.play.rules.limits import LIVES, MAX_GOALS, lives_of
from effect_game.play.state import State
from effect_game.play.views_goal_conditions import condition_words
from effect_game.play.views_intake import FactItem, facts_known
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import PersonFigure, house_state, persons_of

MOST_WEIGHING = 6
UNKNOWN_MONTH = 6.0
DARK_TITLE = mark("Iets wat jullie niet weten")


@dataclass(frozen=True, slots=True)
class GoalItem:
    """A spoken goal. rank: the household's own order, 1 = most wanted. chosen: picked by the players.

    condition: when it came true, in one sentence. count: in how many of 20 lives it does without this plan,
    with count_words; None before that was shown.
    """

    id: str
    rank: int
    text: str
    person: PersonFigure
    chosen: bool
    condition: str
    count: int | None
    count_words: str


@dataclass(frozen=True, slots=True)
class YearAheadItem:
    """How somebody of the household would like life to be in a year, in own words."""

    person: PersonFigure
    text: str

    @property
    def who(self) -> str:
        """'Ada, over een jaar'."""
        return tr("{name}, over een jaar", name=self.person.name)


@dataclass(frozen=True, slots=True)
class EventItem:
    """An event without this plan. dark: its cause has not been found, so only the count is told.

    month: around which it happens first; in the middle of the first year when that was not kept.
    """

    id: str
    icon: str
    title: str
    count: int
    count_words: str
    dark: bool
    text: str = ""
    month: float = 1.0


def goals_offered(casus: Casus, state: State) -> tuple[GoalItem, ...]:
    """The goals as spoken, in the household's own order."""
    figures = {figure.id: figure for figure in persons_of(casus)}
    shares = dict(state.reference.goals) if state.reference is not None else {}
    found = found_rows(casus, state)
    return tuple(
        GoalItem(
            goal.id,
            place + 1,
            goal.text,
            figures[goal.person],
            goal.id in state.goals,
            condition_words(casus, goal, found),
            lives_of(shares[goal.id]) if goal.id in shares else None,
            count_words(shares[goal.id]) if goal.id in shares else "",
        )
        for place, goal in enumerate(casus.household.goals)
    )


def year_ahead(casus: Casus) -> YearAheadItem | None:
    """Life in a year as they see it; None for a household of which nobody wrote that down."""
    said = casus.household.in_a_year
    if said is None:
        return None
    return YearAheadItem(next(each for each in persons_of(casus) if each.id == said.person), said.text)


def weighing(casus: Casus, state: State) -> tuple[FactItem, ...]:
    """What was heard, about the rooms that are worst off first; at most `MOST_WEIGHING`, () at first.

    One of each room before a second: six facts about debts say nothing about the children.
    """
    house = house_state(casus, state)
    by_id = {fact.id: fact for fact in casus.household.facts}

    def level(item: FactItem) -> int:
        found = house.room(by_id[item.id].life_domain).level
        return HIGHEST_LEVEL if found is None else found

    turn: dict[str, int] = {}
    ranked = []
    for item in facts_known(casus, state):
        room = str(by_id[item.id].life_domain)
        turn[room] = turn.get(room, 0) + 1
        ranked.append((turn[room], item))
    ranked.sort(key=lambda each: (each[0], level(each[1])))
    return tuple(sorted((item for _, item in ranked[:MOST_WEIGHING]), key=level))


def toggled(casus: Casus, state: State, goal: str) -> tuple[str, ...]:
    """The choice with one goal put on or taken off, in the household's order; may be empty or too long."""
    chosen = set(state.goals) ^ {goal}
    return tuple(each.id for each in casus.household.goals if each.id in chosen)


def toggle_problem(choice: tuple[str, ...]) -> str:
    """Why a choice cannot be made, in one sentence; '' when it can."""
    if not choice:
        return tr("Minstens één doel blijft staan. Kies eerst een ander doel.")
    if len(choice) > MAX_GOALS:
        return tr("Drie doelen is genoeg. Haal er eerst een weg.")
    return ""


def count_words(share: float) -> str:
    """'7 van 20', 'minder dan 1 van 20' or '0 van 20'."""
    count = lives_of(share)
    if count == 0 and share > 0:
        return tr("minder dan 1 van {lives}", lives=LIVES)
    return tr("{count} van {lives}", count=count, lives=LIVES)


def horizon_words(casus: Casus) -> str:
    """Over how long the events without a plan are counted; goals have their own month."""
    return tr("binnen {years}", years=years_words(casus.household.prediction.months))


def events_without_plan(casus: Casus, state: State) -> tuple[EventItem, ...]:
    """What happens in 20 possible lives, most often first; () before the reference was shown.

    Moves of variables have no card here: out of which state one goes would tell where somebody is.
    """
    if state.reference is None:
        return ()
    uses = {f"{use.event}@{use.person or HOUSEHOLD}": use for use in casus.household.events}
    found = found_rows(casus, state)
    shares = sorted(state.reference.events, key=lambda pair: -pair[1])
    months = dict(state.reference.months)
    return tuple(
        replace(_event(uses[row], row, share, found), month=months.get(row, UNKNOWN_MONTH))
        for row, share in shares
        if share > 0 and row in uses
    )


def is_secret(use: EventUse, found: frozenset[str]) -> bool:
    """True while an unknown that the event would give away has not been found."""
    return any(row_of_unknown(unknown) not in found for unknown in use.secret_of)


def _event(use: EventUse, row: str, share: float, found: frozenset[str]) -> EventItem:
    words = count_words(share)
    if is_secret(use, found):
        return EventItem(row, "question", tr(DARK_TITLE), lives_of(share), words, True)
    return EventItem(row, use.icon, use.title, lives_of(share), words, False, use.text)
