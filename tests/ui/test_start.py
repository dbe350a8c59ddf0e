"""The start of the window: the first picture comes before everything that is heavy."""

from argparse import Namespace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import list_entries
from effect_game.content.load import read_casus
from effect_game.ui.app import AfterFirstPaint, Start
from effect_game.ui.screens.start_cards import HouseholdCard, ResumeCard
from effect_game.ui.theme.tokens import LIGHT
from effect_game.ui.widgets.focus import FocusRing
from tests.support.window import ROOTS
from tests.ui.conftest import OpenGame


def test_what_is_heavy_waits_for_the_first_picture(qtbot: QtBot) -> None:
    happened: list[str] = []

    class Painted(QWidget):
        def paintEvent(self, event: object) -> None:
            happened.append("painted")

    widget = Painted()
    qtbot.addWidget(widget)
    AfterFirstPaint(widget, lambda: happened.append("loaded"))
    QApplication.processEvents()
    assert happened == []
    widget.show()
    qtbot.waitUntil(lambda: "loaded" in happened)
    assert happened[0] == "painted"
    widget.repaint()
    QApplication.processEvents()
    assert happened.count("loaded") == 1


def test_the_name_stands_there_at_once_and_gives_way_to_the_first_screen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    start = Start(qapp, Namespace(store=tmp_path / "store.db", scenarios=[]), LIGHT)
    qtbot.addWidget(start.opening)
    before = start.window
    opened = list[QWidget]()
    qapp.focusChanged.connect(lambda _old, new: opened.append(new) if new is not None else None)
    start.opening.show()
    assert before is None
    assert start.opening.accessibleName() == "€ffect"
    qtbot.waitUntil(lambda: start.window is not None and hasattr(start.window, "game"), timeout=20_000)
    assert start.window is not None
    shell = start.window.shell
    assert shell.isVisible()
    assert opened
    assert not any(shell.header.isAncestorOf(each) for each in opened)
    assert not start.opening.isVisible()
    start.window.shell.hide()
    start.window.close()
    for ring in qapp.findChildren(FocusRing):
        qapp.focusChanged.disconnect(ring._focus_changed)
        ring.deleteLater()


def test_coming_back_reads_no_household_again_and_makes_no_card_again(
    open_game: OpenGame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_game(tmp_path / "store.db") as game:
        game.start_casus(list_entries()[0])
        card = game.start_screen.findChild(HouseholdCard)
        read = Mock(side_effect=read_casus)
        monkeypatch.setattr("effect_game.content.load.read_casus", read)
        game.go_to_start()
        assert game.start_screen.findChild(ResumeCard) is not None
        assert game.start_screen.findChild(HouseholdCard) is card
        game.start_casus(list_entries()[0])
        assert read.call_count == 0


def next_by_tab(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    assert following is not None
    reached = following.isVisible() and following.isEnabled()
    by_tab = reached and following.focusPolicy() & Qt.FocusPolicy.TabFocus
    return following if by_tab else next_by_tab(following)


def test_the_tab_key_goes_from_the_top_of_the_first_screen_down(open_game: OpenGame, tmp_path: Path) -> None:
    with open_game(tmp_path / "store.db") as game:
        entries = list_entries(ROOTS)
        game.start_casus(entries[0])
        game.go_to_start()
        QApplication.processEvents()
        first = game.start_screen.first_focus()
        assert first is not None
        seen = [first]
        while len(seen) < len(entries) + 5:
            seen.append(next_by_tab(seen[-1]))
        tops = [widget.mapTo(game.shell, QPoint(0, 0)).y() for widget in seen]
        assert isinstance(first, ResumeCard)
        last = ["join_class", "price_round", "progress", "give_lesson"]
        assert [widget.objectName() for widget in seen[-4:]] == [f"footer_{name}" for name in last]
        assert tops == sorted(tops)
