"""Estimates in the source's own measure as what the simulation counts with: logits, or a chance per month.

The formulas are in domain/conversion.py. A shift may be given as an odds ratio (or), a risk ratio (rr), an
effect size (smd) or a difference in risk (arr); a chance as that of a whole period (chance).
"""

from effect_game.content.findings import Findings, number_finding
from effect_game.content.yaml_source import DataPath
from effect_game.domain import conversion
from effect_game.domain.evidence import Estimate
from effect_game.domain.model import Draw
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import GRADE_WIDTH, Measure

CHANCE_FIELD = "monthly_chance"
SHIFT_FIELDS = ("shift", "shift_per_level")
_OF_CHANCE = (Measure.CHANCE,)
_OF_SHIFT = (Measure.ODDS_RATIO, Measure.RISK_RATIO, Measure.EFFECT_SIZE, Measure.RISK_DIFFERENCE)
_NEEDS_BASE = (Measure.RISK_RATIO, Measure.RISK_DIFFERENCE)


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
