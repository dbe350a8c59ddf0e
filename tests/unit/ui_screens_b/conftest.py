"""The theme in its first state on a real application, without motion."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.ui.game import Game
from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.theme.tokens import Variant
from tests.unit.ui_screens_b.kept_casus import SMALL, keep, window


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100% without motion; put back after the test."""
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=True)
    theme().apply(qapp)
    yield theme()
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)


@pytest.fixture
def game(themed: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Game]:
    """The small household at the plan."""
    keep(tmp_path / "casus.db", SMALL, [])
    with window(tmp_path / "casus.db") as opened:
        qtbot.waitExposed(opened.shell)
        yield opened
