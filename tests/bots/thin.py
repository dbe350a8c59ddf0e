"""Answers from few lives, so that hundreds of casussen can be played: the same rules on coarser numbers."""

from dataclasses import replace

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.domain.journal import Payload
from effect_game.play import carried, figures
from effect_game.play.figures import FiguresRequest, debrief_figures
from effect_game.play.forecast import Forecaster, ForecastRequest

RUNS = 64
"""Enough for a sign that is clear; every number a bot sees is one of the game, only less sure."""


class ThinAnswers:
    """What the worker would answer, from RUNS lives."""

    def __init__(self, forecaster: Forecaster) -> None:
        self._forecaster = forecaster

    def forecast(self, request: ForecastRequest) -> Forecast:
        return self._forecaster.forecast(replace(request, runs=RUNS))

    def figures(self, request: FiguresRequest) -> Payload:
        thin = replace(request, final=replace(request.final, runs=RUNS))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(figures, "ATTRIBUTION_RUNS", RUNS)
            patch.setattr(carried, "CARRIED_RUNS", RUNS)
            patch.setattr(carried, "LOOP_RUNS", RUNS)
            return debrief_figures(self._forecaster, thin)
