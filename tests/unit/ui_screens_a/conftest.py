"""The real window with a store of its own, for the first four screens."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.ui.game import Game
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from tests.support.casus import casus_of
from tests.ui.conftest import opened
from tests.ui.hand import WindowHand


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100% without motion; put back after the test."""
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=True)
    theme().apply(qapp)
    yield
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)


@cache
def listed(roots: tuple[Path, ...]) -> tuple[CasusEntry, ...]:
    return list_entries(roots)


@pytest.fixture(autouse=True)
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Households do not change during these tests, so their files are read once per process."""
    monkeypatch.setattr("effect_game.ui.game.list_entries", listed)
    monkeypatch.setattr("effect_game.ui.game.load_casus", casus_of)


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
