"""Run a published multi-state model: all strategies with the same luck and the same drawn parameters.

Exact: expected shares at the means of the distributions. Sampled: every life draws its parameters once,
for all strategies, and lives once. Amounts are for all people of the file's start together.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from effect_game.content.model_file_numbers import at_means
from effect_game.domain.markov import Ratio
from effect_game.domain.markov_rows import Prepared
from effect_game.domain.model import DriverKind, Knowledge, LedgerLine, Schedule
from effect_game.domain.problems import UserError
from effect_game.engine.exact import ExactTrace, evaluate
from effect_game.engine.simulate import Engine
from effect_game.kba.streams import Tally, counted
from effect_game.play.published_arm import Counts, PublishedArm, published_arm, stream_values
from effect_game.play.published_draws import DrawnLives

Floats = NDArray[np.float64]
BLOCK = 8_192
BLOCK_BYTES = 100_000_000
"""Lives are taken in blocks that fit in the processor's cache, and never in more memory than this."""

MOST_RUNS = 1_000_000
NO_HELP = Schedule(())
START_DRAWN = Knowledge()
_NO_DIFFERENCE = 1e-12
"""An effect closer to zero than this share of its size is float dust: no ratio can be made with it."""


@dataclass(frozen=True, slots=True)
class StreamResult:
    """se: of the discounted mean; None when it cannot be computed (one life)."""

    undiscounted: float
    discounted: float
    se: float | None


@dataclass(frozen=True, slots=True)
class StrategyResult:
    """trace: people per state, at the start and at the end of each cycle."""

    name: str
    streams: Mapping[str, StreamResult]
    trace: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Increment:
    """A strategy minus the first. ratios: None where the effect does not differ."""

    name: str
    against: str
    streams: Mapping[str, StreamResult]
    ratios: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """runs and seed are None when nothing was drawn."""

    strategies: tuple[StrategyResult, ...]
    increments: tuple[Increment, ...]
    runs: int | None
    seed: int | None


@dataclass(frozen=True, slots=True)
class _Sums:
    """Of one strategy. means (streams, 2) plain and discounted, se (streams,); changes: minus the first."""

    means: Floats
    se: Floats | None
    changes: Floats
    changes_se: Floats | None
    trace: Floats


def evaluate_exact(prepared: Prepared) -> Outcome:
    """Expected values at the means of the distributions; every standard error is 0."""
    cycles = prepared.file.cycles
    sums: list[_Sums] = []
    for name in prepared.file.strategies:
        arm = published_arm(prepared, name)
        trace = evaluate(arm.strategy.model, NO_HELP, cycles, START_DRAWN)
        lookup = at_means(prepared, name)
        values = stream_values(prepared, arm, lookup, _expected(trace, cycles), 1)[:, :, 0]
        none = np.zeros(len(values))
        first = sums[0].means if sums else values
        sums.append(_Sums(values, none, values - first, none, _shares(prepared, arm, trace)))
    return _outcome(prepared, sums, None, None)


def _expected(trace: ExactTrace, cycles: int) -> Counts:
    """Counts of a line in expectation, (n + 1, 1)."""

    def counts_of(line: LedgerLine) -> Floats:
        counts = np.zeros((cycles + 1, 1))
        row = line.driver.row
        if line.driver.kind is DriverKind.SITUATION:
            counts[:, 0] = trace.shares[trace.situations.index(row)]
        else:
            counts[1:, 0] = trace.hits[trace.events.index(row)]
        return counts

    return counts_of


def _shares(prepared: Prepared, arm: PublishedArm, trace: ExactTrace) -> Floats:
    places = [trace.situations.index(arm.strategy.situation(state)) for state in prepared.file.states]
    return np.asarray(trace.shares[places].T)


def evaluate_runs(prepared: Prepared, runs: int, seed: int) -> Outcome:
    """Means over `runs` lives (runs 1 to N of the seed). UserError 'model.runs' or 'model.drawn'."""
    if not 1 <= runs <= MOST_RUNS:
        raise UserError("model.runs", f"{runs} levens kan niet. Kies 1 tot en met 1.000.000.")
    return _outcome(prepared, _Sampled(prepared, seed).run(runs), runs, seed)


class _Sampled:
    """All strategies over blocks of lives; sums are joined in the order of the lives."""

    def __init__(self, prepared: Prepared, seed: int) -> None:
        file = prepared.file
        self.prepared = prepared
        self.lives = DrawnLives(prepared, seed)
        self.arms = [published_arm(prepared, name) for name in file.strategies]
        drawn = self.lives.any_drawn
        self.engines = [
            Engine(
                arm.strategy.model, seed, given=partial(self.lives.chances, arm.strategy) if drawn else None
            )
            for arm in self.arms
        ]
        size = 2 * len(file.streams)
        self.values = [Tally.of(size) for _ in self.arms]
        self.changes = [Tally.of(size) for _ in self.arms]
        self.people = [np.zeros((file.cycles + 1, len(file.states)), dtype=np.int64) for _ in self.arms]

    def run(self, runs: int) -> list[_Sums]:
        block = self._block_size()
        for done in range(0, runs, block):
            self._block(1 + done, min(block, runs - done))
        return [self._sums(place, runs) for place in range(len(self.arms))]

    def _block_size(self) -> int:
        """Lives at once; a function of the model alone, so that it never shows in a result."""
        file = self.prepared.file
        chances = max(sum(len(ids) for _, _, _, ids in arm.strategy.steps) for arm in self.arms)
        rows = max(len(file.states) + len(arm.strategy.row.moves) for arm in self.arms)
        return max(1, min(BLOCK, BLOCK_BYTES // (16 * chances + rows * (file.cycles + 1) + 1)))

    def _block(self, first_run: int, runs: int) -> None:
        first: Floats | None = None
        cycles = self.prepared.file.cycles
        for place, (arm, engine) in enumerate(zip(self.arms, self.engines, strict=True)):
            trace = engine.run([NO_HELP], first_run, runs, cycles, START_DRAWN)[0]
            lookup = self.lives.lookup(arm.strategy.name, first_run, runs)
            counts_of = partial(counted, trace, cycles)
            values = stream_values(self.prepared, arm, lookup, counts_of, runs).reshape(-1, runs)
            first = values if first is None else first
            self.values[place].add(values)
            self.changes[place].add(values - first)
            for state, name in enumerate(self.prepared.file.states):
                flags = trace.flags[trace.situations.index(arm.strategy.situation(name))]
                self.people[place][:, state] += np.count_nonzero(flags, axis=1)

    def _sums(self, place: int, runs: int) -> _Sums:
        values, changes = self.values[place], self.changes[place]
        se, changes_se = values.se(), changes.se()
        return _Sums(
            values.mean.reshape(-1, 2),
            None if se is None else se.reshape(-1, 2)[:, 1],
            changes.mean.reshape(-1, 2),
            None if changes_se is None else changes_se.reshape(-1, 2)[:, 1],
            self.people[place] / runs,
        )


def _outcome(prepared: Prepared, sums: Sequence[_Sums], runs: int | None, seed: int | None) -> Outcome:
    file = prepared.file
    strategies = tuple(
        StrategyResult(
            name,
            _streams(prepared, each.means, each.se),
            tuple(tuple(float(share) for share in row) for row in each.trace * file.people),
        )
        for name, each in zip(file.strategies, sums, strict=True)
    )
    increments = tuple(
        Increment(
            name,
            file.strategies[0],
            _streams(prepared, each.changes, each.changes_se),
            {ratio.name: _ratio(prepared, ratio, each.changes, sums[0].means) for ratio in file.ratios},
        )
        for name, each in zip(file.strategies[1:], sums[1:], strict=True)
    )
    return Outcome(strategies, increments, runs, seed)


def _streams(prepared: Prepared, means: Floats, se: Floats | None) -> dict[str, StreamResult]:
    people = prepared.file.people
    return {
        stream.name: StreamResult(
            float(means[place, 0] * people),
            float(means[place, 1] * people),
            None if se is None else float(se[place] * people),
        )
        for place, stream in enumerate(prepared.file.streams)
    }


def _ratio(prepared: Prepared, ratio: Ratio, changes: Floats, means: Floats) -> float | None:
    """Discounted extra cost per discounted extra effect."""
    places = {stream.name: place for place, stream in enumerate(prepared.file.streams)}
    effect = places[ratio.effect]
    extra = float(changes[effect, 1])
    if abs(extra) <= _NO_DIFFERENCE * abs(float(means[effect, 1])):
        return None
    found = math.fsum(float(changes[places[cost], 1]) for cost in ratio.costs) / extra
    return found if math.isfinite(found) else None
