"""The class that is open on this computer: its network beside the window, its board in it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from effect_game import __version__
from effect_game.classroom import rows as c
from effect_game.classroom.addresses import own_addresses, written
from effect_game.classroom.desk import Desk
from effect_game.classroom.messages import DEFAULT_PORT
from effect_game.classroom.opening import desk_of, lesson_in
from effect_game.classroom.server import EVERYBODY, Board, ClassServer, ports_words
from effect_game.classroom.views_board import BoardView, board_view, phase_acts
from effect_game.play.session import Clock

REFRESH_MS = 250
"""At most four new boards a second, however many groups play."""
TICK_MS = 10_000
"""Minutes go by, also when nobody does anything."""


class ClassHost(QObject):
    """`changed`: there is another board to show; it comes at most every REFRESH_MS and every TICK_MS."""

    changed = Signal()
    _came = Signal()

    def __init__(
        self,
        path: Path,
        clock: Clock,
        parent: QObject,
        *,
        host: str = EVERYBODY,
        port: int = DEFAULT_PORT,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """Opens the class and listens, or goes on with files alone when no port is free (`alone`).

        Raises UserError of the store or the lesson plan.
        """
        super().__init__(parent)
        self.path, self.plan = path, lesson_in(path)
        self.board = self._latest = Board()
        self._clock, self._seconds = clock, seconds
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._show)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.changed)
        # The board is made in the thread that keeps the class.
        self._came.connect(self._came_in, Qt.ConnectionType.QueuedConnection)
        self._server: ClassServer | None = ClassServer(desk_of(path, app=__version__, utc=clock), self._told)
        self._port = self._server.start(host, port, alone=True)
        self.alone = "" if self._port else ports_words(port)
        """Why there is no network in this lesson; '' = there is."""
        self._tick.start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._port

    def addresses(self) -> tuple[str, ...]:
        """What groups type to get here, the likeliest first; empty without a network."""
        if not self._port:
            return ()
        return tuple(written(address, self._port) for address in own_addresses())

    def view(self) -> BoardView:
        """The board as it is at this moment."""
        return board_view(self.board, self.plan, self._clock(), self._seconds())

    def act(self, value: c.ClassValue, seat: str | None = None) -> None:
        """Do something as trainer, for one group or for all."""
        if self._server is not None:
            self._server.act(value, seat)

    def open_phase(self, phase: int) -> None:
        """Open a phase, with euros as the lesson plan says."""
        for value in phase_acts(self.board, self.plan, phase):
            self.act(value)

    def ask(self, work: Callable[[Desk], None]) -> None:
        """Do something at the desk itself, for example take in files; blocks until it is done."""
        if self._server is not None:
            self._server.ask(work)

    def stop(self) -> None:
        """Stop listening; everything that came in stays kept."""
        server, self._server = self._server, None
        self._tick.stop()
        self._refresh.stop()
        if server is not None:
            server.stop()

    def _told(self, board: Board) -> None:
        """In another thread."""
        self._latest = board
        self._came.emit()

    def _came_in(self) -> None:
        if not self._refresh.isActive():
            self._refresh.start(0 if self.board.state.next == 0 else REFRESH_MS)

    def _show(self) -> None:
        self.board = self._latest
        self.changed.emit()
