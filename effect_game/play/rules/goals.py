"""What is allowed at step Doelen."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import (
    MAX_GOALS,
    Rule,
    at,
    require_step,
)
from effect_game.play.safety import next_meldcode_step
from effect_game.play.state import State


def _choose_goals(casus: Casus, state: State, d: r.ChooseGoals) -> None:
    require_step(state, Step.GOALS)
    known = {goal.id for goal in casus.household.goals}
    if not d.goals or len(d.goals) > MAX_GOALS or len(set(d.goals)) != len(d.goals):
        raise UserError("goals.count", "Kies een, twee of drie doelen.")
    if not set(d.goals) <= known:
        raise UserError("goals.unknown", "Dat doel heeft dit huishouden niet genoemd.")


def _meldcode_step(casus: Casus, state: State, d: r.TakeMeldcodeStep) -> None:
    require_step(state, Step.GOALS)
    safety = casus.household.safety
    if safety is None or state.safety_checked or next_meldcode_step(casus, state) != d.step:
        raise UserError("meldcode.step", "Deze stap van de Meldcode is nu niet aan de beurt.")
    asks = safety.meldcode[d.step - 1].asks
    if len(d.choices) != len(asks) or any(
        choice not in {one.id for one in ask.choices} for choice, ask in zip(d.choices, asks, strict=True)
    ):
        raise UserError("meldcode.choice", "Kies bij elke vraag van deze stap een antwoord.")


def _finish_goals(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.GOALS)
    if not state.goals:
        raise UserError("goals.none", "Kies eerst een, twee of drie doelen.")
    if not state.safety_checked:
        raise UserError("goals.safety", "Kijk eerst naar de veiligheid.")
    if state.reference is None:
        raise UserError("goals.reference", "Kijk eerst wat er zonder dit plan gebeurt.")


RULES: dict[type, Rule] = {
    r.CheckSafety: at(Step.GOALS),
    r.TakeMeldcodeStep: _meldcode_step,
    r.ChooseGoals: _choose_goals,
    r.ShowReference: at(Step.GOALS),
    r.FinishGoals: _finish_goals,
}
