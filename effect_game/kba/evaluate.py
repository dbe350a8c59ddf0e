"""The micro-KBA: from traces of reference and plan to the money parts of a forecast.

Blocks of lives may come in any size and order. Means come from whole counts; spreads are sums over
pages of lives, merged by their number (kba/pages.py), so that memory hardly grows with the lives.
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
)
from effect_game.kba.break_even import (
    break_even_month,
    break_even_months,
    cheaper_share,
    representatives,
)
from effect_game.kba.counts import TraceLike, runs_of
from effect_game.kba.leaves import (
    LineGroup,
    grouped,
    leaves_at,
    line_sums,
    party_share,
    purse_share,
    society_per_month,
    society_share,
)
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.life import LifeMoney, life_money
from effect_game.kba.pages import Block, Pages, Shown, Told
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
        self._pages = Pages([place for place, party in enumerate(library.parties) if party.public_purse])
        self._counts = tuple(
            np.zeros((len(ledger.counted), months), dtype=np.int64) for ledger in self._ledgers
        )

    @property
    def horizons(self) -> tuple[int, ...]:
        return self._ledgers[0].horizons

    @property
    def runs(self) -> int:
        """Number of lives added so far."""
        return self._pages.runs

    def add(self, reference: TraceLike | ArmMoney, plan: TraceLike | ArmMoney) -> None:
        """Add one block of lives. An arm that was priced before (`price_reference`) may be handed in.

        Raises ValueError when the two are not the same lives or some were added before.
        """
        reference, plan = self._priced(reference, 0), self._priced(plan, 1)
        if (reference.first_run, reference.runs) != (plan.first_run, plan.runs):
            raise ValueError("reference and plan are not the same lives")
        monthly = reference.monthly - plan.monthly
        self._pages.add(
            Block(
                numbers=reference.first_run + np.arange(reference.runs, dtype=np.intp),
                mean=(reference.mean, plan.mean),
                drawn=(reference.drawn, plan.drawn),
                curve=np.cumsum(monthly, axis=0).astype(np.float32),
            )
        )
        for counts, arm in zip(self._counts, (reference, plan), strict=True):
            np.add(counts, arm.counts, out=counts)

    def price_reference(self, reference: TraceLike) -> ArmMoney:
        """The reference arm of one block, to be kept while the plan changes."""
        return self._price(reference, 0)

    def standing(self, months: int) -> tuple[float, float]:
        """(mean, standard error) of society's difference at a horizon so far: for the stop rule.

        Raises KeyError for an unknown horizon, ValueError when no lives were added.
        """
        if months not in self.horizons:
            raise KeyError(months)
        return self._pages.standing(self.horizons.index(months))

    def result(self) -> Money:
        """Everything so far. Raises ValueError when no lives were added."""
        told, months = self._pages.told(), self._months
        runs = told.difference.shape[-1]
        sums = tuple(
            line_sums(ledger, counts, runs)
            for ledger, counts in zip(self._ledgers, self._counts, strict=True)
        )
        mean = np.cumsum(society_per_month(sums[0], months) - society_per_month(sums[1], months))
        median = _cents(told.median)
        spreads, groups = life_spreads(told.se, told.points), grouped(*sums)
        horizons = tuple(
            self._horizon(place, told, groups, spreads[place]) for place in range(len(self.horizons))
        )
        chosen = sorted({run for horizon in horizons for run in horizon.lives})
        return Money(
            runs=runs,
            horizons=horizons,
            cumulative=tuple(
                CumulativePoint(month + 1, float(mean[month]), median[month]) for month in range(months)
            ),
            break_even_month=break_even_month(mean),
            lives=_lines(chosen, told.shown),
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

    def _horizon(
        self,
        place: int,
        told: Told,
        groups: Sequence[LineGroup],
        spreads: Sequence[LifeSpread],
    ) -> HorizonResult:
        parties = self._library.parties
        purse = frozenset(party.id for party in parties if party.public_purse)
        prices = {name: price.mean_eur for name, price in self._prices.items()}
        leaves = leaves_at(place, groups, prices)
        difference, shown = told.difference[place], told.shown
        chosen = representatives(difference, shown.numbers)
        among = np.searchsorted(shown.numbers, chosen)
        touched = np.any(shown.touched[:, place, among], axis=1).tolist()
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
            touched=tuple(party.id for party, any_money in zip(parties, touched, strict=True) if any_money),
        )


def _lines(runs: Sequence[int], shown: Shown) -> tuple[LifeLine, ...]:
    curves = shown.curve[:, np.searchsorted(shown.numbers, runs)].T
    months = break_even_months(curves)
    return tuple(
        LifeLine(run, tuple(_cents(curve)), month)
        for run, curve, month in zip(runs, curves, months, strict=True)
    )


def _cents(values: NDArray[np.floating]) -> list[float]:
    """Lines are kept as float32 and go into the journal: more digits than cents would be noise."""
    cents: list[float] = (np.rint(values.astype(np.float64) * 100.0) / 100.0 + 0.0).tolist()
    return cents
