"""What a group sees of its class: the line in words, the cause of trouble, and steps that are shut."""

from typing import Any

import pytest

from effect_game.classroom import rows as c
from effect_game.classroom.client import Connected
from effect_game.classroom.gates import LEADS_TO, round_shut, round_words, shut_words, step_shut
from effect_game.classroom.messages import PROTOCOL, Welcome
from effect_game.classroom.refusals import refused
from effect_game.classroom.rows import row_of
from effect_game.classroom.state import ClassState, fold
from effect_game.classroom.trouble import trouble
from effect_game.classroom.views_member import (
    LineState,
    help_view,
    line_state,
    messages_for,
    phase_words,
    strip_view,
)
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play import rows as r

UTC = "2026-05-04T10:00:00Z"
WELCOME = Welcome(PROTOCOL, "1", "sessie", "Les", "a" * 32, "Stille Sluis", ())


def state_of(*said: Any) -> ClassState:
    return fold([row_of(each, place, UTC) for place, each in enumerate(said)])


def heard(*, online: bool = False, welcome: Welcome | None = WELCOME, **given: Any) -> Connected:
    return Connected(online, welcome, given.pop("state", ClassState()), {}, frozenset(), **given)


@pytest.mark.parametrize(
    ("connected", "line"),
    [
        (None, LineState.SEEKING),
        (heard(welcome=None, trouble=trouble("refused")), LineState.SEEKING),
        (heard(online=True), LineState.ONLINE),
        (heard(trouble=trouble("lost")), LineState.AWAY),
        (heard(refusal=refused("removed")), LineState.SHUT),
        (heard(state=state_of(c.ClassClosed())), LineState.OVER),
    ],
)
def test_the_line_is_what_was_heard_last(connected: Connected | None, line: LineState) -> None:
    assert line_state(connected, network=True) is line
    assert line_state(connected, network=False) is LineState.NO_NETWORK


@pytest.mark.parametrize("code", ["code", "wait", "version", "removed", "replaced", "full", "many"])
def test_every_refusal_that_ends_the_line_has_a_step_of_its_own(code: str) -> None:
    told = refused("full") if code == "version" else refused(code)
    found = help_view(heard(refusal=type(told)(code, told.words)))
    assert found is not None
    assert found.cause == told.words
    assert found.step


def test_a_line_that_works_needs_no_help() -> None:
    assert help_view(heard(online=True, trouble=trouble("lost"))) is None
    assert help_view(None) is None


def test_the_trouble_of_the_network_comes_with_its_own_step() -> None:
    found, what = help_view(heard(trouble=trouble("no_route"))), trouble("no_route")
    assert found is not None
    assert (found.cause, found.step) == (what.cause, what.step)


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (STEPS[:1], "Begin, open tot en met Aanmelding"),
        (STEPS, "Begin, alles is open"),
        ((), "Begin"),
    ],
)
def test_a_phase_is_named_with_how_far_it_goes(steps: tuple[Step, ...], words: str) -> None:
    assert phase_words(state_of(c.PhaseOpened(0, steps, "Begin"))) == words
    assert phase_words(ClassState()) == ""


def test_a_message_for_another_group_is_not_told_here() -> None:
    rows = [row_of(c.Said(words), place, UTC, seat) for place, (words, seat) in enumerate(
        [("Allen", None), ("Wij", "a" * 32), ("Zij", "b" * 32)]
    )]  # fmt: skip
    assert [each.text for each in messages_for(fold(rows), "a" * 32)] == ["Allen", "Wij"]


def test_the_strip_tells_the_newest_message_until_it_was_read() -> None:
    connected = heard(online=True, state=state_of(c.Said("Eerst"), c.Said("Dan")))
    seen = [
        strip_view(connected, network=True, title="Les", name="Wij", read=read, asks_help=False).told
        for read in (0, 1, 2)
    ]
    assert seen == ["Dan", "Dan", ""]


def test_a_round_that_is_for_a_later_phase_waits_and_one_that_is_not_does_not() -> None:
    begun = state_of(c.PhaseOpened(0, STEPS, "", 1))
    assert round_shut(begun, r.StartNextRound(), 1) == 2
    assert round_shut(begun, r.FinishPlan(), 1) == 0
    for free in (c.PhaseOpened(3, STEPS, "", 2), c.PhaseOpened(3, STEPS), c.ClassClosed()):
        assert round_shut(state_of(c.PhaseOpened(0, STEPS, "", 1), free), r.StartNextRound(), 1) == 0
    assert round_shut(ClassState(), r.StartNextRound(), 1) == 0
    assert round_words(2) == "Wacht op de trainer: ronde 2 begint straks."


def test_after_the_lesson_a_line_that_fell_away_is_no_trouble() -> None:
    assert help_view(heard(state=state_of(c.ClassClosed()), trouble=trouble("lost"))) is None


def test_only_the_decision_that_leaves_a_step_waits_for_the_trainer() -> None:
    begun = state_of(c.PhaseOpened(0, STEPS[:2]))
    shut = {kind: step_shut(begun, kind()) for kind in LEADS_TO}
    assert shut[r.FinishReferral] is None
    assert shut[r.FinishIntake] is Step.GOALS
    assert step_shut(begun, r.Undo()) is None
    assert step_shut(state_of(c.PhaseOpened(0, STEPS[:2]), c.ClassClosed()), r.FinishPlan()) is None
    assert shut_words(Step.PLAN) == "Wacht op de trainer: Plan gaat zo open."
