"""'Leg dit getal uit': from an amount down to price rows and their sources, in parts that add up."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from effect_game.domain.forecast import Balance, HorizonResult, Leaf
from effect_game.domain.knowledge import Library, Source
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Grade
from effect_game.kba.balance import PUBLIC_PURSE, PUBLIC_PURSE_NAME, SOCIETY, SOCIETY_NAME
from effect_game.kba.leaves import party_share, society_share
from effect_game.kba.prices import level_prices


@dataclass(frozen=True, slots=True)
class LeafSource:
    """Where a leaf comes from. price, low and high in euros of the casus' price level.

    Exactly one of `source` and `assumption` is given in sound content.
    """

    leaf: Leaf
    price_name: str
    unit: str
    price_eur: float
    low_eur: float
    high_eur: float
    price_year: int
    level_year: int
    index_factor: float
    grade: Grade
    source: Source | None
    assumption: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One step of the explanation; parts add up to amount_eur. `leaf` is given at the bottom only."""

    label: str
    amount_eur: float
    parts: tuple["Explanation", ...] = ()
    leaf: LeafSource | None = None

    def leaves(self) -> tuple["Explanation", ...]:
        """The bottom of the tree, from left to right."""
        if self.leaf is not None:
            return (self,)
        return tuple(leaf for part in self.parts for leaf in part.leaves())


def explain(
    balance_id: str,
    result: HorizonResult,
    library: Library,
    names: Mapping[str, str] | None = None,
) -> Explanation:
    """Explain the difference of a party, 'society' or 'public_purse' at one horizon.

    `names` turns a leaf's cause into words; a cause without a name stands as it is. The public
    purse opens into its parties first. Raises KeyError for an unknown balance or price.
    """
    book = _Book(library, names or {})
    if balance_id == SOCIETY:
        return book.node(tr(SOCIETY_NAME), result.society, result.leaves, society_share)
    if balance_id == PUBLIC_PURSE:
        public = {party.id for party in library.parties if party.public_purse}
        parts = tuple(book.party(balance, result) for balance in result.parties if balance.id in public)
        changed = tuple(part for part in parts if part.parts)
        return Explanation(tr(PUBLIC_PURSE_NAME), result.public_purse.difference.mean, changed)
    for balance in result.parties:
        if balance.id == balance_id:
            return book.party(balance, result)
    raise KeyError(balance_id)


class _Book:
    """The library by id, for the length of one explanation."""

    def __init__(self, library: Library, names: Mapping[str, str]) -> None:
        self._prices = level_prices(library.prices, library.money)
        self._sources = {source.id: source for source in library.sources}
        self._parties = library.parties
        self._level_year = library.money.price_year
        self._names = names

    def party(self, balance: Balance, result: HorizonResult) -> Explanation:
        name = next(party.name for party in self._parties if party.id == balance.id)
        return self.node(name, balance, result.leaves, party_share(balance.id))

    def node(
        self, label: str, balance: Balance, leaves: Iterable[Leaf], share: Callable[[Leaf], int]
    ) -> Explanation:
        causes: dict[str, list[Explanation]] = {}
        for leaf in leaves:
            amount = share(leaf) * leaf.amount_eur
            if amount:
                causes.setdefault(leaf.cause, []).append(self._leaf(leaf, amount))
        parts = [
            Explanation(
                self._names.get(cause, cause), math.fsum(e.amount_eur for e in bottom), _largest(bottom)
            )
            for cause, bottom in causes.items()
        ]
        return Explanation(label, balance.difference.mean, _largest(parts))

    def _leaf(self, leaf: Leaf, amount_eur: float) -> Explanation:
        price = self._prices[leaf.price]
        row = price.row
        detail = LeafSource(
            leaf=leaf,
            price_name=row.name,
            unit=row.unit,
            price_eur=leaf.price_eur,
            low_eur=price.low_eur,
            high_eur=price.high_eur,
            price_year=row.price_year,
            level_year=self._level_year,
            index_factor=price.index_factor,
            grade=row.grade,
            source=None if row.source is None else self._sources.get(row.source),
            assumption=row.assumption,
            note=row.note,
        )
        return Explanation(row.name, amount_eur, leaf=detail)


def _largest(parts: Sequence[Explanation]) -> tuple[Explanation, ...]:
    """Largest amount first, whatever its sign; equal ones by label."""
    return tuple(sorted(parts, key=lambda part: (-abs(part.amount_eur), part.label)))
