"""The trainer's desk: what groups send is kept before it is answered, and nothing is kept twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.keys import group_of
from effect_game.classroom.post import Act, Came
from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.store.database import Store
from effect_game.store.digest import header_json, row_json
from tests.support.classroom import (
    APP,
    Line,
    begin_class,
    desk_at,
    journal_as,
    key_of,
    member_of,
)


@pytest.fixture
def desk() -> Desk:
    return desk_at(begin_class(None))


def test_a_group_that_knows_the_code_comes_in_under_the_name_it_drew(desk: Desk) -> None:
    member = member_of(1, "Stille Sluis")
    Line(desk).open(member)
    assert member.welcome is not None
    assert (member.welcome.name, member.welcome.group) == ("Stille Sluis", group_of(key_of(1)))
    assert [group.name for group in member.state.groups] == ["Stille Sluis"]


def test_a_name_that_is_taken_gets_a_number_and_one_that_nobody_drew_is_drawn_anew(
    desk: Desk,
) -> None:
    line = Line(desk)
    for number, name in ((1, "Stille Sluis"), (2, "Stille Sluis"), (3, "<b>Jan Jansen</b>")):
        line.open(member_of(number, name))
    names = [group.name for group in desk.state.groups]
    assert names[:2] == ["Stille Sluis", "Stille Sluis 2"]
    assert "Jan" not in names[2]


def test_a_wrong_code_is_told_and_after_five_of_them_that_computer_waits(desk: Desk) -> None:
    hello = m.Hello(m.PROTOCOL, APP, "AAAAAA", key_of(1), "", "", 0)
    answers = [desk.take([Came(1, "10.0.0.9", hello)], float(now))[0] for now in range(6)]
    codes = [answer.message.code for answer in answers]
    assert codes == ["code"] * 5 + ["wait"]
    assert answers[-1].message.wait_s > 0
    right = m.Hello(m.PROTOCOL, APP, "K7MX4P", key_of(1), "", "", 0)
    assert desk.take([Came(2, "10.0.0.8", right)], 6.0)[0].message.group
    other = replace(right, key=key_of(2))
    assert desk.take([Came(3, "10.0.0.9", other)], 40.0)[0].message.group


def test_another_protocol_names_both_versions_and_the_way_by_file(desk: Desk) -> None:
    answer = desk.take([Came(1, "a", m.Hello(99, "9.9", "K7MX4P", key_of(1), "", "", 0))], 0.0)[0]
    assert answer.last
    assert all(word in answer.message.words for word in ("9.9", APP, "bestand"))


def test_a_casus_arrives_whole_and_each_further_row_once(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    for rows in (0, 5, 6, None):
        line.say(number, member.offer(*journal_as("een", rows)))
    whole, _ = journal_as("een")
    assert member.kept == {"een": len(whole.rows)}
    assert desk.carried["een"].state.finished
    assert [group.casuses for group in desk.state.groups] == [("een",)]


def test_rows_that_come_twice_are_kept_once_and_a_hole_is_asked_for(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    journal, content = journal_as("een", 10)
    line.say(number, member.offer(journal, content))
    rows = [row_json(row) for row in journal_as("een", 20)[0].rows]
    twice = desk.take([Came(number, "a", m.Rows("een", tuple(rows[4:12])))] * 2, 0.0)
    assert [answer.message for answer in twice] == [m.Kept("een", 12)] * 2
    ahead = desk.take([Came(number, "a", m.Rows("een", tuple(rows[15:])))], 0.0)
    assert ahead[0].message == m.CasusWanted("een", 12, content=False)


def test_the_second_group_with_the_same_household_does_not_send_its_content_again(desk: Desk) -> None:
    line = Line(desk)
    said: list[m.Message] = []
    for number in (1, 2):
        member = member_of(number)
        place = line.open(member)
        journal, content = journal_as(f"casus {number}", 3)
        member.offer(journal, content)
        offered = m.CasusOffer(header_json(journal.header))
        said += [answer.message for answer in desk.take([Came(place, "a", offered)], 0.0)][:1]
        line.say(place, member.heard(said[-1]))
    assert [message.content for message in said] == [True, False]


def test_nobody_writes_in_the_casus_of_another_group(desk: Desk) -> None:
    line, one, other = Line(desk), member_of(1), member_of(2)
    line.say(line.open(one), one.offer(*journal_as("een", 5)))
    number = line.open(other)
    line.say(number, other.offer(*journal_as("een", 9)))
    rows = tuple(row_json(row) for row in journal_as("een", 9)[0].rows[5:])
    answers = desk.take([Came(number, "a", m.Rows("een", rows)), Came(number, "a", m.Bring("een"))], 0.0)
    assert [answer.message.code for answer in answers] == ["not_yours", "not_yours"]
    assert desk.carried["een"].next == 5


def test_a_casus_that_went_on_in_two_places_keeps_what_came_first_and_says_so(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 12)))
    rows = [row_json(row) for row in journal_as("een", 12)[0].rows]
    other = {**rows[11], "utc": "2031-01-01T00:00:00Z"}
    answer = desk.take([Came(number, "a", m.Rows("een", (rows[10], other)))], 0.0)[0]
    assert answer.message == m.Apart("een", 10)
    assert (desk.apart, desk.carried["een"].next) == ({"een": 10}, 12)


@pytest.mark.parametrize(
    "values",
    [
        [{"kind": "card_set"}],
        [{"sequence": 0, "kind": "nonsense", "version": 1, "utc": "", "seat": None, "payload": {}}],
        [{"sequence": 0, "kind": "card_set", "version": 1, "utc": "", "seat": None, "payload": {"x": 1}}],
        [{"sequence": -1, "kind": "card_set", "version": 1, "utc": "", "seat": None, "payload": {}}],
    ],
)
def test_rows_that_cannot_be_of_this_casus_are_refused_and_nothing_is_kept(
    desk: Desk, values: list[dict[str, object]]
) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 0)))
    answer = desk.take([Came(number, "a", m.Rows("een", tuple(values)))], 0.0)[0]
    assert answer.message.code == "unreadable"
    assert desk.carried["een"].next == 0


def test_a_decision_the_rules_refuse_and_figures_nobody_can_read_are_not_taken(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    whole, content = journal_as("een")
    figures = next(row for row in whole.rows if row.kind == "debrief_figures")
    line.say(number, member.offer(Journal(header=whole.header, rows=whole.rows[: figures.sequence]), content))
    forged = figures.payload | {"goals_lived": [["goal:nowhere", True, 1]]}
    late = replace(whole.rows[0], sequence=figures.sequence)
    for row in (replace(figures, payload={}), replace(figures, payload=forged), late):
        answer = desk.take([Came(number, "a", m.Rows("een", (row_json(row),)))], 0.0)[0]
        assert answer.message.code == "unreadable", row.kind
    line.say(number, member.offer(whole, content))
    assert desk.carried["een"].next == len(whole.rows)


def test_a_message_for_one_group_reaches_that_group_only(desk: Desk) -> None:
    line, one, other = Line(desk), member_of(1), member_of(2)
    line.open(one)
    line.open(other)
    line.act(c.Said("Kijk nog eens naar wonen."), group_of(key_of(1)))
    line.act(c.Said("Over vijf minuten gaan we verder."))
    assert [message.text[:4] for message in one.state.messages] == ["Kijk", "Over"]
    assert [message.text[:4] for message in other.state.messages] == ["Over"]
    assert one.state.next == other.state.next == desk.state.next


def test_who_comes_late_or_back_hears_everything_that_was_done(desk: Desk) -> None:
    line, late = Line(desk), member_of(2)
    line.open(member_of(1))
    line.act(c.PhaseOpened(1, (Step.REFERRAL, Step.INTAKE)))
    line.act(c.Paused(True))
    number = line.open(late)
    assert (late.state.phase, late.state.paused) == (1, True)
    line.cut(number)
    line.act(c.Paused(False))
    line.open(late)
    assert not late.state.paused
    assert not late.state.allows(Step.PLAN)
    assert late.state.allows(Step.REFERRAL)


def test_a_group_on_a_second_laptop_takes_over_from_the_first_and_gets_its_casus_back(desk: Desk) -> None:
    line, first, second = Line(desk), member_of(1), member_of(1)
    line.say(line.open(first), first.offer(*journal_as("een", 30)))
    number = line.open(second)
    assert first.refusal is not None
    assert first.refusal.code == "replaced"
    line.say(number, second.bring("een"))
    assert second.brought == [journal_as("een", 30)]


def test_a_computer_that_was_put_back_to_an_earlier_moment_gets_the_rows_it_lost(desk: Desk) -> None:
    line, member, earlier = Line(desk), member_of(1), member_of(1)
    line.say(line.open(member), member.offer(*journal_as("een", 30)))
    number = line.open(earlier)
    line.say(number, earlier.offer(*journal_as("een", 12)))
    assert earlier.brought == [journal_as("een", 30)]
    line.say(number, earlier.offer(*journal_as("een", 33)))
    assert desk.carried["een"].next == 33
    assert not earlier.apart


def test_a_group_that_was_removed_stays_out_until_it_is_let_back(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    line.cut(line.open(member))
    line.act(c.GroupRemoved(group_of(key_of(1))))
    line.open(member)
    assert member.refusal is not None
    assert member.refusal.code == "removed"
    line.act(c.GroupRemoved(group_of(key_of(1)), back=True))
    line.open(member)
    assert member.refusal is None


def test_the_hand_is_raised_once_and_still_up_after_the_line_came_back(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    line.say(number, member.ask_help(True))
    line.cut(number)
    line.open(member)
    assert desk.state.groups[0].asks_help
    assert desk.state.next == 3
    line.act(c.HelpAsked(group_of(key_of(1)), asked=False))
    assert not desk.state.groups[0].asks_help


def test_a_trainer_who_starts_again_finds_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "les.sqlite"
    with begin_class(path) as store:
        desk = desk_at(store)
        line, member = Line(desk), member_of(1)
        line.say(line.open(member), member.offer(*journal_as("een", 25)))
        line.act(c.MinutesAdded(0, 5))
    with Store(path) as store:
        again = desk_at(store)
        assert again.state == desk.state
        assert again.carried["een"].state == desk.carried["een"].state
        assert again.carried["een"].done == desk.carried["een"].done


def test_a_disk_that_takes_nothing_is_told_and_nothing_is_answered_as_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at(begin_class(tmp_path / "les.sqlite"))
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 5)))
    with monkeypatch.context() as broken:

        def full(*_: object, **__: object) -> None:
            raise UserError("store.full", "De schijf is vol.")

        broken.setattr(Store, "_append", full)
        line.say(number, member.offer(*journal_as("een", 9)))
        assert _problem(desk) == "store.full"
        assert member.refusal is not None
        assert (member.refusal.code, member.kept) == ("later", {"een": 5})
    line.cut(number)
    line.open(member)
    assert _problem(desk) == ""
    assert member.kept == {"een": 9}


def _problem(desk: Desk) -> str:
    return desk.problem.code if desk.problem else ""


def test_acts_of_the_trainer_are_kept_in_the_order_in_which_they_were_done(desk: Desk) -> None:
    desk.take([Act(c.Paused(True)), Act(c.Paused(False)), Act(c.EurosShown(False))], 0.0)
    assert (desk.state.paused, desk.state.euros_shown) == (False, False)
