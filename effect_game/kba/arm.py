"""The money of one arm in one block of lives: quantities times prices, per party and per month.

Counts are 0 or 1 and discount factors lie on a grid, so discounted quantities are exact: they do
not depend on the block, on the order of adding or on the processor.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.kba.counts import TraceLike, count, runs_of
from effect_game.kba.ledger import NOBODY, Booking, Ledger

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ArmMoney:
    """Net cost (pays minus receives) in discounted euros of one arm in the lives from `first_run` on.

    counts (drivers, months): occurrences summed over lives. mean, drawn (parties + 1, horizons,
    runs): at mean and at drawn prices, society last. monthly (months, runs): society, drawn prices.
    """

    first_run: int
    runs: int
    counts: NDArray[np.int64]
    mean: Floats
    drawn: Floats
    monthly: Floats


def price_arm(ledger: Ledger, trace: TraceLike, multipliers: Mapping[str, Floats]) -> ArmMoney:
    """Price one arm's trace. Raises ValueError when a line counts something the trace has not."""
    runs = runs_of(trace)
    horizons = len(ledger.horizons)
    shape = (len(ledger.parties) + 1, horizons, runs)
    money = ArmMoney(
        first_run=trace.first_run,
        runs=runs,
        counts=np.zeros((len(ledger.counted), ledger.months), dtype=np.int64),
        mean=np.zeros(shape),
        drawn=np.zeros(shape),
        monthly=np.zeros((ledger.months, runs)),
    )
    once = np.zeros((ledger.months, runs))
    # One buffer for all drivers: it stays in the processor's cache.
    counts = np.empty((ledger.months, runs))
    scratch = np.empty((ledger.months, runs))
    for place, counted in enumerate(ledger.counted):
        happened = count(trace, counted.driver, ledger.months)
        if not happened.any():
            continue
        np.copyto(counts, happened)
        money.counts[place] = np.count_nonzero(happened, axis=1)
        quantities = (counted.weights @ counts).reshape(len(counted.slots), horizons, runs)
        for slot, quantity in zip(counted.slots, quantities, strict=True):
            for booking in slot.bookings:
                _book(booking, quantity, multipliers[booking.line.price], money)
            per_count = _society_per_count(slot.bookings, multipliers, runs)
            if per_count is not None:
                window = slice(slot.first, slot.last)
                np.multiply(counts[window], per_count, out=scratch[window])
                (once if slot.once else money.monthly)[window] += scratch[window]
    np.multiply(money.monthly, ledger.running_factors[:, None], out=money.monthly)
    np.multiply(once, ledger.once_factors[:, None], out=once)
    np.add(money.monthly, once, out=money.monthly)
    return money


def _book(booking: Booking, quantity: Floats, multiplier: Floats, money: ArmMoney) -> None:
    """Add one line to its ends and to society; a transfer's two ends get the very same amount."""
    at_mean = quantity * booking.eur
    at_drawn = at_mean * multiplier
    for table, amount in ((money.mean, at_mean), (money.drawn, at_drawn)):
        if booking.payer != NOBODY:
            table[booking.payer] += amount
        if booking.receiver != NOBODY:
            table[booking.receiver] -= amount
        if booking.society > 0:
            table[-1] += amount
        elif booking.society < 0:
            table[-1] -= amount


def _society_per_count(
    bookings: tuple[Booking, ...], multipliers: Mapping[str, Floats], runs: int
) -> Floats | None:
    """(runs,) society's undiscounted euros per count; None when all lines are transfers."""
    per_count: Floats | None = None
    for booking in bookings:
        if booking.society:
            if per_count is None:
                per_count = np.zeros(runs)
            per_count += (booking.society * booking.eur) * multipliers[booking.line.price]
    return per_count
