"""From what happened in the lives to counts: how often each ledger line's driver counted.

Counts are 0 or 1 per month and life. Levels and situations of a month are those after it. A state of
a categorical row is a situation 'row=state', and a move between states is an event.
"""

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import Driver, DriverKind
from effect_game.domain.vocabulary import INTENSITY_CODES, LOWEST_LEVEL


class TraceLike(Protocol):
    """What kba reads of a simulated arm; row ids name the first axis of each array.

    levels (C, months+1, runs) 0..4 and flags (S, months+1, runs) start with the state at the start;
    hits (E, months, runs), active (I, months, runs) intensity codes 0..3, started (I, months, runs).
    """

    @property
    def first_run(self) -> int: ...
    @property
    def cells(self) -> tuple[str, ...]: ...
    @property
    def situations(self) -> tuple[str, ...]: ...
    @property
    def events(self) -> tuple[str, ...]: ...
    @property
    def interventions(self) -> tuple[str, ...]: ...
    @property
    def levels(self) -> NDArray[Any]: ...
    @property
    def flags(self) -> NDArray[Any]: ...
    @property
    def hits(self) -> NDArray[Any]: ...
    @property
    def active(self) -> NDArray[Any]: ...
    @property
    def started(self) -> NDArray[Any]: ...


def runs_of(trace: TraceLike) -> int:
    """Number of lives in a trace."""
    return int(trace.levels.shape[-1])


def count(trace: TraceLike, driver: Driver, months: int) -> NDArray[np.bool_]:
    """(months, runs) whether the driver counts in that month of that life.

    Raises ValueError when the trace does not know the row or is shorter than `months`.
    """
    if trace.levels.shape[1] < months + 1:
        raise ValueError(f"the trace has {trace.levels.shape[1] - 1} months, {months} are needed")
    counts = _happened(trace, driver, months)
    for situation in driver.unless:
        flags = trace.flags[_place(trace.situations, situation), 1 : months + 1]
        counts = counts & np.logical_not(flags)
    return counts


def _happened(trace: TraceLike, driver: Driver, months: int) -> NDArray[np.bool_]:
    """The count before the situations that put it off are looked at."""
    if driver.kind is DriverKind.LEVEL:
        levels = trace.levels[_place(trace.cells, driver.row), 1 : months + 1]
        return _any_of(levels, [level - LOWEST_LEVEL for level in driver.levels])
    if driver.kind is DriverKind.SITUATION:
        flags = trace.flags[_place(trace.situations, driver.row), 1 : months + 1]
        return np.asarray(flags if driver.holds else np.logical_not(flags), dtype=np.bool_)
    if driver.kind is DriverKind.EVENT:
        return np.asarray(trace.hits[_place(trace.events, driver.row), :months], dtype=np.bool_)
    place = _place(trace.interventions, driver.row)
    active = trace.active[place, :months]
    at_intensity = active != 0 if driver.intensity is None else active == INTENSITY_CODES[driver.intensity]
    if driver.kind is DriverKind.ACTIVE:
        return np.asarray(at_intensity, dtype=np.bool_)
    started = np.asarray(trace.started[place, :months], dtype=np.bool_)
    return started if driver.intensity is None else started & at_intensity


def _any_of(values: NDArray[Any], wanted: list[int]) -> NDArray[np.bool_]:
    found = np.zeros(values.shape, dtype=np.bool_)
    for value in wanted:
        found |= values == value
    return found


def _place(rows: tuple[str, ...], row: str) -> int:
    try:
        return rows.index(row)
    except ValueError:
        raise ValueError(f"a ledger line counts '{row}', which is not simulated") from None
