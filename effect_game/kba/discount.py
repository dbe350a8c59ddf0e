"""Discounting: (1 + r) ^ (-months / 12), never r / 12.

Month t (1-based) runs from t-1 to t: running costs and events fall in its middle, t - 1/2, start
costs at its beginning, t - 1. A rate may change with time: each month counts by its own rate.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.knowledge import MoneyRules
from effect_game.domain.problems import UserError

_GRID = 2.0**44
"""Factors lie on a grid of 6e-14. A sum of up to 512 of them is then exact in a float64, whatever the
order in which a processor adds: blocks, page sizes and machines cannot change a quantity."""


@dataclass(frozen=True, slots=True)
class DiscountSchedule:
    """Yearly real rates by time: (from month, rate), from month 1 on, months rising.

    A start month other than the first is a first step of 0. UserError 'discount.schedule' for steps
    that do not begin in month 1, do not rise, or a rate of -100% or less.
    """

    steps: tuple[tuple[int, float], ...]

    def __post_init__(self) -> None:
        months = [month for month, _ in self.steps]
        if not months or months[0] != 1 or any(a >= b for a, b in pairwise(months)):
            raise UserError(
                "discount.schedule",
                f"Een discontovoet begint in maand 1 en de maanden lopen op; hier staat {months}. "
                "Zet de stappen op volgorde.",
            )
        for month, rate in self.steps:
            if not (math.isfinite(rate) and rate > -1.0):
                raise UserError(
                    "discount.schedule",
                    f"Een discontovoet van {rate} vanaf maand {month} kan niet. "
                    "Schrijf 2,25 procent als 0.0225.",
                )

    @classmethod
    def flat(cls, rate: float) -> "DiscountSchedule":
        """One rate for all time."""
        return cls(((1, rate),))

    @classmethod
    def of(cls, money: MoneyRules) -> "DiscountSchedule":
        """The rate of the content and the later steps it gives, if any."""
        later = tuple((step.from_month, step.rate) for step in money.discount_later)
        return cls(((1, money.discount_rate), *later))

    def factor(self, months: float) -> float:
        """Present value of one euro after `months`."""
        product = 1.0
        ends = [month - 1.0 for month, _ in self.steps[1:]] + [math.inf]
        for (first, rate), end in zip(self.steps, ends, strict=True):
            within = min(months, end) - (first - 1.0)
            if within > 0.0:
                product *= math.pow(1.0 + rate, -within / 12.0)
        return round(product * _GRID) / _GRID


def discount_factor(rate: float, months: float) -> float:
    """Present value of one euro after `months` at one yearly real rate."""
    return DiscountSchedule.flat(rate).factor(months)


@lru_cache(maxsize=64)
def monthly_factors(schedule: DiscountSchedule, months: int, *, once: bool) -> NDArray[np.float64]:
    """(months,) factors of month 1..months: at its start when `once`, else at its middle; read only."""
    shift = 1.0 if once else 0.5
    factors = np.array([schedule.factor(month - shift) for month in range(1, months + 1)], dtype=np.float64)
    factors.setflags(write=False)
    return factors
