"""The frozen household with fewer or more persons, to see how time grows with them."""

from dataclasses import replace

from effect_game.domain.model import CellRow, EventRow, GateTerm, Model, RowEffect, Term
from effect_game.domain.vocabulary import HOUSEHOLD
from tests.benchmarks.frozen import Frozen


def with_persons(household: Frozen, count: int) -> Frozen:
    """`count` persons: the first ones, or all and then copies of them in turn, with all that touches them.

    Only to simulate: ledger lines stay those of the persons who were there.
    """
    model = household.model
    persons = sorted({cell.owner for cell in model.cells} - {HOUSEHOLD})
    for person in persons[count:]:
        model = _without(model, person)
    for extra in range(max(0, count - len(persons))):
        copy, place = divmod(extra, len(persons))
        model = _with_copy(model, persons[place], f"{persons[place]}_{copy + 2}")
    return replace(household, model=model)


def _without(model: Model, person: str) -> Model:
    gone = {cell.id for cell in model.cells if cell.owner == person}

    def left(terms: tuple[Term, ...]) -> tuple[Term, ...]:
        return tuple(term for term in terms if term.source not in gone)

    return replace(
        model,
        cells=tuple(replace(cell, terms=left(cell.terms)) for cell in model.cells if cell.id not in gone),
        events=tuple(
            replace(
                event,
                terms=left(event.terms),
                moves=tuple(move for move in event.moves if move[0] not in gone),
            )
            for event in model.events
        ),
        interventions=tuple(
            replace(row, effects=tuple(effect for effect in row.effects if effect.row not in gone))
            for row in model.interventions
        ),
    )


def _with_copy(model: Model, person: str, copy: str) -> Model:
    def renamed(row: str) -> str:
        return f"{row.removesuffix(person)}{copy}" if row.endswith(f"@{person}") else row

    def terms(given: tuple[Term, ...]) -> tuple[Term, ...]:
        return tuple(replace(term, source=renamed(term.source)) for term in given)

    def gates(given: tuple[GateTerm, ...]) -> tuple[GateTerm, ...]:
        return tuple(replace(gate, situation=renamed(gate.situation)) for gate in given)

    def cell(row: CellRow) -> CellRow:
        return replace(row, id=renamed(row.id), owner=copy, terms=terms(row.terms))

    def event(row: EventRow) -> EventRow:
        moves = tuple((renamed(place), levels) for place, levels in row.moves)
        return replace(
            row,
            id=renamed(row.id),
            gates=gates(row.gates),
            terms=terms(row.terms),
            sets=gates(row.sets),
            moves=moves,
        )

    def effects(given: tuple[RowEffect, ...]) -> tuple[RowEffect, ...]:
        copies = (replace(effect, row=renamed(effect.row)) for effect in given)
        return (*given, *(effect for effect in copies if effect not in given))

    of_person = [row for row in model.situations if row.id.endswith(f"@{person}")]
    return replace(
        model,
        cells=(*model.cells, *(cell(row) for row in model.cells if row.owner == person)),
        situations=(*model.situations, *(replace(row, id=renamed(row.id)) for row in of_person)),
        events=(*model.events, *(event(row) for row in model.events if row.id.endswith(f"@{person}"))),
        interventions=tuple(replace(row, effects=effects(row.effects)) for row in model.interventions),
    )
