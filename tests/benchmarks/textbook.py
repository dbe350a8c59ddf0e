"""Peer: the same law as one would vectorise it in NumPy: float64 logits, exp, a generator's random().

All lives of a block side by side, both arms with the same drawn parameters. A month asks the generator
for as many numbers as it needs, so the arms do not meet the same luck; only means compare with the engine.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.flat_rows import NEVER, NOBODY, Flat, FlatHelp, FlatLeaving, FlatTerm, Gates

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

GRID, WORD = 256.0, 2.0**32
QUANTILES = (5, 25, 50, 75, 95)


def generator(seed: int) -> Any:
    """NumPy's own generator."""
    # The game has no generator anywhere; how the usual one does is what this peer shows.
    return np.random.default_rng(seed)  # noqa: TID251


def sigmoid(z: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(-z))


@dataclass
class ArmResult:
    """One arm of a block. levels (C, months + 1) means; events (E,) mean counts; mean, drawn
    (horizons, parties + 1, runs); society (months,) means at drawn prices."""

    levels: Floats
    events: Floats
    mean: Floats
    drawn: Floats
    society: Floats


class Block:
    """Drawn parameters and starts of `runs` lives, shared by both arms."""

    def __init__(self, flat: Flat, runs: int, rng: Any) -> None:
        self.flat, self.runs, self.rng = flat, runs, rng
        self.draws = np.empty((len(flat.draws), runs))
        for i, draw in enumerate(flat.draws):
            self.draws[i] = draw.central / GRID + draw.sd * rng.standard_normal(runs)
        self.levels = np.empty((len(flat.cells), runs))
        for c, cell in enumerate(flat.cells):
            edges = np.array(cell.start) / WORD
            drawn = np.searchsorted(edges, rng.random(runs), side="right")
            self.levels[c] = drawn if cell.start else cell.level
        self.flags = np.empty((len(flat.situations), runs), dtype=np.bool_)
        for s, row in enumerate(flat.situations):
            self.flags[s] = row.holds if row.start is None else rng.random(runs) < row.start / WORD
        self.multipliers = np.ones((len(flat.prices), runs))
        for p, price in enumerate(flat.prices):
            if price.multipliers:
                self.multipliers[p] = np.array(price.multipliers)[rng.integers(0, 1024, runs)]
        points = [
            level if cell.set_point is None else np.full(runs, cell.set_point / GRID)
            for level, cell in zip(self.levels, flat.cells, strict=True)
        ]
        self.points = np.array(points)
        self.origins = np.concatenate((self.points, self.flags))

    def terms(self, z: Floats, terms: tuple[FlatTerm, ...], sources: Floats) -> None:
        """Add the terms of one row to its logit."""
        for term in terms:
            origin = self.origins[term.source] if term.origin is None else term.origin / GRID
            z += self.draws[term.draw] * (sources[term.source] - origin)


def leaving(given: FlatLeaving, block: Block) -> Floats:
    """Log-odds per month of leaving, (runs,)."""
    if given.draw is None:
        return np.full(block.runs, given.logits[0] / GRID)
    monthly = 1.0 - (1.0 - sigmoid(block.draws[given.draw])) ** (1.0 / given.months)
    found: Floats = np.log(monthly / (1.0 - monthly))
    return found


class Helping:
    """One assignment over all lives."""

    def __init__(self, given: FlatHelp, block: Block, rng: Any) -> None:
        self.given, runs = given, block.runs
        if given.running:
            self.planned = np.ones(runs)
        else:
            wait = np.array(given.wait)[rng.integers(0, 1024, runs)] / 65536.0
            starts = given.start_month + np.floor(wait) + (rng.random(runs) < wait % 1.0)
            share = given.uptake
            begins = share.threshold / WORD if share.draw is None else sigmoid(block.draws[share.draw])
            taken = rng.random(runs) < begins * share.factor
            self.planned = np.where(taken, starts, NEVER)
        self.hazard = None if given.hazard is None else leaving(given.hazard, block)
        self.active, self.begun, self.broken, self.started = (np.zeros(runs, dtype=np.bool_) for _ in "abcd")
        self.age, self.since, self.strength = np.zeros(runs), np.zeros(runs), np.zeros(runs)


class ArmRun:
    """One arm of a block, month by month."""

    def __init__(self, block: Block, arm: int, money: bool) -> None:
        self.block, self.flat, self.arm, self.rng = block, block.flat, arm, block.rng
        self.money = money
        flat, runs = block.flat, block.runs
        self.levels = block.levels.copy()
        self.own, self.seen = block.flags.copy(), block.flags.copy()
        self.timers = np.zeros(self.own.shape)
        self.helping = [Helping(given, block, self.rng) for given in flat.helps[arm]]
        for each in self.helping:
            for situation, to, _ in each.given.holding:
                if each.given.running:
                    self.own[situation] = not to
        self.hits = np.zeros((len(flat.events), runs), dtype=np.bool_)
        shape = (len(flat.horizons), flat.parties + 1, runs)
        self.result = ArmResult(
            np.empty((len(flat.cells), flat.months + 1)),
            np.zeros(len(flat.events)),
            np.empty(shape),
            np.empty(shape),
            np.empty(flat.months),
        )
        self.mean, self.drawn = np.zeros(shape[1:]), np.zeros(shape[1:])

    def run(self) -> ArmResult:
        self.result.levels[:, 0] = self.levels.mean(axis=1)
        for month in range(1, self.flat.months + 1):
            self.help(month)
            self.end_durations()
            self.hold_lasting()
            self.show()
            shifts = self.shifts()
            self.happen(month, shifts)
            self.show()
            self.move(shifts)
            self.result.levels[:, month] = self.levels.mean(axis=1)
            self.result.events += self.hits.mean(axis=1)
            if self.money:
                self.pay(month)
        return self.result

    def open(self, gates: Gates) -> Bools:
        result = np.ones(self.block.runs, dtype=np.bool_)
        for situation, holds in gates:
            result &= self.seen[situation] == holds
        return result

    def help(self, month: int) -> None:
        load = sum(each.active * (each.given.load / GRID) for each in self.helping)
        excess = np.maximum(load - self.flat.capacity / GRID, 0.0)
        extra = excess * (self.flat.load_shift / GRID)
        for each in self.helping:
            given = each.given
            over = each.active & (each.age >= given.duration)
            each.active &= ~over
            if month >= given.end:
                each.broken |= each.active
                each.active[:] = False
            if each.hazard is not None:
                gone = self.rng.random(self.block.runs) < sigmoid(each.hazard + extra)
                gone &= each.active
                each.active &= ~gone
                each.broken |= gone
                if not given.running:
                    each.strength[gone & (each.age * 4 < given.duration)] = 0.0
            starting = (each.planned <= month) & ~each.begun & (month < given.end)
            starting &= self.open(given.requires)
            each.begun |= starting
            each.active |= starting
            each.age += each.active
            each.since += each.begun
            grown = np.minimum(1.0, each.age * given.ramp_step / 16384.0) * given.doses[month] / GRID
            each.strength = np.where(each.active, grown, each.strength * given.fade / 65536.0)
            each.started = starting & (not given.running)

    def end_durations(self) -> None:
        running = self.timers > 0
        self.timers[running] -= 1
        self.own[running & (self.timers == 0)] = False

    def hold_lasting(self) -> None:
        for wanted in (False, True):
            for each in self.helping:
                for situation, to, after in each.given.lasting:
                    if to is wanted:
                        now = (each.since == after + 1) & ~each.broken
                        self.own[situation, now] = to
                        self.timers[situation, now] = 0

    def show(self) -> None:
        self.seen = self.own.copy()
        for wanted in (False, True):
            for each in self.helping:
                for situation, to, after in each.given.holding:
                    if to is wanted:
                        self.seen[situation, each.active & (each.since > after)] = to

    def shifts(self) -> dict[int, Floats]:
        acting: dict[int, list[Floats]] = {}
        for each in self.helping:
            if not each.strength.any():
                continue
            strength = each.strength
            for situation, holds, factor in each.given.weak:
                strength = np.where(self.seen[situation] == holds, strength * factor / GRID, strength)
            for target, draw in each.given.effects:
                acting.setdefault(target, []).append(self.block.draws[draw] * strength)
        return {target: self.overlap(parts) for target, parts in acting.items()}

    def overlap(self, parts: list[Floats]) -> Floats:
        if len(parts) == 1:
            return parts[0]
        values = np.array(parts)
        order = np.argsort(-np.abs(values), axis=0)
        ordered = np.take_along_axis(values, order, axis=0)
        weights = self.flat.overlap ** np.arange(len(parts))
        cap = np.maximum(np.abs(ordered[0]), self.flat.cap / GRID)
        result: Floats = np.clip(weights @ ordered, -cap, cap)
        return result

    def happen(self, month: int, shifts: dict[int, Floats]) -> None:
        flat, block = self.flat, self.block
        sources: Floats = np.concatenate((self.levels, self.seen))
        for e, event in enumerate(flat.events):
            z = block.draws[event.base].copy()
            block.terms(z, event.terms, sources)
            if len(flat.cells) + e in shifts:
                z += shifts[len(flat.cells) + e]
            chance = sigmoid(z) if month >= event.from_month else np.zeros(block.runs)
            self.hits[e] = (self.rng.random(block.runs) < chance) & self.open(event.gates)
        for wanted in (False, True):
            for event, hit in zip(flat.events, self.hits, strict=True):
                for situation, to in event.sets:
                    if to is wanted:
                        self.set(situation, to, hit)
        for event, hit in zip(flat.events, self.hits, strict=True):
            for cell, levels in event.moves:
                self.levels[cell, hit] += levels
        self.levels = np.clip(self.levels, 0.0, 4.0)

    def set(self, situation: int, to: bool, hit: Bools) -> None:
        self.own[situation, hit] = to
        months = self.flat.situations[situation].months
        lasting = to and months is not None
        low, high = months if months is not None else (0, 0)
        self.timers[situation, hit] = self.rng.integers(low, high + 1, hit.sum()) if lasting else 0

    def move(self, shifts: dict[int, Floats]) -> None:
        flat, block = self.flat, self.block
        sources: Floats = np.concatenate((self.levels, self.seen))
        luck = self.rng.random(self.levels.shape)
        for c, cell in enumerate(flat.cells):
            z = cell.steepness / GRID * (block.points[c] - sources[c])
            block.terms(z, cell.terms, sources)
            if c in shifts:
                z += shifts[c]
            threshold = cell.threshold / GRID
            self.levels[c] += luck[c] < sigmoid(z - threshold)
            self.levels[c] -= luck[c] >= sigmoid(z + threshold)
        self.levels = np.clip(self.levels, 0.0, 4.0)

    def pay(self, month: int) -> None:
        flat, before = self.flat, self.drawn[-1].mean()
        counted = [self.counted(driver, month) for driver in range(len(flat.drivers))]
        for line in flat.lines[self.arm]:
            if not line.first < month <= line.last:
                continue
            amount = counted[line.driver] * (line.eur * flat.factors[line.once][month - 1])
            drawn = amount * self.block.multipliers[line.price]
            for totals, euros in ((self.mean, amount), (self.drawn, drawn)):
                if line.payer != NOBODY:
                    totals[line.payer] += euros
                if line.receiver != NOBODY:
                    totals[line.receiver] -= euros
                if line.society:
                    totals[-1] += line.society * euros
        self.result.society[month - 1] = self.drawn[-1].mean() - before
        if month in flat.horizons:
            place = flat.horizons.index(month)
            self.result.mean[place], self.result.drawn[place] = self.mean, self.drawn

    def counted(self, driver: int, month: int) -> Bools:
        wanted = self.flat.drivers[driver]
        if wanted.kind == "level":
            found: Bools = np.isin(self.levels[wanted.place], wanted.levels)
            return found
        if wanted.kind == "situation":
            holds: Bools = self.seen[wanted.place] == wanted.holds
            return holds
        if wanted.kind == "event":
            hits: Bools = self.hits[wanted.place]
            return hits
        for each in self.helping:
            if each.given.row == wanted.place and wanted.code in (0, each.given.codes[month]):
                return each.active if wanted.kind == "active" else each.started
        return np.zeros(self.block.runs, dtype=np.bool_)


@dataclass
class TextbookForecast:
    """Both arms, and percentiles (3, horizons, parties + 1, 5) of reference, plan and difference."""

    reference: ArmResult
    plan: ArmResult
    percentiles: Floats


def states(flat: Flat, runs: int, seed: int) -> tuple[ArmResult, ArmResult]:
    """Reference and plan of `runs` lives, without money (the money arrays are not filled)."""
    block = Block(flat, runs, generator(seed))
    return ArmRun(block, 0, money=False).run(), ArmRun(block, 1, money=False).run()


def forecast(flat: Flat, runs: int, seed: int) -> TextbookForecast:
    """Reference and plan of `runs` lives with money and spreads."""
    block = Block(flat, runs, generator(seed))
    reference, plan = ArmRun(block, 0, money=True).run(), ArmRun(block, 1, money=True).run()
    points = [
        np.percentile(values, QUANTILES, axis=-1)
        for values in (reference.drawn, plan.drawn, reference.drawn - plan.drawn)
    ]
    return TextbookForecast(reference, plan, np.moveaxis(np.array(points), 1, -1))
