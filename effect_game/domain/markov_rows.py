"""A checked model file: formulas read, windows worked out, and what every name stands for.

The same lookup serves one number per name (exact, at the means) and one number per life (drawn): the
values of drawn names and the operations are handed in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from effect_game.domain.distributions import Shape
from effect_game.domain.formula import Formula, Operations, evaluate
from effect_game.domain.markov import ModelFile

CYCLE = "cycle"
AGE = "age"
IN_STATE = "in_state"
CLOCKS = (CYCLE, AGE, IN_STATE)
"""Names every formula may use without a parameter; the last only in transitions."""

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Named:
    """A parameter by value or formula. by_strategy: where a strategy has its own."""

    formula: Formula
    by_strategy: Mapping[str, Formula]


@dataclass(frozen=True, slots=True)
class Table:
    """values[0] holds in cycle 1, or from age `first` when by_age."""

    values: tuple[float, ...]
    by_age: bool
    first: int

    def at(self, cycle: int, age: float | None) -> float:
        """IndexError beyond the data."""
        place = int((age or 0.0) // 1) - self.first if self.by_age else max(cycle, 1) - 1
        if not 0 <= place < len(self.values):
            raise IndexError(place)
        return self.values[place]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A name that is drawn by its own distribution."""

    shape: Shape


@dataclass(frozen=True, slots=True)
class Share:
    """A name that is one part of a Dirichlet draw: `key` keys the draws of the whole."""

    key: str
    counts: tuple[float, ...]
    place: int


Source = Named | Table | Drawn | Share


@dataclass(frozen=True, slots=True)
class Row:
    """Chances to leave a state, in the order of the states. active[cycle - 1]; in_state: (first, last)
    or None; where: file and line."""

    index: int
    where: str
    state: str
    chances: tuple[tuple[str, Formula], ...]
    strategies: frozenset[str]
    active: tuple[bool, ...]
    in_state: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Amounts:
    """One item of a stream. Keys are states, or (origin, destination) of moves. active[number].
    where: file and line."""

    index: int
    where: str
    states: tuple[tuple[str, Formula], ...]
    moves: tuple[tuple[tuple[str, str], Formula], ...]
    strategies: frozenset[str]
    active: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """depends: per name the clocks its value changes with. items: per stream, in the file's order."""

    file: ModelFile
    sources: Mapping[str, Source]
    depends: Mapping[str, frozenset[str]]
    rows: tuple[Row, ...]
    items: tuple[tuple[Amounts, ...], ...]

    def clocks_of(self, formula: Formula) -> frozenset[str]:
        """With which of the clocks the value of a formula changes."""
        found: set[str] = set()
        for name in formula.names:
            found |= {name} if name in CLOCKS else self.depends.get(name, frozenset())
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Leaving:
    """How a state is left in one strategy: from each number on by that row (None: nobody leaves).

    Numbers are cycles, or cycles in the state when by_time; a row that changes with them has one each.
    """

    state: str
    by_time: bool
    steps: tuple[tuple[int, Row | None], ...]


def leaving(prepared: Prepared, strategy: str, state: str) -> Leaving:
    """The last row that holds at each number; the numbers are 1..cycles."""
    rows = [row for row in prepared.rows if row.state == state and strategy in row.strategies]
    clocks = {id(row): _clocks(prepared, row) for row in rows}
    by_time = any(IN_STATE in found for found in clocks.values())
    steps: list[tuple[int, Row | None]] = []
    for number in range(1, prepared.file.cycles + 1):
        row = next((row for row in reversed(rows) if _holds(row, number, by_time)), None)
        if not steps or steps[-1][1] is not row or (row is not None and clocks[id(row)]):
            steps.append((number, row))
    return Leaving(state, by_time, tuple(steps))


def _clocks(prepared: Prepared, row: Row) -> set[str]:
    found = {clock for _, formula in row.chances for clock in prepared.clocks_of(formula)}
    return found | {IN_STATE} if row.in_state is not None else found


def _holds(row: Row, number: int, by_time: bool) -> bool:
    if not by_time:
        return row.active[number - 1]
    return row.in_state is None or row.in_state[0] <= number <= row.in_state[1]


@dataclass(slots=True)
class Lookup:
    """Values of names and formulas in one strategy. `drawn`: value or values of every drawn name."""

    prepared: Prepared
    strategy: str
    drawn: Values
    operations: Operations
    _kept: dict[tuple[str, int | None, float | None, int | None], Any] = field(default_factory=dict)

    def value(self, formula: Formula, cycle: int = 1, age: float | None = None, in_state: int = 1) -> Any:
        """Raises ArithmeticError, ValueError, or IndexError when a table has no value there."""
        return evaluate(formula, lambda name: self._named(name, cycle, age, in_state), self.operations)

    def _named(self, name: str, cycle: int, age: float | None, in_state: int) -> Any:
        if name in CLOCKS:
            return float({CYCLE: cycle, AGE: age or 0.0, IN_STATE: in_state}[name])
        source = self.prepared.sources[name]
        if isinstance(source, Table):
            return source.at(cycle, age)
        if not isinstance(source, Named):
            return self.drawn[name]
        # What changes with nothing is kept once. Points and cycles of one number differ in age.
        clocks = self.prepared.depends[name]
        key = (
            name,
            cycle if CYCLE in clocks else None,
            age if AGE in clocks else None,
            in_state if IN_STATE in clocks else None,
        )
        if key not in self._kept:
            formula = source.by_strategy.get(self.strategy, source.formula)
            self._kept[key] = self.value(formula, cycle, age, in_state)
        return self._kept[key]

    def chances(self, left: Leaving, number: int, row: Row) -> dict[str, Any]:
        """Chance by destination at one step. Raises as `value` does."""
        cycle, in_state = (1, number) if left.by_time else (number, 1)
        age = self.prepared.file.age_at(cycle)
        return {state: self.value(formula, cycle, age, in_state) for state, formula in row.chances}
