"""What the projector shows of predictions: unnamed, shut until revealed, sorted by what was said."""

import json

from effect_game.classroom import views_projector_class as v
from effect_game.classroom.exhibits import (
    CHOICES,
    EUROS,
    LIVES,
    Estimate,
    exhibit_of,
    shown_as,
    without_euros,
)
from effect_game.domain.vocabulary import LifeDomain
from tests.support.casus import KLEIN, casus_of
from tests.support.class_runs import MOST_BYTES, ready_made, said, silent


def test_ranges_stand_in_the_order_of_where_they_lie_and_hide_what_came() -> None:
    groups = [said(1, 4000, 6000, came=5000), said(2, -2000, 0, came=900), silent(3)]
    shown = v.estimates(groups, v.AMOUNT, revealed=False)
    assert shown.unit == EUROS
    assert shown.ranges == (Estimate(-2000, 0), Estimate(4000, 6000))
    assert shown.head.count == "2"
    assert shown.head.details == ("1 groep nog niet.",)


def test_a_group_with_a_ready_made_plan_owes_no_answer() -> None:
    groups = [said(1, 4000, 6000), silent(2), ready_made(silent(3)), ready_made(said(4, 0, 10))]
    shown = v.estimates(groups, v.AMOUNT, revealed=False)
    assert shown.head.count == "2"
    assert shown.head.details == ("1 groep nog niet.", "1 groep begon met een kant-en-klaar plan.")


def test_revealed_ranges_carry_what_was_recorded_and_nothing_for_who_has_no_outcome() -> None:
    groups = [said(1, 4000, 6000, came=5000), said(2, -2000, 0, came=900), said(3, 0, 10)]
    shown = v.estimates(groups, v.AMOUNT, revealed=True)
    assert [each.outcome for each in shown.ranges] == [900, None, 5000]
    assert shown.head.details == ("Bij 1 van de 2 ligt de uitkomst in het bereik.",)


def test_without_any_outcome_a_reveal_says_that_it_is_not_there_yet() -> None:
    shown = v.estimates([said(1, 0, 10)], v.AMOUNT, revealed=True)
    assert shown.head.details == ("De uitkomst is er nog niet.",)
    assert shown.head.question == v.HIDDEN_QUESTION


def test_the_goal_is_a_count_of_lives_held_against_the_recorded_share() -> None:
    shown = v.estimates(
        [said(1, 0, 0, goal=10, came=0.0), said(2, 0, 0, goal=4, came=0.0)], v.GOAL, revealed=True
    )
    assert shown.unit == LIVES
    assert shown.ranges == (Estimate(4, 4, 10), Estimate(10, 10, 10))
    assert shown.head.details == ("Bij 1 van de 2 werd het zo.",)


def test_answers_stand_in_the_order_of_the_content_whatever_was_said_most() -> None:
    parties = [party.id for party in casus_of(KLEIN).library.parties]
    names = {party.id: party.name for party in casus_of(KLEIN).library.parties}
    groups = [said(n, 0, 1, gainer=parties[2], came=0.0) for n in range(3)]
    shown = v.estimates([*groups, said(9, 0, 1, gainer=parties[1])], v.GAINER, revealed=True)
    assert shown.unit == CHOICES
    assert [(a.label, a.count, a.came) for a in shown.answers] == [
        (names[parties[0]], 0, 3),
        (names[parties[1]], 1, 0),
        (names[parties[2]], 3, 0),
    ]


def test_no_room_is_an_answer_too() -> None:
    groups = [said(1, 0, 1, room=None), said(2, 0, 1, room=LifeDomain.FINANCES)]
    shown = v.estimates(groups, v.ROOM, revealed=False)
    assert [(a.label, a.count, a.came) for a in shown.answers] == [
        ("Financiën", 1, None),
        (v.NO_ROOM, 1, None),
    ]


def test_only_what_somebody_predicted_can_be_asked_for() -> None:
    assert v.predictions_asked([silent(1)]) == ()
    assert v.predictions_asked([]) == ()
    assert [each.key for each in v.predictions_asked([silent(1), said(2, 0, 1)])] == [
        v.AMOUNT,
        v.GAINER,
        v.GOAL,
        v.ROOM,
    ]


def test_the_words_name_no_group() -> None:
    groups = [said(n, n, 2 * n, came=n) for n in range(1, 9)]
    for asked in v.predictions_asked(groups):
        _, payload = shown_as(v.estimates(groups, asked.key, revealed=True))
        told = json.dumps(payload)
        assert not any(run.name in told or run.group in told for run in groups)


def test_sixty_groups_fit_in_a_row_and_come_out_as_they_went_in() -> None:
    groups = [said(n, -123456.78 - n, 98765.43 + n, came=1234.5678 * n) for n in range(60)]
    for asked in v.predictions_asked(groups):
        made = v.estimates(groups, asked.key, revealed=True)
        view, payload = shown_as(made)
        text = json.dumps(payload)
        assert len(text.encode()) < MOST_BYTES
        assert exhibit_of(view, json.loads(text)) == made


def test_shut_euros_leave_no_range_and_no_amount() -> None:
    shut = without_euros(v.estimates([said(1, 4000, 6000, came=5000)], v.AMOUNT, revealed=True))
    _, payload = shown_as(shut)
    assert "4000" not in json.dumps(payload)
    assert shut.head.message == "De euro’s zijn nog dicht."


def test_shut_euros_leave_counts_of_lives_alone() -> None:
    shown = v.estimates([said(1, 0, 1)], v.GOAL, revealed=False)
    assert without_euros(shown) == shown
