"""A forecast comes out of its parcel as it went in."""

import pickle
from dataclasses import replace

import pytest

from effect_game.domain.forecast import LifeLine
from effect_game.play.forecast import ForecastRequest
from effect_game.play.packing import packed
from tests.support.casus import DE_AUTO, forecaster_of, plan_of


def test_a_packed_forecast_is_the_same_to_the_bit_and_smaller() -> None:
    forecast = forecaster_of(DE_AUTO).forecast(ForecastRequest(plan_of(DE_AUTO, "expert"), seed=1, runs=64))
    parcel = pickle.dumps(packed(forecast))
    again = pickle.loads(parcel).forecast()
    assert repr(again) == repr(forecast)
    assert again == forecast
    assert len(parcel) < 0.85 * len(pickle.dumps(forecast))


@pytest.mark.parametrize("amount", [0.0, -0.01, 21_474_836.48, -5e9, 123.45])
def test_lines_of_any_size_come_back(amount: float) -> None:
    forecast = forecaster_of(DE_AUTO).forecast(ForecastRequest(plan_of(DE_AUTO, "expert"), seed=1, runs=64))
    line = LifeLine(3, (amount, 0.0), None)
    assert packed(replace(forecast, lives=(line,))).forecast().lives == (line,)


def test_a_line_that_is_not_in_cents_is_refused() -> None:
    forecast = forecaster_of(DE_AUTO).forecast(ForecastRequest(plan_of(DE_AUTO, "expert"), seed=1, runs=64))
    with pytest.raises(ValueError, match="cents"):
        packed(replace(forecast, lives=(LifeLine(1, (0.001,), None),)))
