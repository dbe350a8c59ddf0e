"""A paper says the same words as PDF and as Word, and never reads what people typed as markup."""

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from effect_game.documents.drawing import Drawing
from effect_game.documents.paper import (
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
)
from effect_game.documents.paper_pdf import pdf_bytes
from effect_game.documents.paper_signs import with_words
from effect_game.documents.paper_word import word_bytes

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10"/></svg>'
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001"
    "a5f645400000000049454e44ae426082"
)
DRAWING = Drawing("line", "Tijdlijn", "Tijdlijn van twaalf maanden", SVG, PNG)
PAPER = Paper(
    title="De auto",
    subtitle="Integraal ondersteuningsplan",
    language="nl",
    utc="2026-11-22T10:00:00Z",
    footer="Gemaakt in een oefening",
    blocks=(
        Heading("Wat we willen"),
        Paragraph("Een #emph[zin] met *sterren* en $formules$ & <haken>."),
        Paragraph("De auto blijft.", Look.LEAD),
        Paragraph("Ik wil werken.", Look.QUOTE),
        Paragraph("Spelaanname.", Look.NOTE),
        Bullets(("= 1+1", "- een streepje")),
        Table("Wie betaalt", (Column("Partij"), Column("Euro", numeric=True)), (("Gemeente", "€ 1.200"),)),
        Heading("Meer", 2),
        Picture(DRAWING, "Zo loopt het"),
        Box("Let op", ("Dit is een oefening.",)),
        WritingLines("Handtekening", 2),
        NewPage(),
        Paragraph("Einde"),
    ),
)  # fmt: skip


UNDRAWN = "Zus \U0001fae9\U0001fae9 en broer"
"""A face of 2024, which no font on a desk has yet."""


def with_text(words: str) -> Paper:
    return Paper(words, words, "nl", "", words, (Heading(words), Paragraph(words), Bullets((words,))))


def named(paragraph: Any) -> str:
    return str(paragraph.style.name)


def words_of(data: bytes, folder: Path) -> str:
    path = folder / "paper.pdf"
    path.write_bytes(data)
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout


@pytest.mark.slow
def test_a_pdf_says_every_word_as_it_was_typed(tmp_path: Path) -> None:
    said = words_of(pdf_bytes(PAPER), tmp_path)
    for words in ("#emph[zin] met *sterren* en $formules$ & <haken>.", "Ik wil werken.", "= 1+1", "€ 1.200"):
        assert words in said


@pytest.mark.slow
def test_in_a_table_only_a_word_that_is_too_wide_for_its_column_is_broken(tmp_path: Path) -> None:
    wide = "Arbeidsongeschiktheidsverzekeringen"
    columns = (Column("Wat"), Column("Prijs", numeric=True), Column("Hangt af van", 5))
    usual = "Iemand kijkt elke week samen met het gezin naar de betalingsregelingen."
    paper = replace(PAPER, blocks=(Table("", columns, ((wide, "€ 1.200", usual * 3),)),))
    said = words_of(pdf_bytes(paper), tmp_path)
    assert wide not in said
    assert said.count("betalingsregelingen") == 3
    assert "€ 1.200" in said


@pytest.mark.slow
def test_a_pdf_has_tags_a_title_a_language_and_two_pages(tmp_path: Path) -> None:
    words_of(pdf_bytes(PAPER), tmp_path)
    info = subprocess.run(
        ["pdfinfo", str(tmp_path / "paper.pdf")], check=True, capture_output=True, text=True
    ).stdout
    assert "Tagged:          yes" in info
    assert "Title:           De auto" in info
    assert "Pages:           2" in info
    assert b"/Lang(nl)" in pdf_bytes(PAPER)


def test_the_same_paper_gives_the_same_pdf() -> None:
    assert pdf_bytes(PAPER) == pdf_bytes(PAPER)


def test_a_word_document_has_headings_a_table_with_a_header_row_and_an_alt_text() -> None:
    document = Document(BytesIO(word_bytes(PAPER)))
    headings = [(style, p.text) for p in document.paragraphs if (style := named(p)).startswith("Heading")]
    assert headings == [("Heading 1", "Wat we willen"), ("Heading 2", "Meer")]
    table = document.tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Partij", "Euro"],
        ["Gemeente", "€ 1.200"],
    ]
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert document.inline_shapes[0]._inline.docPr.get("descr") == DRAWING.alt
    assert document.core_properties.title == "De auto"
    assert document.core_properties.language == "nl-NL"


@pytest.mark.parametrize(
    "words",
    [
        "😀 👩‍👩‍👧",
        "مرحبا بالعالم",
        "שלום",
        "x" * 3000,
        "nul\x00 en \x0b bel\x07",
        "\ud800 half",
        "\ufffe",
        "a\u202eb",
        "1\ufe0f\u20e3 漢字",
        UNDRAWN,
    ],
    ids=[
        "emoji",
        "arabic",
        "hebrew",
        "no spaces",
        "control",
        "half a pair",
        "no character",
        "turned",
        "rare",
        "new",
    ],
)
def test_no_text_keeps_a_paper_from_being_made_for_everybody(words: str) -> None:
    data = pdf_bytes(with_text(words))
    assert data.startswith(b"%PDF")
    # Only a heading of which nothing is left cannot carry the stamp.
    assert (b"pdfuaid:part" in data) == bool(plain(words))
    assert word_bytes(with_text(words)).startswith(b"PK")


def test_a_sign_in_a_drawing_does_not_cost_the_stamp_for_everybody() -> None:
    text = f'<text x="1" y="9" font-family="Source Sans 3" font-size="4">{UNDRAWN}</text>'.encode()
    drawing = replace(DRAWING, svg=SVG.replace(b"</svg>", text + b"</svg>"))
    paper = replace(PAPER, blocks=(Picture(drawing, "Zo loopt het"),))
    assert b"pdfuaid:part" in pdf_bytes(paper)


@pytest.mark.slow
def test_where_no_font_has_a_sign_a_word_stands_and_the_paper_says_so(tmp_path: Path) -> None:
    said = words_of(pdf_bytes(with_text(UNDRAWN)), tmp_path)
    assert "Zus [teken] en broer" in said
    assert "Waar [teken] staat" in said
    assert "[teken]" not in words_of(pdf_bytes(with_text("Zus en broer")), tmp_path)


def test_word_keeps_every_sign_because_somebody_elses_fonts_may_have_it() -> None:
    document = Document(BytesIO(word_bytes(with_text(UNDRAWN))))
    assert UNDRAWN in [paragraph.text for paragraph in document.paragraphs]


def test_a_sign_of_more_parts_goes_whole_and_what_can_be_printed_stays() -> None:
    data = {"title": "A👩‍👩‍👧B é", "blocks": [{"kind": "picture", "svg": "<text>👩 C</text>", "alt": "👩"}]}
    said = with_words(data, lambda sign: "👩" not in sign)
    assert said["title"] == "A[teken]B é"
    assert said["blocks"][0] == {"kind": "picture", "svg": "<text>[teken] C</text>", "alt": "[teken]"}
    assert len(said["blocks"]) == 2


RICH = Paper(
    "Plan", "", "nl", "2026-11-22T10:00:00Z", "",
    (
        Bullets((Lead("Let op:", "een regel."),)),
        Table(
            "Samen", (Column("Wie", 3), Column("Euro", 2, numeric=True)),
            ((Cell("Gemeente", note="in geld", quote="Ja."), "€ 1"), ("Samen", Cell("€ 1", note="0 tot 2"))),
            small=True, total=True,
        ),
        NewPage(),
        Heading("Bijlage"),
    ),
)  # fmt: skip


def test_a_cell_has_its_note_and_what_was_said_below_it_and_the_sum_is_bold() -> None:
    document = Document(BytesIO(word_bytes(RICH)))
    rows = document.tables[0].rows
    assert rows[1].cells[0].text == "Gemeente\nin geld\nJa."
    assert [named(paragraph) for paragraph in rows[1].cells[0].paragraphs] == [
        "Effect Small Cell", "Effect Cell Note", "Effect Cell Quote",
    ]  # fmt: skip
    assert [row.cells[1].paragraphs[0].runs[0].bold for row in rows] == [True, False, True]


def test_a_line_of_a_list_begins_with_what_it_is_about() -> None:
    document = Document(BytesIO(word_bytes(RICH)))
    line = next(p for p in document.paragraphs if named(p) == "List Bullet")
    assert [(run.text, run.bold) for run in line.runs] == [("Let op:", True), (" een regel.", None)]


def test_a_new_page_begins_with_its_heading_and_no_empty_line() -> None:
    document = Document(BytesIO(word_bytes(RICH)))
    begins = [p.text for p in document.paragraphs if "w:pageBreakBefore" in p._p.xml]
    assert begins == ["Bijlage"]


def test_the_same_paper_gives_the_same_word_file() -> None:
    assert word_bytes(RICH) == word_bytes(RICH)


@pytest.mark.slow
def test_the_sum_of_a_table_never_stands_alone_on_a_page(tmp_path: Path) -> None:
    columns = (Column("Wie", 3), Column("Euro", 2, numeric=True))
    for count in range(30, 60):
        rows = (*((f"Partij {number}", "€ 1") for number in range(count)), ("Allen samen", "€ 9"))
        paper = Paper("Plan", "", "nl", "", "", (Table("Samen", columns, rows, total=True),))
        pages = words_of(pdf_bytes(paper), tmp_path).split("\f")
        last = next(page for page in pages if "Allen samen" in page)
        assert f"Partij {count - 1}" in last


def test_a_heading_that_skips_a_level_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="skips a level"):
        Paper("a", "b", "nl", "", "", (Heading("c", 2),))


def test_a_row_of_another_length_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="another length"):
        Paper("a", "b", "nl", "", "", (Table("t", (Column("x"),), (("1", "2"),)),))
