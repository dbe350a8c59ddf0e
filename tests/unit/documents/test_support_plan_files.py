"""The written plan as files: readable by other programs, two pages for the household, six for everything."""

import re
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from effect_game.content.canonical import content_hash
from effect_game.content.modes import in_mode, modes_of
from effect_game.documents.drawing import Drawing
from effect_game.documents.formats import FORMATS, Made
from effect_game.documents.opened import Run, run_of
from effect_game.documents.paper import Heading, Picture
from effect_game.documents.paper_pdf import pdf_bytes
from effect_game.documents.paper_word import word_bytes
from effect_game.documents.support_plan import support_plan
from effect_game.domain.journal import Journal
from effect_game.play.assumptions import assumptions, assumptions_ask
from effect_game.play.autoplay import autoplay
from effect_game.play.forecast import Forecaster
from effect_game.play.session import Play, keep_nothing, new_header
from effect_game.ui.drawings import draw_charts
from tests.support.casus import DE_AUTO, KLEIN, SHIPPED, casus_of, fixed_clock, plan_of, played, walk_of
from tests.support.heavy_plan import with_every_card
from tests.support.papers import finished, text_of
from tests.support.shared import journal_of

FOOTER = re.compile(
    r"Gemaakt in een oefening met €ffect\. De mensen in dit plan zijn verzonnen\.\s*\d+ / \d+"
)
ODD = "Zoë 👩‍👩‍👧 مرحبا שלום " + "Anna Maria " * 18


def heaviest(folder: Path) -> Run:
    """The household played to the end with its expert plan, in the heaviest weight it has."""
    whole = casus_of(folder)
    casus = in_mode(whole, modes_of(whole.household)[-1])
    forecaster = Forecaster(casus)

    def journal() -> Journal:
        header = new_header(casus, "test-casus", content_hash(casus), "test", 1)
        begun = Play(casus, Journal(header=header), forecaster, fixed_clock, keep_nothing)
        return autoplay(begun, plan_of(folder, "expert"), walk_of(folder, "expert")).journal

    play = Play(casus, journal_of(f"heaviest-{folder.name}", journal), forecaster, fixed_clock, keep_nothing)
    ask = assumptions_ask(play)
    known = None if ask is None else assumptions(forecaster, ask)
    return run_of(play, None, draw_charts, known)


def _kept_off(run: Run) -> list[str]:
    """What nobody heard, and every signal of violence or neglect."""
    household = run.casus.household
    unheard = [fact.text for fact in household.facts if fact.id not in run.state.facts]
    assert unheard
    return unheard + [signal.text for signal in (household.safety.signals if household.safety else ())]


def pages_of(data: bytes, folder: Path) -> list[str]:
    """The text of each page, as another program reads it."""
    path = folder / "plan.pdf"
    path.write_bytes(data)
    said = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True)
    return said.stdout.split("\f")[:-1]


def bare(text: str) -> str:
    """Only what is read: without spaces, line ends and marks where a word may be broken."""
    return re.sub(r"[\s\u200b\u2060\u00ad]", "", text)


def both() -> list[Made]:
    """The plan as PDF and as Word."""
    return [made for name in ("pdf", "docx") for made in FORMATS[name].make(finished())]


def test_a_plan_has_its_own_name_and_both_formats() -> None:
    names = {made.name: made.data[:4] for made in both()}
    assert names == {"klein-plan.pdf": b"%PDF", "klein-plan.docx": b"PK\x03\x04"}


def test_the_same_run_gives_the_same_files() -> None:
    first, again = ([made.data for made in both()] for _ in range(2))
    assert first == again


def test_the_pdf_keeps_the_standard_for_everybody() -> None:
    data = pdf_bytes(support_plan(finished()))
    for mark in (b"pdfuaid:part", b"/Outlines", b"/StructTreeRoot", b"/Lang(nl)"):
        assert mark in data


def test_word_has_every_heading_of_the_plan_and_a_header_row_in_each_table() -> None:
    paper = support_plan(finished())
    document = Document(BytesIO(word_bytes(paper)))
    headings = [
        (int(p.style.name[-1]), p.text)
        for p in document.paragraphs
        if p.style is not None and (p.style.name or "").startswith("Heading")
    ]
    assert headings == [(block.level, block.text) for block in paper.blocks if isinstance(block, Heading)]
    assert len(document.tables) > 3
    for table in document.tables:
        assert "w:tblHeader" in table.rows[0]._tr.xml
        assert "w:tblCaption" in table._tbl.xml


def test_names_and_words_of_every_script_and_length_give_both_files() -> None:
    run = finished()
    persons = tuple(replace(person, name=ODD) for person in run.casus.household.persons)
    casus = replace(run.casus, household=replace(run.casus.household, persons=persons))
    state = replace(run.state, own_defence="Regel " * 200)
    paper = support_plan(replace(run, casus=casus, state=state))
    assert pdf_bytes(paper).startswith(b"%PDF")
    document = Document(BytesIO(word_bytes(paper)))
    assert ODD in [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert any("Regel Regel" in paragraph.text for paragraph in document.paragraphs)


LONGEST = ("het-volle-rooster", "overheid-als-schuldeiser", "twee-huizen", "voor-haar-man")
"""The households with the longest plans; that of the others is made in the lane of long tests."""


@pytest.mark.slow
@pytest.mark.parametrize(
    "folder",
    [
        pytest.param(each, id=each.name, marks=() if each.name in LONGEST else pytest.mark.long)
        for each in SHIPPED
    ],
)
def test_every_household_has_two_pages_for_itself_and_six_in_all(folder: Path, tmp_path: Path) -> None:
    run = heaviest(folder)
    paper = support_plan(run)
    data = pdf_bytes(paper)
    pages = pages_of(data, tmp_path)
    assert len(pages) <= 6
    assert [place for place, page in enumerate(pages, start=1) if page.startswith("Bijlage")] == [3]
    assert b"pdfuaid:part" in data
    assert [block for block in paper.blocks if isinstance(block, Picture)]
    assert run.sensitivity is not None
    said = bare("".join(FOOTER.sub("", page) for page in pages))
    assert not [text for text in _kept_off(run) if bare(text) in said]
    for block in paper.blocks:
        for text in text_of(block):
            for line in text.splitlines():
                assert bare(line) in said, line


@pytest.mark.slow
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_plan_of_every_card_still_has_two_pages_for_the_household(folder: Path, tmp_path: Path) -> None:
    pages = pages_of(pdf_bytes(support_plan(with_every_card(folder))), tmp_path)
    assert [place for place, page in enumerate(pages, start=1) if page.startswith("Bijlage")] == [3]


@pytest.mark.slow
def test_the_pdf_is_tagged_and_named_for_whoever_reads_with_their_ears(tmp_path: Path) -> None:
    pages_of(pdf_bytes(support_plan(finished())), tmp_path)
    told = subprocess.run(
        ["pdfinfo", str(tmp_path / "plan.pdf")], check=True, capture_output=True, text=True
    ).stdout
    assert "Tagged:          yes" in told
    assert "Title:           Plan van Noor" in told


@pytest.mark.slow
def test_word_opens_in_libreoffice_and_says_the_same(tmp_path: Path) -> None:
    timeline = Drawing("timeline", "De tijdlijn", "Een tijdlijn", *_tiny())
    run = replace(run_of(played(DE_AUTO, "expert"), None), drawings=(timeline,))
    paper = support_plan(run)
    (tmp_path / "plan.docx").write_bytes(word_bytes(paper))
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless",
            "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(tmp_path / "plan.docx"),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    said = bare((tmp_path / "plan.txt").read_text(encoding="utf-8-sig"))
    for block in paper.blocks:
        for text in text_of(block):
            for line in text.splitlines():
                assert bare(line) in said, line


def _tiny() -> tuple[bytes, bytes]:
    """The smallest drawing there is, as SVG and as PNG."""
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10"/></svg>'
    )
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63606060"
        "60000000050001a5f645400000000049454e44ae426082"
    )
    return svg, png


def test_the_small_household_has_a_plan_too() -> None:
    assert support_plan(run_of(played(KLEIN, "tempting"), None)).title == "Plan van Noor"
