"""Of each laid card, in the life that is played: when its waiting is over, and whether it is taken up then.

Both are drawn once per life and depend on nothing that happens, so they can be read at any time.
"""

from dataclasses import dataclass

from effect_game.content.compile import compile_arms
from effect_game.content.compile_role import is_role_row
from effect_game.domain.plan import Plan
from effect_game.engine.assignments import NEVER, Help
from effect_game.engine.compiled import Compiled
from effect_game.engine.lives import Tape
from effect_game.play.forecast import Forecaster


@dataclass(frozen=True, slots=True)
class CardStart:
    """month: the first month in which the card can begin, its waiting done (1-based).
    taken_up: False when it does not begin in this life, whatever else is so."""

    card: str
    month: int
    taken_up: bool


def card_starts(forecaster: Forecaster, plan: Plan, seed: int) -> tuple[CardStart, ...]:
    """Every card and trajectory that runs under the plan and its agreements, by row id."""
    knowing = forecaster.for_plan(plan)
    compiled = Compiled(knowing.model)
    schedule = compile_arms(knowing.casus, plan).plan
    helped = Help(compiled, Tape(compiled, seed, 0, 1, 1), schedule, 1)
    return tuple(
        CardStart(each.row, int(helped.waited[place, 0]), bool(helped.planned[place, 0] < NEVER))
        for place, each in enumerate(helped.assignments)
        if not is_role_row(each.row)
    )
