"""The shipped calibration: every path runs, and the committed report is what anyone gets who runs it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from effect_game.cli.main import run
from effect_game.content.load import load_casus, read_library
from effect_game.domain.calibration import Calibration
from effect_game.domain.knowledge import Library
from effect_game.play.calibration import Range, Verdict, path_comparisons, verdict_on
from effect_game.play.calibration_costs import household_comparisons
from effect_game.resources import data_root, scenarios_dir

pytestmark = pytest.mark.slow

REPORT = data_root() / "docs" / "calibratie.md"


@pytest.fixture(scope="module")
def library() -> Library:
    found, problems = read_library(scenarios_dir() / "library")
    assert found is not None
    assert problems == ()
    return found


def calibration(library: Library) -> Calibration:
    assert library.calibration is not None
    return library.calibration


def test_a_household_is_compared_with_what_it_names_as_known(library: Library) -> None:
    folder = scenarios_dir() / "de-auto"
    known = load_casus(folder).household.known_cost_range
    assert known is not None
    cost, plan = household_comparisons([folder], library, runs=32, seeds=(1, 2))
    assert cost.expected == Range(known.low, (known.low + known.high) / 2, known.high)
    assert (cost.unit, plan.unit) == ("eur_per_year", "ratio")
    assert cost.full_model is not None
    assert cost.full_model > 0
    assert plan.verdict is verdict_on(plan.full_model, plan.expected)


def test_one_sample_does_not_tell_its_error_and_a_note_is_content(library: Library) -> None:
    bare = replace(library, calibration=replace(calibration(library), households=()))
    cost, plan = household_comparisons([scenarios_dir() / "de-auto"], bare, runs=8, seeds=(1,))
    assert (cost.se, plan.se) == (None, None)
    assert (cost.deviation, plan.deviation) == ("", "")


def test_every_path_of_the_library_can_be_walked_and_every_rate_of_the_issue_is_there(
    library: Library,
) -> None:
    given = calibration(library)
    named = {move.event for path in given.paths for move in path.moves}
    assert {
        "event:debt_arranged",
        "event:job_found_assistance",
        "event:job_lost_after_assistance",
        "event:judgment",
        "event:evicted",
        "event:safe_home_report_again",
        "event:reoffence_adult",
        "event:depression_recovered",
        "event:fall",
        "event:school_left_vocational",
        "event:debt_mediation_failed",
        "event:suicide_attempt_again",
    } <= named
    for path in given.paths:
        for found in path_comparisons(library, path, runs=20):
            assert found.full_model is not None
            assert 0 <= found.full_model <= 1
            assert found.row_alone is not None
            assert 0 < found.row_alone < 1


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What the command prints as JSON, and the page it writes."""
    import contextlib
    import io

    page = tmp_path_factory.mktemp("calibration") / "calibratie.md"
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run(["calibrate", "--json", "--write", str(page)]) == 0
    return out.getvalue(), page


def test_the_committed_report_is_what_the_command_writes(told: tuple[str, Path]) -> None:
    assert told[1].read_text(encoding="utf-8") == REPORT.read_text(encoding="utf-8")


def test_every_deviation_of_the_report_is_explained() -> None:
    assert "nog niet uitgelegd" not in REPORT.read_text(encoding="utf-8")


def test_the_json_is_a_list_with_the_fields_that_are_asked_for(told: tuple[str, Path]) -> None:
    rows: list[dict[str, Any]] = json.loads(told[0])
    assert len(rows) > 40
    assert len({row["id"] for row in rows}) == len(rows)
    wanted = {"id", "source", "population", "expected", "row_alone", "full_model", "se", "verdict"}
    for row in rows:
        assert wanted <= row.keys()
        assert row["verdict"] in set(Verdict)
        assert row["expected"] is None or row["expected"].keys() == {"low", "central", "high"}


def test_a_page_that_cannot_be_written_is_said_in_dutch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["calibrate", "--write", str(tmp_path)]) == 1
    assert "kan niet geschreven worden" in capsys.readouterr().err
