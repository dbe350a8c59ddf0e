"""A household model as index arrays: everything that is the same for all lives and all arms.

Rows get an order of their own here (most terms first, then id), so that slot k of a sum only
touches the first rows; traces go back to the model's order. The order in which content lists
rows therefore carries no meaning. `source` indexes one array of cells, then situations. The states
of categorical rows are the last situations, their moves the last events.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import CellRow, Draw, EventRow, GateTerm, Model, SituationRow, Term, TermKind
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LOWEST_LEVEL, RANGE_IN_SD
from effect_game.engine import tables
from effect_game.engine.expand import all_events, all_situations, race_order, state_rows

Index = NDArray[np.intp]


class DrawList:
    """Collects the drawn parameters of a model; equal draws share one row of the sample."""

    def __init__(self) -> None:
        self.draws: dict[Draw, int] = {}

    def index(self, draw: Draw) -> int:
        return self.draws.setdefault(draw, len(self.draws))


def draw_sd(draw: Draw) -> float:
    """Standard deviation in logits: the range is a 95% interval, widened by its grade."""
    if draw.low == draw.high:
        # Also where both are infinite: a chance of 0 or 1 is not drawn.
        return 0.0
    return (draw.high - draw.low) / RANGE_IN_SD * draw.width


@dataclass(frozen=True)
class TermSlot:
    """The k-th term of the first `count` rows. origin: on the grid, where `own` is False."""

    count: int
    source: Index
    draw: Index
    own: NDArray[np.bool_]
    origin: NDArray[np.int64]


@dataclass(frozen=True)
class Stepped:
    """The base of a row that changes: draws[0] until months[0], draws[k] from months[k - 1] on.

    clock: place in Compiled.clocks; None = the months of the simulation.
    """

    row: int
    months: tuple[int, ...]
    clock: int | None
    draws: tuple[Draw, ...]


@dataclass(frozen=True)
class EventGroup:
    """Events that draw in the same way: each for itself, or the moves of categorical rows.

    The first `law` rows are sums of logits on the grid; the others have a chance of their own, to
    the last of 32 bits. `first` is the place of the first row among all events; draws (law,).
    certain: per month the rows that do not draw in it.
    """

    rows: tuple[EventRow, ...]
    law: int
    first: int
    slots: tuple[TermSlot, ...]
    draws: Index
    stepped: tuple[Stepped, ...]
    gates: "Gates"
    windows: tuple[tuple[int, int, int | None], ...]
    certain: dict[int, tuple[int, ...]]

    def shut(self, month: int) -> list[int]:
        """Rows that cannot happen in this month, whatever holds."""
        return [
            row for row, first, last in self.windows if month < first or (last is not None and month > last)
        ]


@dataclass(frozen=True)
class AnyOf:
    """For each target: True when one of its source rows is. Missing sources point at a False row."""

    slots: tuple[Index, ...]

    def collect(self, rows: NDArray[np.bool_], out: NDArray[np.bool_], spare: NDArray[np.bool_]) -> None:
        """rows (n+1, runs) with a last row of False; out and spare (targets, runs)."""
        rows.take(self.slots[0], axis=0, out=out, mode="clip")
        for slot in self.slots[1:]:
            rows.take(slot, axis=0, out=spare, mode="clip")
            out |= spare


def any_of(targets: int, pairs: Sequence[tuple[int, int]], nothing: int) -> AnyOf | None:
    """pairs of (target, source); `nothing` is the index of the row that is always False."""
    lists: list[list[int]] = [[] for _ in range(targets)]
    for target, source in pairs:
        lists[target].append(source)
    depth = max((len(sources) for sources in lists), default=0)
    if depth == 0:
        return None
    padded = np.array([sources + [nothing] * (depth - len(sources)) for sources in lists], dtype=np.intp)
    return AnyOf(tuple(np.ascontiguousarray(padded[:, k]) for k in range(depth)))


@dataclass(frozen=True)
class Gates:
    """All gates of each row as slots, one after the other in `source` and `wanted` (slots * rows); a
    missing gate asks a row that is always False to be False."""

    slots: int
    source: Index
    wanted: NDArray[np.bool_]

    def narrow(self, flags: NDArray[np.bool_], out: NDArray[np.bool_]) -> None:
        """Take out of `out` (rows, runs) what a gate closes; flags (S+1, runs), last row False."""
        if self.slots:
            open_ = flags.take(self.source, axis=0, mode="clip")
            np.equal(open_, self.wanted, out=open_)
            rows = len(out)
            for first in range(0, self.slots * rows, rows):
                out &= open_[first : first + rows]


def gates(rows: Sequence[Sequence[GateTerm]], situation: Callable[[str], int], nothing: int) -> Gates:
    slots = max((len(row) for row in rows), default=0)
    terms = [row[k] if k < len(row) else None for k in range(slots) for row in rows]
    source = [nothing if term is None else situation(term.situation) for term in terms]
    wanted = [False if term is None else term.holds for term in terms]
    return Gates(slots, np.array(source, dtype=np.intp), np.array(wanted, dtype=np.bool_)[:, None])


def _column(values: Sequence[int], kind: type[np.signedinteger] = np.int16) -> NDArray[np.signedinteger]:
    return np.array(values, dtype=kind).reshape(-1, 1)


class Compiled:
    """Index arrays of one model. Raises UserError 'model.row' for a row id that does not exist.

    given: ids of base draws whose chances come from outside (see simulate.Engine).
    """

    def __init__(self, model: Model, given: frozenset[str] = frozenset()) -> None:
        self.model = model
        self.cells: tuple[CellRow, ...] = tuple(sorted(model.cells, key=_most_terms_first))
        self.categoricals = tuple(sorted(model.categoricals, key=lambda row: row.id))
        own = sorted(model.situations, key=lambda row: (row.months_low is None, row.id))
        states = (state for row in self.categoricals for state in state_rows(row))
        self.situations: tuple[SituationRow, ...] = (*own, *states)
        self.interventions = {row.id: row for row in model.interventions}
        self.situation_ids = tuple(row.id for row in all_situations(model))
        self.event_ids = tuple(row.id for row in all_events(model))
        self.cell_index = {row.id: i for i, row in enumerate(self.cells)}
        self.situation_index = {row.id: i for i, row in enumerate(self.situations)}
        self.nothing = len(self.situations)
        self.draws = DrawList()
        self._compile_choices(len(own))
        self._compile_numbers()
        self.cell_slots = self._slots([row.terms for row in self.cells])
        self._compile_events(given)
        self._compile_hits()
        self.effect_draws = {
            row.id: tuple((self.target(effect.row), self.draws.index(effect.shift)) for effect in row.effects)
            for row in model.interventions
        }
        shares = [draw for row in model.interventions for draw in (row.uptake, row.dropout)]
        self.share_draws = {
            draw: self.draws.index(draw) for draw in shares if draw_sd(draw) > 0 and draw.id not in given
        }

    def _compile_choices(self, first: int) -> None:
        """choices: the situations of each categorical row; exactly one of them is so. They come after
        the `plain` ones."""
        self.plain = first
        self.choices: list[slice] = []
        for row in self.categoricals:
            self.choices.append(slice(first, first + len(row.states)))
            first += len(row.states)

    def _compile_numbers(self) -> None:
        self.steepness = _column([tables.on_grid(row.steepness) for row in self.cells])
        self.threshold = _column([tables.on_grid(row.threshold) for row in self.cells])
        fixed = [row.set_point for row in self.cells]
        self.has_set_point = np.array([point is not None for point in fixed], dtype=np.bool_)
        self.set_point = np.array(
            [0 if point is None else tables.on_grid(point - LOWEST_LEVEL) for point in fixed], dtype=np.int64
        )
        self.drifting = np.array([i for i, row in enumerate(self.cells) if row.drift_per_year], dtype=np.intp)
        self.timed = sum(row.months_low is not None for row in self.situations)
        self.chances = tables.chance_thresholds()
        every = [(each, s) for s, row in enumerate(self.situations) for each in row.overrides]
        # The lowest level last, so that it is the one that stays; a stand-still says no level.
        placed = [
            (self.cell(each.cell), s, None if each.level is None else each.level - LOWEST_LEVEL)
            for each, s in every
        ]
        self.overrides = sorted(placed, key=lambda each: -9 if each[2] is None else -each[2])

    def drift(self, month: int) -> NDArray[np.signedinteger]:
        """How far the set points of the drifting cells have moved, on the grid, (drifting, 1)."""
        rows = [self.cells[i] for i in self.drifting]
        return _column([tables.on_grid(row.drift_per_year * month / 12) for row in rows], np.int32)

    def _compile_events(self, given: frozenset[str]) -> None:
        touched = {effect.row for row in self.model.interventions for effect in row.effects}
        moves = {event.id for row in self.model.categoricals for _, _, event in row.moves}

        def order(row: EventRow) -> tuple[bool, bool, int, str]:
            return row.id in moves, has_own_chance(row, touched, given), -len(row.terms), row.id

        self.events: tuple[EventRow, ...] = tuple(sorted(all_events(self.model), key=order))
        self.event_index = {row.id: i for i, row in enumerate(self.events)}
        self.clocks: dict[int, int] = {}
        alone = len(self.events) - len(moves)
        law = [not has_own_chance(row, touched, given) for row in self.events]
        self.lone = self._group(self.events[:alone], 0, sum(law[:alone]))
        self.moves = self._group(self.events[alone:], alone, sum(law[alone:]))
        self.groups = (self.lone, self.moves)
        self.races = [
            np.array([self.event_index[event] - alone for event in race_order(row)], dtype=np.intp)
            for row in self.categoricals
        ]

    def _group(self, rows: tuple[EventRow, ...], first: int, law: int) -> EventGroup:
        stepped = tuple(
            Stepped(
                e,
                tuple(step.month for step in row.later),
                None if row.clock is None else self._clock(row.clock),
                (row.base, *(step.base for step in row.later)),
            )
            for e, row in enumerate(rows)
            if row.later
        )
        for draw in (draw for each in stepped if each.row < law for draw in each.draws):
            self.draws.index(draw)
        return EventGroup(
            rows,
            law,
            first,
            self._slots([row.terms for row in rows[:law]]),
            np.array([self.draws.index(row.base) for row in rows[:law]], dtype=np.intp),
            stepped,
            gates([row.gates for row in rows], self.situation, self.nothing),
            tuple(
                (e, row.from_month, row.until_month)
                for e, row in enumerate(rows)
                if row.from_month > 1 or row.until_month is not None
            ),
            {
                month: tuple(e for e, row in enumerate(rows) if month in row.certain)
                for month in {month for row in rows for month in row.certain}
            },
        )

    def _clock(self, situation: str) -> int:
        return self.clocks.setdefault(self.situation(situation), len(self.clocks))

    def _compile_hits(self) -> None:
        """What follows from events: situations that are set and cells that move."""
        each = [(e, term) for e, row in enumerate(self.events) for term in row.sets]
        sets = [(self.situation(term.situation), e, term.holds) for e, term in each]
        count, none = len(self.situations), len(self.events)
        self.sets_true = any_of(count, [(s, e) for s, e, to in sets if to], none)
        self.sets_false = any_of(count, [(s, e) for s, e, to in sets if not to], none)
        moves: dict[int, list[tuple[int, int]]] = {}
        for e, row in enumerate(self.events):
            for cell, levels in row.moves:
                moves.setdefault(self.cell(cell), []).append((e, levels))
        # Few cells are moved by events: `moved` says which, and each slot speaks of them alone.
        self.moved = np.array(list(moves), dtype=np.intp)
        self.move_slots: list[tuple[Index, NDArray[np.signedinteger]]] = []
        for k in range(max((len(cell_moves) for cell_moves in moves.values()), default=0)):
            picked = [each[k] if k < len(each) else (none, 0) for each in moves.values()]
            source = np.array([event for event, _ in picked], dtype=np.intp)
            self.move_slots.append((source, _column([levels for _, levels in picked])))

    def _slots(self, rows: Sequence[Sequence[Term]]) -> tuple[TermSlot, ...]:
        """Rows must come with the most terms first."""
        result = []
        for k in range(max((len(terms) for terms in rows), default=0)):
            terms = [row[k] for row in rows if len(row) > k]
            result.append(
                TermSlot(
                    count=len(terms),
                    source=np.array([self.source(term) for term in terms], dtype=np.intp),
                    draw=np.array([self.draws.index(term.weight) for term in terms], dtype=np.intp),
                    own=np.array([term.origin is None for term in terms], dtype=np.bool_),
                    origin=np.array([_origin(term) for term in terms], dtype=np.int64),
                )
            )
        return tuple(result)

    def source(self, term: Term) -> int:
        if term.kind is TermKind.LEVEL:
            return self.cell(term.source)
        return len(self.cells) + self.situation(term.source)

    def cell(self, row: str) -> int:
        return _find(self.cell_index, row)

    def situation(self, row: str) -> int:
        return _find(self.situation_index, row)

    def target(self, row: str) -> int:
        """Index of a cell or, after the cells, of an event."""
        if row in self.event_index:
            return len(self.cells) + self.event_index[row]
        return self.cell(row)


def has_own_chance(row: EventRow, touched: Collection[str], given: Collection[str] = ()) -> bool:
    """Its chance is that of its base, to the last of 32 bits: nothing is added and nothing is drawn.

    touched: ids of rows that interventions act on.
    """
    bases = (row.base, *(step.base for step in row.later))
    fixed = all(draw.low == draw.high or draw.id in given for draw in bases)
    return fixed and not row.terms and row.id not in touched


def _most_terms_first(row: CellRow) -> tuple[int, str]:
    return -len(row.terms), row.id


def _origin(term: Term) -> int:
    if term.origin is None:
        return 0
    return tables.on_grid(term.origin - LOWEST_LEVEL if term.kind is TermKind.LEVEL else term.origin)


def _find(index: dict[str, int], row: str) -> int:
    if row not in index:
        raise UserError("model.row", f"De rij '{row}' bestaat niet in dit huishouden. Controleer de naam.")
    return index[row]
