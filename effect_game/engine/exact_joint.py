"""Joint states with their probabilities: the data structure of the exact evaluator.

A distribution is a set of columns of equal length, one per variable, and the probability of each
row of them. A step branches (each row into the ways it can go) and merges (equal rows into one).
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.problems import UserError

Column = NDArray[Any]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

MOST_STATES = 250_000
"""Joint states at the end of a month: beyond it a month takes seconds, and lives are the better way."""

MOST_ROWS = 2_000_000
"""Rows halfway a month, before equal ones are taken together: some 150 MB with twenty columns."""

_LARGEST_KEY = 1 << 62


class Joint:
    """columns: name -> (n,); p (n,): probability of each row. Columns are replaced, never written to."""

    def __init__(self, p: Floats, columns: dict[str, Column]) -> None:
        self.p = p
        self.columns = columns

    def __len__(self) -> int:
        return len(self.p)

    def __getitem__(self, name: str) -> Column:
        return self.columns[name]

    def __setitem__(self, name: str, values: Column) -> None:
        self.columns[name] = values

    def fill(self, name: str, value: int | float, kind: type[np.generic] = np.int16) -> None:
        """A column with the same value in every row."""
        self.columns[name] = np.full(len(self), value, dtype=kind)

    def drop(self, names: Sequence[str]) -> None:
        for name in names:
            del self.columns[name]

    def mean(self, values: Floats | Flags) -> float:
        """Over all rows by their probability. A plain sum: the same on every machine, without threads."""
        return float(np.sum(self.p * values))

    def branch(self, ways: Sequence[tuple[Floats, Mapping[str, Column]]]) -> "Joint":
        """Each way: its chance per row (n,), and the columns it changes. Chances of a row sum to 1.

        Raises UserError 'exact.states' when there would be more than MOST_ROWS rows.
        """
        kept = [(chance, changes) for chance, changes in ways if chance.any()]
        if len(kept) == 1 and bool((kept[0][0] == 1).all()):
            return Joint(self.p, {**self.columns, **kept[0][1]})
        picked = [np.flatnonzero(chance) for chance, _ in kept]
        refuse_above(MOST_ROWS, sum(len(index) for index in picked))
        pairs = list(zip(kept, picked, strict=True))
        p = np.concatenate([self.p[index] * chance[index] for (chance, _), index in pairs])
        columns = {
            name: np.concatenate([changes.get(name, column)[index] for (_, changes), index in pairs])
            for name, column in self.columns.items()
        }
        return Joint(p, columns)

    def rows(self, start: int, stop: int) -> "Joint":
        """A part of the rows, for steps that must not grow too wide at once."""
        return Joint(self.p[start:stop], {name: column[start:stop] for name, column in self.columns.items()})

    def merged(self) -> "Joint":
        """Equal rows taken together."""
        if len(self) < 2 or not self.columns:
            return self if len(self) < 2 else Joint(np.array([self.p.sum()]), {})
        _, first, place = np.unique(self._key(), return_index=True, return_inverse=True)
        if len(first) == len(self):
            return self
        p: Floats = np.bincount(place.reshape(-1), weights=self.p, minlength=len(first)).astype(np.float64)
        return Joint(p, {name: column[first] for name, column in self.columns.items()})

    def _key(self) -> NDArray[np.int64]:
        """One integer per row; equal exactly when all columns are."""
        key, size = np.zeros(len(self), dtype=np.int64), 1
        for column in self.columns.values():
            digits, base = _digits(column)
            if size * base > _LARGEST_KEY:
                values, key = np.unique(key, return_inverse=True)
                key, size = key.reshape(-1).astype(np.int64), len(values)
            key, size = key * base + digits, size * base
        return key


def together(parts: Sequence[Joint]) -> Joint:
    """The rows of all parts; each has the same columns. Raises UserError 'exact.states'."""
    refuse_above(MOST_ROWS, sum(len(part) for part in parts))
    names = parts[0].columns
    columns = {name: np.concatenate([part[name] for part in parts]) for name in names}
    return Joint(np.concatenate([part.p for part in parts]), columns)


def refuse_above(limit: int, states: int) -> None:
    """Raises UserError 'exact.states' before memory explodes."""
    if states > limit:
        many, most = (f"{number:,}".replace(",", ".") for number in (states, limit))
        text = (
            f"Dit model kan in {many} toestanden tegelijk zijn; exact rekenen gaat tot {most}. "
            "Reken met getrokken levens in plaats van exact, of maak het model kleiner."
        )
        raise UserError("exact.states", text)


def _digits(column: Column) -> tuple[NDArray[np.int64], int]:
    """A column as integers from 0, and how many there can be."""
    if column.dtype.kind == "f":
        values, place = np.unique(column, return_inverse=True)
        return place.reshape(-1).astype(np.int64), len(values)
    whole = column.astype(np.int64)
    low = int(whole.min())
    return whole - low, int(whole.max()) - low + 1
