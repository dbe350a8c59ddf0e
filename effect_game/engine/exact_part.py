"""One part of a household month by month: the forward pass over its joint states.

The order within a month is that of engine.arm. Rows draw one after the other while all of them read
the state before this step: what a hit sets, and where a cell goes, waits in columns of its own
('set:', 'goto:', 'move:', 'new:') until everyone has drawn.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from effect_game.domain.model import (
    CategoricalRow,
    CellRow,
    Driver,
    DriverKind,
    EventRow,
    GateTerm,
    Knowledge,
    Model,
    SituationRow,
)
from effect_game.domain.vocabulary import INTENSITY_CODES, LOWEST_LEVEL
from effect_game.engine.exact_help import ExactHelp
from effect_game.engine.exact_joint import MOST_STATES, Column, Flags, Floats, Joint, refuse_above, together
from effect_game.engine.exact_rows import Chances, drawn, last_step
from effect_game.engine.exact_seen import Seen
from effect_game.engine.exact_split import Part
from effect_game.engine.expand import move_rows, race_order

CHUNKS = (64, 8_192)
"""Joint states that go through a month at once, at least and at most: fewer when each branches widely."""

FIRST_STATE = 30_000
"""Code of the first state of a categorical row in a column that waits."""

WIDTH = 500_000
"""Rows that one chunk may become halfway a month; also how many finished rows wait to be merged."""


class Expected:
    """What is recorded per row id; index 0 of levels and shares is the start."""

    def __init__(self, months: int) -> None:
        self.months = months
        self.levels: dict[str, Floats] = {}
        self.shares: dict[str, Floats] = {}
        self.hits: dict[str, Floats] = {}
        self.active: dict[str, Floats] = {}
        self.started: dict[str, Floats] = {}
        self.joint: dict[Driver, Floats] = {}


class PartRun:
    """The rows of one part under one schedule."""

    def __init__(self, model: Model, part: Part, knowledge: Knowledge, expected: Expected) -> None:
        self._part, self._knowledge, self._expected = part, knowledge, expected
        months = expected.months
        self._seen = Seen(model, part.puts)
        self._help = ExactHelp(model, part.puts, self._seen, months)
        self._chances = Chances(model, knowledge, self._seen, self._help)
        moves = [(row, move_rows(row)) for row in part.categoricals]
        self._races = [
            (row, tuple({e.id: e for e in events}[name] for name in race_order(row))) for row, events in moves
        ]
        self._events = (*part.events, *(event for _, events in moves for event in events))
        self._timed = {row.id: row for row in part.situations if row.months_low is not None}
        self._clocks: dict[str, int] = {}
        for event in self._events:
            if event.clock is not None:
                most = max(last_step(event.later), self._clocks.get(event.clock, 1))
                self._clocks[event.clock] = most
        asked = {driver.row for driver in part.drivers if driver.kind is DriverKind.EVENT}
        self._hits = tuple(event.id for event in self._events if event.id in asked)
        names = [row.id for row in part.situations] + [row.id for row in part.categoricals]
        self._forced = [name for name in names if name in self._seen.forced]
        self._chunk = int(min(max(WIDTH / self._ways(), CHUNKS[0]), CHUNKS[1]))
        self._prepare(months)

    def _ways(self) -> float:
        """Into how many rows one joint state can branch within a month, at most."""
        ways = 2.0 ** min(len(self._part.events), 60)
        for row, _ in self._races:
            ways *= max(Counter(origin for origin, _, _ in row.moves).values(), default=0) + 1
        return max(ways, 3.0 ** min(len(self._part.cells), 60))

    def _prepare(self, months: int) -> None:
        expected, part = self._expected, self._part
        for cell in part.cells:
            expected.levels[cell.id] = np.zeros((months + 1, 5))
        for name in self._shown():
            expected.shares[name] = np.zeros(months + 1)
        for event in self._events:
            expected.hits[event.id] = np.zeros(months)
        for course in self._help.courses:
            expected.active[course.row.id] = np.zeros((months, 3))
            expected.started[course.row.id] = np.zeros(months)
        for driver in part.drivers:
            expected.joint[driver] = np.zeros(months)

    def _shown(self) -> list[str]:
        states = [row.situation(state) for row in self._part.categoricals for state in row.states]
        return [row.id for row in self._part.situations] + states

    def run(self) -> None:
        """Fill the expectations of all months. Raises UserError 'exact.states'."""
        joint = self._start()
        self._record_state(joint, 0)
        for month in range(1, self._expected.months + 1):
            joint = self._month(joint, month)

    def _month(self, joint: Joint, month: int) -> Joint:
        done: list[Joint] = []
        for start in range(0, len(joint), self._chunk):
            done.append(self._step(joint.rows(start, start + self._chunk), month))
            if len(done) > 1 and sum(len(part) for part in done) > WIDTH:
                done = [together(done).merged()]
                refuse_above(MOST_STATES, len(done[0]))
        result = done[0] if len(done) == 1 else together(done).merged()
        refuse_above(MOST_STATES, len(result))
        return result

    # --- the start ---

    def _start(self) -> Joint:
        joint = Joint(np.ones(1), {})
        for cell in self._part.cells:
            shares = [share / sum(cell.prior) for share in cell.prior]
            joint = self._draw(joint, cell, f"level:{cell.id}", cell.level - LOWEST_LEVEL, shares)
        for situation in self._part.situations:
            shares = [1 - situation.prior, situation.prior]
            name = f"own:{situation.id}"
            joint = self._draw(joint, situation, name, int(situation.start), shares)
            joint[name] = joint[name] == 1
            if situation.id in self._forced:
                joint[f"seen:{situation.id}"] = joint[name]
            if situation.id in self._timed:
                joint.fill(f"timer:{situation.id}", 0)
        for row in self._part.categoricals:
            shares = [share / sum(row.prior) for share in row.prior]
            joint = self._draw(joint, row, f"state:{row.id}", row.states.index(row.start), shares)
            if row.id in self._forced:
                joint[f"seen:{row.id}"] = joint[f"state:{row.id}"]
        for name in self._clocks:
            joint[f"clock:{name}"] = self._seen.flags(joint, name).astype(np.int16)
        for course in self._help.courses:
            for hold in course.row.holds:
                plain = self._seen.categorical(hold.situation) is None
                if course.given.running and not hold.lasting and plain:
                    joint.fill(f"own:{hold.situation}", not hold.to, np.bool_)
        self._help.begin(joint)
        return joint.merged()

    def _draw(
        self,
        joint: Joint,
        row: CellRow | SituationRow | CategoricalRow,
        name: str,
        truth: int,
        shares: Sequence[float],
    ) -> Joint:
        joint.fill(name, truth)
        if not drawn(row, self._knowledge):
            return joint
        if self._start_is_read(row):
            joint.fill(f"start:{row.id}", truth)
        return joint.branch(
            [
                (
                    np.full(len(joint), share),
                    dict.fromkeys((name, f"start:{row.id}"), np.full(len(joint), value, dtype=np.int16)),
                )
                for value, share in enumerate(shares)
            ]
        )

    def _start_is_read(self, row: CellRow | SituationRow | CategoricalRow) -> bool:
        if isinstance(row, CellRow) and row.set_point is None:
            return True
        terms = [term for cell in self._part.cells for term in cell.terms]
        terms += [term for event in self._events for term in event.terms]
        read = {term.source for term in terms if term.origin is None}
        if isinstance(row, CategoricalRow):
            return any(row.situation(state) in read for state in row.states)
        return row.id in read and not isinstance(row, CellRow)

    # --- a month ---

    def _step(self, joint: Joint, month: int) -> Joint:
        joint = self._help.month(joint, month)
        self._end_durations(joint)
        for situation, to, where in self._in_order(self._help.lasting(joint)):
            self._set_own(joint, situation, to, where)
        self._show(joint)
        self._help.look(joint)
        joint = self._draw_events(joint, month)
        self._show(joint)
        joint = self._draw_cells(joint, month)
        self._record_state(joint, month)
        self._record_month(joint, month)
        joint.drop([f"hit:{name}" for name in self._hits])
        self._help.forget(joint)
        self._help.tidy(joint)
        for name, most in self._clocks.items():
            ticked = np.minimum(joint[f"clock:{name}"] + 1, most)
            joint[f"clock:{name}"] = np.where(self._seen.flags(joint, name), ticked, 0).astype(np.int16)
        return joint.merged()

    def _end_durations(self, joint: Joint) -> None:
        for name in self._timed:
            timer, own = joint[f"timer:{name}"], joint[f"own:{name}"]
            joint[f"own:{name}"] = own & (timer != 1)
            joint[f"timer:{name}"] = np.maximum(timer - 1, 0).astype(np.int16)

    def _in_order(self, changes: list[tuple[str, bool, Flags]]) -> list[tuple[str, bool, Flags]]:
        """The one that wins last: True, and of several states of one row the first."""
        return sorted(changes, key=lambda each: (each[1], -(self._seen.categorical(each[0]) or ("", 0))[1]))

    def _set_own(self, joint: Joint, situation: str, to: bool, where: Flags) -> None:
        state = self._seen.categorical(situation)
        if state is not None:
            column = joint[f"state:{state[0]}"]
            joint[f"state:{state[0]}"] = np.where(where, state[1], column).astype(np.int16)
            return
        joint[f"own:{situation}"] = np.where(where, to, joint[f"own:{situation}"])
        if situation in self._timed:
            timer = joint[f"timer:{situation}"]
            joint[f"timer:{situation}"] = np.where(where, 0, timer).astype(np.int16)

    def _show(self, joint: Joint) -> None:
        """Each situation's own value, or what is forced while an intervention is active."""
        for name in self._forced:
            joint[f"seen:{name}"] = joint[
                f"own:{name}" if f"own:{name}" in joint.columns else f"state:{name}"
            ]
        for situation, to, where in self._in_order(self._help.holding(joint)):
            state = self._seen.categorical(situation)
            name, value = (f"seen:{situation}", to) if state is None else (f"seen:{state[0]}", state[1])
            joint[name] = np.where(where, value, joint[name])

    def _draw_events(self, joint: Joint, month: int) -> Joint:
        if not self._events:
            return joint
        self._pend(joint)
        for event in self._part.events:
            chance = self._chances.event(joint, event, month)
            self._expected.hits[event.id][month - 1] += joint.mean(chance)
            joint = joint.branch([(1 - chance, {}), (chance, self._hit(joint, event))]).merged()
        for row, moves in self._races:
            joint = self._race(joint, row, moves, month).merged()
        return self._apply(joint)

    def _pend(self, joint: Joint) -> None:
        for name in self._hits:
            joint.fill(f"hit:{name}", False, np.bool_)
        for event in self._events:
            for term in event.sets:
                joint.fill(self._place(term), 0)
            for cell, _ in event.moves:
                joint.fill(f"move:{cell}", 0)

    def _place(self, term: GateTerm) -> str:
        """The column in which what a hit sets waits."""
        state = self._seen.categorical(term.situation)
        return f"set:{term.situation}" if state is None else f"goto:{state[0]}"

    def _hit(self, joint: Joint, event: EventRow) -> dict[str, Column]:
        """Columns of a hit, added to what waits; 0 is nothing, and what is larger wins.

        True (2) wins from False (1), and of the states of one categorical row the first.
        """
        changes: dict[str, Column] = {}
        for term in event.sets:
            name, state = self._place(term), self._seen.categorical(term.situation)
            value = 1 + term.holds if state is None else FIRST_STATE - state[1]
            changes[name] = np.maximum(changes.get(name, joint[name]), value).astype(np.int16)
        for cell, levels in event.moves:
            name = f"move:{cell}"
            moved = np.where(self._seen.free(joint, cell), levels, 0)
            changes[name] = (changes.get(name, joint[name]) + moved).astype(np.int16)
        if event.id in self._hits:
            changes[f"hit:{event.id}"] = np.ones(len(joint), dtype=np.bool_)
        return changes

    def _race(self, joint: Joint, row: CategoricalRow, moves: tuple[EventRow, ...], month: int) -> Joint:
        """At most one move; chances are added in order, and what would come above 1 is lost."""
        before = np.zeros(len(joint))
        ways = []
        for move in moves:
            after = np.minimum(1.0, before + self._chances.event(joint, move, month))
            chance, before = after - before, after
            self._expected.hits[move.id][month - 1] += joint.mean(chance)
            ways.append((chance, self._hit(joint, move)))
        return joint.branch([*ways, (1 - before, {})])

    def _apply(self, joint: Joint) -> Joint:
        for name in [name for name in joint.columns if name.startswith("set:")]:
            situation, value = name.removeprefix("set:"), joint[name]
            joint.drop([name])
            self._set_own(joint, situation, False, value == 1)
            self._set_own(joint, situation, True, value == 2)
            if situation in self._timed:
                joint = self._draw_duration(joint, self._timed[situation], value == 2)
        for name in [name for name in joint.columns if name.startswith("goto:")]:
            state, value = "state:" + name.removeprefix("goto:"), joint[name]
            joint.drop([name])
            joint[state] = np.where(value > 0, FIRST_STATE - value, joint[state]).astype(np.int16)
        for name in [name for name in joint.columns if name.startswith("move:")]:
            level = "level:" + name.removeprefix("move:")
            joint[level] = np.clip(joint[level] + joint[name], 0, 4).astype(np.int16)
            joint.drop([name])
        return joint.merged()

    def _draw_duration(self, joint: Joint, row: SituationRow, set_now: Flags) -> Joint:
        """One duration per situation and month, whoever sets it."""
        timer, low, high = f"timer:{row.id}", row.months_low or 0, row.months_high or 0
        share = np.where(set_now, 1 / (high - low + 1), 0.0)
        ways = [
            (share, {timer: np.full(len(joint), months, dtype=np.int16)}) for months in range(low, high + 1)
        ]
        return joint.branch([*ways, (np.where(set_now, 0.0, 1.0), {})])

    def _draw_cells(self, joint: Joint, month: int) -> Joint:
        cells = self._part.cells
        waiting: list[str] = []
        for i, cell in enumerate(cells):
            level = joint[f"level:{cell.id}"]
            up, down = self._chances.cell(joint, cell, month)
            new = f"new:{cell.id}"
            joint[new] = level
            joint = joint.branch(
                [
                    (np.maximum(0.0, 1 - up - down), {}),
                    (up, {new: (level + 1).astype(np.int16)}),
                    (down, {new: (level - 1).astype(np.int16)}),
                ]
            )
            waiting.append(cell.id)
            read = {term.source for later in cells[i + 1 :] for term in later.terms}
            for done in [name for name in waiting if name not in read]:
                joint[f"level:{done}"] = joint[f"new:{done}"]
                joint.drop([f"new:{done}"])
                waiting.remove(done)
            joint = joint.merged()
        return joint

    # --- the record ---

    def _record_state(self, joint: Joint, month: int) -> None:
        for cell in self._part.cells:
            level = self._seen.level(joint, cell.id)
            self._expected.levels[cell.id][month] += np.bincount(level, weights=joint.p, minlength=5)
        for name in self._shown():
            self._expected.shares[name][month] += joint.mean(self._seen.flags(joint, name))

    def _record_month(self, joint: Joint, month: int) -> None:
        for course in self._help.courses:
            code = INTENSITY_CODES[course.codes[month]]
            active, started = self._help.active(joint, course), self._help.started(joint, course)
            self._expected.active[course.row.id][month - 1, code - 1] += joint.mean(active)
            self._expected.started[course.row.id][month - 1] += joint.mean(started)
        for driver in self._part.drivers:
            counted = self._counted(joint, driver, month)
            for situation in driver.unless:
                counted = counted & ~self._seen.flags(joint, situation)
            self._expected.joint[driver][month - 1] += joint.mean(counted)

    def _counted(self, joint: Joint, driver: Driver, month: int) -> Flags:
        if driver.kind is DriverKind.LEVEL:
            return np.isin(
                self._seen.level(joint, driver.row), [level - LOWEST_LEVEL for level in driver.levels]
            )
        if driver.kind is DriverKind.SITUATION:
            so: Flags = self._seen.flags(joint, driver.row) == driver.holds
            return so
        if driver.kind is DriverKind.EVENT:
            return joint[f"hit:{driver.row}"]
        for course in self._help.courses:
            if course.row.id == driver.row and driver.intensity in (None, course.codes[month]):
                starts = driver.kind is DriverKind.START
                return (self._help.started if starts else self._help.active)(joint, course)
        return np.zeros(len(joint), dtype=np.bool_)
