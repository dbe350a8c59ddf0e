"""Discounting: (1 + r) ^ (-months / 12), never r / 12.

Month t (1-based) runs from t-1 to t: running costs and events fall in its middle, t - 1/2, start
costs at its beginning, t - 1.
"""

import math

import numpy as np
from numpy.typing import NDArray

_GRID = 2.0**44
"""Factors lie on a grid of 6e-14. A sum of up to 512 of them is then exact in a float64, whatever the
order in which a processor adds: blocks, page sizes and machines cannot change a quantity."""


def discount_factor(rate: float, months: float) -> float:
    """Present value of one euro after `months` at a yearly real rate."""
    factor = math.pow(1.0 + rate, -months / 12.0)
    return round(factor * _GRID) / _GRID


def monthly_factors(rate: float, months: int, *, once: bool) -> NDArray[np.float64]:
    """(months,) factors of month 1..months: at its start when `once`, else at its middle."""
    shift = 1.0 if once else 0.5
    return np.array(
        [discount_factor(rate, month - shift) for month in range(1, months + 1)], dtype=np.float64
    )
