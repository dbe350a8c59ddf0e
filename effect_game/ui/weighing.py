"""What the result of the casus in play hangs on: asked of the worker, kept until another casus is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from effect_game.domain.language import tr
from effect_game.play.assumptions import Assumptions, AssumptionsAsk, AssumptionsTold, assumptions_ask
from effect_game.play.session import Play
from effect_game.play.views_sensitivity import NOT_WEIGHED
from effect_game.play.worker import Failed
from effect_game.ui.worker_link import LOST, WorkerLink


class Weighing(QObject):
    """`told` when the answer is there, at once when it was there already; `failed` with a sentence."""

    told = Signal(object)
    failed = Signal(str)

    def __init__(self, link: WorkerLink, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self.forget()
        link.answered.connect(self._on_answered)
        link.lost.connect(self._on_lost)

    def forget(self) -> None:
        """Nothing is asked or kept."""
        self._play: Play | None = None
        self._asked: AssumptionsAsk | None = None
        self._answer: Assumptions | None = None

    def ask(self, play: Play) -> None:
        """Of a casus after its debrief, under the law of today; another one answers with `failed`."""
        if play is not self._play:
            self.forget()
            self._play = play
        if self._answer is not None:
            self.told.emit(self._answer)
        elif self._asked is None:
            self._asked = assumptions_ask(play)
            if self._asked is None:
                self.failed.emit(tr(NOT_WEIGHED))
            else:
                self._link.ask_assumptions(self._asked)

    def _on_answered(self, answer: object) -> None:
        if isinstance(answer, AssumptionsTold) and answer.asked == self._asked:
            self._answer = answer.answer
            self.told.emit(answer.answer)
        elif isinstance(answer, Failed) and self._asked is not None and answer.request == self._asked.request:
            self._asked = None
            self.failed.emit(answer.message)

    def _on_lost(self) -> None:
        if self._asked is not None and self._answer is None:
            self._asked = None
            self.failed.emit(tr(LOST))
