"""What a trainer brought in during a lesson, in the state."""

from dataclasses import replace

from effect_game.domain.happenings import Shock
from effect_game.domain.household import Casus
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, known
from effect_game.play.state import State


def _told(casus: Casus, state: State, value: r.FactTold) -> State:
    """Known from now on; once the figures of the debrief are recorded it is told and changes nothing."""
    fact = known(casus.household.facts, value.fact).id
    heard = replace(state, told=(*state.told, fact))
    return heard if state.figures is not None else replace(heard, facts=(*state.facts, fact))


def _shock(_: Casus, state: State, value: r.ShockComes) -> State:
    return replace(state, shocks=(*state.shocks, Shock(value.event, value.month)))


APPLY: dict[type, Apply] = {r.FactTold: _told, r.ShockComes: _shock}
BROUGHT_IN = tuple(APPLY)
"""Nobody's choice: going back does not take it away."""
