"""Ledger lines prepared for pricing: grouped by what they count, checked, with discount weights.

Lines are put in an order of their own, so that the order in the content never shows in an amount.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.knowledge import MoneyRules
from effect_game.domain.model import Driver, LedgerLine
from effect_game.domain.vocabulary import FlowKind
from effect_game.kba.discount import DiscountSchedule, monthly_factors
from effect_game.kba.prices import LevelPrice

NOBODY = -1


@dataclass(frozen=True, slots=True)
class Booking:
    """One line: `eur` per count at the mean price; places of its ends (NOBODY when absent).

    `society`: +1 a cost, -1 extra production, 0 a transfer.
    """

    line: LedgerLine
    eur: float
    payer: int
    receiver: int
    society: int


@dataclass(frozen=True, slots=True)
class Slot:
    """Lines of one driver that fall at the same moment within the same months.

    first..last: 0-based months, half open. factors (months,): discount, zero outside the window.
    """

    once: bool
    first: int
    last: int
    factors: NDArray[np.float64]
    bookings: tuple[Booking, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """One driver with its slots. weights (slots * horizons, months): discount up to each horizon."""

    driver: Driver
    slots: tuple[Slot, ...]
    weights: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ledger:
    """All lines of one arm, ready to price. `parties` orders the first axis of every result."""

    parties: tuple[str, ...]
    months: int
    horizons: tuple[int, ...]
    once_factors: NDArray[np.float64]
    running_factors: NDArray[np.float64]
    counted: tuple[Counted, ...]


def make_ledger(
    lines: Iterable[LedgerLine],
    parties: Sequence[str],
    prices: Mapping[str, LevelPrice],
    money: MoneyRules,
    months: int,
    horizons: Sequence[int],
) -> Ledger:
    """Check and group the lines. Raises ValueError for ends or a price that cannot be booked."""
    places = {party: place for place, party in enumerate(parties)}
    schedule = DiscountSchedule.of(money)
    factors = {once: monthly_factors(schedule, months, once=once) for once in (False, True)}
    groups: dict[Driver, dict[tuple[bool, int, int], list[Booking]]] = {}
    for line in sorted(lines, key=repr):
        slots = groups.setdefault(line.driver, {})
        slots.setdefault(_window(line, months), []).append(_booking(line, places, prices))
    counted = tuple(
        _counted(driver, groups[driver], factors, horizons) for driver in sorted(groups, key=repr)
    )
    return Ledger(tuple(parties), months, tuple(horizons), factors[True], factors[False], counted)


def _window(line: LedgerLine, months: int) -> tuple[bool, int, int]:
    first = min(max(line.from_month - 1, 0), months)
    last = months if line.until_month is None else min(max(line.until_month, first), months)
    return line.once, first, last


def _booking(line: LedgerLine, places: Mapping[str, int], prices: Mapping[str, LevelPrice]) -> Booking:
    if line.price not in prices:
        raise ValueError(f"unknown price {line.price}")
    ends = [end for end in (line.payer, line.receiver) if end is not None]
    unknown = [end for end in ends if end not in places]
    if unknown:
        raise ValueError(f"unknown party {unknown[0]} in a line of {line.price}")
    needed = 2 if line.kind is FlowKind.TRANSFER else 1
    if len(ends) != needed or len(set(ends)) != needed:
        raise ValueError(f"a {line.kind} of {line.price} needs {needed} different ends, it has {ends}")
    society = 0 if line.kind is FlowKind.TRANSFER else 1 if line.payer is not None else -1
    return Booking(
        line=line,
        eur=line.rate * prices[line.price].mean_eur,
        payer=NOBODY if line.payer is None else places[line.payer],
        receiver=NOBODY if line.receiver is None else places[line.receiver],
        society=society,
    )


def _counted(
    driver: Driver,
    windows: Mapping[tuple[bool, int, int], list[Booking]],
    factors: Mapping[bool, NDArray[np.float64]],
    horizons: Sequence[int],
) -> Counted:
    slots: list[Slot] = []
    rows: list[NDArray[np.float64]] = []
    for (once, first, last), bookings in sorted(windows.items(), key=lambda item: item[0]):
        within = np.zeros_like(factors[once])
        within[first:last] = factors[once][first:last]
        slots.append(Slot(once, first, last, within, tuple(bookings)))
        for horizon in horizons:
            row = within.copy()
            row[horizon:] = 0.0
            rows.append(row)
    return Counted(driver, tuple(slots), np.array(rows))
