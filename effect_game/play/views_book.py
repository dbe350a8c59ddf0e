"""The micro-KBA as a reader can count it again: prices, quantities, discount and who they fall on.

Nothing is rounded and nothing is computed that the core has not: every amount here equals the forecast's.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from effect_game.domain.forecast import Forecast, HorizonResult, Leaf
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library, Price
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import FlowKind
from effect_game.kba.discount import DiscountSchedule, monthly_factors
from effect_game.kba.leaves import society_share
from effect_game.kba.prices import level_price, multiplier_table
from effect_game.kba.quantities import Quantity
from effect_game.kba.switches import is_displacement
from effect_game.play.sensitivity_lives import PRICE_ENDS
from effect_game.play.views_causes import cause_names
from effect_game.play.views_money import years_words

_CENT = 0.005
KINDS = (mark("echte kosten"), mark("extra opbrengst"), mark("overdracht"))


@dataclass(frozen=True, slots=True)
class BookPrice:
    """A price row that is used. eur = row's amount x factor, as are low and high; times: the 2.5% and 97.5%
    points of the draws, as multiples of it."""

    row: Price
    factor: float
    eur: float
    low_eur: float
    high_eur: float
    low_times: float
    high_times: float

    @property
    def marginal(self) -> float:
        """What one more or less really costs, as a share of the price; 1 without a figure for it."""
        return 1.0 if self.row.marginal is None else self.row.marginal.share


@dataclass(frozen=True, slots=True)
class BookFlow:
    """Quantities of one line at one moment of the month: per life, per month. once: at its start."""

    line: int
    once: bool
    reference: tuple[float, ...]
    plan: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class BookLine:
    """A leaf over all horizons. price: place in Book.prices. society: +1 a cost, -1 a yield, 0 a transfer;
    purse: the same for the public parties together. gone: per horizon the discounted quantity that the plan
    saves; present: per horizon that of each arm, empty when only the difference is known."""

    price: int
    cause: str
    payer: str
    receiver: str
    kind: str
    society: int
    purse: int
    displaced: bool
    cashable: str
    basis: str
    gone: tuple[float, ...]
    present: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class BookParty:
    """name: no other party has it. public: its purse is the public one."""

    id: str
    name: str
    public: bool


@dataclass(frozen=True)
class Book:
    """flows and rates are empty when the quantities per month cannot be counted (another law)."""

    casus: Casus
    forecast: Forecast
    parties: tuple[BookParty, ...]
    prices: tuple[BookPrice, ...]
    lines: tuple[BookLine, ...]
    flows: tuple[BookFlow, ...]

    @property
    def results(self) -> tuple[HorizonResult, ...]:
        return self.forecast.horizons

    @property
    def schedule(self) -> DiscountSchedule:
        return DiscountSchedule.of(self.casus.library.money)

    @cached_property
    def factors(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """(at the start, in the middle) of every month."""
        start, middle = (
            monthly_factors(self.schedule, self.forecast.months, once=once).tolist() for once in (True, False)
        )
        return tuple(start), tuple(middle)

    def amount(self, line: BookLine, horizon: int) -> float:
        """Discounted euros the plan saves on a line, up to the horizon with this place."""
        return self.prices[line.price].eur * line.gone[horizon]

    def society_of_price(self, price: int, horizon: int) -> float:
        """What the lines of one price are in society's difference."""
        mine = (line for line in self.lines if line.price == price)
        return math.fsum(line.society * self.amount(line, horizon) for line in mine)

    @cached_property
    def society_per_month(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """(at the start, in the middle) of every month: society's difference in euros, not discounted."""
        made = []
        for once in (True, False):
            weighed = [
                (self._society_eur(flow), flow.reference, flow.plan)
                for flow in self.flows
                if flow.once is once
            ]
            months = range(self.forecast.months)
            made.append(tuple(math.fsum(eur * (r[m] - p[m]) for eur, r, p in weighed) for m in months))
        return made[0], made[1]

    def _society_eur(self, flow: BookFlow) -> float:
        line = self.lines[flow.line]
        return line.society * self.prices[line.price].eur

    def society_at_rate(self, rate: float, months: int) -> float:
        """Society's difference after so many months when one yearly rate held."""
        flat = DiscountSchedule.flat(rate)
        total = 0.0
        for once, amounts in zip((True, False), self.society_per_month, strict=True):
            factors = monthly_factors(flat, months, once=once).tolist()
            pairs = zip(amounts[:months], factors, strict=True)
            total += math.fsum(eur * factor for eur, factor in pairs)
        return total


def book_of(casus: Casus, forecast: Forecast, quantities: Sequence[Quantity] | None) -> Book:
    """casus: as it is read. quantities: of the forecast's own lives, None when they cannot be counted.

    Raises UserError 'documents.busy' when the quantities are not those of the forecast: it is being renewed.
    """
    library = casus.library
    leaves = _leaves(forecast)
    used = sorted({key[1] for key in leaves}, key=_names(library).__getitem__)
    rows = {price.id: price for price in library.prices}
    maker = _Maker(
        casus=casus,
        forecast=forecast,
        parties=_parties(casus, forecast),
        prices=tuple(_price(rows[name], library) for name in used),
        by_leaf=_by_leaf(quantities or ()),
    )
    keys = sorted(leaves, key=lambda key: (maker.cause(key[0]), _names(library)[key[1]], key))
    lines = tuple(maker.line(key, leaves[key]) for key in keys)
    flows = tuple(
        BookFlow(place, each.once, each.reference, each.plan)
        for place, key in enumerate(keys)
        for each in maker.by_leaf.get(key, ())
    )
    made = Book(casus, forecast, maker.parties, maker.prices, lines, flows)
    _agree(made, keys, leaves)
    return made


_Key = tuple[str, str, str, str, str]


def _key(each: Leaf | Quantity) -> _Key:
    return each.cause, each.price, each.payer or "", each.receiver or "", each.kind.value


def _leaves(forecast: Forecast) -> dict[_Key, dict[int, Leaf]]:
    """Leaves by what they are of and by horizon; one that is never used up to a horizon has none there."""
    found: dict[_Key, dict[int, Leaf]] = {}
    for result in forecast.horizons:
        for leaf in result.leaves:
            found.setdefault(_key(leaf), {})[result.months] = leaf
    return found


def _by_leaf(quantities: Sequence[Quantity]) -> dict[_Key, list[Quantity]]:
    found: dict[_Key, list[Quantity]] = {}
    for each in quantities:
        found.setdefault(_key(each), []).append(each)
    return found


def _names(library: Library) -> Mapping[str, str]:
    return {price.id: f"{price.name} {price.id}" for price in library.prices}


def _price(row: Price, library: Library) -> BookPrice:
    level = level_price(row, library.money)
    low, high = (float(multiplier_table(level.relative_sd)[end]) for end in PRICE_ENDS)
    return BookPrice(row, level.index_factor, level.mean_eur, level.low_eur, level.high_eur, low, high)


def _parties(casus: Casus, forecast: Forecast) -> tuple[BookParty, ...]:
    """Parties with any money, in the order of the content, each with a name of its own."""
    ends = {end for each in forecast.horizons for leaf in each.leaves for end in (leaf.payer, leaf.receiver)}
    mine = [party for party in casus.library.parties if party.id in ends]
    count = Counter(party.name for party in mine)
    return tuple(
        BookParty(
            party.id,
            party.name if count[party.name] == 1 else f"{party.name} ({party.id})",
            party.public_purse,
        )
        for party in mine
    )


@dataclass(frozen=True)
class _Maker:
    """What the lines of a book are made from."""

    casus: Casus
    forecast: Forecast
    parties: tuple[BookParty, ...]
    prices: tuple[BookPrice, ...]
    by_leaf: Mapping[_Key, Sequence[Quantity]]

    @cached_property
    def _causes(self) -> Mapping[str, str]:
        return cause_names(self.casus)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {price.row.id: place for place, price in enumerate(self.prices)}

    @cached_property
    def _factors(self) -> Mapping[bool, Sequence[float]]:
        schedule = DiscountSchedule.of(self.casus.library.money)
        months = self.forecast.months
        return {once: monthly_factors(schedule, months, once=once).tolist() for once in (True, False)}

    def cause(self, cause: str) -> str:
        return self.casus.said(self._causes.get(cause, cause))

    def line(self, key: _Key, leaves: Mapping[int, Leaf]) -> BookLine:
        cause, _, payer, receiver, kind = key
        # Any of them: only amounts differ by horizon. The last knows the most.
        leaf = leaves[max(leaves)]
        names = {party.id: party.name for party in self.parties}
        public = {party.id for party in self.parties if party.public}
        moved = FlowKind(kind) is FlowKind.TRANSFER
        present = self._present(key)
        return BookLine(
            price=self._places[leaf.price],
            cause=self.cause(cause),
            payer=names.get(payer, ""),
            receiver=names.get(receiver, ""),
            kind=tr(KINDS[2 if moved else 0 if payer else 1]),
            society=society_share(leaf),
            purse=(payer in public) - (receiver in public),
            displaced=is_displacement(leaf, self.casus.library),
            cashable=tr(leaf.cashable.value),
            basis=self.casus.said(leaf.basis),
            gone=tuple(r - p for r, p in present) if present else self._gone(leaves),
            present=present,
        )

    def _gone(self, leaves: Mapping[int, Leaf]) -> tuple[float, ...]:
        """From the recorded amounts, for a casus whose lives cannot be lived again."""
        found = (leaves.get(result.months) for result in self.forecast.horizons)
        return tuple(leaf.amount_eur / leaf.price_eur if leaf and leaf.price_eur else 0.0 for leaf in found)

    def _present(self, key: _Key) -> tuple[tuple[float, float], ...]:
        flows = self.by_leaf.get(key, ())
        return tuple(
            (
                math.fsum(self._until(result.months, flow.reference, once=flow.once) for flow in flows),
                math.fsum(self._until(result.months, flow.plan, once=flow.once) for flow in flows),
            )
            for result in self.forecast.horizons
            if flows
        )

    def _until(self, months: int, units: Sequence[float], *, once: bool) -> float:
        pairs = zip(units[:months], self._factors[once][:months], strict=True)
        return math.fsum(unit * factor for unit, factor in pairs)


def _agree(book: Book, keys: Sequence[_Key], leaves: Mapping[_Key, Mapping[int, Leaf]]) -> None:
    for place, result in enumerate(book.results):
        for key, line in zip(keys, book.lines, strict=True):
            leaf = leaves[key].get(result.months)
            recorded = 0.0 if leaf is None else leaf.amount_eur
            if abs(book.amount(line, place) - recorded) > _CENT:
                words = tr("De bedragen worden nog bijgewerkt. Wacht even en maak het rekenblad dan opnieuw.")
                raise UserError("documents.busy", words)


def horizon_words(result: HorizonResult) -> str:
    """'na 1 jaar', 'na 10 jaar'."""
    return tr("na {years}", years=years_words(result.months))
