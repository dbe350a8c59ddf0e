"""Quantities per month of every line, before prices and discount: what a reader needs to count again.

The sum over months of quantity x discount factor x price is the amount of a leaf (kba/leaves.py); a leaf
whose quantities fall both at the start and in the middle of a month is two quantities here.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.knowledge import Library
from effect_game.domain.model import Arms, LedgerLine
from effect_game.domain.vocabulary import FlowKind
from effect_game.kba.counts import TraceLike, count, runs_of
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.prices import level_prices

Floats = NDArray[np.float64]
_Key = tuple[str, str, str, str, str, bool]


@dataclass(frozen=True, slots=True)
class Quantity:
    """price row x cause x ends x moment in the month. reference, plan: price units per life, per month.

    once: discounted from the start of the month, else from its middle.
    """

    price: str
    cause: str
    payer: str | None
    receiver: str | None
    kind: FlowKind
    once: bool
    reference: tuple[float, ...]
    plan: tuple[float, ...]


class QuantityCount:
    """Counts both arms block by block. Raises ValueError for lines that cannot be booked."""

    def __init__(self, library: Library, arms: Arms, months: int) -> None:
        self._months = months
        self._runs = 0
        self._ledgers = (
            _ledger(library, arms.reference_lines, months),
            _ledger(library, arms.plan_lines, months),
        )
        self._counts = tuple(
            np.zeros((len(ledger.counted), months), dtype=np.int64) for ledger in self._ledgers
        )

    def add(self, reference: TraceLike, plan: TraceLike) -> None:
        """Add one block of lives; both traces hold the same lives."""
        self._runs += runs_of(reference)
        for ledger, counts, trace in zip(self._ledgers, self._counts, (reference, plan), strict=True):
            for place, counted in enumerate(ledger.counted):
                counts[place] += np.count_nonzero(count(trace, counted.driver, self._months), axis=1)

    def result(self) -> tuple[Quantity, ...]:
        """Per life, in the order of the leaves; what never happens in either arm is left out.

        Raises ValueError when no lives were added.
        """
        if not self._runs:
            raise ValueError("no lives were added")
        sums: dict[_Key, Floats] = {}
        for arm, (ledger, counts) in enumerate(zip(self._ledgers, self._counts, strict=True)):
            self._sum(arm, ledger, counts, sums)
        return tuple(
            Quantity(
                price=price,
                cause=cause,
                payer=payer or None,
                receiver=receiver or None,
                kind=FlowKind(kind),
                once=once,
                reference=tuple(sums[key][0].tolist()),
                plan=tuple(sums[key][1].tolist()),
            )
            for key in sorted(sums)
            for cause, price, payer, receiver, kind, once in [key]
            if sums[key].any()
        )

    def _sum(self, arm: int, ledger: Ledger, counts: NDArray[np.int64], sums: dict[_Key, Floats]) -> None:
        """Add what the lines of one arm count to (2, months) sums."""
        for place, counted in enumerate(ledger.counted):
            for slot in counted.slots:
                within = np.zeros(self._months)
                within[slot.first : slot.last] = counts[place, slot.first : slot.last]
                for booking in slot.bookings:
                    line = booking.line
                    ends = line.payer or "", line.receiver or ""
                    key = (line.cause, line.price, *ends, line.kind.value, line.once)
                    both = sums.setdefault(key, np.zeros((2, self._months)))
                    both[arm] += within * (line.rate / self._runs)


def _ledger(library: Library, lines: tuple[LedgerLine, ...], months: int) -> Ledger:
    prices = level_prices(library.prices, library.money)
    parties = [party.id for party in library.parties]
    return make_ledger(lines, parties, prices, library.money, months, (months,))
