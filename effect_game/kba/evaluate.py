"""The micro-KBA: from traces of reference and plan to the money parts of a forecast.

Blocks of lives may come in any order; they are merged by run number, so the same blocks give the
same bytes. Means come from whole counts and do not depend on the blocks at all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import CumulativePoint, HorizonResult, LifeLine
from effect_game.domain.knowledge import Library
from effect_game.domain.model import Arms, LedgerLine
from effect_game.kba.arm import ArmMoney, price_arm
from effect_game.kba.balance import (
    PUBLIC_PURSE,
    PUBLIC_PURSE_NAME,
    SOCIETY,
    SOCIETY_NAME,
    LifeSpread,
    life_spreads,
    make_balance,
    standard_errors,
)
from effect_game.kba.break_even import (
    break_even_month,
    break_even_months,
    cheaper_share,
    representatives,
)
from effect_game.kba.counts import TraceLike, runs_of
from effect_game.kba.leaves import (
    LineSums,
    leaves_at,
    line_sums,
    party_share,
    purse_share,
    society_per_month,
    society_share,
)
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.life import LifeMoney, life_money
from effect_game.kba.prices import PriceIndex, draw_multipliers, level_prices

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Money:
    """The money parts of domain.forecast.Forecast, plus the number of lives they rest on."""

    runs: int
    horizons: tuple[HorizonResult, ...]
    cumulative: tuple[CumulativePoint, ...]
    break_even_month: int | None
    lives: tuple[LifeLine, ...]

    def at(self, months: int) -> HorizonResult:
        """The result at a horizon; KeyError when it was not asked for."""
        for result in self.horizons:
            if result.months == months:
                return result
        raise KeyError(months)


@dataclass(frozen=True, slots=True)
class _Block:
    """Both arms of one block. mean, drawn: (2, parties + 1, horizons, runs). curve (months, runs):
    society's cumulative difference at drawn prices, as float32: it only draws lines."""

    first_run: int
    counts: tuple[NDArray[np.int64], NDArray[np.int64]]
    mean: Floats
    drawn: Floats
    curve: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Lives:
    """All blocks side by side, by run number."""

    numbers: NDArray[np.intp]
    mean: Floats
    drawn: Floats
    curve: NDArray[np.float32]
    sums: tuple[tuple[LineSums, ...], tuple[LineSums, ...]]


class Evaluation:
    """Money of one plan against the reference, for months 1..months, at each horizon within them.

    `library` gives parties, prices and money rules; `arms` the ledger lines; `price_index` the luck
    of the prices. Raises ValueError for lines that cannot be booked or when no horizon is left.
    """

    def __init__(
        self,
        library: Library,
        arms: Arms,
        months: int,
        horizons: Sequence[int],
        price_index: PriceIndex,
    ) -> None:
        kept = tuple(sorted({horizon for horizon in horizons if 1 <= horizon <= months}))
        if not kept:
            raise ValueError(f"no horizon within {months} months")
        self._library = library
        self._arms = arms
        self._months = months
        self._index = price_index
        used = {line.price for line in (*arms.reference_lines, *arms.plan_lines)}
        rows = [price for price in library.prices if price.id in used]
        self._prices = level_prices(rows, library.money)
        self._ledgers = (self._ledger(arms.reference_lines, kept), self._ledger(arms.plan_lines, kept))
        self._blocks: dict[int, _Block] = {}

    @property
    def horizons(self) -> tuple[int, ...]:
        return self._ledgers[0].horizons

    @property
    def runs(self) -> int:
        """Number of lives added so far."""
        return sum(block.curve.shape[1] for block in self._blocks.values())

    def add(self, reference: TraceLike | ArmMoney, plan: TraceLike | ArmMoney) -> None:
        """Add one block of lives. An arm that was priced before (`price_reference`) may be handed in.

        Raises ValueError when the two are not the same lives or some were added before.
        """
        arms = [self._priced(arm, arm_place) for arm_place, arm in enumerate((reference, plan))]
        first, runs = arms[0].first_run, arms[0].runs
        if (first, runs) != (arms[1].first_run, arms[1].runs):
            raise ValueError("reference and plan are not the same lives")
        for start, block in self._blocks.items():
            if first < start + block.curve.shape[1] and start < first + runs:
                raise ValueError(f"lives from run {first} on were added before")
        monthly = arms[0].monthly - arms[1].monthly
        self._blocks[first] = _Block(
            first_run=first,
            counts=(arms[0].counts, arms[1].counts),
            mean=np.stack([arm.mean for arm in arms]),
            drawn=np.stack([arm.drawn for arm in arms]),
            curve=np.cumsum(monthly, axis=0).astype(np.float32),
        )

    def price_reference(self, reference: TraceLike) -> ArmMoney:
        """The reference arm of one block, to be kept while the plan changes."""
        return self._price(reference, 0)

    def standing(self, months: int) -> tuple[float, float]:
        """(mean, standard error) of society's difference at a horizon so far: for the stop rule.

        Raises KeyError for an unknown horizon, ValueError when no lives were added.
        """
        if months not in self.horizons:
            raise KeyError(months)
        place = self.horizons.index(months)
        blocks = self._in_order()
        difference = np.concatenate([b.mean[0, -1, place] - b.mean[1, -1, place] for b in blocks])
        return float(difference.mean()), float(standard_errors(difference))

    def result(self) -> Money:
        """Everything so far. Raises ValueError when no lives were added."""
        lives = self._lives()
        months = self._months
        monthly = society_per_month(lives.sums[0], months) - society_per_month(lives.sums[1], months)
        mean = np.cumsum(monthly)
        median = _cents(np.median(lives.curve, axis=1))
        public = [number for number, party in enumerate(self._library.parties) if party.public_purse]
        spreads = life_spreads(_with_purse(lives.mean, public), _with_purse(lives.drawn, public))
        horizons = tuple(self._horizon(place, lives, spreads[place]) for place in range(len(self.horizons)))
        chosen = sorted({run for horizon in horizons for run in horizon.lives})
        return Money(
            runs=lives.numbers.size,
            horizons=horizons,
            cumulative=tuple(
                CumulativePoint(month + 1, float(mean[month]), median[month]) for month in range(months)
            ),
            break_even_month=break_even_month(mean),
            lives=_lines(chosen, lives),
        )

    def life(self, reference: TraceLike, plan: TraceLike) -> LifeLine:
        """Society's line of one life (both traces hold the same single life)."""
        return self.life_money(reference, plan).line

    def life_money(self, reference: TraceLike, plan: TraceLike) -> LifeMoney:
        """One life in full: society and every party, month by month."""
        every_month = range(1, self._months + 1)
        ledgers = (
            self._ledger(self._arms.reference_lines, every_month),
            self._ledger(self._arms.plan_lines, every_month),
        )
        return life_money(ledgers, (reference, plan), self._multipliers(reference.first_run, 1))

    def _ledger(self, lines: Sequence[LedgerLine], horizons: Sequence[int]) -> Ledger:
        parties = [party.id for party in self._library.parties]
        return make_ledger(lines, parties, self._prices, self._library.money, self._months, horizons)

    def _multipliers(self, first_run: int, runs: int) -> Mapping[str, Floats]:
        return draw_multipliers(self._prices, self._index, first_run, runs)

    def _price(self, trace: TraceLike, arm: int) -> ArmMoney:
        return price_arm(self._ledgers[arm], trace, self._multipliers(trace.first_run, runs_of(trace)))

    def _priced(self, arm: TraceLike | ArmMoney, place: int) -> ArmMoney:
        return arm if isinstance(arm, ArmMoney) else self._price(arm, place)

    def _in_order(self) -> list[_Block]:
        if not self._blocks:
            raise ValueError("no lives were added")
        return [self._blocks[first] for first in sorted(self._blocks)]

    def _lives(self) -> _Lives:
        blocks = self._in_order()
        numbers = np.concatenate([b.first_run + np.arange(b.curve.shape[1], dtype=np.intp) for b in blocks])
        sums = tuple(
            line_sums(self._ledgers[arm], np.sum([b.counts[arm] for b in blocks], axis=0), numbers.size)
            for arm in (0, 1)
        )
        return _Lives(
            numbers=numbers,
            mean=np.concatenate([b.mean for b in blocks], axis=-1),
            drawn=np.concatenate([b.drawn for b in blocks], axis=-1),
            curve=np.concatenate([b.curve for b in blocks], axis=-1),
            sums=(sums[0], sums[1]),
        )

    def _horizon(self, place: int, lives: _Lives, spreads: Sequence[LifeSpread]) -> HorizonResult:
        parties = self._library.parties
        purse = frozenset(party.id for party in parties if party.public_purse)
        prices = {name: price.mean_eur for name, price in self._prices.items()}
        leaves = leaves_at(place, lives.sums[0], lives.sums[1], prices)
        drawn = lives.drawn[:, :, place]
        difference = drawn[0, -1] - drawn[1, -1]
        chosen = representatives(difference, lives.numbers)
        among = np.searchsorted(lives.numbers, chosen)
        touched = np.any(drawn[:, :, among], axis=(0, 2))
        return HorizonResult(
            months=self.horizons[place],
            parties=tuple(
                make_balance((party.id, party.name), party_share(party.id), leaves, spreads[number])
                for number, party in enumerate(parties)
            ),
            society=make_balance((SOCIETY, SOCIETY_NAME), society_share, leaves, spreads[-2]),
            public_purse=make_balance(
                (PUBLIC_PURSE, PUBLIC_PURSE_NAME), purse_share(purse), leaves, spreads[-1]
            ),
            cheaper_share=cheaper_share(difference),
            leaves=tuple(sums.leaf for sums in leaves),
            lives=chosen,
            touched=tuple(party.id for party, any_money in zip(parties, touched, strict=False) if any_money),
        )


def _with_purse(values: Floats, public: list[int]) -> Floats:
    """(2, parties + 2, horizons, runs): the public purse as last row, the sum of its parties per life."""
    purse = np.zeros_like(values[:, :1])
    for number in public:
        purse[:, 0] += values[:, number]
    return np.concatenate([values, purse], axis=1)


def _lines(runs: Sequence[int], lives: _Lives) -> tuple[LifeLine, ...]:
    curves = lives.curve[:, np.searchsorted(lives.numbers, runs)].T
    months = break_even_months(curves)
    return tuple(
        LifeLine(run, tuple(_cents(curve)), month)
        for run, curve, month in zip(runs, curves, months, strict=True)
    )


def _cents(values: NDArray[np.float32]) -> list[float]:
    """Lines are kept as float32 and go into the journal: more digits than cents would be noise.

    A float32 times 100 is exact in float64, so this is what round(value, 2) gives.
    """
    cents: list[float] = (np.rint(values.astype(np.float64) * 100.0) / 100.0 + 0.0).tolist()
    return cents
