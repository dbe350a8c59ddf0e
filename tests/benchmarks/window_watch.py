"""Looks at the real window from outside: when money is painted, and how long the event loop was away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.ui.game import Game

Wait = Callable[[Callable[[], bool]], None]


class Heartbeat:
    """A timer of 1 ms. gap: the longest time between two beats, seconds; it is a pause people can feel.

    own: the most processor time of the window's thread between two beats: its own share in a pause, whatever
    else the machine is doing.
    """

    def __init__(self) -> None:
        self.gap = self.own = 0.0
        self._last, self._spent = perf_counter(), thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(self._timer.timerType().PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now, spent = perf_counter(), thread_time()
        self.gap, self._last = max(self.gap, now - self._last), now
        self.own, self._spent = max(self.own, spent - self._spent), spent

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Beat while this lasts; what came before is forgotten."""
        self.gap = self.own = 0.0
        self._last, self._spent = perf_counter(), thread_time()
        self._timer.start(1)
        try:
            yield
        finally:
            self._beat()
            self._timer.stop()


class Painted(QObject):
    """When a widget has been painted for the first time after it was asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        self._armed = False
        widget.installEventFilter(self)

    def arm(self) -> None:
        self.at, self._armed = None, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._armed and event.type() == QEvent.Type.Paint:
            self._armed = False
            # After the whole paint that is under way.
            QTimer.singleShot(0, self._done)
        return super().eventFilter(watched, event)

    def _done(self) -> None:
        self.at = perf_counter()


class Refresh:
    """One move of a card: when coarse and fine money of it were on the screen."""

    def __init__(self, game: Game, jars: QWidget) -> None:
        self._coarse, self._fine = Painted(jars), Painted(jars)
        self.runs = 0
        game.controller.forecast_changed.connect(self._came)

    def start(self) -> float:
        self._coarse.at = self._fine.at = None
        return perf_counter()

    def done(self) -> bool:
        return self._fine.at is not None

    def painted(self) -> tuple[float, float]:
        """Moments of the coarse and the fine money; ValueError when one was never seen."""
        if self._coarse.at is None or self._fine.at is None:
            raise ValueError("the money was not painted")
        return self._coarse.at, self._fine.at

    def _came(self, forecast: Forecast) -> None:
        self.runs = forecast.runs
        (self._fine if forecast.fine else self._coarse).arm()
