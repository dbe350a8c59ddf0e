"""What step Aanmelding does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, to_step
from effect_game.play.state import State


def _watch(_: Casus, state: State, value: r.WatchMoment) -> State:
    return replace(state, watched=state.watched | {value.index})


APPLY: dict[type, Apply] = {
    r.WatchMoment: _watch,
    r.ChooseDuo: lambda _c, s, v: replace(s, duo=v.members),
    r.TakeReadyPlan: lambda _c, s, v: replace(s, ready_plan=v.plan),
    r.FinishReferral: to_step(Step.INTAKE),
}
