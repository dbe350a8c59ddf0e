"""From a plan and what is known to a forecast: content -> engine -> money, in one pure function.

A forecast always runs from month 1 over all lives 1..N with the decisions so far. Coarse is the
first COARSE_RUNS lives; fine adds blocks until the standard error of society's difference at the
last horizon is small enough (engine.md section 4), and says so when it is not.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from effect_game.content.blank_cards import for_plan
from effect_game.content.compile import compile_arms, compile_model
from effect_game.domain.blank_card import BlankCard
from effect_game.domain.forecast import Forecast, LifeLine
from effect_game.domain.goals import Goal
from effect_game.domain.happenings import Shock
from effect_game.domain.household import Casus
from effect_game.domain.model import Arms, Knowledge, Model, Schedule
from effect_game.domain.plan import NO_PLAN, Plan
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.engine.assignments import first_difference
from effect_game.engine.noise import uniform_index
from effect_game.engine.outcomes import ArmLives, Outcomes, goal_reached
from effect_game.engine.simulate import Checkpoint, Engine
from effect_game.engine.trace import Trace, join
from effect_game.kba.arm import ArmMoney
from effect_game.kba.evaluate import Evaluation, Money
from effect_game.kba.prices import TABLE_SIZE
from effect_game.kba.quantities import Quantity, QuantityCount
from effect_game.play.shocks import shocked

COARSE_RUNS = 512
FINE_BLOCK_RUNS = 2048
FINE_MIN_RUNS = 4096
FINE_MAX_RUNS = 20480
FINE_SE_EUR = 250.0
FINE_SE_SHARE = 0.05
PAGE_RUNS = 512
"""Lives of the first engine call: the coarse set, which is there first."""

LATER_RUNS = 1024
"""Lives per later engine call: a fine set takes some 7% less than at 512, and a cancel comes soon. The size
shows in no figure."""

KEPT_RUNS = 12_288
"""Lives whose reference arm is kept for the next plan, some 2 kB each: most fine sets ask for no more."""

CHECKPOINT_MONTHS = 12
"""An edit after a year re-runs from the checkpoint before it; in the first year there is little to win."""

MAX_MONTHS = 120


@dataclass(frozen=True, slots=True)
class ForecastRequest:
    """What to compute. `runs` None = the fine set with its stop rule.

    `found`: row ids that are known; `everything`: the truth everywhere. `reference`: the plan that `plan`
    is weighed against. `shocks`: what comes from outside, with every plan and without.
    """

    plan: Plan
    seed: int
    found: frozenset[str] = frozenset()
    everything: bool = False
    runs: int | None = None
    months: int = MAX_MONTHS
    extra_horizons: tuple[int, ...] = ()
    reference: Plan = NO_PLAN
    shocks: tuple[Shock, ...] = ()

    @property
    def horizons(self) -> tuple[int, ...]:
        """Months at which money is reported, the last one included."""
        wanted = {*HORIZONS_MONTHS, *self.extra_horizons, self.months}
        return tuple(sorted(m for m in wanted if m <= self.months))

    @property
    def knowledge(self) -> Knowledge:
        return Knowledge(everything=self.everything, found=self.found)

    def coarse(self) -> "ForecastRequest":
        return replace(self, runs=COARSE_RUNS)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The reference arm of one page (1 or 2 MB): the same for every plan while what is known is."""

    lives: ArmLives
    money: ArmMoney


@dataclass(frozen=True, slots=True)
class _KeptPlan:
    """A plan arm of the first page with its state at the end of every year, for the next edit."""

    key: ForecastRequest
    schedule: Schedule
    trace: Trace
    checkpoints: tuple[Checkpoint, ...]


Progress = Callable[[int], bool]
"""Called with the number of lives so far; False cancels."""


class Cancelled(Exception):
    """A newer request has made this one useless."""


class Forecaster:
    """Computes forecasts and the played life for one casus; keeps the compiled model.

    Not thread safe; one per process. `casus` is the content the casus plays on, `shocks` the world it
    computes: every life of it, whatever the plan. `household`: the casus compiled, without shocks, where that
    is there already.
    """

    def __init__(self, casus: Casus, shocks: tuple[Shock, ...] = (), household: Model | None = None) -> None:
        self.casus, self.shocks, self._household = casus, shocks, household
        self._engines: dict[int, Engine] = {}
        self._cache: dict[ForecastRequest, Forecast] = {}
        self._kept: dict[tuple[int, int], _Kept] = {}
        self._kept_key: ForecastRequest | None = None
        self._kept_plan: _KeptPlan | None = None
        # A month of Leven asks for the same life four times.
        self._lived: tuple[tuple[Plan, int, int], Trace] | None = None
        self._blank: tuple[tuple[BlankCard, ...], Forecaster] | None = None
        self._shocked: Forecaster | None = None

    def of(self, request: ForecastRequest) -> "Forecaster":
        """Who computes a request: in its world, and with the own cards of its plan."""
        return self.in_world(request.shocks).for_plan(request.plan)

    def in_world(self, shocks: tuple[Shock, ...]) -> "Forecaster":
        """Who computes lives with these shocks: this one, or one for that world. What people ask is always of
        one world, so only the last is kept."""
        if shocks == self.shocks:
            return self
        if self._shocked is None or self._shocked.shocks != shocks:
            self._let_go()
            self._shocked = Forecaster(self.casus, shocks, self._household)
        return self._shocked

    def _let_go(self) -> None:
        """Lives that were kept for the next edit: tens of megabytes that nobody asks for any more."""
        self._engines, self._kept, self._kept_key, self._kept_plan = {}, {}, None, None

    def for_plan(self, plan: Plan) -> "Forecaster":
        """Who computes a plan with own cards: this one, or one whose household has those cards too."""
        extended = for_plan(self.casus, plan)
        if extended is self.casus:
            return self
        if self._blank is None or self._blank[0] != plan.blank:
            self._blank = (plan.blank, Forecaster(extended, self.shocks))
        return self._blank[1]

    @cached_property
    def model(self) -> Model:
        """The compiled household, made when it is first needed: a casus that is only read needs none.

        Raises UserError 'content.range' when the content cannot be run.
        """
        if self._household is None:
            self._household = compile_model(self.casus)
        return shocked(self._household, self.shocks) if self.shocks else self._household

    def engine(self, seed: int) -> Engine:
        if seed not in self._engines:
            self._engines = {seed: Engine(self.model, seed)}
        return self._engines[seed]

    def forecast(self, request: ForecastRequest, progress: Progress | None = None) -> Forecast:
        """The forecast of a request; the same request gives the same values. Raises Cancelled."""
        owner = self.of(request)
        if owner is not self:
            return owner.forecast(request, progress)
        if request not in self._cache:
            if len(self._cache) > 64:
                self._cache.clear()
            self._cache[request] = self._compute(request, progress)
        return self._cache[request]

    def life(self, plan: Plan, seed: int, months: int = MAX_MONTHS) -> Trace:
        """The played life: run 0 with the truth, under this plan and its agreements, in this world."""
        owner = self.for_plan(plan)
        if owner is not self:
            return owner.life(plan, seed, months)
        key = plan, seed, months
        if self._lived is None or self._lived[0] != key:
            schedule = compile_arms(self.casus, plan).plan
            (trace,) = self.engine(seed).run([schedule], 0, 1, months, Knowledge(everything=True))
            self._lived = key, trace
        return self._lived[1]

    def goal_in_life(self, trace: Trace, goal: Goal) -> bool:
        """Whether the played life reaches a goal; False when the trace is too short for it."""
        months = trace.hits.shape[1]
        return goal.month <= months and bool(goal_reached(trace, goal)[0])

    def life_money(
        self, plan: Plan, seed: int, months: int = MAX_MONTHS, reference: Plan = NO_PLAN
    ) -> LifeLine:
        """Society's cumulative difference of the played life (amounts of one life)."""
        owner = self.for_plan(plan)
        if owner is not self:
            return owner.life_money(plan, seed, months, reference)
        arms = compile_arms(self.casus, plan, reference)
        traces = self.engine(seed).run([arms.reference, arms.plan], 0, 1, months, Knowledge(everything=True))
        evaluation = self._evaluation(arms, seed, months, (months,))
        return evaluation.life(*traces)

    def quantities(self, request: ForecastRequest) -> tuple[Quantity, ...]:
        """What the amounts of a forecast count, per month: the same lives again, half a second to two.

        `runs` of the request is the number of lives the forecast came to; ValueError without one.
        """
        owner = self.of(request)
        if owner is not self:
            return owner.quantities(request)
        if request.runs is None:
            raise ValueError("quantities are of a known number of lives")
        arms = compile_arms(self.casus, request.plan, request.reference)
        counted = QuantityCount(self.casus.library, arms, request.months)
        schedules, engine = (arms.reference, arms.plan), self.engine(request.seed)
        for first, runs in _pages(request.runs):
            counted.add(*engine.run(schedules, first, runs, request.months, request.knowledge))
        return counted.result()

    def _evaluation(self, arms: Arms, seed: int, months: int, horizons: tuple[int, ...]) -> Evaluation:
        def index(name: str, first_run: int, runs: int) -> NDArray[np.intp]:
            return uniform_index(seed, "price", name, first_run, runs, TABLE_SIZE)

        return Evaluation(self.casus.library, arms, months, horizons, index)

    def _compute(self, request: ForecastRequest, progress: Progress | None) -> Forecast:
        arms = compile_arms(self.casus, request.plan, request.reference)
        money = self._evaluation(arms, request.seed, request.months, request.horizons)
        outcomes = Outcomes(self.model, self.casus.household.goals, request.months, request.extra_horizons)
        done = 0
        for first, runs in _pages(request.runs):
            at_check = request.runs is None and done >= FINE_MIN_RUNS and done % FINE_BLOCK_RUNS == 0
            if at_check and _precise(money):
                break
            reference = self._reference(arms, request, (money, outcomes), (first, runs))
            _go_on(progress, done)
            plan = self._plan_arm(arms.plan, request, (first, runs))
            money.add(reference.money, plan)
            outcomes.add(reference.lives, plan)
            done += runs
            _go_on(progress, done)
        return self._result(request, money.result(), outcomes, done)

    def _reference(
        self,
        arms: Arms,
        request: ForecastRequest,
        count: tuple[Evaluation, Outcomes],
        page: tuple[int, int],
    ) -> _Kept:
        """The reference arm of a page, from an earlier forecast when only the plan differs."""
        first, runs = page
        key = _key(request, None)
        if key != self._kept_key:
            self._kept, self._kept_key = {}, key
        if page in self._kept:
            return self._kept[page]
        engine, knowledge = self.engine(request.seed), request.knowledge
        (trace,) = engine.run([arms.reference], first, runs, request.months, knowledge)
        money, outcomes = count
        made = _Kept(outcomes.count(trace), money.price_reference(trace))
        if sum(kept for _, kept in self._kept) + runs <= KEPT_RUNS:
            self._kept[page] = made
        return made

    def _plan_arm(self, schedule: Schedule, request: ForecastRequest, page: tuple[int, int]) -> Trace:
        """The plan arm of a page; of the first page only the months that an edit can have changed."""
        first, runs = page
        engine, months, knowledge = self.engine(request.seed), request.months, request.knowledge
        if first != 1:
            return engine.run([schedule], first, runs, months, knowledge)[0]
        key, kept = _key(request, runs), self._kept_plan
        if kept is not None and kept.key == key:
            changed = first_difference(kept.schedule, schedule)
            if changed is None:
                return kept.trace
            usable = [point for point in kept.checkpoints if point.month < changed]
            if usable:
                return join(kept.trace, engine.continue_from(usable[-1], [schedule], months)[0])
        at = range(CHECKPOINT_MONTHS, months, CHECKPOINT_MONTHS)
        ((trace, checkpoints),) = engine.run_with_checkpoints([schedule], first, runs, months, knowledge, at)
        self._kept_plan = _KeptPlan(key, schedule, trace, checkpoints)
        return trace

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
    done = 0
    while done < total:
        # The first page, then what fills a larger one, then larger ones.
        size = LATER_RUNS - done % LATER_RUNS if done else PAGE_RUNS
        size = min(size, total - done)
        yield 1 + done, size
        done += size


def _key(request: ForecastRequest, runs: int | None) -> ForecastRequest:
    """What an arm depends on beside its own schedule and lines."""
    return replace(request, plan=NO_PLAN, runs=runs)


def _go_on(progress: Progress | None, done: int) -> None:
    if progress is not None and not progress(done):
        raise Cancelled


def _precise(money: Evaluation) -> bool:
    """Stop rule of the fine set, on society's difference at the last horizon."""
    mean, se = money.standing(money.horizons[-1])
    return se <= max(FINE_SE_EUR, FINE_SE_SHARE * abs(mean))
