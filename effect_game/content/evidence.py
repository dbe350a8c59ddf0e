"""Estimates in the source's own measure as what the simulation counts with: logits, or a chance per month.

The formulas are in domain/conversion.py. A shift may be given as an odds ratio (or), a risk ratio (rr), an
effect size (smd) or a difference in risk (arr); a chance as that of a whole period (chance).
"""

import math
from functools import cache
from statistics import NormalDist

from effect_game.content.findings import Findings, number_finding
from effect_game.content.yaml_source import DataPath
from effect_game.domain import conversion
from effect_game.domain.evidence import Estimate
from effect_game.domain.model import Draw
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import GRADE_WIDTH, RANGE_IN_SD, Measure

CHANCE_FIELD = "monthly_chance"
SHIFT_FIELDS = ("shift", "shift_per_level")
_OF_CHANCE = (Measure.CHANCE,)
_OF_SHIFT = (Measure.ODDS_RATIO, Measure.RISK_RATIO, Measure.EFFECT_SIZE, Measure.RISK_DIFFERENCE)
_NEEDS_BASE = (Measure.RISK_RATIO, Measure.RISK_DIFFERENCE)
_POINTS = 64
_SPAN_LOGITS = 16.0
_HALVINGS = 40
_WIDEST_LOGITS = 3.0
_STILL = 1e-9
_LONGEST_STEP = 0.5
_MOST_STEPS = 400
"""Within a hair of everybody a share is too coarse to come to rest."""


def shift_draw(name: str, estimate: Estimate, scale: float = 1.0) -> Draw:
    """A shift in logits, times `scale` when several sources share it."""
    central, low, high = shift_range(estimate)
    return Draw(name, central * scale, low * scale, high * scale, GRADE_WIDTH[estimate.grade])


def shift_range(estimate: Estimate) -> tuple[float, float, float]:
    """(central, low, high) in logits. Raises UserError 'conversion.range'."""
    return (
        _shift(estimate, estimate.central),
        _shift(estimate, estimate.low),
        _shift(estimate, estimate.high),
    )


def chance_range(estimate: Estimate) -> tuple[float, float, float]:
    """(central, low, high) as chances per month. Raises UserError 'conversion.range'."""
    if estimate.measure is None:
        return estimate.central, estimate.low, estimate.high
    months = estimate.period_months or 0.0
    return (
        conversion.monthly_chance(estimate.central, months),
        conversion.monthly_chance(estimate.low, months),
        conversion.monthly_chance(estimate.high, months),
    )


def chance_draw(name: str, estimate: Estimate) -> Draw:
    """The logit of a chance per month; its draws have the central chance as their mean."""
    return centred_draw(name, chance_range(estimate), GRADE_WIDTH[estimate.grade])


def centred_draw(name: str, chance: tuple[float, float, float], width: float = 1.0) -> Draw:
    """A chance (central, low, high) as logits, moved as a whole so that the mean of its draws is `central`.

    Drawn around the logit itself, a wide range raises a small chance: a number that is known badly would
    count for more than its source says.
    """
    central, low, high = (logit(each) for each in chance)
    sd = (high - low) / RANGE_IN_SD * width
    moved = _centring(chance[0], sd) if sd > 0 else 0.0
    return Draw(name, central + moved, low + moved, high + moved, width)


def share_draw(name: str, estimate: Estimate) -> Draw:
    """A share of people as logits: its draws have the source's mean and its half range as 1.96 sd.

    A range may touch 0 or 1, where a logit has no end, so it says how wide and not from where to where.
    Nobody (0) and everybody (1) are certain.
    """
    share = estimate.central
    sd = (estimate.high - estimate.low) / RANGE_IN_SD * GRADE_WIDTH[estimate.grade]
    if not 0.0 < share < 1.0:
        certain = math.inf if share >= 1.0 else -math.inf
        return Draw(name, certain, certain, certain)
    middle, spread = _spread_of_share(share, sd) if sd > 0.0 else (logit(share), 0.0)
    half = spread * RANGE_IN_SD / 2.0
    return Draw(name, middle, middle - half, middle + half)


@cache
def _spread_of_share(share: float, sd: float) -> tuple[float, float]:
    """(middle, sd) in logits of a normal spread whose shares have this mean and sd.

    What no spread can reach (nearly everybody at the very ends) stays at the widest one. Rounded as in
    _centring.
    """
    middle, spread = logit(share), min(_WIDEST_LOGITS, sd / (share * (1.0 - share)))
    for _ in range(_HALVINGS):
        middle, reached = _centred(share, middle, spread)
        wider = min(_WIDEST_LOGITS, spread * sd / reached)
        done, spread = abs(wider - spread) < _STILL, wider
        if done:
            break
    return round(_centred(share, middle, spread)[0], 6), round(spread, 6)


def _centred(share: float, middle: float, spread: float) -> tuple[float, float]:
    """(middle, sd of the shares) when the middle has moved to where their mean is `share`: Newton."""
    reached = 0.0
    for _ in range(_MOST_STEPS):
        drawn = [conversion.share_of_logit(middle + spread * point) for point in _normal_points()]
        mean = math.fsum(drawn) / _POINTS
        reached = math.sqrt(math.fsum((each - mean) ** 2 for each in drawn) / _POINTS)
        step = (share - mean) / (math.fsum(each * (1.0 - each) for each in drawn) / _POINTS)
        if abs(step) < _STILL:
            break
        # Far from the middle the slope is nearly flat and a whole step would jump over it.
        middle += max(-_LONGEST_STEP, min(_LONGEST_STEP, step))
    return middle, reached


@cache
def _normal_points() -> tuple[float, ...]:
    normal = NormalDist()
    return tuple(normal.inv_cdf((i + 0.5) / _POINTS) for i in range(_POINTS))


def logit(chance: float) -> float:
    return math.log(chance / (1.0 - chance))


@cache
def _centring(chance: float, sd: float) -> float:
    """How far in logits a normal spread must move for its mean chance to be `chance`; found by halving.

    Rounded far finer than the grid of the simulation, so that it is the same on every machine.
    """
    spread = [logit(chance) + sd * point for point in _normal_points()]
    below, above = -_SPAN_LOGITS, _SPAN_LOGITS
    for _ in range(_HALVINGS):
        middle = (below + above) / 2
        mean = math.fsum(1 / (1 + math.exp(-(each + middle))) for each in spread) / _POINTS
        below, above = (middle, above) if mean < chance else (below, middle)
    return round(below, 6)


def _shift(estimate: Estimate, value: float) -> float:
    base = estimate.base_chance if estimate.base_chance is not None else 0.0
    if estimate.measure is Measure.ODDS_RATIO:
        return conversion.odds_ratio_shift(value)
    if estimate.measure is Measure.EFFECT_SIZE:
        return conversion.effect_size_shift(value)
    if estimate.measure is Measure.RISK_DIFFERENCE:
        return conversion.risk_difference_shift(value, base)
    if estimate.measure is Measure.RISK_RATIO:
        if estimate.period_months is None:
            return conversion.risk_ratio_shift(value, base)
        return conversion.long_risk_ratio_shift(value, base)
    return value


def measure_findings(path: DataPath, where: str, estimate: Estimate) -> Findings:
    """Is the measure one for this place, is what it needs there, and can it be converted?"""
    place = str(path[-1])
    allowed = _OF_CHANCE if place == CHANCE_FIELD else _OF_SHIFT if place in SHIFT_FIELDS else ()
    given = estimate.measure
    if given is None:
        for name in ("period_months", "base_chance"):
            if getattr(estimate, name) is not None:
                rule = f"{name} hoort bij een getal met measure"
                yield number_finding((*path, name), where, rule, getattr(estimate, name))
        return
    if given not in allowed:
        words = ", ".join(allowed) or "geen enkele; laat measure weg"
        yield number_finding((*path, "measure"), where, f"bij {place} past als measure: {words}", given)
    elif given is Measure.CHANCE and estimate.period_months is None:
        yield number_finding(path, where, "een kans met measure chance vraagt period_months", "niets")
    elif given in _NEEDS_BASE and estimate.base_chance is None:
        yield number_finding(path, where, f"measure {given} vraagt base_chance, de kans zonder", "niets")
    else:
        yield from _convertible(path, where, estimate, is_chance=given is Measure.CHANCE)


def _convertible(path: DataPath, where: str, estimate: Estimate, *, is_chance: bool) -> Findings:
    try:
        (chance_range if is_chance else shift_range)(estimate)
    except UserError as fault:
        values = f"{estimate.low} / {estimate.central} / {estimate.high}"
        yield number_finding(
            (*path, "central"), where, fault.message.partition(" Kijk")[0].rstrip("."), values
        )
