"""Plans side by side in a dialog: their forecasts, and what two choices between them explain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.plan import Plan
from effect_game.play.forecast import ForecastRequest
from effect_game.play.other_plans import OtherPlan
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

_MOST_KEPT = 24


class CompareDesk(QObject):
    """Keeps the forecasts of plans nobody decides on, and the dialog that shows them; nothing is written.

    Subclasses give the plans by key and what a forecast of one rests on. `everything` opens rooms nobody
    asked about.
    """

    def __init__(self, controller: Controller, screen: QWidget, *, everything: bool = False) -> None:
        super().__init__(screen)
        self._controller, self._screen, self._everything = controller, screen, everything
        self._kept: dict[ForecastRequest, Forecast] = {}
        self._question: tuple[ForecastRequest, str, str] | None = None
        self.dialog: CompareDialog | None = None
        controller.asides.plan_told.connect(self._come_in)

    def plans(self) -> Mapping[str, OtherPlan]:
        """The plans that can be laid beside each other now, by key."""
        raise TypeError("every desk has its own plans")

    def _basis(self) -> ForecastRequest:
        """What every forecast here rests on; only the plan differs."""
        raise TypeError("every desk has its own basis")

    def _recorded(self, key: str) -> Forecast | None:
        """The forecast of a plan that is known without asking; None when it must be computed."""
        return None

    def _behind(self) -> Forecast | None:
        """The forecast the screen behind the dialog shows: what happens without a plan is told from it."""
        raise TypeError("every desk has a screen behind it")

    def _lay(self, chosen: Sequence[str]) -> None:
        """Open the dialog with these beside each other."""
        names = [(key, each.name) for key, each in self.plans().items()]
        dialog = CompareDialog(names, chosen, self._make, self._differ, self._screen)
        dialog.two_chosen.connect(self._ask_two)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = self._question = None

    def _with(self, plan: Plan) -> ForecastRequest:
        return replace(self._basis(), plan=plan)

    def _compared(self, key: str) -> ComparedPlan | None:
        """A plan with its forecast; None while that is being computed."""
        shown = self.plans()[key]
        request = self._with(shown.plan)
        forecast = self._recorded(key) or self._kept.get(request)
        if forecast is None:
            self._controller.asides.ask_plan(request)
            forecast = self._kept.get(request)
        return None if forecast is None else ComparedPlan(key, shown.name, shown.plan, forecast)

    def _make(self, keys: Sequence[str], months: int) -> Comparison | None:
        made = [self._compared(key) for key in keys]
        there = [each for each in made if each is not None]
        if len(there) < len(made):
            return None
        casus, state = self._controller.casus, self._controller.state
        return compare(casus, state, there, months, everything=self._everything, without=self._behind())

    def _differ(self, one: str, other: str) -> Sequence[Choice]:
        plans = self.plans()
        return choices(self._controller.casus, plans[one].plan, plans[other].plan)

    def _ask_two(self, one: str, other: str, keys: object) -> None:
        plans = self.plans()
        chosen = keys if isinstance(keys, tuple) else ()
        mixed = self._with(with_choices(plans[one].plan, plans[other].plan, chosen))
        self._question = (mixed, one, other)
        self._controller.asides.ask_plan(mixed)
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
