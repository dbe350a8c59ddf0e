"""Numbers of the game that hold in every household, and what every step asks."""

from collections.abc import Callable
from math import isfinite
from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play.digits import round_half_away
from effect_game.play.state import State

Rule = Callable[[Casus, State, Any], None]

MAX_GOALS = 3
LIVES = 20
MIDDLE_LIVES = 18
"""Of twenty: the lives between the 5% and the 95% point."""
DEBRIEF_PARTS = 5
DEBRIEF_MONTHS = 36
"""Over which time the debrief tells a result in words."""
MAX_TEXT = 500
LETTERS = ("A", "B", "C", "D")
"""Under which people at one laptop give their own range."""
REVERSED = mark("Laag is hoger dan hoog. Omdraaien?")


def lives_of(share: float) -> int:
    """A share of lives as a count of twenty, as every screen and every rule counts it."""
    return round_half_away(share * LIVES, 1)


def require_step(state: State, *steps: Step) -> None:
    """Raise UserError when the casus is at none of these steps."""
    if state.step not in steps:
        number = STEPS.index(steps[0]) + 1
        raise UserError(
            "step.wrong",
            tr("Dat kan alleen bij stap {number}. Jullie zijn bij een andere stap.", number=number),
        )


def check_range(low_eur: float, high_eur: float) -> None:
    """A range runs from low to high."""
    if not (isfinite(low_eur) and isfinite(high_eur)):
        raise UserError("estimate.number", tr("Dit is geen bedrag. Schrijf bijvoorbeeld 1.500."))
    if low_eur > high_eur:
        raise UserError("estimate.reversed", tr(REVERSED))


def at(step: Step) -> Rule:
    """Allowed at this step, whatever else is so."""
    return lambda _casus, state, _decision: require_step(state, step)
