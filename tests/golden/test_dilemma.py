"""The dilemma of a shipped household comes out of the simulation, not out of the texts.

Judged on the truth, 120 months and common luck, as the knowledge asks; counts are 20 x the share.
"""

from dataclasses import replace
from functools import cache

import pytest

from effect_game.domain.forecast import Forecast, Spread
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import CardRole
from effect_game.play.budgets import budgets
from effect_game.play.forecast import COARSE_RUNS, Forecaster, ForecastRequest
from effect_game.play.outcomes import found_rows
from effect_game.play.state import working_plan
from tests.support.casus import DE_AUTO, casus_of, forecaster_of, plan_of, played

pytestmark = pytest.mark.slow
RUNS = 4096
LIVES = 20
CASUS = casus_of(DE_AUTO)
SOCIETY_EUR = {
    "nothing": {12: 0.0, 36: 0.0, 60: 0.0, 120: 0.0},
    "tempting": {12: -4_917.0, 36: -5_520.0, 60: -4_249.0, 120: -3_614.0},
    "expert": {12: 1_155.0, 36: 21_236.0, 60: 28_160.0, 120: 32_478.0},
}
GOALS = {
    "nothing": [11.6, 5.8, 1.6, 17.9, 3.0, 3.3],
    "tempting": [10.1, 1.1, 1.9, 17.9, 3.0, 2.9],
    "expert": [15.8, 19.5, 10.0, 18.7, 10.1, 8.9],
}
SOCIETY_TOLERANCE_EUR, GOAL_TOLERANCE = 1_200.0, 0.5
"""Three standard errors of the mean at 120 months, and lives of 20."""


@cache
def truth(plan: Plan) -> Forecast:
    request = ForecastRequest(plan=plan, seed=1, everything=True, runs=RUNS)
    return forecaster_of(DE_AUTO).forecast(request)


def expert() -> Plan:
    return plan_of(DE_AUTO, "expert")


def lives_with_goal_1(plan: Plan) -> float:
    share = truth(plan).goals[0].plan
    assert share is not None
    return LIVES * share


def without(plan: Plan, card: str) -> Plan:
    agreements = tuple(a for a in plan.agreements if a.card != card)
    return replace(plan, cards=tuple(c for c in plan.cards if c.card != card), agreements=agreements)


def cards(role: CardRole) -> list[str]:
    return [card.id for card in CASUS.household.cards if card.role is role]


@pytest.mark.parametrize("name", list(SOCIETY_EUR))
def test_a_shipped_plan_gives_its_committed_numbers(name: str) -> None:
    forecast = truth(plan_of(DE_AUTO, name))
    society = {months: forecast.at(months).society.difference.mean for months in SOCIETY_EUR[name]}
    assert society == pytest.approx(SOCIETY_EUR[name], abs=SOCIETY_TOLERANCE_EUR)
    reached = [LIVES * (goal.plan or 0.0) for goal in forecast.goals]
    assert reached == pytest.approx(GOALS[name], abs=GOAL_TOLERANCE)


def test_the_expert_plan_pays_off_for_society() -> None:
    society = truth(expert()).at(120).society.difference
    assert society.mean > 2 * society.se


def test_the_expert_plan_earns_no_more_than_three_times_what_is_put_in() -> None:
    """Benefit-cost ratio: society's gains over what all parties put in; above 3 the model is suspect."""
    society = truth(expert()).at(120).society
    assert society.gains / -society.pays_in <= 3.0


def test_the_cost_goes_before_the_benefit() -> None:
    """Society is below zero in the first months and earns it back later."""
    forecast = truth(expert())
    assert forecast.cumulative[2].mean < 0.0
    assert forecast.break_even_month is not None
    assert forecast.break_even_month > 6


def test_without_the_breakthrough_goal_1_is_lost_in_at_least_four_lives() -> None:
    (breakthrough,) = cards(CardRole.BREAKTHROUGH)
    assert lives_with_goal_1(expert()) - lives_with_goal_1(without(expert(), breakthrough)) >= 4.0


@pytest.mark.parametrize("card", cards(CardRole.TEMPTING))
def test_adding_a_tempting_card_to_the_expert_plan_wins_less_than_one_life(card: str) -> None:
    more = replace(expert(), cards=(*expert().cards, PlanCard(card=card)))
    assert lives_with_goal_1(more) - lives_with_goal_1(expert()) < 1.0


def test_there_are_three_tempting_cards_and_one_breakthrough() -> None:
    assert len(cards(CardRole.TEMPTING)) == 3
    assert len(cards(CardRole.BREAKTHROUGH)) == 1


def test_the_tempting_plan_tempts_in_hours_and_loses_on_goal_1() -> None:
    tempting = plan_of(DE_AUTO, "tempting")
    assert budgets(CASUS, tempting).hours_used < budgets(CASUS, expert()).hours_used
    assert not tempting.agreements
    assert lives_with_goal_1(tempting) < lives_with_goal_1(expert())


def test_at_least_eight_parties_feel_the_expert_plan() -> None:
    touched = [b for b in truth(expert()).at(120).parties if b.reference.mean or b.plan.mean]
    assert len(touched) >= 8


def test_every_event_can_happen_and_none_is_certain() -> None:
    assert len(CASUS.household.events) >= 10
    for event in truth(Plan(title="")).events:
        assert 0.0 < event.reference_share < 1.0, event.id


@pytest.mark.parametrize("name", ["tempting", "expert"])
def test_the_walk_leads_to_exactly_the_agreements_of_its_plan(name: str) -> None:
    made = {(a.party, a.card, a.what, a.share, a.from_month) for a in played(DE_AUTO, name).state.agreements}
    meant = {(a.party, a.card, a.what, a.share, a.from_month) for a in plan_of(DE_AUTO, name).agreements}
    assert made == meant


@cache
def moving() -> Forecaster:
    return Forecaster(CASUS)


@pytest.mark.parametrize("card", [card.id for card in CASUS.household.cards])
def test_no_sign_on_screen_flips_between_coarse_and_fine_when_a_card_moves(card: str) -> None:
    """Every party, at every horizon, after laying, moving or taking away the card."""
    play = played(DE_AUTO, "expert")
    plan = working_plan(play.casus, play.state)
    laid = next((c for c in plan.cards if c.card == card), PlanCard(card=card))
    rest = tuple(c for c in plan.cards if c.card != card)
    moved = replace(plan, cards=(*rest, replace(laid, start_month=4, changes=())))
    request = ForecastRequest(plan=moved, seed=play.header.seed, found=found_rows(play.casus, play.state))
    # One forecaster of their own for all cards: what is known stays, so it keeps the reference.
    coarse = moving().forecast(replace(request, runs=COARSE_RUNS))
    fine = moving().forecast(request)
    for months in (12, 36, 60, 120):
        pairs = zip(coarse.at(months).parties, fine.at(months).parties, strict=True)
        for first, later in pairs:
            assert shown_sign(first.difference) * shown_sign(later.difference) >= 0, (first.id, months)


def shown_sign(spread: Spread) -> int:
    """Under two standard errors a screen says 'ongeveer gelijk'."""
    mean, se = spread.mean, spread.se
    return 0 if abs(mean) < 2 * se else 1 if mean > 0 else -1
