"""A real trainer's computer and real groups' computers, over the network of this one computer."""

import threading
from collections.abc import Callable
from pathlib import Path

from effect_game.classroom.client import ClassClient, Connected
from effect_game.classroom.server import Board, ClassServer
from effect_game.store.database import Store
from tests.support.classroom import desk_at, member_of

PATIENCE_S = 30.0
HERE = "127.0.0.1"
TOLD = threading.Condition()
"""Notified whenever a server or a client in this process tells something."""


class Room:
    """A server on a store, and what it last told."""

    def __init__(self, path: Path, port: int = 0) -> None:
        self.board = Board()
        self.server = ClassServer(lambda: desk_at(Store(path)), self._told)
        self.port = self.server.start(HERE, port)

    def _told(self, board: Board) -> None:
        with TOLD:
            self.board = board
            TOLD.notify_all()


class Laptop:
    """A group's computer, and what it last heard."""

    def __init__(self, port: int, number: int, code: str = "K7MX4P") -> None:
        self.heard: Connected | None = None
        self.client = ClassClient(HERE, port, member_of(number, code=code), self._told)
        self.client.start()

    def _told(self, connected: Connected) -> None:
        with TOLD:
            self.heard = connected
            TOLD.notify_all()

    @property
    def online(self) -> bool:
        return self.heard is not None and self.heard.online


def wait(done: Callable[[], bool], what: str) -> None:
    with TOLD:
        assert TOLD.wait_for(done, PATIENCE_S), what
