"""What is allowed at step Doelen."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.aims import AIMS, offered_aims
from effect_game.play.references import asked_of_reference, find_reference
from effect_game.play.rules.limits import (
    LETTERS,
    LIVES,
    MAX_GOALS,
    MAX_TEXT,
    REVERSED,
    Rule,
    check_range,
    require_step,
)
from effect_game.play.safety import meldcode_asks, next_meldcode_step
from effect_game.play.state import State


def _choose_goals(casus: Casus, state: State, d: r.ChooseGoals) -> None:
    require_step(state, Step.GOALS)
    known = {goal.id for goal in casus.household.goals}
    if not d.goals or len(d.goals) > MAX_GOALS or len(set(d.goals)) != len(d.goals):
        raise UserError("goals.count", tr("Kies een, twee of drie doelen."))
    if not set(d.goals) <= known:
        raise UserError("goals.unknown", tr("Dat doel heeft dit huishouden niet genoemd."))


def _choose_reference(casus: Casus, state: State, d: r.ChooseReference) -> None:
    require_step(state, Step.GOALS)
    if not casus.weight.own_reference:
        raise UserError("reference.fixed", tr("In dit spel ligt vast waarmee jullie vergelijken."))
    if state.reference is not None:
        raise UserError(
            "reference.shown", tr("Dit ligt vast: jullie zagen al wat er zonder dit plan gebeurt.")
        )
    reference = find_reference(casus, d.reference)
    if d.argument is not None and d.argument not in {argument.id for argument in reference.arguments}:
        raise UserError(
            "reference.argument", tr("Die reden hoort niet bij deze keuze. Kies er een die erbij staat.")
        )
    if len(d.own_words) > MAX_TEXT:
        raise UserError("text.long", tr("Te lang. Houd het bij {count} tekens.", count=MAX_TEXT))


def _choose_aims(casus: Casus, state: State, d: r.ChooseAims) -> None:
    require_step(state, Step.GOALS)
    offered = {aim.id for aim in offered_aims(casus)}
    if not offered:
        raise UserError("aims.closed", tr("In dit spel kiezen jullie vooraf geen drie dingen."))
    if len(d.aims) != AIMS or len(set(d.aims)) != AIMS:
        raise UserError("aims.count", tr("Kies er precies drie."))
    if not set(d.aims) <= offered:
        raise UserError("aims.unknown", tr("Kies drie dingen uit de lijst."))


def _before_the_reference(casus: Casus, state: State) -> None:
    require_step(state, Step.GOALS)
    if asked_of_reference(casus) is None:
        raise UserError("predict.closed", tr("In dit spel wordt dit niet voorspeld."))
    if state.reference is not None:
        raise UserError("predict.done", tr("Jullie zagen al wat er gebeurt. De voorspelling staat vast."))
    if state.reference_guess_skipped:
        raise UserError("predict.skipped", tr("Jullie hebben deze voorspelling overgeslagen."))


def _predict_reference(casus: Casus, state: State, d: r.PredictReference) -> None:
    _before_the_reference(casus, state)
    check_range(d.low_eur, d.high_eur)
    if not 0 <= d.low_count <= LIVES or not 0 <= d.high_count <= LIVES:
        raise UserError("predict.count", tr("Kies aantallen van 0 tot en met 20."))
    if d.low_count > d.high_count:
        raise UserError("estimate.reversed", tr(REVERSED))


def _skip_reference(casus: Casus, state: State, _: Any) -> None:
    _before_the_reference(casus, state)
    if state.reference_guess is not None:
        raise UserError("predict.done", tr("Jullie hebben al voorspeld."))


def _each_first(casus: Casus, state: State, d: r.EachFirst) -> None:
    if d.question is r.BigPrediction.REFERENCE:
        _before_the_reference(casus, state)
    else:
        require_step(state, Step.PLAN)
        if state.lids_open:
            raise UserError("predict.done", tr("De potjes zijn al open."))
    if state.each_first_of(d.question) is not None:
        raise UserError("each.done", tr("Jullie schattingen staan er al, en blijven zo."))
    letters = tuple(own.letter for own in d.ranges)
    if not 2 <= len(letters) <= len(LETTERS) or letters != LETTERS[: len(letters)]:
        raise UserError("each.letters", tr("Ieder eerst zelf kan met twee, drie of vier mensen."))
    for own in d.ranges:
        check_range(own.low_eur, own.high_eur)


def _show_reference(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.GOALS)
    offered = casus.household.references
    if casus.weight.own_reference and len(offered) > 1 and state.reference_choice is None:
        raise UserError("reference.choose", tr("Kies eerst waarmee jullie dit plan vergelijken."))
    guessed = state.reference_guess is not None or state.reference_guess_skipped
    if asked_of_reference(casus) is not None and not guessed:
        raise UserError("predict.reference", tr("Voorspel eerst wat er gebeurt, of sla dat over."))


def _check_safety(casus: Casus, state: State, d: r.CheckSafety) -> None:
    require_step(state, Step.GOALS)
    if len(d.reason) > MAX_TEXT:
        raise UserError("text.long", tr("Te lang. Houd het bij {count} tekens.", count=MAX_TEXT))


def _meldcode_step(casus: Casus, state: State, d: r.TakeMeldcodeStep) -> None:
    require_step(state, Step.GOALS)
    safety, due = casus.household.safety, next_meldcode_step(casus, state)
    # Where only the last step asks something it may come first: so it stands in casussen of before.
    at_once = safety is not None and not casus.weight.meldcode_choices and d.step == len(safety.meldcode)
    if state.safety_checked or due is None or not (d.step == due or at_once):
        raise UserError("meldcode.step", tr("Deze stap van de Meldcode is nu niet aan de beurt."))
    asks = meldcode_asks(casus, d.step)
    if len(d.choices) != len(asks) or any(
        choice not in {one.id for one in ask.choices} for choice, ask in zip(d.choices, asks, strict=True)
    ):
        raise UserError("meldcode.choice", tr("Kies bij elke vraag van deze stap een antwoord."))


def _finish_goals(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.GOALS)
    if not state.goals:
        raise UserError("goals.none", tr("Kies eerst een, twee of drie doelen."))
    if not state.safety_checked:
        raise UserError("goals.safety", tr("Kijk eerst naar de veiligheid."))
    if state.reference is None:
        raise UserError("goals.reference", tr("Kijk eerst wat er zonder dit plan gebeurt."))
    if offered_aims(casus) and not state.aims:
        raise UserError("aims.count", tr("Kies er precies drie: waar meten jullie het plan straks aan af?"))


RULES: dict[type, Rule] = {
    r.CheckSafety: _check_safety,
    r.TakeMeldcodeStep: _meldcode_step,
    r.ChooseGoals: _choose_goals,
    r.ChooseReference: _choose_reference,
    r.ChooseAims: _choose_aims,
    r.EachFirst: _each_first,
    r.PredictReference: _predict_reference,
    r.SkipReferencePrediction: _skip_reference,
    r.ShowReference: _show_reference,
    r.FinishGoals: _finish_goals,
}
