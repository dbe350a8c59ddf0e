"""The projector from the trainer's board: chosen in two presses, shown on the wall and at every group."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from effect_game.classroom import rows as c
from effect_game.classroom.exhibits import (
    DebriefExhibit,
    Estimates,
    Exhibit,
    HouseExhibit,
    Notice,
    Points,
    TwoPlans,
    WaterfallExhibit,
    WhatIfExhibit,
)
from effect_game.play.figures import figures_of
from effect_game.ui.classroom.projecting import Projecting
from effect_game.ui.projector.window import ProjectorWindow
from effect_game.ui.screens.debrief_change import BUSY, ChangeDialog
from tests.support.casus import fixed_clock
from tests.support.classroom import journal_as
from tests.ui.class_board import Classroom

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
OWN = "ef" * 16


@pytest.fixture
def room(room: Classroom) -> Classroom:
    """A lesson that has begun."""
    room.begin()
    return room


def looks_back(room: Classroom, count: int) -> None:
    """So many groups come in that are at Terugblik, with all they played."""
    room.come_in(*[None] * count)
    room.until(lambda: all(each.state.finished for each in room.host.board.carried.values()))


def projecting(room: Classroom) -> Projecting:
    found = room.game.classes.projecting
    assert found is not None
    return found


def wall(room: Classroom) -> ProjectorWindow:
    window = projecting(room).window
    assert window is not None
    return window


def shown(room: Classroom) -> Exhibit | None:
    return wall(room).view.exhibit


def choose(room: Classroom, name: str) -> None:
    """Two presses: what there is to show, and this."""
    to_the_board(room)
    room.key(Qt.Key.Key_F12)
    room.hand.press(name)


def to_the_board(room: Classroom) -> None:
    """As a person clicks on it, where both windows stand on one screen."""
    room.game.shell.activateWindow()
    room.until(room.game.shell.isActiveWindow)


def test_the_projector_shows_how_to_join_until_something_is_chosen(room: Classroom) -> None:
    room.hand.press("footer_screen")
    assert wall(room).isVisible()
    assert shown(room) is None
    assert " ".join(room.state.code) in wall(room).view.summary()
    room.come_in(-1)
    room.until(lambda: "1 groep doet mee" in wall(room).view.summary())


def test_every_view_is_two_presses_away_and_stands_at_the_groups_too(room: Classroom) -> None:
    looks_back(room, 2)
    room.hand.press("footer_screen")
    for name, kind in (
        ("project_house", HouseExhibit),
        ("project_estimates_amount", Estimates),
        ("project_points", Points),
        ("project_two_plans", TwoPlans),
        ("project_debrief_1", DebriefExhibit),
        ("project_debrief_5", DebriefExhibit),
        ("project_pause", Notice),
    ):
        choose(room, name)
        room.until(lambda kind=kind: isinstance(shown(room), kind))  # type: ignore[misc]  # bound at once
        room.until(lambda: room.laptops[0].state.exhibit == room.state.exhibit)
    choose(room, "project_join")
    room.until(lambda: shown(room) is None and room.laptops[0].state.view == "")


def test_money_of_one_group_waits_for_its_yes(room: Classroom) -> None:
    looks_back(room, 1)
    room.hand.press("footer_screen")
    choose(room, "project_waterfall")
    assert "Heeft deze groep ja gezegd?" in room.words()
    room.hand.press("dialog_close")
    assert room.state.view == ""
    room.hand.press("project_waterfall")
    room.hand.press("sure_agree")
    room.until(lambda: isinstance(shown(room), WaterfallExhibit))
    to_the_board(room)
    room.key(Qt.Key.Key_F6)
    room.until(lambda: not room.state.euros_shown)
    shut = shown(room)
    assert isinstance(shut, WaterfallExhibit)
    assert shut.steps == ()


def the_groups_own_window(room: Classroom, place: int) -> list[tuple[str, str, str]]:
    """What a group reads there of the change at this place of the list: title, was, becomes."""
    game, (journal, content) = room.game, journal_as(OWN)
    game.controller.store.create_casus(journal.header, content, utc=fixed_clock())
    game.controller.store.append(OWN, journal.rows)
    game.controller.resume(OWN)
    state = game.controller.state
    dialog = ChangeDialog(game.controller, figures_of(state.figures or {}), game.shell)
    dialog.open()
    room.hand.pick("change_choice", place + 1)
    room.until(lambda: dialog.sentence.text() not in ("", BUSY))
    keys = (f"goal_{state.goals[0]}", "municipality", "society")
    told = [row for row in dialog.chart.view.rows if row.key in keys]
    dialog.accept()
    return [(row.title, row.old_words, row.new_words) for row in told]


def test_one_thing_otherwise_is_computed_live_after_a_yes_and_is_what_the_group_reads_itself(
    room: Classroom,
) -> None:
    looks_back(room, 1)
    room.hand.press("footer_screen")
    choose(room, "project_what_if")
    assert "Heeft deze groep ja gezegd?" in room.words()
    room.hand.press("dialog_close")
    assert room.state.view == ""
    room.hand.press("project_what_if")
    room.hand.pick("group_change_choice", 1)
    seen: list[bool] = []
    room.host.changed.connect(lambda: seen.append(is_busy(shown(room))))
    room.hand.press("group_change_agree")
    room.until(lambda: has_changes(shown(room)))
    assert any(seen)
    there = shown(room)
    assert isinstance(there, WhatIfExhibit)
    room.until(lambda: room.laptops[0].state.exhibit == room.state.exhibit)
    told = [(each.title, each.old_words, each.new_words) for each in there.changes]
    to_the_board(room)
    room.key(Qt.Key.Key_F6)
    room.until(lambda: not room.state.euros_shown)
    shut = shown(room)
    assert isinstance(shut, WhatIfExhibit)
    assert len(shut.changes) == 1
    assert told == the_groups_own_window(room, 1)


def is_busy(exhibit: Exhibit | None) -> bool:
    return isinstance(exhibit, WhatIfExhibit) and exhibit.busy


def has_changes(exhibit: Exhibit | None) -> bool:
    return isinstance(exhibit, WhatIfExhibit) and bool(exhibit.changes)


def test_something_else_on_the_projector_is_not_pushed_aside_by_what_was_still_computed(
    room: Classroom,
) -> None:
    looks_back(room, 1)
    room.hand.press("footer_screen")
    choose(room, "project_what_if")
    room.hand.press("group_change_agree")
    choose(room, "project_pause")
    room.until(lambda: isinstance(shown(room), Notice))
    room.qtbot.wait(3000)
    assert isinstance(shown(room), Notice)


def test_a_group_that_still_plays_has_nothing_to_change_yet(room: Classroom) -> None:
    room.come_in(8)
    choose(room, "project_what_if")
    assert "nog niet bij Terugblik" in room.words()
    room.hand.press("dialog_close")
    assert room.state.view == ""


def test_what_a_group_does_not_have_yet_is_told_where_it_was_asked(room: Classroom) -> None:
    room.come_in(8)
    choose(room, "project_waterfall")
    assert "nog geen bedragen" in room.words()
    room.hand.press("dialog_close")
    assert room.state.view == ""


def test_predictions_on_the_projector_open_by_themselves_when_they_are_revealed(room: Classroom) -> None:
    looks_back(room, 1)
    room.hand.press("footer_screen")
    choose(room, "project_estimates_amount")
    room.until(lambda: isinstance(shown(room), Estimates))
    to_the_board(room)
    room.key(Qt.Key.Key_F5)
    buttons = [room.hand.look_for(f"class_reveal_{number}") for number in range(4)]
    ours = next(each for each in buttons if isinstance(each, QPushButton) and "ons plan" in each.text())
    room.hand.press(ours.objectName())
    room.until(lambda: "amount" in room.state.revealed)

    def opened() -> bool:
        there = shown(room)
        return isinstance(there, Estimates) and there.revealed

    room.until(opened)
    room.until(lambda: room.laptops[0].state.exhibit == room.state.exhibit)


def test_a_question_of_the_trainer_is_read_by_all_as_it_was_typed(room: Classroom) -> None:
    room.come_in(-1)
    choose(room, "project_question")
    room.hand.press("project_question_show")
    assert "Schrijf eerst een vraag." in room.words()
    room.hand.type_in("project_question_words", "Wie belde <b>jij</b>?")
    room.hand.press("project_question_show")
    room.until(lambda: room.state.view == "notice")
    room.hand.press("footer_screen")
    there = shown(room)
    assert isinstance(there, Notice)
    assert there.head.message == "Wie belde <b>jij</b>?"


def test_after_a_restart_the_projector_shows_the_same(room: Classroom) -> None:
    room.come_in(8)
    choose(room, "project_house")
    room.until(lambda: room.state.view == "house")
    room.hand.press("footer_screen")
    before = shown(room)
    window = wall(room)
    room.game.classes.stop()
    assert not window.isVisible()
    to_the_board(room)
    room.game.go_to_start()
    room.hand.press("footer_give_lesson")
    dialog = room.game.shell.findChild(QDialog, "class_begin_dialog")
    assert dialog is not None
    kept = next(
        each.objectName()
        for each in dialog.findChildren(QWidget)
        if each.objectName().startswith("class_kept_")
    )
    room.hand.press(kept)
    room.until(lambda: room.state.view == "house")
    room.hand.press("footer_screen")
    assert shown(room) == before


def test_the_projector_goes_with_the_window_so_that_the_program_ends(room: Classroom) -> None:
    room.hand.press("footer_screen")
    window = wall(room)
    room.host.act(c.ClassClosed())
    room.until(lambda: room.state.closed)
    room.game.shell.close()
    assert not room.game.shell.isVisible()
    assert not window.isVisible()
