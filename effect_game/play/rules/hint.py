"""When a hint can be asked."""

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.rules.limits import Rule, require_step
from effect_game.play.state import State

PARTS = 3


def _ask(_: Casus, state: State, d: r.AskHint) -> None:
    require_step(state, d.step)
    if not 1 <= d.part <= PARTS:
        raise UserError("hint.unknown", tr("Een hint heeft drie delen. Open de hulp opnieuw."))


RULES: dict[type, Rule] = {r.AskHint: _ask}
