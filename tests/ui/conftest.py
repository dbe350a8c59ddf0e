"""The real window on a store of its own, for stories that are played as a person plays them."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.resources import data_root, scenarios_dir
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.shell import Shell
from tests.support.casus import fixed_clock
from tests.ui.hand import WindowHand

SIZE = (1366, 768)
SEED = 1
ROOTS = (scenarios_dir(), data_root() / "tests" / "scenarios")
OpenGame = Callable[[Path], AbstractContextManager[Game]]


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100% without motion, so that a picture is settled at once."""
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=True)
    theme().apply(qapp)
    yield
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)


@contextmanager
def opened(path: Path) -> Iterator[Game]:
    """The window with the first screen in sight, on a store that may hold casussen already."""
    store, problem = open_store(path)
    assert problem is None
    shell, start = Shell(), StartScreen()
    shell.add_screen("start", start)
    shell.set_step(None)
    shell.show_screen("start")
    shell.resize(*SIZE)
    shell.show()
    game = Game(shell, start, store, ROOTS, fixed_clock, lambda: SEED)
    try:
        yield game
    finally:
        game.close()
        shell.close()
        shell.deleteLater()


@pytest.fixture
def open_game() -> OpenGame:
    """Opens the window on a store file."""
    return opened


@pytest.fixture
def hand_of(qtbot: QtBot, tmp_path: Path) -> Callable[[Game], WindowHand]:
    """A hand for a window; its pictures go to the folder of the test."""

    def make(game: Game) -> WindowHand:
        qtbot.waitActive(game.shell)
        return WindowHand(qtbot, game, tmp_path)

    return make
