"""Textbook arithmetic of economic appraisal, for amounts that are no ledger of a household.

Flows are euros that come in (negative = paid). Conventions as in spreadsheets and numpy-financial: the
first flow is at the start, payments fall at the end of a period, a rate is per period. The net present
value leads; a ratio comes second, because its value depends on what is called a cost. Benefits over the
cost of the help and value over net cost to the public purse are two figures and keep two names.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

Factor = Callable[[float], float]
"""Present value of one euro after so many months."""

_DUST_EUR = 1e-6
"""A ten-thousandth of a cent: less is rounding of floats, not a cost."""

_GROWTHS = tuple(math.pow(10.0, (step + 0.5) / 1000.0) for step in range(-2000, 2000))
"""Growth per period, -99% to 9,900%, between which a rate of return is looked for."""

_HALVINGS = 80


class Denominator(StrEnum):
    """What a ratio divides by."""

    INTERVENTION_COST = "intervention_cost"
    """All that is spent on the help itself."""
    NET_PUBLIC_COST = "net_public_cost"
    """Cost of the help to the public purse less what it saves and receives (the MVPF's denominator)."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """numerator / denominator in euros. `value` None: the denominator is not above zero."""

    denominator: Denominator
    numerator_eur: float
    denominator_eur: float

    @property
    def value(self) -> float | None:
        if self.denominator_eur <= _DUST_EUR:
            return None
        return self.numerator_eur / self.denominator_eur

    @property
    def net_eur(self) -> float:
        """Numerator less denominator: the figure that leads."""
        return self.numerator_eur - self.denominator_eur


def benefit_cost(benefits_eur: Iterable[float], intervention_cost_eur: float) -> Ratio:
    """All benefits, losses among them with their own sign, over the cost of the help alone."""
    return Ratio(Denominator.INTERVENTION_COST, math.fsum(benefits_eur), intervention_cost_eur)


def value_per_public_euro(value_eur: float, net_public_cost_eur: float) -> Ratio:
    """What it is worth to those it is for, over its net cost to the public purse (MVPF)."""
    return Ratio(Denominator.NET_PUBLIC_COST, value_eur, net_public_cost_eur)


def cost_behind(net_benefit_eur: float, ratio: float) -> float | None:
    """The cost that a net benefit and a benefit-cost ratio imply; None at a ratio of 1."""
    return None if ratio == 1.0 else net_benefit_eur / (ratio - 1.0)


def net_present_value(flows: Iterable[tuple[float, float]], factor: Factor) -> float:
    """Present value of (months from the start, euros) together."""
    return math.fsum(factor(months) * euros for months, euros in flows)


def yearly(euros: Iterable[float], first_year: int = 0) -> tuple[tuple[float, float], ...]:
    """Flows a year apart, the first one `first_year` years from the start, as (months, euros)."""
    return tuple((12.0 * (first_year + year), value) for year, value in enumerate(euros))


def annuity_factor(factor: Factor, years: int) -> float:
    """Present value of one euro at the end of each of `years` years."""
    return net_present_value(yearly([1.0] * years, 1), factor)


def deflated(nominal: Sequence[float], index: Sequence[float], base: int = 0) -> tuple[float, ...]:
    """Nominal flows in euros of the year at place `base`. ValueError when lengths differ."""
    return tuple(value * index[base] / level for value, level in zip(nominal, index, strict=True))


def future_value(rate: float, periods: float, payment: float, present: float) -> float:
    """What is there after `periods` when nothing else is done; signs as in a spreadsheet."""
    growth = math.pow(1.0 + rate, periods)
    return -(present * growth + payment * _payments(rate, periods))


def present_value(rate: float, periods: float, payment: float, future: float = 0.0) -> float:
    """What it is worth now: equal payments and a last amount."""
    return -(future + payment * _payments(rate, periods)) / math.pow(1.0 + rate, periods)


def payment(rate: float, periods: float, present: float, future: float = 0.0) -> float:
    """The equal payment at the end of each period that brings `present` to `future`."""
    return -(future + present * math.pow(1.0 + rate, periods)) / _payments(rate, periods)


def periods_needed(rate: float, payment: float, present: float, future: float = 0.0) -> float | None:
    """How many periods equal payments need; None when they never get there."""
    if rate == 0.0:
        return -(future + present) / payment if payment else None
    level = payment / rate
    if level + present == 0.0 or (level - future) / (level + present) <= 0.0:
        return None
    return math.log((level - future) / (level + present)) / math.log1p(rate)


def internal_rate_of_return(flows: Sequence[float]) -> float | None:
    """The rate at which yearly flows are worth nothing now; of several the one nearest to 0.

    None when there is none. Flows that change sign more than once may have several: lead with the
    net present value.
    """
    signs = [_worth(flows, growth) > 0.0 for growth in _GROWTHS]
    changes = [place for place, pair in enumerate(pairwise(signs)) if pair[0] is not pair[1]]
    found = [_halved(flows, _GROWTHS[place], _GROWTHS[place + 1]) - 1.0 for place in changes]
    return min(found, key=abs, default=None)


def modified_rate_of_return(
    flows: Sequence[float], finance_rate: float, reinvest_rate: float
) -> float | None:
    """Paid amounts at the rate of borrowing, received ones at that of saving; None without both signs."""
    received = [max(value, 0.0) for value in flows]
    paid = [min(value, 0.0) for value in flows]
    if not any(received) or not any(paid):
        return None
    gains = net_present_value(yearly(received), _yearly_factor(reinvest_rate))
    costs = -net_present_value(yearly(paid), _yearly_factor(finance_rate))
    return math.pow(gains / costs, 1.0 / (len(flows) - 1)) * (1.0 + reinvest_rate) - 1.0


def net_effect(
    gross: float,
    *,
    deadweight: float = 0.0,
    attribution: float = 1.0,
    displacement: float = 0.0,
    fade: float = 1.0,
) -> float:
    """gross * (1 - deadweight) * attribution * (1 - displacement) * fade, each a share of 0 to 1.

    For studies that report a gross effect. Households do not need it: the reference is simulated,
    attribution is in the effects, and displacement is a row of its own.
    """
    shares = {
        "deadweight": deadweight,
        "attribution": attribution,
        "displacement": displacement,
        "fade": fade,
    }
    for name, share in shares.items():
        if not 0.0 <= share <= 1.0:
            raise ValueError(f"{name} is a share of 0 to 1, it is {share}")
    return gross * (1.0 - deadweight) * attribution * (1.0 - displacement) * fade


def with_optimism_bias(cost_eur: float, bias: float, mitigated: float = 0.0) -> float:
    """A cost raised by what plans like it overran, less the share of that which was dealt with."""
    return cost_eur * (1.0 + bias * (1.0 - mitigated))


def with_tax_burden(public_cost_eur: float, burden: float) -> float:
    """A public cost with the loss of raising it by taxes. Off unless asked for; comes after optimism bias."""
    return public_cost_eur * (1.0 + burden)


def expected_risk(risks: Iterable[tuple[float, float]]) -> float:
    """Sum of chance * euros of a risk register."""
    return math.fsum(chance * euros for chance, euros in risks)


def distribution_weight(reference_income: float, income: float, elasticity: float) -> float:
    """(reference income / income) ^ elasticity: a second column beside the plain one, never instead."""
    if reference_income <= 0.0 or income <= 0.0:
        raise ValueError("a distribution weight needs incomes above zero")
    return math.pow(reference_income / income, elasticity)


def income_ratio_of_weight(weight: float, elasticity: float) -> float:
    """Reference income over income that gives this weight."""
    if weight <= 0.0 or elasticity == 0.0:
        raise ValueError("a weight is above zero and its elasticity is not zero")
    return math.pow(weight, 1.0 / elasticity)


def _yearly_factor(rate: float) -> Factor:
    """Discounting at one yearly rate."""
    return lambda months: math.pow(1.0 + rate, -months / 12.0)


def _payments(rate: float, periods: float) -> float:
    """What payments of one euro grow to."""
    return periods if rate == 0.0 else math.expm1(periods * math.log1p(rate)) / rate


def _worth(flows: Sequence[float], growth: float) -> float:
    total = 0.0
    for value in reversed(flows):
        total = total / growth + value
    return total


def _halved(flows: Sequence[float], low: float, high: float) -> float:
    """A growth between two of which the worths have opposite signs."""
    above = _worth(flows, low) > 0.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        if (_worth(flows, middle) > 0.0) is above:
            low = middle
        else:
            high = middle
    return (low + high) / 2.0
