"""A block of lives: their drawn parameters, their starts and the luck of every month.

The tape (parameters and monthly noise) depends on seed and run numbers alone and is shared by all
arms and edits. The starts also depend on what is known.

Two seeds, so that what we do not know and chance can be told apart: parameters and starts that are
not known stay with `seed`; all else (months, durations, uptake, waiting, dropout) is luck.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.conversion import share_of_logit
from effect_game.domain.model import CategoricalRow, CellRow, Draw, Knowledge, SituationRow
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LOWEST_LEVEL
from effect_game.engine import noise, tables
from effect_game.engine.compiled import Compiled, EventGroup, TermSlot, draw_sd

T = TypeVar("T", bound=np.generic)

Grid = NDArray[np.int16]
"""Values on the 1/256 grid."""

HIGHEST = 4
"""The highest level of the engine."""

Given = Callable[[int, int], Mapping[str, NDArray[np.float64]]]
"""(first_run, runs) -> per draw id the chance in each run, (runs,), each 0..1."""

UNKNOWN = frozenset({"parameter", "start"})
"""Purposes of noise that are what we do not know; every other purpose is luck."""


class TermWeights:
    """Drawn weights of the terms of a set of rows: `stack` (terms, runs) int16, slot after slot.

    sources (terms,): where each term looks; weights: the rows of each slot, as views.
    """

    def __init__(self, draws: Grid, slots: tuple[TermSlot, ...]) -> None:
        nothing = np.zeros(0, dtype=np.intp)
        self.sources = np.concatenate([nothing, *(slot.source for slot in slots)])
        self.stack = np.take(draws, np.concatenate([nothing, *(slot.draw for slot in slots)]), axis=0)
        ends = np.cumsum([slot.count for slot in slots])
        self.weights: list[Grid] = np.split(self.stack, ends[:-1]) if slots else []


class Tape:
    """Noise and drawn parameters of runs first_run..first_run+runs-1, months 1..months.

    cells (months, C, runs) int16 logistic noise; events (months, lone events, runs) and races
    (months, categorical rows, runs) uint32; ends (months, timed situations, runs)
    int16: the month in which what begins in this month is over;
    draws (D, runs) int16 on the grid; cell_weights and, per group, event_weights: per slot (rows, runs)
    int16.
    """

    def __init__(
        self,
        compiled: Compiled,
        seed: int,
        first_run: int,
        runs: int,
        months: int,
        *,
        luck_seed: int | None = None,
        given: Given | None = None,
    ) -> None:
        self.compiled = compiled
        self.seed, self.first_run, self.runs, self.months = seed, first_run, runs, months
        self.luck = seed if luck_seed is None else luck_seed
        self.given = {} if given is None else given(first_run, runs)
        lut = tables.logistic_noise()
        self.cells = np.empty((months, len(compiled.cells), runs), dtype=np.int16)
        for i, cell in enumerate(compiled.cells):
            self._write(16, "cell", cell.id, self.cells[:, i], lut.take)
        self.events = self._monthly("event", [event.id for event in compiled.lone.rows])
        self.races = self._monthly("move", [row.id for row in compiled.categoricals])
        self.ends = np.empty((months, compiled.timed, runs), dtype=np.int16)
        for i, situation in enumerate(compiled.situations[: compiled.timed]):
            self._durations(situation, self.ends[:, i])
        self.ends += np.arange(1, months + 1, dtype=np.int16)[:, None, None]
        self.draws = self._sample()
        self.cell_terms = TermWeights(self.draws, compiled.cell_slots)
        self.cell_weights = self.cell_terms.weights
        self.event_terms = [TermWeights(self.draws, group.slots) for group in compiled.groups]
        self.event_weights = [terms.weights for terms in self.event_terms]
        self._dropout: dict[str, NDArray[np.uint32]] = {}
        self._once: dict[tuple[str, str], NDArray[np.uint64]] = {}

    def holds(self, first_run: int, runs: int, months: int) -> bool:
        """Whether it is of these lives and long enough."""
        return (self.first_run, self.runs) == (first_run, runs) and self.months >= months

    def _write(self, bits: int, purpose: str, name: str, out: NDArray[Any], through: noise.Through) -> None:
        noise.write_monthly(bits, self.luck, purpose, name, self.first_run, out, through)

    def _monthly(self, purpose: str, names: list[str]) -> NDArray[np.uint32]:
        words = np.empty((self.months, len(names), self.runs), dtype=np.uint32)
        for i, name in enumerate(names):
            self._write(32, purpose, name, words[:, i], np.asarray)
        return words

    def _durations(self, row: SituationRow, out: NDArray[np.int16]) -> None:
        low, high = row.months_low or 0, row.months_high or 0
        if low == high:
            out[:] = low
            return
        # Whole numbers up to 2**53 are exact in a float, and a power of two only moves its point.
        span = (high - low + 1) / (1 << 32)
        self._write(32, "duration", row.id, out, lambda bits: (bits * span).astype(np.int16) + np.int16(low))

    def _sample(self) -> Grid:
        draws = self.compiled.draws.draws
        central = [tables.on_grid(draw.central) for draw in draws]
        sample = np.repeat(np.array(central, dtype=np.int16)[:, None], self.runs, axis=1)
        spread = [(i, draw.id, draw_sd(draw)) for draw, i in draws.items() if draw_sd(draw) > 0]
        names = [name for _, name, _ in spread]
        indices = noise.uniform_indices(
            self.seed, "parameter", names, self.first_run, self.runs, tables.QUANTILES
        )
        for (i, _, sd), index in zip(spread, indices, strict=True):
            sample[i] += np.take(tables.normal_offsets(sd), index).astype(np.int16)
        return sample

    def uniform(self, purpose: str, name: str, size: int) -> NDArray[np.intp]:
        """A draw from 0..size-1 per run for something decided once, shape (runs,)."""
        return noise.spread(self._word(purpose, name), size)

    def chance(self, purpose: str, name: str) -> NDArray[np.uint32]:
        """32 bits per run for something decided once, shape (runs,)."""
        return (self._word(purpose, name) >> np.uint64(32)).astype(np.uint32)

    def _word(self, purpose: str, name: str) -> NDArray[np.uint64]:
        """Made when it is first asked for: every arm asks for the same."""
        if (purpose, name) not in self._once:
            word = noise.once(self._seed(purpose), purpose, name, self.first_run, self.runs)
            self._once[purpose, name] = word
        return self._once[purpose, name]

    def _seed(self, purpose: str) -> int:
        return self.seed if purpose in UNKNOWN else self.luck

    def threshold(self, draw: Draw) -> NDArray[np.uint64]:
        """Of a chance that is its own: noise of 32 bits below it is a hit; (runs,) or (1,)."""
        if draw.id not in self.given:
            return np.array([tables.own_threshold(draw.central)], dtype=np.uint64)
        thresholds: NDArray[np.uint64] = np.rint(self._given(draw) * tables.CHANCE_ONE).astype(np.uint64)
        return thresholds

    def _given(self, draw: Draw) -> NDArray[np.float64]:
        chances = self.given[draw.id]
        if chances.shape != (self.runs,) or not ((chances >= 0) & (chances <= 1)).all():
            raise UserError(
                "model.given", f"De kansen van '{draw.id}' zijn niet één getal van 0 tot 1 per leven."
            )
        return chances

    def share(self, draw: Draw) -> NDArray[np.uint64]:
        """A share of all people: noise of 32 bits below it belongs to it; (runs,) or (1,)."""
        place = self.compiled.share_draws.get(draw)
        if place is None:
            return self.threshold(draw)
        index = self.draws[place].astype(np.intp) + tables.CHANCE_REACH
        drawn: NDArray[np.uint32] = self.compiled.chances.take(index, mode="clip")
        return drawn.astype(np.uint64)

    def leaving(self, draw: Draw, months: int) -> NDArray[np.int32]:
        """Log-odds per month on the grid of leaving when this share leaves in `months`; (runs,) or (1,)."""
        place = self.compiled.share_draws.get(draw)
        if place is not None:
            centre, reach = tables.on_grid(draw.central), tables.largest_offset(draw_sd(draw))
            table = tables.leaving_logits(centre - reach, centre + reach, months)
            logits: NDArray[np.int32] = table.take(self.draws[place].astype(np.intp) - (centre - reach))
            return logits
        drawn = draw.id in self.given
        shares = self._given(draw).tolist() if drawn else [share_of_logit(draw.central)]
        return np.array([tables.leaving_logit(share, months) for share in shares], dtype=np.int32)

    def dropout(self, row: str) -> NDArray[np.uint32]:
        """Noise of leaving one intervention, (months, runs); made when it is first asked for."""
        if row not in self._dropout:
            self._dropout[row] = noise.monthly_32(
                self.luck, "dropout", row, self.first_run, self.runs, self.months
            )
        return self._dropout[row]


class Lives:
    """Starts of a block and what follows from them for the sums of every month.

    levels (C, runs) int16 0..4; flags (S, runs) bool; cell_base (C, runs) and, per group of events,
    event_base (law rows, runs): the part of z that never changes within a life, int16 on the grid.
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
        for row, states in zip(compiled.categoricals, compiled.choices, strict=True):
            state = self._state(row)
            for k in range(len(row.states)):
                np.equal(state, k, out=self.flags[states.start + k])
        set_points = self.levels.astype(np.int64) * tables.GRID
        fixed = compiled.has_set_point
        set_points[fixed] = compiled.set_point[fixed][:, None]
        origins = np.concatenate((set_points, self.flags.astype(np.int64) * tables.GRID))
        pull = _product(compiled.steepness.astype(np.int64), set_points)
        self.cell_base = _less_origins(pull, compiled.cell_slots, tape.cell_weights, origins)
        self.event_base = [
            self._event_base(group, weights, origins)
            for group, weights in zip(compiled.groups, tape.event_weights, strict=True)
        ]
        self._drifting = set_points[compiled.drifting].astype(np.int32)
        self._still = self._pull(self._drifting)

    def _event_base(self, group: EventGroup, weights: list[Grid], origins: NDArray[np.int64]) -> Grid:
        base = np.take(self.tape.draws, group.draws, axis=0).astype(np.int64)
        return _less_origins(base, group.slots, weights, origins)

    def drift(self, month: int) -> Grid:
        """What the moved set points of the drifting cells add to their sums, (drifting, runs)."""
        moved = self._drifting + self.tape.compiled.drift(month)
        np.clip(moved, 0, HIGHEST * tables.GRID, out=moved)
        return (self._pull(moved) - self._still).astype(np.int16)

    def _pull(self, set_points: NDArray[np.int32]) -> NDArray[np.int32]:
        compiled = self.tape.compiled
        pull: NDArray[np.int32] = (
            compiled.steepness[compiled.drifting].astype(np.int32) * set_points + tables.GRID // 2 >> 8
        )
        return pull

    def _drawn(self, row: CellRow | SituationRow | CategoricalRow) -> bool:
        known = row.known or self.knowledge.everything or row.id in self.knowledge.found
        return not known

    def _level(self, row: CellRow) -> NDArray[np.int16]:
        return self._share(row, row.level - LOWEST_LEVEL)

    def _state(self, row: CategoricalRow) -> NDArray[np.int16]:
        return self._share(row, row.states.index(row.start))

    def _share(self, row: CellRow | CategoricalRow, truth: int) -> NDArray[np.int16]:
        """Places drawn by the shares of the prior, or the truth where it is known."""
        true = np.full(self.tape.runs, truth, dtype=np.int16)
        if not self._drawn(row):
            return true
        total, below = sum(row.prior), 0.0
        bits = self.tape.chance("start", row.id)
        drawn = np.zeros_like(true)
        for share in row.prior[:-1]:
            below += share / total
            drawn += bits >= np.uint32(tables.share_threshold(below))
        return self._with_truth(drawn, true)

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
