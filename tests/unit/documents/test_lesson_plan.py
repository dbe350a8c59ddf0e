"""A lesson on paper: every word of the plan, on as many pages as a trainer can hold."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from effect_game.content.follow_up import follow_ups
from effect_game.content.language import language
from effect_game.content.lessons import household_titles, lessons
from effect_game.documents.class_sheets import observer_paper, rotation_paper
from effect_game.documents.lesson_plan import ONE_PAGE, lesson_paper, programme_paper
from effect_game.documents.paper import Cell, Paper, Table
from effect_game.documents.paper_pdf import pdf_bytes
from effect_game.documents.paper_word import word_bytes
from effect_game.domain.follow_up import said
from effect_game.domain.language import use
from effect_game.domain.lesson import LessonPlan
from tests.support.papers import text_of

FOUND = lessons()
PLANS = {plan.id: plan for plan in FOUND.plans}
TITLES = {folder: folder for plan in FOUND.plans for folder in plan.households}
"""Folder names stand in for titles where these do not matter: reading every household takes seconds."""


def paper_of(plan: LessonPlan) -> Paper:
    return lesson_paper(plan, FOUND.papers, follow_ups(), TITLES)


def course() -> Paper:
    return programme_paper(FOUND.programmes[0], PLANS, follow_ups(), TITLES)


def told(paper: Paper) -> str:
    return "\n".join(text for block in paper.blocks for text in text_of(block))


def tables(paper: Paper) -> Iterator[Table]:
    yield from (block for block in paper.blocks if isinstance(block, Table))


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_a_lesson_on_paper_says_every_line_of_its_plan(plan: LessonPlan) -> None:
    words = told(paper_of(plan))
    for phase in plan.phases:
        for line in (phase.title, *phase.says, *phase.asks, *phase.expect):
            assert said(line) in words
    for line in (*plan.goals, plan.for_whom, *plan.material, *FOUND.papers.day_before):
        assert said(line) in words


def test_the_phases_follow_each_other_by_the_minute() -> None:
    (phases, *_others) = tables(paper_of(PLANS["uur"]))
    notes = [row[0].note.partition("\n")[0] for row in phases.rows if isinstance(row[0], Cell)]
    assert notes[0] == "Minuut 0 tot 5 (5 min)"
    assert notes[-1] == "Minuut 56 tot 60 (4 min)"
    ends = [int(note.split()[3]) for note in notes]
    assert ends == [*(int(note.split()[1]) for note in notes[1:]), 60]


def test_what_is_open_and_shown_stands_beside_the_phase() -> None:
    words = told(paper_of(PLANS["uur"]))
    assert "Open: Aanmelding, Keukentafel\nBedragen verborgen" in words
    assert "Projector: Voorspellingen van de klas, Alle plannen als punten" in words


def test_a_changed_plan_says_how_much_too_long_it_is() -> None:
    plan = PLANS["uur"]
    assert "langer dan de les" not in told(paper_of(plan))
    second = replace(plan.phases[1], minutes=plan.phases[1].minutes + 5)
    longer = replace(plan, phases=(plan.phases[0], second, *plan.phases[2:]))
    assert "De stappen samen duren 5 minuten langer dan de les." in told(paper_of(longer))


def test_what_to_do_when_it_goes_wrong_stands_where_there_is_a_second_page() -> None:
    assert "Als het misgaat" in told(paper_of(PLANS["dagdeel"]))
    assert "Als het misgaat" not in told(paper_of(PLANS["uur"]))


def test_a_programme_has_a_table_per_block_and_its_half_year() -> None:
    shown = list(tables(course()))
    assert [len(table.rows) for table in shown[:-1]] == [5, 5, 5]
    assert [row[0] for row in shown[-1].rows] == [str(each.week) for each in follow_ups().assignments]
    words = told(course())
    for block in FOUND.programmes[0].blocks:
        for day in block.half_days:
            assert said(day.title) in words
            assert f"({day.lesson})" in words


def test_the_rotation_card_gives_each_chair_once_per_step_and_moves_one_on() -> None:
    card = FOUND.papers.rotation
    seats = list(tables(rotation_paper(card)))[1]
    chairs = {said(chair.title) for chair in card.chairs}
    assert all(set(row[1:]) == chairs for row in seats.rows)
    for before, after in zip(seats.rows, seats.rows[1:], strict=False):
        assert all(one != other for one, other in zip(before[1:], after[1:], strict=True))
    more = rotation_paper(replace(card, chairs=(*card.chairs, replace(card.chairs[0], title={"nl": "Tijd"}))))
    assert len(list(tables(more))[1].columns) == 5


def test_the_observers_sheet_leaves_room_to_write() -> None:
    words = told(observer_paper(FOUND.papers.observer))
    assert "Schrijf geen namen op" in words
    (sheet,) = tables(observer_paper(FOUND.papers.observer))
    assert all(isinstance(row[2], Cell) and not row[2].text.strip() for row in sheet.rows)


def test_a_lesson_is_said_in_the_language_in_use() -> None:
    try:
        use(language("en"))
        paper = paper_of(PLANS["uur"])
        assert paper.language == "en"
        assert paper.title == "One household in an hour"
        assert "Read the five moments." in told(paper)
    finally:
        use()


# --- as files ---


def pages_of(paper: Paper, folder: Path) -> list[str]:
    path = folder / "paper.pdf"
    path.write_bytes(pdf_bytes(paper))
    words = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    )
    return words.stdout.split("\f")[:-1]


@pytest.mark.slow
@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_a_lesson_of_an_hour_is_one_page_and_a_longer_one_at_most_three(
    plan: LessonPlan, code: str, tmp_path: Path
) -> None:
    try:
        use(language(code))
        paper = lesson_paper(plan, FOUND.papers, follow_ups(), household_titles())
        pages = pages_of(paper, tmp_path)
    finally:
        use()
    assert len(pages) == 1 if plan.minutes <= ONE_PAGE else len(pages) <= 3
    printed = bare("".join(pages))
    assert bare(plan.title[code]) in printed
    assert all(bare(word) in printed for line in plan.phases[-1].says for word in line[code].split())


@pytest.mark.slow
def test_sheets_are_one_page_and_the_programme_two(tmp_path: Path) -> None:
    assert len(pages_of(observer_paper(FOUND.papers.observer), tmp_path)) == 1
    assert len(pages_of(rotation_paper(FOUND.papers.rotation), tmp_path)) == 1
    whole = programme_paper(FOUND.programmes[0], PLANS, follow_ups(), household_titles())
    assert len(pages_of(whole, tmp_path)) == 2


@pytest.mark.slow
def test_word_says_the_same_without_empty_lines_in_its_cells() -> None:
    document: Any = Document(BytesIO(word_bytes(paper_of(PLANS["uur"]))))
    (phases,) = document.tables
    assert [cell.text for cell in phases.rows[0].cells] == ["Fase", "Zeg", "Vraag, en let op"]
    assert len(phases.rows) == 1 + len(PLANS["uur"].phases)
    script = phases.rows[1].cells[1]
    assert script.text.startswith("Jullie maken een plan")
    assert phases.rows[1].cells[0].text.startswith("Welkom\nMinuut 0 tot 5")
