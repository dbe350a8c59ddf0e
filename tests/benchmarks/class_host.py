"""What the load of a class is measured on, as a process of its own: a real class server, or a bare echo.

python -m tests.benchmarks.class_host class|echo STORE: prints its port, and at a line on standard input what
it saw, as JSON: at which moment (time.monotonic, one clock for all processes) the board knew which rows.
"""

import asyncio
import json
import sys
import threading
import time
from pathlib import Path

from websockets.asyncio.server import ServerConnection, serve

from effect_game.classroom import messages as m
from effect_game.classroom.server import Board, ClassServer
from effect_game.store.database import Store
from tests.support.classroom import desk_at

HERE = "127.0.0.1"


class Watched:
    """Which rows the board knew when."""

    def __init__(self) -> None:
        self.seen: list[tuple[float, str, int]] = []
        self._next: dict[str, int] = {}

    def told(self, board: Board) -> None:
        now = time.monotonic()
        for casus, carried in board.carried.items():
            if self._next.get(casus) != carried.next:
                self._next[casus] = carried.next
                self.seen.append((now, casus, carried.next))


def serve_class(path: Path) -> None:
    watched = Watched()
    server = ClassServer(lambda: desk_at(Store(path)), watched.told)
    print(server.start(HERE, 0), flush=True)
    for _line in sys.stdin:
        seen, watched.seen = watched.seen, []
        print(json.dumps(seen), flush=True)
    server.stop()


def serve_echo() -> None:
    async def echo(line: ServerConnection) -> None:
        async for text in line:
            await line.send(text)

    async def forever() -> None:
        async with serve(echo, HERE, 0, max_size=m.MAX_MESSAGE_BYTES) as server:
            print(next(iter(server.sockets)).getsockname()[1], flush=True)
            await asyncio.Future()

    threading.Thread(target=lambda: asyncio.run(forever()), daemon=True).start()
    for _line in sys.stdin:
        print("[]", flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "class":
        serve_class(Path(sys.argv[2]))
    else:
        serve_echo()
