"""The network of the trainer's computer: a thread that listens, and one that keeps.

Only this computer listens, and only while a class is open. The first thread runs the connections; what comes
in is handed, as much as there is, to the desk in the second: one write to the disk serves all who wait.
Nobody can slow the others: who sends too much is read slowly, who does not read is let go.
"""

import asyncio
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried
from effect_game.classroom.client import QUIET
from effect_game.classroom.desk import Desk
from effect_game.classroom.door import Door, Guarded, guarded
from effect_game.classroom.limits import Allowance
from effect_game.classroom.post import Act, Answer, Came
from effect_game.classroom.refusals import refused
from effect_game.classroom.state import ClassState
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError

EVERYBODY: Final = "0.0.0.0"  # the room's computers have to reach this one
GREETING_S: Final = 10.0
SLOWED_S: Final = 0.25
MOST_WAITING: Final = 2_000
"""Messages that wait for a computer that does not read; then its connection ends and it comes back later."""
MOST_CONNECTIONS: Final = 500
PORTS_TRIED: Final = 10
OUR_MISTAKE: Final = mark(
    "Er ging iets mis in €ffect. De les gaat door en wat bewaard is, blijft. Start de les straks opnieuw."
)


def ports_words(first: int) -> str:
    """Why groups cannot come in over the network, and what to do."""
    return tr(
        "De poorten {first} tot en met {last} zijn bezet. Sluit het andere programma, of werk met bestanden.",
        first=first,
        last=first + PORTS_TRIED - 1,
    )


@dataclass(frozen=True, slots=True)
class Board:
    """All that is known of a class at one moment; made by the keeper, never changed.

    carried: per casus id; apart: casuses that went on in two places, with the first row that differs; heard:
    per group, seconds of the trainer's clock at which something of it last came in.
    """

    state: ClassState = field(default_factory=ClassState)
    carried: dict[str, Carried] = field(default_factory=dict)
    apart: dict[str, int] = field(default_factory=dict)
    connected: frozenset[str] = frozenset()
    heard: dict[str, float] = field(default_factory=dict)
    problem: UserError | None = None


@dataclass(slots=True)
class _Line:
    """One connection: what it may send, and what waits to be sent."""

    socket: Guarded
    address: str
    allowance: Allowance = field(default_factory=Allowance)
    out: "asyncio.Queue[Answer | None]" = field(default_factory=lambda: asyncio.Queue(MOST_WAITING))


class ClassServer:
    """Serves one class. open_desk runs in the keeper's thread; told gets every new Board, in another one."""

    def __init__(self, open_desk: Callable[[], Desk], told: Callable[[Board], None]) -> None:
        self._open_desk, self._told = open_desk, told
        self._keeper = ThreadPoolExecutor(1, "effect-class-keeper")
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="effect-class", daemon=True)
        self._desk: Desk | None = None
        self._inbox: asyncio.Queue[Came | Act | tuple[int, str]] = asyncio.Queue()
        self._lines: dict[int, _Line] = {}
        self._left: list[int] = []
        self._heard: dict[str, float] = {}
        self._allowances: dict[str, Allowance] = {}
        self._numbers = 0
        self._mistake: UserError | None = None
        self._stopping: asyncio.Event | None = None
        self.port = 0

    def start(self, host: str = EVERYBODY, port: int = m.DEFAULT_PORT, *, alone: bool = False) -> int:
        """Open the class's store and listen; the port in use, `port` or one of the next nine.

        alone: go on without listening when no port is free, for files only; the port is 0 then. Raises
        UserError: of the store, or 'class.port' when no port is free.
        """
        try:
            self._desk = self._keeper.submit(self._open_desk).result()
        except UserError:
            self._keeper.shutdown()
            raise
        started: threading.Event = threading.Event()
        problem: list[BaseException] = []
        self._start, self._alone = (host, port, started, problem), alone
        self._thread.start()
        started.wait()
        if problem and not alone:
            self._keeper.submit(self._desk.close).result()
            self._keeper.shutdown()
            raise UserError("class.port", ports_words(port)) from problem[0]
        self._publish()
        return self.port

    def act(self, value: c.ClassValue, seat: str | None = None) -> None:
        """Let the trainer do something; the next Board tells what came of it."""
        self._loop.call_soon_threadsafe(self._inbox.put_nowait, Act(value, seat))

    def ask(self, work: Callable[[Desk], None]) -> None:
        """Do something at the desk itself, for example take in a folder of files; blocks until it is done."""
        assert self._desk is not None
        self._keeper.submit(work, self._desk).result()
        self._loop.call_soon_threadsafe(self._inbox.put_nowait, (0, ""))

    def stop(self) -> None:
        """Stop listening and close the store; what was answered is kept."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._request_stop)
            self._thread.join()
        if self._desk is not None:
            self._keeper.submit(self._desk.close).result()
        self._keeper.shutdown()

    # the listening thread

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        host, first, started, problem = self._start
        connection = guarded(Door())
        self._stopping = asyncio.Event()
        for port in range(first, first + PORTS_TRIED) if first else (0,):
            try:
                server = await serve(
                    self._talk, host, port, origins=[None], max_size=m.MAX_GREETING_BYTES, max_queue=4,
                    open_timeout=GREETING_S, logger=QUIET, server_header=None,
                    create_connection=connection,
                )  # fmt: skip
            except OSError as error:
                problem.append(error)
                continue
            problem.clear()
            self.port = next(iter(server.sockets)).getsockname()[1]
            break
        started.set()
        if problem and not self._alone:
            return
        keeping = asyncio.create_task(self._keep())
        await self._stopping.wait()
        keeping.cancel()
        if not problem:
            server.close()
            await server.wait_closed()

    def _request_stop(self) -> None:
        if self._stopping is not None:
            self._stopping.set()

    async def _talk(self, socket: ServerConnection) -> None:
        assert isinstance(socket, Guarded)
        if len(self._lines) >= MOST_CONNECTIONS:
            return
        self._numbers += 1
        number = self._numbers
        line = _Line(socket, socket.address)
        self._lines[number] = line
        sending = asyncio.create_task(self._send(line))
        try:
            await self._listen(number, line)
        except (ConnectionClosed, TimeoutError):
            pass
        finally:
            self._lines.pop(number, None)
            self._left.append(number)
            self._inbox.put_nowait((number, ""))
            sending.cancel()

    async def _listen(self, number: int, line: _Line) -> None:
        text = await asyncio.wait_for(line.socket.recv(), GREETING_S)
        while True:
            # Not read any further: the network itself holds back who sends too much.
            while not line.allowance.allows(len(text), time.monotonic()):
                await asyncio.sleep(SLOWED_S)
            if isinstance(text, bytes):
                await line.socket.close(1003)
                return
            self._inbox.put_nowait((number, text))
            text = await line.socket.recv()

    async def _send(self, line: _Line) -> None:
        try:
            while True:
                answer = await line.out.get()
                if answer is None:
                    break
                await line.socket.send(m.written(answer.message))
                if answer.last:
                    break
            await line.socket.close()
        except ConnectionClosed:
            pass

    # keeping

    async def _keep(self) -> None:
        while True:
            came = [await self._inbox.get()]
            while not self._inbox.empty():
                came.append(self._inbox.get_nowait())
            left, self._left = self._left, []
            try:
                answers = await self._loop.run_in_executor(self._keeper, self._work, came, left)
            except Exception:  # noqa: BLE001  # a mistake of ours may not end the lesson: told, and gone on with
                traceback.print_exc()
                self._mistake = UserError("class.mistake", tr(OUR_MISTAKE))
                waiting = {
                    each.connection if isinstance(each, Came) else each[0]
                    for each in came
                    if not isinstance(each, Act)
                }
                answers = [Answer(number, refused("later"), last=True) for number in waiting]
            for answer in answers:
                self._post(answer)
            self._publish()

    def _work(self, came: list[Came | Act | tuple[int, str]], left: list[int]) -> list[Answer]:
        """In the keeper's thread: read, keep, answer."""
        assert self._desk is not None
        now = time.monotonic()
        for number in left:
            self._desk.gone(number)
        read: list[Came | Act] = []
        unreadable: list[Answer] = []
        for each in came:
            if isinstance(each, Came | Act):
                read.append(each)
            elif each[1]:
                self._read_one(each[0], each[1], read, unreadable)
        answers = self._desk.take(read, now)
        for each in read:
            group = self._desk.group_at(each.connection) if isinstance(each, Came) else None
            if group is not None:
                self._heard[group] = now
        return [*unreadable, *answers]

    def _read_one(self, number: int, text: str, read: list[Came | Act], unreadable: list[Answer]) -> None:
        line = self._lines.get(number)
        if line is None:
            return
        try:
            read.append(Came(number, line.address, m.read(text)))
        except m.Unreadable:
            unreadable.append(Answer(number, refused("unreadable"), last=True))

    def _post(self, answer: Answer) -> None:
        line = self._lines.get(answer.connection)
        if line is None:
            return
        if isinstance(answer.message, m.Welcome):
            line.socket.greeted()
            line.socket.protocol.max_message_size = m.MAX_MESSAGE_BYTES
            # Of the group: who comes back over a new line does not begin anew.
            line.allowance = self._allowances.setdefault(answer.message.group, line.allowance)
        try:
            line.out.put_nowait(answer)
        except asyncio.QueueFull:
            line.socket.transport.abort()

    def _publish(self) -> None:
        desk = self._desk
        assert desk is not None
        board = Board(
            desk.state,
            dict(desk.carried),
            dict(desk.apart),
            desk.connected(),
            dict(self._heard),
            desk.problem or self._mistake,
        )
        self._told(board)
