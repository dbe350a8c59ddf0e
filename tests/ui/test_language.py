"""Another language, from the first screen or in the middle of a casus: at once, kept, nothing lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.domain.language import DUTCH, ENGLISH, in_use
from effect_game.store.first_language import first_language
from effect_game.store.settings import read_settings
from effect_game.ui.game import Game
from effect_game.ui.speech import speak
from effect_game.ui.widgets.buttons import Button
from tests.ui.conftest import OpenGame

STORE = "casus.sqlite"


@pytest.fixture(autouse=True)
def dutch_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test does, the next one begins in Dutch."""
    yield
    speak(qapp, DUTCH)


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path, qtbot: QtBot) -> Iterator[Game]:
    with open_game(tmp_path / STORE) as opened:
        qtbot.waitActive(opened.shell)
        yield opened


def press(game: Game, name: str) -> None:
    button = next(each for each in game.shell.findChildren(Button, name) if each.isVisible())
    button.click()


def test_the_first_screen_names_the_other_language_in_its_own_words(game: Game, qtbot: QtBot) -> None:
    first = game.start_screen
    press(game, "language_en")
    qtbot.waitUntil(lambda: in_use().code == ENGLISH)
    assert game.start_screen is not first
    assert game.shell.current_screen() is game.start_screen
    assert game.start_screen.findChild(Button, "language_nl").text() == "Nederlands"
    press(game, "language_nl")
    qtbot.waitUntil(lambda: in_use().code == DUTCH)


def test_a_chosen_language_is_there_at_the_next_start(game: Game, qtbot: QtBot, tmp_path: Path) -> None:
    press(game, "language_en")
    qtbot.waitUntil(lambda: in_use().code == ENGLISH)
    assert first_language(tmp_path / STORE) == ENGLISH
    assert read_settings(game.controller.store).language == ENGLISH
    press(game, "language_nl")
    qtbot.waitUntil(lambda: in_use().code == DUTCH)
    assert list(tmp_path.glob("*.language")) == []
    assert read_settings(game.controller.store).language == DUTCH
