"""'Verander één ding': one decision otherwise on the same lives; the old casus stays as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play.figures import Figures, debrief_request, figures_of
from effect_game.play.fold import fold
from effect_game.play.outcomes import found_rows
from effect_game.play.replay import replay
from effect_game.play.state import State, plan_of
from effect_game.play.views_what_if import what_if_view
from effect_game.play.what_if import OneChange, WhatIfAsk, branched, changes, told
from tests.support.casus import KLEIN, SHIPPED, casus_of, fixed_clock, forecaster_of, played

KEY = "cd" * 16


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def every_change(folder: Path, plan: str) -> dict[str, OneChange]:
    casus, state, _ = run(folder, plan)
    return {one.key: one for one in changes(casus, state, played(folder, plan).journal.rows)}


def test_every_kind_of_decision_can_be_taken_otherwise_and_says_so() -> None:
    words = {key: one.words for key, one in every_change(KLEIN, "expert").items()}
    assert words["without_card:settle"] == "Zonder ‘Regeling voor de huur’"
    assert words["sooner_card:settle"] == "‘Regeling voor de huur’ in maand 1"
    assert words["without_trajectory:talks"].startswith("Niet: ")
    assert words["no_party:verhuur_card:settle"].startswith("Geen ja voor ")
    assert any(key.startswith("kept_card:open_post") for key in words)
    assert any(key.startswith("with_card:") for key in words)


@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_each_change_differs_in_one_thing_and_has_a_place_to_play_on_from(plan: str) -> None:
    casus, state, _ = run(KLEIN, plan)
    now = plan_of(state)
    found = changes(casus, state, played(KLEIN, plan).journal.rows)
    assert found
    assert len({one.key for one in found}) == len(found)
    for one in found:
        assert one.plan != now
        before = {card.card: card for card in now.cards}
        after = {card.card: card for card in one.plan.cards}
        touched = [card for card in before.keys() | after.keys() if before.get(card) != after.get(card)]
        stopped = set(now.stops) ^ set(one.plan.stops)
        agreed = {a.card for a in set(now.agreements) ^ set(one.plan.agreements)}
        assert len({*touched, *agreed, *stopped}) == 1
        assert 0 <= one.rows <= len(played(KLEIN, plan).journal.rows)


def test_a_branch_stands_just_before_the_decision_and_the_old_casus_is_untouched() -> None:
    casus, state, _ = run(KLEIN, "expert")
    journal = played(KLEIN, "expert").journal
    rows = journal.rows
    one = every_change(KLEIN, "expert")["without_card:settle"]
    made = branched(journal, one.rows, KEY, fixed_clock())
    assert journal.rows == rows
    assert made.header == replace(journal.header, casus=KEY)
    assert [row.sequence for row in made.rows] == list(range(len(made.rows)))
    assert made.rows[0].payload["parent"] == journal.header.casus
    again = fold(casus, made.rows)
    assert again.step is Step.PLAN
    assert not again.finished
    assert again.goals == state.goals
    assert again.card("card:settle") is None
    assert replay(casus, made, forecaster_of(KLEIN)).equal


def test_a_branch_from_a_talk_begins_at_the_table() -> None:
    casus, _, _ = run(KLEIN, "expert")
    one = every_change(KLEIN, "expert")["no_party:verhuur_card:settle"]
    made = branched(played(KLEIN, "expert").journal, one.rows, KEY, fixed_clock())
    assert fold(casus, made.rows).step is Step.TABLE


def test_a_place_that_is_not_in_the_journal_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        branched(played(KLEIN, "expert").journal, 10_000, KEY, fixed_clock())
    assert refused.value.code == "branch.place"


@pytest.mark.slow
def test_nothing_changed_gives_no_ghost_and_a_change_is_that_of_the_forecast() -> None:
    casus, state, figures = run(KLEIN, "expert")
    final = debrief_request(casus, state, found_rows(casus, state), 1).final
    same = told(forecaster_of(KLEIN), WhatIfAsk(final))
    view = what_if_view(casus, state, figures, same.answer.forecast(), same.goals)
    assert all(ghost.old == ghost.new for ghost in view.ghosts)
    assert not view.lived
    one = every_change(KLEIN, "expert")["without_card:open_post"]
    other = told(forecaster_of(KLEIN), WhatIfAsk(replace(final, plan=one.plan)))
    changed = what_if_view(casus, state, figures, other.answer.forecast(), other.goals)
    assert any(ghost.old_words != ghost.new_words for ghost in changed.ghosts)
    assert [ghost.key for ghost in changed.ghosts][-2:] == ["municipality", "society"]


@pytest.mark.slow
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_change_of_every_household_can_be_computed_and_branched(folder: Path) -> None:
    casus, state, _ = run(folder, "expert")
    journal = played(folder, "expert").journal
    request = replace(debrief_request(casus, state, found_rows(casus, state), 1).final, runs=64, months=36)
    for one in changes(casus, state, journal.rows):
        assert forecaster_of(folder).forecast(replace(request, plan=one.plan)).runs == 64
        assert not fold(casus, branched(journal, one.rows, KEY, fixed_clock()).rows).finished
