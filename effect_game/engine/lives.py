"""A block of lives: their drawn parameters, their starts and the luck of every month.

The tape (parameters and monthly noise) depends on seed and run numbers alone and is shared by all
arms and edits. The starts also depend on what is known.
"""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import CellRow, Knowledge, SituationRow
from effect_game.domain.vocabulary import LOWEST_LEVEL
from effect_game.engine import noise, tables
from effect_game.engine.compiled import Compiled, TermSlot, draw_sd

T = TypeVar("T", bound=np.generic)

Grid = NDArray[np.int16]
"""Values on the 1/256 grid."""


class Tape:
    """Noise and drawn parameters of runs first_run..first_run+runs-1, months 1..months.

    cells (months, C, runs) int16 logistic noise; events (months, E, runs) uint32; durations
    (months, timed situations, runs) int16 months; draws (D, runs) int16 on the grid;
    cell_weights and event_weights: per slot (rows, runs) int16.
    """

    def __init__(self, compiled: Compiled, seed: int, first_run: int, runs: int, months: int) -> None:
        self.compiled = compiled
        self.seed, self.first_run, self.runs, self.months = seed, first_run, runs, months
        lut = tables.logistic_noise()
        self.cells = np.empty((months, len(compiled.cells), runs), dtype=np.int16)
        for i, cell in enumerate(compiled.cells):
            bits = noise.monthly_16(seed, "cell", cell.id, first_run, runs, months)
            self.cells[:, i] = np.take(lut, bits)
        self.events = np.empty((months, len(compiled.events), runs), dtype=np.uint32)
        for i, event in enumerate(compiled.events):
            self.events[:, i] = noise.monthly_32(seed, "event", event.id, first_run, runs, months)
        self.durations = np.empty((months, compiled.timed, runs), dtype=np.int16)
        for i, situation in enumerate(compiled.situations[: compiled.timed]):
            self.durations[:, i] = self._durations(situation)
        self.draws = self._sample()
        self.cell_weights = [np.take(self.draws, slot.draw, axis=0) for slot in compiled.cell_slots]
        self.event_weights = [np.take(self.draws, slot.draw, axis=0) for slot in compiled.event_slots]
        self._dropout: dict[str, NDArray[np.uint32]] = {}

    def _durations(self, row: SituationRow) -> NDArray[np.int16]:
        low, high = row.months_low or 0, row.months_high or 0
        bits = noise.monthly_32(self.seed, "duration", row.id, self.first_run, self.runs, self.months)
        spread = (bits.astype(np.uint64) * np.uint64(high - low + 1)) >> np.uint64(32)
        return (spread.astype(np.int64) + low).astype(np.int16)

    def _sample(self) -> Grid:
        draws = self.compiled.draws.draws
        sample = np.empty((len(draws), self.runs), dtype=np.int16)
        for draw, i in draws.items():
            sample[i] = tables.on_grid(draw.central)
            sd = draw_sd(draw)
            if sd > 0:
                index = self.uniform("parameter", draw.id, tables.QUANTILES)
                sample[i] += np.take(tables.normal_offsets(sd), index).astype(np.int16)
        return sample

    def uniform(self, purpose: str, name: str, size: int) -> NDArray[np.intp]:
        return noise.uniform_index(self.seed, purpose, name, self.first_run, self.runs, size)

    def chance(self, purpose: str, name: str) -> NDArray[np.uint32]:
        """32 bits per run for something decided once, shape (runs,)."""
        bits = noise.once(self.seed, purpose, name, self.first_run, self.runs)
        return (bits >> np.uint64(32)).astype(np.uint32)

    def dropout(self, row: str) -> NDArray[np.uint32]:
        """Noise of leaving one intervention, (months, runs); made when it is first asked for."""
        if row not in self._dropout:
            self._dropout[row] = noise.monthly_32(
                self.seed, "dropout", row, self.first_run, self.runs, self.months
            )
        return self._dropout[row]


class Lives:
    """Starts of a block and what follows from them for the sums of every month.

    levels (C, runs) int16 0..4; flags (S, runs) bool; cell_base (C, runs) and event_base
    (E, runs): the part of z that never changes within a life, int16 on the grid.
    """

    def __init__(self, tape: Tape, knowledge: Knowledge) -> None:
        compiled = tape.compiled
        self.tape = tape
        self.knowledge = knowledge
        self.levels = np.empty((len(compiled.cells), tape.runs), dtype=np.int16)
        for i, cell in enumerate(compiled.cells):
            self.levels[i] = self._level(cell)
        self.flags = np.empty((len(compiled.situations), tape.runs), dtype=np.bool_)
        for i, situation in enumerate(compiled.situations):
            self.flags[i] = self._flag(situation)
        set_points = self.levels.astype(np.int64) * tables.GRID
        fixed = compiled.has_set_point
        set_points[fixed] = compiled.set_point[fixed][:, None]
        origins = np.concatenate((set_points, self.flags.astype(np.int64) * tables.GRID))
        pull = _product(compiled.steepness.astype(np.int64), set_points)
        self.cell_base = _less_origins(pull, compiled.cell_slots, tape.cell_weights, origins)
        base = np.take(tape.draws, compiled.event_base, axis=0).astype(np.int64)
        self.event_base = _less_origins(base, compiled.event_slots, tape.event_weights, origins)

    def _drawn(self, row: CellRow | SituationRow) -> bool:
        known = row.known or self.knowledge.everything or row.id in self.knowledge.found
        return not known

    def _level(self, row: CellRow) -> NDArray[np.int16]:
        levels = np.full(self.tape.runs, row.level - LOWEST_LEVEL, dtype=np.int16)
        if not self._drawn(row):
            return levels
        total, below = sum(row.prior), 0.0
        bits = self.tape.chance("start", row.id)
        drawn = np.zeros_like(levels)
        for share in row.prior[:-1]:
            below += share / total
            drawn += bits >= np.uint32(tables.share_threshold(below))
        return self._with_truth(drawn, levels)

    def _flag(self, row: SituationRow) -> NDArray[np.bool_]:
        flags = np.full(self.tape.runs, row.start, dtype=np.bool_)
        if not self._drawn(row):
            return flags
        drawn = self.tape.chance("start", row.id) < np.uint32(tables.share_threshold(row.prior))
        return self._with_truth(drawn, flags)

    def _with_truth(self, drawn: NDArray[T], truth: NDArray[T]) -> NDArray[T]:
        """Run 0 is the life that is played and always carries the truth."""
        if self.tape.first_run == 0:
            drawn[0] = truth[0]
        return drawn


def _product(weight: NDArray[np.int64], value: NDArray[np.int64]) -> NDArray[np.int64]:
    """Product of two numbers on the grid, on the grid."""
    return (weight * value + tables.GRID // 2) >> 8


def _less_origins(
    base: NDArray[np.int64],
    slots: tuple[TermSlot, ...],
    weights: list[Grid],
    origins: NDArray[np.int64],
) -> Grid:
    for slot, weight in zip(slots, weights, strict=True):
        origin = np.where(slot.own[:, None], np.take(origins, slot.source, axis=0), slot.origin[:, None])
        base[: slot.count] -= _product(weight.astype(np.int64), origin)
    return base.astype(np.int16)
