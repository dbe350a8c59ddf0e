"""The lives under a study of one plan, counted in every way that needs no others.

All lives meet the same luck in every variant, so a difference is what was changed and not the dice.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from effect_game.content.compile import compile_arms
from effect_game.domain.knowledge import MoneyRules
from effect_game.domain.model import Arms, Knowledge, LedgerLine, Model, Schedule
from effect_game.domain.noise import MASK64, stream_key
from effect_game.domain.plan import Plan
from effect_game.engine.noise import uniform_index
from effect_game.engine.simulate import Engine
from effect_game.kba.by_price import Sign, amounts_by_price, purse_sign, society_sign
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.loops import TwoLoops, two_loops
from effect_game.kba.prices import TABLE_SIZE, PriceIndex, draw_multipliers, level_prices, multiplier_table
from effect_game.kba.switches import without_displacement
from effect_game.play.forecast import COARSE_RUNS, PAGE_RUNS, Forecaster, ForecastRequest

Floats = NDArray[np.float64]

HIGH_DISCOUNT_RATE = 0.05
"""The high end of the discount rate (spelaanname: about twice the Dutch rate of 2.25%)."""

PRICE_ENDS = (25, TABLE_SIZE - 26)
"""Places of the 2.5% and 97.5% points in a table of price multipliers."""


_Pair = tuple[Ledger, Ledger]
_Way = tuple[Ledger, Sign]
"""A ledger and for whom it is counted."""


class StudyLives:
    """One plan under study; COARSE_RUNS lives when the request names no number.

    base (runs,): society's difference per life at mean prices. by_price (prices, runs): the same split by
    price; differences: the same in every way of counting, in order at mean prices, at `rates`, without
    displacement, and of the public purse.
    """

    def __init__(self, forecaster: Forecaster, request: ForecastRequest) -> None:
        self.runs = COARSE_RUNS if request.runs is None else request.runs
        self.request = replace(request, runs=self.runs)
        forecaster = forecaster.of(request)
        self.forecaster, self.casus = forecaster, forecaster.casus
        self.model = forecaster.model
        self.arms: Arms = compile_arms(self.casus, request.plan, request.reference)
        self._knowledge = Knowledge(everything=request.everything, found=request.found)
        library = self.casus.library
        lines = (*self.arms.reference_lines, *self.arms.plan_lines)
        used = {line.price for line in lines}
        self.levels = level_prices([row for row in library.prices if row.id in used], library.money)
        self.prices = tuple(sorted(used))
        self._now = self._ledgers(library.money)
        # The lives as they are, counted in every way that needs no other lives.
        self.rates = (0.0, HIGH_DISCOUNT_RATE)
        other = [self._ledgers(_at_rate(library.money, rate)) for rate in self.rates]
        other.append(self._ledgers(library.money, displacement=False))
        public = purse_sign(self._now[0], {party.id for party in library.parties if party.public_purse})
        ways = [[_society(pair[arm]) for pair in (self._now, *other)] for arm in range(2)]
        ways = [[*mine, (self._now[arm], public)] for arm, mine in enumerate(ways)]
        # Kept: plans that differ in a card meet the lives that are made already.
        self._engine = Engine(self.model, request.seed)
        schedules = (self.arms.reference, self.arms.plan)
        reference, plan = self._amounts(self._engine, schedules, ways, self.runs)
        self._reference = reference[0].sum(axis=0)
        self.differences = [r - p for r, p in zip(reference, plan, strict=True)]
        self.by_price = self.differences[0]
        self.base: Floats = self.by_price.sum(axis=0)

    def _ledgers(self, money: MoneyRules, *, displacement: bool = True) -> _Pair:
        reference, plan = self.arms.reference_lines, self.arms.plan_lines
        return (
            self._made(reference, money, displacement=displacement),
            self._made(plan, money, displacement=displacement),
        )

    def _made(self, lines: Sequence[LedgerLine], money: MoneyRules, *, displacement: bool) -> Ledger:
        library, months = self.casus.library, self.request.months
        kept = lines if displacement else without_displacement(lines, library)
        parties = [party.id for party in library.parties]
        return make_ledger(kept, parties, self.levels, money, months, (months,))

    def society(self, model: Model, *, reference_too: bool) -> Floats:
        """(runs,) society's difference under another model; the reference arm only when it can differ."""
        engine, runs = Engine(model, self.request.seed), self.runs
        if not reference_too:
            ((plan,),) = self._amounts(engine, (self.arms.plan,), ([_society(self._now[1])],), runs)
            kept: Floats = self._reference - plan.sum(axis=0)
            return kept
        schedules = (self.arms.reference, self.arms.plan)
        ways = [[_society(ledger)] for ledger in self._now]
        (reference,), (plan,) = self._amounts(engine, schedules, ways, runs)
        changed: Floats = (reference - plan).sum(axis=0)
        return changed

    def without(self, plan: Plan) -> Floats:
        """(runs,) society's difference of another plan with nothing in it that this one has not."""
        arms, money = compile_arms(self.casus, plan), self.casus.library.money
        ledger = self._made(arms.plan_lines, money, displacement=True)
        ((amounts,),) = self._amounts(self._engine, (arms.plan,), ([_society(ledger)],), self.runs)
        kept: Floats = self._reference - amounts.sum(axis=0)
        return kept

    def _amounts(
        self,
        engine: Engine,
        schedules: Sequence[Schedule],
        ways: Sequence[Sequence[_Way]],
        runs: int,
    ) -> list[list[Floats]]:
        """Per schedule and per way it is counted: (prices, runs) euros of lives 1..runs."""
        pages: list[list[list[Floats]]] = [[[] for _ in mine] for mine in ways]
        for first in range(1, runs + 1, PAGE_RUNS):
            size = min(PAGE_RUNS, runs - first + 1)
            traces = engine.run(schedules, first, size, self.request.months, self._knowledge)
            for arm, trace in enumerate(traces):
                for way, (ledger, sign) in enumerate(ways[arm]):
                    pages[arm][way].append(amounts_by_price(ledger, trace, self.prices, sign))
        return [[np.concatenate(way, axis=1) for way in arm] for arm in pages]

    def loops(self, runs: int) -> TwoLoops:
        """Lives 1..runs each lived twice: what we do not know the same, the luck another."""
        seed = self.request.seed
        schedules = (self.arms.reference, self.arms.plan)
        ways = [[_society(ledger)] for ledger in self._now]
        multipliers = draw_multipliers(self.levels, _price_index(seed), 1, runs)
        drawn = np.array([multipliers[name] for name in self.prices])
        by_price: list[Floats] = []
        for luck_seed in (None, stream_key(seed, "luck", "another") & (MASK64 >> 1)):
            engine = Engine(self.model, seed, luck_seed=luck_seed)
            reference, plan = self._amounts(engine, schedules, ways, runs)
            by_price.append(reference[0] - plan[0])
        first, second = ((drawn * amounts).sum(axis=0) for amounts in by_price)
        variances = np.array([multiplier_table(self.levels[name].relative_sd).var() for name in self.prices])
        return two_loops(first, second, (by_price[0] + by_price[1]) / 2.0, variances)


def _society(ledger: Ledger) -> _Way:
    return ledger, society_sign


def _at_rate(money: MoneyRules, rate: float) -> MoneyRules:
    return replace(money, discount_rate=rate, discount_later=())


def _price_index(seed: int) -> PriceIndex:
    """The luck of the prices, as a forecast has it."""

    def index(name: str, first_run: int, runs: int) -> NDArray[np.intp]:
        return uniform_index(seed, "price", name, first_run, runs, TABLE_SIZE)

    return index
