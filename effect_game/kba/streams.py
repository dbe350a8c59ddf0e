"""Money and effects of published models: ledger lines counted by cycle, each stream by its own rule.

The lines and the discount factors are those of the households; what differs is which states count (at
the end, at the start, in between) and from when discounting runs. Shares stand at points 0..n (the
start, and the end of each cycle), numbers 1..n are cycles; a rule by point counts numbers 0..n.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.markov import Counting, Stream
from effect_game.domain.model import DriverKind, LedgerLine
from effect_game.kba.counts import TraceLike, count
from effect_game.kba.discount import discount_factor

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CountingRule:
    """In number t count before[t] times the shares at point t - 1 and after[t] times those at t.

    All (n + 1,); first: the first number that counts.
    """

    before: Floats
    after: Floats
    first: int

    @property
    def total(self) -> float:
        """Cycles that are counted in all; a rule for real work gives n."""
        return float(self.before.sum() + self.after.sum())


def counting_rule(counting: Counting, cycles: int, weights: Sequence[float] = ()) -> CountingRule:
    """The rule of a stream. `weights` (cycles + 1 of them) only for Counting.WEIGHTS."""
    none, each = np.zeros(cycles + 1), np.ones(cycles + 1)
    if counting.by_point:
        return CountingRule(none, _point_weights(counting, cycles, weights), 0)
    each[0] = 0.0
    if counting is Counting.END:
        return CountingRule(none, each, 1)
    if counting is Counting.START:
        return CountingRule(each, none, 1)
    return CountingRule(each / 2, each / 2, 1)


def _point_weights(counting: Counting, cycles: int, weights: Sequence[float]) -> Floats:
    if counting is Counting.WEIGHTS:
        return np.array(weights, dtype=np.float64)
    found = np.ones(cycles + 1)
    if counting is Counting.HALF_CYCLE:
        found[[0, -1]] = 0.5
    if counting is Counting.SIMPSON:
        found = simpson_weights(cycles)
    return found


def simpson_weights(cycles: int) -> Floats:
    """Composite Simpson on cycles + 1 points; with an odd number of cycles the last one is corrected.

    The last interval then follows the parabola through the last three points (5/12, 2/3, -1/12), as
    scipy.integrate.simpson does; one cycle alone is the trapezium.
    """
    weights = np.zeros(cycles + 1)
    if cycles == 1:
        weights[:] = 0.5
        return weights
    even = cycles - cycles % 2
    for left in range(0, even, 2):
        weights[left : left + 3] += np.array([1.0, 4.0, 1.0]) / 3
    if cycles % 2:
        weights[-3:] += np.array([-1.0, 8.0, 5.0]) / 12
    return weights


@dataclass(frozen=True, slots=True)
class StreamLine:
    """One line of one stream; `stream` is the place of the stream in its file.

    per_number: (2, n + 1) what a number counts for, plain and discounted; 0 where the line is off.
    """

    line: LedgerLine
    stream: int
    rule: CountingRule
    per_number: Floats

    def weights(self, amounts: Floats) -> Floats:
        """(2, n + 1, R) weights of the counts, for amounts (n + 1 or 1, R)."""
        numbered = self.per_number[:, :, None] * amounts
        if self.line.driver.kind is DriverKind.EVENT:
            return np.asarray(numbered)
        weights = numbered * self.rule.after[:, None]
        weights[:, :-1] += numbered[:, 1:] * self.rule.before[1:, None]
        return np.asarray(weights)


def stream_line(
    line: LedgerLine, stream: Stream, place: int, active: Sequence[bool], months_per_cycle: float
) -> StreamLine:
    """active (n + 1,): in which numbers the line is on. A move counts in the cycle in which it is made,
    whole; under a rule by point at its end."""
    cycles = len(active) - 1
    rule = counting_rule(stream.counting, cycles, stream.weights)
    on = np.array(active, dtype=np.float64)
    on[: rule.first] = 0.0
    factors = [
        discount_factor(stream.discount, (number - rule.first + stream.first_exponent) * months_per_cycle)
        for number in range(cycles + 1)
    ]
    return StreamLine(line, place, rule, np.array([on, on * np.array(factors)]))


def counted(trace: TraceLike, cycles: int, line: LedgerLine) -> Floats:
    """(n + 1, runs) whether the line's driver counts at each point; a move stands at its cycle."""
    runs = trace.flags.shape[-1]
    counts = np.zeros((cycles + 1, runs))
    counts[1:] = count(trace, line.driver, cycles)
    if line.driver.kind is DriverKind.SITUATION:
        counts[0] = trace.flags[trace.situations.index(line.driver.row), 0]
    return counts


def money(line: StreamLine, counts: Floats, amounts: Floats) -> Floats:
    """(2, runs) plain and discounted quantity times amount, for counts (n + 1, runs) and amounts
    (n + 1 or 1, runs or 1)."""
    # einsum and not @: as fast here, and no threads of BLAS that wait on each other.
    if amounts.shape[0] == 1:
        once = line.weights(np.ones((1, 1)))[:, :, 0]
        return np.asarray(np.einsum("ak,kr->ar", once, counts) * amounts)
    weights = line.weights(amounts)
    if amounts.shape[1] == 1:
        return np.asarray(np.einsum("ak,kr->ar", weights[:, :, 0], counts))
    return np.asarray(np.einsum("akr,kr->ar", weights, counts))


@dataclass(slots=True)
class Tally:
    """Mean and spread of numbers that come in blocks, (rows,) each; the order of lives is kept."""

    runs: int
    mean: Floats
    squares: Floats

    @classmethod
    def of(cls, rows: int) -> "Tally":
        return cls(0, np.zeros(rows), np.zeros(rows))

    def add(self, values: Floats) -> None:
        """values (rows, runs): joined by the means and centred squares of both parts."""
        runs = values.shape[1]
        mean = values.mean(axis=1)
        squares = ((values - mean[:, None]) ** 2).sum(axis=1)
        total = self.runs + runs
        apart = mean - self.mean
        self.squares += squares + apart**2 * (self.runs * runs / total)
        self.mean += apart * (runs / total)
        self.runs = total

    def se(self) -> Floats | None:
        """(rows,) standard errors of the means; None for fewer than two lives."""
        if self.runs < 2:
            return None
        return np.asarray(np.sqrt(self.squares / (self.runs - 1) / self.runs))
