"""The calibration: what it simulates, how sure it is of that, and what it says about it."""

import math
from dataclasses import replace

import numpy as np
import pytest

from effect_game.content.calibration_casus import level_shares
from effect_game.content.evidence import chance_range
from effect_game.content.load import read_library
from effect_game.domain.calibration import CalibrationPath, PathEnd, PathMove, PathState
from effect_game.domain.evidence import Estimate
from effect_game.domain.knowledge import EventKind, Library
from effect_game.domain.vocabulary import Grade
from effect_game.play.calibration import (
    Comparison,
    Range,
    Verdict,
    flagged,
    path_comparisons,
    ratio,
    verdict_on,
)
from effect_game.play.calibration_report import as_data, page, summary_lines
from effect_game.resources import scenarios_dir


@pytest.fixture(scope="module")
def library() -> Library:
    found, problems = read_library(scenarios_dir() / "library")
    assert found is not None
    assert problems == ()
    return found


def event(library: Library, name: str) -> EventKind:
    return next(kind for kind in library.events if kind.id == name)


def figure(central: float, low: float = 0.0, high: float = 1.0) -> Estimate:
    return Estimate(central=central, low=low, high=high, grade=Grade.D, assumption="spelaanname: test")


def single(name: str, month: int, population: str = "population:debt", **more: object) -> CalibrationPath:
    """One event of the library, from before to after."""
    end = PathEnd(id="end", name="einde", states=("na",), month=month, expected=figure(0.5))
    return CalibrationPath(
        id="path:test",
        population=population,
        states=(PathState(id="voor"), PathState(id="na")),
        moves=(PathMove(event=name, origin="voor", destination="na"),),
        ends=(replace(end, **more),),  # type: ignore[arg-type]  # by name
    )


# --- rows alone ---


def test_a_row_alone_gives_back_the_very_chance_that_goes_in(library: Library) -> None:
    checked = 0
    for kind in library.events:
        number = kind.monthly_chance
        if number.period_months in (6, 12) and not kind.later:
            path = single(kind.id, int(number.period_months))
            (found,) = path_comparisons(library, path, runs=1)
            assert found.row_alone == pytest.approx(number.central, rel=1e-6), kind.id
            checked += 1
        if checked == 6:
            return
    raise AssertionError("too few events to check")


def test_a_falling_chance_is_followed_month_by_month(library: Library) -> None:
    path = single("event:depression_recovered", 36, "population:depressed")
    (found,) = path_comparisons(library, path, runs=1)
    first = chance_range(event(library, "event:depression_recovered").monthly_chance)[0]
    assert found.row_alone == pytest.approx(1 - (1 - first) ** 6 * (1 - 0.046) ** 30, rel=1e-6)


def test_who_stays_somewhere_for_some_months_meets_an_event_in_exactly_so_many(library: Library) -> None:
    stages = (PathState(id="a", months=3, then="b"), PathState(id="b", months=2, then="c"))
    path = CalibrationPath(
        id="path:stages",
        population="population:debt",
        states=(*stages, PathState(id="c"), PathState(id="weg"), PathState(id="ook_weg")),
        moves=(
            PathMove(event="event:debt_arranged", origin="a", destination="weg"),
            PathMove(event="event:judgment", origin="b", destination="ook_weg"),
        ),
        ends=tuple(
            PathEnd(id=name, name=name, states=(name,), month=month, expected=figure(0.5))
            for name, month in (("a", 3), ("weg", 20), ("ook_weg", 20), ("c", 20))
        ),
    )
    left = (1 - 0.0125) ** 3
    second = 1 - (1 - 0.02) ** 2
    wanted = (left, 1 - left, left * second, left * (1 - second))
    found = path_comparisons(library, path, runs=1)
    assert [each.row_alone for each in found] == pytest.approx(wanted, rel=1e-5)


def test_a_standing_file_holds_more_of_the_long_stayers_than_a_year_of_newcomers(library: Library) -> None:
    path = single("event:debt_arranged", 120, states=("voor",), standing_months=36)
    (found,) = path_comparisons(library, path, runs=1)
    stay = (1 - 0.0125) ** np.arange(120)
    assert found.row_alone == pytest.approx(float(stay[36:].sum() / stay.sum()), rel=1e-6)
    assert found.base_shift is None


# --- the whole model ---


def test_the_standard_error_is_that_of_a_share(library: Library) -> None:
    (found,) = path_comparisons(library, single("event:debt_arranged", 24), runs=1_000)
    assert found.full_model is not None
    assert found.se == pytest.approx(math.sqrt(found.full_model * (1 - found.full_model) / 1_000))


def test_the_standard_error_is_how_far_samples_lie_apart(library: Library) -> None:
    path = single("event:debt_arranged", 48, states=("voor",), standing_months=12)
    samples = [path_comparisons(library, path, runs=200, seed=seed)[0] for seed in range(1, 25)]
    spread = float(np.std([each.full_model or 0.0 for each in samples], ddof=1))
    told = float(np.mean([each.se or 0.0 for each in samples]))
    # The spread of 24 samples is itself known to some 15 percent.
    assert 0.6 * told < spread < 1.6 * told


def test_a_ratio_of_means_knows_its_error() -> None:
    above, below = np.array([1.0, 0.0, 1.0, 0.0]), np.ones(4)
    share, error = ratio(above, below)
    assert (share, error) == (0.5, 0.25)
    assert ratio(below, below) == (1.0, 0.0)


def test_couplings_leave_the_rate_of_the_population_they_are_centred_on(library: Library) -> None:
    """Exposures at the shares of the row: what they add and take away cancels but for a few percent."""
    path = single("event:mood_disorder", 12, "population:adults")
    (found,) = path_comparisons(library, path, runs=8_000)
    assert found.full_model is not None
    assert found.se is not None
    assert found.row_alone is not None
    assert abs(found.full_model - found.row_alone) < 0.1 * found.row_alone + 3 * found.se


def test_an_exposed_population_meets_more_than_the_row_says(library: Library) -> None:
    path = single("event:mood_disorder", 12, "population:very_hard_debt")
    (found,) = path_comparisons(library, path, runs=4_000)
    assert found.full_model is not None
    assert found.row_alone is not None
    assert found.full_model > 1.5 * found.row_alone


def test_the_printed_shift_brings_the_rate_to_its_figure(library: Library) -> None:
    path = single("event:debt_arranged", 12, expected=figure(0.3))
    (found,) = path_comparisons(library, path, runs=4_000)
    assert found.base_shift is not None
    kind = event(library, "event:debt_arranged")
    odds = 0.0125 / (1 - 0.0125) * math.exp(found.base_shift)
    moved = replace(
        kind, monthly_chance=replace(kind.monthly_chance, central=odds / (1 + odds), low=0.02, high=0.06)
    )
    others = tuple(moved if each is kind else each for each in library.events)
    (after,) = path_comparisons(replace(library, events=others), path, runs=4_000)
    assert after.full_model == pytest.approx(0.3, abs=0.04)


def test_with_help_only_those_who_began_are_counted(library: Library) -> None:
    alone = single("event:job_found_assistance", 30, "population:severely_ill")
    helped = replace(alone, help="intervention:supported_employment")
    (without,) = path_comparisons(library, alone, runs=2_000)
    (found,) = path_comparisons(library, helped, runs=2_000)
    assert found.full_model is not None
    assert without.full_model is not None
    assert without.se is not None
    assert found.se is not None
    assert found.full_model > without.full_model
    assert found.se > without.se
    assert found.row_alone == without.row_alone


def test_levels_of_a_population_lie_around_their_mean() -> None:
    shares = level_shares(3.0, 0.9)
    assert sum(shares) == pytest.approx(1)
    assert sum(level * share for level, share in enumerate(shares, start=1)) == pytest.approx(3.0)
    assert sum(level * share for level, share in enumerate(level_shares(1.6, 0.9), start=1)) < 2.0


# --- what is said ---


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        (0.1, Verdict.WITHIN),
        (0.3, Verdict.WITHIN),
        (0.09, Verdict.BELOW),
        (0.31, Verdict.ABOVE),
        (None, Verdict.UNKNOWN),
    ],
)
def test_the_ends_of_a_published_range_belong_to_it(value: float | None, verdict: Verdict) -> None:
    assert verdict_on(value, Range(0.1, 0.2, 0.3)) is verdict
    assert verdict_on(value, None) is Verdict.UNKNOWN


def compared(**changes: object) -> Comparison:
    given = Comparison(
        id="path:test/end",
        name="een einde",
        unit="share",
        source="source:nvvk_2016",
        population="mensen",
        expected=Range(0.1, 0.2, 0.3),
        row_alone=0.2,
        full_model=0.25,
        se=0.01,
        verdict=Verdict.WITHIN,
    )
    return replace(given, **changes)  # type: ignore[arg-type]  # by name


def test_a_deviation_without_explanation_is_named_as_such(library: Library) -> None:
    found = [
        compared(),
        compared(name="te veel", full_model=0.4, verdict=Verdict.ABOVE),
        compared(name="te weinig", full_model=0.05, verdict=Verdict.BELOW, deviation="Daarom."),
    ]
    assert flagged(found) == found[1:]
    text = page(library, found)
    assert "**te veel** (boven): nog niet uitgelegd." in text
    assert "**te weinig** (onder): Daarom." in text
    assert "| een einde | 20,0% (10,0% tot 30,0%) | 20,0% | 25,0% | 1,00% | binnen | – |" in text
    assert page(library, found) == text
    assert summary_lines(found)[-1] == "3 vergelijkingen, 2 buiten het bereik van de bron."


def test_the_data_hold_what_the_page_shows() -> None:
    (data,) = as_data([compared(base_shift=0.1)])
    assert {
        "id": "path:test/end",
        "source": "source:nvvk_2016",
        "population": "mensen",
        "expected": {"low": 0.1, "central": 0.2, "high": 0.3},
        "row_alone": 0.2,
        "full_model": 0.25,
        "se": 0.01,
        "verdict": "binnen",
        "base_shift": 0.1,
    }.items() <= data.items()
