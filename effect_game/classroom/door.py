"""The door of the trainer's computer: what a connection may do before and beside sending messages.

The library answers every ping and reads every frame by itself, and a connection that says nothing costs a
place. A class has to stay quick while one computer in the room does nothing else.
"""

import asyncio
import time
from collections import Counter
from typing import Any, Final

from websockets.asyncio.server import ServerConnection

from effect_game.classroom.limits import Bucket

STRANGERS: Final = 60
"""Connections of one address that did not give the code yet; a whole class may sit behind one address."""
LINES_AT_ONCE, LINES_PER_S = 120.0, 20.0
"""New connections of one address. Programs of groups try twice a second at most. Spelaanname."""
FRAMES_AT_ONCE, FRAMES_PER_S = 400.0, 40.0
"""Of one connection: a message of ours is one frame, and a ping comes every ten seconds. Spelaanname."""
_SHOUT: Final = 10.0
"""So many new connections a connection counts for that was let go because it shouted."""
_PIECE: Final = 4_096


class Door:
    """Who stands at the door, per address."""

    def __init__(self) -> None:
        self._strangers: Counter[str] = Counter()
        self._lines: dict[str, Bucket] = {}

    def enters(self, address: str, now: float) -> bool:
        """Whether one more connection of this address may begin; it is a stranger until `passes`."""
        if not self._bucket(address).take(1.0, now) or self._strangers[address] >= STRANGERS:
            return False
        self._strangers[address] += 1
        return True

    def passes(self, address: str) -> None:
        """A stranger gave the code, or went away."""
        self._strangers[address] -= 1
        if self._strangers[address] <= 0:
            del self._strangers[address]

    def shouted(self, address: str, now: float) -> None:
        """A connection of this address was let go because it sent too many frames."""
        self._bucket(address).take(_SHOUT, now)

    def _bucket(self, address: str) -> Bucket:
        return self._lines.setdefault(address, Bucket(LINES_PER_S, LINES_AT_ONCE))


class Guarded(ServerConnection):
    """A connection that is let go when it does what none of our programs does. door: set by `guarded`."""

    door: Door
    address = ""
    _refused = _stranger = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = transport.get_extra_info("peername")
        self.address = str(peer[0]) if peer else ""
        self._frames = Bucket(FRAMES_PER_S, FRAMES_AT_ONCE)
        self._stranger = self.door.enters(self.address, time.monotonic())
        if self._stranger:
            super().connection_made(transport)
            return
        self._refused = True
        assert isinstance(transport, asyncio.Transport)
        transport.abort()

    def greeted(self) -> None:
        """The code was right."""
        if self._stranger:
            self._stranger = False
            self.door.passes(self.address)

    def connection_lost(self, exc: Exception | None) -> None:
        self.greeted()
        if not self._refused:
            super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        # In pieces: one call can hold forty thousand frames, and all of them would be answered first.
        for place in range(0, len(data), _PIECE):
            if self._refused or self.transport.is_closing():
                return
            super().data_received(data[place : place + _PIECE])

    def process_event(self, event: Any) -> None:
        if self.request is not None and not self._frames.take(1.0, time.monotonic()):
            if not self.transport.is_closing():
                self.door.shouted(self.address, time.monotonic())
                self.transport.abort()
            return
        super().process_event(event)


def guarded(door: Door) -> type[Guarded]:
    """Connections of one server, which share a door."""
    return type("Guarded", (Guarded,), {"door": door})
