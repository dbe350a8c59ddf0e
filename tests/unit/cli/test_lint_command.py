"""`effect-game lint` as a maker meets it: what it says, what it keeps and what it refuses."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from effect_game.__main__ import main
from effect_game.cli import lint as lint_command
from effect_game.play import casus_check
from effect_game.play.casus_check_cache import KEPT
from tests.support.casus import DE_AUTO, KLEIN


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tiny household; simulated with few lives, in this process."""
    monkeypatch.setattr(casus_check, "CHECK_RUNS", 40)
    monkeypatch.setattr(lint_command, "PROCESSES", 1)
    root = tmp_path / "scenarios"
    shutil.copytree(KLEIN.parent, root)
    return root / KLEIN.name


def call(capsys: pytest.CaptureFixture[str], *argv: str | Path) -> tuple[int, str, str]:
    code = main(["lint", *map(str, argv)])
    told = capsys.readouterr()
    return code, told.out, told.err


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_shipped_content_is_clean_with_what_was_measured_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Not even a note: who changes content, law or check computes again and commits the figures."""
    code, out, err = call(capsys, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == []


@pytest.mark.slow
def test_simulating_keeps_the_figures_and_a_second_time_reads_them(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, first, _ = call(capsys, folder, "--simulate")
    assert code == 0
    kept = (folder / KEPT).read_bytes()
    monkeypatch.setattr(casus_check, "measure", None)
    assert call(capsys, folder, "--simulate")[:2] == (0, first)
    assert call(capsys, folder)[:2] == (0, first)
    assert (folder / KEPT).read_bytes() == kept


def test_without_simulating_nothing_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, folder) == (0, "Geen opmerkingen.\n", "")
    assert not (folder / KEPT).exists()


@pytest.mark.slow
def test_the_table_shows_every_plan_on_every_criterion(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = call(capsys, folder, "--simulate", "--table")
    assert code == 0
    lines = out.splitlines()
    assert lines[1] == "klein"
    for head in ("Tegen zonder plan", "Tegen het expertplan"):
        (line,) = [line for line in lines if line.startswith(head)]
        assert " ".join(line.split()).endswith("samenleving gemeente doel 1 doel 2 doel 3 kamers")
    for name in ("plan expert", "alleen card:settle", "expert zonder card:settle", "expert met card:desk"):
        assert sum(line.startswith(f"{name} ") for line in lines) == 1
    assert any(line.startswith("Zonder plan kost dit de publieke kas") for line in lines)
    found = json.loads(call(capsys, folder, "--table", "--json")[1])
    assert set(found) == {"problems", "figures"}
    assert found["figures"]["klein"]["runs"] == 40


def test_a_table_without_figures_is_refused_with_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = call(capsys, folder, "--table")
    assert (code, out) == (1, "")
    assert "Voeg --simulate toe" in err


@pytest.mark.slow
def test_another_number_asks_for_a_new_simulation_and_another_sentence_does_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(capsys, folder, "--simulate")
    home = folder / "household.yaml"
    change(home, "Eerst de post, dan de rest.", "Eerst de post. Daarna de rest.")
    assert call(capsys, folder, "--table")[0] == 0
    change(home, "capacity: 3", "capacity: 4")
    assert "Voeg --simulate toe" in call(capsys, folder, "--table")[2]


def test_a_finding_names_what_to_accept_and_is_gone_when_that_is_done(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = folder / "household.yaml"
    change(home, "Eerst de post, dan de rest.", "Wij evalueren de post.")
    code, out, _ = call(capsys, folder)
    assert code == 0
    assert out.rstrip().endswith("[lint.difficult, teaching_note]")
    accepted = "accepted: [{code: lint.difficult, about: teaching_note, reason: Het is een citaat.}]\n"
    change(home, "unpriced:\n", f"{accepted}unpriced:\n")
    assert call(capsys, folder) == (0, "Geen opmerkingen.\n", "")


def test_a_broken_household_is_told_and_not_simulated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(folder / "household.yaml", "capacity: 3", "capacity: -3")
    code, out, err = call(capsys, folder, "--simulate")
    assert (code, err) == (1, "")
    assert "capacity ligt van 1 tot 20" in out
    assert not (folder / KEPT).exists()


def test_figures_that_cannot_be_kept_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / KEPT).mkdir()
    code, out, err = call(capsys, folder, "--simulate")
    assert (code, out) == (1, "")
    assert "kan niet geschreven worden" in err
    assert "Traceback" not in err


@pytest.mark.slow
def test_two_processes_measure_what_one_does(folder: Path) -> None:
    from effect_game.content.canonical import plain
    from tests.support.checked import CASUS, PLANS

    one: Any = plain(casus_check.measure(CASUS, PLANS, runs=40))
    assert plain(casus_check.measure(CASUS, PLANS, runs=40, processes=2)) == one


@pytest.mark.slow
def test_a_shipped_household_is_simulated_in_a_minute_of_processor_time(tmp_path: Path) -> None:
    """Under 60 seconds on two cores leaves two minutes of processor time; one is asked for here."""
    from os import times

    from effect_game.content.load import load_casus
    from effect_game.content.plans import load_plan, plan_names

    casus = load_casus(DE_AUTO)
    plans = {name: load_plan(casus, DE_AUTO, name) for name in plan_names(DE_AUTO)}
    before = times()
    casus_check.measure(casus, plans)
    after = times()
    assert after.user + after.system - before.user - before.system < 60
