"""What step 3 shows: goals in the household's own words, and what happens without this plan.

Plain values without Qt. A card of which the cause is still unknown to the players stays dark.
"""

from dataclasses import dataclass

from effect_game.content.roster import row_of_unknown
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import HIGHEST_LEVEL, HOUSEHOLD
from effect_game.play.outcomes import found_rows
from effect_game.play.rules.limits import LIVES, MAX_GOALS
from effect_game.play.state import State
from effect_game.play.views_intake import FactItem, facts_known
from effect_game.play.views_rooms import PersonFigure, house_state, persons_of

MOST_WEIGHING = 4
DARK_TITLE = "Iets wat jullie niet weten"


@dataclass(frozen=True, slots=True)
class GoalItem:
    """A spoken goal. rank: the household's own order, 1 = most wanted. chosen: picked by the players."""

    id: str
    rank: int
    text: str
    person: PersonFigure
    chosen: bool


@dataclass(frozen=True, slots=True)
class EventItem:
    """An event without this plan. dark: its cause has not been found, so only the count is told."""

    id: str
    icon: str
    title: str
    count: int
    count_words: str
    dark: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class GoalCount:
    """A goal and in how many of 20 lives it is reached without this plan."""

    id: str
    text: str
    count: int
    count_words: str
    chosen: bool


def goals_offered(casus: Casus, state: State) -> tuple[GoalItem, ...]:
    """The goals as spoken, in the household's own order."""
    figures = {figure.id: figure for figure in persons_of(casus)}
    return tuple(
        GoalItem(goal.id, place + 1, goal.text, figures[goal.person], goal.id in state.goals)
        for place, goal in enumerate(casus.household.goals)
    )


def weighing(casus: Casus, state: State) -> tuple[FactItem, ...]:
    """What was heard, about the rooms that are worst off first; at most `MOST_WEIGHING`, () at first."""
    house = house_state(casus, state)
    by_id = {fact.id: fact for fact in casus.household.facts}

    def level(item: FactItem) -> int:
        found = house.room(by_id[item.id].life_domain).level
        return HIGHEST_LEVEL if found is None else found

    return tuple(sorted(facts_known(casus, state), key=level)[:MOST_WEIGHING])


def toggled(casus: Casus, state: State, goal: str) -> tuple[str, ...]:
    """The choice with one goal put on or taken off, in the household's order; may be empty or too long."""
    chosen = set(state.goals) ^ {goal}
    return tuple(each.id for each in casus.household.goals if each.id in chosen)


def toggle_problem(choice: tuple[str, ...]) -> str:
    """Why a choice cannot be made, in one sentence; '' when it can."""
    if not choice:
        return "Minstens één doel blijft staan. Kies eerst een ander doel."
    if len(choice) > MAX_GOALS:
        return "Drie doelen is genoeg. Haal er eerst een weg."
    return ""


def count_of(share: float) -> int:
    """Lives of 20 for a share of all lives."""
    return int(share * LIVES + 0.5)


def count_words(share: float) -> str:
    """'7 van 20', 'minder dan 1 van 20' or '0 van 20'."""
    count = count_of(share)
    if count == 0 and share > 0:
        return f"minder dan 1 van {LIVES}"
    return f"{count} van {LIVES}"


def horizon_words(casus: Casus) -> str:
    """Over how long the events without a plan are counted; goals have their own month."""
    return f"binnen {casus.household.prediction.months // 12} jaar"


def events_without_plan(casus: Casus, state: State) -> tuple[EventItem, ...]:
    """What happens in 20 possible lives, most often first; () before the reference was shown.

    Moves of variables have no card here: out of which state one goes would tell where somebody is.
    """
    if state.reference is None:
        return ()
    uses = {f"{use.event}@{use.person or HOUSEHOLD}": use for use in casus.household.events}
    found = found_rows(casus, state)
    shares = sorted(state.reference.events, key=lambda pair: -pair[1])
    return tuple(_event(uses[row], row, share, found) for row, share in shares if share > 0 and row in uses)


def is_secret(use: EventUse, found: frozenset[str]) -> bool:
    """True while an unknown that the event would give away has not been found."""
    return any(row_of_unknown(unknown) not in found for unknown in use.secret_of)


def _event(use: EventUse, row: str, share: float, found: frozenset[str]) -> EventItem:
    words = count_words(share)
    if is_secret(use, found):
        return EventItem(row, "question", DARK_TITLE, count_of(share), words, True)
    return EventItem(row, use.icon, use.title, count_of(share), words, False, use.text)


def goals_without_plan(casus: Casus, state: State) -> tuple[GoalCount, ...]:
    """The chosen goals first, each with its count; () before the reference was shown."""
    if state.reference is None:
        return ()
    shares = dict(state.reference.goals)
    counts = [
        GoalCount(
            goal.id,
            goal.text,
            count_of(shares[goal.id]),
            count_words(shares[goal.id]),
            goal.id in state.goals,
        )
        for goal in casus.household.goals
    ]
    return tuple(sorted(counts, key=lambda goal: not goal.chosen))
