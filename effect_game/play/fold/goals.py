"""What step Doelen does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, to_step, unchanged
from effect_game.play.safety import next_meldcode_step
from effect_game.play.state import State


def _choose_goals(casus: Casus, state: State, value: r.ChooseGoals) -> State:
    """Goals stand in the household's own order, whatever order they were picked in."""
    picked = tuple(goal.id for goal in casus.household.goals if goal.id in value.goals)
    return replace(state, goals=picked)


def _check_safety(casus: Casus, state: State, value: r.CheckSafety) -> State:
    """Going on while a step of the Meldcode lies open is skipping it; that stays known."""
    skipped = next_meldcode_step(casus, state) is not None
    reason = value.reason if skipped else ""
    return replace(state, safety_checked=True, meldcode_skipped=skipped, meldcode_reason=reason)


APPLY: dict[type, Apply] = {
    r.CheckSafety: _check_safety,
    r.TakeMeldcodeStep: lambda _c, s, v: replace(s, meldcode=(*s.meldcode, v)),
    r.ChooseGoals: _choose_goals,
    r.ChooseReference: lambda _c, s, v: replace(
        s, reference_choice=v.reference, defence=v.argument, own_defence=v.own_words
    ),
    r.ChooseAims: lambda _c, s, v: replace(s, aims=v.aims),
    r.EachFirst: lambda _c, s, v: replace(s, each_first=(*s.each_first, (s.round, v))),
    r.PredictReference: lambda _c, s, v: replace(s, reference_guess=v),
    r.SkipReferencePrediction: lambda _c, s, _v: replace(s, reference_guess_skipped=True),
    r.ShowReference: unchanged,
    r.ReferenceAnswer: lambda _c, s, v: replace(s, reference_answer=v),
    r.ReferenceShown: lambda _c, s, v: replace(s, reference=v),
    r.FinishGoals: to_step(Step.PLAN),
}
