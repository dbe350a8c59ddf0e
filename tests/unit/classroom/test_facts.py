"""Facts a trainer tells: from the household itself, to the groups that do not know them, by the rules."""

from dataclasses import replace
from functools import partial

import pytest

from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.facts import acts_of, out_of_reach, to_tell
from effect_game.classroom.given import change_words, next_given, told_words
from effect_game.classroom.keys import group_of
from effect_game.classroom.server import Board
from effect_game.classroom.views_look import look_at
from effect_game.domain.journal import Journal, Row
from effect_game.play import rows as r
from effect_game.play.fold import fold
from tests.support.casus import KLEIN, casus_of
from tests.support.classroom import UTC, Line, begin_class, desk_at, journal_as, key_of, member_of

CASUS = casus_of(KLEIN)


class Room:
    """Three groups on a line: two that just began, one that has heard a lot."""

    def __init__(self) -> None:
        self.desk: Desk = desk_at(begin_class(None))
        self.line = Line(self.desk)
        self.members = {number: member_of(number) for number in (1, 2, 3)}
        self.places = {number: self.line.open(member) for number, member in self.members.items()}
        for number, rows in ((1, 0), (2, 1), (3, None)):
            self.offer(number, journal_as(f"casus {number}", rows))

    def offer(self, number: int, given: tuple[Journal, bytes]) -> None:
        self.line.say(self.places[number], self.members[number].offer(*given))

    @property
    def board(self) -> Board:
        desk = self.desk
        return Board(desk.state, dict(desk.carried), dict(desk.apart), desk.connected(), {})


@pytest.fixture
def room() -> Room:
    return Room()


def told_row(sequence: int, fact: str) -> Row:
    value = r.FactTold(fact)
    return Row(sequence=sequence, kind=r.kind_of(value), version=1, utc=UTC, seat=None,
               payload=r.payload_of(value))  # fmt: skip


def test_each_fact_is_offered_to_the_groups_that_do_not_know_it(room: Room) -> None:
    facts = to_tell(room.board)
    assert {each.fact for each in facts} <= {fact.id for fact in CASUS.household.facts}
    known = room.desk.carried["casus 3"].state.facts
    for each in facts:
        groups = {casus for _, casus in each.to}
        assert {"casus 1", "casus 2"} <= groups
        assert ("casus 3" in groups) is (each.fact not in known)
        assert len(each.names) == len(each.to)
    (only,) = {each.to for each in to_tell(room.board, group_of(key_of(2)))}
    assert only == ((group_of(key_of(2)), "casus 2"),)


def test_telling_is_a_row_for_each_group_and_another_group_hears_nothing_of_it(room: Room) -> None:
    fact = to_tell(room.board, group_of(key_of(1)))[0]
    for given, seat in acts_of(fact):
        room.line.act(given, seat)
    assert room.members[1].state.given == (c.FactGiven("casus 1", fact.fact),)
    assert room.members[2].state.given == ()
    assert room.members[2].state.next == room.members[1].state.next
    assert fact.fact not in {each.fact for each in to_tell(room.board, group_of(key_of(1)))}


def test_the_board_says_whether_it_arrived(room: Room) -> None:
    fact = to_tell(room.board, group_of(key_of(1)))[0]
    for given, seat in acts_of(fact):
        room.line.act(given, seat)
    look = partial(look_at, group=group_of(key_of(1)))
    before = look(room.board)
    assert before is not None
    assert before.told == (f"{fact.text} (nog onderweg)",)
    journal, content = journal_as("casus 1", 0)
    room.offer(1, (replace(journal, rows=(told_row(0, fact.fact),)), content))
    after = look(room.board)
    assert after is not None
    assert after.told == (f"{fact.text} (aangekomen)",)
    assert fact.fact in room.desk.carried["casus 1"].state.facts


def test_a_group_that_plays_with_files_is_named_and_gets_nothing(room: Room) -> None:
    journal, content = journal_as("casus 4", 0)
    assert room.desk.take_journal("f" * 32, "Open Deur", journal, content) is None
    (name,) = out_of_reach(room.board)
    assert name == room.desk.state.groups[-1].name
    assert to_tell(room.board, "f" * 32) == ()


@pytest.mark.parametrize("fact", ["fact:none", "", CASUS.household.facts[0].id])
def test_rows_of_a_group_with_a_fact_the_rules_refuse_are_refused(room: Room, fact: str) -> None:
    row = told_row(0, fact)
    state = fold(CASUS, ())
    if fact and fact != "fact:none":
        assert fact in state.facts, "the first fact of this household is known at the start"
    journal, content = journal_as("casus 1", 0)
    room.offer(1, (replace(journal, rows=(row,)), content))
    assert room.desk.carried["casus 1"].next == 0
    assert room.members[1].refusal is not None


def test_what_a_trainer_sends_is_held_to_the_rules_and_to_the_casus() -> None:
    state = fold(CASUS, ())
    new = next(fact.id for fact in CASUS.household.facts if fact.id not in state.facts)
    bad = c.FactGiven("mijn", "fact:none"), c.FactGiven("mijn", state.facts[0]), c.FactGiven("ander", new)
    assert next_given(bad, "mijn", CASUS, state) is None
    told = next_given((*bad, c.FactGiven("mijn", new)), "mijn", CASUS, state)
    assert told == r.FactTold(new)
    assert next_given((c.FactGiven("mijn", new),), "mijn", CASUS, replace(state, facts=(new,))) is None


def test_the_card_says_what_was_told_and_what_it_changes() -> None:
    start = fold(CASUS, ())
    facts = [fact for fact in CASUS.household.facts if fact.id not in start.facts]
    settles = next(fact for fact in facts if fact.reveals)
    plain = replace(settles, id="fact:plain", reveals=())
    casus = replace(CASUS, household=replace(CASUS.household, facts=(*CASUS.household.facts, plain)))
    assert told_words(casus, settles.id).startswith(f"De trainer vertelt: {settles.text}")
    assert told_words(casus, "fact:none") == ""
    changed = replace(start, told=(settles.id,), facts=(*start.facts, settles.id))
    assert "telt het mee" in change_words(casus, changed, settles.id)
    known = replace(start, told=(plain.id,), facts=(*start.facts, plain.id))
    assert "niet vanzelf" in change_words(casus, known, plain.id)
    assert "vast" in change_words(casus, replace(start, told=(settles.id,)), settles.id)
