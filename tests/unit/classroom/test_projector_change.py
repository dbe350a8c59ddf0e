"""'Verander één ding' on the projector: the group's own choices, its own figures, and no name."""

import json
from dataclasses import replace

import pytest

from effect_game.classroom import views_projector_change as v
from effect_game.classroom.carried import Carried, carried
from effect_game.classroom.exhibits import WhatIfExhibit, exhibit_of, shown_as, without_euros
from effect_game.domain.problems import UserError
from effect_game.play.figures import figures_of
from effect_game.play.views_what_if import what_if_view
from effect_game.play.what_if import WhatIfTold, changes, told
from tests.support.casus import KLEIN, casus_of, forecaster_of, played

pytestmark = pytest.mark.slow


def lived(rows: int | None = None) -> Carried:
    journal = played(KLEIN, "expert").journal
    return carried(journal.header, casus_of(KLEIN), journal.rows[:rows])


def answer(here: Carried, key: str) -> tuple[WhatIfExhibit, WhatIfTold]:
    change = next(one for one in v.one_changes(here) if one.key == key)
    found = told(forecaster_of(KLEIN), v.what_if_ask(here, change))
    return v.what_if(here, change, found), found


def first_card(here: Carried) -> str:
    return f"without_{here.state.cards[0].card}"


def test_the_choices_are_those_of_the_groups_own_window_in_the_same_order() -> None:
    here, play = lived(), played(KLEIN, "expert")
    own = changes(play.casus, play.state, play.journal.rows)
    assert [(one.key, one.words, one.plan) for one in v.one_changes(here)] == [
        (one.key, one.words, one.plan) for one in own
    ]


def test_every_number_is_the_one_the_group_sees_for_the_same_change() -> None:
    here = lived()
    shown, found = answer(here, first_card(here))
    figures = figures_of(here.state.figures or {})
    own = what_if_view(here.casus, here.state, figures, found.answer.forecast(), found.goals)
    assert [(one.title, one.old_words, one.new_words) for one in shown.changes] == [
        (one.title, one.old_words, one.new_words) for one in own.ghosts
    ]
    assert [one.title for one in shown.changes if one.euros] == [
        one.title for one in own.ghosts if one.key in ("municipality", "society")
    ]
    assert shown.lived == own.lived


def test_it_travels_as_json_names_nobody_and_hides_its_euros() -> None:
    here = lived()
    shown, _ = answer(here, first_card(here))
    view, payload = shown_as(shown)
    assert exhibit_of(view, json.loads(json.dumps(payload))) == shown
    assert shown.head.title.startswith("Zonder ‘")
    assert shown.head.summary
    shut = without_euros(shown)
    assert "€" not in json.dumps(shown_as(shut)[1], ensure_ascii=False)


def test_while_it_computes_the_room_is_asked_and_what_fails_says_why_without_a_number() -> None:
    here = lived()
    change = v.one_changes(here)[0]
    asks = v.waiting(here, change)
    assert asks.head.message == f"{change.words}. Wat denken jullie: wat verandert er?"
    assert asks.head.summary.endswith("Het wordt nu doorgerekend.")
    wrong = v.failed(here, change, "Het rekenen is gestopt.")
    assert (wrong.head.title, wrong.head.message) == (change.words, "Het rekenen is gestopt.")
    assert wrong.head.count == ""


def test_before_terugblik_and_under_another_law_there_is_nothing_to_change() -> None:
    with pytest.raises(UserError, match="nog niet bij Terugblik"):
        v.one_changes(lived(8))
    here = lived()
    with pytest.raises(UserError, match="andere rekenwet"):
        v.one_changes(replace(here, header=replace(here.header, law=3)))
