"""From evidence to logits and months, against numbers that were worked out or published."""

import math
from collections.abc import Callable

import pytest

from effect_game.domain import conversion
from effect_game.domain.problems import UserError

# rate-prob: standard formulae, as in DARTH rate_to_prob (https://github.com/DARTH-git/darthtools).
ANNUAL_RATE, ANNUAL_CHANCE, ANNUAL_INTEREST = 0.3, 0.2, 0.03


def test_a_yearly_rate_and_a_yearly_chance_become_monthly_chances() -> None:
    assert conversion.rate_to_chance(ANNUAL_RATE, 1 / 12) == pytest.approx(0.024690087971667274, abs=1e-12)
    assert conversion.monthly_chance(ANNUAL_CHANCE, 12) == pytest.approx(0.018423470126248342, abs=1e-12)


def test_a_yearly_interest_becomes_a_monthly_one_that_compounds() -> None:
    monthly = conversion.monthly_rate_of_interest(ANNUAL_INTEREST)
    assert monthly == pytest.approx(0.0024662697723036864, abs=1e-12)


def test_forty_percent_a_year_is_4_17_percent_a_month_and_not_a_twelfth() -> None:
    monthly = conversion.monthly_chance(0.40, 12)
    assert round(monthly, 4) == 0.0417
    assert monthly > 0.40 / 12


@pytest.mark.parametrize("chance", [0.0, 0.001, 0.2, 0.95])
@pytest.mark.parametrize("months", [1, 3, 12, 30, 120])
def test_to_months_and_back_is_where_it_began(chance: float, months: int) -> None:
    monthly = conversion.monthly_chance(chance, months)
    assert conversion.period_chance(monthly, months) == pytest.approx(chance, abs=1e-12)
    rate = conversion.chance_to_rate(chance, months)
    assert conversion.rate_to_chance(rate, months) == pytest.approx(chance, abs=1e-12)
    assert conversion.rate_to_chance(rate) == pytest.approx(monthly, abs=1e-12)


def test_an_effect_size_of_0_51_is_an_odds_ratio_of_2_52() -> None:
    # Paul and Moser 2009: d 0.51 of unemployed against employed; the table with 34% against 16% gives 2.70.
    assert math.exp(conversion.effect_size_shift(0.51)) == pytest.approx(2.52, abs=0.005)
    assert conversion.odds_ratio(0.34, 0.16) == pytest.approx(2.70, abs=0.005)
    assert conversion.effect_size_shift(1.0) == pytest.approx(1.814, abs=0.0005)
    assert conversion.effect_size_shift(-0.4) == -conversion.effect_size_shift(0.4)


def test_an_odds_ratio_shifts_by_its_logarithm() -> None:
    assert conversion.odds_ratio_shift(2.0) == pytest.approx(0.6931471805599453, abs=1e-15)
    assert conversion.odds_ratio_shift(0.5) == pytest.approx(-0.6931471805599453, abs=1e-15)


def test_at_a_small_monthly_risk_a_risk_ratio_is_nearly_an_odds_ratio() -> None:
    # p 2% a month, RR 0.7: odds 0.014/0.986 over 0.02/0.98 = 0.69574.
    shift = conversion.risk_ratio_shift(0.7, 0.02)
    assert math.exp(shift) == pytest.approx((0.014 / 0.986) / (0.02 / 0.98), abs=1e-12)
    assert shift == pytest.approx(math.log(0.7), abs=0.0065)


def test_a_risk_ratio_over_a_long_period_with_a_high_risk_goes_through_hazards() -> None:
    # p0 60%, RR 0.75: p1 45%; ln(0.55) / ln(0.40) = 0.65245.
    shift = conversion.long_risk_ratio_shift(0.75, 0.60)
    assert math.exp(shift) == pytest.approx(0.65245, abs=0.000005)
    assert shift < math.log(0.75)


def test_the_hazards_of_a_long_risk_ratio_give_the_published_risk_back() -> None:
    base, ratio, months = 0.6, 0.75, 24
    hazard = conversion.chance_to_rate(base, months)
    changed = hazard * math.exp(conversion.long_risk_ratio_shift(ratio, base))
    assert conversion.rate_to_chance(changed, months) == pytest.approx(ratio * base, abs=1e-12)


def test_a_difference_in_chance_goes_through_hazards() -> None:
    # 20% at work without, 3.5 points more with help: ln(1 - 0.235) / ln(1 - 0.20) = 1.20048.
    assert math.exp(conversion.risk_difference_shift(0.035, 0.20)) == pytest.approx(1.20048, abs=0.000005)
    assert conversion.risk_difference_shift(0.0, 0.2) == 0.0
    assert conversion.risk_difference_shift(0.035, 0.20) == pytest.approx(
        conversion.long_risk_ratio_shift(0.235 / 0.20, 0.20), abs=1e-12
    )


def test_an_odds_ratio_becomes_a_risk_ratio_at_its_base() -> None:
    # OR 2.5 at a base of 20%: 2.5 / (0.8 + 0.5) = 1.9231.
    assert conversion.risk_ratio_of_odds(2.5, 0.20) == pytest.approx(1.9230769, abs=1e-7)
    assert conversion.risk_ratio_of_odds(2.5, 0.0) == 2.5


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: conversion.monthly_chance(1.0, 12),
        lambda: conversion.monthly_chance(-0.1, 12),
        lambda: conversion.monthly_chance(0.4, 0),
        lambda: conversion.monthly_chance(math.nan, 12),
        lambda: conversion.period_chance(1.2, 12),
        lambda: conversion.rate_to_chance(-0.1),
        lambda: conversion.rate_to_chance(math.inf),
        lambda: conversion.chance_to_rate(1.0),
        lambda: conversion.monthly_rate_of_interest(-1.0),
        lambda: conversion.odds_ratio_shift(0.0),
        lambda: conversion.risk_ratio_shift(0.0, 0.2),
        lambda: conversion.risk_ratio_shift(3.0, 0.4),
        lambda: conversion.long_risk_ratio_shift(2.0, 0.5),
        lambda: conversion.risk_difference_shift(-0.2, 0.2),
        lambda: conversion.risk_difference_shift(0.9, 0.2),
        lambda: conversion.effect_size_shift(math.nan),
        lambda: conversion.risk_ratio_of_odds(-1.0, 0.2),
        lambda: conversion.odds_ratio(0.0, 0.2),
    ],
)
def test_what_cannot_be_is_refused_with_the_number_and_a_remedy(wrong: Callable[[], float]) -> None:
    with pytest.raises(UserError, match="Omrekenen gaat niet: .* Kijk het getal na bij de bron") as caught:
        wrong()
    assert caught.value.code == "conversion.range"
