"""From a plan and what is known to a forecast: content -> engine -> money, in one pure function.

A forecast always runs from month 1 over all lives 1..N with the decisions so far. Coarse is the
first COARSE_RUNS lives; fine adds blocks until the standard error of society's difference at the
last horizon is small enough (engine.md section 4), and says so when it is not.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from effect_game.content.compile import compile_arms, compile_model
from effect_game.domain.forecast import Forecast, LifeLine
from effect_game.domain.household import Casus, Goal
from effect_game.domain.model import Arms, Knowledge, Model
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.engine.noise import uniform_index
from effect_game.engine.outcomes import Outcomes, goal_reached
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from effect_game.kba.arm import ArmMoney
from effect_game.kba.evaluate import Evaluation, Money
from effect_game.kba.prices import TABLE_SIZE

COARSE_RUNS = 512
FINE_BLOCK_RUNS = 2048
FINE_MIN_RUNS = 4096
FINE_MAX_RUNS = 20480
FINE_SE_EUR = 250.0
FINE_SE_SHARE = 0.05
PAGE_RUNS = 512
"""Lives per engine call: the buffers of one page stay in the processor's cache."""

MAX_MONTHS = 120


@dataclass(frozen=True, slots=True)
class ForecastRequest:
    """What to compute. `runs` None = the fine set with its stop rule.

    `found`: row ids that are known; `everything`: the truth everywhere.
    """

    plan: Plan
    seed: int
    found: frozenset[str] = frozenset()
    everything: bool = False
    runs: int | None = None
    months: int = MAX_MONTHS
    extra_horizons: tuple[int, ...] = ()

    @property
    def horizons(self) -> tuple[int, ...]:
        """Months at which money is reported, the last one included."""
        wanted = {*HORIZONS_MONTHS, *self.extra_horizons, self.months}
        return tuple(sorted(m for m in wanted if m <= self.months))

    def coarse(self) -> "ForecastRequest":
        return replace(self, runs=COARSE_RUNS)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The reference arm of the first page (some 5 MB): the same for every plan under one knowledge."""

    key: ForecastRequest
    trace: Trace
    money: ArmMoney


Progress = Callable[[int], bool]
"""Called with the number of lives so far; False cancels."""


class Cancelled(Exception):
    """A newer request has made this one useless."""


class Forecaster:
    """Computes forecasts and the played life for one casus; keeps the compiled model.

    Not thread safe; one per process. `casus` is the content the casus plays on.
    """

    def __init__(self, casus: Casus) -> None:
        self.casus = casus
        self.model: Model = compile_model(casus)
        self._engines: dict[int, Engine] = {}
        self._cache: dict[ForecastRequest, Forecast] = {}
        self._kept: _Kept | None = None

    def engine(self, seed: int) -> Engine:
        if seed not in self._engines:
            self._engines = {seed: Engine(self.model, seed)}
        return self._engines[seed]

    def forecast(self, request: ForecastRequest, progress: Progress | None = None) -> Forecast:
        """The forecast of a request; the same request gives the same values. Raises Cancelled."""
        if request not in self._cache:
            if len(self._cache) > 64:
                self._cache.clear()
            self._cache[request] = self._compute(request, progress)
        return self._cache[request]

    def life(self, plan: Plan, seed: int, months: int = MAX_MONTHS) -> Trace:
        """The played life: run 0 with the truth, under this plan and its agreements."""
        schedule = compile_arms(self.casus, plan).plan
        (trace,) = self.engine(seed).run([schedule], 0, 1, months, Knowledge(everything=True))
        return trace

    def goal_in_life(self, trace: Trace, goal: Goal) -> bool:
        """Whether the played life reaches a goal; False when the trace is too short for it."""
        months = trace.hits.shape[1]
        return goal.month <= months and bool(goal_reached(trace, goal)[0])

    def life_money(self, plan: Plan, seed: int, months: int = MAX_MONTHS) -> LifeLine:
        """Society's cumulative difference of the played life (amounts of one life)."""
        arms = compile_arms(self.casus, plan)
        traces = self.engine(seed).run([arms.reference, arms.plan], 0, 1, months, Knowledge(everything=True))
        evaluation = self._evaluation(arms, seed, months, (months,))
        return evaluation.life(*traces)

    def _evaluation(self, arms: Arms, seed: int, months: int, horizons: tuple[int, ...]) -> Evaluation:
        def index(name: str, first_run: int, runs: int) -> NDArray[np.intp]:
            return uniform_index(seed, "price", name, first_run, runs, TABLE_SIZE)

        return Evaluation(self.casus.library, arms, months, horizons, index)

    def _compute(self, request: ForecastRequest, progress: Progress | None) -> Forecast:
        arms = compile_arms(self.casus, request.plan)
        knowledge = Knowledge(everything=request.everything, found=request.found)
        money = self._evaluation(arms, request.seed, request.months, request.horizons)
        outcomes = Outcomes(self.model, self.casus.household.goals, request.months)
        engine = self.engine(request.seed)
        done = 0
        for first, runs in _pages(request.runs):
            at_check = request.runs is None and done >= FINE_MIN_RUNS and done % FINE_BLOCK_RUNS == 0
            if at_check and _precise(money):
                break
            reference = self._reference(arms, request, money, (first, runs))
            (plan,) = engine.run([arms.plan], first, runs, request.months, knowledge)
            money.add(reference.money, plan)
            outcomes.add(reference.trace, plan)
            done += runs
            if progress is not None and not progress(done):
                raise Cancelled
        return self._result(request, money.result(), outcomes, done)

    def _reference(
        self, arms: Arms, request: ForecastRequest, money: Evaluation, page: tuple[int, int]
    ) -> _Kept:
        """The reference arm of a page, from the last forecast when only the plan differs."""
        first, runs = page
        key = replace(request, plan=Plan(title=""), runs=runs)
        if first == 1 and self._kept is not None and self._kept.key == key:
            return self._kept
        knowledge = Knowledge(everything=request.everything, found=request.found)
        (trace,) = self.engine(request.seed).run([arms.reference], first, runs, request.months, knowledge)
        made = _Kept(key, trace, money.price_reference(trace))
        if first == 1:
            self._kept = made
        return made

    def _result(self, request: ForecastRequest, money: Money, outcomes: Outcomes, runs: int) -> Forecast:
        known = "truth" if request.everything else "start" if not request.found else "casus"
        return Forecast(
            seed=request.seed,
            runs=runs,
            months=request.months,
            fine=request.runs is None,
            known=known,
            horizons=money.horizons,
            cumulative=money.cumulative,
            break_even_month=money.break_even_month,
            lives=money.lives,
            rooms=outcomes.rooms(),
            events=outcomes.events(self.casus),
            goals=outcomes.goals(),
        )


def _pages(runs: int | None) -> Iterator[tuple[int, int]]:
    """(first run, runs) of each engine call over lives 1..N; N at most FINE_MAX_RUNS for fine."""
    total = FINE_MAX_RUNS if runs is None else runs
    first = 1
    while first <= total:
        yield first, min(PAGE_RUNS, total - first + 1)
        first += PAGE_RUNS


def _precise(money: Evaluation) -> bool:
    """Stop rule of the fine set, on society's difference at the last horizon."""
    mean, se = money.standing(money.horizons[-1])
    return se <= max(FINE_SE_EUR, FINE_SE_SHARE * abs(mean))
