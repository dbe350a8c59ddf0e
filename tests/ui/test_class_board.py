"""A lesson from the trainer's chair, pressed and typed as a person does, with groups on real lines."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea, QWidget

from effect_game.classroom import rows as c
from effect_game.classroom.files import save_for_trainer
from effect_game.classroom.keys import group_of
from effect_game.content.canonical import from_canonical
from effect_game.domain.language import DUTCH, ENGLISH
from effect_game.domain.vocabulary import Step
from effect_game.play.fold import fold
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.theme.theme import theme
from tests.support.casus import fixed_clock
from tests.support.classroom import journal_as, key_of, played_journal
from tests.support.cut_off import cut_off
from tests.ui.class_board import HERE, PATIENCE_MS, Classroom

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def test_a_lesson_opens_in_two_presses_and_the_code_stands_large_until_somebody_comes(
    room: Classroom,
) -> None:
    room.begin()
    assert room.screen.table.rowCount() == 0
    room.until(lambda: "Nog niemand doet mee" in room.words())
    assert room.screen.address.accessibleName().endswith(" ".join(room.state.code))
    room.come_in(-1)
    assert "Nog niemand doet mee" not in room.words()
    assert room.cell(0, 0) == room.state.groups[0].name


def test_phases_pause_minutes_and_euros_go_by_key_and_reach_the_groups(room: Classroom) -> None:
    room.begin()
    room.come_in(-1)
    laptop = room.laptops[0]
    room.key(Qt.Key.Key_F9)
    room.until(lambda: laptop.state.phase == 0 and not laptop.state.euros_shown)
    assert laptop.state.phase_title == "Welkom"
    room.until(lambda: room.state.phase == 0)
    room.key(Qt.Key.Key_F4)
    room.until(lambda: room.state.added == ((0, 5),))
    room.key(Qt.Key.Key_F6)
    room.until(lambda: laptop.state.euros_shown)
    room.key(Qt.Key.Key_F3)
    room.until(lambda: laptop.state.paused and room.state.paused)
    assert room.hand.find("class_pause").accessibleName() == "Ga verder, toets F3"
    room.hand.press("class_pause")
    room.until(lambda: not laptop.state.paused)
    room.key(Qt.Key.Key_F9)
    room.until(lambda: room.state.phase == 1)
    assert room.state.steps == (Step.REFERRAL, Step.INTAKE)
    room.key(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: laptop.state.phase == 0)


def test_groups_play_each_others_party_and_the_model_again_by_key(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, -1)
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: all(laptop.state.chairs for laptop in room.laptops) and room.state.chairs)
    room.choose(0)
    told = f"Speelt aan tafel de partijen van {room.state.groups[1].name}."
    room.until(lambda: told in room.words())
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: not any(laptop.state.chairs for laptop in room.laptops))


def test_the_trainer_picks_who_plays_for_whom_changes_it_and_takes_it_back(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, -1, -1)
    ids = [group.id for group in room.state.groups]
    names = [group.name for group in room.state.groups]
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    assert "Kies eerst een groep in de lijst." in room.words()
    room.choose(2)
    room.hand.press("class_group_seat")
    room.hand.press("class_seat_0")
    room.until(lambda: all(laptop.state.chosen == ((ids[0], ids[2]),) for laptop in room.laptops))
    room.until(lambda: f"Speelt aan tafel de partijen van {names[0]}." in room.words())
    room.choose(1)
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(room.hand.find("class_seat_0"), Qt.Key.Key_Return)
    assert f"{names[2]} speelt de partij voor {names[0]} al." in room.words()
    room.hand.press("dialog_close")
    room.choose(2)
    room.hand.press("class_group_seat")
    room.hand.press("class_seat_2")
    room.until(lambda: room.state.chosen == ((ids[1], ids[2]),))
    room.hand.press("class_group_seat")
    assert f"Nu gekozen: {names[1]}." in room.words()
    room.hand.press("class_seat_0")
    room.until(lambda: not any(laptop.state.chosen for laptop in room.laptops))
    room.until(lambda: "de partijen van" not in room.words())


def test_a_message_goes_to_all_or_to_one(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, -1)
    room.key(Qt.Key.Key_F7)
    room.hand.press("class_send")
    assert "Schrijf eerst een bericht." in room.words()
    room.hand.type_in("class_message_words", "Over vijf minuten verder.")
    room.hand.press("class_send")
    room.until(lambda: all(len(laptop.state.messages) == 1 for laptop in room.laptops))
    room.choose(1)
    room.hand.press("class_group_say")
    room.hand.type_in("class_message_words", "Kijk nog eens naar <b>wonen</b>.")
    room.hand.press("class_send")
    room.until(lambda: len(room.laptops[1].state.messages) == 2)
    assert room.laptops[1].state.messages[-1].text == "Kijk nog eens naar <b>wonen</b>."
    assert len(room.laptops[0].state.messages) == 1


def test_a_fact_is_told_in_two_presses_to_all_or_to_one(room: Classroom) -> None:
    room.begin()
    room.come_in(0, 0)
    room.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    room.hand.find("class_fact_0")
    QTest.keyClick(room.hand.find("class_fact_0"), Qt.Key.Key_Return)
    room.until(lambda: all(len(laptop.state.given) == 1 for laptop in room.laptops))
    room.choose(1)
    room.until(lambda: "nog onderweg" in room.words())
    room.hand.press("class_group_tell")
    room.hand.press("class_fact_0")
    room.until(lambda: len(room.laptops[1].state.given) == 2)
    assert len(room.laptops[0].state.given) == 1


def test_a_shock_is_given_in_two_presses_to_all_or_to_one(room: Classroom) -> None:
    room.begin()
    room.come_in(0, 0)
    room.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    said = room.hand.find("class_shock_0").window().findChildren(QLabel)
    assert any("Maand 1: " in label.text() for label in said)
    QTest.keyClick(room.hand.find("class_shock_0"), Qt.Key.Key_Return)
    room.until(lambda: all(len(laptop.state.given) == 1 for laptop in room.laptops))
    room.choose(1)
    room.until(lambda: "nog onderweg" in room.words())
    room.hand.press("class_group_shock")
    room.hand.press("class_shock_0")
    room.until(lambda: len(room.laptops[1].state.given) == 2)
    assert len(room.laptops[0].state.given) == 1


def test_a_raised_hand_is_seen_and_lowered_from_the_board(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, 8)
    room.laptops[1].client.ask_help(True)
    room.until(lambda: room.cell(1, 5) == "hulp")
    room.choose(1)
    room.hand.press("class_group_helped")
    room.until(lambda: room.cell(1, 5) == "")


def test_people_are_moved_a_group_is_taken_off_the_board_and_let_back(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, -1)
    room.choose(0)
    room.hand.press("class_group_move")
    room.hand.press("class_move_0")
    room.until(lambda: room.state.groups[0].follows == room.state.groups[1].id)
    room.hand.press("class_group_remove")
    room.until(lambda: room.state.groups[0].removed)
    assert room.count() == "1 groep"
    room.hand.press("class_group_back")
    room.until(lambda: not room.state.groups[0].removed)


def test_the_next_phase_while_groups_are_busy_names_them_and_asks_once(room: Classroom) -> None:
    room.begin()
    room.come_in(8, None)
    room.key(Qt.Key.Key_F9)
    room.until(lambda: room.state.phase == 0)
    room.key(Qt.Key.Key_F9)
    room.until(lambda: room.state.phase == 1)
    room.key(Qt.Key.Key_F9)
    busy, done = (group.name for group in room.state.groups)
    assert f"Nog bezig: {busy}." in room.words()
    assert done not in room.words().replace(f"{busy}.", "")
    assert room.state.phase == 1
    room.hand.press("sure_agree")
    room.until(lambda: room.state.phase == 2)


def test_looking_along_reads_goals_and_cards_of_the_chosen_group(room: Classroom) -> None:
    room.begin()
    room.come_in(None, -1)
    room.choose(0)
    goals = played_goals()
    room.until(lambda: all(goal in room.words() for goal in goals))
    room.choose(1)
    room.until(lambda: "Nog geen huishouden gekozen." in room.words())


def played_goals() -> list[str]:
    """Goals that were chosen in the played casus, in words."""
    journal, content = played_journal()
    casus = from_canonical(content)
    chosen = fold(casus, journal.rows).goals
    return [goal.text for goal in casus.household.goals if goal.id in chosen]


def test_predictions_are_opened_for_all_once(room: Classroom) -> None:
    room.begin()
    shut = room.hand.look_for("class_reveal")
    assert shut is not None
    assert not shut.isEnabled()
    room.come_in(None)
    room.key(Qt.Key.Key_F5)
    buttons = [room.hand.look_for(f"class_reveal_{number}") for number in range(4)]
    ours = next(each for each in buttons if isinstance(each, QPushButton) and "ons plan" in each.text())
    name = ours.objectName()
    room.hand.press(name)
    room.until(lambda: "amount" in room.laptops[0].state.revealed)
    room.until(lambda: {"amount", "gainer", "goal"} <= room.state.revealed)
    room.key(Qt.Key.Key_F5)
    again = room.hand.look_for(name)
    assert again is not None
    assert not again.isEnabled()
    room.hand.press("dialog_close")


def test_a_window_with_a_class_asks_before_it_closes_and_the_class_is_gone_on_with(room: Classroom) -> None:
    room.begin()
    room.come_in(8)
    code = room.state.code
    room.key(Qt.Key.Key_F9)
    room.until(lambda: room.state.phase == 0)
    room.game.shell.close()
    assert room.game.shell.isVisible()
    assert "De les is nog open" in room.words()
    room.hand.press("dialog_close")
    room.game.classes.stop()
    room.game.go_to_start()
    room.hand.press("footer_give_lesson")
    dialog = room.hand.find("class_begin").window()
    cards = [each for each in dialog.findChildren(QWidget) if each.objectName().startswith("class_kept_")]
    room.hand.press(cards[0].objectName())
    room.until(lambda: room.state.phase == 0)
    assert room.state.code == code
    room.until(lambda: room.screen.table.rowCount() == 1)
    assert room.cell(0, 1) == "Keukentafel"


def nothing_is_said_any_more(room: Classroom) -> None:
    """A message, a fact or an event would reach only the groups that still hang on the line."""
    for name in ("class_message", "class_tell", "class_shock"):
        tool = room.hand.look_for(name)
        assert tool is not None
        assert "De les is afgesloten." in tool.toolTip()
    for name in ("class_group_say", "class_group_tell", "class_group_shock"):
        assert room.hand.look_for(name) is None
    assert room.hand.find("class_group_move").isEnabled()


def test_an_ended_lesson_lets_groups_play_on_and_leads_back_to_the_first_screen(room: Classroom) -> None:
    room.begin()
    room.come_in(-1)
    room.hand.press("footer_finish")
    room.hand.press("sure_agree")
    room.until(lambda: room.laptops[0].state.closed and room.state.closed)
    room.choose(0)
    nothing_is_said_any_more(room)
    room.hand.press("footer_main")
    assert room.game.classes.host is None
    assert room.game.shell.current_key() == "start"


def test_files_from_a_stick_have_a_verdict_each_and_stand_on_the_board(
    room: Classroom, tmp_path: Path
) -> None:
    room.begin()
    stick = tmp_path / "stick"
    stick.mkdir()
    journal, content = journal_as("per bestand", 8)
    state = fold(from_canonical(content), journal.rows)
    save_for_trainer(stick, room.state.code, "Stille Sluis", journal, content, state)
    (stick / "kapot.effect").write_bytes(b"geen casus")
    room.key(Qt.Key.Key_F11)
    dialog = room.game.shell.findChild(QFileDialog, "class_folder_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(stick))
    dialog.reject()
    assert "Binnengehaald: 1. Was er al: 0. Lukte niet: 1." in room.words()
    room.hand.press("dialog_close")
    room.until(lambda: room.screen.table.rowCount() == 1)
    assert room.cell(0, 6) == "bestand"


def test_a_lesson_without_a_free_port_goes_on_with_files_and_says_so(room: Classroom, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HERE, 0))
        port = taken.getsockname()[1]

        def host_of(path: Path) -> ClassHost:
            return ClassHost(path, fixed_clock, room.game.classes, host="192.0.2.1", port=port)

        room.game.classes.host_of = host_of
        room.hand.press("footer_give_lesson")
        room.hand.press("class_begin")
    room.until(lambda: "zijn bezet" in room.words())
    assert "Deze les gaat met bestanden." in room.words()
    assert room.host.addresses() == ()
    stick = tmp_path / "stick"
    stick.mkdir()
    journal, content = journal_as("een")
    state = fold(from_canonical(content), journal.rows)
    save_for_trainer(stick, room.state.code, "Stille Sluis", journal, content, state)
    room.game.classes.take_files(str(stick))
    room.hand.press("dialog_close")
    room.until(lambda: room.screen.table.rowCount() == 1)
    room.game.classes._wanted("minutes")


@pytest.mark.parametrize("size", [(1366, 768), (1366, 696), (1920, 1080)])
def test_twenty_groups_stand_on_one_screen_without_scrolling(room: Classroom, size: tuple[int, int]) -> None:
    room.begin()
    room.come_in(*[-1] * 20)
    room.game.shell.resize(*size)
    page = room.game.shell.pages.currentWidget()
    assert isinstance(page, QScrollArea)
    bar = page.verticalScrollBar()
    room.until(lambda: bar.maximum() == 0 and room.screen.table.verticalScrollBar().maximum() == 0)
    assert room.screen.table.rowHeight(0) >= theme().px(21)
    room.choose(19)
    room.until(lambda: room.hand.sees("class_group_seat"))
    room.until(lambda: bar.maximum() == 0 and room.screen.table.verticalScrollBar().maximum() == 0)


def test_what_is_needed_now_and_then_is_two_presses_and_says_why_it_cannot_be(room: Classroom) -> None:
    room.begin()
    room.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    before = room.hand.look_for("class_before")
    assert before is not None
    assert not before.isEnabled()
    assert "Er is geen fase hiervoor." in room.words()
    room.hand.press("class_join")
    assert room.hand.find("dialog_close").window().objectName() == "class_join_dialog"
    room.hand.press("dialog_close")
    shown = room.state.euros_shown
    room.hand.press("class_more")
    room.hand.press("class_euros")
    room.until(lambda: room.state.euros_shown is not shown)


def test_another_language_finds_the_trainer_at_the_board_with_all_groups(room: Classroom) -> None:
    room.begin()
    room.come_in(-1)
    room.game.languages.choose(ENGLISH)
    try:
        assert room.screen.table.rowCount() == 1
        assert room.game.shell.windowTitle().startswith(room.screen.title)
    finally:
        room.game.languages.choose(DUTCH)


def test_a_burst_of_news_is_one_picture(room: Classroom) -> None:
    room.begin()
    room.come_in(-1)
    group = group_of(key_of(1))
    seen: list[int] = []
    room.host.changed.connect(lambda: seen.append(room.state.next))
    before = room.state.next
    for number in range(40):
        room.host.act(c.HelpAsked(group, asked=number % 2 == 0))
    room.until(lambda: room.state.next == before + 40)
    assert len(seen) <= 4


def test_nothing_is_wiped_under_a_class_that_is_open(room: Classroom) -> None:
    room.begin()
    room.game.kept_here.show()
    room.hand.press("kept_wipe")
    assert "Er staat een les open op deze computer." in room.words()
    room.hand.press("dialog_close")
    assert room.host.path.is_file()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_on_the_board_is_cut_off_at_any_text_size(room: Classroom, scale: float) -> None:
    room.begin()
    theme().set(text_scale=scale)
    room.qtbot.waitUntil(lambda: not list(cut_off(room.game.shell)), timeout=PATIENCE_MS)
    room.come_in(8, None, -1)
    room.key(Qt.Key.Key_F9)
    room.until(lambda: room.state.phase == 0)
    room.choose(1)
    room.qtbot.waitUntil(lambda: not list(cut_off(room.game.shell)), timeout=PATIENCE_MS)
