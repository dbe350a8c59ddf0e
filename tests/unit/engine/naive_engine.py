"""The same law told once more, one life at a time in plain Python: the oracle of the engine.

It shares the tables and the scalar noise with the engine and nothing else. Slow and simple on purpose.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from effect_game.domain.model import (
    Assignment,
    CellRow,
    Draw,
    EventRow,
    GateTerm,
    InterventionRow,
    Knowledge,
    Model,
    Schedule,
    Term,
    TermKind,
)
from effect_game.domain.noise import keyed_word, stream_key
from effect_game.domain.vocabulary import INTENSITY_CODES, Intensity
from effect_game.engine import tables

LUT = [int(value) for value in tables.logistic_noise()]
CHANCES = [int(value) for value in tables.chance_thresholds()]


@dataclass
class Helping:
    """One assignment in one life."""

    row: InterventionRow
    given: Assignment
    planned: int | None
    active: bool = False
    begun: bool = False
    broken: bool = False
    age: int = 0
    since: int = 0
    strength: int = 0


@dataclass
class NaiveLife:
    model: Model
    seed: int
    run: int
    knowledge: Knowledge
    schedule: Schedule
    luck_seed: int | None = None
    given: Mapping[str, float] = field(default_factory=dict)
    levels: dict[str, int] = field(default_factory=dict)
    own_levels: dict[str, int] = field(default_factory=dict)
    frozen: set[str] = field(default_factory=set)
    states: dict[str, str] = field(default_factory=dict)
    unbroken: dict[str, int] = field(default_factory=dict)
    own: dict[str, bool] = field(default_factory=dict)
    seen: dict[str, bool] = field(default_factory=dict)
    timers: dict[str, int] = field(default_factory=dict)
    origins: dict[str, int] = field(default_factory=dict)
    hits: dict[str, bool] = field(default_factory=dict)
    started: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for cell in self.model.cells:
            level = cell.level - 1
            if self._hidden(cell.id, cell.known):
                level = self._place(cell.id, cell.prior)
            self.own_levels[cell.id] = level
            point = level * 256 if cell.set_point is None else tables.on_grid(cell.set_point - 1)
            self.origins[cell.id] = point
        for row in self.model.situations:
            flag = row.start
            if self._hidden(row.id, row.known):
                flag = self._once("start", row.id) >> 32 < tables.share_threshold(row.prior)
            self.own[row.id] = flag
            self.timers[row.id] = 0
        for kind in self.model.categoricals:
            hidden = self._hidden(kind.id, kind.known)
            self.states[kind.id] = kind.states[self._place(kind.id, kind.prior)] if hidden else kind.start
        rows = {row.id: row for row in self.model.interventions}
        self.helping = [
            Helping(rows[each.row], each, self._planned(rows[each.row], each))
            for each in self.schedule.assignments
        ]
        self._show()
        self.origins.update({name: 256 * flag for name, flag in self.seen.items()})
        self._count()
        for each in self.helping:
            for hold in each.row.holds:
                if each.given.running and not hold.lasting and hold.situation in self.own:
                    self.own[hold.situation] = not hold.to

    def _place(self, row: str, prior: tuple[float, ...]) -> int:
        bits, below, place = self._once("start", row) >> 32, 0.0, 0
        for share in prior[:-1]:
            below += share / sum(prior)
            place += bits >= tables.share_threshold(below)
        return place

    def _hidden(self, row: str, known: bool) -> bool:
        return not (known or self.knowledge.everything or row in self.knowledge.found or self.run == 0)

    def _once(self, purpose: str, name: str) -> int:
        unknown = purpose in ("parameter", "start") or self.luck_seed is None
        seed = self.seed if unknown or self.luck_seed is None else self.luck_seed
        return keyed_word(stream_key(seed, purpose, name), 0, self.run)

    def _bits(self, purpose: str, name: str, month: int, size: int) -> int:
        """`size` bits of a month; a word of 64 bits serves several months, low bits first."""
        group, lane = divmod(month - 1, 64 // size)
        seed = self.seed if self.luck_seed is None else self.luck_seed
        word = keyed_word(stream_key(seed, purpose, name), group, self.run)
        return word >> (size * lane) & ((1 << size) - 1)

    def _index(self, purpose: str, name: str, size: int) -> int:
        return (self._once(purpose, name) >> 32) * size >> 32

    def _draw(self, draw: Draw) -> int:
        sd = (draw.high - draw.low) / 3.92 * draw.width
        value = tables.on_grid(draw.central)
        return (
            value + int(tables.normal_offsets(sd)[self._index("parameter", draw.id, 1024)])
            if sd > 0
            else value
        )

    def _threshold(self, share: Draw) -> int:
        """Of 2**32."""
        if share.id in self.given:
            return round(self.given[share.id] * 2**32)
        if share.low == share.high:
            return tables.own_threshold(share.central)
        return CHANCES[_clip(self._draw(share))]

    def _leaving(self, row: InterventionRow) -> int:
        """Log-odds of leaving in one month, on the grid."""
        logits = row.dropout.central if row.dropout.low == row.dropout.high else self._draw(row.dropout) / 256
        share = self.given.get(row.dropout.id, 1 / (1 + math.exp(-logits)))
        return tables.leaving_logit(share, row.duration_months)

    def _planned(self, row: InterventionRow, given: Assignment) -> int | None:
        if given.running:
            return 1
        if self._once("uptake", row.id) >> 32 >= round(self._threshold(row.uptake) * given.uptake_factor):
            return None
        quantiles = tables.wait_months(
            *row.wait_weeks, given.wait_factor, given.talk_weeks, given.faster_after_weeks
        )
        wait = int(quantiles[self._index("wait", row.id, 1024)])
        return given.start_month + (wait >> 16) + (self._index("wait-part", row.id, 65536) < wait & 0xFFFF)

    def _open(self, gates: tuple[GateTerm, ...]) -> bool:
        return all(self.seen[gate.situation] is gate.holds for gate in gates)

    def month(self, month: int) -> None:
        self._help(month)
        for situation, timer in self.timers.items():
            if timer > 0:
                self.timers[situation] = timer - 1
                self.own[situation] &= timer > 1
        fired = [
            (hold.situation, hold.to, 0)
            for each in self.helping
            for hold in each.row.holds
            if hold.lasting and each.begun and not each.broken and each.since == hold.after_months + 1
        ]
        self._set(fired)
        self._show()
        shifts = self._shifts()
        self._events(month, shifts)
        self._show()
        self._cells(month, shifts)
        self._show()
        self._count()

    def _count(self) -> None:
        """How many months in a row each situation has been seen at the end of."""
        self.unbroken = {name: so * (self.unbroken.get(name, 0) + 1) for name, so in self.seen.items()}

    def _help(self, month: int) -> None:
        load = sum(tables.on_grid(each.row.load) for each in self.helping if each.active)
        excess = max(0, load - tables.on_grid(self.model.capacity))
        extra = excess * tables.on_grid(self.model.dropout_shift_per_load_point) >> 8
        for each in self.helping:
            stop = each.given.end_month is not None and month >= each.given.end_month
            if each.active:
                self._end(each, month, stop, extra)
            due = each.planned is not None and each.planned <= month and not each.begun and not stop
            starts = due and (each.given.running or self._open(each.row.requires))
            self.started[each.row.id] = starts and not each.given.running
            if starts:
                each.active = each.begun = True
            each.age += each.active
            each.since += each.begun
            each.strength = each.strength * tables.fade_factor(each.row.halflife_months) >> 16
            if each.active:
                ramp = 1 if each.given.running else max(1, each.row.ramp_months)
                grown = min(tables.STRENGTH_ONE, each.age * -(-tables.STRENGTH_ONE // ramp))
                code = INTENSITY_CODES[self._intensity(each.given, month)]
                each.strength = grown * round(self.model.intensity_dose[code - 1] * 256) >> 8

    def _end(self, each: Helping, month: int, stop: bool, extra: int) -> None:
        if each.age >= each.given.duration_months:
            each.active = False
        elif stop:
            each.active, each.broken = False, True
        elif each.row.dropout.central > -math.inf:
            chance = CHANCES[_clip(self._leaving(each.row) + extra)]
            if self._bits("dropout", each.row.id, month, 32) < chance:
                each.active, each.broken = False, True
                if not each.given.running and each.age * 4 < each.given.duration_months:
                    each.strength = 0

    @staticmethod
    def _intensity(given: Assignment, month: int) -> Intensity:
        past = [intensity for since, intensity in given.changes if since <= month]
        return past[-1] if past else given.intensity

    def _set(self, changes: list[tuple[str, bool, int]]) -> None:
        """True wins when several set one situation; the first of several states."""
        for situation, to, months in sorted(changes, key=lambda change: change[1]):
            if situation in self.own:
                self.own[situation] = to
                self.timers[situation] = months if to else 0
        self._choose(self.states, {name for name, _, _ in changes})

    def _choose(self, states: dict[str, str], named: set[str]) -> None:
        for row in self.model.categoricals:
            wanted = [state for state in row.states if row.situation(state) in named]
            states.update({row.id: wanted[0]} if wanted else {})

    def _show(self) -> None:
        self.seen = dict(self.own)
        states = dict(self.states)
        forced = [
            (hold.to, hold.situation)
            for each in self.helping
            for hold in each.row.holds
            if not hold.lasting and each.active and each.since > hold.after_months
        ]
        for to, situation in sorted(forced):
            if situation in self.own:
                self.seen[situation] = to
        self._choose(states, {name for _, name in forced})
        for row in self.model.categoricals:
            self.seen.update({row.situation(state): state == states[row.id] for state in row.states})
        self._hold_cells()

    def _hold_cells(self) -> None:
        """Levels as they are seen: the lowest of what situations say, else the cell's own."""
        self.levels, self.frozen = dict(self.own_levels), set()
        holding = [each for row in self.model.situations if self.seen[row.id] for each in row.overrides]
        for cell in self.model.cells:
            said = [each.level for each in holding if each.cell == cell.id]
            if said:
                self.frozen.add(cell.id)
            known = [level - 1 for level in said if level is not None]
            self.levels[cell.id] = min(known, default=self.own_levels[cell.id])

    def _shifts(self) -> dict[str, int]:
        acting: dict[str, list[int]] = {}
        for each in self.helping:
            strength = each.strength
            for weak in each.row.weakened_by:
                if self.seen[weak.situation] is weak.holds:
                    strength = strength * round(weak.factor * 256) >> 8
            for effect in each.row.effects:
                value = (self._draw(effect.shift) * strength + tables.STRENGTH_ONE // 2) >> 14
                acting.setdefault(effect.row, []).append(value)
        return {row: self._overlap(values) for row, values in acting.items()}

    def _overlap(self, values: list[int]) -> int:
        if len(values) == 1:
            return values[0]
        ordered = sorted(values, key=lambda value: (abs(value), value < 0), reverse=True)
        weights = [round(1024 * self.model.overlap_factor**k) for k in range(len(ordered))]
        total = (sum(value * weight for value, weight in zip(ordered, weights, strict=True)) + 512) >> 10
        cap = max(abs(ordered[0]), tables.on_grid(self.model.shift_cap))
        return max(-cap, min(cap, total))

    def _terms(self, terms: tuple[Term, ...]) -> int:
        total = 0
        for term in terms:
            level = term.kind is TermKind.LEVEL
            value = self.levels[term.source] if level else int(self.seen[term.source])
            if term.origin is None:
                origin = self.origins[term.source]
            else:
                origin = tables.on_grid(term.origin - 1 if level else term.origin)
            weight = self._draw(term.weight)
            total += weight * value - ((weight * origin + 128) >> 8)
        return total

    def _events(self, month: int, shifts: dict[str, int]) -> None:
        for event in self.model.events:
            luck = self._bits("event", event.id, month, 32)
            self.hits[event.id] = luck < self._chance(event, month, shifts)
        happened = [event for event in self.model.events if self.hits[event.id]]
        changes = []
        for row in self.model.categoricals:
            luck, below = self._bits("move", row.id, month, 32), 0
            done = False
            for origin, end, event in sorted(
                row.moves, key=lambda move: (row.states.index(move[1]), move[2].id)
            ):
                if self.seen[row.situation(origin)]:
                    below += self._chance(event, month, shifts)
                self.hits[event.id] = luck < below and not done
                if self.hits[event.id]:
                    done = True
                    happened.append(event)
                    changes.append((row.situation(end), True, 0))
        for event in happened:
            for cell, moved in event.moves:
                self.own_levels[cell] += moved * (cell not in self.frozen)
        self.own_levels = {cell: max(0, min(4, level)) for cell, level in self.own_levels.items()}
        sets = [gate for event in happened for gate in event.sets]
        self._set([*changes, *((s.situation, s.holds, self._duration(s.situation, month)) for s in sets)])

    def _chance(self, event: EventRow, month: int, shifts: dict[str, int]) -> int:
        """Of 2**32; 0 when a gate is shut."""
        base, now = event.base, month if event.clock is None else self.unbroken[event.clock]
        for step in event.later:
            base = step.base if now >= step.month else base
        last = event.until_month
        if month < event.from_month or (last is not None and month > last) or not self._open(event.gates):
            return 0
        if month in event.certain:
            return 2**32
        acted = any(effect.row == event.id for row in self.model.interventions for effect in row.effects)
        draws = [event.base, *(step.base for step in event.later)]
        fixed = all(draw.low == draw.high or draw.id in self.given for draw in draws)
        if acted or event.terms or not fixed:
            return CHANCES[_clip(self._draw(base) + self._terms(event.terms) + shifts.get(event.id, 0))]
        if base.id in self.given:
            return round(self.given[base.id] * 2**32)
        return tables.own_threshold(base.central)

    def _duration(self, situation: str, month: int) -> int:
        row = next((row for row in self.model.situations if row.id == situation), None)
        if row is None or row.months_low is None or row.months_high is None:
            return 0
        return row.months_low + (
            self._bits("duration", situation, month, 32) * (row.months_high - row.months_low + 1) >> 32
        )

    def _cells(self, month: int, shifts: dict[str, int]) -> None:
        after = {}
        for cell in self.model.cells:
            k, tau, level = (
                tables.on_grid(cell.steepness),
                tables.on_grid(cell.threshold),
                self.levels[cell.id],
            )
            pull = ((k * self._set_point(cell, month) + 128) >> 8) - k * level
            z = pull + self._terms(cell.terms) + shifts.get(cell.id, 0)
            luck = LUT[self._bits("cell", cell.id, month, 16)]
            if cell.id not in self.frozen:
                after[cell.id] = max(0, min(4, level + (luck < z - tau) - (luck >= z + tau)))
        self.own_levels.update(after)

    def _set_point(self, cell: CellRow, month: int) -> int:
        point = self.origins[cell.id]
        moved = tables.on_grid(cell.drift_per_year * month / 12)
        return max(0, min(4 * 256, point + moved)) if cell.drift_per_year else point


def _clip(logit: int) -> int:
    return max(0, min(2 * tables.CHANCE_REACH, logit + tables.CHANCE_REACH))
