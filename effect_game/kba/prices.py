"""Prices at the casus' price level, and how uncertain each of them is.

A statutory amount is taken as it stands; every other price goes along the consumer price index
from its own year to the casus' year. Per life one price is drawn for all arms: a lognormal
multiplier with mean 1 whose spread comes from the row's range and grade. The multipliers come from
a table, so that nothing here needs exp or log while lives are being priced.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.knowledge import MoneyRules, Price
from effect_game.domain.vocabulary import GRADE_WIDTH, RANGE_IN_SD

TABLE_SIZE = 1024
PriceIndex = Callable[[str, int, int], NDArray[np.intp]]
"""(price row id, first run, runs) -> (runs,) places in a table of TABLE_SIZE, equal for all arms."""

_GRID = 2.0**32
"""Multipliers lie on a grid: exact sums, and the last bit of another system's exp does not show."""


@dataclass(frozen=True, slots=True)
class LevelPrice:
    """One price row in euros of the casus' price level. `relative_sd`: of the drawn price."""

    row: Price
    index_factor: float
    mean_eur: float
    low_eur: float
    high_eur: float
    relative_sd: float


def level_price(price: Price, money: MoneyRules) -> LevelPrice:
    """The row at the price level of `money`. Raises ValueError when a year has no index."""
    factor = money.index_factor(price)
    spread = 0.0
    if price.central > 0.0:
        spread = max(0.0, price.high - price.low) / RANGE_IN_SD * GRADE_WIDTH[price.grade] / price.central
    return LevelPrice(
        row=price,
        index_factor=factor,
        mean_eur=price.central * factor,
        low_eur=price.low * factor,
        high_eur=price.high * factor,
        relative_sd=spread,
    )


def level_prices(prices: Iterable[Price], money: MoneyRules) -> dict[str, LevelPrice]:
    """All rows by id, at the price level of `money`."""
    return {price.id: level_price(price, money) for price in prices}


@lru_cache(maxsize=1024)
def multiplier_table(relative_sd: float) -> NDArray[np.float64]:
    """(TABLE_SIZE,) quantiles of a lognormal with this sd and a mean of exactly 1; read only."""
    if relative_sd <= 0.0:
        table = np.ones(TABLE_SIZE)
    else:
        sigma = math.sqrt(math.log1p(relative_sd * relative_sd))
        raw = [math.exp(sigma * z) for z in _normal_quantiles()]
        scale = TABLE_SIZE / math.fsum(raw)
        table = np.array([round(value * scale * _GRID) / _GRID for value in raw])
        # All entries are multiples of the grid, so this sum is exact and the rest fits one entry.
        table[TABLE_SIZE // 2] += TABLE_SIZE - float(table.sum())
    table.setflags(write=False)
    return table


@lru_cache(maxsize=1)
def _normal_quantiles() -> tuple[float, ...]:
    """The middle of each of TABLE_SIZE equal slices of the standard normal distribution."""
    normal = NormalDist()
    return tuple(normal.inv_cdf((place + 0.5) / TABLE_SIZE) for place in range(TABLE_SIZE))


def draw_multipliers(
    prices: Mapping[str, LevelPrice], index: PriceIndex, first_run: int, runs: int
) -> dict[str, NDArray[np.float64]]:
    """Per price row the (runs,) multipliers of these lives, equal in every arm."""
    drawn: dict[str, NDArray[np.float64]] = {}
    for name, price in prices.items():
        if price.relative_sd > 0.0:
            drawn[name] = multiplier_table(price.relative_sd)[index(name, first_run, runs)]
        else:
            drawn[name] = np.ones(runs)
    return drawn
