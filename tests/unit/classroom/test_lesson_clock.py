"""Where a class is in its lesson: only from the minutes it is told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effect_game.classroom.lesson_bytes import lesson_bytes, lesson_of
from effect_game.classroom.lesson_clock import lesson_clock, surplus_words
from effect_game.content.lessons import lessons
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.problems import UserError

HOUR: LessonPlan = next(plan for plan in lessons().plans if plan.id == "uur")


def test_a_lesson_that_goes_as_planned_ends_on_time_at_every_minute() -> None:
    began = 0
    for index, phase in enumerate(HOUR.phases):
        for minute in range(phase.minutes + 1):
            now = lesson_clock(HOUR, phase=index, in_phase=minute, in_lesson=began + minute)
            assert (now.left, now.over) == (phase.minutes - minute, 0)
            assert now.ends_in == HOUR.minutes - began - minute
            assert now.end_words == "Zo eindigt de les op tijd."
        began += phase.minutes


def test_before_the_first_phase_everything_is_ahead() -> None:
    now = lesson_clock(HOUR, phase=-1, in_phase=0, in_lesson=0)
    assert (now.ahead, now.ends_in, now.over) == (60, 60, 0)
    assert now.phase_words == "De les is nog niet begonnen."


def test_a_phase_that_runs_over_moves_the_end() -> None:
    now = lesson_clock(HOUR, phase=1, in_phase=13.2, in_lesson=18.2)
    assert now.left == -3
    assert now.over == 3
    assert now.phase_words == "Kijken en vragen duurt 3 minuten langer dan gepland."
    assert now.end_words == "Zo eindigt de les 3 minuten later dan gepland."


def test_minutes_that_were_added_count_and_may_be_added_twice() -> None:
    plain = lesson_clock(HOUR, phase=1, in_phase=2, in_lesson=7)
    more = lesson_clock(HOUR, phase=1, in_phase=2, in_lesson=7, added=((1, 5), (1, 5), (5, -2), (99, 5)))
    assert more.minutes == plain.minutes + 10
    assert more.left == plain.left + 10
    assert more.ahead == plain.ahead - 2
    assert more.over == 8


def test_minutes_taken_away_never_leave_less_than_none() -> None:
    now = lesson_clock(HOUR, phase=0, in_phase=0, in_lesson=0, added=((1, -500),))
    assert now.ahead == 60 - HOUR.phases[0].minutes - HOUR.phases[1].minutes


def test_a_clock_that_was_set_back_counts_as_no_time_gone_by() -> None:
    now = lesson_clock(HOUR, phase=0, in_phase=-90, in_lesson=-90)
    assert (now.spent, now.left, now.over) == (0, 5, 0)


def with_minutes(plan: LessonPlan, phase: int, minutes: int) -> LessonPlan:
    changed = replace(plan.phases[phase], minutes=minutes)
    return replace(plan, phases=(*plan.phases[:phase], changed, *plan.phases[phase + 1 :]))


@pytest.mark.parametrize(
    ("spent", "words"),
    [
        (3, "Welkom duurt nog 2 minuten."),
        (4, "Welkom duurt nog 1 minuut."),
        (4.5, "Welkom duurt nog 1 minuut."),
        (5, "De tijd voor Welkom is om."),
        (6, "Welkom duurt 1 minuut langer dan gepland."),
    ],
)
def test_what_is_left_is_said_in_words(spent: float, words: str) -> None:
    assert lesson_clock(HOUR, phase=0, in_phase=spent, in_lesson=spent).phase_words == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (22, "De stappen samen duren 12 minuten langer dan de les."),
        (11, "De stappen samen duren 1 minuut langer dan de les."),
        (10, "De stappen samen duren even lang als de les."),
        (9, "De stappen samen duren 1 minuut korter dan de les."),
        (3, "De stappen samen duren 7 minuten korter dan de les."),
    ],
)
def test_a_plan_tells_its_surplus(minutes: int, words: str) -> None:
    assert surplus_words(with_minutes(HOUR, 1, minutes)) == words


@given(phase=st.integers(0, 7), spent=st.floats(0, 300), before=st.floats(0, 300))
def test_what_has_been_and_what_comes_add_up(phase: int, spent: float, before: float) -> None:
    now = lesson_clock(HOUR, phase=phase, in_phase=spent, in_lesson=before + spent)
    assert now.ends_in == max(0, now.left) + now.ahead
    assert abs(before + spent + now.ends_in - HOUR.minutes - now.over) < 1.51


# --- the plan as the content of a class ---


def test_every_plan_comes_back_from_its_bytes() -> None:
    for plan in lessons().plans:
        data = lesson_bytes(plan)
        assert lesson_of(data) == plan
        assert lesson_bytes(lesson_of(data)) == data


def test_another_minute_gives_other_bytes() -> None:
    assert lesson_bytes(with_minutes(HOUR, 0, HOUR.phases[0].minutes + 5)) != lesson_bytes(HOUR)


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b'{"id": "x"}', lesson_bytes(HOUR)[:-9]])
def test_bytes_that_are_no_plan_are_refused(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        lesson_of(data)
    assert refused.value.code == "lesson.damaged"
