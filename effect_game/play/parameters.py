"""The drawn parameters of a household model: their 95% range, and the model with one fixed.

A parameter is all draws that share an id: they move together in every life. Fixing one leaves the luck of
all others, of the months and of the prices as it is.
"""

import dataclasses
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from effect_game.domain.conversion import share_of_logit
from effect_game.domain.model import Draw, Model
from effect_game.engine.compiled import draw_sd
from effect_game.engine.expand import all_events


class Scale(StrEnum):
    """What a parameter is measured in. The values are the unit on the command line."""

    CHANCE = "kans per maand"
    SHARE = "deel van de mensen"
    SHIFT = "logit"


@dataclass(frozen=True, slots=True)
class Parameter:
    """draws: all with this id.

    interventions: ids of the rows whose effect or share of people it is; standing: it is also, or only,
    somewhere else.
    """

    id: str
    draws: tuple[Draw, ...]
    scale: Scale
    interventions: frozenset[str]
    standing: bool

    def value(self, z: float) -> float:
        """The parameter `z` standard deviations from its middle: a monthly chance, a share, or logits.

        Of draws that share it in parts (a pull that several persons share) the largest.
        """
        widest = max(self.draws, key=lambda draw: (abs(draw.central), draw_sd(draw)))
        logits = widest.central + z * draw_sd(widest)
        # Far finer than the engine's grid of 1/256, and -0.4 + 0.4 is 0.
        return round(logits, 9) + 0.0 if self.scale is Scale.SHIFT else share_of_logit(logits)

    def acts(self, rows: Collection[str]) -> bool:
        """Whether it can matter when only these interventions run."""
        return self.standing or not self.interventions.isdisjoint(rows)


def parameters(model: Model) -> tuple[Parameter, ...]:
    """Every parameter that is really drawn, in order of id."""
    scales: dict[str, Scale] = {}
    for event in all_events(model):
        for draw in (event.base, *(step.base for step in event.later)):
            scales[draw.id] = Scale.CHANCE
    for row in model.interventions:
        scales |= {draw.id: Scale.SHARE for draw in (row.uptake, row.dropout)}
    standing = _draws(replace(model, interventions=()))
    acting: dict[str, set[str]] = {}
    for row in model.interventions:
        for name in _draws(row):
            acting.setdefault(name, set()).add(row.id)
    return tuple(
        Parameter(
            name,
            tuple(draws),
            scales.get(name, Scale.SHIFT),
            frozenset(acting.get(name, ())),
            name in standing,
        )
        for name, draws in sorted(_draws(model).items())
        if any(draw_sd(draw) > 0.0 for draw in draws)
    )


def with_fixed(model: Model, parameter: str, z: float) -> Model:
    """The same model in which one parameter is `z` standard deviations from its middle in every life."""

    def fixed(draw: Draw) -> Draw:
        if draw.id != parameter:
            return draw
        value = draw.central + z * draw_sd(draw)
        return replace(draw, central=value, low=value, high=value)

    changed: Model = _changed(model, fixed)
    return changed


def with_scaled_effects(model: Model, intervention: str, factor: float) -> Model:
    """The same model in which all effects of one intervention are `factor` times as large."""

    def scaled(draw: Draw) -> Draw:
        return replace(draw, central=draw.central * factor, low=draw.low * factor, high=draw.high * factor)

    rows = tuple(
        replace(row, effects=_changed(row.effects, scaled)) if row.id == intervention else row
        for row in model.interventions
    )
    return replace(model, interventions=rows)


def _draws(value: Any) -> dict[str, list[Draw]]:
    """All different draws inside a value, by id."""
    found: dict[str, dict[Draw, None]] = {}

    def keep(draw: Draw) -> Draw:
        found.setdefault(draw.id, {})[draw] = None
        return draw

    _changed(value, keep)
    return {name: list(draws) for name, draws in found.items()}


def _changed(value: Any, change: Callable[[Draw], Draw]) -> Any:
    """A copy of rows and tuples of rows with every draw changed."""
    if isinstance(value, Draw):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(part, change) for part in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = ((part.name, getattr(value, part.name)) for part in dataclasses.fields(value))
        made = {name: _changed(old, change) for name, old in parts}
        return replace(value, **made)
    return value
