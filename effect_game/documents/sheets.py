"""Tables as they are written to a workbook and to text files: cells with a value, and perhaps a formula.

A formula is in Excel's own English notation and stands beside the value it gives, so that who does not
compute (a text file, a preview) still has the number. Rows and columns count from 0.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

HEAD = 4
"""Row of the column titles of the first grid: above it the title of the sheet and at most two notes."""
FIRST = HEAD + 1
BETWEEN = 3
"""Rows between two grids: an empty one, a title and the column titles."""
LONGEST_CELL = 32_000
"""Characters; Excel holds 32,767."""

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet may take for a formula at the start of a text, full-width forms included."""


class Look(StrEnum):
    """How a cell is written. EURO with cents, COUNT with four decimals; INPUT: made to be changed."""

    TEXT = "text"
    STRONG = "strong"
    EURO = "euro"
    COUNT = "count"
    FACTOR = "factor"
    NUMBER = "number"
    PERCENT = "percent"
    WHOLE = "whole"
    YEAR = "year"
    INPUT_EURO = "input_euro"
    INPUT_PERCENT = "input_percent"


@dataclass(frozen=True, slots=True)
class Cell:
    """value: None is an empty cell. name: by which formulas call this cell."""

    value: str | float | None
    look: Look = Look.TEXT
    formula: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """width: in characters."""

    title: str
    width: float = 14.0


@dataclass(frozen=True, slots=True)
class Grid:
    """One table. key: of its text file; grids of a sheet with the same key and columns are one file. strong:
    places of rows that hold a total."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LineChart:
    """A line of one column of the first grid against another. alt: what it shows, in a sentence."""

    title: str
    alt: str
    x_title: str
    x: int
    y: int
    at_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. frozen: columns that stay in sight. whole_width: printed on the width of one page."""

    name: str
    title: str
    notes: tuple[str, ...]
    grids: tuple[Grid, ...]
    frozen: int = 1
    whole_width: bool = True
    chart: LineChart | None = None


def text(words: str, look: Look = Look.TEXT) -> Cell:
    return Cell(words, look)


def is_risky(words: str) -> bool:
    """Whether a spreadsheet could run a text as a formula, also after white space."""
    return words.startswith(_RISKY) or words.lstrip().startswith(_RISKY)


def starts(sheet: Sheet) -> tuple[int, ...]:
    """Per grid the row of its first line of cells; its column titles are above that."""
    found, row = [], FIRST
    for grid in sheet.grids:
        found.append(row)
        row += len(grid.rows) + BETWEEN
    return tuple(found)


def column_name(column: int) -> str:
    """'A' for 0, 'AA' for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def area(sheet: str, rows: tuple[int, int], columns: tuple[int, int]) -> str:
    """Address of cells of a first grid, both ends included: "'Prijzen'!$A$6:$C$9"; rows from its first."""
    (top, bottom), (left, right) = rows, columns
    first = f"${column_name(left)}${top + FIRST + 1}"
    last = f"${column_name(right)}${bottom + FIRST + 1}"
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{first}" if first == last else f"'{quoted}'!{first}:{last}"


def cell(sheet: str, row: int, column: int) -> str:
    """Address of one cell of a first grid."""
    return area(sheet, (row, row), (column, column))


def column_of(sheet: str, count: int, column: int) -> str:
    """Address of the first `count` cells of a column of a first grid."""
    return area(sheet, (0, max(count, 1) - 1), (column, column))


def added(formulas: Sequence[str]) -> str:
    """Their sum; '0' of none."""
    return "+".join(formulas) or "0"
