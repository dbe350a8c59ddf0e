"""The interventions of one arm over a block of lives: who starts when, who leaves, what is at work.

Per row and run, at the start of a month, on the state at the end of the month before:
1. what ran ends: its duration is over, the plan stops it, or people drop out (load counts);
2. what was taken up and waited for starts when all it requires holds;
3. strength = min(1, months active / ramp) * dose while active, fading by half-life afterwards.
Who drops out before a quarter of the planned duration keeps no effect. What already ran at the
start began before month 1: no uptake, wait, ramp or `requires`, and it is past its first quarter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import Assignment, InterventionRow, Schedule, some
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import INTENSITY_CODES, Intensity
from effect_game.engine import tables
from effect_game.engine.compiled import Compiled, gates
from effect_game.engine.lives import Tape

T = TypeVar("T", bound=np.generic)

NEVER = 32_000
"""A month after every horizon."""

INTENSITIES = (Intensity.LIGHT, Intensity.NORMAL, Intensity.INTENSIVE)


@dataclass(frozen=True)
class HelpState:
    """State of one row at the end of a month, each (runs,)."""

    active: NDArray[np.bool_]
    begun: NDArray[np.bool_]
    broken: NDArray[np.bool_]
    age: NDArray[np.int16]
    since: NDArray[np.int16]
    strength: NDArray[np.int32]


STATE_FIELDS = ("active", "begun", "broken", "age", "since", "strength")


def in_order(schedule: Schedule, compiled: Compiled) -> tuple[Assignment, ...]:
    """Assignments by row id. Raises UserError 'schedule.row', 'schedule.twice' or 'schedule.number'."""
    ordered = tuple(sorted(schedule.assignments, key=lambda assignment: assignment.row))
    seen: set[str] = set()
    for assignment in ordered:
        if assignment.row not in compiled.interventions:
            raise UserError("schedule.row", f"De inzet '{assignment.row}' bestaat niet in dit huishouden.")
        if assignment.row in seen:
            raise UserError("schedule.twice", f"De inzet '{assignment.row}' staat twee keer in het plan.")
        numbers = (assignment.talk_weeks, assignment.faster_after_weeks, assignment.wait_factor)
        if not all(0 <= number < NEVER for number in (*numbers, assignment.uptake_factor)):
            raise UserError(
                "schedule.number",
                f"De weken of het deel dat meedoet van '{assignment.row}' zijn kleiner dan 0 of te groot. "
                "Pas ze aan in het plan.",
            )
        seen.add(assignment.row)
    return ordered


def intensity_at(assignment: Assignment, month: int) -> Intensity:
    intensity = assignment.intensity
    for since, changed in _in_time(assignment):
        if month >= since:
            intensity = changed
    return intensity


def _in_time(assignment: Assignment) -> list[tuple[int, Intensity]]:
    return sorted(assignment.changes, key=lambda change: change[0])


def first_difference(before: Schedule, after: Schedule) -> int | None:
    """First month in which two schedules can differ; 0 the start itself, None when they are the same."""
    old = {assignment.row: assignment for assignment in before.assignments}
    new = {assignment.row: assignment for assignment in after.assignments}
    found = [_difference(old.get(row), new.get(row)) for row in old.keys() | new.keys()]
    return min((month for month in found if month is not None), default=None)


def _difference(one: Assignment | None, other: Assignment | None) -> int | None:
    if one == other:
        return None
    if one is None or other is None:
        return min(_earliest(each) for each in (one, other) if each is not None)
    starts = [_earliest(one), _earliest(other)]
    if (one.start_month, one.running, one.talk_weeks, one.uptake_factor) != (
        other.start_month,
        other.running,
        other.talk_weeks,
        other.uptake_factor,
    ):
        return min(starts)
    months = []
    if (one.wait_factor, one.faster_after_weeks) != (other.wait_factor, other.faster_after_weeks):
        # Who starts before the wait goes faster starts in the same month under both.
        faster = [each.faster_after_weeks for each in (one, other) if each.wait_factor != 1]
        months += [max(starts[0], _after(one, min(faster)))] if faster else []
    if one.duration_months != other.duration_months:
        # What someone keeps who leaves early depends on the planned duration from the second month on.
        months.append(max(1, starts[0]) + 1)
    if one.end_month != other.end_month:
        months.append(min(month for month in (one.end_month, other.end_month) if month is not None))
    edges = sorted({month for month, _ in (*one.changes, *other.changes)} | {1})
    months += [month for month in edges if intensity_at(one, month) is not intensity_at(other, month)][:1]
    return min(months, default=None)


def _earliest(assignment: Assignment) -> int:
    """First month in which it can be at work in some life; 0 when it already runs."""
    return 0 if assignment.running else _after(assignment, assignment.talk_weeks)


def _after(assignment: Assignment, weeks: float) -> int:
    """The month in which so many weeks from the beginning of its start month have passed."""
    return assignment.start_month + (tables.in_months(weeks) >> 16)


class Help:
    """Runs the assignments of one arm; all state arrays are (assignments, runs)."""

    def __init__(self, compiled: Compiled, tape: Tape, schedule: Schedule, months: int) -> None:
        self.compiled, self.tape = compiled, tape
        self.assignments = in_order(schedule, compiled)
        rows = (compiled.interventions[assignment.row] for assignment in self.assignments)
        self.rows: tuple[InterventionRow, ...] = tuple(rows)
        shape = (len(self.rows), tape.runs)
        self.active = np.zeros(shape, dtype=np.bool_)
        self.any_active = False
        self.begun = np.zeros(shape, dtype=np.bool_)
        self.broken = np.zeros(shape, dtype=np.bool_)
        self.age = np.zeros(shape, dtype=np.int16)
        self.since = np.zeros(shape, dtype=np.int16)
        self.strength = np.zeros(shape, dtype=np.int32)
        self.started = np.zeros(shape, dtype=np.bool_)
        self._grown = np.zeros(shape, dtype=np.int32)
        self._full = np.full(shape, tables.STRENGTH_ONE, dtype=np.int32)
        self._columns(months)
        self._months(months)
        self.waited = self._waited()
        self.planned = self._planned()
        # Who would begin after the plan has ended it never begins.
        self._due = np.where(self.planned < self._end, self.planned, np.int16(NEVER))
        self._last_due = int(self._due.max(where=self._due < NEVER, initial=0))
        self._all_begun = False
        self.newest = NEVER
        self.ready = gates(
            [() if a.running else row.requires for a, row in zip(self.assignments, self.rows, strict=True)],
            compiled.situation,
            compiled.nothing,
        )
        self._left = np.zeros(shape, dtype=np.bool_)
        self._leaving = [(i, tape.dropout(row.id)) for i, row in enumerate(self.rows) if some(row.dropout)]

    def _columns(self, months: int) -> None:
        """What is the same for all runs, as columns (assignments, 1)."""
        pairs = list(zip(self.assignments, self.rows, strict=True))
        self._running = _column([a.running for a in self.assignments], np.bool_)
        self._duration = _column([min(a.duration_months, NEVER) for a in self.assignments], np.int16)
        quarters = [0 if a.running else (a.duration_months + 3) // 4 for a in self.assignments]
        self._quarter = _column(quarters, np.int16)
        ends = [NEVER if a.end_month is None else a.end_month for a in self.assignments]
        self._end = _column(ends, np.int16)
        self._first_end = min(ends, default=NEVER)
        one = tables.STRENGTH_ONE
        ramps = [one if a.running else -(-one // max(1, row.ramp_months)) for a, row in pairs]
        self._ramp = _column(ramps, np.int32)
        self._fade = _column([tables.fade_factor(row.halflife_months) for row in self.rows], np.int32)
        self._load = _column([tables.on_grid(row.load) for row in self.rows], np.int32)
        self._capacity = tables.on_grid(self.compiled.model.capacity)
        self._load_shift = tables.on_grid(self.compiled.model.dropout_shift_per_load_point)
        hazards = [self.tape.leaving(row.dropout, row.duration_months) for row in self.rows]
        self._hazard_logit = _rows(hazards)
        self._can_exceed = int(self._load.clip(0).sum()) > self._capacity
        index = (self._hazard_logit + tables.CHANCE_REACH).astype(np.intp)
        self._hazard: NDArray[np.uint32] = np.take(self.compiled.chances, index)

    def _months(self, months: int) -> None:
        """Intensity code and dose per month, (months + 1, assignments, 1)."""
        self._code = np.empty((months + 1, len(self.rows), 1), dtype=np.uint8)
        for i, assignment in enumerate(self.assignments):
            self._code[:, i] = INTENSITY_CODES[assignment.intensity]
            for since, changed in _in_time(assignment):
                self._code[max(0, since) :, i] = INTENSITY_CODES[changed]
        doses = [0] * (max(INTENSITY_CODES.values()) + 1)
        for intensity, dose in zip(INTENSITIES, self.compiled.model.intensity_dose, strict=True):
            doses[INTENSITY_CODES[intensity]] = round(dose * tables.GRID)
        self._dose = np.array(doses, dtype=np.int32)[self._code]

    def _waited(self) -> NDArray[np.int16]:
        """First month after the waiting of each run, whether or not it is taken up then."""
        waited = np.full((len(self.rows), self.tape.runs), 1, dtype=np.int16)
        for i, (assignment, row) in enumerate(zip(self.assignments, self.rows, strict=True)):
            if assignment.running:
                continue
            quantiles = tables.wait_months(
                *row.wait_weeks, assignment.wait_factor, assignment.talk_weeks, assignment.faster_after_weeks
            )
            wait = np.take(quantiles, self.tape.uniform("wait", row.id, tables.QUANTILES))
            part = self.tape.uniform("wait-part", row.id, 65536) < (wait & 0xFFFF)
            waited[i] = np.minimum(assignment.start_month + (wait >> 16) + part, NEVER)
        return waited

    def _planned(self) -> NDArray[np.int16]:
        """First month in which each run could start; NEVER without uptake."""
        planned = self.waited.copy()
        for i, (assignment, row) in enumerate(zip(self.assignments, self.rows, strict=True)):
            if not assignment.running:
                share = np.rint(self.tape.share(row.uptake) * assignment.uptake_factor)
                planned[i][self.tape.chance("uptake", row.id) >= share] = NEVER
        return planned

    def month(self, month: int, flags: NDArray[np.bool_]) -> None:
        """Move to `month` (1-based); flags (S+1, runs) at the end of the month before, last row False."""
        if not self.rows:
            return
        self.newest += 1
        if self.any_active:
            self._end_some(month)
        if not self._all_begun:
            self._start_some(month, flags)
        self.any_active = self.any_active and bool(self.active.any())
        self.since += self.begun
        self.strength *= self._fade
        self.strength >>= 16
        if self.any_active:
            self.age += self.active
            np.multiply(self.age, self._ramp, out=self._grown)
            np.minimum(self._grown, self._full, out=self._grown)
            self._grown *= self._dose[month]
            self._grown >>= 8
            np.copyto(self.strength, self._grown, where=self.active)

    def _start_some(self, month: int, flags: NDArray[np.bool_]) -> None:
        starting = self.started
        np.less_equal(self._due, month, out=starting)
        np.greater(starting, self.begun, out=starting)
        if month >= self._first_end:
            starting &= month < self._end
        if not starting.any():
            self._all_begun = month >= self._last_due
            return
        self.ready.narrow(flags, starting)
        self.begun |= starting
        self.active |= starting
        self.any_active, self.newest = True, 1
        # Costs of starting are not made again for what already ran.
        starting &= ~self._running

    def _end_some(self, month: int) -> None:
        thresholds, left = self._thresholds(), self._left
        over = self.age >= self._duration
        over &= self.active
        self.active ^= over
        if month >= self._first_end:
            stopped = self.active & (month >= self._end)
            self.active ^= stopped
            self.broken |= stopped
        for i, noise in self._leaving:
            np.less(noise[month - 1], thresholds[i], out=left[i])
        left &= self.active
        self.active ^= left
        self.broken |= left
        left &= self.age < self._quarter
        self.strength *= ~left

    def _thresholds(self) -> NDArray[np.uint32]:
        """Chance to leave, given the load of all that was active in the month before."""
        if not self._can_exceed:
            return self._hazard
        load = (self.active * self._load).sum(axis=0, dtype=np.int32)
        excess = np.maximum(load - self._capacity, 0)
        if not excess.any():
            return self._hazard
        shift = (excess * self._load_shift) >> 8
        index = np.clip(self._hazard_logit + shift[None, :], -tables.CHANCE_REACH, tables.CHANCE_REACH)
        thresholds: NDArray[np.uint32] = np.take(self.compiled.chances, index + tables.CHANCE_REACH)
        return thresholds

    def codes(self, month: int, out: NDArray[np.uint8]) -> None:
        """Intensity codes of what is active in `month`, 0 for what is not."""
        np.multiply(self.active, self._code[month], out=out)

    def save(self) -> dict[str, HelpState]:
        return {
            row.id: HelpState(**{name: getattr(self, name)[i].copy() for name in STATE_FIELDS})
            for i, row in enumerate(self.rows)
        }

    def load(self, saved: dict[str, HelpState]) -> None:
        """Take over the state of rows that were there; a new row has not begun."""
        for i, row in enumerate(self.rows):
            if row.id in saved:
                for name in STATE_FIELDS:
                    getattr(self, name)[i] = getattr(saved[row.id], name)
        self._all_begun = False
        self.newest = int(self.since.min(where=self.begun, initial=NEVER))
        self.any_active = bool(self.active.any())


def _rows(values: Sequence[NDArray[np.int32]]) -> NDArray[np.int32]:
    """Rows of (runs,) or (1,) under each other, as wide as the widest."""
    width = max((len(row) for row in values), default=1)
    rows = [np.broadcast_to(row, (width,)) for row in values]
    return np.array(rows, dtype=np.int32).reshape(len(rows), width)


def _column(values: Sequence[int], kind: type[T]) -> NDArray[T]:
    return np.array(values, dtype=kind).reshape(-1, 1)
