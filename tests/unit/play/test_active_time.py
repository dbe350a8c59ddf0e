"""Net time: what lies between rows, without the breaks, and nothing twice."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effect_game.play.active_time import BREAK_MINUTES, active_time

START = datetime(2026, 11, 22, 9, tzinfo=UTC)


def at(*seconds: float) -> list[str]:
    """Moments that many seconds after the start, as rows have them."""
    return [(START + timedelta(seconds=each)).strftime("%Y-%m-%dT%H:%M:%SZ") for each in seconds]


def test_time_between_rows_counts_and_a_longer_stop_is_a_break() -> None:
    limit = 60 * BREAK_MINUTES
    found = active_time([at(0, 300, 300 + limit, 301 + 2 * limit, 601 + 2 * limit)])
    assert [sitting.minutes for sitting in found.sittings] == [5 + BREAK_MINUTES, 5]
    assert found.minutes == 10 + BREAK_MINUTES


@pytest.mark.parametrize(
    "moments",
    [[], at(0), at(0, 0, 0), at(300, 0), ["", "gisteren", "2026-11-22T09:00:00"], ["0000-00-00"]],
    ids=["nothing", "one row", "all at once", "clock put back", "no moments", "no date"],
)
def test_what_cannot_be_measured_is_no_time(moments: list[str]) -> None:
    found = active_time([moments])
    assert (found.minutes, found.sittings) == (0, ())


def test_a_moment_that_cannot_be_read_is_left_out_and_the_rest_counts() -> None:
    first, last = at(0, 240)
    assert active_time([[first, "", last]]).minutes == 4


def test_two_casussen_played_at_the_same_time_count_once() -> None:
    together = active_time([at(0, 300, 600), at(120, 480)])
    assert together.minutes == 10
    assert active_time([at(0, 300), at(3600, 3900)]).minutes == 10


def test_whole_minutes_are_rounded_down_and_add_up_over_the_sittings() -> None:
    found = active_time([at(0, 100, 5000, 5100, 9000, 9100)])
    assert found.minutes == 5
    assert sum(sitting.minutes for sitting in found.sittings) == found.minutes


@given(gaps=st.lists(st.integers(0, 3600), max_size=30), split=st.integers(0, 30))
def test_cutting_a_run_in_two_files_never_adds_time(gaps: list[int], split: int) -> None:
    moments, now = [0], 0
    for gap in gaps:
        now += gap
        moments.append(now)
    rows = at(*moments)
    whole = active_time([rows]).minutes
    assert active_time([rows[:split], rows[split:]]).minutes <= whole
    assert active_time([rows, rows[:split]]).minutes == whole
    assert whole <= now // 60
