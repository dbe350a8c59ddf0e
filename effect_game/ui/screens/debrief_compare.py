"""Tab 4 of Terugblik: the own plan beside plan A, het zorgpad, a colleague's plan and earlier own runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from effect_game.content.catalogue import expert_plan
from effect_game.domain.forecast import Forecast
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan
from effect_game.domain.problems import UserError
from effect_game.play.figures import Figures, debrief_request
from effect_game.play.forecast import ForecastRequest
from effect_game.play.other_plans import (
    EARLIER_NAME,
    EXPERT,
    NAMES,
    OWN,
    PREDICTED,
    NoPlan,
    OtherPlan,
    earlier_runs,
    other_plans,
)
from effect_game.play.outcomes import found_rows
from effect_game.play.views_compare import (
    Choice,
    ComparedPlan,
    Comparison,
    choices,
    compare,
    explained_by,
    with_choices,
)
from effect_game.ui.controller import Controller
from effect_game.ui.screens.plan_compare import CompareDialog

MOST_EARLIER = 3
"""Own earlier runs that are offered, the newest first."""


class DebriefPlans(QObject):
    """Which plans can stand beside the own one, and the dialog in which they do; nothing is written."""

    def __init__(self, controller: Controller, figures: Figures, screen: QWidget) -> None:
        super().__init__(screen)
        self._controller, self._figures, self._screen = controller, figures, screen
        casus, state = controller.casus, controller.state
        requests = debrief_request(casus, state, found_rows(casus, state), controller.play.header.seed)
        self._request = requests.final
        self._kept: dict[ForecastRequest, Forecast] = {}
        self._question: tuple[ForecastRequest, str, str] | None = None
        self.dialog: CompareDialog | None = None
        self.refused: tuple[NoPlan, ...] = ()
        self.plans = {each.key: each for each in self._found()}
        controller.beside_changed.connect(self._come_in)

    def _found(self) -> tuple[OtherPlan, ...]:
        casus, header = self._controller.casus, self._controller.play.header
        refused: list[NoPlan] = []
        try:
            expert = expert_plan(casus, self._controller.roots)
        except UserError:
            expert = None
            refused.append(
                NoPlan(NAMES[EXPERT], tr("Dat plan vraagt kaarten die er in dit niveau niet zijn."))
            )
        past = [each for each in self._controller.store.list_casus() if each.finished]
        mine = [each.casus for each in past if each.household == casus.household.id]
        journals = []
        for key in [each for each in mine if each != header.casus][:MOST_EARLIER]:
            try:
                journals.append(self._controller.store.load(key))
            except UserError as problem:
                refused.append(NoPlan(EARLIER_NAME, problem.message))
        earlier, other = earlier_runs(casus, header, journals)
        self.refused = (*refused, *other)
        return (*other_plans(casus, self._controller.state, expert), *earlier)

    def open(self) -> None:
        """The own plan beside the colleague's, or beside the last that is there."""
        other = EXPERT if EXPERT in self.plans else [*self.plans][-1]
        names = [(each.key, each.name) for each in self.plans.values()]
        dialog = CompareDialog(names, (OWN, other), self._make, self._differ, self._screen)
        dialog.two_chosen.connect(self._ask_two)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = self._question = None

    def _plan(self, key: str) -> Plan:
        return self.plans[key].plan

    def _compared(self, key: str) -> ComparedPlan | None:
        """A plan with its forecast: recorded for the own ones, else asked of the worker."""
        recorded = {OWN: self._figures.final, PREDICTED: self._figures.plan_a}.get(key)
        request = replace(self._request, plan=self._plan(key))
        forecast = recorded or self._kept.get(request)
        if forecast is None:
            self._controller.ask_beside(request)
            forecast = self._kept.get(request)
        if forecast is None:
            return None
        return ComparedPlan(key, self.plans[key].name, self._plan(key), forecast)

    def _make(self, keys: Sequence[str], months: int) -> Comparison | None:
        made = [self._compared(key) for key in keys]
        there = [each for each in made if each is not None]
        if len(there) < len(made):
            return None
        return compare(self._controller.casus, self._controller.state, there, months, everything=True)

    def _differ(self, one: str, other: str) -> Sequence[Choice]:
        return choices(self._controller.casus, self._plan(one), self._plan(other))

    def _ask_two(self, one: str, other: str, keys: object) -> None:
        chosen = keys if isinstance(keys, tuple) else ()
        mixed = replace(self._request, plan=with_choices(self._plan(one), self._plan(other), chosen))
        self._question = (mixed, one, other)
        self._controller.ask_beside(mixed)
        self._answer()

    def _answer(self) -> None:
        if self.dialog is None or self._question is None:
            return
        mixed, one, other = self._question
        forecast, first, last = self._kept.get(mixed), self._compared(one), self._compared(other)
        if forecast is not None and first is not None and last is not None:
            casus, state, months = self._controller.casus, self._controller.state, self.dialog.months
            self.dialog.show_answer(explained_by(casus, state, first, forecast, last, months))

    def _come_in(self, request: ForecastRequest, forecast: Forecast) -> None:
        self._kept[request] = forecast
        if self.dialog is not None:
            self.dialog.refresh()
            self._answer()
