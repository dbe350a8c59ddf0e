"""The trainer's board: rows and sentences, in the order in which groups came, never by result."""

from dataclasses import replace

import pytest

from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.done_words import _DONE
from effect_game.classroom.keys import group_of
from effect_game.classroom.server import Board
from effect_game.classroom.views_board import (
    QUIET_MIN,
    BoardRow,
    BoardView,
    Given,
    Link,
    board_view,
    busy_groups,
    phase_acts,
)
from effect_game.classroom.views_look import look_at, reveals
from effect_game.content.lessons import lessons
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from tests.support.classroom import UTC, Line, begin_class, desk_at, journal_as, key_of, member_of

HOUR_LATER = "2026-05-04T11:00:00Z"
PLAN = lessons().find("uur")
assert isinstance(PLAN, LessonPlan)
NAMES = ("Stille Sluis", "Rustige Reiger", "Open Deur")


@pytest.fixture
def line() -> Line:
    """Three groups: one whole casus, one begun, one without."""
    line = Line(desk_at(begin_class(None)))
    for number, rows in ((1, None), (2, 8), (3, -1)):
        member = member_of(number)
        place = line.open(member)
        if rows != -1:
            line.say(place, member.offer(*journal_as(f"casus {number}", rows)))
    return line


def _board(desk: Desk, **changes: object) -> Board:
    heard = {group.id: 100.0 for group in desk.state.groups}
    board = Board(desk.state, dict(desk.carried), dict(desk.apart), desk.connected(), heard)
    return replace(board, **changes)  # type: ignore[arg-type]  # fields of a dataclass by name


def _view(board: Board, now_utc: str = UTC, now_s: float = 100.0) -> BoardView:
    assert isinstance(PLAN, LessonPlan)
    return board_view(board, PLAN, now_utc, now_s)


def _row(board: Board, number: int, now_s: float = 100.0) -> BoardRow:
    return next(row for row in _view(board, now_s=now_s).rows if row.group == group_of(key_of(number)))


def test_groups_stand_in_the_order_in_which_they_came_with_their_step(line: Line) -> None:
    rows = _view(_board(line.desk)).rows
    assert [row.group for row in rows] == [group_of(key_of(number)) for number in (1, 2, 3)]
    assert [row.step for row in rows] == ["Terugblik", "Keukentafel", ""]
    assert [row.place for row in rows] == [6, 1, -1]
    assert rows[0].done == "Is klaar met de casus"
    assert rows[2].done == "Kiest een huishouden"


def test_a_prediction_is_asked_for_from_the_plan_on(line: Line) -> None:
    board = _board(line.desk)
    assert [_row(board, number).prediction for number in (1, 2)] == [Given.IN, Given.LATER]


def test_every_kind_of_decision_is_told_in_words_of_people() -> None:
    assert set(_DONE) == set(r.DECISIONS)


def test_a_group_that_is_silent_for_long_is_worth_walking_by_and_one_that_is_done_is_not(line: Line) -> None:
    board, later = _board(line.desk), 100.0 + 60 * QUIET_MIN
    assert (_row(board, 2, later).quiet, _row(board, 2, later).since) == (True, f"{QUIET_MIN} min")
    assert not _row(board, 1, later).quiet
    assert not _row(board, 2, later - 1).quiet
    assert _row(board, 2).since == "nu"


def test_help_is_called_before_silence(line: Line) -> None:
    line.act(c.HelpAsked(group_of(key_of(2)), asked=True))
    row = _row(_board(line.desk), 2, 1_000.0)
    assert (row.asks_help, row.quiet, row.call) == (True, True, "hulp")


def test_the_way_in_is_named_and_a_cut_line_is_told_without_blame(line: Line) -> None:
    board = _board(line.desk)
    assert _row(board, 1).link is Link.NETWORK
    cut = replace(board, connected=frozenset())
    assert _row(cut, 1).link is Link.AWAY
    assert "speelt door" in _row(cut, 1).note
    by_file = replace(cut, state=replace(cut.state, groups=(replace(cut.state.groups[0], via="file"),)))
    assert (_row(by_file, 1).link, _row(by_file, 1).note) == (Link.FILE, "")


def test_two_devices_with_one_group_are_told_in_plain_words(line: Line) -> None:
    row = _row(_board(line.desk, apart={"casus 1": 10}), 1)
    assert "twee laptops" in row.note


def test_who_was_removed_stands_last_and_is_still_there_to_let_back(line: Line) -> None:
    line.act(c.GroupRemoved(group_of(key_of(1))))
    view = _view(_board(line.desk))
    assert [row.link for row in view.rows][-1] is Link.REMOVED
    assert view.count == "2 groepen"


def test_who_sits_with_another_group_is_said_to_watch_it(line: Line) -> None:
    line.act(c.GroupFollows(group_of(key_of(3)), group_of(key_of(2))))
    other = line.desk.state.groups[1].name
    assert _row(_board(line.desk), 3).done == f"Kijkt mee bij {other}"


def test_who_only_watches_is_at_no_step_owes_no_prediction_and_is_counted_as_such(line: Line) -> None:
    board = _board(line.desk)
    assert _row(board, 1).place >= 0
    gave = [each.count for each in reveals(board)]
    line.act(c.GroupFollows(group_of(key_of(1)), group_of(key_of(2))))
    board = _board(line.desk)
    row = _row(board, 1)
    assert (row.place, row.step, row.prediction) == (-1, "Kijkt alleen", Given.LATER)
    assert _view(board).count == "3 groepen, 1 kijkt"
    assert sum(each.count for each in reveals(board)) < sum(gave)
    line.act(c.GroupFollows(group_of(key_of(3)), group_of(key_of(2))))
    assert _view(_board(line.desk)).count == "3 groepen, 2 kijken"
    line.act(c.GroupFollows(group_of(key_of(1)), ""))
    assert _row(_board(line.desk), 1).place >= 0


def test_the_lesson_tells_its_phase_its_tip_and_when_it_ends(line: Line) -> None:
    before = _view(_board(line.desk))
    assert (before.next_title, before.before_title) == ("Welkom", "")
    assert before.clock.startswith("De les is nog niet begonnen.")
    line.act(c.PhaseOpened(0, ()))
    line.act(c.MinutesAdded(0, 5))
    view = _view(_board(line.desk), HOUR_LATER)
    assert (
        view.clock
        == "Welkom duurt 50 minuten langer dan gepland. Zo eindigt de les 55 minuten later dan gepland."
    )
    assert [mark.minutes for mark in view.phases][:2] == [10, 10]
    assert [mark.now for mark in view.phases][:2] == [True, False]
    assert view.tip.startswith("Jullie maken een plan")


def test_a_clock_that_was_set_back_counts_as_no_time(line: Line) -> None:
    line.act(c.PhaseOpened(0, ()))
    assert "nog 5 minuten" in _view(_board(line.desk), "2026-05-04T08:00:00Z").clock


def test_opening_a_phase_also_does_what_the_plan_says_of_euros(line: Line) -> None:
    board = _board(line.desk)
    assert isinstance(PLAN, LessonPlan)
    opened, euros = phase_acts(board, PLAN, 0)
    assert opened == c.PhaseOpened(0, (), "Welkom")
    assert euros == c.EurosShown(shown=False)
    assert phase_acts(board, PLAN, 2) == (c.PhaseOpened(2, (Step.GOALS, Step.PLAN), "Doelen en plan"),)


def test_a_lesson_of_more_rounds_says_with_every_phase_which_round_may_begin(line: Line) -> None:
    plan = lessons().find("dagdeel")
    assert isinstance(plan, LessonPlan)
    board = _board(line.desk)
    told = [phase_acts(board, plan, number)[0].rounds for number in range(len(plan.phases))]
    second = next(number for number, phase in enumerate(plan.phases) if phase.round == 2)
    assert told == [1] * second + [0] * (len(told) - second)


def test_groups_that_are_still_at_it_are_named_and_the_others_are_not(line: Line) -> None:
    assert isinstance(PLAN, LessonPlan)
    names = [group.name for group in line.desk.state.groups]
    assert busy_groups(_board(line.desk), PLAN) == ()
    line.act(c.PhaseOpened(1, (Step.REFERRAL, Step.INTAKE)))
    assert busy_groups(_board(line.desk), PLAN) == (names[1],)
    line.act(c.PhaseOpened(3, ()))
    assert busy_groups(_board(line.desk), PLAN) == ()


def test_a_full_disk_is_told_with_what_is_safe(line: Line) -> None:
    view = _view(_board(line.desk, problem=UserError("store.full", "De schijf is vol.")))
    assert view.problem.startswith("De schijf is vol. Wat groepen doen, blijft bij henzelf.")


def test_looking_along_tells_goals_and_cards_and_no_money(line: Line) -> None:
    board = _board(line.desk)
    look = look_at(board, group_of(key_of(1)))
    assert look is not None
    assert look.goals
    assert look.cards
    assert "€" not in " ".join((*look.goals, *look.cards, look.where))
    empty = look_at(board, group_of(key_of(3)))
    assert empty is not None
    assert empty.where == "Nog geen huishouden gekozen."


def test_only_what_was_predicted_can_be_revealed_and_once(line: Line) -> None:
    asked = reveals(_board(line.desk))
    ours = next(each for each in asked if "amount" in each.keys)
    assert (ours.count, ours.revealed) == (1, False)
    for key in ours.keys:
        line.act(c.PredictionsRevealed(key))
    assert next(each for each in reveals(_board(line.desk)) if "amount" in each.keys).revealed
    assert reveals(Board()) == ()
