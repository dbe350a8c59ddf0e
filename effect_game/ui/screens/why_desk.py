"""Between 'Waarom dit aantal?' in an explanation and the worker that can tell."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from effect_game.domain.forecast import Forecast, Leaf
from effect_game.domain.language import mark, tr
from effect_game.play.figures import debrief_request
from effect_game.play.forecast import ForecastRequest
from effect_game.play.outcomes import found_rows
from effect_game.play.views_why import WhyAsk, WhyTold
from effect_game.play.views_why_parts import WhyLine
from effect_game.ui.controller import Controller
from effect_game.ui.widgets.explain_tree import ExplainDialog, ExplainView

TELLING_FAILED = mark("Dit kon niet worden uitgerekend.")
FINAL, EVERYTHING, PLAN_A = range(3)
"""Places in play.figures.FiguresRequest.forecasts."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What an explained amount rests on: the request of its forecast, and the horizon in months."""

    controller: Controller
    request: ForecastRequest
    months: int


def live_basis(controller: Controller, forecast: Forecast, months: int) -> Basis | None:
    """Of a forecast the controller told last; None when it is no longer known what it rests on."""
    request = controller.request_behind(forecast)
    return None if request is None else Basis(controller, request, months)


def debrief_basis(controller: Controller, place: int, months: int) -> Basis:
    """Of a recorded forecast: FINAL, EVERYTHING or PLAN_A."""
    casus, state = controller.casus, controller.state
    requests = debrief_request(casus, state, found_rows(casus, state), controller.play.header.seed)
    return Basis(controller, requests.forecasts[place], months)


class WhyDesk(QObject):
    """Asks for the steps of one dialog; lives as long as the dialog."""

    def __init__(self, dialog: ExplainDialog, basis: Basis) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._basis = basis
        self._waiting: list[tuple[WhyAsk, int]] = []
        dialog.why_requested.connect(self._ask)
        basis.controller.asides.why_told.connect(self._told)

    def _ask(self, place: int, leaf: object) -> None:
        assert isinstance(leaf, Leaf)
        asked = WhyAsk(self._basis.request, leaf, self._basis.months)
        self._waiting.append((asked, place))
        self._basis.controller.asides.ask_why(asked)

    def _told(self, told: WhyTold) -> None:
        mine = [place for asked, place in self._waiting if asked == told.asked]
        self._waiting = [pair for pair in self._waiting if pair[0] != told.asked]
        for place in mine:
            if told.view is None:
                self._dialog.fail(place, f"{tr(TELLING_FAILED)} {told.problem}", told.asked.leaf)
            else:
                lines = tuple(map(_line, told.view.lines))
                self._dialog.tell(place, told.view.sentence, told.view.heading, lines)


def _line(line: WhyLine) -> ExplainView:
    return ExplainView(
        title=line.title,
        amount_text=line.amount,
        children=tuple(map(_line, line.parts)),
        note=line.note,
        source=line.source,
        spoken=line.spoken,
        bar=line.bar,
    )
