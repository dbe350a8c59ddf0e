"""Drawn parameters of a published model: one value per life and name, the same for all strategies.

Noise is keyed by the name; values come from tables that domain.distributions made. Functions are the
math module's, one life at a time: NumPy's own differ between processors.
"""

import operator
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from effect_game.content.model_file_compile import Strategy
from effect_game.domain.distributions import SLICES, GammaShape, Shape, slice_means
from effect_game.domain.formula import ON_NUMBERS, Operations
from effect_game.domain.markov_rows import Drawn, Lookup, Prepared, Row, Share
from effect_game.domain.problems import UserError
from effect_game.engine.noise import uniform_index

Floats = NDArray[np.float64]
SUM_TOLERANCE = 1e-9


class DrawnLives:
    """Values per life of the block that was asked for last; every strategy asks for the same ones."""

    def __init__(self, prepared: Prepared, seed: int) -> None:
        self.prepared, self.seed = prepared, seed
        self._block: tuple[int, int] | None = None
        self._drawn: dict[str, Floats] = {}
        self._lookups: dict[str, Lookup] = {}

    @property
    def any_drawn(self) -> bool:
        return any(isinstance(source, (Drawn, Share)) for source in self.prepared.sources.values())

    def lookup(self, strategy: str, first_run: int, runs: int) -> Lookup:
        """Values per life in one strategy."""
        if self._block != (first_run, runs):
            self._block = first_run, runs
            self._drawn = draw(self.prepared, self.seed, first_run, runs)
            self._lookups = {}
        if strategy not in self._lookups:
            self._lookups[strategy] = Lookup(self.prepared, strategy, self._drawn, ON_LIVES)
        return self._lookups[strategy]

    def chances(self, strategy: Strategy, first_run: int, runs: int) -> dict[str, Floats]:
        """(runs,) chances by the id of the base draw. UserError 'model.drawn' for what is no chance."""
        lookup = self.lookup(strategy.name, first_run, runs)
        return given_chances(strategy, lookup, runs)


def draw(prepared: Prepared, seed: int, first_run: int, runs: int) -> dict[str, Floats]:
    """(runs,) values of every drawn name in these lives."""
    drawn: dict[str, Floats] = {}
    wholes: dict[str, list[Floats]] = {}
    for name, source in prepared.sources.items():
        if isinstance(source, Drawn):
            drawn[name] = _values(source.shape, name, seed, first_run, runs)
        elif isinstance(source, Share):
            if source.key not in wholes:
                wholes[source.key] = _dirichlet(source, seed, first_run, runs)
            drawn[name] = wholes[source.key][source.place]
    return drawn


def _values(shape: Shape, name: str, seed: int, first_run: int, runs: int) -> Floats:
    table = np.array(slice_means(shape))
    return np.take(table, uniform_index(seed, "parameter", name, first_run, runs, SLICES))


def _dirichlet(source: Share, seed: int, first_run: int, runs: int) -> list[Floats]:
    """Gamma draws with the counts as shapes, divided by their sum."""
    parts = [
        _values(GammaShape(number, 1.0), f"{source.key}:{place}", seed, first_run, runs)
        if number > 0
        else np.zeros(runs)
        for place, number in enumerate(source.counts)
    ]
    whole = np.add.reduce(parts)
    return [part / whole for part in parts]


# --- formulas on lives ---


def _each(function: Callable[..., float]) -> Callable[..., Any]:
    """A function of numbers, on numbers or on lives."""

    def apply(*values: Any) -> Any:
        lives = next((value for value in values if isinstance(value, np.ndarray)), None)
        if lives is None:
            return function(*values)
        columns = [np.broadcast_to(value, lives.shape).tolist() for value in values]
        return np.fromiter(map(function, *columns), dtype=np.float64, count=len(lives))

    return apply


def _divided(one: Any, other: Any) -> Any:
    if isinstance(other, np.ndarray) and not other.all():
        raise ZeroDivisionError
    return operator.truediv(one, other)


ON_LIVES: Operations = {
    **ON_NUMBERS,
    "/": _divided,
    **{name: _each(ON_NUMBERS[name]) for name in ("**", "exp", "ln", "min", "max")},
}


def given_chances(strategy: Strategy, lookup: Lookup, runs: int) -> dict[str, Floats]:
    """(runs,) chances by the id of the base draw. UserError 'model.drawn' for what cannot be a chance."""
    given: dict[str, Floats] = {}
    for left, number, row, ids in strategy.steps:
        try:
            chances = lookup.chances(left, number, row)
        except (ArithmeticError, ValueError):
            raise refused(row.where, f"een kans uit {row.state} niet te berekenen") from None
        total = np.zeros(runs)
        for destination, chance in chances.items():
            values = np.broadcast_to(np.asarray(chance, dtype=np.float64), (runs,))
            total += values
            _check(row, values, f"de kans van {row.state} naar {destination} niet van 0 tot en met 1")
            given[ids[destination]] = np.clip(values, 0.0, 1.0)
        _check(row, total, f"de kans om {row.state} te verlaten samen meer dan 1")
    return given


def _check(row: Row, values: Floats, words: str) -> None:
    good = (values >= -SUM_TOLERANCE) & (values <= 1.0 + SUM_TOLERANCE)
    if not good.all():
        raise refused(row.where, words)


def refused(where: str, words: str) -> UserError:
    """A drawn parameter gives something that cannot be."""
    return UserError(
        "model.drawn",
        f"{where}: in een getrokken leven is {words}. "
        "Kies een verdeling die binnen de grenzen blijft, zoals beta of dirichlet voor een kans.",
    )
