"""Prices at the price level, their spread, and discounting, against worked numbers."""

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.knowledge import DiscountStep
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Grade
from effect_game.kba.discount import DiscountSchedule, discount_factor, monthly_factors
from effect_game.kba.prices import (
    TABLE_SIZE,
    draw_multipliers,
    level_price,
    level_prices,
    multiplier_table,
)
from tests.support.tiny_money import HOUR, index, money_rules, price


def test_an_indexed_price_goes_along_the_consumer_price_index() -> None:
    row = price(HOUR, 100.0, 80.0, 120.0, price_year=2022)
    level = level_price(row, money_rules())
    assert level.mean_eur == pytest.approx(110.7616, abs=1e-4)
    assert level.low_eur == pytest.approx(88.6093, abs=1e-4)
    assert level.high_eur == pytest.approx(132.9140, abs=1e-4)


def test_a_statutory_price_is_taken_as_it_stands() -> None:
    level = level_price(price(HOUR, 40.0, price_year=2022, indexed=False), money_rules())
    assert (level.mean_eur, level.index_factor) == (40.0, 1.0)


def test_a_year_without_index_is_refused_with_the_price_that_needs_it() -> None:
    with pytest.raises(ValueError, match=f"no price index for 1997, needed by {HOUR}"):
        level_price(price(HOUR, 40.0, price_year=1997), money_rules())


@pytest.mark.parametrize(("grade", "width"), [(Grade.A, 1.0), (Grade.B, 1.2), (Grade.C, 1.5), (Grade.D, 2.0)])
def test_the_spread_is_the_range_over_3_92_times_the_width_of_the_grade(grade: Grade, width: float) -> None:
    row = price(HOUR, 200.0, 160.0, 238.4, grade=grade, price_year=2022)
    assert level_price(row, money_rules()).relative_sd == pytest.approx(0.1 * width)


@pytest.mark.parametrize("relative_sd", [0.0, 0.05, 0.3, 1.0])
def test_the_mean_multiplier_is_exactly_one_and_its_spread_is_as_asked(relative_sd: float) -> None:
    table = multiplier_table(relative_sd)
    assert table.shape == (TABLE_SIZE,)
    assert table.sum() == TABLE_SIZE
    assert table.min() > 0.0
    assert np.all(np.diff(table) >= -1e-6)
    # A table of 1,024 middles misses the outermost tails, the more so the wider the distribution.
    assert table.std() == pytest.approx(relative_sd, rel=0.04)


def test_the_multipliers_are_lognormal() -> None:
    table = multiplier_table(0.2)
    sigma = math.sqrt(math.log(1.04))
    spread = math.log(table[974] / table[49])
    assert spread == pytest.approx(sigma * 3.2897, rel=0.01)


def test_a_price_draw_depends_on_the_life_and_not_on_the_block() -> None:
    prices = level_prices([price(HOUR, 100.0, 50.0, 200.0)], money_rules())
    whole = draw_multipliers(prices, index, 1, 6)[HOUR]
    halves = [draw_multipliers(prices, index, first, 3)[HOUR] for first in (1, 4)]
    assert whole.tolist() == np.concatenate(halves).tolist()
    assert len(set(whole.tolist())) > 1


def test_a_price_without_range_is_not_drawn() -> None:
    def no_luck(name: str, first_run: int, runs: int) -> NDArray[np.intp]:
        raise AssertionError("a fixed price needs no luck")

    prices = level_prices([price(HOUR, 100.0)], money_rules())
    assert draw_multipliers(prices, no_luck, 1, 3)[HOUR].tolist() == [1.0, 1.0, 1.0]


def test_discounting_is_by_the_year_and_never_a_twelfth_of_the_rate() -> None:
    assert discount_factor(0.0225, 12) == pytest.approx(1 / 1.0225, abs=1e-12)
    assert discount_factor(0.0225, 120) == pytest.approx(1.0225**-10, abs=1e-12)
    assert discount_factor(0.0, 77) == 1.0


def test_start_costs_fall_at_the_start_of_a_month_and_running_costs_in_its_middle() -> None:
    assert monthly_factors(DiscountSchedule.flat(0.0225), 13, once=True)[[0, 12]] == pytest.approx(
        [1.0, 1 / 1.0225], abs=1e-12
    )
    middles = monthly_factors(DiscountSchedule.flat(0.0225), 13, once=False)
    assert middles[0] == pytest.approx(1.0225 ** (-0.5 / 12), abs=1e-12)
    assert middles[12] == pytest.approx(1.0225 ** (-12.5 / 12), abs=1e-12)


def test_sums_of_discount_factors_are_exact_in_any_order() -> None:
    factors = monthly_factors(DiscountSchedule.flat(0.0225), 120, once=False)
    assert float(np.sum(factors)) == math.fsum(factors) == float(np.cumsum(factors[::-1])[-1])


def test_a_later_rate_only_counts_for_the_months_from_its_step_on() -> None:
    stepped = DiscountSchedule(((1, 0.035), (361, 0.03), (901, 0.025)))
    assert stepped.factor(360) == discount_factor(0.035, 360)
    assert stepped.factor(372) == pytest.approx(1.035**-30 / 1.03, abs=1e-12)
    assert stepped.factor(912) == pytest.approx(1.035**-30 * 1.03**-45 / 1.025, abs=1e-12)


def test_a_schedule_with_one_and_the_same_rate_is_that_rate() -> None:
    same = DiscountSchedule(((1, 0.0225), (13, 0.0225), (60, 0.0225)))
    flat = DiscountSchedule.flat(0.0225)
    for months in (0.5, 12, 30.5, 119.5):
        assert same.factor(months) == pytest.approx(flat.factor(months), abs=1e-13)


def test_discounting_can_start_in_a_later_month() -> None:
    later = DiscountSchedule(((1, 0.0), (13, 0.04)))
    assert [later.factor(12), later.factor(24)] == pytest.approx([1.0, 1 / 1.04], abs=1e-12)


def test_the_content_may_give_later_steps() -> None:
    rules = replace(money_rules(), discount_later=(DiscountStep(from_month=61, rate=0.01),))
    assert DiscountSchedule.of(rules) == DiscountSchedule(((1, 0.0225), (61, 0.01)))


@pytest.mark.parametrize(
    ("steps", "word"),
    [
        ((), "begint in maand 1"),
        (((2, 0.03),), "begint in maand 1"),
        (((1, 0.03), (1, 0.02)), "lopen op"),
        (((1, 0.03), (13, -1.0)), "vanaf maand 13 kan niet"),
        (((1, math.nan),), "vanaf maand 1 kan niet"),
    ],
)
def test_a_schedule_that_cannot_be_is_refused(steps: tuple[tuple[int, float], ...], word: str) -> None:
    with pytest.raises(UserError, match=word) as caught:
        DiscountSchedule(steps)
    assert caught.value.code == "discount.schedule"


def test_another_price_level_only_needs_another_year() -> None:
    rules = replace(money_rules(), price_year=2022)
    assert level_price(price(HOUR, 134.52, price_year=2025), rules).mean_eur == pytest.approx(121.45)
