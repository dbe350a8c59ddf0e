"""The start of the window: the first picture comes before everything that is heavy."""

from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import list_entries
from effect_game.content.load import read_casus
from effect_game.ui.app import AfterFirstPaint
from effect_game.ui.screens.start_cards import HouseholdCard, ResumeCard
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
        while len(seen) < len(entries) + 3:
            seen.append(next_by_tab(seen[-1]))
        tops = [widget.mapTo(game.shell, QPoint(0, 0)).y() for widget in seen]
        assert isinstance(first, ResumeCard)
        assert [widget.objectName() for widget in seen[-2:]] == ["footer_price_round", "footer_progress"]
        assert tops == sorted(tops)
