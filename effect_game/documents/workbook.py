"""The micro-KBA as an Excel workbook with live formulas: change a price or the rate and all of it follows.

The same run gives the same bytes. Words people typed are always text, never a formula.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # it comes without types

from effect_game.documents.opened import Run
from effect_game.documents.paper import plain, written_at
from effect_game.documents.sheets import (
    FIRST,
    HEAD,
    LONGEST_CELL,
    Cell,
    Grid,
    LineChart,
    Look,
    Sheet,
    cell,
    column_of,
    is_risky,
    starts,
    text,
)
from effect_game.documents.workbook_book import sheets_of
from effect_game.domain.language import tr

_INK, _QUIET, _HEAD_FILL, _INPUT_FILL, _EDGE = "#22303C", "#4A5763", "#F0E8DB", "#FFF0CF", "#DCD0BD"
_NUMBERS = {
    Look.EURO: "#,##0.00",
    Look.INPUT_EURO: "#,##0.00",
    Look.COUNT: "#,##0.0000",
    Look.FACTOR: "0.000000",
    Look.NUMBER: "#,##0.####",
    Look.PERCENT: "0.00%",
    Look.INPUT_PERCENT: "0.00%",
    Look.WHOLE: "0",
    Look.YEAR: "0",
}
"""In Excel's own notation: readers see the marks of their own computer, in Dutch a comma for decimals."""
_A4 = 9
_LONGEST_TITLE = 255
_LINE_PT, _MOST_LINES, _INDENT, _LETTER = 15.0, 12, 1.5, 0.98
_INPUTS = (Look.INPUT_EURO, Look.INPUT_PERCENT)


def workbook_bytes(run: Run) -> bytes:
    """The file. Raises UserError as `sheets_of` does."""
    household = run.casus.household.title
    title = tr("Micro-kosten-batenanalyse: {title}", title=household)
    return book_bytes(sheets_of(run), title, household, run.utc)


def book_bytes(sheets: Sequence[Sheet], title: str, about: str, utc: str) -> bytes:
    """Sheets as a file. title: in its properties; about: at the foot of each page; utc: what it is about."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    writer = _Writer(book, plain(about))
    # A workbook keeps moments without a zone.
    created = written_at(utc).replace(tzinfo=None)
    book.set_properties({"title": plain(title)[:_LONGEST_TITLE], "author": "€ffect", "created": created})
    for sheet in sheets:
        writer.add(sheet)
    book.close()
    return target.getvalue()


class _Writer:
    def __init__(self, book: Any, about: str) -> None:
        self._book = book
        self._about = about
        self._formats: dict[tuple[Look, bool, bool], Any] = {}
        base = {"font_name": "Calibri", "font_size": 11, "font_color": _INK}
        self._base = base
        self._title = book.add_format({**base, "bold": True, "font_size": 16})
        self._note = book.add_format({**base, "font_color": _QUIET})
        self._part = book.add_format({**base, "bold": True, "font_size": 13})
        head = {**base, "bold": True, "bg_color": _HEAD_FILL, "bottom": 1, "bottom_color": _QUIET}
        head |= {"text_wrap": True, "valign": "vcenter"}
        self._head = book.add_format({**head, "align": "left", "indent": 1})
        self._number_head = book.add_format({**head, "align": "right"})

    def add(self, sheet: Sheet) -> None:
        made = self._book.add_worksheet(sheet.name)
        made.write_string(0, 0, plain(sheet.title), self._title)
        for row, note in enumerate(sheet.notes, start=1):
            made.write_string(row, 0, plain(note), self._note)
        widths = _widths(sheet)
        for place, width in widths.items():
            made.set_column(place, place, width)
        for first, grid in zip(starts(sheet), sheet.grids, strict=True):
            self._grid(made, sheet, grid, (first, widths))
        made.freeze_panes(FIRST if len(sheet.grids) == 1 else HEAD, sheet.frozen)
        if sheet.chart is not None:
            self._chart(made, sheet, sheet.chart)
        self._print(made, sheet)

    def _grid(self, made: Any, sheet: Sheet, grid: Grid, at: tuple[int, Mapping[int, float]]) -> None:
        """at: row of its first line of cells, and the width of every column of the sheet."""
        first, widths = at
        if grid.title:
            made.write_string(first - 2, 0, plain(grid.title), self._part)
        numeric = _numeric(grid)
        for place, column in enumerate(grid.columns):
            look = self._number_head if place in numeric else self._head
            made.write_string(first - 1, place, plain(column.title), look)
        titles = tuple(text(column.title) for column in grid.columns)
        made.set_row(first - 1, _height(titles, widths) + 6)
        for row, cells in enumerate(grid.rows):
            made.set_row(first + row, _height(cells, widths))
            for place, each in enumerate(cells):
                self._cell(made, sheet, (first, row, place), each, strong=row in grid.strong)

    def _cell(
        self, made: Any, sheet: Sheet, where: tuple[int, int, int], each: Cell, *, strong: bool
    ) -> None:
        first, row, place = where
        at = first + row, place
        risky = isinstance(each.value, str) and is_risky(each.value)
        look = self._format(each.look, strong=strong, risky=risky)
        if each.formula:
            made.write_formula(*at, f"={each.formula}", look, each.value)
        elif each.value is None:
            made.write_blank(*at, None, look)
        elif isinstance(each.value, str):
            made.write_string(*at, plain(each.value)[:LONGEST_CELL], look)
        else:
            made.write_number(*at, each.value, look)
        if each.name:
            self._book.define_name(each.name, f"={cell(sheet.name, row, place)}")
        if each.look in _INPUTS:
            _only_numbers(made, at)

    def _format(self, look: Look, *, strong: bool, risky: bool) -> Any:
        key = look, strong, risky
        if key not in self._formats:
            made: dict[str, Any] = {**self._base, "valign": "top"}
            if look in _NUMBERS:
                made |= {"num_format": _NUMBERS[look], "align": "right"}
            else:
                made |= {"text_wrap": True, "align": "left", "indent": 1}
            if strong or look is Look.STRONG:
                made["bold"] = True
            if strong:
                made |= {"top": 1, "top_color": _EDGE}
            if look in _INPUTS:
                made |= {"bg_color": _INPUT_FILL, "border": 1, "border_color": _QUIET}
            if risky:
                made["quote_prefix"] = True
            self._formats[key] = self._book.add_format(made)
        return self._formats[key]

    def _chart(self, made: Any, sheet: Sheet, told: LineChart) -> None:
        count = len(sheet.grids[0].rows)
        chart = self._book.add_chart({"type": "line"})
        chart.add_series(
            {
                "name": told.title,
                "categories": f"={column_of(sheet.name, count, told.x)}",
                "values": f"={column_of(sheet.name, count, told.y)}",
                "line": {"color": "#0D5964", "width": 2.25},
            }
        )
        chart.set_title({"name": told.title, "name_font": {"size": 13, "color": _INK}})
        chart.set_legend({"none": True})
        chart.set_x_axis({"name": told.x_title, "interval_unit": 12, "label_position": "low"})
        chart.set_y_axis(
            {"num_format": "#,##0", "major_gridlines": {"visible": True, "line": {"color": _EDGE}}}
        )
        chart.set_size({"width": 720, "height": 400})
        made.insert_chart(HEAD, told.at_column, chart, {"description": told.alt})

    def _print(self, made: Any, sheet: Sheet) -> None:
        made.set_landscape()
        made.set_paper(_A4)
        made.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        if sheet.whole_width:
            made.fit_to_pages(1, 0)
        else:
            made.set_print_scale(60)
            made.repeat_columns(0, sheet.frozen - 1)
        if len(sheet.grids) == 1:
            made.repeat_rows(HEAD)
        name, page = self._about.replace("&", "&&")[:100], tr("bladzijde")
        made.set_footer(f"&L€ffect · {name} · &A&R{page} &P / &N")


def _widths(sheet: Sheet) -> dict[int, float]:
    """Of every column of a sheet: the widest that a grid asks for."""
    widths: dict[int, float] = {}
    for grid in sheet.grids:
        for place, column in enumerate(grid.columns):
            widths[place] = max(widths.get(place, 0.0), column.width)
    return widths


def _numeric(grid: Grid) -> frozenset[int]:
    """Places of columns that begin with a number."""
    return frozenset(
        place for row in grid.rows[:1] for place, each in enumerate(row) if each.look in _NUMBERS
    )


def _height(cells: Sequence[Cell], widths: Mapping[int, float]) -> float:
    """Of a row, in points: not every reader measures wrapped words itself."""
    lines = 1
    for place, each in enumerate(cells):
        if isinstance(each.value, str) and each.value:
            wide = max(widths[place] - _INDENT, 4.0)
            lines = max(lines, sum(_lines(part, wide) for part in each.value.splitlines()))
    return _LINE_PT * min(lines, _MOST_LINES)


def _lines(words: str, wide: float) -> int:
    """Lines that a text takes, word by word; a letter is somewhat wider than the unit of width."""
    lines, used = 1, 0.0
    for word in words.split(" "):
        size = len(word) * _LETTER
        if used and used + _LETTER + size > wide:
            lines, used = lines + 1, 0.0
        lines += int(size // wide)
        used += size + (_LETTER if used else 0.0)
    return lines


def _only_numbers(made: Any, at: tuple[int, int]) -> None:
    rule: Mapping[str, Any] = {
        "validate": "decimal",
        "criteria": ">",
        "value": -1,
        "error_title": tr("Dit is geen getal"),
        "error_message": tr("Schrijf een getal, zonder euroteken."),
    }
    made.data_validation(*at, *at, rule)
