"""Peer: one life at a time in plain Python, as one would write the law down the first time.

What is drawn once per life is drawn once, noise is made once for both arms, and lists are indexed by
number, so that it is slow for its loop and not for waste. Its states are the engine's, to the bit.
"""

from dataclasses import dataclass, field

from effect_game.domain.noise import keyed_word
from effect_game.engine import tables
from tests.benchmarks.flat_rows import NEVER, NOBODY, Flat, FlatHelp, FlatTerm, Gates

LUT = [int(value) for value in tables.logistic_noise()]
CHANCES = [int(value) for value in tables.chance_thresholds()]
ONE, REACH = tables.STRENGTH_ONE, tables.CHANCE_REACH


class Luck:
    """Parameters, start and noise of one life; noise is a list of words per row."""

    def __init__(self, flat: Flat, run: int) -> None:
        self.flat, self.run = flat, run
        self.draws = [
            draw.central + (draw.offsets[self.index(draw.key, 1024)] if draw.offsets else 0)
            for draw in flat.draws
        ]
        self.levels = [
            sum(self.bits(cell.start_key) >= edge for edge in cell.start) if cell.start else cell.level
            for cell in flat.cells
        ]
        self.flags = [
            row.holds if row.start is None else self.bits(row.start_key) < row.start
            for row in flat.situations
        ]
        points = [
            level * 256 if cell.set_point is None else cell.set_point
            for level, cell in zip(self.levels, flat.cells, strict=True)
        ]
        origins = points + [256 * flag for flag in self.flags]
        self.cell_base = [
            ((cell.steepness * point + 128) >> 8) - self.below(cell.terms, origins)
            for cell, point in zip(flat.cells, points, strict=True)
        ]
        self.event_base = [self.draws[event.base] - self.below(event.terms, origins) for event in flat.events]
        self.cells = [self.monthly(cell.key, 16) for cell in flat.cells]
        self.events = [self.monthly(event.key, 32) for event in flat.events]
        self.durations = [
            self.monthly(row.key, 32) if row.months is not None else [] for row in flat.situations
        ]
        self.leaving: dict[int, list[int]] = {}

    def bits(self, key: int) -> int:
        return keyed_word(key, 0, self.run) >> 32

    def index(self, key: int, size: int) -> int:
        return self.bits(key) * size >> 32

    def below(self, terms: tuple[FlatTerm, ...], origins: list[int]) -> int:
        total = 0
        for term in terms:
            origin = origins[term.source] if term.origin is None else term.origin
            total += (self.draws[term.draw] * origin + 128) >> 8
        return total

    def monthly(self, key: int, size: int) -> list[int]:
        """`size` bits for each month; index 0 is month 1."""
        lanes, mask = 64 // size, (1 << size) - 1
        found = []
        for group in range(-(-self.flat.months // lanes)):
            word = keyed_word(key, group, self.run)
            found += [word >> (size * lane) & mask for lane in range(lanes)]
        return found

    def dropout(self, help_: FlatHelp) -> list[int]:
        if help_.row not in self.leaving:
            self.leaving[help_.row] = self.monthly(help_.keys[3], 32)
        return self.leaving[help_.row]

    def hazard(self, help_: FlatHelp) -> int | None:
        leaving = help_.hazard
        if leaving is None:
            return None
        drawn = leaving.lowest if leaving.draw is None else self.draws[leaving.draw]
        return leaving.logits[drawn - leaving.lowest]

    def planned(self, help_: FlatHelp) -> int:
        if help_.running:
            return 1
        wait_key, part_key, uptake_key, _ = help_.keys
        share = help_.uptake
        threshold = share.threshold if share.draw is None else CHANCES[_clip(self.draws[share.draw])]
        if self.bits(uptake_key) >= round(threshold * share.factor):
            return NEVER
        wait = help_.wait[self.index(wait_key, 1024)]
        return help_.start_month + (wait >> 16) + (self.index(part_key, 65536) < wait & 0xFFFF)


@dataclass
class Helping:
    given: FlatHelp
    planned: int
    hazard: int | None
    noise: list[int]
    active: bool = False
    begun: bool = False
    broken: bool = False
    started: bool = False
    age: int = 0
    since: int = 0
    strength: int = 0


@dataclass
class Life:
    """One arm of one life; what happened is kept per month, index 0 of levels and flags is the start."""

    luck: Luck
    arm: int
    levels: list[list[int]] = field(default_factory=list)
    flags: list[list[bool]] = field(default_factory=list)
    hits: list[list[bool]] = field(default_factory=list)
    codes: list[list[int]] = field(default_factory=list)
    starts: list[list[bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        flat = self.luck.flat
        self.flat = flat
        self.now = list(self.luck.levels)
        self.own, self.seen = list(self.luck.flags), list(self.luck.flags)
        self.timers = [0] * len(self.own)
        self.helping = [
            Helping(
                each,
                self.luck.planned(each),
                self.luck.hazard(each),
                self.luck.dropout(each) if each.hazard is not None else [],
            )
            for each in flat.helps[self.arm]
        ]
        for each in self.helping:
            for situation, to, _ in each.given.holding:
                if each.given.running:
                    self.own[situation] = not to
        self.levels.append(list(self.now))
        self.flags.append(list(self.seen))
        for month in range(1, flat.months + 1):
            self.month(month)

    def month(self, month: int) -> None:
        self.help(month)
        for situation, timer in enumerate(self.timers):
            if timer > 0:
                self.timers[situation] = timer - 1
                if timer == 1:
                    self.own[situation] = False
        self.set(
            [
                (situation, to, 0)
                for each in self.helping
                if each.begun and not each.broken
                for situation, to, after in each.given.lasting
                if each.since == after + 1
            ]
        )
        self.show()
        shifts = self.shifts()
        self.happen(month, shifts)
        self.show()
        self.move(month, shifts)
        self.levels.append(list(self.now))
        self.flags.append(list(self.seen))

    def open(self, gates: Gates) -> bool:
        return all(self.seen[situation] is holds for situation, holds in gates)

    def help(self, month: int) -> None:
        flat = self.flat
        load = sum(each.given.load for each in self.helping if each.active)
        extra = max(0, load - flat.capacity) * flat.load_shift >> 8
        codes, starts = [0] * flat.interventions, [False] * flat.interventions
        for each in self.helping:
            given = each.given
            stop = month >= given.end
            if each.active:
                self.end(each, month, stop, extra)
            due = each.planned <= month and not each.begun and not stop
            begins = due and self.open(given.requires)
            if begins:
                each.active = each.begun = True
            each.age += each.active
            each.since += each.begun
            each.strength = each.strength * given.fade >> 16
            if each.active:
                each.strength = min(ONE, each.age * given.ramp_step) * given.doses[month] >> 8
                codes[given.row] = given.codes[month]
            starts[given.row] = begins and not given.running
        self.codes.append(codes)
        self.starts.append(starts)

    def end(self, each: Helping, month: int, stop: bool, extra: int) -> None:
        given = each.given
        if each.age >= given.duration:
            each.active = False
        elif stop:
            each.active, each.broken = False, True
        elif each.hazard is not None and each.noise[month - 1] < CHANCES[_clip(each.hazard + extra)]:
            each.active, each.broken = False, True
            if not given.running and each.age * 4 < given.duration:
                each.strength = 0

    def set(self, changes: list[tuple[int, bool, int]]) -> None:
        """True wins when several set one situation."""
        for situation, to, months in sorted(changes, key=lambda change: change[1]):
            self.own[situation] = to
            self.timers[situation] = months if to else 0

    def show(self) -> None:
        self.seen = list(self.own)
        for wanted in (False, True):
            for each in self.helping:
                if each.active:
                    for situation, to, after in each.given.holding:
                        if to is wanted and each.since > after:
                            self.seen[situation] = to

    def shifts(self) -> dict[int, int]:
        acting: dict[int, list[int]] = {}
        for each in self.helping:
            strength = each.strength
            if strength == 0:
                continue
            for situation, holds, factor in each.given.weak:
                if self.seen[situation] is holds:
                    strength = strength * factor >> 8
            for target, draw in each.given.effects:
                value = (self.luck.draws[draw] * strength + ONE // 2) >> 14
                acting.setdefault(target, []).append(value)
        return {target: self.overlap(values) for target, values in acting.items()}

    def overlap(self, values: list[int]) -> int:
        if len(values) == 1:
            return values[0]
        ordered = sorted(values, key=lambda value: (abs(value), value < 0), reverse=True)
        total = 512
        for k, value in enumerate(ordered):
            total += value * round(1024 * self.flat.overlap**k)
        cap = max(abs(ordered[0]), self.flat.cap)
        return max(-cap, min(cap, total >> 10))

    def terms(self, terms: tuple[FlatTerm, ...], sources: list[int]) -> int:
        draws, total = self.luck.draws, 0
        for term in terms:
            total += draws[term.draw] * sources[term.source]
        return total

    def happen(self, month: int, shifts: dict[int, int]) -> None:
        flat, luck = self.flat, self.luck
        sources = [*self.now, *self.seen]
        hits, changes, cells = [], [], len(flat.cells)
        for e, event in enumerate(flat.events):
            threshold = event.own
            if threshold is None:
                z = luck.event_base[e] + self.terms(event.terms, sources) + shifts.get(cells + e, 0)
                threshold = CHANCES[_clip(z)]
            due = month >= event.from_month and luck.events[e][month - 1] < threshold
            hits.append(due and self.open(event.gates))
        for event, hit in zip(flat.events, hits, strict=True):
            if hit:
                changes += [(s, to, self.duration(s, month)) for s, to in event.sets]
                for cell, levels in event.moves:
                    self.now[cell] += levels
        self.now = [max(0, min(4, level)) for level in self.now]
        self.set(changes)
        self.hits.append(hits)

    def duration(self, situation: int, month: int) -> int:
        months = self.flat.situations[situation].months
        if months is None:
            return 0
        low, high = months
        return low + (self.luck.durations[situation][month - 1] * (high - low + 1) >> 32)

    def move(self, month: int, shifts: dict[int, int]) -> None:
        flat, luck = self.flat, self.luck
        sources, after = [*self.now, *self.seen], []
        for c, cell in enumerate(flat.cells):
            level = self.now[c]
            z = luck.cell_base[c] + self.terms(cell.terms, sources) - cell.steepness * level
            z += shifts.get(c, 0)
            noise = LUT[luck.cells[c][month - 1]]
            level += (noise < z - cell.threshold) - (noise >= z + cell.threshold)
            after.append(max(0, min(4, level)))
        self.now = after


def _clip(logit: int) -> int:
    return max(0, min(2 * REACH, logit + REACH))


@dataclass
class Bill:
    """Net cost of one arm of one life in discounted euros.

    mean, drawn: per horizon a list of parties with society last. society: per month, drawn prices.
    """

    mean: list[list[float]]
    drawn: list[list[float]]
    society: list[float]


def price(life: Life, multipliers: list[float]) -> Bill:
    """multipliers: per price, of this life."""
    flat = life.flat
    mean, drawn = [0.0] * (flat.parties + 1), [0.0] * (flat.parties + 1)
    bill = Bill([], [], [])
    for month in range(1, flat.months + 1):
        counted = _counted(life, month)
        before = drawn[-1]
        for line in flat.lines[life.arm]:
            if counted[line.driver] and line.first < month <= line.last:
                amount = line.eur * flat.factors[line.once][month - 1]
                for totals, euros in ((mean, amount), (drawn, amount * multipliers[line.price])):
                    if line.payer != NOBODY:
                        totals[line.payer] += euros
                    if line.receiver != NOBODY:
                        totals[line.receiver] -= euros
                    totals[-1] += line.society * euros
        bill.society.append(drawn[-1] - before)
        if month in flat.horizons:
            bill.mean.append(list(mean))
            bill.drawn.append(list(drawn))
    return bill


def _counted(life: Life, month: int) -> list[bool]:
    found = []
    for driver in life.flat.drivers:
        if driver.kind == "level":
            found.append(life.levels[month][driver.place] in driver.levels)
        elif driver.kind == "situation":
            found.append(life.flags[month][driver.place] is driver.holds)
        elif driver.kind == "event":
            found.append(life.hits[month - 1][driver.place])
        else:
            code = life.codes[month - 1][driver.place]
            right = code != 0 and driver.code in (0, code)
            found.append(right and (driver.kind == "active" or life.starts[month - 1][driver.place]))
    return found


def draw_prices(flat: Flat, luck: Luck) -> list[float]:
    """The price multipliers of one life."""
    return [each.multipliers[luck.index(each.key, 1024)] if each.multipliers else 1.0 for each in flat.prices]


def states(flat: Flat, run: int) -> tuple[Life, Life]:
    """Reference and plan of one life, without money."""
    luck = Luck(flat, run)
    return Life(luck, 0), Life(luck, 1)


def both_arms(flat: Flat, run: int) -> tuple[tuple[Life, Bill], tuple[Life, Bill]]:
    """Reference and plan of one life, with their money."""
    luck = Luck(flat, run)
    multipliers = draw_prices(flat, luck)
    reference, plan = Life(luck, 0), Life(luck, 1)
    return (reference, price(reference, multipliers)), (plan, price(plan, multipliers))
