"""The report of a class: what was estimated, learned and chosen, without a name and without a ranking."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.classroom.played import PlayedClass, played_class
from effect_game.documents.class_report import class_report
from effect_game.documents.paper import Bullets, Heading, Table
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from tests.support.classroom import Line, begin_class, desk_at, journal_as, member_of
from tests.support.command_line import call
from tests.support.office import opened
from tests.support.papers import text_of


@pytest.fixture
def store() -> Store:
    made = begin_class(None)
    line = Line(desk_at(made))
    for number, name, rows in ((1, "Stille Sluis", None), (2, "Open Haven", None), (3, "Warme Sjaal", 30)):
        member = member_of(number, name)
        line.say(line.open(member), member.offer(*journal_as(f"casus {number}", rows)))
    return made


def words(played: PlayedClass) -> str:
    paper = class_report(played)
    return "\n".join(
        (paper.title, paper.subtitle, *(text for block in paper.blocks for text in text_of(block)))
    )


def test_a_class_is_read_back_from_its_store_with_every_casus(store: Store) -> None:
    played = played_class(store)
    assert [(run.name, run.state.finished) for run in played.runs] == [
        ("Stille Sluis", True),
        ("Open Haven", True),
        ("Warme Sjaal", False),
    ]
    assert len(played.by_household()) == 1


def test_the_report_tells_what_was_estimated_learned_and_chosen(store: Store) -> None:
    paper = class_report(played_class(store))
    headings = [block.text for block in paper.blocks if isinstance(block, Heading)]
    for wanted in ("Wat wij schatten", "Wat wij leerden", "Plannen naast elkaar", "Zo lees je dit"):
        assert wanted in headings
    assert any(isinstance(block, Bullets) for block in paper.blocks)
    cards = next(b for b in paper.blocks if isinstance(b, Table) and b.columns[-1].title == "In plannen")
    assert {row[1] for row in cards.rows} == {"3"}


def test_a_ready_made_plan_is_told_and_does_not_stand_among_the_plans_of_the_class(store: Store) -> None:
    played = played_class(store)
    late = replace(played.runs[0], state=replace(played.runs[0].state, ready_plan="expert"))
    with_one = replace(played, runs=(late, *played.runs[1:]))
    assert "1 keer begon een groep later, met een kant-en-klaar plan." in words(with_one)
    cards = next(
        block
        for block in class_report(with_one).blocks
        if isinstance(block, Table) and block.columns[-1].title == "In plannen"
    )
    assert {row[1] for row in cards.rows} == {"2"}
    assert "Er ligt nog geen plan." in words(replace(played, runs=(late,)))


def test_no_group_is_named_anywhere(store: Store) -> None:
    text = words(played_class(store))
    assert "2 van de 3 kwamen tot de terugblik" in text
    assert not any(name in text for name in ("Stille Sluis", "Open Haven", "Warme Sjaal"))


def test_a_class_in_which_nobody_played_says_what_to_do() -> None:
    with pytest.raises(UserError, match="Speel eerst"):
        class_report(played_class(begin_class(None)))


@pytest.mark.slow
def test_the_command_line_makes_all_three_of_a_kept_class(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "les.sqlite"
    with begin_class(path) as made:
        line = Line(desk_at(made))
        for number, name in ((1, "Stille Sluis"), (2, "Open Haven")):
            member = member_of(number, name)
            line.say(line.open(member), member.offer(*journal_as(f"casus {number}")))
    code, _, _ = call(capsys, "class", str(path), "--out", str(tmp_path / "uit"))
    assert code == 0
    found = {each.name: each.read_bytes() for each in (tmp_path / "uit").iterdir()}
    assert set(found) == {"klasverslag.pdf", "klas-werkblad.xlsx", "klas-beleidssignaal.pdf"}
    book = opened(found["klas-werkblad.xlsx"])
    assert book.sheetnames == ["Schattingen", "Antwoorden", "Plannen", "Kaarten"]
    told = [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    assert not any("Stille" in str(cell) for row in told for cell in row)
    plans = list(book["Plannen"].iter_rows(min_row=6, values_only=True))
    assert len(plans) == 2
    assert code == 0
    again, _, problem = call(capsys, "class", str(path), "--out", str(tmp_path / "uit"))
    assert (again, "bestaat al" in problem) == (1, True)
    refused, _, problem = call(capsys, "class", str(tmp_path / "niets.sqlite"), "--out", str(tmp_path))
    assert (refused, not (tmp_path / "niets.sqlite").exists()) == (1, True), problem
