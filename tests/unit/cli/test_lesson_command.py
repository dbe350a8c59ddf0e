"""`effect-game lesson`: the list, and papers in a folder."""

import json
from pathlib import Path

import pytest

from effect_game.domain.language import use
from tests.support.command_line import call, data, refused


@pytest.fixture(autouse=True)
def _dutch_again() -> object:
    yield
    use()


def test_without_a_name_the_lessons_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    found = {each["id"]: each for each in data(capsys, "lesson", "--json")}
    assert found["uur"] == {"id": "uur", "title": "Eén gezin in een uur", "minutes": 60, "phases": 8}
    assert found["topklas"]["half_days"] == 15
    _code, out, _err = call(capsys, "lesson")
    assert len(out.splitlines()) == len(found)


def test_a_lesson_nobody_knows_is_refused_with_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert "uur" in refused(capsys, "lesson", "uurt")


@pytest.mark.slow
def test_a_lesson_and_a_sheet_are_written_and_never_over_what_was_there(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    asked = ["lesson", "uur", "--sheet", "rotation", "--out", str(tmp_path)]
    made = data(capsys, *asked, "--json")["files"]
    assert [Path(path).name for path in made] == ["lesplan-uur.pdf", "rouleerkaart.pdf"]
    assert all(Path(path).read_bytes().startswith(b"%PDF") for path in made)
    assert "bestaat al" in refused(capsys, *asked)
    assert data(capsys, *asked, "--replace", "--json")["files"] == made


@pytest.mark.slow
def test_a_programme_can_be_made_as_word_in_english(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    options = ["--format", "docx", "--language", "en", "--out", str(tmp_path), "--json"]
    code, out, err = call(capsys, "lesson", "topklas", *options)
    assert code == 0, err
    (path,) = json.loads(out)["files"]
    assert Path(path).name == "lesplan-topklas.docx"
    _code, listed, _err = call(capsys, "lesson", "--language", "en")
    assert "Topklas tailored help" in listed


@pytest.mark.slow
def test_the_observers_sheet_needs_no_lesson(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (path,) = data(capsys, "lesson", "--sheet", "observer", "--out", str(tmp_path), "--json")["files"]
    assert Path(path).name == "taakblad-waarnemer.pdf"
