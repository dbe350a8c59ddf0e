"""What lies beside the plan: the plan before the last change, the plan if they say no, and other plans.

Nothing here is a decision: all of it is a forecast of another plan than the one that lies.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark
from effect_game.domain.plan import NO_PLAN, Plan
from effect_game.domain.vocabulary import Step
from effect_game.play.forecast import ForecastRequest
from effect_game.play.pathway import pathway_plan
from effect_game.play.views_change import ChangeView, LastChange
from effect_game.play.views_compare import (
    Choice,
    ComparedPlan,
    Comparison,
    choices,
    compare,
    explained_by,
    with_choices,
)
from effect_game.play.views_money import UPDATING, lives_at
from effect_game.play.views_plan_no import IfNo, if_no, told_no
from effect_game.ui.controller import Controller
from effect_game.ui.screens.plan_compare import CompareDialog
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
_MOST_KEPT = 24


@dataclass(frozen=True, slots=True)
class _Told:
    """A fine forecast with what it rests on."""

    request: ForecastRequest
    forecast: Forecast


class PlanBeside(QObject):
    """Keeps the forecasts of the plans beside this one; `changed` says that one came in or was switched."""

    changed = Signal()

    def __init__(self, controller: Controller, screen: QWidget) -> None:
        super().__init__(screen)
        self._controller, self._screen = controller, screen
        self._now: _Told | None = None
        self._before: _Told | None = None
        self._kept: dict[ForecastRequest, Forecast] = {}
        self.says_no = False
        self.dialog: CompareDialog | None = None
        self._question: tuple[ForecastRequest, str, str] | None = None
        controller.beside_changed.connect(self._come_in)
        self._key = QShortcut(QKeySequence(PATHWAY_SEQUENCE), screen)
        self._key.activated.connect(self.open_pathway)

    def leave(self) -> None:
        """Another casus comes on the screen, with one of these of its own."""
        self._controller.beside_changed.disconnect(self._come_in)
        self._key.setEnabled(False)
        self._key.deleteLater()
        self.deleteLater()

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
        elif self.says_no and self._now is not None and self._now.request == self._live():
            self._controller.ask_beside(replace(self._live(), plan=asked.plan))

    def no_forecast(self) -> Forecast | None:
        """The fine forecast without those agreements, when the switch is on and it is there."""
        asked = self.asked_no()
        if not self.says_no or asked is None:
            return None
        return self._kept.get(replace(self._live(), plan=asked.plan))

    def told(self, change: ChangeView | None, yes: Forecast | None, months: int) -> Told:
        """What stands beside the money in words: what a no would do, or what the last change did."""
        asked, no, last = self.asked_no(), self.no_forecast(), self.last_change
        if self.says_no and asked is not None and yes is not None:
            if no is None:
                return Told(change=f"{asked.who_says_no}: {UPDATING}.")
            casus, state = self._controller.casus, self._controller.state
            return Told(change=told_no(casus, state, asked, yes, no, months))
        if change is None or last is None:
            return Told()
        return Told(change=change.short, more=change.sentence, ghost=lives_at(last.before, months))

    # plans side by side

    def plans(self) -> dict[str, Plan]:
        """The plans that can be laid beside each other now, by key, the one as it lies last."""
        casus, state = self._controller.casus, self._controller.state
        found = {PREDICTED: state.plan_a} if state.plan_a is not None else {}
        change, now = self.last_change, self._live().plan
        if change is not None and change.before_plan != state.plan_a:
            found[BEFORE] = change.before_plan
        pathway = pathway_plan(casus, state)
        if pathway is not None:
            found[PATHWAY] = pathway
        if state.plan_a == now and pathway is None:
            return {}
        return {**found, NOW: now}

    def open_compare(self, *wanted: str) -> None:
        """Lay plans beside each other: those that are wanted, else plan A and the plan as it lies."""
        plans = self.plans()
        if not plans:
            return
        chosen = [key for key in plans if key in (wanted or (PREDICTED, NOW))]
        if len(chosen) > 1 and plans[chosen[0]] == plans[chosen[-1]]:
            chosen = [key for key in plans if key in (PATHWAY, NOW)]
        names = [(key, NAMES[key]) for key in plans]
        dialog = CompareDialog(names, chosen, self._make, self._differ, self._screen)
        dialog.two_chosen.connect(self._ask_two)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def open_pathway(self) -> None:
        """Het zorgpad beside the plan, once the lids are open; nothing of it is taken over."""
        if self._controller.state.lids_open and PATHWAY in self.plans():
            self.open_compare(PATHWAY, NOW)

    def _closed(self) -> None:
        self.dialog = self._question = None

    def _live(self) -> ForecastRequest:
        return self._controller.play.live_request()

    def _compared(self, key: str) -> ComparedPlan | None:
        """A plan with its forecast; None while that is being computed."""
        plan = self.plans()[key]
        request = replace(self._live(), plan=plan)
        forecast = self._kept.get(request)
        if forecast is None:
            self._controller.ask_beside(request)
            forecast = self._kept.get(request)
        return None if forecast is None else ComparedPlan(key, NAMES[key], plan, forecast)

    def _make(self, keys: Sequence[str], months: int) -> Comparison | None:
        made = [self._compared(key) for key in keys]
        there = [each for each in made if each is not None]
        if len(there) < len(made):
            return None
        return compare(self._controller.casus, self._controller.state, there, months)

    def _differ(self, one: str, other: str) -> Sequence[Choice]:
        plans = self.plans()
        return choices(self._controller.casus, plans[one], plans[other])

    def _ask_two(self, one: str, other: str, keys: object) -> None:
        plans = self.plans()
        chosen = keys if isinstance(keys, tuple) else ()
        mixed = replace(self._live(), plan=with_choices(plans[one], plans[other], chosen))
        self._question = (mixed, one, other)
        self._controller.ask_beside(mixed)
        self._answer()

    def _answer(self) -> None:
        """What the two chosen choices explain, when everything it needs is there."""
        if self.dialog is None or self._question is None:
            return
        mixed, one, other = self._question
        forecast, first, last = self._kept.get(mixed), self._compared(one), self._compared(other)
        if forecast is not None and first is not None and last is not None:
            casus, state = self._controller.casus, self._controller.state
            months = self.dialog.months
            self.dialog.show_answer(explained_by(casus, state, first, forecast, last, months))

    def _keep(self, request: ForecastRequest, forecast: Forecast) -> None:
        while len(self._kept) >= _MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[request] = forecast

    def _come_in(self, request: ForecastRequest, forecast: Forecast) -> None:
        self._keep(request, forecast)
        if self.dialog is not None:
            self.dialog.refresh()
            self._answer()
        self.changed.emit()
