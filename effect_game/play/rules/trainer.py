"""What a trainer may bring in: only what the household itself has, and once. A fact at any step, an event in
Leven: then there is a month in which it comes."""

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import Rule, require_step
from effect_game.play.shocks import can_happen, find_event, next_month
from effect_game.play.state import State


def _told(casus: Casus, state: State, d: r.FactTold) -> None:
    if d.fact not in {fact.id for fact in casus.household.facts}:
        raise UserError("fact.unknown", tr("Dit feit hoort niet bij dit huishouden. Kies een ander feit."))
    if d.fact in state.facts or d.fact in state.told:
        raise UserError("fact.known", tr("Dit feit is al bekend. Kies een ander feit."))


def _shock(casus: Casus, state: State, d: r.ShockComes) -> None:
    use = find_event(casus, d.event)
    if use is None:
        words = tr("Deze gebeurtenis hoort niet bij dit huishouden. Kies een andere gebeurtenis.")
        raise UserError("shock.unknown", words)
    require_step(state, Step.LIFE)
    if d.event in {shock.event for shock in state.shocks}:
        raise UserError("shock.given", tr("Deze gebeurtenis kwam al van de trainer. Kies een andere."))
    if d.month != next_month(state):
        raise UserError("shock.month", tr("Een gebeurtenis komt in de eerste maand die nog geleefd wordt."))
    if not can_happen(casus, state, use):
        words = tr("Dit kan nu niet gebeuren in dit huishouden. Kies een andere gebeurtenis.")
        raise UserError("shock.shut", words)


RULES: dict[type, Rule] = {r.FactTold: _told, r.ShockComes: _shock}
