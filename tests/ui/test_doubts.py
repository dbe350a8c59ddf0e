"""'Klopt dit niet?': from any text, by mouse or key, into a file without a name."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import list_entries
from effect_game.domain.language import DUTCH, ENGLISH
from effect_game.domain.vocabulary import Step
from effect_game.store.remarks_file import MOST_TEXT, kept_remarks
from effect_game.ui.doubts import WORDS
from effect_game.ui.game import Game
from effect_game.ui.speech import speak
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand


@pytest.fixture
def game(open_game: OpenGame, qtbot: QtBot, tmp_path: Path) -> Iterator[Game]:
    with open_game(tmp_path / "s.db") as made:
        qtbot.waitActive(made.shell)
        yield made


@pytest.fixture
def hand(game: Game, qtbot: QtBot, tmp_path: Path) -> WindowHand:
    return WindowHand(qtbot, game, tmp_path)


def right_click(widget: QWidget) -> None:
    spot = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, widget.mapToGlobal(spot))
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()


def choose_from_menu() -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [WORDS]
    menu.actions()[0].trigger()
    menu.close()
    QApplication.processEvents()


# The screen that is not there has no windows to raise and no keyboard to grab for a menu.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_on_a_text_asks_about_that_text(game: Game, hand: WindowHand) -> None:
    shown = game.start_screen.findChildren(QLabel)
    label = next(each for each in shown if "Help een huishouden" in each.text())
    right_click(label)
    choose_from_menu()
    box = hand.find("doubt_about")
    assert isinstance(box, QComboBox)
    assert box.currentText().startswith("Help een huishouden")
    writing = QApplication.focusWidget()
    assert writing is not None
    assert writing.objectName() == "doubt_words", "people come to write, not to press"
    hand.type_in("doubt_words", "Dit klopt niet: het zijn er twee.")
    hand.press("doubt_keep")
    (kept,) = kept_remarks(game.controller.store)
    assert kept.about == label.text()
    assert kept.words == "Dit klopt niet: het zijn er twee."
    assert (kept.place, kept.language) == ("start", DUTCH)


def test_f2_asks_about_what_has_the_focus_also_in_a_dialog(game: Game, hand: WindowHand) -> None:
    focused = game.shell.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_F2)
    box = hand.find("doubt_about")
    assert isinstance(box, QComboBox)
    assert box.currentText()[:20] == focused.accessibleName()[:20]
    hand.press("dialog_close")
    game.open_price_list()
    QApplication.processEvents()
    QTest.keyClick(hand.find("price_search"), Qt.Key.Key_F2)
    assert hand.sees("doubt_words")
    hand.press("dialog_close")
    hand.press("dialog_close")


def test_an_empty_or_too_long_remark_gets_a_remedy_and_stays(game: Game, hand: WindowHand) -> None:
    game.doubts.ask_about_focus()
    hand.press("doubt_keep")
    assert any("Schrijf eerst op" in each.text() for each in labels())
    hand.type_in("doubt_words", "x" * (MOST_TEXT + 3))
    hand.press("doubt_keep")
    assert any("3 tekens te veel" in each.text() for each in labels())
    assert kept_remarks(game.controller.store) == ()
    hand.press("dialog_close")


def labels() -> list[QLabel]:
    dialog = QApplication.activeModalWidget()
    return dialog.findChildren(QLabel) if dialog is not None else []


def test_remarks_go_out_in_one_file_without_a_name_and_are_then_gone(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    game.doubts.ask_about_focus()
    hand.type_in("doubt_words", "De prijs is oud.")
    hand.press("doubt_keep")
    game.doubts.ask_about_focus()
    assert hand.sees("doubt_export")
    out = tmp_path / "opmerkingen"
    game.doubts.export(str(out))
    hand.press("dialog_close")
    document = json.loads(out.with_suffix(".json").read_text())
    assert [each["words"] for each in document["remarks"]] == ["De prijs is oud."]
    assert set(document["remarks"][0]) == {"utc", "household", "place", "about", "words", "language"}
    assert kept_remarks(game.controller.store) == ()


def test_a_remark_names_the_screen_and_the_language_the_same_way_in_every_language(
    game: Game, hand: WindowHand, qapp: QApplication
) -> None:
    game.start_casus(list_entries()[0])
    speak(qapp, ENGLISH)
    try:
        game.doubts.keep("Their words", "Dit klopt niet.")
    finally:
        speak(qapp, DUTCH)
    (kept,) = kept_remarks(game.controller.store)
    assert (kept.place, kept.language) == (Step.REFERRAL.value, ENGLISH)


def test_a_remark_that_was_kept_before_there_were_languages_still_goes_out(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    old = {"utc": "2025-01-01T00:00:00Z", "household": "", "place": "Begin", "about": "x", "words": "Oud."}
    game.controller.store.set_setting("remarks", [old])
    game.doubts.keep("Dit huis", "Nieuw.")
    game.doubts.export(str(tmp_path / "opmerkingen"))
    hand.press("dialog_close")
    document = json.loads((tmp_path / "opmerkingen.json").read_text())
    assert document["remarks"][0] == {**old, "language": ""}
    assert [each["words"] for each in document["remarks"]] == ["Oud.", "Nieuw."]


def test_a_file_that_cannot_be_made_loses_nothing(game: Game, hand: WindowHand, tmp_path: Path) -> None:
    game.doubts.ask_about_focus()
    hand.type_in("doubt_words", "De prijs is oud.")
    hand.press("doubt_keep")
    game.doubts.ask_about_focus()
    game.doubts.export(str(tmp_path / "weg" / "opmerkingen"))
    assert any("niet gemaakt" in each.text() for each in labels())
    assert len(kept_remarks(game.controller.store)) == 1
    hand.press("dialog_close")


def test_an_empty_spot_has_no_menu(game: Game, qtbot: QtBot) -> None:
    spot = QPoint(1, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, game.shell.mapToGlobal(spot))
    QApplication.sendEvent(game.shell, event)
    assert QApplication.activePopupWidget() is None
