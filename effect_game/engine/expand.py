"""Categorical rows as what the engine runs: a situation for every state, an event for every move.

They come after the model's own situations and events, in the order of the model; so stand the rows of
a Trace.
"""

from dataclasses import replace

from effect_game.domain.model import CategoricalRow, EventRow, GateTerm, Model, SituationRow


def state_rows(row: CategoricalRow) -> tuple[SituationRow, ...]:
    """One situation per state; its start and prior are not its own but those of the row."""
    return tuple(
        SituationRow(row.situation(state), state == row.start, row.known, share)
        for state, share in zip(row.states, row.prior, strict=True)
    )


def move_rows(row: CategoricalRow) -> tuple[EventRow, ...]:
    """Each move as an event that is gated on its origin and sets its destination."""
    return tuple(
        replace(
            event,
            gates=(GateTerm(row.situation(origin), True), *event.gates),
            sets=(GateTerm(row.situation(destination), True), *event.sets),
        )
        for origin, destination, event in row.moves
    )


def all_situations(model: Model) -> tuple[SituationRow, ...]:
    """The model's situations, then the states of its categorical rows."""
    states = (state for row in model.categoricals for state in state_rows(row))
    return (*model.situations, *states)


def all_events(model: Model) -> tuple[EventRow, ...]:
    """The model's events, then the moves of its categorical rows."""
    moves = (move for row in model.categoricals for move in move_rows(row))
    return (*model.events, *moves)


def race_order(row: CategoricalRow) -> tuple[str, ...]:
    """Event ids of the moves in the order in which their chances are added; the law of a shared draw."""
    place = {state: i for i, state in enumerate(row.states)}
    ordered = sorted(row.moves, key=lambda move: (place[move[1]], move[2].id))
    return tuple(event.id for _, _, event in ordered)
