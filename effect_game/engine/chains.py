"""Couplings that run away, and chances out of one state that come to more than 1.

Around its set point a cell moves by its pull -k (L - m) and by weight * (source - its set point): a
lasting shift of the sources moves it by weight / k of theirs. When the sizes |weight| / k, each as
large as a life can draw it, can multiply to 1 or more around a loop (spectral radius >= 1), a small
push comes back at least as large and the household drifts to an end of the ladder by itself.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import CategoricalRow, Draw, EventRow, Model, TermKind
from effect_game.engine import tables
from effect_game.engine.compiled import draw_sd, has_own_chance


def largest(draw: Draw) -> int:
    """The largest size a draw can have in any life, on the grid."""
    return abs(tables.on_grid(draw.central)) + tables.largest_offset(abs(draw_sd(draw)))


def runaway(model: Model) -> tuple[str, ...]:
    """Ids of the cells of a loop of couplings that runs away, in the order of the model; () if none."""
    place = {row.id: i for i, row in enumerate(model.cells)}
    gain = np.zeros((len(place), len(place)))
    for i, row in enumerate(model.cells):
        for term in row.terms:
            if term.kind is TermKind.LEVEL and term.source in place:
                size = largest(term.weight) / tables.GRID
                pull = row.steepness
                gain[i, place[term.source]] += size / pull if pull > 0 else np.inf if size else 0.0
    for loop in _loops(gain > 0):
        inside = gain[np.ix_(loop, loop)]
        if not np.isfinite(inside).all() or max(abs(np.linalg.eigvals(inside))) >= 1:
            return tuple(model.cells[i].id for i in loop)
    return ()


def _loops(linked: NDArray[np.bool_]) -> list[list[int]]:
    """Cells that reach each other and themselves, each set once."""
    reach = linked.copy()
    for k in range(len(reach)):
        reach |= np.outer(reach[:, k], reach[k])
    both = reach & reach.T
    loops = {tuple(int(j) for j in np.flatnonzero(both[i])) for i in range(len(reach)) if both[i, i]}
    return [list(loop) for loop in sorted(loops)]


def overfull(row: CategoricalRow, touched: frozenset[str], given: frozenset[str]) -> str | None:
    """The first state whose moves surely come to more than 1 in some month; None when none is known.

    Only moves without gates of their own whose chance is that of their base count: the others depend
    on the life, and in a life what comes above 1 is lost for the last.
    """
    for state in row.states:
        moves = [
            event
            for origin, _, event in row.moves
            if origin == state
            and not event.gates
            and has_own_chance(event, touched)
            and not any(draw.id in given for draw in _bases(event))
            and event.clock in (None, row.situation(state))
        ]
        # Rounding each chance to 32 bits may add one count per move.
        if _most(moves) > tables.CHANCE_ONE + len(moves):
            return state
    return None


def _bases(event: EventRow) -> tuple[Draw, ...]:
    return (event.base, *(step.base for step in event.later))


def _most(moves: Sequence[EventRow]) -> int:
    """The largest sum of thresholds in any month after any time in the state."""
    months, counts = {1}, {1}
    for event in moves:
        months |= {event.from_month} | ({event.until_month + 1} if event.until_month else set())
        (months if event.clock is None else counts).update(step.month for step in event.later)
    pairs = [(month, count) for month, count in product(months, counts) if month >= 1]
    return max(sum(_threshold(event, max(month, count), count) for event in moves) for month, count in pairs)


def _threshold(event: EventRow, month: int, count: int) -> int:
    last = event.until_month
    if month < event.from_month or (last is not None and month > last):
        return 0
    base, now = event.base, month if event.clock is None else count
    for step in event.later:
        if step.month <= now:
            base = step.base
    return tables.own_threshold(base.central)


def twice(ids: Sequence[str]) -> str | None:
    """The first id that is there more than once."""
    return next((row for row, count in Counter(ids).items() if count > 1), None)
