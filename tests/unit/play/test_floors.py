"""Floors before gains: who is brought into crisis by a plan is counted before any euro is looked at."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.household import Casus
from effect_game.engine.trace import Trace
from effect_game.play.figures import Figures, figures_of
from effect_game.play.floors import CrisisRoom, Floors
from effect_game.play.floors_lives import FloorCounts
from effect_game.play.state import State
from effect_game.play.views_floors import NOT_RESPONSIBLE, floors_view
from tests.support.casus import KLEIN, SHIPPED, casus_of, played

MONTHS = 6


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def trace(*lives: str, first_run: int = 1) -> Trace:
    """One cell; a life is its levels 0..4 from the start on."""
    levels = np.array([[int(level) for level in life] for life in lives], dtype=np.int8).T[None]
    none: NDArray[np.bool_] = np.zeros((0, MONTHS, len(lives)), dtype=np.bool_)
    active = np.zeros((0, MONTHS, len(lives)), dtype=np.uint8)
    return Trace(first_run, ("cell:x@y",), (), (), (), levels, none, none, active, none)


def counted(reference: str, plan: str) -> tuple[int, int, int]:
    counts = FloorCounts(1, MONTHS)
    counts.add(trace(reference), trace(plan))
    return int(counts.worse[0]), int(counts.with_plan[0]), int(counts.without_plan[0])


@pytest.mark.parametrize(
    ("reference", "plan", "worse"),
    [
        ("2222222", "2222220", 1),  # in crisis at the horizon
        ("2222222", "2000222", 1),  # three months on end before it
        ("2222222", "2002002", 0),  # never three on end
        ("2000222", "2000222", 0),  # so it was without the plan
        ("2200222", "2000222", 0),  # worse in one of the three months only
        ("0222222", "0222222", 0),  # how it began does not count
        ("2222220", "2222220", 0),  # at the horizon, and without the plan too
    ],
)
def test_a_life_counts_when_the_plan_brought_that_room_into_crisis(
    reference: str, plan: str, worse: int
) -> None:
    assert counted(reference, plan)[0] == worse


def test_what_is_told_beside_it_is_how_it_stands_at_the_horizon() -> None:
    assert counted("2222220", "2000222")[1:] == (0, 1)
    assert counted("2222222", "2222220")[1:] == (1, 0)


def test_the_played_life_is_left_out() -> None:
    counts = FloorCounts(1, MONTHS)
    counts.add(trace("2222222", "2222222", first_run=0), trace("2222220", "2222222", first_run=0))
    assert (counts.runs, int(counts.worse[0])) == (1, 0)


@pytest.mark.parametrize(
    ("share", "below"), [(0.0, False), (0.5, False), (0.52, False), (0.53, True), (1.0, True)]
)
def test_more_than_ten_of_twenty_as_they_are_counted_is_below_the_floor(share: float, below: bool) -> None:
    assert CrisisRoom("cell:x@y", share, 0.0, 0.0).below_floor is below


def view_of(*rooms: CrisisRoom, plan: str = "expert") -> tuple[Casus, State, Figures]:
    casus, state, figures = run(KLEIN, plan)
    return casus, state, replace(figures, floors=Floors(36, 100, rooms))


def test_the_label_names_the_person_the_room_and_the_reason() -> None:
    casus, state, figures = view_of(CrisisRoom("cell:psychische_gezondheid@person:noor", 0.7, 0.8, 0.1))
    view = floors_view(casus, state, figures)
    assert view is not None
    assert not view.ok
    assert view.headline == NOT_RESPONSIBLE
    (reason,) = view.reasons
    assert reason.startswith("Noor, Psychisch: in 14 van de 20 levens in crisis")
    assert "slechter dan zonder dit plan" in reason


def test_decline_that_no_plan_stops_is_said_as_such_and_is_no_reason() -> None:
    casus, state, figures = view_of(CrisisRoom("cell:financien@household", 0.1, 0.9, 0.95))
    view = floors_view(casus, state, figures)
    assert view is not None
    assert view.ok
    assert not view.reasons
    (apart,) = view.apart
    assert apart == (
        "Noor, Financiën: na 3 jaar in crisis in 18 van de 20 levens, zonder dit plan in 19 van de 20. "
        "Dit plan houdt dat niet tegen en veroorzaakt het niet."
    )


def test_what_a_plan_saves_never_mends_the_label() -> None:
    casus, state, figures = view_of(CrisisRoom("cell:psychische_gezondheid@person:noor", 0.7, 0.8, 0.1))
    rich = replace(figures, final=figures.everything)
    assert floors_view(casus, state, rich) == floors_view(casus, state, figures)


def test_whoever_skips_the_steps_of_the_meldcode_fails_whatever_the_plan_saves() -> None:
    casus, state, figures = view_of()
    kept, skipped = (
        floors_view(casus, replace(state, meldcode_skipped=was), figures) for was in (False, True)
    )
    assert kept is not None
    assert kept.ok
    assert skipped is not None
    assert (skipped.ok, skipped.headline) == (False, NOT_RESPONSIBLE)
    assert "Meldcode" in skipped.reasons[0]


@pytest.mark.slow
@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
def test_no_plan_is_never_below_the_floor_and_the_expert_plan_neither(folder: Path) -> None:
    for plan in ("nothing", "expert"):
        found = run(folder, plan)[2].floors
        assert found is not None
        assert not found.below


def test_a_casus_from_before_floors_says_nothing_of_them() -> None:
    casus, state, figures = run(KLEIN, "expert")
    assert floors_view(casus, state, replace(figures, floors=None)) is None
