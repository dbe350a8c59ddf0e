"""The theme in its first state on a real application, without motion."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Mode
from effect_game.domain.weight import WEIGHTS, Weight
from effect_game.ui.game import Game
from effect_game.ui.theme.theme import Theme
from tests.support.window import light_theme
from tests.unit.ui_screens_b.kept_casus import OPENED, SMALL, keep, window
from tests.unit.ui_screens_b.plan_hand import WAIT_MS


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100% without motion; put back after the test."""
    with light_theme(qapp) as light:
        yield light


@pytest.fixture
def game_with(
    themed: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Weight], Game]]:
    """Opens the small household at the plan with the lids open, when basis is of another weight."""
    with ExitStack() as windows:

        def open_it(weight: Weight) -> Game:
            monkeypatch.setitem(WEIGHTS, Mode.BASIC, weight)
            keep(tmp_path / "casus.db", SMALL, OPENED)
            opened = windows.enter_context(window(tmp_path / "casus.db"))
            qtbot.waitExposed(opened.shell)
            qtbot.waitUntil(opened.shell.stage.updatesEnabled, timeout=WAIT_MS)
            return opened

        yield open_it


@pytest.fixture
def game(themed: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Game]:
    """The small household at the plan."""
    keep(tmp_path / "casus.db", SMALL, [])
    with window(tmp_path / "casus.db") as opened:
        qtbot.waitExposed(opened.shell)
        yield opened
