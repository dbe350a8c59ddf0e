"""What a trainer may bring in: at any step, only what the household itself has, and once."""

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.rules.limits import Rule
from effect_game.play.state import State


def _told(casus: Casus, state: State, d: r.FactTold) -> None:
    if d.fact not in {fact.id for fact in casus.household.facts}:
        raise UserError("fact.unknown", tr("Dit feit hoort niet bij dit huishouden. Kies een ander feit."))
    if d.fact in state.facts or d.fact in state.told:
        raise UserError("fact.known", tr("Dit feit is al bekend. Kies een ander feit."))


RULES: dict[type, Rule] = {r.FactTold: _told}
