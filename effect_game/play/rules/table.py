"""What is allowed at step Aan tafel."""

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import negotiation
from effect_game.play import rows as r
from effect_game.play.rules.limits import Rule, at, require_step
from effect_game.play.rules.plan import find_card
from effect_game.play.state import State


def _offer(casus: Casus, state: State, d: r.MakeOffer) -> None:
    require_step(state, Step.TABLE)
    other = negotiation.counterpart(casus, d.party)
    if negotiation.exchanges_left(state, d.party) == 0:
        raise UserError("table.ended", "Dit gesprek is klaar. Er is geen beurt meer over.")
    if not d.asks:
        raise UserError("table.empty", "Een voorstel zonder vraag is geen voorstel. Kies wat jullie vragen.")
    for group, chosen in (
        (other.asks, d.asks),
        (other.gives, d.gives),
        (other.shows, d.shows),
        (other.grounds, d.grounds),
    ):
        for item in negotiation.items(group, chosen):
            if item.fact is not None and item.fact not in state.facts:
                raise UserError("table.unknown_fact", f"'{item.title}' weten jullie nog niet. Vraag het na.")
    for ask in negotiation.items(other.asks, d.asks):
        if ask.card is not None and state.card(ask.card) is None:
            title = find_card(casus, ask.card).title
            raise UserError("table.card_missing", f"'{title}' ligt niet op de lijn. Leg die eerst neer.")


def _end_talk(casus: Casus, state: State, d: r.EndTalk) -> None:
    require_step(state, Step.TABLE)
    negotiation.counterpart(casus, d.party)


RULES: dict[type, Rule] = {
    r.MakeOffer: _offer,
    r.EndTalk: _end_talk,
    r.FinishTable: at(Step.TABLE),
}
