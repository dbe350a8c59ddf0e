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

    They are chosen among the first run_numbers.size lives, by rising difference: a life with the very
    difference of that quantile, else the nearest, of two as near the one with the lower difference. Where
    several have that difference they stand by run number, and the one is taken that stands as far among
    them as the quantile does among all lives with it. So when every life has a number each stands at its
    quantile itself. With fewer lives than twenty some life stands more than once.
    """
    runs, chosen = differences.size, differences[: run_numbers.size]
    order = np.argsort(chosen, kind="stable")
    mine, everyone = chosen[order], np.sort(differences)
    places = np.array([(2 * k + 1) * runs // (2 * REPRESENTATIVE_LIVES) for k in range(REPRESENTATIVE_LIVES)])
    wanted = everyone[places]
    first, last = (np.searchsorted(mine, wanted, side) for side in ("left", "right"))
    ties_from, ties_to = (np.searchsorted(everyone, wanted, side) for side in ("left", "right"))
    among = first + (places - ties_from) * (last - first) // (ties_to - ties_from)
    above = np.minimum(first, mine.size - 1)
    below = np.searchsorted(mine, mine[np.maximum(first - 1, 0)])
    nearest = np.where(np.abs(mine[above] - wanted) < np.abs(wanted - mine[below]), above, below)
    return tuple(int(run_numbers[order[place]]) for place in np.where(last > first, among, nearest))
