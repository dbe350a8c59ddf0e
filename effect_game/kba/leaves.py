"""Leaves: price row x cause x ends, and the mean amounts they explain.

Means come from whole counts, not from per-life euros: they are the same for every block size.
amount = price * (discounted quantity of the reference minus that of the plan), so the average
discount of a leaf is sum(discount * quantity) / sum(quantity) of the difference. When the
quantities are equal and only their timing differs there is no such average: `discount` is then 0.0,
the quantity difference is 0 and the amount stands by itself, so that leaves always add up.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import Leaf
from effect_game.domain.model import LedgerLine
from effect_game.domain.vocabulary import Cashable, FlowKind
from effect_game.kba.ledger import Ledger

_NO_QUANTITY = 1e-12
"""Quantities closer than this share of their size are equal: what is left is float dust."""


@dataclass(frozen=True, slots=True)
class LineSums:
    """One line over all lives. units, present (horizons,): price units up to each horizon, plain and
    discounted. society (months,): society's euros per month at the mean price, all per life."""

    line: LedgerLine
    units: NDArray[np.float64]
    present: NDArray[np.float64]
    society: NDArray[np.float64]


def line_sums(ledger: Ledger, counts: NDArray[np.int64], runs: int) -> tuple[LineSums, ...]:
    """From the counts (drivers, months) summed over `runs` lives to the sums of each line."""
    sums: list[LineSums] = []
    last = [horizon - 1 for horizon in ledger.horizons]
    for place, counted in enumerate(ledger.counted):
        for slot in counted.slots:
            within = np.zeros(ledger.months)
            within[slot.first : slot.last] = counts[place, slot.first : slot.last]
            discounted = within * slot.factors
            # cumsum adds month after month, so that a later horizon cannot change an earlier one.
            units, present = np.cumsum(within)[last] / runs, np.cumsum(discounted)[last] / runs
            for booking in slot.bookings:
                rate = booking.line.rate
                society = discounted * (booking.society * booking.eur / runs)
                sums.append(LineSums(booking.line, units * rate, present * rate, society))
    return tuple(sums)


def society_per_month(sums: Iterable[LineSums], months: int) -> NDArray[np.float64]:
    """(months,) society's mean discounted euros of one arm, added in the order of the ledger."""
    total = np.zeros(months)
    for line in sums:
        total += line.society
    return total


@dataclass(slots=True)
class LineGroup:
    """The lines of both arms that one leaf tells, at every horizon. units, present: of the reference and of
    the plan, per line and horizon."""

    price: str
    cause: str
    payer: str | None
    receiver: str | None
    kind: FlowKind
    cashable: list[Cashable] = field(default_factory=list)
    basis: list[str] = field(default_factory=list)
    units: tuple[list[list[float]], list[list[float]]] = field(default_factory=lambda: ([], []))
    present: tuple[list[list[float]], list[list[float]]] = field(default_factory=lambda: ([], []))


@dataclass(frozen=True, slots=True)
class LeafSums:
    """A leaf at one horizon with the present value of each arm (euros per life, payer's sign)."""

    leaf: Leaf
    reference_eur: float
    plan_eur: float


def grouped(reference: Iterable[LineSums], plan: Iterable[LineSums]) -> tuple[LineGroup, ...]:
    """The union of both arms, in the order of the leaves: the same at every horizon."""
    groups: dict[tuple[str, ...], LineGroup] = {}
    for arm, lines in enumerate((reference, plan)):
        for sums in lines:
            line = sums.line
            key = (line.cause, line.price, line.payer or "", line.receiver or "", line.kind.value)
            group = groups.get(key)
            if group is None:
                group = LineGroup(line.price, line.cause, line.payer, line.receiver, line.kind)
                groups[key] = group
            group.cashable.append(line.cashable)
            group.basis.append(line.basis)
            group.units[arm].append(sums.units.tolist())
            group.present[arm].append(sums.present.tolist())
    return tuple(groups[key] for key in sorted(groups))


def leaves_at(
    horizon: int, groups: Iterable[LineGroup], mean_prices: Mapping[str, float]
) -> tuple[LeafSums, ...]:
    """Leaves at the horizon with this place; those never used are left out."""
    leaves = (_leaf(horizon, group, mean_prices[group.price]) for group in groups)
    return tuple(leaf for leaf in leaves if leaf.leaf.quantity_reference or leaf.leaf.quantity_plan)


def _leaf(horizon: int, group: LineGroup, price_eur: float) -> LeafSums:
    units = [math.fsum([line[horizon] for line in arm]) for arm in group.units]
    present = [math.fsum([line[horizon] for line in arm]) for arm in group.present]
    change, gone = units[0] - units[1], present[0] - present[1]
    if abs(change) <= _NO_QUANTITY * max(abs(units[0]), abs(units[1])):
        units[1], discount = units[0], 0.0
    else:
        discount = gone / change
    leaf = Leaf(
        price=group.price,
        cause=group.cause,
        payer=group.payer,
        receiver=group.receiver,
        kind=group.kind,
        cashable=joined_cashable(group.cashable, Cashable.PARTLY),
        basis="; ".join(dict.fromkeys(group.basis)),
        quantity_reference=units[0],
        quantity_plan=units[1],
        price_eur=price_eur,
        discount=discount,
        amount_eur=price_eur * gone,
    )
    return LeafSums(leaf, price_eur * present[0], price_eur * present[1])


def joined_cashable(values: Iterable[Cashable], empty: Cashable) -> Cashable:
    """The common value, PARTLY when they differ, `empty` when there are none."""
    different = set(values)
    if not different:
        return empty
    return different.pop() if len(different) == 1 else Cashable.PARTLY


def party_share(party: str) -> Callable[[Leaf], int]:
    """How a leaf counts for one party: +1 it pays, -1 it receives, 0 neither."""
    return lambda leaf: (leaf.payer == party) - (leaf.receiver == party)


def purse_share(parties: frozenset[str]) -> Callable[[Leaf], int]:
    """How a leaf counts for several parties together; what moves between them cancels."""
    return lambda leaf: (leaf.payer in parties) - (leaf.receiver in parties)


def society_share(leaf: Leaf) -> int:
    """How a leaf counts for society: a transfer is nobody's loss, extra production is a gain."""
    if leaf.kind is FlowKind.TRANSFER:
        return 0
    return 1 if leaf.payer is not None else -1
