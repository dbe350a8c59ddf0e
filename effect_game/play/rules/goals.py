"""What is allowed at step Doelen."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.references import find_reference
from effect_game.play.rules.limits import (
    MAX_GOALS,
    MAX_TEXT,
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


def _choose_reference(casus: Casus, state: State, d: r.ChooseReference) -> None:
    require_step(state, Step.GOALS)
    if not casus.weight.own_reference:
        raise UserError("reference.fixed", "In dit spel ligt vast waarmee jullie vergelijken.")
    if state.reference is not None:
        raise UserError("reference.shown", "Dit ligt vast: jullie zagen al wat er zonder dit plan gebeurt.")
    reference = find_reference(casus, d.reference)
    if d.argument is not None and d.argument not in {argument.id for argument in reference.arguments}:
        raise UserError(
            "reference.argument", "Die reden hoort niet bij deze keuze. Kies er een die erbij staat."
        )
    if len(d.own_words) > MAX_TEXT:
        raise UserError("text.long", f"Te lang. Houd het bij {MAX_TEXT} tekens.")


def _show_reference(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.GOALS)
    offered = casus.household.references
    if casus.weight.own_reference and len(offered) > 1 and state.reference_choice is None:
        raise UserError("reference.choose", "Kies eerst waarmee jullie dit plan vergelijken.")


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
    r.ChooseReference: _choose_reference,
    r.ShowReference: _show_reference,
    r.FinishGoals: _finish_goals,
}
