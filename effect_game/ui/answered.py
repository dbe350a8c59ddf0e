"""What the worker has answered and the window keeps: newest fine forecasts, the figures of a debrief."""

from effect_game.domain.forecast import Forecast
from effect_game.domain.journal import Payload
from effect_game.play.figures import FiguresRequest
from effect_game.play.forecast import ForecastRequest
from effect_game.play.outcomes import Request

_MAX_RESULTS = 48


class Answered:
    """What the worker has answered: the newest fine forecasts, and the figures of a debrief."""

    def __init__(self) -> None:
        self._forecasts: dict[ForecastRequest, Forecast] = {}
        self._figures: dict[FiguresRequest, Payload] = {}
        self._told: dict[str, tuple[ForecastRequest, Forecast]] = {}

    def __contains__(self, request: Request) -> bool:
        return request in (self._figures if isinstance(request, FiguresRequest) else self._forecasts)

    def forecast(self, request: ForecastRequest) -> Forecast:
        return self._forecasts[request]

    def figures(self, request: FiguresRequest) -> Payload:
        return self._figures[request]

    def request_of(self, forecast: Forecast) -> ForecastRequest | None:
        """What a forecast rests on that is kept or was told last; None for any other."""
        known = (*self._told.values(), *self._forecasts.items())
        return next((request for request, kept in known if kept is forecast), None)

    def told(self, place: str, request: ForecastRequest, forecast: Forecast) -> None:
        """This is in sight at a place now, coarse or fine."""
        self._told[place] = request, forecast

    def keep_forecast(self, request: ForecastRequest, forecast: Forecast) -> None:
        if len(self._forecasts) >= _MAX_RESULTS:
            self._forecasts.pop(next(iter(self._forecasts)))
        self._forecasts[request] = forecast

    def keep_figures(self, request: FiguresRequest, figures: Payload) -> None:
        self._figures = {request: figures}
