"""'Waar hangt dit van af?' in Terugblik: computed beside the window, kept, and readable as a table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from effect_game.content.canonical import canonical_bytes
from effect_game.store.effect_file import write_effect
from effect_game.ui.game import Game
from effect_game.ui.screens.money_pictures import TableDialog
from effect_game.ui.screens.sensitivity_dialog import SensitivityDialog
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.panel import Notice
from tests.support.casus import KLEIN, played
from tests.support.cut_off import cut_off
from tests.support.old_law import LAW_3_KLEIN
from tests.support.window import open_file
from tests.ui.conftest import OpenGame

pytestmark = pytest.mark.slow
PATIENCE_MS = 90_000


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path, qtbot: QtBot) -> Iterator[Game]:
    with open_game(tmp_path / "store.sqlite") as made:
        qtbot.waitActive(made.shell)
        yield made
        for dialog in made.shell.findChildren(SensitivityDialog):
            dialog.close()


def at_the_reasons(game: Game, file: Path) -> None:
    open_file(game, file)
    press(game, "debrief_tab_1")


def press(game: Game, name: str) -> None:
    button = game.shell.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog_of(game: Game) -> SensitivityDialog:
    press(game, "debrief_sensitivity")
    found = game.shell.findChild(SensitivityDialog)
    assert found is not None
    return found


def rows_of(dialog: SensitivityDialog) -> int:
    """How many numbers are shown."""
    return 0 if dialog.chart is None else len(dialog.chart.view.assumptions)


def test_it_opens_at_once_and_the_second_time_has_it_all(game: Game, qtbot: QtBot, tmp_path: Path) -> None:
    play = played(KLEIN, "expert")
    write_effect(tmp_path / "klein.effect", play.journal, canonical_bytes(play.content))
    at_the_reasons(game, tmp_path / "klein.effect")
    dialog = dialog_of(game)
    assert not rows_of(dialog)
    low = dialog.height()
    qtbot.waitUntil(lambda: rows_of(dialog) > 0, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: dialog.height() > 2 * low)
    qtbot.wait(50)
    assert not list(cut_off(dialog))
    press(game, "sensitivity_table")
    table = dialog.findChild(TableDialog)
    assert table is not None
    assert table.grids[0].rowCount() == rows_of(dialog) > 0
    table.close()
    dialog.close()
    theme().set(text_scale=2.0)
    qtbot.waitUntil(lambda: game.shell.findChild(SensitivityDialog) is None)
    again = dialog_of(game)
    assert rows_of(again)
    qtbot.wait(50)
    assert not list(cut_off(again))


def test_an_older_casus_says_that_it_cannot_be_computed(game: Game) -> None:
    at_the_reasons(game, LAW_3_KLEIN)
    dialog = dialog_of(game)
    assert not rows_of(dialog)
    assert "oudere versie" in " ".join(each.accessibleName() for each in dialog.findChildren(Notice))
