"""Groups that play each other's parties: asked through the trainer, answered beside the model, never waited
for."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.classroom import chairs
from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.keys import group_of
from effect_game.classroom.member import Member
from effect_game.classroom.state import ClassState, Group, after, fold
from effect_game.classroom.views_chairs import answer_told, beside_words, chair_view
from effect_game.domain.journal import Journal
from effect_game.domain.vocabulary import Answer
from effect_game.store.database import Store
from tests.support.classroom import (
    UTC,
    Line,
    begin_class,
    desk_at,
    journal_as,
    key_of,
    member_of,
    played_journal,
)

CASUS = "casus 1"


def rows_to_the_first_answer() -> int:
    journal, _ = played_journal()
    return next(row.sequence for row in journal.rows if row.kind == "party_answered") + 1


ANSWERED = rows_to_the_first_answer()


class Room:
    """Two groups at a desk, the second plays the parties of the first."""

    def __init__(self, store: Store, *, swapped: bool = True) -> None:
        self.desk = desk_at(store)
        self.line = Line(self.desk)
        self.asks, self.plays = member_of(1, "Stille Sluis"), member_of(2, "Warme Molen")
        self.numbers = [self.line.open(each) for each in (self.asks, self.plays)]
        if swapped:
            self.line.act(c.ChairsSwapped(swapped=True))

    def offer(self, rows: int | None = ANSWERED) -> tuple[Journal, bytes]:
        """The first group plays so far."""
        # The casus is known to all before it gets anywhere: this line carries an answer within an answer.
        self.line.say(self.numbers[0], self.asks.offer(*journal_as(CASUS, 1)))
        told = journal_as(CASUS, rows)
        self.line.say(self.numbers[0], self.asks.offer(*told))
        return told

    def answer(self, answer: Answer = Answer.NO, reason: str = "worth", words: str = "") -> m.Chair:
        (asked,) = self.plays.state.asked
        at = asked.chair
        message = m.Chair(at.casus, at.round, at.party, at.number, answer, reason, words)
        self.line.say(self.numbers[1], self.plays.answer_chair(message))
        return message


@pytest.fixture
def room() -> Room:
    return Room(begin_class(None))


def own_chair(member: Member) -> c.Chair:
    (answered,) = member.state.answered
    return answered.chair


def test_an_offer_goes_to_the_next_group_with_the_party_and_without_the_models_answer(room: Room) -> None:
    room.offer(ANSWERED - 1)
    assert room.plays.state.asked == ()
    room.offer()
    view = chair_view(room.plays.state, group_of(key_of(2)))
    assert view is not None
    assert view.title.startswith("Stille Sluis vraagt iets aan ")
    assert [label for label, _ in view.rows][:3] == ["Belang", "Mandaat", "Regelruimte"]
    assert [heading for heading, _ in view.offer][:2] == ["In dat plan ligt", "Zij vragen"]
    assert room.asks.state.asked == ()
    told = next(each for each in room.desk.state.asked)
    assert "answer" not in repr(told.value)


def test_without_the_swap_the_model_alone_plays() -> None:
    room = Room(begin_class(None), swapped=False)
    room.offer()
    assert room.desk.state.asked == ()
    chair = c.Chair(CASUS, 1, "party:x", 1)
    assert beside_words(room.asks.state, chair, group_of(key_of(1)), online=True) == ""


def test_both_groups_read_the_answer_and_that_of_the_model_and_the_journal_stays_its_own(room: Room) -> None:
    journal, _ = room.offer()
    room.answer(Answer.NO, "mandate", "Dat mag <b>niet</b> van ons bestuur.")
    chair = own_chair(room.asks)
    told = beside_words(room.asks.state, chair, group_of(key_of(1)), online=True)
    assert "Warme Molen, als " in told
    assert "zegt nee, want ‘Mag ik dit?’ (“Dat mag <b>niet</b> van ons bestuur.”). Het model zei " in told
    yours, theirs = answer_told(room.plays.state, chair, group_of(key_of(2)))
    assert yours.startswith("Jullie zeiden: nee, want ‘Mag ik dit?’")
    assert theirs.endswith("Dat telt in de casus.")
    assert room.desk.carried[CASUS].next == len(journal.rows)
    assert chair_view(room.plays.state, group_of(key_of(2))) is None


def test_an_answer_twice_is_one_and_a_second_opinion_changes_nothing(room: Room) -> None:
    room.offer()
    first = room.answer(Answer.YES, "")
    room.line.say(room.numbers[1], [first, replace(first, answer=Answer.NO, reason="worth")])
    (answered,) = room.desk.state.answered
    assert answered.answer is Answer.YES


@pytest.mark.parametrize(
    "wrong",
    [
        {"casus": "casus 9"},
        {"number": 7},
        {"reason": ""},
        {"reason": "omdat"},
        {"answer": Answer.YES, "reason": "worth"},
        {"words": "x" * (chairs.MOST_LETTERS + 1)},
    ],
)
def test_what_was_not_asked_or_cannot_be_right_is_not_kept(room: Room, wrong: dict[str, object]) -> None:
    room.offer()
    (asked,) = room.plays.state.asked
    at = asked.chair
    fine = m.Chair(at.casus, at.round, at.party, at.number, Answer.NO, "worth", "")
    room.line.say(room.numbers[1], [replace(fine, **wrong)])  # type: ignore[arg-type]  # fields by name
    assert room.desk.state.answered == ()
    assert room.plays.refusal is not None
    assert room.plays.refusal.code == "not_yours"


def test_another_group_cannot_answer_for_who_was_asked(room: Room) -> None:
    room.offer()
    (asked,) = room.plays.state.asked
    at = asked.chair
    message = m.Chair(at.casus, at.round, at.party, at.number, Answer.NO, "worth", "")
    room.line.say(room.numbers[0], [message])
    assert room.desk.state.answered == ()


def test_an_answer_of_another_word_is_no_message() -> None:
    text = (
        '{"answer":"misschien","casus":"a","kind":"chair","number":1,"party":"p","reason":"","round":1,'
        '"words":""}'
    )
    with pytest.raises(m.Unreadable):
        m.read(text)


def test_an_answer_without_a_line_goes_along_with_the_next_one(room: Room) -> None:
    room.offer()
    room.line.cut(room.numbers[1])
    room.answer()
    before = room.desk.state.answered
    assert before == ()
    room.numbers[1] = room.line.open(room.plays)
    assert len(room.desk.state.answered) == 1
    assert room.plays.opened()[1:] == []


def test_after_a_restart_of_the_trainer_what_waits_still_waits(tmp_path: Path) -> None:
    room = Room(begin_class(tmp_path / "les.sqlite"))
    room.offer()
    room.desk.close()
    again = Desk(Store(tmp_path / "les.sqlite"), room.desk.session, "test", lambda: "2026-05-04T10:00:00Z")
    assert chairs.open_asks(again.state, group_of(key_of(2)))
    line = Line(again)
    number = line.open(room.plays)
    (asked,) = room.plays.state.asked
    at = asked.chair
    message = m.Chair(at.casus, at.round, at.party, at.number, Answer.LATER, "wound", "")
    line.say(number, room.plays.answer_chair(message))
    assert len(again.state.answered) == 1
    again.close()


def test_who_comes_to_life_in_one_go_asks_nobody_any_more(room: Room) -> None:
    room.offer(None)
    assert room.desk.state.asked == ()


def test_an_empty_chair_is_told_and_nobody_waits(room: Room) -> None:
    room.offer()
    chair = next(each.chair for each in room.desk.state.asked)
    mine = group_of(key_of(1))
    assert beside_words(room.asks.state, chair, mine, online=False).startswith("Lege stoel")
    assert beside_words(room.asks.state, chair, mine, online=True).startswith("Warme Molen zit ook")


def state_of(*groups: Group) -> ClassState:
    return ClassState(groups=groups, chairs=True)


def test_everybody_who_plays_sits_for_exactly_one_other() -> None:
    groups = [Group(str(number), f"Groep {number}", "network") for number in range(5)]
    state = state_of(*groups)
    sat_for = [chairs.plays_for(state, each.id) for each in groups]
    assert sorted(each.id for each in sat_for if each is not None) == [each.id for each in groups]
    for each, other in zip(groups, sat_for, strict=True):
        assert other is not None
        assert other.id != each.id
        assert chairs.player_of(state, other.id) == each


def picked(*pairs: tuple[str, str], swapped: bool = False, groups: int = 4, **changes: Group) -> ClassState:
    """Groups '0', '1', ...; pairs: (player, for whom) as the trainer picked them."""
    made = [changes.get(f"g{each}", Group(str(each), f"Groep {each}", "network")) for each in range(groups)]
    rows = [c.row_of(c.ChairChosen(*pair), number, UTC) for number, pair in enumerate(pairs)]
    return fold(rows, ClassState(groups=tuple(made), chairs=swapped))


def players(state: ClassState) -> dict[str, str]:
    found = {each.id: chairs.player_of(state, each.id) for each in state.groups}
    return {group: player.id for group, player in found.items() if player is not None}


def test_a_choice_by_hand_counts_without_the_swap_and_the_others_have_the_model() -> None:
    assert players(picked(("2", "0"))) == {"0": "2"}


def test_the_last_choice_counts_for_who_plays_and_for_whom_and_can_be_taken_back() -> None:
    assert players(picked(("2", "0"), ("2", "1"))) == {"1": "2"}
    assert players(picked(("2", "0"), ("3", "0"))) == {"0": "3"}
    assert players(picked(("2", "0"), ("3", "1"), ("2", ""))) == {"1": "3"}


@pytest.mark.parametrize("groups", [2, 3, 4, 5])
def test_beside_what_was_chosen_the_others_make_a_circle_in_which_nobody_meets_itself(groups: int) -> None:
    ids = [str(each) for each in range(groups)]
    for one, two in itertools.permutations(itertools.permutations(ids, 2), 2):
        if one[0] == two[0] or one[1] == two[1]:
            continue
        found = players(picked(one, two, swapped=True, groups=groups))
        assert found[one[1]] == one[0]
        assert found[two[1]] == two[0]
        assert all(group != player for group, player in found.items())
        assert len(set(found.values())) == len(found)
        assert len(found) >= groups - 1, "at most one group is left with the model"


def test_a_choice_for_who_is_away_waits_and_holds_again_when_they_are_back() -> None:
    away = Group("2", "Groep 2", "file")
    state = picked(("2", "0"), g2=away)
    assert players(state) == {}
    wish = chairs.chosen_for(state, "2")
    assert wish is not None
    assert wish.id == "0"
    back = after(state, c.row_of(c.GroupJoined("2", "Groep 2", "network"), 9, UTC))
    assert players(back) == {"0": "2"}


def test_a_choice_that_cannot_be_is_said_in_a_sentence() -> None:
    state = picked(
        ("2", "0"), groups=6,
        g3=Group("3", "Groep 3", "network", removed=True),
        g4=Group("4", "Groep 4", "network", follows="0"),
        g5=Group("5", "Groep 5", "file"),
    )  # fmt: skip
    told = {
        ("1", "1"): "Groep 1 kan niet de eigen partij spelen. Kies een andere groep.",
        ("1", "0"): "Groep 2 speelt de partij voor Groep 0 al. Haal die keuze eerst weg.",
        ("1", "3"): "Groep 3 is van het bord gehaald. Kies een andere groep.",
        ("4", "1"): "Groep 4 kijkt mee met een andere groep. Kies een andere groep.",
        ("1", "5"): "Groep 5 werkt met bestanden en kan niets vragen of antwoorden.",
        ("1", "9"): "Deze groep is er niet. Kies een andere groep.",
        ("2", "0"): "",
        ("2", "1"): "",
        ("0", "2"): "",
    }
    assert {pair: chairs.why_not(state, *pair) for pair in told} == told
    assert chairs.why_not(replace(state, closed=True), "0", "1") == "De les is afgesloten."


def test_who_was_chosen_but_has_gone_stands_in_nobodys_way() -> None:
    state = picked(("2", "0"), g2=Group("2", "Groep 2", "network", removed=True))
    assert chairs.why_not(state, "1", "0") == ""


def test_back_to_the_model_takes_every_choice_back() -> None:
    state = after(picked(("2", "0"), swapped=True), c.row_of(c.ChairsSwapped(swapped=False), 9, UTC))
    assert players(state) == {}
    assert state.chosen == ()


def test_an_offer_goes_to_the_group_that_was_chosen_and_not_to_the_next(room: Room) -> None:
    third = member_of(3, "Open Deur")
    room.line.open(third)
    room.line.act(c.ChairChosen(group_of(key_of(3)), group_of(key_of(1))))
    room.offer()
    assert room.plays.state.asked == ()
    assert chair_view(third.state, group_of(key_of(3))) is not None
    room.line.act(c.ChairChosen(group_of(key_of(2)), group_of(key_of(1))))
    assert chair_view(third.state, group_of(key_of(3))) is None
    assert chairs.player_of(room.asks.state, group_of(key_of(1))) == room.desk.state.groups[1]


def test_a_choice_holds_after_a_restart_and_after_a_round_by_file(tmp_path: Path) -> None:
    room = Room(begin_class(tmp_path / "les.sqlite"), swapped=False)
    mine, theirs = group_of(key_of(1)), group_of(key_of(2))
    room.line.act(c.ChairChosen(theirs, mine))
    room.desk.close()
    again = Desk(Store(tmp_path / "les.sqlite"), room.desk.session, "test", lambda: "2026-05-04T10:00:00Z")
    assert chairs.player_of(again.state, mine) == again.state.group(theirs)
    journal, content = journal_as("per bestand", 8)
    assert again.take_journal(theirs, "Warme Molen", journal, content) is None
    gone = again.state.group(theirs)
    assert gone is not None
    assert gone.via == "file"
    assert chairs.player_of(again.state, mine) is None
    Line(again).open(room.plays)
    assert chairs.player_of(again.state, mine) == again.state.group(theirs)
    again.close()


def test_who_is_off_the_board_follows_or_works_with_files_takes_no_chair() -> None:
    here = Group("a", "A", "network")
    for other in (
        Group("b", "B", "file"),
        Group("b", "B", "network", removed=True),
        Group("b", "B", "network", follows="a"),
    ):
        assert chairs.player_of(state_of(here, other), "a") is None


def test_after_the_lesson_nothing_waits_any_more(room: Room) -> None:
    room.offer()
    room.line.act(c.ClassClosed())
    assert chair_view(room.plays.state, group_of(key_of(2))) is None
