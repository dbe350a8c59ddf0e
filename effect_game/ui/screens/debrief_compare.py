"""Tab 4 of Terugblik: the own plan beside plan A, het zorgpad, a colleague's plan and earlier own runs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from effect_game.content.catalogue import expert_plan
from effect_game.domain.forecast import Forecast
from effect_game.domain.language import tr
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
from effect_game.ui.controller import Controller
from effect_game.ui.screens.compare_desk import CompareDesk

MOST_EARLIER = 3
"""Own earlier runs that are offered, the newest first."""


class DebriefPlans(CompareDesk):
    """Which plans can stand beside the own one."""

    def __init__(self, controller: Controller, figures: Figures, screen: QWidget) -> None:
        super().__init__(controller, screen, everything=True)
        casus, state = controller.casus, controller.state
        requests = debrief_request(casus, state, found_rows(casus, state), controller.play.header.seed)
        self._request = requests.final
        self._figures = figures
        self.refused: tuple[NoPlan, ...] = ()
        self._plans = {each.key: each for each in self._found()}

    def plans(self) -> Mapping[str, OtherPlan]:
        return self._plans

    def _basis(self) -> ForecastRequest:
        return self._request

    def _recorded(self, key: str) -> Forecast | None:
        return {OWN: self._figures.final, PREDICTED: self._figures.plan_a}.get(key)

    def _behind(self) -> Forecast | None:
        return self._figures.final

    def _found(self) -> tuple[OtherPlan, ...]:
        casus, header = self._controller.casus, self._controller.play.header
        refused: list[NoPlan] = []
        try:
            expert = expert_plan(casus, self._controller.roots)
        except UserError:
            expert = None
            missing = tr("Dat plan vraagt kaarten die er in dit niveau niet zijn.")
            refused.append(NoPlan(tr(NAMES[EXPERT]), missing))
        past = [each for each in self._controller.store.list_casus() if each.finished]
        mine = [each.casus for each in past if each.household == casus.household.id]
        journals = []
        for key in [each for each in mine if each != header.casus][:MOST_EARLIER]:
            try:
                journals.append(self._controller.store.load(key))
            except UserError as problem:
                refused.append(NoPlan(tr(EARLIER_NAME), problem.message))
        earlier, other = earlier_runs(casus, header, journals)
        self.refused = (*refused, *other)
        return (*other_plans(casus, self._controller.state, expert), *earlier)

    def open(self) -> None:
        """The own plan beside the colleague's, or beside the last that is there."""
        self._lay((OWN, EXPERT if EXPERT in self._plans else [*self._plans][-1]))
