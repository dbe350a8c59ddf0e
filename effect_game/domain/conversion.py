"""From what a study reports to a monthly chance or a log-shift: the arithmetic of evidence.

Chances are shares between 0 and 1, rates are per month or per year as the name says, shifts are in
logits (natural logarithm of odds). Formulas: standard epidemiology; Chinn 2000 for an effect size as
an odds ratio (pi / sqrt(3) = 1.814). A chance is never divided by 12.

Everything raises UserError 'conversion.range' for what cannot be: a share outside 0..1, a ratio that
is not above zero, a period that is not above zero.
"""

import math

from effect_game.domain.language import tr
from effect_game.domain.problems import UserError

LOGIT_PER_SD = math.pi / math.sqrt(3.0)
"""Log-odds per standard deviation: the sd of a logistic distribution with scale 1."""

MONTHS_PER_YEAR = 12.0


def monthly_chance(chance: float, months: float) -> float:
    """Chance per month when `chance` is that of at least once in `months`, at a constant hazard."""
    _open_share(tr("de kans"), chance)
    _above_zero(tr("het aantal maanden"), months)
    return -math.expm1(math.log1p(-chance) / months)


def period_chance(chance_per_month: float, months: float) -> float:
    """Chance of at least once in `months`, from the chance per month."""
    _open_share(tr("de kans per maand"), chance_per_month)
    _above_zero(tr("het aantal maanden"), months)
    return -math.expm1(math.log1p(-chance_per_month) * months)


def rate_to_chance(rate: float, periods: float = 1.0) -> float:
    """Chance of at least once in `periods` at a constant rate per period: 1 - exp(-rate * periods)."""
    _not_below_zero(tr("het tempo"), rate)
    _above_zero(tr("de looptijd"), periods)
    return -math.expm1(-rate * periods)


def chance_to_rate(chance: float, periods: float = 1.0) -> float:
    """Constant rate per period that gives `chance` in `periods`: -ln(1 - chance) / periods."""
    _open_share(tr("de kans"), chance)
    _above_zero(tr("de looptijd"), periods)
    return -math.log1p(-chance) / periods


def monthly_rate_of_interest(rate_per_year: float) -> float:
    """The monthly rate that compounds to a yearly one: (1 + r) ^ (1 / 12) - 1, never r / 12."""
    if not (math.isfinite(rate_per_year) and rate_per_year > -1.0):
        _refuse(tr("de rente per jaar"), rate_per_year, tr("boven -1"))
    return math.expm1(math.log1p(rate_per_year) / MONTHS_PER_YEAR)


def odds_ratio_shift(odds_ratio: float) -> float:
    """Log-shift of an odds ratio: ln(OR)."""
    _above_zero(tr("de odds ratio"), odds_ratio)
    return math.log(odds_ratio)


def risk_ratio_shift(risk_ratio: float, base_chance: float) -> float:
    """Log-shift of a risk ratio whose risk is already that of a month: the exact change in log-odds.

    For a base below 5% a month this is nearly ln(RR).
    """
    _above_zero(tr("het relatieve risico"), risk_ratio)
    _inner_share(tr("het basisrisico"), base_chance)
    changed = risk_ratio * base_chance
    _inner_share(tr("relatief risico maal basisrisico"), changed)
    return _logit(changed) - _logit(base_chance)


def long_risk_ratio_shift(risk_ratio: float, base_chance: float) -> float:
    """Log-shift of a risk ratio over a long period with a high risk, through hazards.

    HR = ln(1 - RR * p0) / ln(1 - p0); the shift is ln(HR). `base_chance` is p0 over that period.
    """
    _above_zero(tr("het relatieve risico"), risk_ratio)
    _inner_share(tr("het basisrisico"), base_chance)
    changed = risk_ratio * base_chance
    _inner_share(tr("relatief risico maal basisrisico"), changed)
    return math.log(math.log1p(-changed) / math.log1p(-base_chance))


def effect_size_shift(effect_size: float) -> float:
    """Log-shift of a standardised mean difference: 1.814 * d. Its sign stays."""
    if not math.isfinite(effect_size):
        _refuse(tr("de effectgrootte"), effect_size, tr("een gewoon getal"))
    return LOGIT_PER_SD * effect_size


def risk_difference_shift(difference: float, base_chance: float) -> float:
    """Log-shift of an absolute difference in chance over a period, through hazards.

    p1 = p0 + ARR; HR = ln(1 - p1) / ln(1 - p0); the shift is ln(HR). The hazard is constant over the
    period, so how many months it lasted drops out.
    """
    _inner_share(tr("het basisrisico"), base_chance)
    changed = base_chance + difference
    _inner_share(tr("basisrisico plus verschil"), changed)
    return math.log(math.log1p(-changed) / math.log1p(-base_chance))


def share_of_logit(logits: float) -> float:
    """The share or chance with these log-odds; minus and plus infinity are exactly 0 and 1."""
    if logits >= 0.0:
        return 1.0 / (1.0 + math.exp(-logits))
    rising = math.exp(logits)
    return rising / (1.0 + rising)


def risk_ratio_of_odds(odds_ratio: float, base_chance: float) -> float:
    """Risk ratio that belongs to an odds ratio: OR / (1 - p0 + p0 * OR)."""
    _above_zero(tr("de odds ratio"), odds_ratio)
    _open_share(tr("het basisrisico"), base_chance)
    return odds_ratio / (1.0 - base_chance + base_chance * odds_ratio)


def odds_ratio(chance: float, base_chance: float) -> float:
    """Odds of `chance` over odds of `base_chance`."""
    _inner_share(tr("de kans"), chance)
    _inner_share(tr("het basisrisico"), base_chance)
    return math.exp(_logit(chance) - _logit(base_chance))


def _logit(chance: float) -> float:
    return math.log(chance) - math.log1p(-chance)


def _open_share(name: str, value: float) -> None:
    """0 is possible, 1 is not: it would need an infinite hazard."""
    if not 0.0 <= value < 1.0:
        _refuse(name, value, tr("van 0 tot 1, 1 niet meegerekend"))


def _inner_share(name: str, value: float) -> None:
    if not 0.0 < value < 1.0:
        _refuse(name, value, tr("tussen 0 en 1, 0 en 1 niet meegerekend"))


def _above_zero(name: str, value: float) -> None:
    if not (math.isfinite(value) and value > 0.0):
        _refuse(name, value, tr("boven nul"))


def _not_below_zero(name: str, value: float) -> None:
    if not (math.isfinite(value) and value >= 0.0):
        _refuse(name, value, tr("nul of meer"))


def _refuse(name: str, value: float, wanted: str) -> None:
    raise UserError(
        "conversion.range",
        tr(
            "Omrekenen gaat niet: {name} is {value} en hoort {wanted} te zijn. Kijk het getal na "
            "bij de bron.",
            name=name,
            value=value,
            wanted=wanted,
        ),
    )
