"""Parts of a household that do not read each other: the exact evaluator runs each on its own.

Two rows belong together when one reads, sets, moves or helps the other, or when a count asks about
both at once. The joint state space of the whole is never made when parts stand alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from effect_game.domain.model import (
    Assignment,
    CategoricalRow,
    CellRow,
    Driver,
    EventRow,
    InterventionRow,
    Model,
    SituationRow,
    some,
)

Put = tuple[Assignment, InterventionRow]


@dataclass(frozen=True)
class Part:
    """Rows of a model that have to be evaluated together, in the order of the model."""

    cells: tuple[CellRow, ...]
    situations: tuple[SituationRow, ...]
    events: tuple[EventRow, ...]
    categoricals: tuple[CategoricalRow, ...]
    puts: tuple[Put, ...]
    drivers: tuple[Driver, ...]


class _Groups:
    """Rows by name, joined step by step."""

    def __init__(self) -> None:
        self._leader: dict[str, str] = {}

    def find(self, name: str) -> str:
        leader = self._leader.setdefault(name, name)
        while leader != self._leader[leader]:
            leader = self._leader[leader]
        self._leader[name] = leader
        return leader

    def join(self, name: str, others: Iterable[str]) -> None:
        for other in others:
            self._leader[self.find(other)] = self.find(name)


def split(model: Model, puts: Sequence[Put], drivers: Sequence[Driver]) -> tuple[Part, ...]:
    """puts: the assignments of the arm; drivers: the counts that ask about more rows at once."""
    groups = _Groups()
    for categorical in model.categoricals:
        groups.join(categorical.id, (categorical.situation(state) for state in categorical.states))
        for _, _, event in categorical.moves:
            groups.join(categorical.id, [event.id, *_read_by(event)])
    for cell in model.cells:
        groups.join(cell.id, (term.source for term in cell.terms))
    for situation in model.situations:
        groups.join(situation.id, (override.cell for override in situation.overrides))
    for event in model.events:
        groups.join(event.id, _read_by(event))
    for _, row in puts:
        groups.join(row.id, _touched_by(row))
    _join_by_load(model, puts, groups)
    for driver in drivers:
        groups.join(driver.row, driver.unless)
    return tuple(_part(model, puts, drivers, groups, leader) for leader in _leaders(model, puts, groups))


def _read_by(event: EventRow) -> list[str]:
    clock = [event.clock] if event.clock is not None else []
    gates = [gate.situation for gate in (*event.gates, *event.sets)]
    return [term.source for term in event.terms] + gates + [cell for cell, _ in event.moves] + clock


def _touched_by(row: InterventionRow) -> list[str]:
    situations = [hold.situation for hold in row.holds] + [weak.situation for weak in row.weakened_by]
    return [effect.row for effect in row.effects] + situations + [gate.situation for gate in row.requires]


def _join_by_load(model: Model, puts: Sequence[Put], groups: _Groups) -> None:
    """Only when people can carry too much does one intervention make another end."""
    loads = sum(max(0.0, row.load) for _, row in puts)
    leaving = any(some(row.dropout) for _, row in puts)
    if leaving and loads > model.capacity and model.dropout_shift_per_load_point:
        involved = [row.id for _, row in puts if row.load or some(row.dropout)]
        groups.join(involved[0], involved)


def _leaders(model: Model, puts: Sequence[Put], groups: _Groups) -> list[str]:
    names = [row.id for row in model.cells] + [row.id for row in model.situations]
    names += [row.id for row in model.events] + [row.id for row in model.categoricals]
    names += [row.id for _, row in puts]
    return list(dict.fromkeys(groups.find(name) for name in names))


def _part(model: Model, puts: Sequence[Put], drivers: Sequence[Driver], groups: _Groups, leader: str) -> Part:
    def here(name: str) -> bool:
        return groups.find(name) == leader

    return Part(
        cells=tuple(row for row in model.cells if here(row.id)),
        situations=tuple(row for row in model.situations if here(row.id)),
        events=tuple(row for row in model.events if here(row.id)),
        categoricals=tuple(row for row in model.categoricals if here(row.id)),
        puts=tuple(put for put in puts if here(put[1].id)),
        drivers=tuple(driver for driver in drivers if here(driver.row)),
    )
