"""A picture of a chart, as files hold it. Who draws is handed in, so that no document needs Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.play.state import State
from effect_game.play.views_sensitivity import SensitivityView


@dataclass(frozen=True, slots=True)
class Drawing:
    """One chart. name: file name without ending; title, alt: in the language in use; svg: UTF-8; png: 2x."""

    name: str
    title: str
    alt: str
    svg: bytes
    png: bytes


Drawer = Callable[[Casus, State, Forecast | None, SensitivityView | None], Mapping[str, Drawing]]
"""Draws every chart of a casus: name -> drawing, in the order to show them. Without a forecast: no money."""
