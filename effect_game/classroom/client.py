"""The network of a group's computer: one thread that connects out, and keeps trying.

The window never waits for it: what it hands in is sent when there is a line. What the trainer says comes back
through `told`, in the thread of the line.
"""

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

from effect_game.classroom import messages as m
from effect_game.classroom.member import Member
from effect_game.classroom.state import ClassState
from effect_game.classroom.trouble import Trouble, trouble, trouble_of
from effect_game.domain.journal import Journal

OPEN_S: Final = 6.0
RETRY_S: Final = (0.5, 1.0, 2.0, 4.0, 5.0)
PING_S: Final = 10.0
"""A pulled cable shows after at most twice this."""
QUIET: Final = logging.getLogger("effect_game.classroom.network")
QUIET.propagate = False
"""What goes wrong on a line is told by classroom/trouble.py, not by the library on somebody's terminal."""
FINAL: Final = frozenset({"code", "wait", "version", "removed", "replaced", "full"})
"""Refusals after which trying again by itself helps nobody: people have to do something first."""


@dataclass(frozen=True, slots=True)
class Connected:
    """What a group knows of its class at one moment. kept: per casus the rows that are at the trainer."""

    online: bool
    welcome: m.Welcome | None
    state: ClassState
    kept: dict[str, int]
    apart: frozenset[str]
    refusal: m.Refused | None = None
    trouble: Trouble | None = None
    brought: tuple[tuple[Journal, bytes], ...] = ()
    done: bool = False
    """The lesson is over and everything of this group is at the trainer."""


class ClassClient:
    """Takes one group along in a class. told: gets a Connected at every change, in another thread."""

    def __init__(self, host: str, port: int, member: Member, told: Callable[[Connected], None]) -> None:
        self._host, self._port, self._member, self._told = host, port, member, told
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="effect-class-line", daemon=True)
        self._socket: ClientConnection | None = None
        self._out: asyncio.Queue[m.Message] = asyncio.Queue()
        self._trouble: Trouble | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin trying; comes back at once."""
        self._thread.start()

    def stop(self) -> None:
        """Let go of the line; what was not sent is sent at the next start."""
        if self._thread.is_alive():
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._cancel)
            self._thread.join()

    def offer(self, journal: Journal, content: bytes) -> None:
        """The casus as it is now."""
        self._later(lambda: self._member.offer(journal, content))

    def ask_help(self, asked: bool) -> None:
        """Raise or lower the hand."""
        self._later(lambda: self._member.ask_help(asked))

    def answer_chair(self, message: m.Chair) -> None:
        """Answer as a party to another group's offer."""
        self._later(lambda: self._member.answer_chair(message))

    def bring(self, casus: str) -> None:
        """Ask back a casus of this group that is not on this computer."""
        self._later(lambda: self._member.bring(casus))

    def _later(self, work: Callable[[], list[m.Message]]) -> None:
        # A line that was refused for good ends by itself, perhaps just now.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(lambda: self._say(work()))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # in the thread of the line

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._task = self._loop.create_task(self._keep_trying())
        try:
            self._loop.run_until_complete(self._task)
        except asyncio.CancelledError:
            pass
        finally:
            self._loop.close()

    async def _keep_trying(self) -> None:
        failed = 0
        while True:
            was_in = await self._one_line()
            failed = 0 if was_in else failed + 1
            self._tell()
            refusal = self._member.refusal
            if self._member.done or (refusal is not None and refusal.code in FINAL):
                return
            # A trainer whose disk takes nothing now, or who has too many, is not asked twice a second.
            later = refusal is not None and refusal.code in ("later", "many")
            pause_s = RETRY_S[-1 if later else min(failed, len(RETRY_S) - 1)]
            await asyncio.sleep(max(pause_s, refusal.wait_s if refusal is not None else 0))

    async def _one_line(self) -> bool:
        """Talk until the line falls away; whether the trainer had let us in."""
        address = f"{self._host}:{self._port}"
        try:
            line = connect(
                f"ws://{address}/", max_size=m.MAX_MESSAGE_BYTES, open_timeout=OPEN_S, proxy=None,
                ping_interval=PING_S, ping_timeout=PING_S, close_timeout=1, user_agent_header=None,
                logger=QUIET,
            )  # fmt: skip
            async with line as socket:
                return await self._talk(socket)
        except (OSError, InvalidHandshake, InvalidMessage, UnicodeError, ValueError) as error:
            self._trouble = trouble_of(error, self._host)
            return False

    async def _talk(self, socket: ClientConnection) -> bool:
        self._out = asyncio.Queue()
        self._say(self._member.opened())
        sending = asyncio.create_task(self._send(socket))
        was_in = unread = False
        try:
            async for text in socket:
                self._say(self._member.heard(m.read(text)))
                if self._member.welcome is not None and self._member.refusal is None:
                    was_in, self._socket, self._trouble = True, socket, None
                self._tell()
        except ConnectionClosed:
            pass
        except m.Unreadable:
            unread, self._trouble = True, trouble("not_effect")
        finally:
            sending.cancel()
            self._socket = None
            self._member.closed()
        if was_in:
            self._trouble = trouble("lost")
        elif self._member.refusal is None and not unread:
            # Let go before the trainer's computer said anything: people would wait for nothing.
            self._trouble = trouble("turned_away")
        return was_in

    async def _send(self, socket: ClientConnection) -> None:
        try:
            while True:
                await socket.send(m.written(await self._out.get()))
        except ConnectionClosed:
            pass

    def _say(self, messages: list[m.Message]) -> None:
        for message in messages:
            self._out.put_nowait(message)

    def _tell(self) -> None:
        member = self._member
        brought = tuple(member.brought)
        member.brought.clear()
        self._told(
            Connected(
                online=self._socket is not None, welcome=member.welcome, state=member.state,
                kept=dict(member.kept), apart=member.apart, refusal=member.refusal, trouble=self._trouble,
                brought=brought, done=member.done,
            )
        )  # fmt: skip
