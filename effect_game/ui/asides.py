"""What people ask beside the casus in play: another plan, why a count is what it is, one thing otherwise."""

from PySide6.QtCore import QObject, Signal

from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.forecast import ForecastRequest
from effect_game.play.session import Play
from effect_game.play.views_why import WhyAsk, WhyTold
from effect_game.play.what_if import WhatIfAsk, WhatIfTold
from effect_game.ui.answered import Answered
from effect_game.ui.worker_link import WorkerLink

_OTHER_LAW = mark(
    "Deze casus is met een andere wet doorgerekend. Waarom dit aantal zo is, kan dan niet worden berekend. "
    "Laat de casus opnieuw uitrekenen."
)


class Asides(QObject):
    """Questions to the worker that stop nobody and write nothing; a casus of another law gets no answer.

    plan_told(ForecastRequest, its fine Forecast), why_told(WhyTold), what_if_told(WhatIfTold),
    refused(UserError).
    """

    plan_told = Signal(object, object)
    why_told = Signal(object)
    what_if_told = Signal(object)
    refused = Signal(object)

    def __init__(self, link: WorkerLink, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._plans: set[ForecastRequest] = set()
        self._whys: list[WhyAsk] = []
        self.begin(None, Answered())

    def begin(self, play: Play | None, results: Answered) -> None:
        """Another casus is in play, or none: what was asked under the one before goes to nobody."""
        self._play, self._results, self._plans, self._whys = play, results, set(), []

    @property
    def _read_only(self) -> bool:
        return self._play is None or self._play.read_only

    @property
    def pending(self) -> bool:
        """Whether another plan, or a why, is being computed."""
        return bool(self._plans or self._whys)

    def ask_plan(self, request: ForecastRequest) -> None:
        """The fine forecast of another plan: plan_told brings it."""
        if request in self._results:
            self.plan_told.emit(request, self._results.forecast(request))
        elif request not in self._plans and not self._read_only:
            self._plans.add(request)
            self._link.require(request)

    def ask_why(self, asked: WhyAsk) -> None:
        """Why a count is what it is; why_told brings the answer, or says what is wrong."""
        if self._read_only:
            self.why_told.emit(WhyTold(asked, None, tr(_OTHER_LAW)))
            return
        self._whys.append(asked)
        self._link.ask_why(asked)

    def ask_what_if(self, asked: WhatIfAsk) -> None:
        """One thing otherwise: what_if_told brings it."""
        if self._read_only:
            self.refused.emit(UserError("journal.law", tr(_OTHER_LAW)))
            return
        self._link.ask_what_if(asked)

    def answer(self, told: WhyTold | WhatIfTold) -> None:
        """What the worker says to a question."""
        if isinstance(told, WhyTold):
            self._whys = [asked for asked in self._whys if asked != told.asked]
            self.why_told.emit(told)
        else:
            self.what_if_told.emit(told)

    def answer_plan(self, request: ForecastRequest, forecast: Forecast) -> None:
        """A fine forecast has come, asked here or not."""
        if request in self._plans:
            self._plans.discard(request)
            self.plan_told.emit(request, forecast)

    def worker_lost(self, words: str) -> None:
        """Whoever waits for a why is told that no answer will come."""
        waiting, self._whys, self._plans = self._whys, [], set()
        for asked in waiting:
            self.why_told.emit(WhyTold(asked, None, words))
