"""What is allowed at step Aan tafel."""

from math import isfinite

from effect_game.domain.counterpart import OfferItem
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Step
from effect_game.play import authority, negotiation
from effect_game.play import rows as r
from effect_game.play.promises import due
from effect_game.play.rules.limits import MAX_TEXT, Rule, at, require_step
from effect_game.play.rules.plan import find_card
from effect_game.play.state import State

MOST_CLAIM_EUR = 1_000_000.0


def _offer(casus: Casus, state: State, d: r.MakeOffer) -> None:
    require_step(state, Step.TABLE)
    other = negotiation.counterpart(casus, d.party)
    if state.talk(d.party).left == 0:
        raise UserError("table.ended", tr("Dit gesprek is klaar. Er is geen beurt meer over."))
    if not d.asks:
        raise UserError(
            "table.empty", tr("Een voorstel zonder vraag is geen voorstel. Kies wat jullie vragen.")
        )
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
            raise UserError(
                "table.no_agreement",
                tr("'{title}' is er nog niet. Maak eerst die afspraak.", title=item.title),
            )
    _own_line(casus, d)
    _own_words(casus, d)
    for give in negotiation.items(other.gives, d.gives):
        _on_the_line(casus, state, give)
    agreed = {(a.party, a.card, a.what) for a in state.agreements}
    for ask in negotiation.items(other.asks, d.asks):
        if (d.party, ask.card, ask.what) in agreed:
            raise UserError(
                "table.agreed", tr("'{title}' is al afgesproken. Vraag iets anders.", title=ask.title)
            )
        _on_the_line(casus, state, ask)


def _on_the_line(casus: Casus, state: State, item: OfferItem) -> None:
    """What is asked or given for a card needs that card."""
    if item.card is not None and not negotiation.on_the_line(state, item):
        title = find_card(casus, item.card).title
        raise UserError(
            "table.card_missing", tr("'{title}' ligt niet op de lijn. Leg die eerst neer.", title=title)
        )


def _known(casus: Casus, state: State, item: OfferItem) -> None:
    block = negotiation.show_block(casus, state, item)
    if block:
        raise UserError("table.unknown_fact", f"'{item.title}': {block}")


def _own_words(casus: Casus, d: r.MakeOffer) -> None:
    if d.own_words and not casus.weight.own_sentence:
        raise UserError("table.words", tr("Een eigen zin kan vanaf verdieping."))
    if len(d.own_words) > MAX_TEXT:
        raise UserError(
            "table.long", tr("De zin is te lang. Hooguit {count} tekens, kort hem in.", count=MAX_TEXT)
        )


def _own_line(casus: Casus, d: r.MakeOffer) -> None:
    if d.own_line and not authority.rules_of(casus).own_line_weight:
        raise UserError(
            "table.own_line", tr("Wat het plan hun zelf kost of oplevert, is hier niet te laten zien.")
        )
    if d.claim_eur is None:
        return
    if not d.own_line or not casus.weight.claims:
        raise UserError("table.claim", tr("Een ander bedrag kan hier niet. Laat het berekende bedrag zien."))
    if not isfinite(d.claim_eur) or abs(d.claim_eur) > MOST_CLAIM_EUR:
        raise UserError("table.claim_range", tr("Kies een bedrag tussen min en plus 1 miljoen euro."))


def _take_higher(casus: Casus, state: State, d: r.TakeHigher) -> None:
    require_step(state, Step.TABLE)
    negotiation.counterpart(casus, d.party)
    rung = negotiation.next_rung(casus, state, d.party)
    if rung is None or rung.id != d.rung:
        raise UserError(
            "table.no_rung", tr("Hoger vragen kan nu niet. Dat kan na een antwoord dat geen ja is.")
        )
    level = negotiation.authority_level(casus, state)
    if level < rung.gezag:
        raise UserError(
            "table.no_authority",
            tr(
                "{rung} vraagt {points} van jullie gezag, en jullie hebben {level}. Laat eerst "
                "getallen zien die kloppen.",
                rung=rung.name,
                points=rung.gezag,
                level=level,
            ),
        )


def _in_their_place(casus: Casus, state: State, d: r.AnswerInTheirPlace) -> None:
    require_step(state, Step.TABLE)
    other = negotiation.counterpart(casus, d.party)
    if not casus.weight.role_swap or other.swap is None:
        raise UserError("table.no_swap", tr("Deze stoel is hier niet te wisselen."))
    if any(done.choice.party == d.party for done in state.swaps):
        raise UserError("table.swapped", tr("Op deze stoel zaten jullie al. Kies een andere partij."))
    fits = not d.reason if d.answer is Answer.YES else d.reason in negotiation.CONDITIONS
    if not fits:
        raise UserError("table.swap_reason", tr("Kies bij een antwoord dat geen ja is de eerste reden."))


def _evaluate(casus: Casus, state: State, d: r.EvaluateAgreement) -> None:
    require_step(state, Step.LIFE)
    negotiation.counterpart(casus, d.party)
    if all(promise.party != d.party for promise in due(state)):
        raise UserError("table.not_due", tr("Met deze partij is er nu niets om op terug te kijken."))


def _end_talk(casus: Casus, state: State, d: r.EndTalk) -> None:
    require_step(state, Step.TABLE)
    negotiation.counterpart(casus, d.party)


RULES: dict[type, Rule] = {
    r.MakeOffer: _offer,
    r.EndTalk: _end_talk,
    r.TakeHigher: _take_higher,
    r.AnswerInTheirPlace: _in_their_place,
    r.EvaluateAgreement: _evaluate,
    r.FinishTable: at(Step.TABLE),
}
