"""Household models by number: every feature of the law, thrown together at random but always the same.

Small enough for the exact evaluator (mostly) and always within the ranges the engine accepts.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from effect_game.domain.model import (
    Assignment,
    CategoricalRow,
    CellRow,
    Draw,
    EventRow,
    GateTerm,
    Hold,
    InterventionRow,
    Model,
    Override,
    RowEffect,
    Schedule,
    SituationRow,
    Step,
    Term,
    Weaken,
)
from effect_game.domain.noise import keyed_word, stream_key
from effect_game.domain.vocabulary import Intensity
from tests.unit.engine.engine_models import (
    CRISIS,
    FINANCES,
    HIDDEN,
    MIND,
    ROOF,
    card,
    cell,
    chance,
    drawn,
    event,
    fixed,
    level_term,
    model,
    situation,
    situation_term,
)

HOME = "variable:home@household"
STATES = ("rent", "shelter", "street")
DURATIONS = (None, (1, 3), (0, 2), (2, 2))

T = TypeVar("T")


def generated(number: int) -> tuple[Model, Schedule]:
    """The model and the schedule with this number."""
    return _Maker(number).make()


class _Dice:
    """Throws that follow from the number of the model alone."""

    def __init__(self, number: int) -> None:
        self._key, self._thrown = stream_key(number, "test", "generated"), 0

    def random(self) -> float:
        self._thrown += 1
        return keyed_word(self._key, self._thrown, 0) / 2**64

    def choice(self, values: Sequence[T]) -> T:
        return values[int(self.random() * len(values))]

    def randint(self, low: int, high: int) -> int:
        return self.choice(range(low, high + 1))


class _Maker:
    def __init__(self, number: int) -> None:
        self.random = _Dice(number)
        self.situations = (ROOF, CRISIS, HIDDEN)[: self.random.randint(1, 3)]
        self.cells = (FINANCES, MIND)[: self.random.randint(0, 2)]
        self.states = [f"{HOME}={state}" for state in STATES] if self.chance(0.6) else []
        self.names = [*self.situations, *self.states]

    def make(self) -> tuple[Model, Schedule]:
        pick = self.random.choice
        cells = [self.cell(row) for row in self.cells]
        situations = [self.situation(row) for row in self.situations]
        events = [self.event(f"event:{i}@household") for i in range(self.random.randint(1, 3))]
        variables = (self.categorical(),) if self.states else ()
        moves = [event.id for row in variables for _, _, event in row.moves]
        targets = [*self.cells, *(event.id for event in events), *moves]
        rows = [self.intervention(f"card:{i}", targets) for i in range(self.random.randint(0, 2))]
        built = model(
            cells, situations, events, rows,
            capacity=pick((100.0, 2.0, 0.0)), overlap=pick((0.6, 1.0, 0.0)), cap=pick((1.79, 0.5)),
        )  # fmt: skip
        built = replace(built, categoricals=variables, dropout_shift_per_load_point=0.5)
        return built, Schedule(tuple(self.assignment(row) for row in rows if self.chance(0.9)))

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def draw(self, low: float, high: float) -> Draw:
        return fixed(round((low + (high - low) * self.random.random()) * 256) / 256)

    def share(self, *shares: float) -> Draw:
        """Some of which are drawn: what is fixed at the middle of the draw stays the same share."""
        middle = chance(self.random.choice(shares))
        half = self.random.choice((0.0, 0.0, 1.0)) if math.isfinite(middle.central) else 0.0
        return drawn(f"share:{half}", middle.central, half) if half else middle

    def term(self) -> Term:
        pick = self.random.choice
        if self.cells and self.chance(0.4):
            return level_term(pick(self.cells), self.draw(-0.75, 0.75), pick((None, 3.0)))
        return situation_term(pick(self.names), self.draw(-1, 1), pick((None, 0.0, 0.5)))

    def terms(self) -> Sequence[Term]:
        return [self.term() for _ in range(self.random.choice((0, 0, 1, 2)))]

    def gates(self, *counts: int) -> Sequence[GateTerm]:
        count = self.random.choice(counts)
        return [GateTerm(self.random.choice(self.names), self.chance(0.5)) for _ in range(count)]

    def set_to(self) -> tuple[str, bool]:
        """A state of the variable can only be set, never unset."""
        name = self.random.choice(self.names)
        return name, name in self.states or self.chance(0.6)

    def cell(self, row: str) -> CellRow:
        pick = self.random.choice
        made = cell(
            row, self.random.randint(1, 5), terms=self.terms(), known=self.chance(0.6),
            set_point=pick((None, None, 2.5)), threshold=self.draw(1, 2.5).central,
        )  # fmt: skip
        return replace(made, drift_per_year=pick((0.0, 0.0, -2.0, 3.0)))

    def situation(self, row: str) -> SituationRow:
        pick = self.random.choice
        held = [Override(cell_id, pick((None, 1, 2, 5))) for cell_id in self.cells if self.chance(0.25)]
        made = situation(row, self.chance(0.5), known=self.chance(0.6), months=pick(DURATIONS))
        return replace(made, overrides=tuple(held))

    def event(self, row: str, low: float = -3.0, high: float = -0.5) -> EventRow:
        pick = self.random.choice
        sets = [GateTerm(*self.set_to()) for _ in range(pick((0, 1, 1, 2)))]
        moves = [(pick(self.cells), pick((-2, -1, 1, 2)))] if self.cells and self.chance(0.4) else []
        gates, terms = self.gates(0, 1, 1, 2), self.terms()
        made = event(row, self.draw(low, high).central, gates=gates, terms=terms, sets=sets, moves=moves)
        made = replace(made, from_month=pick((1, 1, 3)), until_month=pick((None, None, 9)))
        if self.chance(0.6):
            return made
        first = self.random.randint(2, 4)
        later = (Step(first, self.draw(-2, 0)), Step(first + self.random.randint(1, 4), self.draw(-3, 0)))
        return replace(made, later=later, clock=pick((None, *self.names)))

    def categorical(self) -> CategoricalRow:
        moves = tuple(
            (origin, end, self.event(f"event:{origin}:{end}@household", -3.0, -1.0))
            for origin in STATES
            for end in STATES
            if origin != end and self.chance(0.7)
        )
        start, known = self.random.choice(STATES), self.chance(0.5)
        return CategoricalRow(HOME, STATES, start, known, (0.5, 0.25, 0.25), moves)

    def intervention(self, row: str, targets: Sequence[str]) -> InterventionRow:
        pick, count = self.random.choice, self.random.randint(0, 3)
        holds = [
            Hold(*self.set_to(), lasting=self.chance(0.5), after_months=pick((0, 0, 1, 3)))
            for _ in range(pick((0, 0, 1, 2)))
        ]
        weakened = [
            Weaken(gate.situation, gate.holds, pick((0, 0.25, 0.5))) for gate in self.gates(0, 0, 1, 2)
        ]
        return card(
            row, effects=[RowEffect(pick(targets), self.draw(-1.5, 1.5)) for _ in range(count)],
            wait=pick(((0, 0, 0), (0, 3, 9), (2, 4, 4))), uptake=self.share(1.0, 0.7),
            dropout=self.share(0, 0.4, 0.9, 1.0), duration=self.random.randint(1, 7), ramp=pick((0, 1, 3)),
            halflife=pick((0, 1, 4, 999)), load=pick((0, 1, 3)), holds=holds, weakened_by=weakened,
            requires=self.gates(0, 0, 1),
        )  # fmt: skip

    def assignment(self, row: InterventionRow) -> Assignment:
        pick, running = self.random.choice, self.chance(0.25)
        changed = [(self.random.randint(2, 8), pick(list(Intensity)))] if self.chance(0.4) else []
        return Assignment(
            row.id, 1 if running else self.random.randint(1, 5), row.duration_months, running=running,
            end_month=pick((None, None, self.random.randint(1, 9))), intensity=pick(list(Intensity)),
            changes=tuple(changed), wait_factor=pick((1.0, 0.5)), uptake_factor=pick((1.0, 0.75)),
            talk_weeks=pick((0.0, 0.0, 5.0)), faster_after_weeks=pick((0.0, 3.0, 8.0)),
        )  # fmt: skip
