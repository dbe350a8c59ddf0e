"""Without discounting the same quantities at the same prices, and parties that still add up."""

import math
from dataclasses import replace

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.kba.nominal import undiscounted
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.views_explained import Explained, explained, explained_together
from effect_game.play.views_money import party_table
from tests.support.casus import KLEIN, casus_of, plan_of

MONTHS = 36


def forecast_of(casus: Casus) -> Forecast:
    request = ForecastRequest(plan=plan_of(KLEIN, "expert"), seed=1, runs=1024)
    return Forecaster(casus).forecast(request)


@pytest.fixture(scope="module")
def told() -> Forecast:
    return forecast_of(casus_of(KLEIN))


@pytest.mark.parametrize("months", HORIZONS_MONTHS)
def test_every_leaf_is_its_quantity_times_its_price(told: Forecast, months: int) -> None:
    plain, library = undiscounted(told, casus_of(KLEIN).library), told.at(months).leaves
    for leaf, was in zip(plain.at(months).leaves, library, strict=True):
        assert leaf.amount_eur == was.price_eur * (was.quantity_reference - was.quantity_plan)
        assert leaf.discount == 1.0


@pytest.mark.parametrize("months", HORIZONS_MONTHS)
def test_the_parties_add_up_to_society(told: Forecast, months: int) -> None:
    result = undiscounted(told, casus_of(KLEIN).library).at(months)
    whole = math.fsum(balance.difference.mean for balance in result.parties)
    assert whole == pytest.approx(result.society.difference.mean, abs=0.005)


def test_a_rate_of_zero_is_the_same_as_no_discount(told: Forecast) -> None:
    """The leaves of a run at rate zero are those of the run at the casus' rate, undiscounted."""
    casus = casus_of(KLEIN)
    free = replace(casus.library.money, discount_rate=0.0, discount_later=())
    at_zero = forecast_of(replace(casus, library=replace(casus.library, money=free)))
    plain = undiscounted(told, casus.library)
    for months in HORIZONS_MONTHS:
        for mine, wanted in zip(plain.at(months).parties, at_zero.at(months).parties, strict=True):
            assert mine.difference.mean == pytest.approx(wanted.difference.mean, abs=0.01)
            assert mine.pays_in == pytest.approx(wanted.pays_in, abs=0.01)
            assert mine.gains == pytest.approx(wanted.gains, abs=0.01)
            # Only about the same: the errors are scaled, not counted again.
            assert mine.difference.se >= 0.9 * wanted.difference.se
        purse = plain.at(months).public_purse.difference.mean
        assert purse == pytest.approx(at_zero.at(months).public_purse.difference.mean, abs=0.01)


def test_what_is_only_known_discounted_is_left_out(told: Forecast) -> None:
    plain = undiscounted(told, casus_of(KLEIN).library)
    assert (plain.cumulative, plain.lives, plain.break_even_month) == ((), (), None)
    assert math.isnan(plain.at(MONTHS).cheaper_share)
    assert math.isnan(plain.at(MONTHS).society.difference.p50)


def euros(text: str) -> int:
    """The whole euros in shown words."""
    digits = "".join(sign for sign in text if sign.isdigit())
    return -int(digits) if text.startswith("\u2212") else int(digits or 0)


def _bottom(step: Explained) -> list[Explained]:
    return [leaf for part in step.parts for leaf in _bottom(part)] if step.parts else [step]


def test_no_explanation_speaks_of_a_discount_that_is_not_there(told: Forecast) -> None:
    casus = casus_of(KLEIN)
    plain = undiscounted(told, casus.library)
    notes = [leaf.note for leaf in _bottom(explained(casus, plain, MONTHS, "society"))]
    assert notes
    assert not any("korting" in note for note in notes)
    assert any("korting" in leaf.note for leaf in _bottom(explained(casus, told, MONTHS, "society")))


def test_parties_that_are_chosen_are_explained_together(told: Forecast) -> None:
    casus = casus_of(KLEIN)
    chosen = [row.id for row in party_table(casus, told, MONTHS).rows][:2]
    together = explained_together(casus, told, MONTHS, chosen)
    alone = [explained(casus, told, MONTHS, party) for party in chosen]
    assert {part.title for part in together.parts} == {part.title.split(", na")[0] for part in alone}
    result = told.at(MONTHS)
    mean = math.fsum(b.difference.mean for b in result.parties if b.id in chosen)
    assert euros(together.amount) == pytest.approx(mean, abs=1.0)
