"""Comparisons of the calibration that cannot be made are refused with file, line and remedy."""

from typing import Any

import pytest

from effect_game.content.load import load_casus, read_library
from effect_game.domain.problems import Problem

CALIBRATION = """calibration:
  ratio: {central: 2.0, low: 0.0, high: 3.0, grade: D, assumption: 'spelaanname: testgetal'}
  populations:
    - id: population:all
      name: iedereen
      age: 40
      adult: true
      levels: {psychische_gezondheid: 3.0}
      spread: 0.9
      basis: 'spelaanname: testgroep'
      exposures: {situation:rent_arrears: 0.5}
  paths:
    - id: path:work
      population: population:all
      states: [{id: voor, months: 6, then: klaar}, {id: na}, {id: klaar}]
      moves: [{event: event:job_found, origin: voor, destination: na}]
      ends:
        - id: year
          name: werk binnen een jaar
          states: [na]
          month: 12
          expected: {central: 0.2, low: 0.1, high: 0.3, grade: D, assumption: 'spelaanname: testgetal'}
  households: [{household: 'household:klein', cost: 'Daarom.'}]
"""


def written(copy: Any, old: str = "", new: str = "") -> None:
    assert not old or CALIBRATION.count(old) == 1
    path = copy.root / "library" / "calibration.yaml"
    path.write_text(CALIBRATION.replace(old, new) if old else CALIBRATION, encoding="utf-8")


def problems(copy: Any) -> tuple[Problem, ...]:
    return read_library(copy.root / "library")[1]


def test_a_calibration_loads_and_no_household_carries_it(copy: Any) -> None:
    written(copy)
    library, faults = read_library(copy.root / "library")
    assert faults == ()
    assert library is not None
    assert library.calibration is not None
    assert load_casus(copy.folder).library.calibration is None


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ("'spelaanname: testgroep'", "zomaar", "content.assumption", "population:all"),
        ("psychische_gezondheid: 3.0", "psychische_gezondheid: 6.0", "content.range", "van 1 tot 5"),
        ("spread: 0.9", "spread: 0", "content.range", "spread"),
        ("situation:rent_arrears: 0.5", "situation:rent_arears: 0.5", "content.unknown_id", "rent_arears"),
        ("situation:rent_arrears: 0.5", "situation:rent_arrears: 1.5", "content.range", "aandeel"),
        ("population: population:all", "population: population:al", "content.unknown_id", "population:al'"),
        ("event: event:job_found", "event: event:job_fond", "content.unknown_id", "event:job_fond"),
        ("origin: voor", "origin: vor", "content.unknown_id", "'vor'"),
        ("then: klaar}", "then: kaar}", "content.unknown_id", "'kaar'"),
        (", then: klaar}", "}", "content.pair", "months en then"),
        ("months: 6", "months: 500", "content.range", "months"),
        ("{id: na}, {id: klaar}", "{id: na}, {id: na}, {id: klaar}", "content.duplicate_id", "'na'"),
        ("states: [na]", "states: [nee]", "content.unknown_id", "'nee'"),
        ("month: 12", "month: 240", "content.range", "month ligt"),
        ("month: 12", "month: 12\n          standing_months: 12", "content.range", "standing_months"),
        ("central: 0.2, low: 0.1, high: 0.3", "central: 2, low: 1, high: 3", "content.range", "0 tot 1"),
        ("id: path:work", "id: work", "content.id", "'work'"),
        ("      population: population:all\n", "", "content.missing_field", "population"),
    ],
)
def test_a_wrong_comparison_is_told(copy: Any, old: str, new: str, code: str, message: str) -> None:
    written(copy, old, new)
    told = [p for p in problems(copy) if p.code == code and message in p.message]
    assert len(told) == 1
    assert told[0].file == "scenarios/library/calibration.yaml"
    assert told[0].line > 0
    assert told[0].remedy


def test_an_event_can_stand_on_a_path_once(copy: Any) -> None:
    move = "{event: event:job_found, origin: voor, destination: na}"
    written(copy, move, f"{move}, {move}")
    (problem,) = [p for p in problems(copy) if p.code == "content.duplicate_id"]
    assert "event:job_found" in problem.message


def test_a_path_compares_something(copy: Any) -> None:
    start = CALIBRATION.index("      ends:")
    stop = CALIBRATION.index("  households:")
    written(copy, CALIBRATION[start:stop], "      ends: []\n")
    (problem,) = [p for p in problems(copy) if p.code == "content.no_test"]
    assert "path:work" in problem.message
