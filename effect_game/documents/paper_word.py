"""A paper as Word document: built-in headings, real tables with a header row, alt texts, title, language."""

import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from effect_game.documents import paper_word_looks as looks
from effect_game.documents.paper import (
    Block,
    Box,
    Bullets,
    Cell,
    Column,
    Heading,
    Lead,
    Look,
    NewPage,
    Paper,
    Paragraph,
    Picture,
    Table,
    WritingLines,
    plain,
    written_at,
)

_LOCALES = {"nl": "nl-NL", "en": "en-GB"}
_WIDTH_MM = 170
_LONGEST = 255
"""What the properties of a document can hold; the words on the page are whole."""
_STYLES = {Look.BODY: "Normal", Look.LEAD: looks.LEAD, Look.QUOTE: "Quote", Look.NOTE: looks.NOTE}
_NUMERIC_SHARE = 1.6
"""For a column that is as wide as it needs: Word has no such column in a table of fixed width."""


def word_bytes(paper: Paper) -> bytes:
    """The file; the same paper gives the same bytes."""
    document = Document()
    _set_up(document, paper)
    document.add_paragraph(plain(paper.title), style="Title")
    if paper.subtitle:
        document.add_paragraph(plain(paper.subtitle), style="Subtitle")
    new_page = False
    for block in paper.blocks:
        if isinstance(block, NewPage):
            new_page = True
            continue
        before = len(document.element.body)
        _WRITERS[type(block)](document, block)
        if new_page:
            _begin_page(document, before)
            new_page = False
    target = BytesIO()
    document.save(target)
    return _same_bytes(target.getvalue(), written_at(paper.utc))


def _set_up(document: Any, paper: Paper) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(15)
    section.footer_distance = Mm(8)
    locale = _LOCALES.get(paper.language, paper.language)
    looks.set_looks(document, locale)
    core = document.core_properties
    core.title, core.subject = plain(paper.title)[:_LONGEST], plain(paper.subtitle)[:_LONGEST]
    core.author = core.last_modified_by = "€ffect"
    core.comments = ""
    core.language = locale
    # Word keeps moments without a zone.
    core.created = core.modified = written_at(paper.utc).replace(tzinfo=None)
    footer = section.footer.paragraphs[0]
    footer.style = document.styles["Footer"]
    footer.add_run(plain(paper.footer) + " \u00b7 ")
    _add_page_number(footer)


def _same_bytes(data: bytes, moment: datetime) -> bytes:
    """The parts of the file packed at the moment of the paper instead of now."""
    target = BytesIO()
    when = moment.timetuple()[:6]
    with zipfile.ZipFile(BytesIO(data)) as made, zipfile.ZipFile(target, "w") as packed:
        for part in made.infolist():
            about = zipfile.ZipInfo(part.filename, when)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.create_system = 0
            packed.writestr(about, made.read(part.filename))
    return target.getvalue()


def _add_page_number(paragraph: Any) -> None:
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = words
        run._r.append(mark)


def _begin_page(document: Any, place: int) -> None:
    """What was written from `place` on begins a page; the last element of a body is its section."""
    first = document.element.body[place - 1]
    if first.tag == qn("w:p"):
        first.get_or_add_pPr().insert_element_before(
            OxmlElement("w:pageBreakBefore"), "w:pBdr", "w:shd", "w:spacing", "w:ind", "w:jc"
        )


def _heading(document: Any, block: Heading) -> None:
    document.add_heading(plain(block.text), level=block.level)


def _paragraph(document: Any, block: Paragraph) -> None:
    document.add_paragraph(plain(block.text), style=_STYLES[block.look])


def _bullets(document: Any, block: Bullets) -> None:
    for item in block.items:
        written = document.add_paragraph(style="List Bullet")
        if isinstance(item, Lead):
            written.add_run(plain(item.about)).bold = True
            written.add_run(" " + plain(item.text))
        else:
            written.add_run(plain(item))


def _table(document: Any, block: Table) -> None:
    if block.caption:
        caption = document.add_paragraph(style="Normal")
        caption.add_run(plain(block.caption)).bold = True
        caption.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=len(block.columns), style=looks.TABLE)
    _set_up_table(table, block)
    widths = _widths_mm(block.columns)
    lines = [tuple(column.title for column in block.columns), *block.rows]
    for at, line in enumerate(lines):
        row = table.rows[0] if at == 0 else table.add_row()
        _keep_whole(row, header=at == 0)
        last = block.total and at == len(lines) - 1
        for place, (cell, column, words) in enumerate(zip(row.cells, block.columns, line, strict=True)):
            cell.width = Mm(widths[place])
            _fill(cell, column, words, block, bold=at == 0 or place == 0 or last)
    document.add_paragraph(style=looks.GAP)


def _set_up_table(table: Any, block: Table) -> None:
    """Fixed widths, which of its looks count, and the sentence a screen reader says for it."""
    table.autofit = False
    properties = table._tbl.tblPr
    for each in properties.findall(qn("w:tblLook")):
        properties.remove(each)
    look = OxmlElement("w:tblLook")
    for key, on in (("firstRow", True), ("lastRow", block.total), ("firstColumn", False), ("noVBand", True)):
        look.set(qn(f"w:{key}"), "1" if on else "0")
    described = OxmlElement("w:tblCaption")
    described.set(qn("w:val"), plain(block.caption or ", ".join(column.title for column in block.columns)))
    properties.append(look)
    properties.append(described)
    for grid, width in zip(
        table._tbl.tblGrid.findall(qn("w:gridCol")), _widths_mm(block.columns), strict=True
    ):
        grid.set(qn("w:w"), str(Mm(width).twips))


def _widths_mm(columns: tuple[Column, ...]) -> list[float]:
    shares = [
        _NUMERIC_SHARE if column.numeric and column.share == 1 else float(column.share) for column in columns
    ]
    return [_WIDTH_MM * share / sum(shares) for share in shares]


def _fill(cell: Any, column: Column, words: str | Cell, block: Table, *, bold: bool) -> None:
    """The words of a cell, and under them what was said and a note."""
    lines = words if isinstance(words, Cell) else Cell(words)
    style = looks.SMALL_CELL if block.small else looks.CELL
    parts = [(lines.text, style)] if lines.text or not (lines.note or lines.quote) else []
    parts += [(lines.note, looks.CELL_NOTE if block.small else looks.CELL)] if lines.note else []
    parts += [(lines.quote, looks.CELL_QUOTE)] if lines.quote else []
    written = [cell.paragraphs[0], *(cell.add_paragraph() for _ in parts[1:])]
    for paragraph, (text, named) in zip(written, parts, strict=True):
        paragraph.style = named
        paragraph.add_run(plain(text))
    written[0].runs[0].bold = bold if lines.text else None
    if column.numeric:
        for each in written:
            each.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _keep_whole(row: Any, *, header: bool) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if header:
        properties.append(OxmlElement("w:tblHeader"))


def _picture(document: Any, block: Picture) -> None:
    shape = document.add_picture(BytesIO(block.drawing.png), width=Mm(_WIDTH_MM))
    for side in ("distT", "distB", "distL", "distR"):
        # Unsaid, some programs keep three millimetres around it.
        shape._inline.set(side, "0")
    named = shape._inline.docPr
    named.set("descr", plain(block.drawing.alt))
    named.set("title", plain(block.drawing.title))
    if block.caption:
        document.add_paragraph(plain(block.caption), style="Caption")


def _box(document: Any, block: Box) -> None:
    document.add_paragraph(style=looks.BOX).add_run(plain(block.title)).bold = True
    for words in block.lines:
        document.add_paragraph(plain(words), style=looks.BOX)
    document.add_paragraph(style=looks.GAP)


def _lines(document: Any, block: WritingLines) -> None:
    document.add_paragraph(plain(block.label), style=looks.NOTE).paragraph_format.keep_with_next = True
    for _ in range(block.count):
        document.add_paragraph(style=looks.WRITING)


_WRITERS: Mapping[type[Block], Callable[[Any, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Bullets: _bullets,
    Table: _table,
    Picture: _picture,
    Box: _box,
    WritingLines: _lines,
}
