"""The five steps of the nabespreking always have something to look at, whatever the run was."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.play.exhibits import Miss, misses, undiscovered
from effect_game.play.figures import Figures, figures_of
from effect_game.play.floors import CrisisRoom, Floors
from effect_game.play.fold import fold
from effect_game.play.rules.limits import lives_of
from effect_game.play.signal import signal_report
from effect_game.play.state import State
from effect_game.play.views_attribution import attributed
from effect_game.play.views_carried import carried_exhibits
from effect_game.play.views_choices import choice_exhibits
from effect_game.play.views_corners import corners
from effect_game.play.views_debrief import comparison, room_strips
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.play.views_exhibits import why
from effect_game.play.views_exhibits_other import never_asked, shift, still_room
from effect_game.play.views_floors import floors_view
from effect_game.play.views_handed_in import of_other_choices, of_the_run
from effect_game.play.views_surprises import surprises
from tests.support.casus import KLEIN, SHIPPED, casus_of, played

Run = tuple[Casus, State, Figures]


def run(folder: Path, plan: str) -> Run:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def perfect(made: Run) -> Run:
    """Every goal reached, every room at its best, every prediction right."""
    casus, state, figures = made
    top = tuple(tuple(5 for _ in month) for month in figures.lived.levels)
    goals = tuple((goal, True, False) for goal, _, _ in figures.goals_lived)
    lids, guess = state.lids, state.prediction
    if lids is not None and guess is not None:
        count = lives_of(lids.goal_share)
        right = replace(
            guess, low_eur=lids.asked_eur, high_eur=lids.asked_eur, gainer=lids.gainer, goal_count=count
        )
        state = replace(state, prediction=right, price_guesses=())
    return casus, state, replace(figures, lived=replace(figures.lived, levels=top), goals_lived=goals)


def catastrophic(made: Run) -> Run:
    """No goal reached, every room in crisis and by this plan, no card begun, every talk failed."""
    casus, state, figures = made
    low = tuple(tuple(1 for _ in month) for month in figures.lived.levels)
    goals = tuple((goal, False, True) for goal, _, _ in figures.goals_lived)
    rooms = tuple(CrisisRoom(cell, 0.9, 0.9, 0.0) for cell in figures.lived.cells)
    lived = replace(figures.lived, levels=low, started=())
    return casus, state, replace(figures, lived=lived, goals_lived=goals, floors=Floors(36, 10, rooms))


def every_step(made: Run) -> tuple[object, ...]:
    """What the five tabs are made of."""
    casus, state, figures = made
    return (
        (
            goal_outcomes(*made),
            room_strips(*made),
            corners(casus, state, figures.final, 36, figures.life),
            floors_view(*made),
        ),
        (attributed(casus, figures), why(*made), carried_exhibits(*made), choice_exhibits(casus, figures)),
        (surprises(*made), shift(casus, figures), still_room(*made)),
        (comparison(*made, 36), never_asked(casus, state), of_other_choices(*made), of_the_run(*made)),
        signal_report(*made),
    )


RUNS = {
    "nothing": lambda: run(KLEIN, "nothing"),
    "tempting": lambda: run(KLEIN, "tempting"),
    "expert": lambda: run(KLEIN, "expert"),
    "perfect": lambda: perfect(run(KLEIN, "expert")),
    "catastrophic": lambda: catastrophic(run(KLEIN, "expert")),
}


@pytest.mark.parametrize("name", RUNS)
def test_every_run_gives_five_steps_with_something_to_look_at(name: str) -> None:
    made = RUNS[name]()
    casus, state, figures = made
    chosen = [
        *why(*made),
        *surprises(*made),
        shift(casus, figures),
        still_room(*made),
        never_asked(casus, state),
    ]
    assert len(chosen) >= 5
    assert all(each.title and each.sentences for each in chosen)
    assert all(sentence for each in chosen for sentence in each.sentences)
    assert len({each.key for each in chosen}) == len(chosen)


def test_one_thing_more_that_nobody_asked_is_one_thing() -> None:
    casus, state, _ = run(SHIPPED[0], "nothing")
    state = replace(state, facts=tuple(fact.id for fact in casus.household.facts))
    while len(undiscovered(casus, state)) < 5:
        state = replace(state, facts=state.facts[1:])
    assert len(undiscovered(casus, state)) == 5
    assert never_asked(casus, state).sentences[-1] == "En nog één ding dat meetelde."


def test_what_one_person_said_is_told_as_their_words_and_not_as_a_fact() -> None:
    casus, state, _ = run(KLEIN, "nothing")
    said = "Noor zegt: “De post van een half jaar ligt dicht op een stapel.”"
    told = never_asked(casus, replace(state, facts=())).sentences
    assert any(sentence.startswith(said) for sentence in told)


@pytest.mark.parametrize("name", RUNS)
def test_the_same_log_gives_the_same_exhibits(name: str) -> None:
    assert every_step(RUNS[name]()) == every_step(RUNS[name]())


def test_a_log_read_again_gives_the_same_exhibits() -> None:
    casus, state, figures = run(KLEIN, "expert")
    again = fold(casus, played(KLEIN, "expert").journal.rows)
    assert again.figures is not None
    made = (casus, again, figures_of(again.figures))
    assert every_step(made) == every_step((casus, state, figures))


def test_a_perfect_run_has_no_miss_and_a_catastrophic_one_names_who_is_below_the_floor() -> None:
    good = perfect(run(KLEIN, "expert"))
    wrong = [miss for miss in misses(*good) if miss.kind != "room"]
    assert [miss for miss in wrong if not miss.hit] == []
    assert all(isinstance(miss, Miss) for miss in wrong)
    bad = floors_view(*catastrophic(run(KLEIN, "expert")))
    assert bad is not None
    assert not bad.ok
    assert len(bad.reasons) == len(run(KLEIN, "expert")[2].lived.cells)


@pytest.mark.slow
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_every_shipped_run_can_be_looked_back_on(folder: Path, plan: str) -> None:
    made = run(folder, plan)
    assert len(every_step(made)) == 5
    for exhibit in (*why(*made), *of_the_run(*made), *choice_exhibits(made[0], made[2])):
        assert exhibit.sentences
        assert all("  " not in sentence and sentence.strip() for sentence in exhibit.sentences)


@pytest.mark.slow
def test_every_explained_choice_says_what_why_when_otherwise_and_one_source() -> None:
    for folder in SHIPPED:
        for exhibit in choice_exhibits(casus_of(folder), run(folder, "expert")[2]):
            text = " ".join(exhibit.sentences)
            for part in ("Wat er gebeurde", "Wanneer iets anders beter is", "Bron: "):
                assert text.count(part) == 1
