"""Between the screens and the casus: decisions go in, states and forecasts come out as signals.

Screens never touch the play, the store or the worker themselves. A decision whose outcome needs a
fine forecast waits for the worker (`waiting_changed`); everything else goes through at once.
"""

from PySide6.QtCore import QObject, Signal

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal, Row
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode, Step
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.session import Clock, Play, new_header
from effect_game.play.state import State
from effect_game.play.worker import Failed, Progress, Result
from effect_game.store.database import Store
from effect_game.ui.worker_link import WorkerLink

_LIVE_STEPS = frozenset({Step.PLAN, Step.TABLE, Step.LIFE})
_MAX_RESULTS = 48


class Controller(QObject):
    """One casus in the window.

    state_changed(State), forecast_changed(Forecast of the plan as it lies, coarse or fine),
    preview_changed(Forecast for a card being dragged), waiting_changed(bool), progressed(int runs),
    refused(UserError), save_problem_changed(UserError or None).
    """

    state_changed = Signal(object)
    forecast_changed = Signal(object)
    preview_changed = Signal(object)
    waiting_changed = Signal(bool)
    progressed = Signal(object)
    refused = Signal(object)
    save_problem_changed = Signal(object)

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._clock = clock
        self._link = WorkerLink(self)
        self._link.answered.connect(self._on_answered)
        self._link.lost.connect(self._on_worker_lost)
        self._play: Play | None = None
        self._results: dict[ForecastRequest, Forecast] = {}
        self._forecast: Forecast | None = None
        self._live: ForecastRequest | None = None
        self._preview: ForecastRequest | None = None
        self._pending: r.Decision | None = None
        self._closing = False

    @property
    def play(self) -> Play:
        """The casus in play; RuntimeError before one is opened."""
        if self._play is None:
            raise RuntimeError("no casus is open")
        return self._play

    @property
    def casus(self) -> Casus:
        return self.play.casus

    @property
    def state(self) -> State:
        return self.play.state

    @property
    def forecast(self) -> Forecast | None:
        """The newest forecast of the plan as it lies; None until the first one is there."""
        return self._forecast

    @property
    def waiting(self) -> bool:
        return self._pending is not None

    def start(self, casus: Casus, key: str, seed: int, app_version: str) -> None:
        """Begin a new casus. Raises UserError when it cannot be kept."""
        content = canonical_bytes(casus)
        header = new_header(casus, key, content_hash(casus), app_version, seed, Mode.BASIC.value)
        self.store.create_casus(header, content, utc=self._clock())
        self._open(casus, Journal(header=header), content)

    def resume(self, key: str) -> None:
        """Go on with a kept casus, on its own stored content. Raises UserError."""
        journal = self.store.load(key)
        content = self.store.content(journal.header.content_hash)
        self._open(from_canonical(content), journal, content)

    def decide(self, decision: r.Decision) -> None:
        """Take a decision; emits refused with the reason when it is not allowed."""
        if self._pending is not None:
            return
        try:
            missing = self._missing(decision)
        except UserError as problem:
            self.refused.emit(problem)
            return
        if missing:
            self._pending = decision
            self.waiting_changed.emit(True)
            for request in missing:
                self._link.require(request)
            return
        self._take(decision)

    def preview(self, decision: r.Decision) -> None:
        """Show what the money would do if this were decided; writes nothing."""
        try:
            request = self.play.preview_request(decision)
        except UserError:
            return
        self._preview = request
        self._link.refresh(request, refine=False)

    def end_preview(self) -> None:
        """Back to the plan as it lies."""
        self._preview = None
        if self._forecast is not None:
            self.forecast_changed.emit(self._forecast)

    def close(self) -> None:
        """Stop the worker and close the store."""
        self._closing = True
        self._link.close()
        self.store.close()

    def _open(self, casus: Casus, journal: Journal, content: bytes) -> None:
        self._results.clear()
        self._forecast = self._live = self._preview = self._pending = None
        self._play = Play(casus, journal, Forecaster(casus), self._clock, self._keep)
        self._link.use_casus(content)
        self._after_change()

    def _keep(self, rows: tuple[Row, ...], state: State) -> None:
        self.store.append(
            self.play.header.casus, rows, step=state.step.value, finished=state.finished or None
        )

    def _missing(self, decision: r.Decision) -> list[ForecastRequest]:
        self.play.check(decision)
        return [request for request in self.play.requests_for(decision) if request not in self._results]

    def _take(self, decision: r.Decision) -> None:
        before = self.play.save_problem
        try:
            self.play.decide(decision, self._results.__getitem__)
        except UserError as problem:
            self.refused.emit(problem)
            return
        if self.play.save_problem is not before:
            self.save_problem_changed.emit(self.play.save_problem)
        self._after_change()

    def _after_change(self) -> None:
        self._refresh_live()
        self.state_changed.emit(self.state)

    def _refresh_live(self) -> None:
        if self.state.step not in _LIVE_STEPS:
            return
        request = self.play.live_request()
        if request == self._live:
            return
        self._live = request
        self._preview = None
        if request in self._results:
            self._forecast = self._results[request]
            self.forecast_changed.emit(self._forecast)
        else:
            self._link.refresh(request, refine=True)

    def _on_answered(self, answer: object) -> None:
        if self._closing:
            return
        if isinstance(answer, Result):
            self._on_result(answer)
        elif isinstance(answer, Progress):
            self.progressed.emit(answer.runs)
        elif isinstance(answer, Failed):
            self._drop_pending()
            self.refused.emit(UserError("forecast.failed", answer.message))

    def _on_result(self, answer: Result) -> None:
        if answer.forecast.fine:
            if len(self._results) >= _MAX_RESULTS:
                self._results.pop(next(iter(self._results)))
            self._results[answer.request] = answer.forecast
        if answer.request == self._preview:
            self.preview_changed.emit(answer.forecast)
        elif answer.request == self._live:
            self._forecast = answer.forecast
            self.forecast_changed.emit(answer.forecast)
        self._try_pending()

    def _try_pending(self) -> None:
        decision = self._pending
        if decision is None or self._missing(decision):
            return
        self._drop_pending()
        self._take(decision)

    def _drop_pending(self) -> None:
        if self._pending is not None:
            self._pending = None
            self.waiting_changed.emit(False)

    def _on_worker_lost(self) -> None:
        if not self._closing:
            self._drop_pending()
            self.refused.emit(
                UserError("worker.lost", "Het rekenen is gestopt. Alles is bewaard. Start €ffect opnieuw.")
            )
