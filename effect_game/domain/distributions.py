"""Probability distributions of parameters: quantiles and drawing tables, standard library only.

A parameter is drawn from a table of SLICES equally likely values: the mean of each slice between two
quantiles. So the mean of the table is the mean of the distribution, whatever its shape, no value lies
outside the support, and drawing needs ten bits and no logarithm.

Incomplete gamma and beta functions: series and continued fractions (Lentz), as in Abramowitz and
Stegun 6.5.29, 6.5.31 and 26.5.8; the inverse is Newton's method kept between bounds that halve.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

SLICES = 1024
SMALLEST_GAMMA = 0.1
SMALLEST_BETA = 0.5
"""Shapes below these pile up at an end where float64 has no room; no published model uses them."""

_ENDS = 2.0**-60
_CLOSE = 1e-15
_TURNS = 20_000
_TINY = 1e-300
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class GammaShape:
    shape: float
    scale: float


@dataclass(frozen=True, slots=True)
class BetaShape:
    alpha: float
    beta: float


@dataclass(frozen=True, slots=True)
class LognormalShape:
    mu: float
    sigma: float


@dataclass(frozen=True, slots=True)
class NormalShape:
    mean: float
    sd: float


Shape = GammaShape | BetaShape | LognormalShape | NormalShape


def gamma_of(mean: float, sd: float) -> GammaShape:
    """shape m^2/s^2, scale s^2/m."""
    return GammaShape(mean * mean / (sd * sd), sd * sd / mean)


def beta_of(mean: float, sd: float) -> BetaShape:
    """Raises ValueError when no beta has this mean and sd."""
    size = mean * (1.0 - mean) / (sd * sd) - 1.0
    if size <= 0.0:
        raise ValueError("the sd is too large for this mean")
    return BetaShape(mean * size, (1.0 - mean) * size)


def lognormal_of(mean: float, sd: float) -> LognormalShape:
    """From the natural mean and sd: s_ln^2 = ln(1 + s^2/m^2), mu = ln m - s_ln^2 / 2."""
    square = math.log1p(sd * sd / (mean * mean))
    return LognormalShape(math.log(mean) - square / 2.0, math.sqrt(square))


def mean_of(shape: Shape) -> float:
    if isinstance(shape, GammaShape):
        return shape.shape * shape.scale
    if isinstance(shape, BetaShape):
        return shape.alpha / (shape.alpha + shape.beta)
    if isinstance(shape, LognormalShape):
        return math.exp(shape.mu + shape.sigma * shape.sigma / 2.0)
    return shape.mean


def quantile(shape: Shape, share: float) -> float:
    """The value below which this share lies, 0 < share < 1."""
    if isinstance(shape, GammaShape):
        return shape.scale * _gamma_quantile(shape.shape, share)
    if isinstance(shape, BetaShape):
        return _beta_quantile(shape.alpha, shape.beta, share)
    z = _NORMAL.inv_cdf(share)
    if isinstance(shape, LognormalShape):
        return math.exp(shape.mu + shape.sigma * z)
    return shape.mean + shape.sd * z


@lru_cache(maxsize=256)
def slice_means(shape: Shape) -> tuple[float, ...]:
    """SLICES equally likely values, rising; their mean is that of the distribution."""
    ends = [quantile(shape, place / SLICES) for place in range(1, SLICES)]
    parts = [_part_below(shape, place / SLICES, end) for place, end in enumerate(ends, start=1)]
    mean = mean_of(shape)
    if isinstance(shape, NormalShape):
        density = [0.0, *parts, 0.0]
        return tuple(mean + shape.sd * SLICES * (density[i] - density[i + 1]) for i in range(SLICES))
    below = [0.0, *parts, 1.0]
    lows = [0.0, *ends]
    highs = [*ends, math.inf]
    # Where nearly nothing lies, a difference of two parts may be a speck outside its own slice.
    return tuple(
        min(highs[i], max(lows[i], mean * SLICES * (below[i + 1] - below[i]))) for i in range(SLICES)
    )


def _part_below(shape: Shape, share: float, end: float) -> float:
    """The part of the mean that lies below the quantile `end`; for a normal the density at it."""
    if isinstance(shape, GammaShape):
        x = end / shape.scale
        if x <= 0.0:
            return 0.0
        return share - math.exp(shape.shape * math.log(x) - x - math.lgamma(shape.shape + 1.0))
    if isinstance(shape, BetaShape):
        a, b = shape.alpha, shape.beta
        if not 0.0 < end < 1.0:
            return end
        return share - math.exp(a * math.log(end) + b * math.log1p(-end) - _log_beta(a, b) - math.log(a))
    z = _NORMAL.inv_cdf(share)
    if isinstance(shape, LognormalShape):
        return _NORMAL.cdf(z - shape.sigma)
    return _NORMAL.pdf(z)


# --- gamma ---


def gamma_below(a: float, x: float) -> float:
    """Regularised lower incomplete gamma function P(a, x)."""
    if x <= 0.0:
        return 0.0
    front = math.exp(a * math.log(x) - x - math.lgamma(a))
    if x < a + 1.0:
        term = total = 1.0 / a
        for n in range(1, _TURNS):
            term *= x / (a + n)
            total += term
            if term < total * _CLOSE:
                break
        return min(1.0, front * total)
    return max(0.0, 1.0 - front * _gamma_fraction(a, x))


def _gamma_fraction(a: float, x: float) -> float:
    b = x + 1.0 - a
    c, d = 1.0 / _TINY, 1.0 / b
    total = d
    for n in range(1, _TURNS):
        step = -n * (n - a)
        b += 2.0
        d = 1.0 / _off_zero(step * d + b)
        c = _off_zero(b + step / c)
        total *= d * c
        if abs(d * c - 1.0) < _CLOSE:
            break
    return total


def _gamma_quantile(a: float, share: float) -> float:
    # Wilson and Hilferty's cube; below it for small shapes, where P(a, x) is near x^a / Gamma(a + 1).
    guess = a * max(0.0, 1.0 - 1.0 / (9.0 * a) + _NORMAL.inv_cdf(share) / (3.0 * math.sqrt(a))) ** 3
    small = math.exp((math.log(share) + math.lgamma(a + 1.0)) / a)
    if guess < small or a < 0.5:
        guess = max(small, _TINY)
    log_gamma = math.lgamma(a)
    high = guess + 1.0
    while gamma_below(a, high) < share:
        high *= 2.0
    return _inverse(
        lambda x: gamma_below(a, x),
        lambda x: math.exp((a - 1.0) * math.log(x) - x - log_gamma),
        share,
        (0.0, guess, high),
    )


# --- beta ---


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def beta_below(a: float, b: float, x: float) -> float:
    """Regularised incomplete beta function I_x(a, b)."""
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - _log_beta(a, b))
    if x < (a + 1.0) / (a + b + 2.0):
        return min(1.0, front * _beta_fraction(a, b, x) / a)
    return max(0.0, 1.0 - front * _beta_fraction(b, a, 1.0 - x) / b)


def _beta_fraction(a: float, b: float, x: float) -> float:
    c = 1.0
    d = 1.0 / _off_zero(1.0 - (a + b) * x / (a + 1.0))
    total = d
    for m in range(1, _TURNS):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        for step in (even, odd):
            d = 1.0 / _off_zero(1.0 + step * d)
            c = _off_zero(1.0 + step / c)
            total *= d * c
        if abs(d * c - 1.0) < _CLOSE:
            break
    return total


def _beta_quantile(a: float, b: float, share: float) -> float:
    log_beta = _log_beta(a, b)
    mean = a / (a + b)
    sd = math.sqrt(mean * (1.0 - mean) / (a + b + 1.0))
    guess = mean + sd * _NORMAL.inv_cdf(share)
    if not 0.0 < guess < 1.0:
        guess = mean
    return _inverse(
        lambda x: beta_below(a, b, x),
        lambda x: math.exp((a - 1.0) * math.log(x) + (b - 1.0) * math.log1p(-x) - log_beta),
        share,
        (0.0, guess, 1.0),
    )


# --- both ---


def _off_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _inverse(
    below: Callable[[float], float],
    density: Callable[[float], float],
    share: float,
    bounds: tuple[float, float, float],
) -> float:
    """x with below(x) = share, from (low, guess, high): Newton, or halfway when that leaves the bounds."""
    low, x, high = bounds
    for _ in range(200):
        wrong = below(x) - share
        if wrong > 0.0:
            high = x
        else:
            low = x
        slope = density(x)
        new = x - wrong / slope if slope > _ENDS else low
        if not low < new < high:
            new = (low + high) / 2.0
        if abs(new - x) <= 1e-14 * abs(new):
            return new
        x = new
    return x
