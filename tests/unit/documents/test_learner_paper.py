"""'Mijn leerdossier' on paper: everything that is in it, for its owner."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from effect_game.content.follow_up import follow_ups
from effect_game.content.load import shipped_library
from effect_game.documents.learner_paper import learner_paper
from effect_game.documents.paper import Heading, Paper, Table
from effect_game.documents.paper_pdf import pdf_bytes
from effect_game.play import learner as kept
from effect_game.play.learner import OwnWords, entries_of_run
from effect_game.play.views_learner import portfolio
from effect_game.resources import data_root
from effect_game.store.learner_file import Learner, LearnerEntry, read_learner
from tests.support.casus import KLEIN, played

UTC = "2026-03-01T10:00:00Z"
FORMAT_1 = data_root() / "tests" / "fixtures" / "learner1" / "twee-rondes.leerdossier"


def full(line: str = "Eerst vragen, dan pas een kaart.") -> Learner:
    play = played(KLEIN, "expert")
    own = OwnWords(when="iemand wacht", then="bel ik", line=line, case="Een gezin met een auto.")
    return (
        read_learner(FORMAT_1)
        .with_entries(*entries_of_run(play.casus, play.state, play.header, UTC, own))
        .with_entries(kept.begin_entry(follow_ups().id, date(2026, 3, 2), UTC))
    )


def paper(learner: Learner) -> Paper:
    return learner_paper(portfolio(learner, shipped_library(), follow_ups(), date(2026, 3, 20)), UTC)


def test_it_holds_predictions_casussen_own_words_and_assignments() -> None:
    made = paper(full())
    heads = [block.text for block in made.blocks if isinstance(block, Heading) and block.level == 1]
    assert heads == ["Voorspellen", "Casussen", "Wat ik schreef", "Vervolgopdrachten na de Topklas"]
    tables = [block for block in made.blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [3, len(follow_ups().assignments)]


def test_an_empty_one_says_so_and_one_with_strange_things_too() -> None:
    assert "nog niets" in str(paper(Learner()).blocks)
    strange = Learner((LearnerEntry("k", "later", UTC, {}),))
    assert "niet kent" in str(paper(strange).blocks)


@pytest.mark.parametrize("line", ["x" * 500, "😀 مرحبا", "= #emph[x] *y*", "een\ntwee"])
def test_no_own_line_keeps_it_from_being_made(line: str) -> None:
    data = pdf_bytes(paper(full(line)))
    assert data.startswith(b"%PDF")
    assert data == pdf_bytes(paper(full(line)))


@pytest.mark.slow
def test_every_word_can_be_read_back(tmp_path: Path) -> None:
    path = tmp_path / "dossier.pdf"
    path.write_bytes(pdf_bytes(paper(full())))
    said = subprocess.run(
        ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True
    ).stdout
    for words in (
        "Eerst vragen, dan pas een kaart.",
        "Een gezin met een auto.",
        "Als: iemand wacht",
        "9 maart 2026",
    ):
        assert words in said
    info = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    assert "Tagged:          yes" in info
    assert "Title:           Mijn leerdossier" in info
