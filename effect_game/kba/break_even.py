"""When a plan is earned back, when it is cheaper, and which twenty lives stand for all.

The definitions of engine.md section 4, in this one place.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

DUST_EUR = 1e-6
"""Amounts below a ten-thousandth of a cent are rounding of floats, not money."""

REPRESENTATIVE_LIVES = 20


def break_even_month(
    cumulative: Sequence[float] | NDArray[np.floating], until: int | None = None
) -> int | None:
    """First month (1-based) from which the cumulative difference stays at least 0 up to `until`.

    `until` None = the end of the line. None when the difference is zero in every month, or when it
    is below zero at the end.
    """
    values = np.asarray(cumulative, dtype=np.float64)[:until]
    return break_even_months(values[None, :])[0]


def break_even_months(cumulative: NDArray[np.floating]) -> tuple[int | None, ...]:
    """break_even_month of every line of (lives, months)."""
    values = cumulative.astype(np.float64)
    months = values.shape[1]
    moved = np.any(np.abs(values) > DUST_EUR, axis=1)
    below = values < -DUST_EUR
    # The months after the last one below zero; all of them when none is.
    good = np.where(below.any(axis=1), np.argmax(below[:, ::-1], axis=1), months) if months else moved
    return tuple(
        months - int(since) + 1 if moves and since else None for moves, since in zip(moved, good, strict=True)
    )


def cheaper_share(differences: NDArray[np.floating]) -> float:
    """Share of lives (runs,) with a difference above 0 at the horizon."""
    return float(np.count_nonzero(differences > DUST_EUR) / differences.size)


def representatives(differences: NDArray[np.floating], run_numbers: NDArray[np.intp]) -> tuple[int, ...]:
    """Run numbers of the twenty lives at quantiles 0.025, 0.075 ... 0.975 of `differences` (runs,).

    By rising difference; equal differences by run number. With fewer lives than twenty some
    life stands more than once.
    """
    order = np.argsort(differences, kind="stable")
    runs = order.size
    places = [(2 * k + 1) * runs // (2 * REPRESENTATIVE_LIVES) for k in range(REPRESENTATIVE_LIVES)]
    return tuple(int(run_numbers[order[place]]) for place in places)
