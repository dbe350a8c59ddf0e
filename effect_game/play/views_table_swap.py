"""'Wissel van stoel': a party's card, the ready offer, and one's own answer beside the rule's. No Qt."""

from dataclasses import dataclass

from effect_game.domain.counterpart import Counterpart, ReadyOffer
from effect_game.domain.household import Casus
from effect_game.play import negotiation
from effect_game.play.dutch_numbers import format_eur
from effect_game.play.state import State
from effect_game.play.views_money import years_words
from effect_game.play.views_table import ANSWER_WORDS, KnownRow
from effect_game.play.views_table_moved import QUESTIONS, MovedView, moved_in_their_place

STEP_EUR = 50


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
    rows = (
        KnownRow("heart", "Belang", other.interest),
        KnownRow("lock", "Mandaat", other.mandate_text),
        KnownRow("scales", "Regelruimte", other.discretion_text),
        KnownRow("clock", "Kijkt vooruit", other.horizon_text),
        KnownRow("list", "Geheugen", other.memory_text),
        KnownRow("euro", "Jouw verwachting", _fear(other)),
    )
    return SwapView(party, other.person, rows, other.swap.voice, _offer(casus, other, other.swap))


def _fear(other: Counterpart) -> str:
    amount = format_eur(other.prior_eur, STEP_EUR)
    return f"{amount} in {years_words(other.horizon_months)}, als je ja zegt."


def _offer(casus: Casus, other: Counterpart, ready: ReadyOffer) -> tuple[tuple[str, tuple[str, ...]], ...]:
    titles = {item.id: item.title for item in (*other.asks, *other.gives, *other.shows, *other.grounds)}
    cards = {card.id: card.title for card in casus.household.cards}
    parts = (
        ("In dat plan ligt", tuple(cards[name] for name in ready.cards)),
        ("Zij vragen", tuple(titles[name] for name in ready.asks)),
        ("Zij geven", tuple(titles[name] for name in ready.gives)),
        ("Zij laten zien", tuple(titles[name] for name in ready.shows)),
        ("Op grond van", tuple(titles[name] for name in ready.grounds)),
    )
    return tuple((heading, names) for heading, names in parts if names)


def swap_result(casus: Casus, state: State, party: str) -> SwapResult | None:
    """What was answered on a party's chair, and what the party itself says; None before."""
    swapped = next((done for done in state.swaps if done.choice.party == party), None)
    moved = None if swapped is None else moved_in_their_place(casus, swapped)
    if swapped is None or moved is None:
        return None
    person = moved.person
    yours, theirs = ANSWER_WORDS[swapped.choice.answer], ANSWER_WORDS[swapped.said.answer]
    why = f", want ‘{QUESTIONS[swapped.choice.reason]}’" if swapped.choice.reason else ""
    failed = swapped.said.failed
    because = f", want ‘{QUESTIONS[failed[0]]}’" if failed else ""
    net = format_eur(swapped.said.net_eur, STEP_EUR)
    return SwapResult(
        yours=f"Jullie zeiden: {yours}{why}.",
        theirs=f"{person} zegt zelf: {theirs}{because}.",
        net=f"Doorgerekend is dit voor hen {net} in {moved.horizon}.",
        moved=moved,
    )
