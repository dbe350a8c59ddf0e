"""The month step of one arm over a block of lives.

Order within month t:
1. starts and stops of interventions, on the state at the end of month t-1 (assignments);
2. situations whose duration is over end; situations held by what is active are forced, lasting
   changes happen;
3. events, on that state: all gates must hold; hits set situations and move cells (clipped). Moves of
   categorical rows are events that share one draw per row. In a month in which it is certain, an event
   leaves its draw for what it is: every other draw stays the same;
4. cells, on the state after the month's events: every cell reads the levels from before this step.
Intervention shifts are those of after step 2 for events and cells alike.

A situation has its own value and, over it, what an active intervention forces (`lasting` False).
Only the forced value is seen while it lasts; its own value goes on underneath and shows again
afterwards. A trajectory that runs at the start is what holds it: its own value is then the opposite.
A lasting change happens once, so many months after the start, unless people dropped out or the
plan stopped it before; events may change it again. When several set one situation in one month,
True wins; of several states of one categorical row the first in its `states`.

Likewise a cell has its own level and, over it, the level at which a situation holds it; the own level
stands still meanwhile. Clocks count the months at whose end a situation was seen without a break.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import Hold, Schedule
from effect_game.engine.assignments import Help, HelpState
from effect_game.engine.chances import Chances, Race
from effect_game.engine.compiled import AnyOf, Compiled, any_of
from effect_game.engine.lives import HIGHEST, Grid, Lives, TermWeights
from effect_game.engine.shifts import Shifts
from effect_game.engine.standstill import Choices, Overrides
from effect_game.engine.trace import Trace

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class ArmState:
    """Everything month t+1 needs, at the end of month t; levels are the cells' own."""

    levels: Grid
    own: Flags
    seen: Flags
    ends: Grid
    clocks: Grid
    help: dict[str, HelpState]


class Holds:
    """The situations that assignments of an arm set, `lasting` or while active."""

    def __init__(self, compiled: Compiled, help_: Help, lasting: bool) -> None:
        pairs = [
            (a, hold) for a, row in enumerate(help_.rows) for hold in row.holds if hold.lasting is lasting
        ]
        self.lasting = lasting
        self._help = help_
        self.pairs: list[tuple[int, Hold]] = pairs
        self._rows = np.array([a for a, _ in pairs], dtype=np.intp)
        self._after = np.array([hold.after_months for _, hold in pairs], dtype=np.int16)[:, None]
        self._last = 1 + max((hold.after_months for _, hold in pairs), default=0)
        self._firing = np.zeros((len(pairs) + 1, help_.tape.runs), dtype=np.bool_)
        targets = [(compiled.situation(hold.situation), h, hold.to) for h, (_, hold) in enumerate(pairs)]
        count = len(compiled.situations)
        self.true = any_of(count, [(s, h) for s, h, to in targets if to], len(pairs))
        self.false = any_of(count, [(s, h) for s, h, to in targets if not to], len(pairs))

    def firing(self) -> Flags | None:
        """(holds + 1, runs), last row False; None when nothing fires."""
        help_, out = self._help, self._firing[:-1]
        over = help_.newest > self._last if self.lasting else not help_.any_active
        if over or not self.pairs:
            return None
        since = help_.since.take(self._rows, axis=0)
        if self.lasting:
            np.equal(since, self._after + 1, out=out)
            out &= ~help_.broken.take(self._rows, axis=0)
        else:
            np.greater(since, self._after, out=out)
            out &= help_.active.take(self._rows, axis=0)
        return self._firing if out.any() else None


class Sums:
    """The sum of all terms of a set of rows: one gather, one product, then slot after slot.

    Rows with the most terms come first, so slot k adds to the first rows only.
    """

    def __init__(self, terms: TermWeights, total: Grid) -> None:
        self._terms = terms
        self._products = np.empty_like(terms.stack)
        ends = np.cumsum([len(weights) for weights in terms.weights])
        parts = np.split(self._products, ends[:-1]) if terms.weights else []
        self._added = [(total[: len(part)], part) for part in parts]

    def add(self, sources: Grid) -> None:
        """Add the terms to `total`; sources: levels of cells, then situations."""
        if not self._added:
            return
        sources.take(self._terms.sources, axis=0, out=self._products, mode="clip")
        self._products *= self._terms.stack
        for total, part in self._added:
            np.add(total, part, out=total)


class Arm:
    """One schedule over one block of lives, month by month. All state arrays are (rows, runs)."""

    def __init__(self, compiled: Compiled, lives: Lives, schedule: Schedule, months: int) -> None:
        self.compiled, self.lives, self.tape = compiled, lives, lives.tape
        self.help = Help(compiled, lives.tape, schedule, months)
        self.shifts = Shifts(compiled, lives.tape, self.help)
        self.lasting = Holds(compiled, self.help, lasting=True)
        self.holding = Holds(compiled, self.help, lasting=False)
        runs, cells, situations = lives.tape.runs, len(compiled.cells), len(compiled.situations)
        events = len(compiled.events)
        self._sources = np.zeros((cells + situations, runs), dtype=np.int16)
        self.levels = self._sources[:cells]
        self.levels[:] = lives.levels
        self.overrides = Overrides(compiled, runs) if compiled.overrides else None
        # One array while nothing can hold a cell.
        self.own_levels = self.levels if self.overrides is None else lives.levels.copy()
        self.own = lives.flags.copy()
        self._own_under_running()
        self._seen = np.zeros((situations + 1, runs), dtype=np.bool_)
        self.seen = self._seen[:-1]
        self.seen[:] = lives.flags
        # The month in which each situation's duration is over; says nothing while it is not so.
        self.ends = np.zeros((compiled.timed, runs), dtype=np.int16)
        self._over = np.zeros((compiled.timed, runs), dtype=np.bool_)
        self._clocked = np.array(list(compiled.clocks), dtype=np.intp)
        self.clocks: Grid = self.seen[self._clocked].astype(np.int16)
        self.chances = Chances(compiled, lives, 0)
        self.race = Race(compiled, lives) if compiled.races else None
        self.choices = Choices(compiled) if compiled.choices else None
        self._hits = np.zeros((events + 1, runs), dtype=np.bool_)
        self.hits = self._hits[:-1]
        self._sum = np.zeros((max(cells, events), runs), dtype=np.int16)
        self._part = np.zeros((cells, runs), dtype=np.int16)
        self._cell_terms = Sums(lives.tape.cell_terms, self._sum)
        self._event_terms = [Sums(terms, self._sum) for terms in lives.tape.event_terms]
        self._up = np.zeros((cells, runs), dtype=np.bool_)
        self._down = np.zeros((cells, runs), dtype=np.bool_)
        self._change = np.zeros((cells, runs), dtype=np.int8)
        self._true = np.zeros((situations, runs), dtype=np.bool_)
        self._false, self._flag_spare = np.zeros_like(self._true), np.zeros_like(self._true)
        # z - threshold: a level goes up below it, and down from twice the threshold further.
        self._cell_base = lives.cell_base - compiled.threshold
        self._between = 2 * compiled.threshold
        # A full array on both sides of minimum and maximum is many times faster than a scalar.
        self._lowest = np.zeros((cells, runs), dtype=np.int16)
        self._highest = np.full((cells, runs), HIGHEST, dtype=np.int16)
        self._held: Flags | None = None
        self._show_levels()

    def _own_under_running(self) -> None:
        for a, hold in self.holding.pairs:
            row = self.compiled.situation(hold.situation)
            if self.help.assignments[a].running and row < self.compiled.plain:
                self.own[row] = not hold.to

    def step(self, month: int) -> None:
        """Move from the end of month - 1 to the end of `month` (1-based)."""
        self.help.month(month, self._seen)
        self._held = self.holding.firing()
        self._end_durations(month)
        fired = self.lasting.firing()
        if fired is not None:
            self._set(fired, self.lasting.true, self.lasting.false, None)
        self._show()
        self.shifts.month(self._seen)
        if self.compiled.events:
            self._events(month)
            self._show()
        if self.compiled.cells:
            self._cells(month)
        if self.compiled.clocks:
            self.clocks += 1
            self.clocks *= self.seen[self._clocked]

    def _end_durations(self, month: int) -> None:
        timed = self.own[: self.compiled.timed]
        np.equal(self.ends, month, out=self._over)
        np.greater(timed, self._over, out=timed)

    def _set(self, rows: Flags, true: AnyOf | None, false: AnyOf | None, ends: Grid | None) -> None:
        """Set situations; ends (timed, runs): when True is over, None = it stays until changed."""
        timed = self.compiled.timed
        if false is not None:
            false.collect(rows, self._false, self._flag_spare)
            np.greater(self.own, self._false, out=self.own)
        if true is not None:
            true.collect(rows, self._true, self._flag_spare)
            np.copyto(self.ends, 0 if ends is None else ends, where=self._true[:timed])
            if self.choices is not None:
                self.choices.settle(self.own, self._true)
            self.own |= self._true

    def _show(self) -> None:
        """Bring what is seen up to date: each situation's own value, or what is forced."""
        self.seen[:] = self.own
        if self._held is not None:
            self._force(self._held)
        self._show_levels()

    def _show_levels(self) -> None:
        if self.overrides is not None:
            self.overrides.show(self.own_levels, self.seen, self.levels)

    def _force(self, holding: Flags) -> None:
        if self.holding.false is not None:
            self.holding.false.collect(holding, self._false, self._flag_spare)
            np.greater(self.seen, self._false, out=self.seen)
        if self.holding.true is not None:
            self.holding.true.collect(holding, self._true, self._flag_spare)
            if self.choices is not None:
                self.choices.settle(self.seen, self._true)
            self.seen |= self._true

    def _events(self, month: int) -> None:
        compiled = self.compiled
        self._sources[len(self.levels) :] = self.seen
        lone, hits = compiled.lone, self.hits[: len(compiled.lone.rows)]
        self._thresholds(0, self.chances, month)
        self.chances.hits(self.tape.events[month - 1], hits)
        for event in lone.certain.get(month, ()):
            hits[event] = True
        lone.gates.narrow(self._seen, hits)
        for event in lone.shut(month):
            hits[event] = False
        if self.race is not None:
            self._thresholds(1, self.race.chances, month)
            self.race.hits(month, self._seen, self.hits[len(hits) :])
        self._set(self._hits, compiled.sets_true, compiled.sets_false, self.tape.ends[month - 1])
        if compiled.move_slots:
            self._move_by_events()

    def _move_by_events(self) -> None:
        moved = self.compiled.moved
        levels = self.own_levels.take(moved, axis=0)
        for source, steps in self.compiled.move_slots:
            change = self._hits.take(source, axis=0) * steps
            if self.overrides is not None:
                change *= self.overrides.free[moved]
            levels += change
        np.maximum(levels, self._lowest[: len(moved)], out=levels)
        np.minimum(levels, self._highest[: len(moved)], out=levels)
        self.own_levels[moved] = levels

    def _thresholds(self, place: int, chances: Chances, month: int) -> None:
        """The sums of the rows of a group that have one, and with them the chances of the month."""
        group = chances.group
        total = self._sum[: group.law]
        total[:] = chances.base
        self._event_terms[place].add(self._sources)
        if self.shifts.events is not None:
            total += self.shifts.events[group.first : group.first + group.law]
        chances.month(month, total, self.clocks)

    def _cells(self, month: int) -> None:
        compiled = self.compiled
        self._sources[len(self.levels) :] = self.seen
        cells = len(compiled.cells)
        total, part = self._sum[:cells], self._part
        total[:] = self._cell_base
        self._cell_terms.add(self._sources)
        if compiled.drifting.size:
            total[compiled.drifting] += self.lives.drift(month)
        np.multiply(self.levels, compiled.steepness, out=part)
        total -= part
        if self.shifts.cells is not None:
            total += self.shifts.cells
        noise = self.tape.cells[month - 1]
        np.less(noise, total, out=self._up)
        total += self._between
        np.greater_equal(noise, total, out=self._down)
        np.subtract(self._up.view(np.int8), self._down.view(np.int8), out=self._change)
        # A cell that a situation holds does not move.
        if self.overrides is not None:
            self._change *= self.overrides.free
        self.own_levels += self._change
        np.maximum(self.own_levels, self._lowest, out=self.own_levels)
        np.minimum(self.own_levels, self._highest, out=self.own_levels)
        self._show_levels()

    def save(self) -> ArmState:
        return ArmState(
            self.own_levels.copy(),
            self.own.copy(),
            self.seen.copy(),
            self.ends.copy(),
            self.clocks.copy(),
            self.help.save(),
        )

    def load(self, state: ArmState) -> None:
        self.own_levels[:] = state.levels
        self.own[:] = state.own
        self.seen[:] = state.seen
        self.ends[:] = state.ends
        self.clocks[:] = state.clocks
        self._show_levels()
        self.help.load(state.help)


class Recorder:
    """Writes the months of an arm into the arrays of its trace, rows in the order of the model."""

    def __init__(self, arm: Arm, start: int, months: int) -> None:
        compiled, runs, length = arm.compiled, arm.tape.runs, months - start
        model = compiled.model
        self._arm, self._start = arm, start
        self._cells = np.array([compiled.cell_index[row.id] for row in model.cells], dtype=np.intp)
        self._situations = np.array(
            [compiled.situation_index[row] for row in compiled.situation_ids], dtype=np.intp
        )
        self._events = np.array([compiled.event_index[row] for row in compiled.event_ids], dtype=np.intp)
        place = {row.id: i for i, row in enumerate(model.interventions)}
        self._rows = np.array([place[row.id] for row in arm.help.rows], dtype=np.intp)
        self._codes = np.empty((len(arm.help.rows), runs), dtype=np.uint8)
        self._levels = np.empty((len(model.cells), length + 1, runs), dtype=np.int8)
        self._flags = np.empty((len(compiled.situation_ids), length + 1, runs), dtype=np.bool_)
        self._hits = np.empty((len(compiled.event_ids), length, runs), dtype=np.bool_)
        self._active = np.zeros((len(model.interventions), length, runs), dtype=np.uint8)
        self._started = np.zeros((len(model.interventions), length, runs), dtype=np.bool_)
        self._state(0)

    def _state(self, i: int) -> None:
        self._levels[:, i] = self._arm.levels.take(self._cells, axis=0, mode="clip")
        self._flags[:, i] = self._arm.seen.take(self._situations, axis=0, mode="clip")

    def month(self, month: int) -> None:
        i, arm = month - self._start, self._arm
        self._state(i)
        self._hits[:, i - 1] = arm.hits.take(self._events, axis=0, mode="clip")
        if arm.help.any_active:
            arm.help.codes(month, self._codes)
            self._active[self._rows, i - 1] = self._codes
            self._started[self._rows, i - 1] = arm.help.started

    def trace(self) -> Trace:
        model = self._arm.compiled.model
        return Trace(
            first_run=self._arm.tape.first_run,
            cells=tuple(row.id for row in model.cells),
            situations=self._arm.compiled.situation_ids,
            events=self._arm.compiled.event_ids,
            interventions=tuple(row.id for row in model.interventions),
            levels=self._levels,
            flags=self._flags,
            hits=self._hits,
            active=self._active,
            started=self._started,
            start_from_month=self._start,
        )
