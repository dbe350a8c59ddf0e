"""Shocks a trainer gives: events of the household that can happen, to the groups with a month to live."""

from dataclasses import replace

import pytest

from effect_game.classroom import rows as c
from effect_game.classroom.given import card_words, given_lines, is_in, next_given
from effect_game.classroom.keys import group_of
from effect_game.classroom.shocks import acts_of, no_month_left, to_give, when_words
from effect_game.domain.happenings import Shock
from effect_game.domain.journal import Journal, Row
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold import fold
from effect_game.play.shocks import can_happen, find_event
from effect_game.play.state import State
from tests.support.casus import KLEIN, casus_of, played
from tests.support.classroom import UTC, journal_as, key_of
from tests.unit.classroom.test_facts import Room

CASUS = casus_of(KLEIN)
AWAY = "event:away@person:noor"


def rows_until(month: int) -> int:
    """How many rows of the expert's casus there are before month + 1 is lived."""
    rows = played(KLEIN, "expert").journal.rows
    return [at for at, row in enumerate(rows) if row.kind == "month_lived"][month]


def state_at(month: int) -> State:
    return fold(CASUS, played(KLEIN, "expert").journal.rows[: rows_until(month)])


@pytest.fixture
def room() -> Room:
    """Two groups that just began and one at the end; a fourth in Leven with two months behind it."""
    made = Room()
    made.offer(2, journal_as("casus 2b", rows_until(2)))
    return made


def event_row(sequence: int, value: r.ShockComes) -> Row:
    return Row(sequence=sequence, kind=r.kind_of(value), version=1, utc=UTC, seat=None,
               payload=r.payload_of(value))  # fmt: skip


def test_an_event_is_offered_to_groups_in_which_it_can_happen_with_their_month(room: Room) -> None:
    found = {each.event: each for each in to_give(room.board)}
    assert [casus for _, casus in found[AWAY].to] == ["casus 2b"]
    assert [month for month, _ in found[AWAY].names] == [3]
    assert when_words(found[AWAY]) == f"Maand 3: {found[AWAY].names[0][1]}."
    start = fold(CASUS, ())
    for each in found.values():
        use = find_event(CASUS, each.event)
        assert use is not None
        assert ("casus 1" in {casus for _, casus in each.to}) is can_happen(CASUS, start, use)
        assert "casus 3" not in {casus for _, casus in each.to}
        assert len(each.to) == len(each.names)


def test_a_group_past_its_last_month_is_named_and_gets_nothing(room: Room) -> None:
    third = group_of(key_of(3))
    assert to_give(room.board, third) == ()
    assert len(no_month_left(room.board)) == 1
    assert no_month_left(room.board, third) == no_month_left(room.board)
    assert no_month_left(room.board, group_of(key_of(2))) == ()


def test_giving_it_is_a_row_for_each_group_and_it_is_offered_to_nobody_twice(room: Room) -> None:
    shock = next(each for each in to_give(room.board) if each.event == AWAY)
    for given, seat in acts_of(shock):
        room.line.act(given, seat)
    assert room.members[2].state.given == (c.ShockGiven("casus 2b", AWAY),)
    assert room.members[1].state.given == ()
    assert AWAY not in {each.event for each in to_give(room.board)}


def test_the_row_of_the_class_becomes_a_row_of_the_casus_in_leven_and_not_before() -> None:
    shocks = ("mijn", "event:none@household"), ("ander", AWAY), ("mijn", AWAY)
    given = tuple(c.ShockGiven(*each) for each in shocks)
    assert next_given(given, "mijn", CASUS, fold(CASUS, ())) is None
    assert next_given(given, "mijn", CASUS, state_at(0)) is None, "its first month is the second"
    assert next_given(given, "mijn", CASUS, state_at(2)) == r.ShockComes(AWAY, 3)
    had = replace(state_at(2), shocks=(Shock(AWAY, 3),))
    assert next_given(given, "mijn", CASUS, had) is None
    assert is_in(had, r.ShockComes(AWAY, 3))
    assert next_given(given, "mijn", CASUS, played(KLEIN, "expert").state) is None


def test_a_fact_and_a_shock_come_in_the_order_in_which_they_were_given() -> None:
    state = replace(state_at(2), facts=())
    fact = CASUS.household.facts[0].id
    both = (c.ShockGiven("mijn", AWAY), c.FactGiven("mijn", fact))
    assert next_given(both, "mijn", CASUS, state) == r.ShockComes(AWAY, 3)
    assert next_given(both[::-1], "mijn", CASUS, state) == r.FactTold(fact)


def test_the_board_says_where_it_is() -> None:
    given, use = (c.ShockGiven("mijn", AWAY),), find_event(CASUS, AWAY)
    assert use is not None

    def told(state: State) -> str:
        (line,) = given_lines(given, "mijn", CASUS, state)
        return line.removeprefix(f"{use.title} ")

    lived = state_at(4)
    came = replace(lived.life[2], events=(AWAY,))
    assert told(state_at(0)) == "(nog onderweg)"
    assert told(replace(state_at(2), shocks=(Shock(AWAY, 3),))) == "(komt in maand 3)"
    after = replace(lived, shocks=(Shock(AWAY, 3),))
    assert told(replace(after, life=(*lived.life[:2], came, lived.life[3]))) == "(gebeurde in maand 3)"
    shut = replace(lived.life[2], events=())
    assert told(replace(after, life=(*lived.life[:2], shut, lived.life[3]))) == "(kon in maand 3 niet)"
    assert told(played(KLEIN, "expert").state) == "(kwam te laat)"
    assert given_lines((c.ShockGiven("mijn", "event:none"),), "mijn", CASUS, lived) == ()


def test_the_card_says_when_and_not_what() -> None:
    use, state = find_event(CASUS, AWAY), state_at(2)
    assert use is not None
    words = card_words(CASUS, replace(state, shocks=(Shock(AWAY, 3),)), r.ShockComes(AWAY, 3))
    assert "maand 3" in words
    assert "met en zonder jullie plan" in words
    assert use.title not in words
    assert use.text not in words


@pytest.mark.parametrize(
    ("month", "value"),
    [
        (2, r.ShockComes("event:none@household", 3)),
        (2, r.ShockComes(AWAY, 7)),
        (0, r.ShockComes(AWAY, 1)),
        (None, r.ShockComes(AWAY, 1)),
    ],
)
def test_rows_of_a_group_with_a_shock_the_rules_refuse_are_refused(
    room: Room, month: int | None, value: r.ShockComes
) -> None:
    kept = 0 if month is None else rows_until(month)
    journal, content = journal_as("casus 1b", kept)
    room.offer(1, (replace(journal, rows=(*journal.rows, event_row(kept, value))), content))
    carried = room.desk.carried.get("casus 1b")
    assert carried is None or carried.next <= kept
    assert carried is None or carried.state.shocks == ()
    assert room.members[1].refusal is not None


def test_a_journal_with_a_shock_is_followed_by_the_trainer(room: Room) -> None:
    kept = rows_until(2)
    journal, content = journal_as("casus 1b", kept)
    with_it: Journal = replace(journal, rows=(*journal.rows, event_row(kept, r.ShockComes(AWAY, 3))))
    room.offer(1, (with_it, content))
    assert room.desk.carried["casus 1b"].state.shocks == (Shock(AWAY, 3),)
    assert room.desk.carried["casus 1b"].state.step is Step.LIFE
    assert room.members[1].refusal is None
