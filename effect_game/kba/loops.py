"""Two reasons why lives differ, told apart: what we do not know, and chance.

Each life is lived twice with the same parameters, starts and prices but other luck. What the two have
in common is what we do not know: cov(first, second) = Var(E[difference | parameters]). The rest of the
variance is chance. (Pick-freeze; Sobol 1993, Janon and others 2014.)
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.vocabulary import Z95

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TwoLoops:
    """Shares of the variance of a life's difference, in euros squared; they are estimates with an error.

    not_known_share + chance_share = 1; prices_share is the part of not_known_share that comes from
    prices alone. An estimate may fall a little outside 0..1. Shares are None when nothing varies.
    """

    runs: int
    variance: float
    not_known_share: float | None
    prices_share: float | None
    chance_share: float | None
    share_se: float | None
    """Standard error of not_known_share, and so of chance_share."""
    prices_share_se: float | None


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Where the mean lies when the numbers are what they may be: 95% of it, as of a normal distribution.

    not_known_sd_eur: the standard deviation of E[difference | parameters, starts and prices];
    error_eur: the standard error of low_eur and high_eur that is the two loops' own.
    """

    not_known_sd_eur: float
    low_eur: float
    high_eur: float
    error_eur: float


def not_known_range(loops: TwoLoops, mean_eur: float) -> NotKnown | None:
    """Around the mean of all lives; None when nothing varies or what is not known is too small to measure."""
    share, error = loops.not_known_share, loops.share_se
    if share is None or error is None or share <= 0.0:
        return None
    sd = math.sqrt(share * loops.variance)
    # The slope of a square root: half the relative error.
    own = Z95 * sd * error / (2.0 * share)
    return NotKnown(sd, mean_eur - Z95 * sd, mean_eur + Z95 * sd, own)


def two_loops(first: Floats, second: Floats, by_price: Floats, price_variances: Floats) -> TwoLoops:
    """first, second (runs,): differences at drawn prices under the one and the other luck.

    by_price (prices, runs): differences by price row at mean prices; price_variances (prices,): of the
    drawn multipliers, whose mean is 1. ValueError for fewer than two lives.
    """
    runs = first.size
    if runs < 2:
        raise ValueError("at least two lives are needed to tell two loops apart")
    centre = (first.mean() + second.mean()) / 2.0
    x, y = first - centre, second - centre
    sizes = (x * x + y * y) / 2.0
    variance = float(sizes.mean())
    if variance <= 0.0:
        return TwoLoops(runs, 0.0, None, None, None, None, None)
    together = x * y
    share = float(together.mean()) / variance
    means = by_price.mean(axis=1)
    # The square of a mean is too large by the variance of that mean.
    squares = means * means - by_price.var(axis=1, ddof=1) / runs
    prices = float(price_variances @ squares)
    slopes = (2.0 * price_variances * means) @ (by_price - means[:, None])
    return TwoLoops(
        runs=runs,
        variance=variance,
        not_known_share=share,
        prices_share=prices / variance,
        chance_share=1.0 - share,
        share_se=_error(together - share * sizes, variance),
        prices_share_se=_error(slopes - prices / variance * (sizes - variance), variance),
    )


def _error(influence: Floats, variance: float) -> float:
    """Standard error of a ratio with this denominator, from what each life adds to it."""
    return float(np.std(influence, ddof=1)) / variance / math.sqrt(influence.size)
