"""The real window on a store of its own, for stories that are played as a person plays them."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.game import Game
from tests.support.casus import fixed_clock
from tests.support.window import light_theme, opened
from tests.ui.class_board import HERE, Classroom
from tests.ui.class_trainer import Trainer
from tests.ui.hand import WindowHand

OpenGame = Callable[[Path], AbstractContextManager[Game]]


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100% without motion, so that a picture is settled at once."""
    with light_theme(qapp):
        yield


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


@pytest.fixture
def hand(open_game: OpenGame, hand_of: Callable[[Game], WindowHand], tmp_path: Path) -> Iterator[WindowHand]:
    """A hand at a window of its own."""
    with open_game(tmp_path / "laptop.sqlite") as game:
        yield hand_of(game)


@pytest.fixture
def trainer(tmp_path: Path) -> Iterator[Trainer]:
    """A trainer with a lesson, on this computer."""
    made = Trainer(tmp_path / "trainer.sqlite")
    yield made
    made.off()


@pytest.fixture
def room(
    open_game: OpenGame, hand_of: Callable[[Game], WindowHand], qtbot: QtBot, tmp_path: Path
) -> Iterator[Classroom]:
    """The first screen, with a network of this computer only."""
    with open_game(tmp_path / "s.sqlite") as game:
        game.classes.host_of = lambda path: ClassHost(path, fixed_clock, game.classes, host=HERE, port=0)
        made = Classroom(qtbot, game, hand_of(game))
        yield made
        for laptop in made.laptops:
            laptop.client.stop()
