"""Who comes in late can begin with a plan that lies ready, at the step the class is at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from effect_game.classroom.rows import Offered
from effect_game.classroom.state import ClassState
from effect_game.content.catalogue import EXPERT, CasusEntry
from effect_game.content.plans import load_plan, load_walk, plan_names
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Mode, Step
from effect_game.play import rows as r
from effect_game.play.ready_plan import next_decision
from effect_game.play.state import State
from effect_game.ui.widgets.panel import NoticeKind

if TYPE_CHECKING:
    from effect_game.ui.game import Game

TURN_MS: Final = 5
"""Between two decisions, so that the window goes on living."""


def class_step(state: ClassState) -> Step | None:
    """Where a late group can join in: the last step that is open, from Doelen to the begin of Leven."""
    if state.phase < 0 or not state.steps or state.closed:
        return None
    last = min(max(map(STEPS.index, state.steps)), STEPS.index(Step.LIFE))
    return STEPS[last] if last >= STEPS.index(Step.GOALS) else None


def ready_offers(state: ClassState, entries: Mapping[Offered, CasusEntry | None]) -> frozenset[Offered]:
    """Those of the households of a lesson that have a plan lying ready now."""
    if class_step(state) is None:
        return frozenset()
    return frozenset(
        offered
        for offered, entry in entries.items()
        if entry is not None and EXPERT in plan_names(entry.folder)
    )


class LateDesk(QObject):
    """Takes the decisions one by one, as a person would; what is refused ends it and people go on by hand."""

    def __init__(self, game: Game, parent: QObject) -> None:
        super().__init__(parent)
        self._game, self._control = game, game.controller
        self._casus, self._step = "", Step.GOALS
        self._plan, self._walk = Plan(title=""), Walk()
        self._states: list[State] = []
        self._rows = -1
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)

    def begin(self, entry: CasusEntry, mode: Mode, step: Step) -> None:
        """Begin this household, and bring it to the step."""
        before = self._casus_now()
        self._game.start_casus(entry, mode)
        if self._casus_now() == before:
            # Something that was not kept is asked about first; then people begin by hand.
            return
        try:
            casus = self._control.casus
            self._plan = load_plan(casus, entry.folder, EXPERT)
            self._walk = load_walk(casus, entry.folder, EXPERT) or self._walk
        except UserError as problem:
            self._game.shell.show_notice(problem.message, NoticeKind.ERROR)
            return
        self._casus, self._step, self._states, self._rows = self._casus_now(), step, [], -1
        self._control.refused.connect(self._stop)
        self._timer.start()

    def _casus_now(self) -> str:
        return self._control.play.header.casus if self._control.content else ""

    def _turn(self) -> None:
        if self._casus_now() != self._casus:
            self._stop()
            return
        if self._control.waiting:
            return
        rows = len(self._control.play.journal.rows)
        if rows == self._rows:
            return
        self._rows = rows
        if not self._control.state.ready_plan:
            self._control.decide(r.TakeReadyPlan(EXPERT))
            return
        self._states.append(self._control.state)
        decision = next_decision(self._control.casus, self._plan, self._walk, self._step, self._states)
        if decision is not None:
            self._control.decide(decision)
            return
        self._stop()
        words = tr("Hier ligt een kant-en-klaar plan. Het is niet van jullie zelf. Speel vanaf hier verder.")
        self._game.shell.show_notice(words, NoticeKind.OK)

    def _stop(self, _problem: object = None) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._control.refused.disconnect(self._stop)
