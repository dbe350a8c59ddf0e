"""A hint from the help of a screen, with keys only: three parts, a press each; said aloud and kept."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from effect_game.ui.controller import Controller
from effect_game.ui.game import Game
from effect_game.ui.widgets import text
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import HelpDialog
from effect_game.ui.widgets.text import Text
from tests.support.casus import KLEIN
from tests.unit.ui_screens_c.conftest import OpenAt


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr(text, "_send", lambda event: told.append(event.message()))
    return told


def opened_help(game: Game) -> HelpDialog:
    QTest.keyClick(game.shell, Qt.Key.Key_F1)
    QApplication.processEvents()
    dialog = game.shell.findChildren(HelpDialog)[-1]
    assert dialog.isVisible()
    return dialog


def reach(dialog: HelpDialog, name: str) -> Button:
    """Tab until the focus is there."""
    for _ in range(6):
        focus = QApplication.focusWidget()
        if isinstance(focus, Button) and focus.objectName() == name:
            return focus
        QTest.keyClick(focus or dialog, Qt.Key.Key_Tab)
    raise AssertionError(name)


def shown_whole(dialog: HelpDialog) -> bool:
    area = dialog.findChild(QScrollArea)
    return area is not None and not area.verticalScrollBar().isVisible()


def test_three_parts_come_one_by_one_with_keys_only_and_are_kept(
    open_at: OpenAt, heard: list[str], qtbot: QtBot
) -> None:
    game = open_at(KLEIN, "expert", "plan_finished")
    before = game.controller.state
    dialog = opened_help(game)
    for part in (1, 2, 3):
        button = reach(dialog, "help_hint")
        assert button.text() == ("Geef een hint" if part == 1 else f"Geef meer: {part} van 3")
        QTest.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()
        told = dialog.findChild(Text, f"hint_{part}")
        assert told is not None
        assert told.isVisible()
        assert heard[-1] == told.text()
        qtbot.waitUntil(partial(shown_whole, dialog), timeout=2000)
    assert not button.isVisible()
    assert reach(dialog, "dialog_close").hasFocus()
    kinds = [row.kind for row in game.controller.play.journal.rows]
    assert kinds[-3:] == ["hint_asked"] * 3
    assert game.controller.state == before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_hint_waits_while_an_answer_is_on_its_way(open_at: OpenAt, monkeypatch: pytest.MonkeyPatch) -> None:
    game = open_at(KLEIN, "expert", "plan_finished")
    dialog = opened_help(game)
    with monkeypatch.context() as patch:
        patch.setattr(Controller, "waiting", True)
        dialog.more.click()
    assert dialog.findChild(Text, "hint_1") is None
    dialog.more.click()
    assert dialog.findChild(Text, "hint_1") is not None
    dialog.reject()
