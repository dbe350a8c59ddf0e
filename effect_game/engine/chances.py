"""Thresholds for the noise of events: their logits of the month, or a chance of their own.

Most events are sums on the 1/256 grid, looked up in one table. A row on which nothing acts and whose
base is not drawn keeps its own chance to the last of 32 bits, so a published chance is met exactly.
"""

from bisect import bisect_right
from itertools import pairwise
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from effect_game.engine import tables
from effect_game.engine.compiled import Compiled, Stepped
from effect_game.engine.lives import Grid, Lives, Tape

T = TypeVar("T", bound=np.generic)


class Steps(Generic[T]):
    """One row whose base changes: values (steps + 1, runs or 1), row 0 the base itself."""

    def __init__(self, row: int, stepped: Stepped, values: NDArray[T]) -> None:
        self.row, self.clock = row, stepped.clock
        self._months, self._values = stepped.months, values
        counted = range(stepped.months[-1] + 1)
        self._place = np.array([bisect_right(stepped.months, count) for count in counted], dtype=np.intp)
        self._run = np.arange(values.shape[1], dtype=np.intp)

    def at(self, month: int, clocks: Grid) -> NDArray[T]:
        """Values of this month, (runs,) or (1,); clocks (K, runs) at the end of the month before."""
        if self.clock is None:
            now: NDArray[T] = self._values[bisect_right(self._months, month)]
            return now
        place = self._place.take(clocks[self.clock], mode="clip")
        values: NDArray[T] = self._values[place, self._run]
        return values


class Chances:
    """Of one group of events: `law` uint32 (law rows, runs) and `own` uint64 (other rows, runs)."""

    def __init__(self, compiled: Compiled, lives: Lives, place: int) -> None:
        tape = lives.tape
        group, runs = compiled.groups[place], tape.runs
        self.group = group
        self.base = lives.event_base[place]
        self.law = np.zeros((group.law, runs), dtype=np.uint32)
        self.own = np.empty((len(group.rows) - group.law, runs), dtype=np.uint64)
        for i, row in enumerate(group.rows[group.law :]):
            self.own[i] = tape.threshold(row.base)
        self._table = compiled.chances
        self._law_steps = [
            Steps(each.row, each, _differences(compiled, tape, each))
            for each in group.stepped
            if each.row < group.law
        ]
        self._own_steps = [
            Steps(each.row - group.law, each, _thresholds(tape, each))
            for each in group.stepped
            if each.row >= group.law
        ]
        self._index = np.zeros((group.law, runs), dtype=np.intp)
        # A full array on both sides of minimum and maximum is many times faster than a scalar.
        self._lowest: Grid = np.full((group.law, runs), -tables.CHANCE_REACH, dtype=np.int16)
        self._highest: Grid = np.full((group.law, runs), tables.CHANCE_REACH, dtype=np.int16)

    def month(self, month: int, total: Grid, clocks: Grid) -> None:
        """Bring `law` and `own` up to date; total (law rows, runs) without steps, used up."""
        for law in self._law_steps:
            total[law.row] += law.at(month, clocks)
        if self.group.law:
            np.maximum(total, self._lowest, out=total)
            np.minimum(total, self._highest, out=total)
            total += tables.CHANCE_REACH
            np.copyto(self._index, total)
            self._table.take(self._index, out=self.law, mode="clip")
        for own in self._own_steps:
            self.own[own.row] = own.at(month, clocks)

    def hits(self, luck: NDArray[np.uint32], out: NDArray[np.bool_]) -> None:
        """Whether each row happens by a word of its own; luck and out (rows, runs)."""
        law = self.group.law
        np.less(luck[:law], self.law, out=out[:law])
        if law < len(out):
            np.less(luck[law:], self.own, out=out[law:])


def _differences(compiled: Compiled, tape: Tape, stepped: Stepped) -> Grid:
    rows = [compiled.draws.index(draw) for draw in stepped.draws]
    differences: Grid = tape.draws[rows] - tape.draws[rows[0]]
    return differences


def _thresholds(tape: Tape, stepped: Stepped) -> NDArray[np.uint64]:
    values = [tape.threshold(draw) for draw in stepped.draws]
    return np.array(np.broadcast_arrays(*values), dtype=np.uint64)


class Race:
    """The moves of categorical rows: out of the state it is in, they share one word of noise.

    Moves out of other states are shut by their gates and add nothing, so the chances of all moves of
    a row can be added in one row of sums; the word falls in the piece of at most one of them.
    """

    def __init__(self, compiled: Compiled, lives: Lives) -> None:
        self.chances = Chances(compiled, lives, 1)
        self._orders, self._luck = compiled.races, lives.tape.races
        shape = (len(compiled.moves.rows), lives.tape.runs)
        self._open = np.empty(shape, dtype=np.bool_)
        self._share = np.empty(shape, dtype=np.uint64)

    def hits(self, month: int, flags: NDArray[np.bool_], out: NDArray[np.bool_]) -> None:
        """Which moves happen, out (moves, runs); flags (S+1, runs), last row False."""
        group = self.chances.group
        self._open[:] = True
        group.gates.narrow(flags, self._open)
        self._open[group.shut(month)] = False
        np.multiply(self.chances.law, self._open[: group.law], out=self._share[: group.law])
        np.multiply(self.chances.own, self._open[group.law :], out=self._share[group.law :])
        for luck, order in zip(self._luck[month - 1], self._orders, strict=True):
            # Sums stay far within 64 bits: each share is at most 2**32.
            ends = self._share.take(order, axis=0)
            # Row by row: many times faster than a cumulative sum over the first axis.
            for before, end in pairwise(ends):
                np.add(before, end, out=end)
            below = luck < ends
            below[1:] ^= below[:-1].copy()
            out[order] = below
