"""'Verander één ding' of one group on the projector: the same changes and numbers as in its own window."""

import json
from dataclasses import replace
from functools import cache

import pytest

from effect_game.classroom import one_change as o
from effect_game.classroom.carried import Carried, carried
from effect_game.classroom.exhibits import SHUT, WhatIfExhibit, exhibit_of, shown_as, without_euros
from effect_game.classroom.server import Board
from effect_game.classroom.state import ClassState, Group
from effect_game.domain.journal import LAW
from effect_game.domain.problems import UserError
from effect_game.play.figures import figures_of
from effect_game.play.views_what_if import what_if_view
from effect_game.play.what_if import changes, told
from tests.support.casus import KLEIN, casus_of, forecaster_of, played

pytestmark = pytest.mark.slow
GROUP, CASUS = "g1", "casus 1"


@cache
def kept(plan: str = "expert") -> Carried:
    journal = played(KLEIN, plan).journal
    return carried(journal.header, casus_of(KLEIN), journal.rows)


def board(now: Carried) -> Board:
    group = Group(GROUP, "Stille Sluis", "line", casuses=(CASUS,))
    return Board(ClassState(groups=(group,)), {CASUS: now})


@cache
def shown(key: str) -> WhatIfExhibit:
    found = o.changeable(board(kept()), GROUP)
    change = found.change(key)
    return o.changed(found, change, told(forecaster_of(KLEIN), found.asked(change)))


def test_a_group_is_offered_what_its_own_window_offers() -> None:
    play = played(KLEIN, "expert")
    own = changes(play.casus, play.state, play.journal.rows)
    found = o.changeable(board(kept()), GROUP)
    assert [(one.key, one.words, one.plan) for one in found.changes] == [
        (one.key, one.words, one.plan) for one in own
    ]


@pytest.mark.parametrize("key", ["without_card:open_post", "later_card:settle"])
def test_goal_1_and_the_money_are_those_of_the_groups_own_window(key: str) -> None:
    play = played(KLEIN, "expert")
    found = o.changeable(board(kept()), GROUP)
    made = told(forecaster_of(KLEIN), found.asked(found.change(key)))
    assert play.state.figures is not None
    own = what_if_view(
        play.casus, play.state, figures_of(play.state.figures), made.answer.forecast(), made.goals
    )
    first = f"goal_{play.state.goals[0]}"
    wanted = [ghost for ghost in own.ghosts if ghost.key in (first, "municipality", "society")]
    rows = shown(key).changes
    assert [(row.title, row.old_words, row.new_words) for row in rows] == [
        (ghost.title, ghost.old_words, ghost.new_words) for ghost in wanted
    ]
    assert [row.euros for row in rows] == [False, True, True]
    assert all(sentence in own.lived for sentence in shown(key).lived)


def test_what_was_changed_stands_above_it_and_no_group_is_named() -> None:
    made = shown("without_card:open_post")
    assert made.head.title == "Verander één ding: Zonder ‘Samen de post openen’"
    assert made.head.summary.startswith(made.head.title)
    assert len(made.head.details) <= 2
    view, payload = shown_as(made)
    text = json.dumps(payload, ensure_ascii=False)
    assert "Stille Sluis" not in text
    assert exhibit_of(view, json.loads(text)) == made


def test_while_the_euros_are_shut_goal_1_stays_and_no_amount_is_left() -> None:
    made = without_euros(shown("without_card:open_post"))
    assert isinstance(made, WhatIfExhibit)
    assert [row.euros for row in made.changes] == [False]
    assert SHUT in made.head.details
    row = made.changes[0]
    assert made.head.message == f"{row.title.rstrip('.')}: van {row.old_words} naar {row.new_words}."
    assert "€" not in json.dumps(shown_as(made)[1], ensure_ascii=False).replace("€ffect", "")


def test_of_shut_amounts_is_not_said_that_they_stay_as_they_were() -> None:
    whole = shown("without_card:open_post")
    goal = replace(whole.changes[0], new=whole.changes[0].old, new_words=whole.changes[0].old_words)
    made = without_euros(replace(whole, changes=(goal, *whole.changes[1:]), lived=()))
    assert made.head.message == "Aan de aantallen verandert niets."
    only_money = without_euros(replace(whole, changes=whole.changes[1:]))
    assert only_money.head.message == SHUT
    assert isinstance(only_money, WhatIfExhibit)
    assert only_money.changes == ()


def test_while_it_is_computed_it_says_so_also_with_the_euros_shut_and_then_why_it_is_not() -> None:
    found = o.changeable(board(kept()), GROUP)
    busy = o.waiting(found, found.changes[0])
    assert busy.busy
    assert busy.head.message == o.BUSY
    assert without_euros(busy) == busy
    not_there = o.not_told(busy, "Dat kan hier niet.")
    assert not not_there.busy
    assert not_there.head.title == busy.head.title
    assert not_there.head.message == "Dat kan hier niet."
    assert without_euros(not_there) == not_there


def test_a_group_that_cannot_be_computed_is_refused_in_a_plain_sentence() -> None:
    journal = played(KLEIN, "expert").journal
    short = carried(journal.header, casus_of(KLEIN), journal.rows[:8])
    old = replace(kept(), header=replace(kept().header, law=LAW - 1))
    for there, group, code in (
        (board(short), GROUP, "projector.figures"),
        (board(old), GROUP, "journal.law"),
        (board(kept()), "weg", "projector.gone"),
        (replace(board(kept()), carried={}), GROUP, "projector.gone"),
    ):
        with pytest.raises(UserError) as refused:
            o.changeable(there, group)
        assert refused.value.code == code
        assert refused.value.message.endswith(".")
