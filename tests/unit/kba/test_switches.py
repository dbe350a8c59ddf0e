"""Switches give other prices or lines, and say for what they had none."""

import math
from dataclasses import replace

import pytest

from effect_game.domain.knowledge import MarginalPrice
from effect_game.domain.problems import UserError
from effect_game.kba.switches import at_marginal_prices, is_displacement, without_displacement
from tests.support.tiny_money import (
    CITY,
    EVENT,
    FAMILY,
    HOUR,
    LINES,
    OTHERS,
    PRICES,
    RENT,
    SITUATION,
    WORK,
    library,
    line,
)

MARGINAL = replace(PRICES[0], marginal=MarginalPrice(share=0.6, source="source:test"))


def test_a_marginal_price_takes_the_place_of_the_average_with_its_range() -> None:
    found = at_marginal_prices(library((MARGINAL, *PRICES[1:])), {HOUR, RENT})
    hour = next(row for row in found.library.prices if row.id == HOUR)
    assert (hour.central, hour.low, hour.high) == pytest.approx((60.0, 48.0, 72.0))
    assert found.changed == (HOUR,)


def test_prices_without_a_marginal_one_keep_their_average_and_are_named() -> None:
    content = library((MARGINAL, *PRICES[1:]))
    found = at_marginal_prices(content, {HOUR, RENT})
    assert found.without == (RENT,)
    assert found.library.prices[1:] == content.prices[1:]
    assert at_marginal_prices(library(), {HOUR, WORK}).library == library()


@pytest.mark.parametrize("share", [-0.1, 1.1, math.nan, math.inf])
def test_a_share_that_cannot_be_is_refused(share: float) -> None:
    wrong = replace(PRICES[0], marginal=MarginalPrice(share=share, source="source:test"))
    with pytest.raises(UserError, match="Schrijf een deel van 0 tot en met 1") as caught:
        at_marginal_prices(library((wrong,)), {HOUR})
    assert caught.value.code == "price.marginal"


def test_displacement_is_work_that_others_outside_the_table_take_over() -> None:
    taken_over = line(SITUATION, WORK, payer=None, receiver=OTHERS)
    victim = line(EVENT, WORK, payer=OTHERS)
    own_work = line(SITUATION, WORK, payer=None, receiver=FAMILY)
    assert is_displacement(taken_over, library())
    assert not any(
        is_displacement(each, library()) for each in (victim, own_work, line(EVENT, HOUR, payer=CITY))
    )
    assert without_displacement((*LINES, taken_over), library()) == LINES
