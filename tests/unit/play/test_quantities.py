"""Quantities per month are the lives of a forecast, counted once more."""

import math

import pytest

from effect_game.domain.plan import NO_PLAN
from effect_game.kba.discount import DiscountSchedule, monthly_factors
from effect_game.kba.prices import level_prices
from effect_game.play.forecast import ForecastRequest
from tests.support.casus import KLEIN, casus_of, forecaster_of, plan_of

REQUEST = ForecastRequest(plan=plan_of(KLEIN, "expert"), seed=1, runs=700)


def test_quantity_times_discount_times_price_is_every_leaf_at_every_horizon() -> None:
    library = casus_of(KLEIN).library
    prices, schedule = level_prices(library.prices, library.money), DiscountSchedule.of(library.money)
    forecaster = forecaster_of(KLEIN)
    counted = forecaster.quantities(REQUEST)
    for result in forecaster.forecast(REQUEST).horizons:
        assert result.leaves
        for leaf in result.leaves:
            mine = [
                each
                for each in counted
                if (each.price, each.cause, each.payer, each.receiver, each.kind)
                == (leaf.price, leaf.cause, leaf.payer, leaf.receiver, leaf.kind)
            ]
            amount = math.fsum(
                (reference - plan) * factor * prices[leaf.price].mean_eur
                for each in mine
                for reference, plan, factor in zip(
                    each.reference[: result.months],
                    each.plan[: result.months],
                    monthly_factors(schedule, result.months, once=each.once).tolist(),
                    strict=True,
                )
            )
            assert amount == pytest.approx(leaf.amount_eur, abs=1e-6)


def test_without_a_plan_both_arms_count_the_same() -> None:
    counted = forecaster_of(KLEIN).quantities(ForecastRequest(plan=NO_PLAN, seed=1, runs=64))
    assert counted
    assert all(each.reference == each.plan for each in counted)


def test_a_number_of_lives_must_be_known() -> None:
    with pytest.raises(ValueError, match="known number of lives"):
        forecaster_of(KLEIN).quantities(ForecastRequest(plan=NO_PLAN, seed=1))
