"""From what is at work to logits: the shifts of all interventions of an arm on cells and events.

Several shifts on one row overlap: sorted by size, the k-th counts overlap_factor**k, and their sum
stays within the cap (or within the largest of them, when that alone is more). A shift of zero
therefore never changes anything. Weakening looks at the situations before the month's events.
"""

import numpy as np
from numpy.typing import NDArray

from effect_game.engine import tables
from effect_game.engine.assignments import Help
from effect_game.engine.compiled import Compiled, Index
from effect_game.engine.lives import Grid, Tape

Wide = NDArray[np.int32]

WEIGHT_ONE = 1 << 10


class Shifts:
    """cells (C, runs) and events (E, runs) int16 on the grid; None where nothing acts."""

    def __init__(self, compiled: Compiled, tape: Tape, help_: Help) -> None:
        self.cells: NDArray[np.int16] | None = None
        self.events: NDArray[np.int16] | None = None
        self._help = help_
        self._compile_weakening(compiled, tape.runs)
        self._compile_targets(compiled, tape)

    def _compile_weakening(self, compiled: Compiled, runs: int) -> None:
        rows = self._help.rows
        depth = max((len(row.weakened_by) for row in rows), default=0)
        self._weak: list[tuple[Index, NDArray[np.bool_], Wide]] = []
        for k in range(depth):
            picked = [row.weakened_by[k] if len(row.weakened_by) > k else None for row in rows]
            places = [None if weak is None else compiled.situation(weak.situation) for weak in picked]
            source = [compiled.nothing if place is None else place for place in places]
            holds = [True if weak is None else weak.holds for weak in picked]
            less = [0 if weak is None else round(weak.factor * tables.GRID) - tables.GRID for weak in picked]
            self._weak.append(
                (
                    np.array(source, dtype=np.intp),
                    np.array(holds, dtype=np.bool_)[:, None],
                    np.array(less, dtype=np.int32)[:, None],
                )
            )
        self._flag = np.empty((len(rows), runs), dtype=np.bool_)
        self._strength: Wide = np.empty((len(rows), runs), dtype=np.int32)

    def _compile_targets(self, compiled: Compiled, tape: Tape) -> None:
        touching: dict[int, list[tuple[int, int]]] = {}
        for a, row in enumerate(self._help.rows):
            for target, draw in compiled.effect_draws[row.id]:
                touching.setdefault(target, []).append((a, draw))
        targets = sorted(touching, key=lambda target: (-len(touching[target]), target))
        # The k-th effect of every target that has so many, one after the other for all k.
        slots = [
            [touching[target][k] for target in targets if len(touching[target]) > k]
            for k in range(len(touching[targets[0]]) if targets else 0)
        ]
        picked = [each for slot in slots for each in slot]
        self._sources = np.array([a for a, _ in picked], dtype=np.intp)
        draws = np.array([draw for _, draw in picked], dtype=np.intp)
        self._full: Wide = tape.draws.take(draws, axis=0).astype(np.int32)
        self._at_work: Wide = np.empty_like(self._full)
        self._parts = np.empty(self._full.shape, dtype=np.int16)
        ends = np.cumsum([len(slot) for slot in slots])
        self._alone = len(slots[0]) if slots else 0
        self._keys = np.empty_like(self._parts)
        self._slots: list[Grid] = np.split(self._keys, ends[:-1]) if slots else []
        factor = compiled.model.overlap_factor
        weights = [round(WEIGHT_ONE * factor**k) for k, slot in enumerate(slots) for _ in slot]
        self._weights: Wide = np.array(weights, dtype=np.int32)[:, None]
        self._weighed: Wide = np.empty_like(self._full)
        self._terms = np.split(self._weighed, ends[:-1]) if slots else []
        self._shared = len(slots[1]) if len(slots) > 1 else 0
        self._caps = np.full(
            (self._shared, tape.runs), tables.on_grid(compiled.model.shift_cap), dtype=np.int16
        )
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
        if not self._slots:
            return
        if not self._help.strength.any():
            self._clear()
            return
        self._weakened(flags).take(self._sources, axis=0, out=self._at_work, mode="clip")
        self._at_work *= self._full
        self._at_work += tables.STRENGTH_ONE // 2
        self._at_work >>= 14
        self._parts[:] = self._at_work
        self._result[:-1] = self._parts[: self._alone]
        if self._shared:
            self._overlap()
        if self.cells is not None:
            self._result.take(self._cell_place, axis=0, out=self.cells, mode="clip")
        if self.events is not None:
            self._result.take(self._event_place, axis=0, out=self.events, mode="clip")

    def _clear(self) -> None:
        for shifts in (self.cells, self.events):
            if shifts is not None:
                shifts[:] = 0

    def _weakened(self, flags: NDArray[np.bool_]) -> Wide:
        if not self._weak:
            return self._help.strength
        np.copyto(self._strength, self._help.strength)
        for source, holds, less in self._weak:
            flags.take(source, axis=0, out=self._flag, mode="clip")
            np.equal(self._flag, holds, out=self._flag)
            factor = self._flag * less
            factor += tables.GRID
            self._strength *= factor
            self._strength >>= 8
        return self._strength

    def _overlap(self) -> None:
        """Replace the first `shared` results by what all effects on their rows come to together."""
        shared, keys, slots = self._shared, self._keys, self._slots
        # Size and sign in one integer: sorting these sorts by size, and ties do not depend on order.
        _to_keys(self._parts, keys)
        for last in range(len(slots) - 1, 0, -1):
            for k in range(last, len(slots)):
                _sort_pair(slots[k - 1], slots[k])
        cap = np.maximum(slots[0][:shared] >> 1, self._caps)
        np.multiply(_signed(keys), self._weights, out=self._weighed)
        total = self._terms[0][:shared]
        for term in self._terms[1:]:
            total[: len(term)] += term
        total += WEIGHT_ONE // 2
        total >>= 10
        np.minimum(total, cap, out=total)
        np.maximum(total, -cap, out=total)
        self._result[:shared] = total


def _sort_pair(first: Grid, second: Grid) -> None:
    """Put the larger of each pair in `first`; it may have more rows than `second`."""
    top = first[: second.shape[0]]
    larger = np.maximum(top, second)
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
