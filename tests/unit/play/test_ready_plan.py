"""A ready-made plan brings a casus to a step by the same decisions, without predictions, and says so."""

import pytest

from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.ready_plan import next_decision
from effect_game.play.rules import check
from effect_game.play.session import Play
from effect_game.play.state import plan_of as laid_plan
from tests.support.casus import KLEIN, new_play, plan_of, walk_of


def brought_to(step: Step) -> Play:
    play = new_play(KLEIN)
    play.decide(r.TakeReadyPlan("expert"))
    states = [play.state]
    while decision := next_decision(
        play.casus, plan_of(KLEIN, "expert"), walk_of(KLEIN, "expert"), step, states
    ):
        play.decide(decision)
        states.append(play.state)
    return play


@pytest.mark.parametrize("step", [Step.GOALS, Step.PLAN, Step.TABLE, Step.LIFE])
def test_the_casus_comes_exactly_to_the_step(step: Step) -> None:
    assert brought_to(step).state.step is step


def test_the_plan_lies_there_and_nobody_predicted_anything() -> None:
    state = brought_to(Step.TABLE).state
    assert {card.card for card in laid_plan(state).cards} == {
        card.card for card in plan_of(KLEIN, "expert").cards
    }
    assert state.prediction is None
    assert (state.room_guesses, state.price_guesses) == ((), ())
    assert state.ready_plan == "expert"


def test_it_can_only_be_taken_at_the_very_begin() -> None:
    play = new_play(KLEIN)
    play.decide(r.FinishReferral())
    with pytest.raises(UserError) as problem:
        check(play.casus, play.state, r.TakeReadyPlan("expert"))
    assert problem.value.code == "ready.too_late"
    with pytest.raises(UserError):
        check(play.casus, new_play(KLEIN).state, r.TakeReadyPlan(""))
