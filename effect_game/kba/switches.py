"""Other ways of counting, each with its source: marginal prices, and without displacement.

A switch gives other prices or other ledger lines for the same lives. Nothing is a factor on society.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from effect_game.domain.forecast import Leaf
from effect_game.domain.knowledge import Library, Price
from effect_game.domain.model import LedgerLine
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import FlowKind


@dataclass(frozen=True, slots=True)
class MarginalPrices:
    """The library with the price of one more or less where the content gives one.

    changed: price rows that have one; without: the others among those that are used, which keep their
    average price. A result at marginal prices says which these are.
    """

    library: Library
    changed: tuple[str, ...]
    without: tuple[str, ...]


def at_marginal_prices(library: Library, used: Collection[str]) -> MarginalPrices:
    """Prices times their marginal share. UserError 'price.marginal' for a share that cannot be."""
    rows = tuple(_marginal(price) for price in library.prices)
    mine = [price for price in library.prices if price.id in used]
    return MarginalPrices(
        library=replace(library, prices=rows),
        changed=tuple(sorted(price.id for price in mine if price.marginal is not None)),
        without=tuple(sorted(price.id for price in mine if price.marginal is None)),
    )


def _marginal(price: Price) -> Price:
    if price.marginal is None:
        return price
    share = price.marginal.share
    if not 0.0 <= share <= 1.0:
        raise UserError(
            "price.marginal",
            f"De marginale prijs van '{price.name}' is {share} keer de gemiddelde. "
            "Schrijf een deel van 0 tot en met 1.",
        )
    return replace(price, central=price.central * share, low=price.low * share, high=price.high * share)


def is_displacement(line: LedgerLine | Leaf, library: Library) -> bool:
    """Work that others outside the table do instead: extra production of a party without a jar."""
    outside = {party.id for party in library.parties if not party.has_jar}
    return line.kind is FlowKind.RESOURCE and line.payer is None and line.receiver in outside


def without_displacement(lines: Iterable[LedgerLine], library: Library) -> tuple[LedgerLine, ...]:
    """As if nobody took over the work that is lost, or lost the work that is found."""
    return tuple(line for line in lines if not is_displacement(line, library))
