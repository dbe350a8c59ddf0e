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
from effect_game.play.state import State


def _choose_goals(casus: Casus, state: State, d: r.ChooseGoals) -> None:
    require_step(state, Step.GOALS)
    known = {goal.id for goal in casus.household.goals}
    if not d.goals or len(d.goals) > MAX_GOALS or len(set(d.goals)) != len(d.goals):
        raise UserError("goals.count", "Kies een, twee of drie doelen.")
    if not set(d.goals) <= known:
        raise UserError("goals.unknown", "Dat doel heeft dit huishouden niet genoemd.")


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
    r.ChooseGoals: _choose_goals,
    r.ShowReference: at(Step.GOALS),
    r.FinishGoals: _finish_goals,
}
