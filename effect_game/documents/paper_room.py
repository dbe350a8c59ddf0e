"""How much of a page blocks take: an estimate in millimetres, so that a paper can tell less of itself.

Only the PDF knows for sure; Word lays out at somebody else's desk. The estimate is on the high side: real
plans of every household, of none to all of its cards, took 77 to 98% of it.
"""

from collections.abc import Iterable
from math import ceil

from effect_game.documents.paper import (
    Block,
    Box,
    Bullets,
    Cell,
    Heading,
    Lead,
    Look,
    Paragraph,
    Table,
    WritingLines,
)

PAGE_MM = 261.0
"""Between the margins of assets/documents/paper.typ."""
_WIDE = 116
"""Characters of a body line over the whole width."""
_LINE_MM, _GAP_MM = 4.5, 2.0
_HEADINGS_MM = {1: 11.0, 2: 8.5, 3: 8.0}
_LOOKS_MM = {Look.BODY: 0.0, Look.LEAD: 1.0, Look.QUOTE: 4.0, Look.NOTE: 0.0}
_CELL_LINE_MM, _SMALL_LINE_MM, _ROW_MM = 3.9, 3.5, 2.3
_SMALLER = 1.15
"""As many more characters on a line of a small table."""
_WRITING_MM = 9.0


def height_mm(blocks: Iterable[Block]) -> float:
    """Of all blocks under each other; a picture, whose height only its drawing knows, does not count."""
    return sum(_height(block) for block in blocks)


def _height(block: Block) -> float:
    match block:
        case Heading(_, level):
            return _HEADINGS_MM[level]
        case Paragraph(text, look):
            return _lines(text) * _LINE_MM + _GAP_MM + _LOOKS_MM[look]
        case Bullets(items):
            return sum(_lines(_words(item)) * _LINE_MM for item in items) + _GAP_MM
        case Table():
            return _table(block)
        case Box(_, lines):
            return (1 + sum(_lines(words) for words in lines)) * (_LINE_MM + _GAP_MM) + _GAP_MM
        case WritingLines(_, count):
            return _LINE_MM + count * _WRITING_MM
        case _:
            return 0.0


def _table(table: Table) -> float:
    shares = sum(column.share for column in table.columns)
    wide = _WIDE * _SMALLER if table.small else _WIDE
    widths = [wide * column.share / shares - 2 for column in table.columns]
    line = _SMALL_LINE_MM if table.small else _CELL_LINE_MM
    rows = (
        max(_cell(cell, width) for cell, width in zip(row, widths, strict=True)) * line + _ROW_MM
        for row in table.rows
    )
    caption = _LINE_MM + _GAP_MM if table.caption else 0.0
    return caption + line + _ROW_MM + sum(rows) + 2 * _GAP_MM


def _cell(cell: str | Cell, width: float) -> int:
    parts = (cell,) if isinstance(cell, str) else (cell.text, cell.note, cell.quote)
    return sum(_lines(part, width) for part in parts if part)


def _words(item: str | Lead) -> str:
    return f"{item.about} {item.text}" if isinstance(item, Lead) else item


def _lines(text: str, width: float = _WIDE) -> int:
    return sum(max(1, ceil(len(line) / width)) for line in text.split("\n"))
