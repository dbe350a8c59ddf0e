"""The real window with a store of its own, for the first four screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.ui.game import Game
from tests.support.window import light_theme, opened
from tests.ui.hand import WindowHand


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100% without motion; put back after the test."""
    with light_theme(qapp):
        yield


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def game(store_path: Path, qapp: QApplication) -> Iterator[Game]:
    """The window with the first screen filled."""
    with opened(store_path) as one:
        yield one


@pytest.fixture
def hand(game: Game, qtbot: QtBot, tmp_path: Path) -> WindowHand:
    """Mouse and keys in that window."""
    qtbot.waitActive(game.shell)
    return WindowHand(qtbot, game, tmp_path)
