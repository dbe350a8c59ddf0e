"""'Wissel van stoel': a party's card, the ready offer, and one's own answer beside the rule's. No Qt."""

from dataclasses import dataclass

from effect_game.domain.counterpart import Counterpart, ReadyOffer
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Answer
from effect_game.play import negotiation
from effect_game.play import rows as r
from effect_game.play.digits import format_eur
from effect_game.play.party_amounts import PARTY_STEP_EUR
from effect_game.play.role_swap import ready_offer
from effect_game.play.state import State
from effect_game.play.views_money import years_words
from effect_game.play.views_table import ANSWER_WORDS, KnownRow, known_rows
from effect_game.play.views_table_moved import OWN_LINE_TITLE, QUESTIONS, MovedView, moved_in_their_place


@dataclass(frozen=True, slots=True)
class SwapView:
    """A chair to take. `offer`: (heading, titles) of what lies on the table, `voice`: how it is brought."""

    party: str
    person: str
    rows: tuple[KnownRow, ...]
    voice: str
    offer: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class SwapResult:
    """One's own answer, that of the party by the rule, and what moved it."""

    yours: str
    theirs: str
    net: str
    moved: MovedView


def can_swap(casus: Casus, state: State, party: str) -> bool:
    """Whether this chair can be taken now: the weight has it, there is an offer, nobody sat there yet."""
    other = negotiation.counterpart(casus, party)
    taken = any(done.choice.party == party for done in state.swaps)
    return casus.weight.role_swap and other.swap is not None and not taken


def swap_view(casus: Casus, party: str) -> SwapView | None:
    """What one sees on a party's chair; None when the content has no offer for it."""
    other = negotiation.counterpart(casus, party)
    if other.swap is None:
        return None
    offer = _offer(casus, other, other.swap)
    return SwapView(party, other.person, chair_rows(other), other.swap.voice, offer)


def chair_rows(other: Counterpart) -> tuple[KnownRow, ...]:
    """What somebody on this chair knows: the party's own rows, and what it expects a yes to cost."""
    return (*known_rows(other), KnownRow("euro", tr("Jouw verwachting vooraf"), _fear(other)))


def _fear(other: Counterpart) -> str:
    amount = format_eur(other.prior_eur, PARTY_STEP_EUR)
    return tr(
        "{amount} in {years}, als je ja zegt.",
        amount=amount,
        years=years_words(other.horizon_months),
    )


def _offer(casus: Casus, other: Counterpart, ready: ReadyOffer) -> tuple[tuple[str, tuple[str, ...]], ...]:
    cards = {card.id: card.title for card in casus.household.cards}
    in_plan = tuple(cards[name] for name in ready.cards)
    told = ((tr("In dat plan ligt"), in_plan),) if in_plan else ()
    return (*told, *on_the_table(other, ready_offer(other, ready)))


def on_the_table(other: Counterpart, offer: r.MakeOffer) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """An offer as who gets it reads it: (heading, titles). The amount of its own line is part of what is
    shown."""
    items = (*other.asks, *other.gives, *other.shows, *other.grounds, *other.earlier)
    titles = {item.id: item.title for item in items}
    own = (_own_line_words(offer),) if offer.own_line else ()
    parts = (
        (tr("Zij vragen"), tuple(titles[name] for name in offer.asks)),
        (tr("Zij geven"), tuple(titles[name] for name in offer.gives)),
        (tr("Zij laten zien"), (*(titles[name] for name in (*offer.shows, *offer.agreed)), *own)),
        (tr("Op grond van"), tuple(titles[name] for name in offer.grounds)),
    )
    return tuple((heading, names) for heading, names in parts if names)


def _own_line_words(offer: r.MakeOffer) -> str:
    if offer.claim_eur is None:
        return tr(OWN_LINE_TITLE)
    return f"{tr(OWN_LINE_TITLE)}: {format_eur(offer.claim_eur)}"


def swap_result(casus: Casus, state: State, party: str) -> SwapResult | None:
    """What was answered on a party's chair, and what the party itself says; None before."""
    swapped = next((done for done in state.swaps if done.choice.party == party), None)
    moved = None if swapped is None else moved_in_their_place(casus, swapped)
    if swapped is None or moved is None:
        return None
    yours = with_reason(swapped.choice.answer, swapped.choice.reason)
    theirs = with_reason(swapped.said.answer, "".join(swapped.said.failed[:1]))
    net = format_eur(swapped.said.net_eur, PARTY_STEP_EUR)
    return SwapResult(
        yours=tr("Jullie zeiden: {answer}.", answer=yours),
        theirs=tr("{person} zegt zelf: {answer}.", person=moved.person, answer=theirs),
        net=tr("Doorgerekend is dit voor hen {amount} in {years}.", amount=net, years=moved.horizon),
        moved=moved,
    )


def with_reason(answer: Answer, reason: str) -> str:
    """'nee, want ‘Mag ik dit?’'; reason: a condition of the rule, '' with a yes."""
    said = tr(ANSWER_WORDS[answer])
    return tr("{answer}, want ‘{question}’", answer=said, question=tr(QUESTIONS[reason])) if reason else said
