"""De hond, the household that pays off: what the simulation says of the three plans, with numbers.

Judged on the truth and common luck. Amounts are the mean difference for 120 months in euros, goals are lives
of the 20. Tolerances: 10% of the amount or four times the standard error of the committed run, whichever is
larger, and 0.5 of the 20 lives; wider than the luck of one seed, narrower than a change of content.
"""

from dataclasses import replace
from functools import cache

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import CardKind, CardRole
from effect_game.play.budgets import budgets
from effect_game.play.forecast import ForecastRequest
from effect_game.resources import scenarios_dir
from tests.support.casus import casus_of, forecaster_of, plan_of, played

pytestmark = pytest.mark.slow
DE_HOND = scenarios_dir() / "de-hond"
RUNS = 20_000
LIVES = 20
CASUS = casus_of(DE_HOND)
BASIS_CARDS, BASIS_PARTIES = 8, 2
GEMEENTE = ("party:gemeente_wmo", "party:gemeente_jeugd", "party:gemeente_participatie", "party:gemeente_schuldhulp")


@cache
def truth(plan: Plan) -> Forecast:
    request = ForecastRequest(plan=plan, seed=1, everything=True, runs=RUNS)
    return forecaster_of(DE_HOND).forecast(request)


@cache
def at_three_years(plan: Plan) -> float:
    """Lives of the 20 in which goal 1 holds in month 36."""
    goals = tuple(replace(goal, month=36) for goal in CASUS.household.goals)
    casus = replace(CASUS, household=replace(CASUS.household, goals=goals))
    from effect_game.play.forecast import Forecaster

    request = ForecastRequest(plan=plan, seed=1, everything=True, runs=4096)
    share = Forecaster(casus).forecast(request).goals[0].plan
    assert share is not None
    return LIVES * share


def expert() -> Plan:
    return plan_of(DE_HOND, "expert")


def tempting() -> Plan:
    return plan_of(DE_HOND, "tempting")


def nothing() -> Plan:
    return plan_of(DE_HOND, "nothing")


def without_breakthrough() -> Plan:
    plan = expert()
    (card,) = [card.id for card in CASUS.household.cards if card.role is CardRole.BREAKTHROUGH]
    agreements = tuple(agreement for agreement in plan.agreements if agreement.card != card)
    return replace(plan, cards=tuple(laid for laid in plan.cards if laid.card != card), agreements=agreements)


def party(forecast: Forecast, ids: tuple[str, ...], months: int = 120) -> float:
    return sum(balance.difference.mean for balance in forecast.at(months).parties if balance.id in ids)


def goal_1(plan: Plan) -> float:
    share = truth(plan).goals[0].plan
    assert share is not None
    return LIVES * share
