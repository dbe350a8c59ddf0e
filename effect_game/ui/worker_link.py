"""The window's end of the worker process. The only place in play with threads.

A thread waits on the pipe and hands every answer to the window's thread by a queued signal; the
link owns the signal, so an answer never arrives at an object that is gone. What is asked goes into the pipe
at once, except a casus and its texts: those are larger than a pipe holds, and a worker that is still starting
or computing takes nothing out. A second thread puts them in, and what is asked meanwhile goes behind them.
"""

import contextlib
import multiprocessing
import queue
import threading
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, QTimer, Signal

from effect_game.content.translated import ContentTexts
from effect_game.domain.language import mark
from effect_game.play.assumptions import AssumptionsAsk
from effect_game.play.forecast import ForecastRequest
from effect_game.play.outcomes import Request
from effect_game.play.views_why import WhyAsk
from effect_game.play.what_if import WhatIfAsk
from effect_game.play.worker import Recalculate, Refresh, Require, Speak, Stop, UseCasus, serve

LOST = mark("Het rekenen is gestopt. Alles is bewaard. Start €ffect opnieuw.")
LOST_UNSAVED = mark(
    "Het rekenen is gestopt. Niet alles staat op de schijf. Maak een bestand. Start €ffect dan opnieuw."
)


class WorkerLink(QObject):
    """Starts the worker with the first casus; `answered` carries whatever it sends (play/worker.py).

    Asking never raises. `lost` says that no answer will come: once when the worker is found to be gone, and
    after that once for all that is asked in one turn of the event loop, in the next turn.
    """

    answered = Signal(object)
    lost = Signal()
    _broke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self._process: multiprocessing.process.BaseProcess | None = None
        self._listener: threading.Thread | None = None
        self._sender: threading.Thread | None = None
        self._line: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._in_line = 0
        self._broken = False
        self._texts = ContentTexts()
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self.lost)
        self._broke.connect(self._telling.start)

    def use_casus(self, content: bytes) -> None:
        """Forecasts are about this content (canonical bytes) from now on."""
        self._send(UseCasus(content))

    def speak(self, texts: ContentTexts) -> None:
        """What is told about the content in use is in this language from now on."""
        if texts != self._texts:
            self._texts = texts
            if self._connection is not None:
                self._send(Speak(texts))

    def require(self, request: Request) -> None:
        self._send(Require(request))

    def refresh(self, request: ForecastRequest, *, refine: bool) -> None:
        self._send(Refresh(request, refine))

    def recalculate(self, wish: Recalculate) -> None:
        """The casus in use once more, under the law of today."""
        self._send(wish)

    def ask_why(self, asked: WhyAsk) -> None:
        """Why a count is what it is, under the casus in use."""
        self._send(asked)

    def ask_what_if(self, asked: WhatIfAsk) -> None:
        """What one other choice would have done, under the casus in use."""
        self._send(asked)

    def ask_assumptions(self, asked: AssumptionsAsk) -> None:
        """What a result hangs on, under the casus in use."""
        self._send(asked)

    def close(self, *, at_once: bool = False) -> None:
        """Stop the process and the threads; safe to call twice. What is asked afterwards goes nowhere.

        at_once: it is not given the time to finish what it computes.
        """
        # A worker that is told to stop is not lost, and what is still on its way here has nobody to go to.
        self.blockSignals(True)
        with self._lock:
            self._broken = True
        if self._connection is None:
            return
        with contextlib.suppress(OSError):
            self._put(Stop())
        self._line.put(None)
        if self._process is not None:
            if at_once:
                self._process.kill()
            self._process.join(5)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
        for thread in (self._sender, self._listener):
            if thread is not None:
                thread.join(5)
        self._connection.close()
        self._connection = None

    def _send(self, message: object) -> None:
        if self._broken:
            self._telling.start()
            return
        try:
            self._put(message)
        except OSError:
            self._break()

    def _break(self) -> None:
        """The pipe leads nowhere: whoever finds out first tells it, from whatever thread."""
        with self._lock:
            first, self._broken = not self._broken, True
        if first:
            self._broke.emit()

    def _put(self, message: object) -> None:
        """Into the pipe, or behind what stands in line for it. Raises OSError."""
        connection = self._connection or self._start()
        with self._lock:
            waits = self._in_line > 0 or isinstance(message, UseCasus | Speak)
            self._in_line += waits
        if waits:
            self._line.put(message)
        else:
            connection.send(message)

    def _send_on(self, connection: Connection) -> None:
        """Put what stands in line into the pipe, until there is nothing more to come."""
        while (message := self._line.get()) is not None:
            try:
                connection.send(message)
            except OSError:
                self._break()
                return
            with self._lock:
                self._in_line -= 1

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours
        self._sender = threading.Thread(target=self._send_on, args=(ours,), daemon=True)
        self._sender.start()
        self._listener = threading.Thread(target=self._listen, args=(ours,), daemon=True)
        self._listener.start()
        if self._texts != ContentTexts():
            self._put(Speak(self._texts))
        return ours

    def _listen(self, connection: Connection) -> None:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                self._break()
                return
            self.answered.emit(message)
