"""A finished run for documents, and everything a paper says."""

from collections.abc import Iterator
from functools import cache

from effect_game.documents.opened import Run, run_of
from effect_game.documents.paper import (
    Block,
    Box,
    Bullets,
    Cell,
    Heading,
    Lead,
    Paragraph,
    Table,
    WritingLines,
)
from tests.support.casus import KLEIN, played


@cache
def finished() -> Run:
    return run_of(played(KLEIN, "expert"), None)


def text_of(block: Block) -> Iterator[str]:
    """Everything a block says, in order."""
    match block:
        case Heading(text) | Paragraph(text):
            yield text
        case Bullets(items):
            for item in items:
                yield f"{item.about} {item.text}" if isinstance(item, Lead) else item
        case Table(caption, columns, rows):
            yield caption
            yield from (column.title for column in columns)
            for cell in (cell for row in rows for cell in row):
                yield f"{cell.text}\n{cell.note}\n{cell.quote}" if isinstance(cell, Cell) else cell
        case Box(title, lines):
            yield from (title, *lines)
        case WritingLines(label):
            yield label
