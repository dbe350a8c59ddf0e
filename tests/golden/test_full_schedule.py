"""The household with too much help: less is best comes out of the simulation, not out of the texts.

Judged on the truth, 120 months and common luck. Counts are 20 x the share of the lives.
"""

from dataclasses import replace
from functools import cache
from itertools import combinations
from statistics import fmean

import pytest

from effect_game.domain.forecast import EventResult, Forecast, Spread
from effect_game.domain.plan import Plan, PlanCard, Stop
from effect_game.domain.vocabulary import CardRole
from effect_game.play.budgets import budgets
from effect_game.play.forecast import ForecastRequest
from effect_game.resources import data_root
from tests.support.casus import casus_of, forecaster_of, plan_of, played

pytestmark = pytest.mark.slow
FOLDER = data_root() / "scenarios" / "het-volle-rooster"
CASUS = casus_of(FOLDER)
RUNS, RUNS_OF_PAIRS = 20_000, 2_048
LIVES = 20
ROOM_TOLERANCE = 0.01
"""Levels. What stopped help would have left behind after ten years is smaller than this."""
SOCIETY_EUR = {
    "nothing": {12: 0.0, 36: 0.0, 60: 0.0, 120: 0.0},
    "tempting": {12: -4_030.0, 36: -3_377.0, 60: -3_025.0, 120: -3_041.0},
    "expert": {12: 18_907.0, 36: 50_158.0, 60: 60_072.0, 120: 63_179.0},
}
GOALS = {
    "nothing": [0.5, 0.0, 5.9, 10.2, 3.5, 15.9],
    "tempting": [0.7, 0.0, 5.9, 10.1, 3.8, 15.8],
    "expert": [19.0, 18.4, 19.1, 12.8, 7.8, 15.9],
}
SOCIETY_TOLERANCE, GOAL_TOLERANCE = 0.03, 0.5
"""A share of the amount, and lives of 20: more than the sampling error, less than any line below."""
GUARD = "trajectory:safety_plan"


@cache
def truth(plan: Plan, runs: int = RUNS) -> Forecast:
    request = ForecastRequest(plan=plan, seed=1, everything=True, runs=runs)
    return forecaster_of(FOLDER).forecast(request)


def shipped(name: str) -> Plan:
    return plan_of(FOLDER, name)


EXPERT = shipped("expert")
NOT_LAID = [c.id for c in CASUS.household.cards if c.id not in {laid.card for laid in EXPERT.cards}]


def society(plan: Plan, runs: int = RUNS) -> float:
    return truth(plan, runs).at(120).society.difference.mean


def lives_with_goal(plan: Plan, index: int) -> float:
    share = truth(plan).goals[index].plan
    assert share is not None
    return LIVES * share


def with_cards(*cards: str) -> Plan:
    return replace(EXPERT, cards=(*EXPERT.cards, *(PlanCard(card=card) for card in cards)))


def with_stop(trajectory: str) -> Plan:
    return replace(EXPERT, stops=(*EXPERT.stops, Stop(trajectory=trajectory)))


def without_breakthrough() -> Plan:
    (card,) = (card.id for card in CASUS.household.cards if card.role is CardRole.BREAKTHROUGH)
    return replace(
        EXPERT,
        cards=tuple(laid for laid in EXPERT.cards if laid.card != card),
        agreements=tuple(a for a in EXPERT.agreements if a.card != card),
    )


@pytest.mark.parametrize("name", ["nothing", "tempting", "expert"])
def test_the_shipped_plans_give_the_committed_numbers(name: str) -> None:
    forecast = truth(shipped(name))
    for months, wanted in SOCIETY_EUR[name].items():
        mean = forecast.at(months).society.difference.mean
        assert mean == pytest.approx(wanted, rel=SOCIETY_TOLERANCE, abs=1.0), months
    lives = [LIVES * goal.plan for goal in forecast.goals if goal.plan is not None]
    assert lives == pytest.approx(GOALS[name], abs=GOAL_TOLERANCE)


def test_the_expert_plan_stops_at_least_as_much_as_it_starts() -> None:
    assert len(EXPERT.stops) == 9
    assert len(EXPERT.stops) >= len(EXPERT.cards)


def test_the_expert_plan_pays_off_for_society() -> None:
    difference = truth(EXPERT).at(120).society.difference
    assert difference.mean > 2 * difference.se


@pytest.mark.parametrize("month", [36, 120])
def test_no_room_is_lower_with_the_expert_plan(month: int) -> None:
    rooms = [room for room in truth(EXPERT).rooms if room.month == month]
    assert len(rooms) == 33
    lower = {
        (room.person, room.life_domain): room.plan - room.reference
        for room in rooms
        if room.plan < room.reference - ROOM_TOLERANCE
    }
    assert lower == {}


PAIRS = list(combinations(NOT_LAID, 2))
LESS_EUR = 300.0
"""Spelaanname: what two cards more cost society at least, on average over the pairs."""


@cache
def gained(pair: tuple[str, str]) -> Spread:
    """What two cards more do for society beside the expert plan itself, life by life, with its own error."""
    request = ForecastRequest(
        plan=with_cards(*pair), seed=1, everything=True, runs=RUNS_OF_PAIRS, reference=EXPERT
    )
    return forecaster_of(FOLDER).forecast(request).at(120).society.difference


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_with_any_two_cards_more_the_plan_weighs_more_and_society_gains_nothing_that_shows(
    pair: tuple[str, str],
) -> None:
    """Since wishes count (law 4) little of what nobody wants begins: two more may cost next to nothing.

    With 20,000 lives one pair (one_story, sleep_course) comes to some 9 euros more in ten years, error 3.
    """
    assert sum(budgets(CASUS, with_cards(*pair)).load_by_month) > sum(budgets(CASUS, EXPERT).load_by_month)
    assert gained(pair).mean < 2 * gained(pair).se


@pytest.mark.timeout(600)
def test_two_cards_more_cost_society_on_average_and_nearly_every_pair_does_so_clearly() -> None:
    amounts = [gained(pair) for pair in PAIRS]
    assert fmean(amount.mean for amount in amounts) < -LESS_EUR
    clear = [amount for amount in amounts if amount.mean < -2 * amount.se]
    assert len(clear) >= 0.95 * len(amounts)


def test_the_expert_plan_fits_in_what_the_household_can_carry_and_usual_help_does_not() -> None:
    assert budgets(CASUS, EXPERT).load_peak <= CASUS.household.capacity
    assert budgets(CASUS, Plan(title="")).load_peak > CASUS.household.capacity


def test_without_the_breakthrough_goal_1_is_lost_in_at_least_four_lives() -> None:
    assert lives_with_goal(EXPERT, 0) - lives_with_goal(without_breakthrough(), 0) >= 4.0


def test_the_tempting_plan_asks_fewer_hours_and_no_yes_and_loses_on_goal_1() -> None:
    tempting = shipped("tempting")
    assert budgets(CASUS, tempting).hours_used < budgets(CASUS, EXPERT).hours_used
    assert not tempting.agreements
    assert CASUS.household.goals[0].month == 36
    assert lives_with_goal(EXPERT, 0) - lives_with_goal(tempting, 0) >= 10.0


def reports(plan: Plan) -> EventResult:
    (found,) = (event for event in truth(plan).events if event.id.startswith("event:safe_home_report_again"))
    return found


def test_stopping_the_safety_plan_saves_money_and_makes_the_child_less_safe() -> None:
    """The one stop that must not be: cheaper for society, and more lives in which it goes wrong again."""
    stopped = with_stop(GUARD)
    assert society(stopped) > society(EXPERT)
    assert LIVES * (reports(stopped).plan_share - reports(EXPERT).plan_share) >= 2.0
    assert reports(stopped).plan > 1.3 * reports(EXPERT).plan
    assert lives_with_goal(EXPERT, 3) - lives_with_goal(stopped, 3) >= 1.5


def test_every_event_can_happen_and_none_is_certain() -> None:
    assert len(CASUS.household.events) >= 10
    for event in truth(Plan(title="")).events:
        assert 0.0 < event.reference_share < 0.98, event.id


@pytest.mark.parametrize("name", ["nothing", "tempting", "expert"])
def test_the_walk_leads_to_exactly_the_agreements_of_its_plan(name: str) -> None:
    made = {(a.party, a.card, a.what, a.share, a.from_month) for a in played(FOLDER, name).state.agreements}
    meant = {(a.party, a.card, a.what, a.share, a.from_month) for a in shipped(name).agreements}
    assert made == meant
