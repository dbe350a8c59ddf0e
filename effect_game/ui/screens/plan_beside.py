"""What lies beside the plan: the plan before the last change, the plan if they say no, and other plans.

Nothing here is a decision: all of it is a forecast of another plan than the one that lies.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import NO_PLAN
from effect_game.domain.vocabulary import Step
from effect_game.play.forecast import ForecastRequest
from effect_game.play.other_plans import OtherPlan
from effect_game.play.pathway import pathway_plan
from effect_game.play.views_change import ChangeView, LastChange
from effect_game.play.views_money import UPDATING, lives_at
from effect_game.play.views_plan_no import IfNo, if_no, told_no
from effect_game.ui.controller import Controller
from effect_game.ui.screens.compare_desk import CompareDesk
from effect_game.ui.screens.plan_money import Told

PREDICTED, NOW, BEFORE, PATHWAY = "predicted", "now", "before", "pathway"
NAMES = {
    PREDICTED: mark("Plan A, zoals voorspeld"),
    NOW: mark("Plan B, zoals het nu ligt"),
    BEFORE: mark("Voor de laatste wijziging"),
    PATHWAY: mark("Het zorgpad"),
}
ONE_PLAN = mark("Verander eerst iets aan het plan. Dan liggen er twee naast elkaar.")
PATHWAY_SEQUENCE = "Ctrl+B"


@dataclass(frozen=True, slots=True)
class _Told:
    """A fine forecast with what it rests on."""

    request: ForecastRequest
    forecast: Forecast


class PlanBeside(CompareDesk):
    """The plans beside this one; `changed` says that a forecast came in or that one was switched."""

    changed = Signal()

    def __init__(self, controller: Controller, screen: QWidget) -> None:
        super().__init__(controller, screen)
        self._now: _Told | None = None
        self._before: _Told | None = None
        self.says_no = False
        QShortcut(QKeySequence(PATHWAY_SEQUENCE), screen).activated.connect(self.open_pathway)

    def forget(self) -> None:
        """A casus was opened: nothing was told of it yet."""
        self._now = self._before = self._question = self.dialog = None
        self._kept.clear()
        self.says_no = False

    # the last change

    def note(self, forecast: Forecast) -> None:
        """A forecast of the plan as it lies; a fine one of another plan makes the one before the ghost."""
        request = self._controller.request_behind(forecast)
        if not forecast.fine or request is None:
            return
        told = _Told(request, forecast)
        if not self._controller.state.lids_open:
            self._before = None
        elif self._now is not None and self._now.request != request:
            same = replace(self._now.request, plan=NO_PLAN) == replace(request, plan=NO_PLAN)
            self._before = self._now if same else None
        self._now = told
        self._keep(request, forecast)

    @property
    def last_change(self) -> LastChange | None:
        """What was changed last since the lids opened; None while nothing was, or it is not computed yet."""
        before, now = self._before, self._now
        if before is None or now is None or now.request != self._controller.play.live_request():
            return None
        return LastChange(before.request.plan, before.forecast, now.request.plan, now.forecast)

    # if they say no

    def asked_no(self) -> IfNo | None:
        """What still counts as agreed; None when nothing does or it may not be shown yet."""
        state = self._controller.state
        if not state.lids_open or state.step is not Step.PLAN:
            return None
        return if_no(self._controller.casus, state)

    def switch_no(self, on: bool) -> None:
        """Show the plan with or without the agreements that nobody made yet."""
        self.says_no = on
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Ask for what is switched on, when the plan as it lies is computed."""
        asked = self.asked_no()
        if asked is None:
            self.says_no = False
        elif self.says_no and self._now is not None and self._now.request == self._basis():
            self._controller.asides.ask_plan(self._with(asked.plan))

    def no_forecast(self) -> Forecast | None:
        """The fine forecast without those agreements, when the switch is on and it is there."""
        asked = self.asked_no()
        if not self.says_no or asked is None:
            return None
        return self._kept.get(self._with(asked.plan))

    def told(self, change: ChangeView | None, yes: Forecast | None, months: int) -> Told:
        """What stands beside the money in words: what a no would do, or what the last change did."""
        asked, no, last = self.asked_no(), self.no_forecast(), self.last_change
        if self.says_no and asked is not None and yes is not None:
            if no is None:
                return Told(change=f"{asked.who_says_no}: {tr(UPDATING)}.")
            casus, state = self._controller.casus, self._controller.state
            return Told(change=told_no(casus, state, asked, yes, no, months))
        if change is None or last is None:
            return Told()
        return Told(change=change.short, more=change.sentence, ghost=lives_at(last.before, months))

    # plans side by side

    def _behind(self) -> Forecast | None:
        return None if self._now is None else self._now.forecast

    def plans(self) -> Mapping[str, OtherPlan]:
        """The one as it lies is the last."""
        casus, state = self._controller.casus, self._controller.state
        found = {PREDICTED: state.plan_a} if state.plan_a is not None else {}
        change, now = self.last_change, self._basis().plan
        if change is not None and change.before_plan != state.plan_a:
            found[BEFORE] = change.before_plan
        pathway = pathway_plan(casus, state)
        if pathway is not None:
            found[PATHWAY] = pathway
        if state.plan_a == now and pathway is None:
            return {}
        return {key: OtherPlan(key, tr(NAMES[key]), plan) for key, plan in {**found, NOW: now}.items()}

    def open_compare(self, *wanted: str) -> None:
        """Lay plans beside each other: those that are wanted, else plan A and the plan as it lies."""
        plans = self.plans()
        if not plans:
            return
        chosen = [key for key in plans if key in (wanted or (PREDICTED, NOW))]
        if len(chosen) > 1 and plans[chosen[0]].plan == plans[chosen[-1]].plan:
            chosen = [key for key in plans if key in (PATHWAY, NOW)]
        self._lay(chosen)

    def open_pathway(self) -> None:
        """Het zorgpad beside the plan, once the lids are open; nothing of it is taken over."""
        if self._controller.state.lids_open and PATHWAY in self.plans():
            self.open_compare(PATHWAY, NOW)

    def _basis(self) -> ForecastRequest:
        return self._controller.play.live_request()

    def _come_in(self, request: ForecastRequest, forecast: Forecast) -> None:
        super()._come_in(request, forecast)
        self.changed.emit()
