"""A forecast on its way from the worker to the window.

Nearly all of a forecast's size is its lines of lives, amounts in whole cents: as one array of 32-bit
integers they are a tenth of the work to unpack, and half the bytes.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import Forecast, LifeLine


@dataclass(frozen=True, slots=True)
class Packed:
    """bare: the forecast without its lives. runs and break_even: of each life. cents: (lives, months)."""

    bare: Forecast
    runs: tuple[int, ...]
    break_even: tuple[int | None, ...]
    cents: NDArray[np.signedinteger]

    def forecast(self) -> Forecast:
        """The forecast as it was, to the bit."""
        amounts: list[list[float]] = (self.cents / 100.0).tolist()
        lives = tuple(
            LifeLine(run, tuple(line), month)
            for run, line, month in zip(self.runs, amounts, self.break_even, strict=True)
        )
        return replace(self.bare, lives=lives)


def packed(forecast: Forecast) -> Packed:
    """Raises ValueError when an amount in a life's line is no whole number of cents."""
    lives = forecast.lives
    amounts = np.array([life.cumulative for life in lives])
    cents = np.rint(amounts * 100.0)
    if np.any(cents / 100.0 != amounts):
        raise ValueError("the lines of the lives are not amounts in cents")
    small = bool(np.all(np.abs(cents) <= np.iinfo(np.int32).max))
    return Packed(
        bare=replace(forecast, lives=()),
        runs=tuple(life.run for life in lives),
        break_even=tuple(life.break_even_month for life in lives),
        cents=cents.astype(np.int32 if small else np.int64),
    )
