"""'Geef een les' before it begins: a half day of the programme, and minutes of one's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from effect_game.classroom.opening import kept_classes, lesson_in
from effect_game.classroom.rows import Offered
from effect_game.store.paths import classes_folder
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.game import Game
from tests.support.casus import fixed_clock
from tests.support.window import SHIPPED_ROOTS, opened
from tests.ui.hand import WindowHand

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
PATIENCE_MS = 20_000


@pytest.fixture
def hand(qtbot: QtBot, hand_of: Callable[[Game], WindowHand], tmp_path: Path) -> Iterator[WindowHand]:
    with opened(tmp_path / "s.sqlite", SHIPPED_ROOTS) as game:
        game.classes.host_of = lambda path: ClassHost(
            path, fixed_clock, game.classes, host="127.0.0.1", port=0
        )
        yield hand_of(game)
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.reject()


def words(hand: WindowHand) -> str:
    window = hand.find("dialog_close").window()
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def the_programme(hand: WindowHand) -> None:
    box = hand.find("class_lesson")
    assert isinstance(box, QComboBox)
    hand.pick("class_lesson", box.count() - 1)


def test_a_half_day_of_the_programme_opens_with_its_household_and_weight(
    hand: WindowHand, qtbot: QtBot
) -> None:
    hand.press("footer_give_lesson")
    assert not hand.sees("class_block")
    the_programme(hand)
    hand.pick("class_block", 1)
    hand.pick("class_half_day", 3)
    assert "Een dossier met gaten en ouders op twee plekken." in words(hand)
    hand.press("class_begin")
    host = hand.game.classes.host
    assert host is not None
    qtbot.waitUntil(lambda: host.board.state.code != "", timeout=PATIENCE_MS)
    assert host.plan.id == "topklas-9"
    assert host.board.state.offered == (Offered("twee-huizen", "expert"),)
    assert host.view().title == "9. Drie rondes"


def test_a_half_day_says_what_people_bring_and_goes_away_with_the_programme(hand: WindowHand) -> None:
    hand.press("footer_give_lesson")
    the_programme(hand)
    hand.pick("class_half_day", 3)
    assert "Neem mee: de casus van dagdeel 3." in words(hand)
    hand.pick("class_lesson", 0)
    assert not hand.sees("class_half_day")
    assert not hand.sees("class_programme_paper")
    assert "Neem mee" not in words(hand)


def test_minutes_of_ones_own_are_counted_live_and_kept_with_the_class(hand: WindowHand, qtbot: QtBot) -> None:
    hand.press("footer_give_lesson")
    hand.press("class_minutes")
    assert "even lang als de les" in words(hand)
    hand.press("class_minutes_1_more")
    assert "De stappen samen duren 1 minuut langer dan de les." in words(hand)
    hand.type_in("class_minutes_0", "")
    assert "Vul overal minuten in." in words(hand)
    hand.press("class_minutes_ready")
    assert "Vul een getal van 1 tot 480 in." in words(hand)
    hand.type_in("class_minutes_0", "2")
    hand.type_in("class_minutes_whole", "90")
    hand.press("class_minutes_ready")
    assert "de les 90" in words(hand)
    hand.press("class_begin")
    host = hand.game.classes.host
    assert host is not None
    qtbot.waitUntil(lambda: host.board.state.code != "", timeout=PATIENCE_MS)
    store = hand.game.controller.store.path
    assert store is not None
    (kept,) = kept_classes(classes_folder(store))
    plan = lesson_in(kept.path)
    assert (plan.minutes, plan.phases[0].minutes) == (90, 2)
    assert host.view().phases[0].minutes == 2


def test_the_minutes_go_back_to_those_of_the_lesson_plan(hand: WindowHand) -> None:
    hand.press("footer_give_lesson")
    hand.press("class_minutes")
    hand.type_in("class_minutes_0", "99")
    hand.press("class_minutes_standard")
    line = hand.find("class_minutes_0")
    assert isinstance(line, QLineEdit)
    assert line.text() == "5"
    assert "even lang als de les" in words(hand)


def test_another_lesson_begins_with_its_own_minutes(hand: WindowHand) -> None:
    hand.press("footer_give_lesson")
    hand.press("class_minutes")
    hand.press("class_minutes_0_more")
    hand.press("class_minutes_ready")
    assert "1 minuut langer" in words(hand)
    hand.pick("class_lesson", 0)
    assert "even lang" in words(hand)


def test_the_sheet_of_a_half_day_and_the_whole_programme_are_printed(
    hand: WindowHand, qtbot: QtBot, tmp_path: Path
) -> None:
    hand.press("footer_give_lesson")
    the_programme(hand)
    for button, name in (
        ("class_plan_paper", "lesplan-topklas-1.pdf"),
        ("class_programme_paper", "programma-topklas.pdf"),
    ):
        hand.press(button)
        folder = QApplication.activeModalWidget()
        assert isinstance(folder, QFileDialog)
        folder.fileSelected.emit(str(tmp_path))
        folder.close()
        qtbot.waitUntil((tmp_path / name).is_file, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: name in words(hand), timeout=PATIENCE_MS)  # noqa: B023


def test_the_usual_lesson_opens_with_enter_alone(hand: WindowHand, qtbot: QtBot) -> None:
    hand.press("footer_give_lesson")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    focus = dialog.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    host = hand.game.classes.host
    assert host is not None
    qtbot.waitUntil(lambda: host.board.state.code != "", timeout=PATIENCE_MS)
