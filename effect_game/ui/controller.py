"""Between the screens and the casus: decisions go in, states and forecasts come out as signals.

Screens never touch the play, the store or the worker themselves. A decision whose outcome needs a
fine forecast waits for the worker (`waiting_changed`); everything else goes through at once.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from effect_game.content.canonical import canonical_bytes, hash_of
from effect_game.content.catalogue_texts import texts_for
from effect_game.content.translated import translated
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.figures import FiguresRequest
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.outcomes import Request
from effect_game.play.packing import Packed
from effect_game.play.recalculate import Recalculated
from effect_game.play.session import Clock, Play, new_header
from effect_game.play.state import State
from effect_game.play.views_why import WhyTold
from effect_game.play.what_if import WhatIfTold
from effect_game.play.worker import Failed, Recalculate, Result
from effect_game.store.database import Store
from effect_game.ui import kept_casus
from effect_game.ui.answered import Answered
from effect_game.ui.asides import Asides
from effect_game.ui.weighing import Weighing
from effect_game.ui.worker_link import LOST, LOST_UNSAVED, WorkerLink

_LIVE_STEPS = frozenset({Step.PLAN, Step.TABLE, Step.LIFE})


class Controller(QObject):
    """One casus in the window.

    state_changed(State), forecast_changed(Forecast of the plan as it lies, coarse or fine),
    preview_changed(Forecast for a card being dragged), waiting_changed(bool), refused(UserError),
    save_problem_changed(UserError or None), recalculated(Recalculated, then in play). content: its canonical
    bytes. asides: what is asked beside it.
    """

    state_changed = Signal(object)
    forecast_changed = Signal(object)
    preview_changed = Signal(object)
    waiting_changed = Signal(bool)
    refused = Signal(object)
    save_problem_changed = Signal(object)
    recalculated = Signal(object)

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store, self._clock = store, clock
        self.roots: tuple[Path, ...] = ()
        self.gate: Callable[[r.Decision], None] = lambda _: None  # may say no, with a UserError
        self._link = WorkerLink(self)
        self._link.answered.connect(self._on_answered)
        self._link.lost.connect(self._on_worker_lost)
        self.weighing, self._closing = Weighing(self._link, self), False
        self.asides = Asides(self._link, self)
        self.asides.refused.connect(self.refused)
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._go_on)
        self.forget()

    def forget(self) -> None:
        """Nothing of a casus is in memory any more, as before the first one; writes nothing."""
        self._next_turn.stop()
        self._play: Play | None = None
        self.content = b""
        self._results = Answered()
        self._forecast: Forecast | None = None
        self._live: ForecastRequest | None = None
        self._asked: ForecastRequest | None = None
        self._preview: ForecastRequest | None = None
        self._pending: r.Decision | None = None
        self._recalculating, self._written = "", False
        self.asides.begin(None, self._results)
        self.weighing.forget()

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
        return self._pending is not None or self._written or bool(self._recalculating)

    def save_again(self) -> UserError | None:
        """Put on the disk what it did not take before; what is still wrong."""
        if self._play is None or self._play.save_problem is None or self._closing:
            return None
        problem = kept_casus.save_again(self.store, self._play, self._clock())
        self.save_problem_changed.emit(problem)
        return problem

    def holds(self, key: str) -> bool:
        """More is known here of this casus than what can be read from the store: go on with it as it is."""
        mine = self._play is not None and self._play.header.casus == key
        return mine and (self.waiting or self.save_again() is not None)

    def start(self, casus: Casus, key: str, seed: int, app_version: str) -> None:
        """Begin a new casus that is already in its weight. Raises UserError when it cannot be kept."""
        self._keep_all()
        content = canonical_bytes(casus)
        header = new_header(casus, key, hash_of(content), app_version, seed)
        self.store.create_casus(header, content, utc=self._clock())
        self.open(kept_casus.KeptCasus(casus, Journal(header=header), content))

    def resume(self, key: str) -> None:
        """Read a kept casus and go on with it. Raises UserError."""
        self._keep_all()
        self.open(kept_casus.read_casus(self.store, key))

    def recalculate(self, key: str, app_version: str) -> None:
        """Take the decisions of the casus in play again under today's law, as a new casus with this key."""
        if self.waiting:
            return
        self._recalculating = key
        self.waiting_changed.emit(True)
        self._link.recalculate(Recalculate(self.play.journal, key, app_version, self._clock()))

    def decide(self, decision: r.Decision) -> None:
        """Take a decision; emits refused with the reason when it is not allowed."""
        if self.waiting:
            return
        try:
            self.gate(decision)
            missing = self._missing(decision)
        except UserError as problem:
            self.refused.emit(problem)
            return
        if missing:
            self._pending = decision
            self.waiting_changed.emit(True)
            for request in missing:
                self._link.require(request)
        else:
            self._take(decision)

    def preview(self, decision: r.Decision) -> None:
        """Show what the money would do if this were decided; writes nothing."""
        try:
            request = self.play.preview_request(decision)
        except UserError:
            return
        self._preview, self._asked = request, None
        self._link.refresh(request, refine=False)

    def end_preview(self) -> None:
        """Back to the plan as it lies; a preview may have pushed its refinement aside."""
        self._preview = None
        if self._forecast is not None:
            self.forecast_changed.emit(self._forecast)
        if self._live is not None and self._live not in self._results:
            self._ask(self._live)

    def request_behind(self, forecast: Forecast) -> ForecastRequest | None:
        """What a forecast rests on that is kept or was told last; None for any other."""
        return self._results.request_of(forecast)

    def branch(self, rows: int, key: str) -> None:
        """Play on from after so many rows, as a casus of its own; the one in play stays as it is."""
        try:
            kept_casus.keep_branch(self.store, self.play, rows, key, self._clock())
            self.resume(key)
        except UserError as problem:
            self.refused.emit(problem)

    def speak(self) -> None:
        """Show the casus in play in the language in use, here and in what the worker tells."""
        content = self.play.content
        texts = texts_for(content.household.id, in_use().code, self.roots)
        self.play.read_as(translated(content, texts))
        self._link.speak(texts)

    def close(self) -> None:
        """Stop the worker and close the store."""
        self.save_again()
        self._closing = True
        self._link.close()
        self.store.close()

    def open(self, kept: kept_casus.KeptCasus) -> None:
        """Go on with a casus that was read, or begin a new one. UserError: what was open stays open."""
        self._keep_all()
        sink = kept_casus.sink_to(self.store, kept.journal.header.casus)
        play = Play(kept.casus, kept.journal, Forecaster(kept.casus), self._clock, sink)
        self.forget()
        self._play, self.content = play, kept.content
        self.asides.begin(play, self._results)
        self.speak()
        self._link.use_casus(kept.content)
        self._after_change()

    def _keep_all(self) -> None:
        """Before another casus takes the place of this one. Raises UserError."""
        if (problem := self.save_again()) is not None:
            raise problem

    def _missing(self, decision: r.Decision) -> list[Request]:
        self.play.check(decision)
        return [request for request in self.play.requests_for(decision) if request not in self._results]

    def _take(self, decision: r.Decision) -> None:
        """Decide and show what came of it."""
        if self._write(decision):
            self._after_change()

    def _write(self, decision: r.Decision) -> bool:
        """Decide and put it on the disk; False when it was refused."""
        before = self.play.save_problem
        try:
            self._ask_ahead(decision)
            self.play.decide(decision, self._results)
        except UserError as problem:
            self.refused.emit(problem)
            return False
        if self.play.save_problem is not before:
            self.save_problem_changed.emit(self.play.save_problem)
        return True

    def _ask_ahead(self, decision: r.Decision) -> None:
        """The worker starts on the plan this leads to while the rows are still being written."""
        if self.state.step in _LIVE_STEPS and not self.play.requests_for(decision):
            request = self.play.preview_request(decision)
            if request != self._live and request not in self._results:
                self._ask(request)

    def _ask(self, request: ForecastRequest) -> None:
        """The newest wish: what was asked before is dropped."""
        if request != self._asked:
            self._asked = request
            self._link.refresh(request, refine=True)

    def _after_change(self) -> None:
        self._refresh_live()
        self.state_changed.emit(self.state)

    def _refresh_live(self) -> None:
        if self.state.step not in _LIVE_STEPS or self.play.read_only:
            return
        request = self.play.live_request()
        if request == self._live:
            return
        self._live, self._preview = request, None
        if request in self._results:
            self._forecast = self._results.forecast(request)
            self._results.told("live", request, self._forecast)
            self.forecast_changed.emit(self._forecast)
        else:
            self._ask(request)

    def _on_answered(self, answer: object) -> None:
        if self._closing:
            return
        if isinstance(answer, Result):
            self._on_result(answer)
        elif isinstance(answer, Recalculated):
            self._on_recalculated(answer)
        elif isinstance(answer, WhyTold | WhatIfTold):
            self.asides.answer(answer)
        elif isinstance(answer, Failed):
            self._give_up()
            self.refused.emit(UserError("forecast.failed", answer.message))

    def _on_result(self, result: Result) -> None:
        request, answer = result.request, result.answer
        if isinstance(request, ForecastRequest) and isinstance(answer, Packed):
            self._on_forecast(request, answer.forecast())
        elif isinstance(request, FiguresRequest) and isinstance(answer, dict):
            self._results.keep_figures(request, answer)
        self._try_pending()

    def _on_forecast(self, request: ForecastRequest, forecast: Forecast) -> None:
        if forecast.fine:
            self._results.keep_forecast(request, forecast)
            self.asides.answer_plan(request, forecast)
        if request == self._preview:
            self._results.told("preview", request, forecast)
            self.preview_changed.emit(forecast)
        elif request == self._live:
            self._forecast = forecast
            self._results.told("live", request, forecast)
            self.forecast_changed.emit(forecast)

    def _on_recalculated(self, made: Recalculated) -> None:
        """Keep the new casus and go on in it, unless another casus was opened meanwhile."""
        key = made.journal.header.casus
        if key != self._recalculating:
            return
        self.stop_waiting()
        try:
            kept_casus.keep_recalculated(self.store, made, self._clock())
            self.resume(key)
        except UserError as problem:
            self.refused.emit(problem)
            return
        self.recalculated.emit(made)

    def _try_pending(self) -> None:
        if self._pending is not None and not self._missing(self._pending):
            self._next_turn.start()

    def _go_on(self) -> None:
        """Take what waited; the figures of a debrief are written in one turn and shown in the next."""
        decision = self._pending
        if self._closing:
            return
        if self._written:
            self.stop_waiting()
            self._after_change()
        elif decision is not None and not self._missing(decision):
            if any(isinstance(each, FiguresRequest) for each in self.play.requests_for(decision)):
                self._write_figures(decision)
            else:
                self.stop_waiting()
                self._take(decision)

    def _write_figures(self, decision: r.Decision) -> None:
        """The first of the two turns of a debrief."""
        if self._write(decision):
            self._pending, self._written = None, True
            self._next_turn.start()
        else:
            self.stop_waiting()

    def stop_waiting(self) -> None:
        """Let go of a decision that waits for an answer; what is written stays written."""
        if self.waiting:
            self._pending, self._written, self._recalculating = None, False, ""
            self.waiting_changed.emit(False)

    def _give_up(self) -> None:
        """No answer will come; what was written already is still shown."""
        if not self._written:
            self.stop_waiting()

    def _on_worker_lost(self) -> None:
        """Whoever waits is told that no answer will come."""
        if self._closing:
            return
        self._give_up()
        words = tr(LOST if self.save_again() is None else LOST_UNSAVED)
        self.asides.worker_lost(words)
        self.refused.emit(UserError("worker.lost", words))
