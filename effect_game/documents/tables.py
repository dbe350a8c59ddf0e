"""The tables of the micro-KBA as text files, one per table, as Excel and other programs read them.

Dutch: semicolons and a decimal comma; English: commas and a decimal point. UTF-8 with a mark at its start, so
that Excel reads the letters well. What people typed cannot become a formula.
"""

import csv
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO

from effect_game.documents.opened import Run
from effect_game.documents.paper import plain
from effect_game.documents.sheets import LONGEST_CELL, Cell, Grid, Look, is_risky
from effect_game.documents.workbook_book import sheets_of
from effect_game.domain.language import DUTCH, ENGLISH, in_use

_DECIMALS = {Look.EURO: (2, 6), Look.INPUT_EURO: (2, 6), Look.WHOLE: (0, 0), Look.YEAR: (0, 0)}
_OTHERWISE = (0, 10)
"""Fewest and most decimals: enough to come to the same cents by adding and multiplying."""


def table_files(run: Run) -> Iterator[tuple[str, bytes]]:
    """(name without ending, file) of every table. Raises UserError as `sheets_of` does."""
    wanted = run.wishes.csv or (DUTCH if in_use().decimal == "," else ENGLISH)
    files: dict[str, list[Grid]] = {}
    for sheet in sheets_of(run):
        for grid in sheet.grids:
            files.setdefault(f"kba-{grid.key}", []).append(grid)
    for key, grids in files.items():
        rows = tuple(row for grid in grids for row in grid.rows)
        yield key, _file(replace(grids[0], rows=rows), dutch=wanted == DUTCH)


def _file(grid: Grid, *, dutch: bool) -> bytes:
    target = StringIO()
    writer = csv.writer(target, delimiter=";" if dutch else ",", lineterminator="\r\n")
    # A column without a title or words only makes room in a sheet.
    kept = [
        place
        for place, column in enumerate(grid.columns)
        if column.title or any(row[place].value not in ("", None) for row in grid.rows)
    ]
    writer.writerow([_words(grid.columns[place].title) for place in kept])
    for row in grid.rows:
        writer.writerow([_written(row[place], dutch=dutch) for place in kept])
    return b"\xef\xbb\xbf" + target.getvalue().encode("utf-8")


def _written(each: Cell, *, dutch: bool) -> str:
    if each.value is None:
        return ""
    if isinstance(each.value, str):
        return _words(each.value)
    fewest, most = _DECIMALS.get(each.look, _OTHERWISE)
    whole, _, decimals = f"{each.value:.{most}f}".partition(".")
    decimals = decimals.rstrip("0").ljust(fewest, "0")
    number = f"{whole}.{decimals}" if decimals else whole
    if not number.strip("-0."):
        number = number.removeprefix("-")
    return number.replace(".", ",") if dutch else number


def _words(words: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe before what could be one."""
    tidy = plain(words)[:LONGEST_CELL]
    return f"'{tidy}" if is_risky(tidy) else tidy
