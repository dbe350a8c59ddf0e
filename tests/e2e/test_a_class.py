"""A lesson of an hour, with four programs on four computers: every one of them dies once, one has no network,
and in the end all of them tell the same story."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.classroom.groups import GroupRun
from effect_game.classroom.keys import group_of, new_key
from effect_game.classroom.played import PlayedClass, read_class
from effect_game.content.canonical import canonical_bytes
from effect_game.content.catalogue import list_entries
from effect_game.content.lessons import lessons
from effect_game.documents.class_report import class_report
from effect_game.documents.class_workbook import class_workbook
from effect_game.domain.follow_up import said
from effect_game.domain.journal import Journal
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.plan import Walk
from effect_game.domain.vocabulary import STEPS
from effect_game.play.fold import fold
from effect_game.play.replay import replay
from effect_game.play.state import MONTHS_PER_ROUND
from effect_game.play.step_names import STEP_NAMES
from effect_game.resources import data_root
from effect_game.store.database import Store
from effect_game.ui.classroom.member_kept import Membership, keep_membership
from tests.e2e import seat as s
from tests.e2e.desk import Program, missing_tools
from tests.support import story
from tests.support.casus import KLEIN, casus_of, forecaster_of, plan_of, played, walk_of
from tests.support.office import opened

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]
LESSON = "uur"
UTC = "2026-05-04T08:00:00Z"
MESSAGE = "Nog een kwartier voor het plan."
OFF, ON, NO_NETWORK = "even weg, speel gewoon door", "verbonden", "zonder netwerk, speel gewoon"


def the_hour() -> LessonPlan:
    plan = lessons().find(LESSON)
    assert isinstance(plan, LessonPlan)
    return plan


TITLES = tuple(said(phase.title) for phase in the_hour().phases)


def begin_lesson(trainer: Program) -> None:
    """Open the hour with the small household."""
    plan = the_hour()
    entries = [each for each in list_entries((data_root() / "tests" / "scenarios",)) if not each.problem]
    suits = [each.name for name in plan.households for each in entries if each.name == name]
    order = [*suits, *(each.name for each in entries if each.name not in suits)]
    s.on_first_screen(trainer)
    trainer.press("footer_give_lesson")
    trainer.pick("class_lesson", [each.id for each in lessons().plans].index(LESSON))
    trainer.pick("class_household", order.index(KLEIN.name))
    trainer.press("class_begin")


def played_before(seat: s.Seat, code: str, plan: str, rows: int, name: str) -> Membership:
    """A group that comes back: most of its casus was played on this computer before."""
    play = played(KLEIN, plan)
    journal = Journal(
        header=replace(play.journal.header, casus=f"casus van {name}"), rows=play.journal.rows[:rows]
    )
    state = fold(play.casus, journal.rows)
    back = Membership(s.HERE, code, new_key(), name, casuses=(journal.header.casus,), left=True)
    with Store(seat.store_file) as store:
        store.add(journal, canonical_bytes(play.casus), utc=UTC, step=state.step.value, finished=False)
        keep_membership(store, back)
    return back


def steps_on(trainer: Program) -> list[str]:
    """Where each group is, as the board says."""
    return [row[1] for row in trainer.table(s.BOARD)]


def welcome(trainer: Program, groups: Sequence[s.Seat]) -> None:
    """Everybody types address and code over; the first phase opens and shuts the casus for a while."""
    address, code = s.address_and_code(trainer)
    played_before(groups[1], code, "tempting", 40, "Stille Sluis")
    played_before(groups[2], code, "nothing", 38, "Open Haven")
    for seat in groups[1:]:
        seat.start()
    for seat in groups:
        s.join(seat.program, address, code)
    for seat in groups:
        s.has_line(seat.program, ON)
    trainer.wait_until(lambda: len(trainer.table(s.BOARD)) == len(groups), "three groups on the board")
    wanted = ["", STEP_NAMES[5], STEP_NAMES[5]]
    trainer.wait_until(lambda: steps_on(trainer) == wanted, "two groups that go on with their year")
    s.open_next(trainer, TITLES[0])
    first = groups[0].program
    first.press(f"class_begin_{KLEIN.name}")
    for _ in casus_of(KLEIN).household.moments[1:]:
        first.press("moment_next")
    first.press(s.MAIN)
    first.wait_for_words(f"Wacht op de trainer: {STEP_NAMES[1]} gaat zo open.")


def look_and_ask(trainer: Program, first: Program) -> None:
    """The kitchen table, with all that a trainer can do in between."""
    s.open_next(trainer, TITLES[1])
    first.wait_for_words(f"{STEP_NAMES[1]} is open.")
    first.press(s.MAIN)
    trainer.press("class_pause")
    first.wait_for("class_pause")
    trainer.press("class_pause")
    first.wait_until(lambda: not first.sees("class_pause"), "the end of the pause")
    trainer.press("class_minutes")
    trainer.press("class_message")
    trainer.type_in("class_message_words", MESSAGE)
    trainer.press("class_send")
    first.wait_for_words(MESSAGE)
    first.press("class_read")
    s.open_next(trainer, TITLES[2])
    walk = walk_of(KLEIN, "expert")
    assert walk is not None
    story.talk(first, walk)


def make_a_plan(trainer: Program, seat: s.Seat) -> None:
    """The plan of the first group; its computer dies halfway."""
    casus, plan, walk = casus_of(KLEIN), plan_of(KLEIN, "expert"), walk_of(KLEIN, "expert")
    assert walk is not None
    story.choose_goals(seat.program, casus, walk)
    story.lay_a_card(seat.program, casus, plan.cards[0])
    again = seat.kill()
    s.has_line(again, ON)
    again.press("resume")
    story.lay_the_plan(again, casus, replace(plan, cards=plan.cards[1:]), replace(walk, prices=()))
    again.wait_for_words(f"Wacht op de trainer: {STEP_NAMES[4]} gaat zo open.")
    s.open_next(trainer, TITLES[3])
    s.open_next(trainer, TITLES[4])
    again.wait_for_words(f"{STEP_NAMES[4]} is open.")
    again.press(s.MAIN)
    story.sit_at_the_table(again, walk)


def live_without_a_trainer(room: s.Seat, first: Program) -> None:
    """The trainer's computer dies; the first group lives its year, and the lesson goes on where it was."""
    walk = walk_of(KLEIN, "expert")
    assert walk is not None
    trainer = room.kill()
    s.has_line(first, OFF)
    story.live(first, casus_of(KLEIN), plan_of(KLEIN, "expert"), walk)
    s.on_first_screen(trainer)
    trainer.press("footer_give_lesson")
    (card,) = {node["id"].rsplit(".", 1)[-1] for node in trainer.look() if ".class_kept_" in node["id"]}
    trainer.press(card)
    s.has_line(first, ON)
    trainer.wait_until(lambda: len(trainer.table(s.BOARD)) == 3, "three groups on the board again")


def to_the_debrief(program: Program) -> None:
    """The year is over."""
    program.press("footer_debrief" if program.sees("footer_debrief") else s.MAIN)


def die_on_the_line(seat: s.Seat) -> None:
    """The second group goes on with its year, and its computer dies."""
    seat.program.press("resume")
    seat.program.press(s.MAIN)
    seat.kill()


def lose_the_network(seat: s.Seat, code: str) -> None:
    """The third group goes on without a network, and its computer dies."""
    seat.program.press("class_lesson")
    seat.program.press("lesson_leave")
    s.join(seat.program, "", code, network=False)
    s.has_line(seat.program, NO_NETWORK)
    seat.kill()


def finish_on_the_line(program: Program) -> None:
    """The second group, to the end."""
    s.has_line(program, ON)
    program.press("resume")
    story.decide_at(program, plan_of(KLEIN, "tempting"), Walk(), MONTHS_PER_ROUND)
    to_the_debrief(program)
    story.look_back(program)


def finish_by_file(program: Program, stick: Path) -> None:
    """The third group, to the end and on a stick."""
    s.has_line(program, NO_NETWORK)
    program.press("resume")
    to_the_debrief(program)
    story.look_back(program)
    program.press("class_lesson")
    program.press("lesson_file")
    program.choose_folder(stick)
    program.wait_for_words("Geef dit bestand aan de trainer.")


def take_in(trainer: Program, stick: Path) -> None:
    """The folder with the file of the third group."""
    trainer.press("class_more")
    trainer.press("class_files")
    trainer.choose_folder(stick)
    trainer.wait_for_words("Binnengehaald: 1. Was er al: 0. Lukte niet: 0.")
    trainer.press("dialog_close")


def write_the_papers(trainer: Program, folder: Path) -> None:
    """All documents of the class, from the board."""
    folder.mkdir()
    trainer.press("footer_after")
    trainer.press("class_make")
    trainer.choose_folder(folder)
    trainer.wait_for_words("Klaar. Het staat hier:")


def test_an_hour_with_three_groups_a_file_and_a_death_each_ends_with_one_story(tmp_path: Path) -> None:
    assert not missing_tools(), "'python3 build/dev.py test' installs what is missing"
    stick = tmp_path / "stick"
    stick.mkdir()
    with s.seats(tmp_path, "trainer", "een", "twee", "drie") as (room, one, two, three):
        trainer, first = room.start(), one.start()
        begin_lesson(trainer)
        _, code = s.address_and_code(trainer)
        welcome(trainer, (one, two, three))
        look_and_ask(trainer, first)
        make_a_plan(trainer, one)
        live_without_a_trainer(room, one.program)
        trainer = room.program
        s.open_next(trainer, TITLES[5])
        die_on_the_line(two)
        lose_the_network(three, code)
        story.look_back(one.program)
        finish_on_the_line(two.program)
        finish_by_file(three.program, stick)
        take_in(trainer, stick)
        s.open_next(trainer, TITLES[6])
        s.open_next(trainer, TITLES[7])
        groups = (one, two, three)
        trainer.wait_until(lambda: steps_on(trainer) == [STEP_NAMES[-1]] * 3, "three groups at the end")
        board = trainer.table(s.BOARD)
        trainer.press(s.MAIN)
        trainer.press("sure_agree")
        for seat in (one, two):
            s.has_line(seat.program, "de les is klaar")
        write_the_papers(trainer, tmp_path / "papier")
    agree(tmp_path, room, groups, board)


def agree(folder: Path, room: s.Seat, groups: Sequence[s.Seat], board: Sequence[Sequence[str]]) -> None:
    """What the trainer keeps, what the board said, what the papers tell and what each group played."""
    (path,) = (room.folder / "klassen").glob("*.sqlite")
    kept = read_class(path)
    assert kept.state.closed
    assert kept.state.phase == len(TITLES) - 1
    assert kept.state.added == ((1, 5),)
    assert [message.text for message in kept.state.messages] == [MESSAGE]
    own = []
    for seat, journal, row in zip(groups, kept.journals, board, strict=True):
        membership, mine, casus = s.kept(seat)
        assert journal == mine
        again = replay(casus, mine, forecaster_of(KLEIN))
        assert again.equal, again.first_difference
        state = fold(casus, mine.rows)
        assert state.finished
        own.append(GroupRun(group_of(membership.key), membership.name, casus, state))
        prediction = "binnen" if state.prediction is not None else "overgeslagen"
        assert (row[0], row[1], row[4]) == (membership.name, STEP_NAMES[STEPS.index(state.step)], prediction)
        assert "Traceback" not in seat.log()
    assert "Traceback" not in room.log()
    assert kept.runs == tuple(own)
    told = PlayedClass(kept.title, kept.utc, kept.state, tuple(own), kept.journals)
    assert class_report(kept) == class_report(told)
    (papers,) = (folder / "papier").iterdir()
    assert {each.suffix for each in papers.iterdir()} == {".pdf", ".xlsx"}
    (workbook,) = papers.glob("*.xlsx")
    assert cells(workbook.read_bytes()) == cells(class_workbook(told))


def cells(workbook: bytes) -> list[list[tuple[object, ...]]]:
    """Everything that stands in a workbook, sheet by sheet."""
    return [list(sheet.iter_rows(values_only=True)) for sheet in opened(workbook, values=False).worksheets]
