"""The lives behind a scenariocontrole, page by page: every plan meets the same luck, under the truth.

A page is a pure function of the casus, the plans and its lives, so pages may be computed by any process.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from effect_game.content.catalogue import EXPERT
from effect_game.content.compile import compile_arms, compile_model
from effect_game.domain.goals import Goal
from effect_game.domain.household import Casus
from effect_game.domain.model import Arms, Knowledge, LedgerLine, Schedule
from effect_game.domain.noise import MASK64, stream_key
from effect_game.domain.plan import Plan, without_parts
from effect_game.domain.vocabulary import HOUSEHOLD, MUNICIPALITY
from effect_game.engine.lives import HIGHEST
from effect_game.engine.noise import uniform_index
from effect_game.engine.outcomes import goal_reached
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from effect_game.kba.arm import price_arm
from effect_game.kba.by_price import Sign, amounts_by_price, purse_sign, society_sign
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.prices import TABLE_SIZE, draw_multipliers, level_prices
from effect_game.play.casus_check_plans import (
    TEMPTING,
    TrialKind,
    breakthroughs,
    pairs,
    trials,
)
from effect_game.play.casus_check_result import CRITERIA
from effect_game.play.floors_lives import Levels, brought_into_crisis
from effect_game.play.rules.limits import DEBRIEF_MONTHS

Floats = NDArray[np.float64]

SEED = 1
MONTHS = 120
COST_MONTHS = 12
"""Months over which the yearly cost of the reference is taken, as in the calibration."""

STUCK_MONTH = 60
SEEN_MONTHS = 12
"""What the player sees of a plan: its first months."""

LATE_MONTH = 36
"""The tempting plan has lost goal 1 by this month."""

GOALS = 3
MIX_GOALS = 2
TRUTH = Knowledge(everything=True)


@dataclass(frozen=True, slots=True)
class TrialPage:
    """values (trials, criteria, runs). happened (trials, events): lives with the event. ends (trials, 2,
    cells): lives with the room at the lowest, highest level. cost (runs,): public purse, all its months."""

    values: Floats
    happened: NDArray[np.int64]
    ends: NDArray[np.int64]
    cost: Floats


MixPage = dict[str, Floats]
"""Per part of a line (rows, runs): differences per life, see CheckLives.mix_page."""


class CheckLives:
    """One household with its plans, ready to run. Raises UserError as compiling does."""

    def __init__(self, casus: Casus, plans: Mapping[str, Plan]) -> None:
        self.casus, self.plans = casus, dict(plans)
        self.model = compile_model(casus)
        self.trials = trials(casus, plans)
        self.expert = plans.get(EXPERT, Plan(title=""))
        self.tempting = plans.get(TEMPTING, Plan(title=""))
        self.stripped = without_parts(self.expert, *breakthroughs(casus, self.expert))
        self.events = tuple(f"{use.event}@{use.person or HOUSEHOLD}" for use in casus.household.events)
        self.cells = tuple(cell.id for cell in self.model.cells)
        self.couplings = tuple(coupling.id for coupling in casus.library.couplings)
        library = casus.library
        self.parties = tuple(party.id for party in library.parties)
        self._prices = level_prices(library.prices, library.money)
        self._names = tuple(self._prices)
        self._own = {party.id for party in library.parties if party.family == MUNICIPALITY}
        self._public = {party.id for party in library.parties if party.public_purse}
        self._arms = cache(lambda plan: compile_arms(casus, plan))

    @cached_property
    def pairs(self) -> tuple[tuple[str, str, Plan], ...]:
        return pairs(self.casus, self.expert)

    @cached_property
    def _engine(self) -> Engine:
        return Engine(self.model, SEED)

    def _lucky(self, luck: int | None) -> Engine:
        if luck is None:
            return self._engine
        key = stream_key(SEED, "luck", str(luck)) & (MASK64 >> 1)
        return Engine(self.model, SEED, luck_seed=key)

    # --- every plan on the criteria ---

    def trial_page(self, first: int, runs: int) -> TrialPage:
        """All plans over lives first..first+runs-1."""
        values = np.zeros((len(self.trials), len(CRITERIA), runs))
        happened = np.zeros((len(self.trials), len(self.events)), dtype=np.int64)
        ends = np.zeros((len(self.trials), 2, len(self.cells)), dtype=np.int64)
        cost = np.zeros(runs)
        for place, trial in enumerate(self.trials):
            arms = self._arms(trial.plan)
            trace = self._run(self._engine, arms.plan, first, runs)
            values[place] = self._criteria(arms, trace)
            rows = [trace.events.index(row) for row in self.events]
            happened[place] = trace.hits[rows].any(axis=1).sum(axis=1)
            if trial.kind in (TrialKind.REFERENCE, TrialKind.SHIPPED):
                levels = trace.levels[:, STUCK_MONTH]
                ends[place] = [(levels == end).sum(axis=1) for end in (0, HIGHEST)]
            if trial.kind is TrialKind.REFERENCE:
                cost = self._public_cost(arms, trace)
        return TrialPage(values, happened, ends, cost)

    def _run(self, engine: Engine, schedule: Schedule, first: int, runs: int) -> Trace:
        (trace,) = engine.run([schedule], first, runs, MONTHS, TRUTH)
        return trace

    def _criteria(self, arms: Arms, trace: Trace) -> Floats:
        ledger = self._ledger(arms.plan_lines)
        goals = self.casus.household.goals[:GOALS]
        rows = [-self._euros(ledger, trace, sign) for sign in (society_sign, purse_sign(ledger, self._own))]
        rows += [goal_reached(trace, goal).astype(np.float64) for goal in goals]
        rows += [np.zeros(trace.runs)] * (GOALS - len(goals))
        rows.append(trace.levels[:, 1:].mean(axis=(0, 1), dtype=np.float64))
        return np.array(rows)

    def _ledger(self, lines: Sequence[LedgerLine], horizons: tuple[int, ...] = (MONTHS,)) -> Ledger:
        money = self.casus.library.money
        return make_ledger(lines, self.parties, self._prices, money, MONTHS, horizons)

    def _euros(self, ledger: Ledger, trace: Trace, sign: Sign) -> Floats:
        total: Floats = amounts_by_price(ledger, trace, self._names, sign).sum(axis=0)
        return total

    def _public_cost(self, arms: Arms, trace: Trace) -> Floats:
        """Of the first years, at the price level of the casus and not discounted."""
        money = replace(self.casus.library.money, discount_rate=0.0, discount_later=())
        lines = arms.reference_lines
        ledger = make_ledger(lines, self.parties, self._prices, money, COST_MONTHS, (COST_MONTHS,))
        return self._euros(ledger, trace, purse_sign(ledger, self._public))

    # --- couplings ---

    def coupling_page(self, index: int, first: int, runs: int) -> Floats:
        """(runs,) society's difference of the expert plan when one coupling is not there."""
        library = self.casus.library
        kept = tuple(c for place, c in enumerate(library.couplings) if place != index)
        casus = replace(self.casus, library=replace(library, couplings=kept))
        engine = Engine(compile_model(casus), SEED)
        arms = self._arms(self.expert)
        costs = [
            self._euros(self._ledger(lines), self._run(engine, schedule, first, runs), society_sign)
            for lines, schedule in ((arms.reference_lines, arms.reference), (arms.plan_lines, arms.plan))
        ]
        return costs[0] - costs[1]

    # --- two cards more ---

    def pair_page(self, chosen: Sequence[int], first: int, runs: int, luck: int | None = None) -> Floats:
        """(chosen, runs) society of the expert plan with two cards more, less that of the expert plan.

        luck: as in mix_page, at mean prices.
        """
        engine = self._lucky(luck)
        plans = [self.expert, *(self.pairs[index][2] for index in chosen)]
        costs = []
        for plan in plans:
            arms = self._arms(plan)
            trace = self._run(engine, arms.plan, first, runs)
            costs.append(self._euros(self._ledger(arms.plan_lines), trace, society_sign))
        return costs[0] - np.array(costs[1:]).reshape(len(chosen), runs)

    # --- the mix ---

    def mix_page(self, first: int, runs: int, luck: int | None = None) -> MixPage:
        """Differences per life of what the lines of the mix are about, (rows, runs) each.

        luck None: the luck of the lives themselves, at mean prices. Else the luck of that number for the
        same unknowns, at drawn prices: many of these tell the unknowns and chance apart.
        society, parties (in their order), municipality: euros saved by the expert plan. seen: euros that
        the tempting plan saves the municipality more than the expert plan in the first months. late:
        goal 1 by its late month, expert less tempting. knot: goal 1, expert less expert without the
        breakthrough. rooms (cells): +1 higher, -1 lower than the reference at the end. goals: the first
        ones, reached with the expert plan. floor, floor_expert (cells): brought into crisis by the tempting
        plan, by the expert plan (play/floors_lives.py).
        """
        engine = self._lucky(luck)
        arms = [self._arms(plan) for plan in (self.expert, self.tempting, self.stripped)]
        drawn = luck is not None
        reference = self._arm(engine, (arms[0].reference, arms[0].reference_lines), first, runs, drawn)
        expert, tempting, stripped = (
            self._arm(engine, (each.plan, each.plan_lines), first, runs, drawn) for each in arms
        )
        own = [place for place, party in enumerate(self.parties) if party in self._own]
        saved = reference.euros[:, 1] - expert.euros[:, 1]
        early = expert.euros[own, 0].sum(axis=0) - tempting.euros[own, 0].sum(axis=0)
        return {
            "society": saved[-1:],
            "parties": saved[:-1],
            "municipality": saved[own].sum(axis=0, keepdims=True),
            "seen": early[None, :],
            "late": (expert.late - tempting.late)[None, :],
            "knot": (expert.goals[0] - stripped.goals[0])[None, :],
            "goals": expert.goals,
            "floor": brought_into_crisis(reference.months, tempting.months).astype(np.float64),
            "floor_expert": brought_into_crisis(reference.months, expert.months).astype(np.float64),
            "rooms": np.sign(expert.levels - reference.levels),
        }

    def _arm(
        self,
        engine: Engine,
        arm: tuple[Schedule, Sequence[LedgerLine]],
        first: int,
        runs: int,
        drawn: bool,
    ) -> "_Arm":
        schedule, lines = arm
        trace = self._run(engine, schedule, first, runs)

        def index(name: str, first_run: int, size: int) -> NDArray[np.intp]:
            return uniform_index(SEED, "price", name, first_run, size, TABLE_SIZE)

        multipliers = draw_multipliers(self._prices, index, first, runs)
        money = price_arm(self._ledger(lines, (SEEN_MONTHS, MONTHS)), trace, multipliers)
        goals = self.casus.household.goals[:MIX_GOALS]
        late = [replace(goal, month=LATE_MONTH, hold=min(goal.hold, LATE_MONTH)) for goal in goals[:1]]
        return _Arm(
            euros=money.drawn if drawn else money.mean,
            goals=_reached(trace, goals, MIX_GOALS),
            late=_reached(trace, late, 1)[0],
            levels=trace.levels[:, MONTHS].astype(np.float64),
            months=trace.levels[:, 1 : DEBRIEF_MONTHS + 1].copy(),
        )


@dataclass(frozen=True, slots=True)
class _Arm:
    """euros (parties + 1, 2, runs): net cost at the first months and at the end, society last. goals (first
    ones, runs). months (cells, months, runs): levels up to where the debrief judges the floors."""

    euros: Floats
    goals: Floats
    late: Floats
    levels: Floats
    months: Levels


def _reached(trace: Trace, goals: Sequence[Goal], rows: int) -> Floats:
    """(rows, runs) 1.0 where a goal is reached; a goal that is not there is reached by nobody."""
    reached = np.zeros((rows, trace.runs))
    for place, goal in enumerate(goals):
        reached[place] = goal_reached(trace, goal)
    return reached
