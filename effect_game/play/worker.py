"""The worker process beside the window: computes forecasts, newest wish first, never the screen.

Protocol over one pipe, all values pickled plain data. In: UseCasus, Speak, Require, Refresh, Recalculate,
WhyAsk, WhatIfAsk, AssumptionsAsk, Stop. Out: Result, Recalculated, WhyTold, WhatIfTold, AssumptionsTold,
Failed; one or two per refresh (coarse, then fine when asked), one per other message. A WhyAsk is told at
once, between two pages of what is being computed: it pushes nothing aside. Required requests are always
finished. The refinement of a refresh is dropped as soon as anything newer has come in: it looks between the
arms of every page of 512 lives. Answers are kept small, because the window cannot paint while one is being
unpacked (play/packing.py).
"""

import contextlib
import gc
import os
from collections import deque
from dataclasses import dataclass
from multiprocessing.connection import Connection

from effect_game.content.translated import ContentTexts, translated
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal, Payload
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play.assumptions import AssumptionsAsk, AssumptionsTold, assumptions
from effect_game.play.figures import FiguresRequest, debrief_figures
from effect_game.play.forecast import Cancelled, Forecaster, ForecastRequest
from effect_game.play.outcomes import Request
from effect_game.play.packing import Packed, packed
from effect_game.play.recalculate import recalculate
from effect_game.play.views_why import WhyAsk, why_told
from effect_game.play.what_if import WhatIfAsk
from effect_game.play.what_if import told as what_if_told


@dataclass(frozen=True, slots=True)
class UseCasus:
    """From now on forecasts are about this content (canonical bytes)."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Speak:
    """From now on sentences are in the language of these texts, of the casus in use."""

    texts: ContentTexts


@dataclass(frozen=True, slots=True)
class Require:
    """A fine forecast or the figures of the debrief, that a decision waits for."""

    request: Request


@dataclass(frozen=True, slots=True)
class Refresh:
    """The live micro-KBA: coarse at once, then fine when `refine`."""

    request: ForecastRequest
    refine: bool


@dataclass(frozen=True, slots=True)
class Recalculate:
    """Take the decisions of an older casus again (play.recalculate); answered by Recalculated."""

    old: Journal
    key: str
    app_version: str
    utc: str


@dataclass(frozen=True, slots=True)
class Stop:
    """End the process."""


@dataclass(frozen=True, slots=True)
class Result:
    """`request` is the one that was asked. Of a forecast `fine` tells coarse from fine."""

    request: Request
    answer: Packed | Payload


@dataclass(frozen=True, slots=True)
class Failed:
    """Something cannot be computed; `message` is a Dutch sentence. request None: a recalculation."""

    request: Request | None
    message: str


class Worker:
    """Serves one pipe until Stop or until the other end is gone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._forecaster: Forecaster | None = None
        self._texts = ContentTexts()
        self._said: Casus | None = None
        self._required: deque[Request | Recalculate | WhatIfAsk | AssumptionsAsk] = deque()
        self._refresh: Refresh | None = None
        self._stopped = False

    def run(self) -> None:
        """Loop until stopped."""
        while not self._stopped:
            self._receive(wait=not self._required and self._refresh is None)
            if self._required:
                self._answer_required(self._required.popleft())
            elif self._refresh is not None:
                self._answer_refresh()

    def _receive(self, *, wait: bool) -> None:
        while not self._stopped and (wait or self._connection.poll()):
            try:
                self._take(self._connection.recv())
            except EOFError:
                self._stopped = True
            wait = False

    def _take(self, message: object) -> None:
        if isinstance(message, UseCasus):
            self._use(message)
        elif isinstance(message, Speak):
            self._speak(message)
        elif isinstance(message, Require):
            self._required.append(message.request)
        elif isinstance(message, Recalculate | WhatIfAsk | AssumptionsAsk):
            self._required.append(message)
        elif isinstance(message, Refresh):
            self._refresh = message
        elif isinstance(message, WhyAsk):
            self._connection.send(why_told(self._forecaster, message, self._read_as()))
        elif isinstance(message, Stop):
            self._stopped = True

    def _use(self, message: UseCasus) -> None:
        from effect_game.content.canonical import from_canonical

        self._forecaster, self._said = Forecaster(from_canonical(message.content)), None
        self._required.clear()
        self._refresh = None
        # What is in memory now stays. Looking through it for waste takes as long as a coarse forecast.
        gc.freeze()

    def _speak(self, message: Speak) -> None:
        from effect_game.content.language import language
        from effect_game.domain.language import use

        use(language(message.texts.code))
        self._texts, self._said = message.texts, None

    def _read_as(self) -> Casus | None:
        """The casus in use as it is read; made when something is first told of it."""
        if self._said is None and self._forecaster is not None:
            self._said = translated(self._forecaster.casus, self._texts)
        return self._said

    def _answer_required(self, wanted: Request | Recalculate | WhatIfAsk | AssumptionsAsk) -> None:
        if isinstance(wanted, WhatIfAsk | AssumptionsAsk):
            self._answer_beside(wanted)
        elif not isinstance(wanted, Recalculate):
            self._answer(wanted, required=True)
        elif self._forecaster is not None:
            casus, old = self._forecaster.casus, wanted.old
            try:
                made = recalculate(
                    casus, old, wanted.key, wanted.app_version, wanted.utc, self._forecaster, self._read_as()
                )
                self._connection.send(made)
            except UserError as problem:
                self._connection.send(Failed(None, problem.message))

    def _answer_beside(self, asked: WhatIfAsk | AssumptionsAsk) -> None:
        if self._forecaster is None:
            self._connection.send(Failed(asked.request, tr("Er is nog geen casus geladen.")))
            return
        try:
            if isinstance(asked, WhatIfAsk):
                self._connection.send(what_if_told(self._forecaster, asked))
            else:
                self._connection.send(AssumptionsTold(asked, assumptions(self._forecaster, asked)))
        except UserError as problem:
            self._connection.send(Failed(asked.request, problem.message))

    def _answer_refresh(self) -> None:
        wish = self._refresh
        self._refresh = None
        if wish is None:
            return
        about = self._forecaster
        self._answer(wish.request.coarse(), required=True, asked=wish.request)
        self._receive(wait=False)
        if wish.refine and self._forecaster is about and not self._is_interrupted():
            self._answer(wish.request, required=False)

    def _is_interrupted(self) -> bool:
        """Something newer than the refresh at hand has come in."""
        return self._stopped or self._refresh is not None or bool(self._required)

    def _answer(self, request: Request, *, required: bool, asked: Request | None = None) -> None:
        told = asked or request

        def go_on(_runs: int) -> bool:
            self._receive(wait=False)
            return not self._stopped and (required or not self._is_interrupted())

        if self._forecaster is None:
            self._connection.send(Failed(told, tr("Er is nog geen casus geladen.")))
            return
        try:
            if isinstance(request, FiguresRequest):
                answer: Packed | Payload = debrief_figures(self._forecaster, request)
            else:
                answer = packed(self._forecaster.forecast(request, go_on))
            self._connection.send(Result(told, answer))
        except UserError as problem:
            self._connection.send(Failed(told, problem.message))
        except Cancelled:
            return


def serve(connection: Connection) -> None:
    """Entry of the spawned process."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A window that was killed cannot say Stop: there is nobody left to answer or to complain to.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        Worker(connection).run()
