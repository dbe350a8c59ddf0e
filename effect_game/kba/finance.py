"""Money over time outside a household's ledger: present values, annuities and rates of return.

Flows are euros that come in (negative = paid). Conventions as in spreadsheets and numpy-financial:
the first flow is at the start, payments fall at the end of a period, a rate is per period.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from effect_game.kba.discount import DiscountSchedule

_GROWTHS = tuple(math.pow(10.0, (step + 0.5) / 1000.0) for step in range(-2000, 2000))
"""Growth per period, -99% to 9,900%, between which a rate of return is looked for."""

_HALVINGS = 80


def net_present_value(flows: Iterable[tuple[float, float]], schedule: DiscountSchedule) -> float:
    """Present value of (months from the start, euros) together."""
    return math.fsum(schedule.factor(months) * euros for months, euros in flows)


def yearly(euros: Iterable[float], first_year: int = 0) -> tuple[tuple[float, float], ...]:
    """Flows a year apart, the first one `first_year` years from the start, as (months, euros)."""
    return tuple((12.0 * (first_year + year), value) for year, value in enumerate(euros))


def annuity_factor(schedule: DiscountSchedule, years: int) -> float:
    """Present value of one euro at the end of each of `years` years."""
    return net_present_value(yearly([1.0] * years, 1), schedule)


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
    gains = net_present_value(yearly(received), DiscountSchedule.flat(reinvest_rate))
    costs = -net_present_value(yearly(paid), DiscountSchedule.flat(finance_rate))
    return math.pow(gains / costs, 1.0 / (len(flows) - 1)) * (1.0 + reinvest_rate) - 1.0


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
