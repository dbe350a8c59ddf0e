"""The numbers behind the integer law, made once at load with the standard library only.

Logits stand on a grid of 1/256. NumPy's exp and log differ between processors; the math module is
called here a few thousand times and its results are rounded to integers far coarser than its last
digit, so the tables, and with them every state of every life, are equal on every machine.
"""

import math
from functools import cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.conversion import share_of_logit
from effect_game.domain.plan import WEEKS_PER_MONTH

GRID = 256
"""Steps per logit."""

QUANTILES = 1024
"""Entries of a quantile table; a draw takes ten bits."""

STRENGTH_ONE = 1 << 14
"""Fixed-point one for how much of an intervention is at work."""

FADE_ONE = 1 << 16
"""Fixed-point one for the monthly fading after an intervention has ended."""

PERMANENT_HALFLIFE_MONTHS = 999
"""Content's way to say that an effect stays."""

CHANCE_REACH = 16 * GRID
"""Logits beyond 16 are clipped: a monthly chance below 1.2e-7 does not occur in any source."""

CHANCE_ONE = 1 << 32
"""All values of 32-bit noise: a chance of exactly 1."""


def on_grid(logits: float) -> int:
    """Logits to the 1/256 grid, halves to even."""
    return round(logits * GRID)


def logit(chance: float) -> float:
    """Log-odds, cut off where the chance table ends."""
    reach = CHANCE_REACH / GRID
    if chance <= 0:
        return -reach
    if chance >= 1:
        return reach
    return max(-reach, min(reach, math.log(chance / (1 - chance))))


@cache
def logistic_noise() -> NDArray[np.int16]:
    """65,536 equally likely values of a logistic variate on the grid, by their 16 random bits.

    P(noise < k) = sigmoid(k / 256) to within 1 / 131,072. The upper half mirrors the lower, so the
    law treats up and down alike to the last bit.
    """
    half = [math.floor(GRID * math.log((u + 0.5) / (65535.5 - u))) for u in range(32768)]
    mirrored = [-1 - value for value in reversed(half)]
    table = np.array(half + mirrored, dtype=np.int16)
    table.setflags(write=False)
    return table


@cache
def chance_thresholds() -> NDArray[np.uint32]:
    """Threshold for 32-bit noise by (logit on the grid + CHANCE_REACH), 8,193 entries."""
    span = range(-CHANCE_REACH, CHANCE_REACH + 1)
    chances = (1 / (1 + math.exp(-step / GRID)) for step in span)
    table = np.array([share_threshold(chance) for chance in chances], dtype=np.uint64).astype(np.uint32)
    table.setflags(write=False)
    return table


def leaving_logit(share: float, months: int) -> int:
    """Log-odds on the grid of leaving in one month, when `share` of all leave within `months`."""
    return on_grid(logit(1 - (1 - share) ** (1 / months)))


@cache
def leaving_logits(lowest: int, highest: int, months: int) -> NDArray[np.int32]:
    """leaving_logit of every share whose log-odds are lowest..highest on the grid."""
    steps = range(lowest, highest + 1)
    table = np.array([leaving_logit(share_of_logit(step / GRID), months) for step in steps], dtype=np.int32)
    table.setflags(write=False)
    return table


def share_threshold(share: float) -> int:
    """32-bit threshold of a share: noise < threshold happens with that chance (at most 1 - 2**-32)."""
    return max(0, min((1 << 32) - 1, round(share * (1 << 32))))


@cache
def own_threshold(logits: float) -> int:
    """Threshold of a chance that nothing acts on: exact to 32 bits, 0 never and CHANCE_ONE always."""
    if logits >= 0:
        return round(CHANCE_ONE / (1 + math.exp(-logits)))
    # A chance that small rounds to nothing, and exp must not overflow on the way.
    rising = math.exp(max(logits, -700.0))
    return round(CHANCE_ONE * rising / (1 + rising))


@cache
def _normal_half() -> NDArray[np.int64]:
    """Upper 512 of the 1,024 normal quantiles in 1/65,536 sd."""
    normal = NormalDist()
    start = QUANTILES // 2
    points = [normal.inv_cdf((i + 0.5) / QUANTILES) for i in range(start, QUANTILES)]
    return np.array([round(point * 65536) for point in points], dtype=np.int64)


@cache
def normal_offsets(sd: float) -> NDArray[np.int64]:
    """Deviations on the grid of a normal draw with this sd, by ten random bits, shape (1024,).

    The lower half mirrors the upper, so the mean of the table is exactly 0.
    """
    scaled = round(sd * GRID * 65536)
    upper = (_normal_half() * scaled + (1 << 31)) >> 32
    table = np.concatenate((-upper[::-1], upper))
    table.setflags(write=False)
    return table


def largest_offset(sd: float) -> int:
    """The largest deviation a draw with this sd can have, on the grid."""
    return int(normal_offsets(sd)[-1])


def in_months(weeks: float) -> int:
    """Weeks as months in 1/65,536."""
    return round(max(0.0, weeks) / WEEKS_PER_MONTH * 65536)


@cache
def wait_months(
    low: float, central: float, high: float, factor: float, talk: float = 0.0, after: float = 0.0
) -> NDArray[np.int64]:
    """Quantiles of the weeks until something can start as months in 1/65,536, shape (1024,).

    By ten random bits: `talk` weeks, then a triangular draw of waiting (low, central, high). What of
    the wait lies beyond `after` weeks from the beginning takes `factor` times as long.
    """
    span = high - low
    slow = max(0.0, after - talk)
    table = []
    for index in range(QUANTILES):
        share = (index + 0.5) / QUANTILES
        if span <= 0:
            weeks = central
        elif share * span < central - low:
            weeks = low + math.sqrt(share * span * (central - low))
        else:
            weeks = high - math.sqrt((1 - share) * span * (high - central))
        table.append(in_months(talk + min(weeks, slow) + max(0.0, weeks - slow) * factor))
    result = np.array(table, dtype=np.int64)
    result.setflags(write=False)
    return result


def fade_factor(halflife_months: int) -> int:
    """Share of an effect that is left a month later, in 1/65,536; half-life 0 ends it at once."""
    if halflife_months >= PERMANENT_HALFLIFE_MONTHS:
        return FADE_ONE
    if halflife_months <= 0:
        return 0
    return round(FADE_ONE * math.pow(0.5, 1 / halflife_months))
