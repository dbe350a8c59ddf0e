"""From what is at work to logits: the shifts of all interventions of an arm on cells and events.

Several shifts on one row overlap: sorted by size, the k-th counts overlap_factor**k, and their sum
stays within the cap (or within the largest of them, when that alone is more). A shift of zero
therefore never changes anything. Weakening looks at the situations before the month's events.
"""

import numpy as np
from numpy.typing import NDArray

from effect_game.engine import tables
from effect_game.engine.assignments import Help
from effect_game.engine.compiled import Compiled
from effect_game.engine.lives import Grid, Tape

Wide = NDArray[np.int32]

WEIGHT_ONE = 1 << 10


class Shifts:
    """cells (C, runs) and events (E, runs) int16 on the grid; None where nothing acts."""

    def __init__(self, compiled: Compiled, tape: Tape, help_: Help) -> None:
        self.cells: NDArray[np.int16] | None = None
        self.events: NDArray[np.int16] | None = None
        self._help = help_
        self._compile_targets(compiled, tape)
        self._compile_weakening(compiled, tape.runs)

    def _compile_weakening(self, compiled: Compiled, runs: int) -> None:
        by = [self._help.rows[a].weakened_by for a in self._sources]
        weak = [effect for effect, weakened in enumerate(by) if weakened]
        self._weak_rows = np.array(weak, dtype=np.intp)
        slots = max((len(weakened) for weakened in by), default=0)
        picked = [by[effect][k] if len(by[effect]) > k else None for k in range(slots) for effect in weak]
        # All first situations, then all second ones; a missing one looks at a row that is never so.
        places = [None if each is None else compiled.situation(each.situation) for each in picked]
        source = [compiled.nothing if place is None else place for place in places]
        holds = [True if each is None else each.holds for each in picked]
        less = [0 if each is None else round(each.factor * tables.GRID) - tables.GRID for each in picked]
        self._looks = np.array(source, dtype=np.intp)
        self._holds = np.array(holds, dtype=np.bool_)[:, None]
        self._less = np.array(less, dtype=np.int32)[:, None]
        self._so = np.empty((len(picked), runs), dtype=np.bool_)
        self._factors: Wide = np.empty((len(picked), runs), dtype=np.int32)
        self._weak: list[Wide] = np.split(self._factors, slots) if slots else []

    def _compile_targets(self, compiled: Compiled, tape: Tape) -> None:
        touching: dict[int, list[tuple[int, int]]] = {}
        for a, row in enumerate(self._help.rows):
            for target, draw in compiled.effect_draws[row.id]:
                touching.setdefault(target, []).append((a, draw))
        targets = sorted(touching, key=lambda target: (-len(touching[target]), target))
        self._shared = sum(len(touching[target]) > 1 for target in targets)
        # The k-th effect of every shared target that has so many, one after the other for all k.
        slots = [
            [touching[target][k] for target in targets[: self._shared] if len(touching[target]) > k]
            for k in range(len(touching[targets[0]]) if self._shared else 0)
        ]
        alone = [touching[target][0] for target in targets[self._shared :]]
        picked = [*(each for slot in slots for each in slot), *alone]
        self._sources = np.array([a for a, _ in picked], dtype=np.intp)
        draws = np.array([draw for _, draw in picked], dtype=np.intp)
        self._full: Wide = tape.draws.take(draws, axis=0).astype(np.int32)
        self._at_work: Wide = np.empty_like(self._full)
        self._parts = np.empty(self._full.shape, dtype=np.int16)
        self._overlap = Overlap(compiled, [len(slot) for slot in slots], tape.runs)
        self._result = np.zeros((len(targets) + 1, tape.runs), dtype=np.int16)
        place = {target: i for i, target in enumerate(targets)}
        cells = len(compiled.cells)
        self._cell_place = np.array([place.get(i, len(targets)) for i in range(cells)], dtype=np.intp)
        self._event_place = np.array(
            [place.get(cells + i, len(targets)) for i in range(len(compiled.events))], dtype=np.intp
        )
        if any(target < cells for target in targets):
            self.cells = np.zeros((cells, tape.runs), dtype=np.int16)
        if any(target >= cells for target in targets):
            self.events = np.zeros((len(compiled.events), tape.runs), dtype=np.int16)

    def month(self, flags: NDArray[np.bool_]) -> None:
        """Bring `cells` and `events` up to date; flags (S+1, runs), last row False."""
        if not len(self._parts):
            return
        if not self._help.strength.any():
            self._clear()
            return
        self._help.strength.take(self._sources, axis=0, out=self._at_work, mode="clip")
        if self._weak:
            self._weaken(flags)
        self._at_work *= self._full
        self._at_work += tables.STRENGTH_ONE // 2
        self._at_work >>= 14
        self._parts[:] = self._at_work
        together = self._overlap.rows
        self._result[self._shared : -1] = self._parts[together:]
        if together:
            self._overlap.sums(self._parts[:together], self._result[: self._shared])
        if self.cells is not None:
            self._result.take(self._cell_place, axis=0, out=self.cells, mode="clip")
        if self.events is not None:
            self._result.take(self._event_place, axis=0, out=self.events, mode="clip")

    def _clear(self) -> None:
        for shifts in (self.cells, self.events):
            if shifts is not None:
                shifts[:] = 0

    def _weaken(self, flags: NDArray[np.bool_]) -> None:
        flags.take(self._looks, axis=0, out=self._so, mode="clip")
        np.equal(self._so, self._holds, out=self._so)
        np.multiply(self._so, self._less, out=self._factors)
        self._factors += tables.GRID
        weaker = self._at_work.take(self._weak_rows, axis=0)
        for factor in self._weak:
            weaker *= factor
            weaker >>= 8
        self._at_work[self._weak_rows] = weaker


class Overlap:
    """What several effects on one row come to together.

    counts: how many rows have a first effect, a second, and so on; `rows` is their sum, slot after slot.
    """

    def __init__(self, compiled: Compiled, counts: list[int], runs: int) -> None:
        self.rows = sum(counts)
        ends = np.cumsum(counts)[:-1]
        self._keys = np.empty((self.rows, runs), dtype=np.int16)
        self._slots: list[Grid] = np.split(self._keys, ends) if counts else []
        factor, cap = compiled.model.overlap_factor, compiled.model.shift_cap
        weights = [round(WEIGHT_ONE * factor**k) for k, count in enumerate(counts) for _ in range(count)]
        # The largest counts in full, so only what comes after it is weighed.
        first = counts[0] if counts else 0
        self._weights: Wide = np.array(weights[first:], dtype=np.int32)[:, None]
        self._values: Wide = np.empty(self._keys.shape, dtype=np.int32)
        self._total, self._rest = self._values[:first], self._values[first:]
        self._terms: list[Wide] = np.split(self._values, ends)[1:] if counts else []
        self._spare = np.empty((first, runs), dtype=np.int16)
        self._caps: Wide = np.full((first, runs), tables.on_grid(cap), dtype=np.int32)
        self._cap: Wide = np.empty((first, runs), dtype=np.int32)

    def sums(self, parts: Grid, out: Grid) -> None:
        """parts (rows, runs); out (rows with a first effect, runs)."""
        slots, total, cap = self._slots, self._total, self._cap
        # Size and sign in one integer: sorting these sorts by size, and ties do not depend on order.
        _to_keys(parts, self._keys)
        for last in range(len(slots) - 1, 0, -1):
            for k in range(last, len(slots)):
                _sort_pair(slots[k - 1], slots[k], self._spare)
        self._values[:] = _signed(self._keys)
        np.abs(total, out=cap)
        np.maximum(cap, self._caps, out=cap)
        self._rest *= self._weights
        less = self._terms[0]
        for term in self._terms[1:]:
            less[: len(term)] += term
        less += WEIGHT_ONE // 2
        less >>= 10
        total[: len(less)] += less
        np.minimum(total, cap, out=total)
        np.negative(cap, out=cap)
        np.maximum(total, cap, out=total)
        out[:] = total


def _sort_pair(first: Grid, second: Grid, spare: Grid) -> None:
    """Put the larger of each pair in `first`; it may have more rows than `second`."""
    top, larger = first[: len(second)], spare[: len(second)]
    np.maximum(top, second, out=larger)
    np.minimum(top, second, out=second)
    top[:] = larger


def _to_keys(part: Grid, out: Grid) -> None:
    """Twice the size, plus one for a negative value; the proof of ranges keeps it within 16 bits."""
    negative = part >> 15
    np.bitwise_xor(part, negative, out=out)
    out -= negative
    out <<= 1
    out -= negative


def _signed(key: Grid) -> Grid:
    """The value of a key."""
    negative = key & 1
    np.negative(negative, out=negative)
    value = key >> 1
    value ^= negative
    value -= negative
    return value
