"""A lesson as a trainer wants it: half days of a programme, and minutes of one's own."""

from hypothesis import given
from hypothesis import strategies as st

from effect_game.classroom.lesson_bytes import lesson_bytes, lesson_of
from effect_game.classroom.lesson_choice import (
    debrief_words,
    half_days,
    minutes_words,
    with_length,
    with_minutes,
)
from effect_game.classroom.lesson_clock import surplus
from effect_game.content.follow_up import follow_ups
from effect_game.content.lessons import household_titles, lessons
from effect_game.documents.lesson_plan import lesson_paper
from effect_game.domain.lesson import LessonPlan, PhaseKind

KNOWN = lessons()
PLANS = {plan.id: plan for plan in KNOWN.plans}
HOUR: LessonPlan = PLANS["uur"]
(PROGRAMME,) = KNOWN.programmes


def test_every_half_day_has_its_lesson_ready_with_one_household_and_weight() -> None:
    found = half_days(PROGRAMME, PLANS)
    assert [each.block for each in found] == [0] * 5 + [1] * 5 + [2] * 5
    assert len({each.plan.id for each in found}) == 15
    for each in found:
        assert each.plan.phases == PLANS[each.day.lesson].phases
        assert each.plan.title == each.day.title
        if each.day.household is not None:
            assert (each.plan.households, each.plan.modes) == ((each.day.household,), (each.day.mode,))


def test_a_half_day_goes_through_the_journal_of_a_class_and_back() -> None:
    for each in half_days(PROGRAMME, PLANS):
        assert lesson_of(lesson_bytes(each.plan)) == each.plan


def test_the_sheet_of_a_half_day_says_what_it_is_about_and_what_is_brought() -> None:
    day = half_days(PROGRAMME, PLANS)[3]
    told = repr(lesson_paper(day.plan, KNOWN.papers, follow_ups(), household_titles()))
    assert "Waar het om gaat:" in told
    assert "Van een bedrag terug naar prijs en bron." in told
    assert "de casus van dagdeel 3" in told


def test_a_lesson_plan_that_is_no_half_day_keeps_its_bytes() -> None:
    assert b"about" not in lesson_bytes(HOUR)


@given(st.integers(0, len(HOUR.phases) - 1), st.integers(-1000, 1000))
def test_only_that_phase_changes_and_the_surplus_follows(phase: int, minutes: int) -> None:
    changed = with_minutes(HOUR, phase, minutes)
    assert changed.minutes == HOUR.minutes
    assert 1 <= changed.phases[phase].minutes <= 480
    assert surplus(changed) == changed.phases[phase].minutes - HOUR.phases[phase].minutes
    others = [at for at in range(len(HOUR.phases)) if at != phase]
    assert all(changed.phases[at] == HOUR.phases[at] for at in others)


def test_the_whole_can_be_longer_and_then_there_is_time_left() -> None:
    assert surplus(with_length(HOUR, 75)) == -15
    assert minutes_words(with_length(HOUR, 75)) == (
        "Alle stappen samen duren 60 minuten, de les 75. De stappen samen duren 15 minuten korter dan de les."
    )
    assert minutes_words(HOUR) == "Alle stappen samen duren 60 minuten, even lang als de les."


def test_little_time_for_the_debrief_is_told_and_nothing_is_refused() -> None:
    assert debrief_words(HOUR) == ""
    short = HOUR
    for at, phase in enumerate(HOUR.phases):
        if phase.kind is PhaseKind.DEBRIEF:
            short = with_minutes(short, at, 1)
    assert "Voor nabespreken is er nu" in debrief_words(short)
    assert debrief_words(with_length(short, 45)) == ""
