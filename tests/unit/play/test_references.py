"""What a plan is weighed against is itself a plan: chosen, fixed once seen, and zero against itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.modes import in_mode
from effect_game.domain.household import Casus
from effect_game.domain.plan import NO_PLAN, Plan
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.outcomes import offer_request, plan_request, reference_request
from effect_game.play.references import chosen_reference, find_reference, reference_plan
from effect_game.play.sensitivity import sensitivity
from effect_game.play.state import State
from tests.support.casus import KLEIN, SHIPPED, casus_of, forecaster_of, plan_of

ALL = (KLEIN, *SHIPPED)
RUNS = 96


def others(casus: Casus) -> list[Plan]:
    return [reference.plan for reference in casus.household.references[1:]]


SLOWER = [KLEIN, *(pytest.param(folder, marks=pytest.mark.slow) for folder in SHIPPED)]


@pytest.mark.parametrize("folder", SLOWER)
def test_a_plan_that_is_the_reference_differs_by_nothing_to_the_cent(folder: Path) -> None:
    forecaster = Forecaster(casus_of(folder))
    assert others(forecaster.casus)
    for plan in others(forecaster.casus):
        request = ForecastRequest(plan=plan, seed=3, runs=RUNS, months=36, reference=plan)
        forecast = forecaster.forecast(request)
        for horizon in forecast.horizons:
            for balance in (*horizon.parties, horizon.society, horizon.public_purse):
                assert balance.reference == balance.plan
                spread = balance.difference
                assert (spread.mean, spread.se, spread.p5, spread.p95) == (0.0, 0.0, 0.0, 0.0)
        assert all(goal.reference == goal.plan for goal in forecast.goals)
        assert all(room.better == room.worse == 0.0 for room in forecast.rooms)
        assert all(point.mean == 0.0 for point in forecast.cumulative)


@pytest.mark.parametrize("folder", SLOWER[:2])
def test_differences_with_two_references_are_apart_by_what_those_two_differ(folder: Path) -> None:
    forecaster = Forecaster(casus_of(folder))
    plan, (other, *_) = plan_of(folder, "expert"), others(forecaster.casus)

    def society(plan: Plan, reference: Plan) -> float:
        request = ForecastRequest(plan=plan, seed=3, runs=RUNS, months=36, reference=reference)
        return forecaster.forecast(request).at(36).society.difference.mean

    assert society(other, NO_PLAN) != 0.0
    apart = society(plan, NO_PLAN) - society(plan, other)
    assert apart == pytest.approx(society(other, NO_PLAN), abs=0.01)


def test_the_arm_of_a_plan_is_the_same_whatever_it_is_weighed_against() -> None:
    kept, plan = Forecaster(casus_of(KLEIN)), plan_of(KLEIN, "expert")
    plans = [NO_PLAN, *others(kept.casus)]
    for reference in (*plans, *reversed(plans)):
        request = ForecastRequest(plan=plan, seed=5, runs=RUNS, reference=reference)
        told, fresh = kept.forecast(request), Forecaster(kept.casus).forecast(request)
        assert told == fresh
        arms = [(balance.plan.mean, balance.plan.p50) for balance in told.at(120).parties]
        assert arms == [
            (b.plan.mean, b.plan.p50)
            for b in forecaster_of(KLEIN).forecast(replace(request, reference=NO_PLAN)).at(120).parties
        ]


def test_a_card_that_runs_in_both_arms_is_made_stronger_in_both() -> None:
    plan = others(casus_of(KLEIN))[0]
    request = ForecastRequest(plan=plan, seed=3, runs=64, months=24, reference=plan)
    result = sensitivity(Forecaster(casus_of(KLEIN)), request)
    assert result.society_eur == 0.0
    assert all(value.at_zero_eur == 0.0 for value in result.break_even)


def deep(folder: Path = KLEIN) -> Casus:
    return replace(casus_of(folder), mode=Mode.DEEP)


def chosen(casus: Casus, name: str) -> State:
    return State(reference_choice=find_reference(casus, name).id)


def test_everything_a_casus_asks_of_a_simulation_knows_the_chosen_reference() -> None:
    casus = deep()
    state = chosen(casus, "usual_route")
    plan = reference_plan(casus, state)
    assert plan.cards
    assert reference_request(casus, state, 1).reference == reference_request(casus, state, 1).plan == plan
    assert plan_request(casus, state, 1).reference == plan
    other = casus.household.counterparts[0]
    offer = r.MakeOffer(other.party, (other.asks[0].id,), (), (), ())
    assert offer_request(casus, state, offer, 1).reference == plan


def test_without_a_choice_or_references_the_usual_help_goes_on() -> None:
    casus = deep()
    assert reference_plan(casus, State()) == NO_PLAN
    none = replace(casus, household=replace(casus.household, references=()))
    assert chosen_reference(none, State()) is None
    assert reference_plan(none, State()) == NO_PLAN
    with pytest.raises(UserError) as refused:
        find_reference(none, "usual")
    assert refused.value.code == "reference.none"


def test_basis_has_one_reference_and_a_deeper_weight_those_whose_cards_are_there() -> None:
    for folder in ALL:
        casus = casus_of(folder)
        (only,) = in_mode(casus, Mode.BASIC).household.references
        assert only.plan == NO_PLAN
        assert len(in_mode(casus, Mode.EXPERT).household.references) == len(casus.household.references)
