"""A trainer's computer for stories of a group, and how a group comes into its lesson by hand."""

from pathlib import Path

from effect_game.classroom.server import Board, ClassServer
from effect_game.classroom.state import Group
from effect_game.domain.vocabulary import Step
from effect_game.store.database import Store
from effect_game.ui.game import Game
from tests.support.classroom import begin_class, desk_at
from tests.ui.hand import WindowHand

HERE = "127.0.0.1"
PATIENCE_MS = 20_000


class Trainer:
    """The trainer's computer: it can be switched off and on, at the same address."""

    def __init__(self, path: Path) -> None:
        self._path, self.board, self.port = path, Board(), 0
        begin_class(path).close()
        self.on()

    def on(self) -> None:
        self._server = ClassServer(lambda: desk_at(Store(self._path)), self._told)
        self.port = self._server.start(HERE, self.port)

    def off(self) -> None:
        self._server.stop()

    def act(self, value: object, seat: str | None = None) -> None:
        self._server.act(value, seat)

    def _told(self, board: Board) -> None:
        self.board = board

    @property
    def address(self) -> str:
        return f"{HERE}:{self.port}"

    def groups(self) -> tuple[Group, ...]:
        return self.board.state.groups


def join(hand: WindowHand, trainer: Trainer, code: str = "k7m x4p") -> None:
    """As a person does it: from the first screen, in small letters and with a space."""
    hand.press("footer_join_class")
    hand.type_in("join_address", trainer.address)
    hand.type_in("join_code", code)
    hand.press("join_main")


def come_in(hand: WindowHand, trainer: Trainer) -> None:
    join(hand, trainer)
    hand.find("join_resume_code")
    hand.press("join_main")


def at_step(game: Game) -> Step:
    return game.controller.state.step


def at_trainer(trainer: Trainer, casus: str) -> int:
    return trainer.board.carried[casus].next if casus in trainer.board.carried else -1


def begin(hand: WindowHand) -> str:
    """Begin the household of the lesson; its casus."""
    hand.press("class_begin_klein")
    hand.find("moment_next")
    return hand.game.controller.play.header.casus
