"""What Leven says of help, of a quiet month and of the years after it, from the same life as was played."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from effect_game.domain.journal import Journal
from effect_game.domain.plan import PlanChange
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.session import Play, keep_nothing
from effect_game.play.views_life import RoomChange, life_trace, room_changes
from effect_game.play.views_life_ahead import MOST_ROOMS, AheadCount, ahead
from effect_game.play.views_life_help import (
    ended_words,
    help_moves,
    over_words,
    ran_this_month,
    stopped_help,
    why_left,
)
from effect_game.play.views_life_why import moved_because, quiet_words
from tests.support.casus import DE_AUTO, KLEIN, fixed_clock, forecaster_of, played

POST = "card:open_post"


@cache
def after(month: int, folder: Path = KLEIN, plan: str = "expert") -> Play:
    """A household just after a month, by a shipped plan."""
    whole = played(folder, plan)
    rows = whole.journal.rows
    last = [place for place, row in enumerate(rows) if row.kind == "month_passed"][month - 1]
    journal = Journal(header=whole.header, rows=rows[: last + 1])
    return Play(whole.casus, journal, forecaster_of(folder), fixed_clock, keep_nothing)


def words_of(play: Play, since: int, until: int) -> dict[str, str]:
    return {move.kind: move.words for move in help_moves(play, life_trace(play), since, until)}


def test_what_began_is_told_in_the_month_in_which_it_began_and_not_after() -> None:
    trace = life_trace(after(12))
    assert trace is not None
    row = trace.interventions.index(POST)
    began = int(trace.started[row, :, 0].argmax()) + 1
    assert f"begonnen in maand {began}" in words_of(after(began), began - 1, began)["begun"]
    later = help_moves(after(began + 1), life_trace(after(began + 1)), began, began + 1)
    assert ("begun", POST) not in [(move.kind, move.key) for move in later]


def test_every_laid_card_that_ends_says_how_and_after_how_long() -> None:
    play = after(12)
    trace = life_trace(play)
    assert trace is not None
    ended = [
        laid.card
        for laid in play.state.cards
        if trace.active[trace.interventions.index(laid.card), :12, 0].any()
        and not trace.active[trace.interventions.index(laid.card), 11, 0]
    ]
    told = {move.key: move for move in help_moves(play, trace, 0, 12) if move.kind in ("over", "left")}
    began_too = {move.key for move in help_moves(play, trace, 0, 12) if move.kind == "begun"}
    assert set(ended) <= set(told) | began_too


def test_help_of_before_the_plan_that_was_stopped_is_told_in_its_month_and_at_a_decision_moment() -> None:
    (stop,) = after(12).state.stops
    told = words_of(after(stop.month), stop.month - 1, stop.month)["stopped"]
    assert told.endswith(f"gestopt in maand {stop.month}, dat kozen jullie")
    assert "stopped" not in words_of(after(stop.month + 1), stop.month, stop.month + 1)
    assert len(stopped_help(after(stop.month))) == 1
    assert stopped_help(after(stop.month - 1)) == ()


def test_a_month_without_an_event_still_tells_which_help_ran() -> None:
    trace = life_trace(after(12))
    assert trace is not None
    for month in (1, 6, 12):
        play = after(month)
        told = ran_this_month(play, life_trace(play))
        rows = [trace.interventions.index(laid.card) for laid in play.state.cards]
        ran = any(trace.active[row, month - 1, 0] > 0 for row in rows)
        assert told.startswith("Deze maand liep: ‘") == ran
        assert told
    assert ran_this_month(after(1), None) == ""


def test_before_the_first_month_there_is_nothing_to_tell_of_help() -> None:
    assert help_moves(after(1), life_trace(after(1)), 0, 0) == ()
    assert help_moves(after(1), None, 0, 1) == ()


def test_too_much_at_once_is_named_when_somebody_leaves() -> None:
    play = after(12)
    trace = life_trace(play)
    assert trace is not None
    light = replace(play.casus, household=replace(play.casus.household, capacity=100))
    heavy = replace(play.casus, household=replace(play.casus.household, capacity=0))
    laid = next(card for card in play.state.cards if card.card == POST)
    last = int(trace.active[trace.interventions.index(POST), :12, 0].nonzero()[0][-1]) + 1
    for casus, named in ((light, False), (heavy, True)):
        other = Play(casus, play.journal, play.forecaster, fixed_clock, keep_nothing)
        assert ("tegelijk kan dragen" in why_left(other, trace, laid, last)) is named
        told = over_words(other, trace, laid)
        assert told == "klaar" or ("eerder gestopt" in told and "tegelijk kan dragen" in told) is named


def test_a_card_that_people_stop_is_their_choice_and_nobody_left() -> None:
    play = after(12)
    trace = life_trace(play)
    assert trace is not None
    row = trace.interventions.index(POST)
    last = int(trace.active[row, :12, 0].nonzero()[0][-1]) + 1
    stopped = replace(
        next(card for card in play.state.cards if card.card == POST),
        changes=(PlanChange(month=last + 1, intensity=None),),
    )
    assert ended_words(play, trace, stopped, "De post") == (
        "over",
        f"De post: gestopt na {int((trace.active[row, :12, 0] > 0).sum())} maanden, dat kozen jullie",
    )


def test_a_quiet_month_says_why_the_first_room_moved_and_a_busy_or_still_one_does_not() -> None:
    for month in range(1, 13):
        play = after(month)
        words = quiet_words(play)
        moved = room_changes(play.casus, play.state, month - 1, month)
        quiet = not play.state.life[-1].events
        assert bool(words) is (quiet and bool(moved))
        assert words.count(".") >= 2 or not words


def test_the_reason_points_the_way_the_room_went() -> None:
    play = after(3)
    cell = (LifeDomain.FINANCES, "household")
    up, down = (moved_because(play, RoomChange(cell, *levels, "")) for levels in ((2, 3), (3, 2)))
    assert up.startswith("Financiën ging omhoog.")
    assert down.startswith("Financiën ging omlaag.")
    assert up.split(". ", 1)[1] != down.split(". ", 1)[1]


def test_a_fall_under_what_was_so_all_along_is_not_called_chance() -> None:
    play = after(1, DE_AUTO, "nothing")
    cell = (LifeDomain.FINANCES, "household")
    down, up = (moved_because(play, RoomChange(cell, *levels, "")) for levels in ((3, 2), (2, 3)))
    assert down.endswith(" Dat kan elke maand gebeuren zolang dit zo is: ‘schuldeisers incasseren’.")
    assert "elke maand" not in up


def test_what_ends_in_the_month_itself_is_told_as_no_longer_so() -> None:
    play = after(1)
    words = moved_because(play, RoomChange((LifeDomain.FINANCES, "household"), 2, 3, ""))
    assert words.endswith(" Daarin telde het meest dat dit niet meer zo is: ‘post blijft dicht (Noor)’.")


def test_the_rest_is_counted_in_twenty_lives_people_first() -> None:
    play = after(12)
    shown = ahead(play.casus, play.state, play.forecast())
    assert shown.months == (36, 60, 120)
    assert 0 < len(shown.people) <= MOST_ROOMS
    for row in (*shown.people, shown.money):
        assert [count.months for count in row.counts] == [36, 60, 120]
        assert all(count.better >= 0 and 0 <= count.lower <= 20 - count.better for count in row.counts)
    best = max(shown.people, key=lambda row: row.counts[-1].better)
    assert shown.sentence.index(best.title) < shown.sentence.index("goedkoper")


@pytest.mark.parametrize(
    ("better", "lower", "words"),
    [(0, 0, "20 van 20 gelijk"), (12, 3, "12 van 20 beter, 3 lager"), (4, 0, "4 van 20 beter, geen lager")],
)
def test_a_count_reads_as_a_sentence(better: int, lower: int, words: str) -> None:
    assert AheadCount(36, better, lower).words == words
    in_euros = words.replace("beter", "goedkoper").replace("lager", "duurder")
    assert AheadCount(36, better, lower, money=True).words == in_euros
