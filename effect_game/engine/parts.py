"""Why a row does what it does: the logit parts of one cell, event or move, added up over lives.

The arm is run once more and listened to just before the row draws. Everything is counted in whole
steps of the grid, as the engine counts, so the parts add up to the very sum it used: what help comes to
alone and together differ by the part 'samenloop'. Only lives in which the row draws are counted: an
event with all gates open in its months, a cell that no situation holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import Driver, DriverKind, Knowledge, Model, Schedule
from effect_game.engine import ranges, tables
from effect_game.engine.arm import Arm
from effect_game.engine.compiled import Compiled, EventGroup, TermSlot
from effect_game.engine.expand import all_events
from effect_game.engine.lives import HIGHEST, Grid, Lives, Tape
from effect_game.engine.shifts import Shifts

Wide = NDArray[np.int64]
Flags = NDArray[np.bool_]
Summand = tuple["PartKind", str, Wide]


class PartKind(StrEnum):
    """What a part of a sum of logits is. The values are for records; screens have words of their own."""

    BASE = "base"
    PULL = "pull"
    DRIFT = "drift"
    TERM = "term"
    HELP = "help"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class LogitPart:
    """One part. cause: the row it comes from (a cell, situation or intervention); for base, pull,
    drift and overlap the row itself. steps: sum over the counted lives and months, in 1/256 logit."""

    kind: PartKind
    cause: str
    steps: int
    logits: float


@dataclass(frozen=True, slots=True)
class RowParts:
    """One row under one schedule, over months first_month..last_month of `runs` lives.

    counted: life-months in which the row drew; share: of all life-months. logits: mean sum, of which
    `steps` is the exact total of the parts; 0.0 when nothing was counted. chance: mean chance per
    counted life-month of the event or move, on its own (moves out of one state compete for one draw);
    of a cell the chance of a step up. chance_down: of a cell, else None. The chance of the mean sum
    is not the mean chance: a row is not equally likely in every life.
    """

    row: str
    first_month: int
    last_month: int
    runs: int
    counted: int
    share: float
    parts: tuple[LogitPart, ...]
    steps: int
    logits: float
    chance: float
    chance_down: float | None


@dataclass(frozen=True)
class Heard:
    """What a row drew with in one month, each (runs,). chances: in 1/2**32, up (and down) of a cell."""

    month: int
    drew: Flags
    summands: tuple[Summand, ...]
    chances: tuple[Wide, ...]

    @property
    def total(self) -> Wide:
        """The sum of logits on the grid."""
        result: Wide = np.sum([values for _, _, values in self.summands], axis=0, dtype=np.int64)
        return result


def parts(
    model: Model,
    seed: int,
    schedules: Sequence[Schedule],
    row: str,
    months: tuple[int, int],
    runs: int,
    knowledge: Knowledge,
    first_run: int = 1,
) -> tuple[RowParts, ...]:
    """One per schedule: reference and plan meet the same luck, as in a forecast of these lives.

    row: id of a cell, an event or a move of a categorical row; months: first and last, inclusive.
    Raises UserError 'model.row' for another id, and what engine.ranges refuses.
    """
    first, last = months
    ranges.prove(model)
    ranges.prove_run(runs, last)
    if not 1 <= first <= last:
        raise ValueError(f"months {first}..{last}")
    compiled = Compiled(model)
    lives = Lives(Tape(compiled, seed, first_run, runs, last), knowledge)
    return tuple(
        _added_up(row, [each for each in listen(compiled, lives, schedule, row, last) if each.month >= first])
        for schedule in schedules
    )


def rows_behind(model: Model, driver: Driver) -> tuple[str, ...]:
    """Ids of the rows whose draws make this count what it is, for `parts`; most telling first.

    Of a level the cell and the events that move it; of a situation or state the events and moves that
    set it or leave it. None for what is active or starts: that is decided by the plan and the people.
    """
    events = all_events(model)
    if driver.kind is DriverKind.LEVEL:
        return (
            driver.row,
            *(event.id for event in events if driver.row in (cell for cell, _ in event.moves)),
        )
    if driver.kind is DriverKind.EVENT:
        return (driver.row,)
    if driver.kind is not DriverKind.SITUATION:
        return ()
    leaving = {
        event.id
        for row in model.categoricals
        for origin, _, event in row.moves
        if row.situation(origin) == driver.row
    }
    setting = {event.id for event in events if driver.row in (term.situation for term in event.sets)}
    return tuple(event.id for event in events if event.id in setting | leaving)


def listen(compiled: Compiled, lives: Lives, schedule: Schedule, row: str, months: int) -> tuple[Heard, ...]:
    """What the row drew with in months 1..months. Raises UserError 'model.row'."""
    arm = _Listening(compiled, lives, schedule, months, compiled.target(row))
    for month in range(1, months + 1):
        arm.step(month)
    return tuple(arm.heard)


def _added_up(row: str, heard: Sequence[Heard]) -> RowParts:
    runs = len(heard[0].drew)
    counted = sum(int(each.drew.sum()) for each in heard)
    sums: dict[tuple[PartKind, str], int] = {}
    for each in heard:
        for kind, cause, values in each.summands:
            steps = int(values[each.drew].sum())
            sums[kind, cause] = sums.get((kind, cause), 0) + steps
    chances = [
        sum(int(each.chances[way][each.drew].sum()) for each in heard) for way in range(len(heard[0].chances))
    ]
    of_all, one = max(counted, 1), tables.GRID * max(counted, 1)
    total = sum(sums.values())
    means = [chance / tables.CHANCE_ONE / of_all for chance in chances]
    return RowParts(
        row=row,
        first_month=heard[0].month,
        last_month=heard[-1].month,
        runs=runs,
        counted=counted,
        share=counted / (runs * len(heard)),
        parts=tuple(LogitPart(kind, cause, steps, steps / one) for (kind, cause), steps in sums.items()),
        steps=total,
        logits=total / one,
        chance=means[0],
        chance_down=means[1] if len(means) > 1 else None,
    )


class _HeardShifts(Shifts):
    """Shifts that remember which situations weakening looked at."""

    flags: Flags

    def month(self, flags: Flags) -> None:
        self.flags = flags.copy()
        super().month(flags)


class _Listening(Arm):
    """An arm that writes down the sum of one row just before it draws; target as Compiled.target."""

    def __init__(
        self, compiled: Compiled, lives: Lives, schedule: Schedule, months: int, target: int
    ) -> None:
        super().__init__(compiled, lives, schedule, months)
        self.shifts: _HeardShifts = _HeardShifts(compiled, lives.tape, self.help)
        self._target = target
        self._cell = target if target < len(compiled.cells) else None
        self._event = target - len(compiled.cells)
        points = lives.levels.astype(np.int64) * tables.GRID
        fixed = compiled.has_set_point
        points[fixed] = compiled.set_point[fixed][:, None]
        self._points = points
        self._origins = np.concatenate((points, lives.flags.astype(np.int64) * tables.GRID))
        self.heard: list[Heard] = []

    def _events(self, month: int) -> None:
        if self._cell is None:
            self._hear_event(month)
        super()._events(month)

    def _cells(self, month: int) -> None:
        if self._cell is not None:
            self._hear_cell(month, self._cell)
        super()._cells(month)

    def _hear_cell(self, month: int, place: int) -> None:
        compiled, row = self.compiled, self.compiled.cells[place]
        steepness, threshold = int(compiled.steepness[place, 0]), int(compiled.threshold[place, 0])
        level = self.levels[place].astype(np.int64)
        summands: list[Summand] = [
            (PartKind.PULL, row.id, _product(steepness, self._points[place]) - steepness * level)
        ]
        drifting = np.flatnonzero(compiled.drifting == place)
        if drifting.size:
            summands.append((PartKind.DRIFT, row.id, self.lives.drift(month)[drifting[0]].astype(np.int64)))
        summands += self._terms(compiled.cell_slots, self.tape.cell_weights, place)
        summands += self._helped(row.id, None if self.shifts.cells is None else self.shifts.cells[place])
        drew = np.ones(self.tape.runs, dtype=np.bool_)
        if self.overrides is not None:
            drew = self.overrides.free[place].copy()
        total = np.sum([values for _, _, values in summands], axis=0)
        # The noise is a table of 65,536 equally likely values in rising order.
        lut, unit = tables.logistic_noise(), tables.CHANCE_ONE // 65536
        up = np.where(level < HIGHEST, np.searchsorted(lut, total - threshold), 0)
        down = np.where(level > 0, len(lut) - np.searchsorted(lut, total + threshold), 0)
        self.heard.append(Heard(month, drew, tuple(summands), (up * unit, down * unit)))

    def _hear_event(self, month: int) -> None:
        compiled, row = self.compiled, self.compiled.events[self._event]
        group = next(each for each in reversed(compiled.groups) if self._event >= each.first)
        place = self._event - group.first
        drew = np.ones(self.tape.runs, dtype=np.bool_)
        for gate in row.gates:
            drew &= self.seen[compiled.situation(gate.situation)] == gate.holds
        if place in group.shut(month) or month in row.certain:
            drew[:] = False
        if place >= group.law:
            self.heard.append(self._own_chance(month, drew))
            return
        weights = self.tape.event_weights[compiled.groups.index(group)]
        base: Summand = (PartKind.BASE, row.id, self._base(group, place, month))
        summands = [base, *self._terms(group.slots, weights, place)]
        shifts = self.shifts.events
        summands += self._helped(row.id, None if shifts is None else shifts[self._event])
        total = np.sum([values for _, _, values in summands], axis=0)
        index = np.clip(total + tables.CHANCE_REACH, 0, 2 * tables.CHANCE_REACH)
        chance = compiled.chances[index].astype(np.int64)
        self.heard.append(Heard(month, drew, tuple(summands), (chance,)))

    def _own_chance(self, month: int, drew: Flags) -> Heard:
        """A row on which nothing acts: its chance is exact, its logit is rounded and cut off for show."""
        row = self.compiled.events[self._event]
        draws = (row.base, *(step.base for step in row.later))
        reach = tables.CHANCE_REACH / tables.GRID
        logits = [tables.on_grid(max(-reach, min(reach, draw.central))) for draw in draws]
        thresholds = [tables.own_threshold(draw.central) for draw in draws]
        place = self._step(month)
        steps = np.array(logits, dtype=np.int64)[place]
        chance = np.array(thresholds, dtype=np.int64)[place]
        return Heard(month, drew, ((PartKind.BASE, row.id, steps),), (chance,))

    def _step(self, month: int) -> NDArray[np.intp]:
        """(runs,) which of its bases is in force: 0 the first, k the k-th later step."""
        row = self.compiled.events[self._event]
        clock: NDArray[np.signedinteger] = np.full(self.tape.runs, month, dtype=np.int64)
        if row.clock is not None and row.later:
            clock = self.clocks[self.compiled.clocks[self.compiled.situation(row.clock)]]
        return np.searchsorted(np.array([step.month for step in row.later]), clock, side="right")

    def _base(self, group: EventGroup, place: int, month: int) -> Wide:
        row, draws = group.rows[place], self.compiled.draws
        rows = [draws.index(draw) for draw in (row.base, *(step.base for step in row.later))]
        values = self.tape.draws[rows].astype(np.int64)
        base: Wide = values[self._step(month), np.arange(self.tape.runs)]
        return base

    def _terms(self, slots: tuple[TermSlot, ...], weights: list[Grid], place: int) -> list[Summand]:
        cells = self.compiled.cells
        result: list[Summand] = []
        for slot, weight in zip(slots, weights, strict=True):
            if place >= slot.count:
                break
            source, own = int(slot.source[place]), bool(slot.own[place])
            situation = source - len(cells)
            value = self.levels[source] if situation < 0 else self.seen[situation]
            cause = cells[source].id if situation < 0 else self.compiled.situations[situation].id
            size = weight[place].astype(np.int64)
            origin = self._origins[source] if own else slot.origin[place]
            result.append((PartKind.TERM, cause, size * value - _product(size, origin)))
        return result

    def _helped(self, target: str, together: Grid | None) -> list[Summand]:
        """Each intervention as if it were alone, after weakening; then what they lose by overlapping."""
        compiled, help_ = self.compiled, self.help
        result: list[Summand] = []
        for a, row in enumerate(help_.rows):
            strength = help_.strength[a].astype(np.int64)
            for weak in row.weakened_by:
                so = self.shifts.flags[compiled.situation(weak.situation)] == weak.holds
                strength = strength * np.where(so, round(weak.factor * tables.GRID), tables.GRID) >> 8
            for effect in row.effects:
                if effect.row == target:
                    shift = self.tape.draws[compiled.draws.index(effect.shift)].astype(np.int64)
                    alone = (strength * shift + tables.STRENGTH_ONE // 2) >> 14
                    result.append((PartKind.HELP, row.id, alone))
        if len(result) > 1 and together is not None:
            lost = together - np.sum([values for _, _, values in result], axis=0)
            result.append((PartKind.OVERLAP, target, lost))
        return result


def _product(weight: Wide | int, value: Wide) -> Wide:
    """Product of two numbers on the grid, on the grid."""
    return (weight * value + tables.GRID // 2) >> 8
