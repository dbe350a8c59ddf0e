"""One strategy of a checked model file as rows the engine runs: one categorical row, moves as events.

A cycle is a step of the engine. The rows stand at the means of the distributions; drawn chances come
from outside by the ids of the base draws (`Strategy.steps`).
"""

import math
from dataclasses import dataclass

from effect_game.content.model_file_numbers import at_means
from effect_game.domain.markov_rows import Leaving, Lookup, Prepared, Row, leaving
from effect_game.domain.model import CategoricalRow, Draw, EventRow, Model, Step

ROW = "state@everyone"
"""Its noise is keyed by this name: strategies of one file, and files, meet the same luck."""


@dataclass(frozen=True, slots=True)
class Strategy:
    """steps: (how the state is left, number, row, {destination: id of the base draw})."""

    name: str
    model: Model
    row: CategoricalRow
    steps: tuple[tuple[Leaving, int, Row, dict[str, str]], ...]

    def situation(self, state: str) -> str:
        return self.row.situation(state)

    def event(self, origin: str, destination: str) -> str | None:
        """The id of a move; None when nobody ever makes it."""
        return next(
            (move.id for one, other, move in self.row.moves if (one, other) == (origin, destination)), None
        )


def compile_strategy(prepared: Prepared, name: str) -> Strategy:
    """The rows of one strategy; the file must have been checked."""
    file = prepared.file
    lookup = at_means(prepared, name)
    moves: list[tuple[str, str, EventRow]] = []
    steps: list[tuple[Leaving, int, Row, dict[str, str]]] = []
    for state in file.states:
        left = leaving(prepared, name, state)
        steps += [
            (left, number, row, {to: _draw_id(state, to, number) for to, _ in row.chances})
            for number, row in left.steps
            if row is not None
        ]
        moves += _moves(file.states, left, lookup)
    people = file.people
    shares = tuple(file.start.get(state, 0.0) / people for state in file.states)
    row = CategoricalRow(
        id=ROW,
        states=file.states,
        start=file.states[shares.index(max(shares))],
        known=max(shares) == 1.0,
        prior=shares,
        moves=tuple(moves),
    )
    return Strategy(name, _alone(row), row, tuple(steps))


def _draw_id(origin: str, destination: str, number: int) -> str:
    return f"{origin}>{destination}@{number}"


def _moves(states: tuple[str, ...], left: Leaving, lookup: Lookup) -> list[tuple[str, str, EventRow]]:
    values = [
        (number, {} if row is None else lookup.chances(left, number, row)) for number, row in left.steps
    ]
    moves = []
    for to in states:
        if not any(to in chances for _, chances in values):
            continue
        steps = [Step(number, _base(left.state, to, number, chances)) for number, chances in values]
        event = EventRow(
            id=f"{left.state}>{to}",
            base=steps[0].base,
            gates=(),
            terms=(),
            sets=(),
            moves=(),
            later=tuple(steps[1:]),
            clock=f"{ROW}={left.state}" if left.by_time else None,
        )
        moves.append((left.state, to, event))
    return moves


def _base(origin: str, destination: str, number: int, chances: dict[str, float]) -> Draw:
    logit = _logit(chances.get(destination, 0.0))
    return Draw(_draw_id(origin, destination, number), logit, logit, logit)


def _logit(chance: float) -> float:
    if chance <= 0.0 or chance >= 1.0:
        return math.copysign(math.inf, chance - 0.5)
    return math.log(chance / (1.0 - chance))


def _alone(row: CategoricalRow) -> Model:
    """A model of nothing but this row: no people with levels, no help."""
    return Model(
        household=ROW,
        cells=(),
        situations=(),
        events=(),
        interventions=(),
        capacity=0.0,
        dropout_shift_per_load_point=0.0,
        overlap_factor=0.0,
        shift_cap=0.0,
        intensity_dose=(1.0, 1.0, 1.0),
        categoricals=(row,),
    )
