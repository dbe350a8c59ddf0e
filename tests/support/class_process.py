"""The trainer's computer as a process to be killed: python -m tests.support.class_process FILE PORT."""

import sys
import threading
from pathlib import Path

from effect_game.classroom.desk import Desk
from effect_game.classroom.server import ClassServer
from effect_game.store.database import Store
from tests.support.classroom import desk_at


def main(path: str, port: str) -> None:
    def open_desk() -> Desk:
        return desk_at(Store(Path(path)))

    server = ClassServer(open_desk, lambda _board: None)
    print(server.start("127.0.0.1", int(port)), flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
