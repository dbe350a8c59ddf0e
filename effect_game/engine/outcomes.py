"""What a forecast says about people: rooms, events and goals, added up over blocks of lives.

Everything is counted in integers, so blocks may come in any size and order. A plan and its
reference are compared life by life, under the same luck. Leave out run 0, the life that is played.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import EventResult, GoalResult, RoomResult
from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.household import Casus
from effect_game.domain.model import Model
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HORIZONS_MONTHS, HOUSEHOLD, HOUSEHOLD_DOMAINS, LOWEST_LEVEL
from effect_game.engine.expand import all_events, all_situations
from effect_game.engine.trace import Trace

LEVELS = 5


@dataclass(frozen=True)
class GoalTests:
    """A goal as rows of a trace: (cell id, least level 0..4) and (situation id, holds)."""

    levels: tuple[tuple[str, int], ...]
    situations: tuple[tuple[str, bool], ...]
    month: int
    hold: int


def resolve_goal(goal: Goal, cells: Sequence[str], situations: Sequence[str]) -> GoalTests:
    """Raises UserError 'goal.row' when a test speaks of a room or situation that is not there.

    No person: the household for its own life domains and for situations; for the other life
    domains everyone who has that cell.
    """
    levels = tuple(
        (cell, test.at_least - LOWEST_LEVEL) for test in goal.levels for cell in _cells(goal, test, cells)
    )
    tests = tuple((_situation(goal, test, situations), test.holds) for test in goal.situations)
    return GoalTests(levels, tests, goal.month, goal.hold)


def _cells(goal: Goal, test: LevelTest, cells: Sequence[str]) -> tuple[str, ...]:
    owner = HOUSEHOLD if test.life_domain in HOUSEHOLD_DOMAINS else test.person
    start = f"cell:{test.life_domain}@"
    found = tuple(
        cell for cell in cells if (cell.startswith(start) if owner is None else cell == start + owner)
    )
    if not found:
        raise UserError("goal.row", f"Het doel '{goal.id}' noemt een leefgebied dat niemand heeft.")
    return found


def _situation(goal: Goal, test: SituationTest, situations: Sequence[str]) -> str:
    name, sign, state = test.situation.partition("=")
    row = f"{name}@{test.person or HOUSEHOLD}{sign}{state}"
    if row not in situations:
        raise UserError("goal.row", f"Het doel '{goal.id}' noemt '{row}', en die situatie is er niet.")
    return row


def goal_reached(trace: Trace, goal: Goal) -> NDArray[np.bool_]:
    """Per run (runs,): all tests hold at the end of each of the `hold` months up to its month.

    The trace starts at month 0 and reaches the goal's month; raises ValueError otherwise.
    """
    return _reached(trace, resolve_goal(goal, trace.cells, trace.situations))


def _reached(trace: Trace, tests: GoalTests) -> NDArray[np.bool_]:
    if trace.start_from_month != 0 or trace.months < tests.month:
        raise ValueError(f"the trace does not hold month {tests.month} from the start")
    months = slice(max(0, tests.month - tests.hold + 1), tests.month + 1)
    reached = np.ones(trace.runs, dtype=np.bool_)
    for cell, least in tests.levels:
        reached &= (trace.levels[trace.cells.index(cell), months] >= least).all(axis=0)
    for situation, holds in tests.situations:
        reached &= (trace.flags[trace.situations.index(situation), months] == holds).all(axis=0)
    return reached


@dataclass(frozen=True, slots=True)
class ArmLives:
    """What is counted of one arm of a block of lives; a trace of it takes some hundred times as much.

    levels (cells, room months, runs). hits, lives_hit, first_months (events,): occurrences, lives with one,
    and the months of the first ones added up. reached (goals,): lives that reach it.
    """

    first_run: int
    levels: NDArray[np.int8]
    hits: NDArray[np.int64]
    lives_hit: NDArray[np.int64]
    first_months: NDArray[np.int64]
    reached: NDArray[np.int64]

    @property
    def runs(self) -> int:
        return int(self.levels.shape[-1])


class Outcomes:
    """Adds blocks of a reference and a plan of the same lives.

    Rooms are told at the start (month 0), at the four horizons and `also` within `months` and at `months`.
    """

    def __init__(self, model: Model, goals: Sequence[Goal], months: int, also: tuple[int, ...] = ()) -> None:
        self.model, self.months = model, months
        self._goals = tuple(goals)
        within = {month for month in (*HORIZONS_MONTHS, *also) if month <= months}
        self.room_months = tuple(sorted({0, months} | within))
        self.runs = 0
        cells, situations = [row.id for row in model.cells], [row.id for row in all_situations(model)]
        self._tests = [resolve_goal(goal, cells, situations) for goal in goals]
        shape = (len(model.cells), len(self.room_months))
        self._levels = np.zeros((2, *shape, LEVELS), dtype=np.int64)
        self._better = np.zeros(shape, dtype=np.int64)
        self._worse = np.zeros(shape, dtype=np.int64)
        self._events = all_events(model)
        events = len(self._events)
        self._hits = np.zeros((2, events), dtype=np.int64)
        self._lives_hit = np.zeros((2, events), dtype=np.int64)
        self._first_months = np.zeros((2, events), dtype=np.int64)
        self._reached = np.zeros((2, len(self._goals)), dtype=np.int64)

    def count(self, trace: Trace) -> ArmLives:
        """One arm of a block, to be kept while the other changes. The trace is at least `months` long."""
        hits = trace.hits[:, : self.months]
        ever = hits.any(axis=1)
        reached = [
            np.count_nonzero(_reached(trace, tests)) if tests.month <= self.months else 0
            for tests in self._tests
        ]
        return ArmLives(
            first_run=trace.first_run,
            levels=trace.levels[:, list(self.room_months)],
            hits=np.count_nonzero(hits, axis=(1, 2)),
            lives_hit=np.count_nonzero(ever, axis=1),
            first_months=((hits.argmax(axis=1) + 1) * ever).sum(axis=1, dtype=np.int64),
            reached=np.array(reached, dtype=np.int64),
        )

    def add(self, reference: Trace | ArmLives, plan: Trace | ArmLives) -> None:
        """Both arms of the same lives; an arm that was counted before may be handed in."""
        if (reference.first_run, reference.runs) != (plan.first_run, plan.runs):
            raise ValueError("reference and plan are not of the same lives")
        arms = [arm if isinstance(arm, ArmLives) else self.count(arm) for arm in (reference, plan)]
        self.runs += plan.runs
        self._add_rooms(arms[0].levels, arms[1].levels)
        for place, arm in enumerate(arms):
            self._hits[place] += arm.hits
            self._lives_hit[place] += arm.lives_hit
            self._first_months[place] += arm.first_months
            self._reached[place] += arm.reached

    def _add_rooms(self, before: NDArray[np.int8], after: NDArray[np.int8]) -> None:
        self._better += np.count_nonzero(after > before, axis=2)
        self._worse += np.count_nonzero(after < before, axis=2)
        for level in range(LEVELS):
            self._levels[0, :, :, level] += np.count_nonzero(before == level, axis=2)
            self._levels[1, :, :, level] += np.count_nonzero(after == level, axis=2)

    def rooms(self) -> tuple[RoomResult, ...]:
        """Every cell at every month of room_months."""
        runs, below = self.runs, np.cumsum(self._levels[1], axis=-1)
        sums = (self._levels @ (np.arange(LEVELS) + LOWEST_LEVEL)).tolist()
        likely = (self._levels.argmax(axis=-1) + LOWEST_LEVEL).tolist()
        p10 = ((below * 10 < runs).sum(axis=-1) + LOWEST_LEVEL).tolist()
        p90 = ((below * 10 < runs * 9).sum(axis=-1) + LOWEST_LEVEL).tolist()
        better, worse = self._better.tolist(), self._worse.tolist()
        return tuple(
            RoomResult(
                person=cell.owner,
                life_domain=cell.life_domain,
                month=month,
                reference=sums[0][c][m] / runs,
                plan=sums[1][c][m] / runs,
                better=better[c][m] / runs,
                worse=worse[c][m] / runs,
                likely_reference=likely[0][c][m],
                likely_plan=likely[1][c][m],
                p10=p10[c][m],
                p90=p90[c][m],
            )
            for c, cell in enumerate(self.model.cells)
            for m, month in enumerate(self.room_months)
        )

    def events(self, casus: Casus) -> tuple[EventResult, ...]:
        """Every event by the title it has in this household, and every move of a variable by its name."""
        household, kinds = casus.household, {kind.id: kind for kind in casus.library.variables}
        names = {f"{use.event}@{use.person or HOUSEHOLD}": use.title for use in household.events}
        for start in household.variables:
            moves = kinds[start.variable].moves
            names |= {f"{move.id}@{start.person or HOUSEHOLD}": move.name for move in moves}
        return self.event_results(names)

    def event_results(self, names: Mapping[str, str]) -> tuple[EventResult, ...]:
        """names: the title of each event row id; a move of a categorical row without one is left out."""
        plain = len(self.model.events)
        told = [e for e, row in enumerate(self._events) if e < plain or row.id in names]
        return tuple(self._event(e, names) for e in told)

    def _event(self, e: int, names: Mapping[str, str]) -> EventResult:
        row = self._events[e].id
        first = [
            int(self._first_months[arm, e]) / int(self._lives_hit[arm, e])
            if self._lives_hit[arm, e]
            else None
            for arm in (0, 1)
        ]
        return EventResult(
            id=row,
            name=names[row],
            owner=row.rpartition("@")[2],
            reference=int(self._hits[0, e]) / self.runs,
            plan=int(self._hits[1, e]) / self.runs,
            reference_share=int(self._lives_hit[0, e]) / self.runs,
            plan_share=int(self._lives_hit[1, e]) / self.runs,
            first_month_reference=first[0],
            first_month_plan=first[1],
        )

    def goals(self) -> tuple[GoalResult, ...]:
        """In the order of the household; None when the goal's month lies beyond the horizon."""
        results = []
        for g, goal in enumerate(self._goals):
            within = goal.month <= self.months
            shares = [int(self._reached[arm, g]) / self.runs if within else None for arm in (0, 1)]
            results.append(GoalResult(goal.id, goal.text, shares[0], shares[1]))
        return tuple(results)
