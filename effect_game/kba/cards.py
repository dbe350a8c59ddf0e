"""What a card or trajectory costs as it stands on its face: nominal euros, no chance, no discount."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from effect_game.domain.knowledge import Library
from effect_game.domain.model import DriverKind, LedgerLine
from effect_game.domain.vocabulary import Intensity
from effect_game.kba.prices import level_prices


@dataclass(frozen=True, slots=True)
class NominalAmount:
    """Net cost in euros at the mean price, and with every price at the low or high end of its range."""

    mean_eur: float
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True)
class NominalCost:
    """parties: (party id, net cost) in the library's order, only those with an end in a line.

    paid: what all payers together put in; what they receive does not lower it.
    """

    parties: tuple[tuple[str, NominalAmount], ...]
    paid: NominalAmount

    def of(self, party: str) -> float:
        """Net cost of a party at mean prices; 0.0 when it has no part in it."""
        return dict(self.parties)[party].mean_eur if party in dict(self.parties) else 0.0


def nominal_cost(
    lines: Iterable[LedgerLine],
    row: str,
    duration_months: int,
    library: Library,
    *,
    start_month: int = 1,
    intensity: Intensity = Intensity.NORMAL,
) -> NominalCost:
    """The start and running costs of one card that starts in `start_month` and runs its duration.

    Only lines driven by the card's own start and activity count; windows of agreements are kept.
    Raises KeyError for an unknown price.
    """
    prices = level_prices(library.prices, library.money)
    flows: dict[str, list[tuple[float, str]]] = {}
    paid: list[tuple[float, str]] = []
    for line in lines:
        quantity = _times(line, row, duration_months, start_month, intensity) * line.rate
        if not quantity:
            continue
        if line.payer is not None:
            flows.setdefault(line.payer, []).append((quantity, line.price))
            paid.append((quantity, line.price))
        if line.receiver is not None:
            flows.setdefault(line.receiver, []).append((-quantity, line.price))

    def amount(parts: list[tuple[float, str]]) -> NominalAmount:
        ends = [(q * prices[name].low_eur, q * prices[name].high_eur) for q, name in parts]
        return NominalAmount(
            math.fsum(q * prices[name].mean_eur for q, name in parts),
            math.fsum(min(pair) for pair in ends),
            math.fsum(max(pair) for pair in ends),
        )

    order = [party.id for party in library.parties if party.id in flows]
    return NominalCost(tuple((party, amount(flows[party])) for party in order), amount(paid))


def _times(line: LedgerLine, row: str, duration_months: int, start_month: int, intensity: Intensity) -> int:
    """How often the line counts when all goes as planned."""
    driver = line.driver
    if driver.row != row or driver.kind not in (DriverKind.ACTIVE, DriverKind.START):
        return 0
    if driver.intensity not in (None, intensity):
        return 0
    length = 1 if driver.kind is DriverKind.START else duration_months
    first = max(start_month, line.from_month)
    last = start_month + length - 1
    if line.until_month is not None:
        last = min(last, line.until_month)
    return max(0, last - first + 1)
