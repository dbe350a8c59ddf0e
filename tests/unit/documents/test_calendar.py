"""The assignments in an agenda: whole days, in every reader, the same file every time."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from effect_game.content.follow_up import follow_ups
from effect_game.documents.calendar import calendar_bytes
from effect_game.documents.formats import FORMATS, write
from effect_game.documents.opened import open_run, run_of
from effect_game.domain.dates import local_day
from effect_game.domain.follow_up import said
from effect_game.domain.problems import UserError
from effect_game.resources import data_root
from tests.support.casus import KLEIN, new_play, played

START = date(2026, 11, 22)
LAW_3 = data_root() / "tests" / "fixtures" / "law3" / "klein.effect"


def events(data: bytes) -> list[dict[str, object]]:
    return [
        {
            "uid": str(event["uid"]),
            "day": event.decoded("dtstart"),
            "end": event.decoded("dtend"),
            "summary": str(event["summary"]),
            "description": str(event["description"]),
        }
        for event in Calendar.from_ical(data).walk("VEVENT")
    ]


def test_every_assignment_is_one_whole_day_so_many_weeks_after_the_start() -> None:
    found = events(calendar_bytes(follow_ups(), START))
    course = follow_ups()
    assert [each["day"] for each in found] == [START + timedelta(weeks=a.week) for a in course.assignments]
    assert all(each["end"] == each["day"] + timedelta(days=1) for each in found)  # type: ignore[operator]
    assert [each["summary"] for each in found] == [said(a.title) for a in course.assignments]
    assert len({each["uid"] for each in found}) == len(course.assignments)


def test_the_same_day_gives_the_same_file_and_another_day_the_same_names() -> None:
    first = calendar_bytes(follow_ups(), START)
    assert first == calendar_bytes(follow_ups(), START)
    later = calendar_bytes(follow_ups(), START + timedelta(days=1))
    assert first != later
    assert [each["uid"] for each in events(first)] == [each["uid"] for each in events(later)]


@pytest.mark.parametrize("plan", ['Als; dan, \\ en "zo"\nregel twee', "😀 مرحبا", "x" * 1000, "BEGIN:VEVENT"])
def test_an_own_plan_comes_back_as_it_was_typed(plan: str) -> None:
    for each in events(calendar_bytes(follow_ups(), START, plan)):
        assert str(each["description"]).endswith(f"Je plan: {plan}")


def test_lines_are_as_short_as_the_standard_asks() -> None:
    data = calendar_bytes(follow_ups(), START, "é" * 900)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_characters_no_file_can_hold_are_left_out() -> None:
    assert b"\x00" not in calendar_bytes(follow_ups(), START, "a\x00b\x0bc")


@pytest.mark.parametrize("start", [date.max, date.max - timedelta(weeks=26)])
def test_a_day_beyond_every_calendar_has_a_remedy(start: date) -> None:
    with pytest.raises(UserError, match="Kies een andere"):
        calendar_bytes(follow_ups(), start)


def test_of_a_casus_the_assignments_count_from_the_day_it_was_played(tmp_path: Path) -> None:
    (path,) = write(FORMATS["ics"].make(run_of(played(KLEIN, "expert"), None)), tmp_path)
    assert path.suffix == ".ics"
    start = local_day("2026-01-05T09:00:00Z")
    assert start is not None
    assert events(path.read_bytes())[0]["day"] == start + timedelta(weeks=follow_ups().assignments[0].week)


def test_of_a_casus_of_an_older_law_too() -> None:
    (made,) = FORMATS["ics"].make(open_run(LAW_3))
    assert len(events(made.data)) == len(follow_ups().assignments)


def test_a_casus_without_a_moment_says_what_to_do() -> None:
    with pytest.raises(UserError, match="geen datum"):
        list(FORMATS["ics"].make(run_of(new_play(KLEIN), None)))
