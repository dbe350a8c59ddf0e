"""The life that was played, month by month, as plain values."""

from dataclasses import dataclass

from effect_game.content.compile_role import is_role_row
from effect_game.domain.vocabulary import LOWEST_LEVEL, LifeDomain
from effect_game.engine.trace import Trace


@dataclass(frozen=True, slots=True)
class LivedMonths:
    """The played life per month: events that happened, and levels 1..5 per cell (0 = start).

    started: (month, card) in which a card really began, after waiting and what had to be so first.
    """

    cells: tuple[str, ...]
    levels: tuple[tuple[int, ...], ...]
    events: tuple[tuple[int, str], ...]
    started: tuple[tuple[int, str], ...] = ()


def lived_months(trace: Trace) -> LivedMonths:
    """Run 0 of a trace as plain values."""
    months = trace.hits.shape[1]
    return LivedMonths(
        cells=trace.cells,
        levels=tuple(
            tuple(int(level) + LOWEST_LEVEL for level in trace.levels[:, month, 0])
            for month in range(months + 1)
        ),
        events=tuple(
            (month + 1, event)
            for month in range(months)
            for row, event in enumerate(trace.events)
            if bool(trace.hits[row, month, 0])
        ),
        started=tuple(
            (month + 1, intervention)
            for month in range(months)
            for row, intervention in enumerate(trace.interventions)
            if bool(trace.started[row, month, 0]) and not is_role_row(intervention)
        ),
    )


def domain_of(cell: str) -> LifeDomain:
    """Life domain of a cell's row id."""
    return LifeDomain(cell.split(":", 1)[1].split("@", 1)[0])


def cell_of(row: str) -> tuple[LifeDomain, str]:
    """A cell's row id as life domain and owner."""
    return domain_of(row), row.rsplit("@", 1)[1]


def lowest_levels(lived: LivedMonths, month: int) -> dict[LifeDomain, int]:
    """The lowest level per life domain in a month of the played life."""
    lowest: dict[LifeDomain, int] = {}
    for cell, level in zip(lived.cells, lived.levels[month], strict=True):
        domain = domain_of(cell)
        lowest[domain] = min(level, lowest.get(domain, level))
    return lowest
