"""What moved a party at the table, by how much, what was missing and where that could have been known.

Euros are the party's own belief, within its own horizon. Two columns: in the order in which things were
shown, and averaged over all orders; both add up to belief minus where it began. Without Qt.
"""

from dataclasses import dataclass

from effect_game.domain.counterpart import Counterpart, OfferItem
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Answer
from effect_game.play import authority, negotiation
from effect_game.play import rows as r
from effect_game.play.belief import OWN_LINE, Showing, moves
from effect_game.play.digits import format_eur, round_half_away, round_parts_eur
from effect_game.play.party_amounts import PARTY_STEP_EUR
from effect_game.play.role_swap import ready_offer
from effect_game.play.state import Exchange, State, Swapped
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import and_words, or_words

OWN_LINE_TITLE = mark("Wat het plan hun zelf kost of oplevert, doorgerekend")
QUESTIONS = {
    "mandate": mark("Mag ik dit?"),
    "worth": mark("Is het mij wat waard?"),
    "defend": mark("Kan ik het uitleggen?"),
    "wound": mark("Wat gebeurde er vorige keer?"),
}
_HELPS = {
    "defend": mark("Een regel of afspraak waarmee zij het kunnen uitleggen."),
    "wound": mark("Eerst goedmaken wat eerder misging: één vast nummer en een datum om terug te kijken."),
}
NOTHING_SHOWN = mark("Er is niets getoond. Dan blijft de verwachting waar zij begon.")


@dataclass(frozen=True, slots=True)
class MovedPart:
    """One thing that was shown. Euros as whole steps; `in_order` and `average` are the same in words."""

    title: str
    in_order_eur: int
    average_eur: int
    in_order: str
    average: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A condition that was not met: the question behind it, why, what would have met it, where it stood."""

    question: str
    reason: str
    remedy: str
    knowable: str


@dataclass(frozen=True, slots=True)
class MovedView:
    """The whole explanation of one answer. `given`: what was given in euros, '' for nothing. `both`: the
    second column is shown too, which says what each did whatever the order."""

    person: str
    horizon: str
    prior: str
    after: str
    given: str
    parts: tuple[MovedPart, ...]
    missing: tuple[Missing, ...]
    summary: str
    checked: str
    both: bool


def moved(casus: Casus, state: State, party: str) -> MovedView | None:
    """Why the last answer of a party in this round was what it was; None before the first."""
    other = negotiation.counterpart(casus, party)
    exchanges = state.talk(party).exchanges
    if not exchanges:
        return None
    shown = negotiation.all_shown(other, state)
    return _view(casus, other, shown, exchanges)


def moved_in_their_place(casus: Casus, swapped: Swapped) -> MovedView | None:
    """The same for the ready offer of 'Wissel van stoel'."""
    other = negotiation.counterpart(casus, swapped.choice.party)
    if other.swap is None:
        return None
    offer = ready_offer(other, other.swap)
    return _view(casus, other, negotiation.items(other.shows, offer.shows), (Exchange(offer, swapped.said),))


def _view(
    casus: Casus, other: Counterpart, shown: tuple[OfferItem, ...], so_far: tuple[Exchange, ...]
) -> MovedView:
    last = so_far[-1]
    said = last.answer
    level = authority.rules_of(casus).authority_start if said.authority is None else said.authority
    made = moves(casus, other, Showing(shown, said.claim_eur, level), said.net_eur)
    in_order = round_parts_eur([part.in_order_eur for part in made], PARTY_STEP_EUR) if made else ()
    average = round_parts_eur([part.average_eur for part in made], PARTY_STEP_EUR) if made else ()
    titles = {item.id: item.title for item in shown} | {OWN_LINE: tr(OWN_LINE_TITLE)}
    parts = tuple(
        MovedPart(titles[part.item], first, mean, format_eur(first), format_eur(mean))
        for part, first, mean in zip(made, in_order, average, strict=True)
    )
    began_eur = round_half_away(other.prior_eur, PARTY_STEP_EUR)
    prior, after = format_eur(began_eur), format_eur(began_eur + sum(in_order))
    return MovedView(
        person=other.person,
        horizon=years_words(other.horizon_months),
        prior=prior,
        after=after,
        given=format_eur(_given(other, last), PARTY_STEP_EUR) if _given(other, last) else "",
        parts=parts,
        missing=tuple(_missing(other, last, condition, so_far) for condition in said.failed),
        summary=_summary(other, parts, prior, after, last, both=casus.weight.both_orders),
        checked=checked_words(other, said),
        both=casus.weight.both_orders,
    )


def _given(other: Counterpart, last: Exchange) -> float:
    return sum(item.value_eur for item in negotiation.items(other.gives, last.offer.gives))


def _summary(
    other: Counterpart, parts: tuple[MovedPart, ...], prior: str, after: str, last: Exchange, *, both: bool
) -> str:
    if not parts:
        began = tr("{person} begon bij {amount}.", person=other.person, amount=prior)
        return f"{began} {tr(NOTHING_SHOWN)}"
    most = max(parts, key=lambda part: abs(part.average_eur if both else part.in_order_eur))
    way = tr("{person} verwachtte eerst {prior}, nu {after}.", person=other.person, prior=prior, after=after)
    if not (most.average_eur if both else most.in_order_eur):
        did = tr("Niets van wat jullie lieten zien deed daar iets aan.")
    else:
        amount = most.average if both else most.in_order
        did = tr("Het meest deed ‘{title}’: {amount}.", title=most.title, amount=amount)
    return " ".join(part for part in (way, did, _yes_all_the_same(other, last)) if part)


def _yes_all_the_same(other: Counterpart, last: Exchange) -> str:
    """Why a yes came although the expectation stayed below zero; '' when it did not."""
    said = last.answer
    if said.answer is not Answer.YES or said.belief_eur + _given(other, last) >= 0.0:
        return ""
    return tr(
        "Alles wat te tonen was, is getoond. Dan telt wat er doorgerekend uitkomt: {net}.",
        net=format_eur(said.net_eur, PARTY_STEP_EUR),
    )


def checked_words(other: Counterpart, said: r.PartyAnswered) -> str:
    """What happened to an amount that was said about the own line, '' when nothing was found out."""
    if said.caught_eur is None:
        return ""
    low, high = format_eur(said.low_eur, PARTY_STEP_EUR), format_eur(said.high_eur, PARTY_STEP_EUR)
    return tr(
        "Jullie noemden {amount}. {person} rekende het na: het ligt tussen {low} en {high}. "
        "Dat kost gezag, en het bedrag telt niet meer.",
        amount=format_eur(said.caught_eur),
        person=other.person,
        low=low,
        high=high,
    )


def not_shown(other: Counterpart, so_far: tuple[Exchange, ...]) -> tuple[str, ...] | None:
    """Titles of what could still be shown, when a doubt about their own gain is left although something
    was shown; None when that is not so: then the content's own hint says where to look."""
    shown = {item for exchange in so_far for item in exchange.offer.shows}
    if so_far[-1].answer.failed[:1] != ("worth",) or not shown:
        return None
    return tuple(item.title for item in other.shows if item.id not in shown)


def _missing(other: Counterpart, last: Exchange, condition: str, so_far: tuple[Exchange, ...]) -> Missing:
    reason = negotiation.reason_for(other, condition)
    told = condition == "worth" and not_shown(other, so_far) is not None
    knowable = "" if told else reason.knowable
    return Missing(tr(QUESTIONS[condition]), reason.text, _remedy(other, last, condition), knowable)


def helps(other: Counterpart, condition: str) -> str:
    """What would have helped, for who reads it away from the table: there is no list of a party beside it."""
    if condition == "mandate":
        return other.elsewhere
    return tr(_HELPS[condition]) if condition in _HELPS else negotiation.reason_for(other, condition).knowable


def _remedy(other: Counterpart, last: Exchange, condition: str) -> str:
    """What would have met a condition."""
    if condition == "mandate":
        return _ask_elsewhere(other, last)
    if condition == "worth":
        return _more_worth(other, last)
    return _one_of(other.defends if condition == "defend" else other.wound, other)


def _ask_elsewhere(other: Counterpart, last: Exchange) -> str:
    asked = negotiation.items(other.asks, last.offer.asks)
    beyond = [f"‘{ask.title}’" for ask in asked if ask.id not in other.mandate]
    remedy = tr("{asks} weglaten, of hoger vragen.", asks=and_words(beyond))
    return f"{remedy} {other.elsewhere}".strip()


def _more_worth(other: Counterpart, last: Exchange) -> str:
    said = last.answer
    named = [item.title for item in (*other.shows, *other.gives) if item.id in said.wanted]
    if said.answer is Answer.YES_IF and named:
        return tr("Dit was genoeg geweest: {titles}.", titles=and_words([f"‘{title}’" for title in named]))
    short = -(said.belief_eur + _given(other, last))
    words = tr("Er bleef {amount} te kort.", amount=format_eur(short, PARTY_STEP_EUR, signed=False))
    net = format_eur(said.net_eur, PARTY_STEP_EUR)
    if said.net_eur < 0.0:
        remedy = tr(
            "Doorgerekend is dit plan voor hen {amount}: alleen iets geven maakt dat goed.", amount=net
        )
    else:
        remedy = tr("Laat meer zien: doorgerekend is dit plan voor hen {amount}.", amount=net)
    return f"{words} {remedy}"


def _one_of(names: tuple[str, ...], other: Counterpart) -> str:
    made_elsewhere = tuple(item for item in other.earlier if item.party != other.party)
    items = (*other.grounds, *other.gives, *made_elsewhere)
    titles = [f"‘{item.title}’" for item in items if item.id in names]
    return tr("Dit was genoeg geweest: {titles}.", titles=or_words(titles))
