"""What is allowed at step Aan tafel."""

from math import isfinite

from effect_game.domain.counterpart import OfferItem
from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import authority, negotiation
from effect_game.play import rows as r
from effect_game.play.promises import due
from effect_game.play.rules.limits import Rule, at, require_step
from effect_game.play.rules.plan import find_card
from effect_game.play.state import State

MOST_CLAIM_EUR = 1_000_000.0


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
            _known(casus, state, item)
    for item in negotiation.items(other.earlier, d.agreed):
        if not negotiation.earlier_holds(state, d.party, item):
            raise UserError("table.no_agreement", f"'{item.title}' is er nog niet. Maak eerst die afspraak.")
    _own_line(casus, d)
    agreed = {(a.party, a.card, a.what) for a in state.agreements}
    for ask in negotiation.items(other.asks, d.asks):
        if (d.party, ask.card, ask.what) in agreed:
            raise UserError("table.agreed", f"'{ask.title}' is al afgesproken. Vraag iets anders.")
        if ask.card is not None and state.card(ask.card) is None:
            title = find_card(casus, ask.card).title
            raise UserError("table.card_missing", f"'{title}' ligt niet op de lijn. Leg die eerst neer.")


def _known(casus: Casus, state: State, item: OfferItem) -> None:
    block = negotiation.show_block(casus, state, item)
    if block:
        raise UserError("table.unknown_fact", f"'{item.title}': {block}")


def _own_line(casus: Casus, d: r.MakeOffer) -> None:
    if d.own_line and not authority.rules_of(casus).own_line_weight:
        raise UserError("table.own_line", "Hun eigen regel van de micro-KBA is hier niet te laten zien.")
    if d.claim_eur is None:
        return
    if not d.own_line or not casus.weight.claims:
        raise UserError("table.claim", "Een ander bedrag kan hier niet. Laat het berekende bedrag zien.")
    if not isfinite(d.claim_eur) or abs(d.claim_eur) > MOST_CLAIM_EUR:
        raise UserError("table.claim_range", "Kies een bedrag tussen min en plus 1 miljoen euro.")


def _evaluate(casus: Casus, state: State, d: r.EvaluateAgreement) -> None:
    require_step(state, Step.LIFE)
    negotiation.counterpart(casus, d.party)
    if all(promise.party != d.party for promise in due(state)):
        raise UserError("table.not_due", "Met deze partij is er nu niets om op terug te kijken.")


def _end_talk(casus: Casus, state: State, d: r.EndTalk) -> None:
    require_step(state, Step.TABLE)
    negotiation.counterpart(casus, d.party)


RULES: dict[type, Rule] = {
    r.MakeOffer: _offer,
    r.EndTalk: _end_talk,
    r.EvaluateAgreement: _evaluate,
    r.FinishTable: at(Step.TABLE),
}
