"""Groups of a class for tests: without playing, by putting what was said straight into a state; and played
ones."""

from dataclasses import replace
from functools import cache

from effect_game.classroom.groups import GroupRun
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play import rows as r
from effect_game.play.state import start_state
from tests.support.casus import KLEIN, casus_of, played

MOST_BYTES = 12_000
"""Of the JSON of an exhibit, so that a whole class can have it at once."""


def said(
    number: int,
    low: float,
    high: float,
    *,
    goal: int = 10,
    gainer: str = "",
    came: float | None = None,
    room: LifeDomain | None = None,
) -> GroupRun:
    """A group that predicted; with `came` its lids are open."""
    casus = casus_of(KLEIN)
    parties = [party.id for party in casus.library.parties]
    guess = r.Predict(low, high, gainer or parties[0], goal)
    lids = None
    if came is not None:
        lids = r.LidsOpened(512, came, parties[0], 0.5, tuple((party, 0.0) for party in parties))
    state = replace(start_state(casus), prediction=guess, lids=lids, first_rooms=((1, room),))
    return GroupRun(f"group-{number}", f"Naam {number}", casus, state)


def silent(number: int) -> GroupRun:
    """A group that has not said anything."""
    casus = casus_of(KLEIN)
    return GroupRun(f"group-{number}", f"Naam {number}", casus, start_state(casus))


def ready_made(run: GroupRun) -> GroupRun:
    """As when it came late and began with a ready-made plan."""
    return replace(run, state=replace(run.state, ready_plan="expert"))


@cache
def lived(plan: str) -> GroupRun:
    """A group that played a shipped plan to the end."""
    return GroupRun(f"group-{plan}", f"Naam {plan}", casus_of(KLEIN), played(KLEIN, plan).state)
