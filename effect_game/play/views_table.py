"""What Aan tafel shows: parties, what is known of them, what can be offered, what they said. Without Qt."""

from dataclasses import dataclass

from effect_game.domain.counterpart import Counterpart, HigherUp, OfferItem
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Party
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import WEEKS_PER_MONTH
from effect_game.domain.vocabulary import AgreementKind, Answer
from effect_game.play import negotiation
from effect_game.play import rows as r
from effect_game.play.belief import OWN_LINE
from effect_game.play.consent import needed_to_share, sharing_block
from effect_game.play.digits import format_percent
from effect_game.play.state import Exchange, State, Talk
from effect_game.play.views_lengths import weeks_words
from effect_game.play.views_rooms import and_words, person_name
from effect_game.play.views_table_moved import checked_words, not_shown

ANSWER_WORDS = {
    Answer.YES: mark("ja"),
    Answer.YES_IF: mark("ja, mits"),
    Answer.LATER: mark("later"),
    Answer.NO: mark("nee"),
}
ALL_FOUND = mark("Alles wat wij zochten, weten we nu.")
AGREED_BEFORE = mark("Dit is al afgesproken.")
_AGREED = {
    AgreementKind.PAY: mark("zij betalen {share} van '{card}', {since}"),
    AgreementKind.PERMIT: mark("het mag: '{card}', {since}"),
    AgreementKind.SPEED_UP: mark("het kan sneller: '{card}', {since}"),
}


@dataclass(frozen=True, slots=True)
class KnownRow:
    """One thing known of a party: an icon, a label and words; `unknown` is what nobody knows yet."""

    icon: str
    label: str
    words: str
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class PartyView:
    """A party at the table. `needed`: titles of laid cards that hang on it; `open`: it still can answer."""

    party: str
    name: str
    short_name: str
    person: str
    hue: int
    hair: str
    rows: tuple[KnownRow, ...]
    needed: tuple[str, ...]
    open: bool
    settled: bool
    weeks: str
    left: int


@dataclass(frozen=True, slots=True)
class ItemView:
    """Something to ask, give, show or lean on. `locked` says why not, and where it could be learned."""

    id: str
    title: str
    text: str
    icon: str
    locked: str
    shown_before: bool


@dataclass(frozen=True, slots=True)
class OfferBook:
    """Everything that can be put in an offer to one party."""

    asks: tuple[ItemView, ...]
    gives: tuple[ItemView, ...]
    shows: tuple[ItemView, ...]
    grounds: tuple[ItemView, ...]
    agreed: tuple[ItemView, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer in voice, with its reason, what could have been known, and what was agreed.

    `unshown`: in place of `knowable` where some of what moves their own gain has been shown already.
    """

    number: int
    answer: Answer
    word: str
    voice: str
    reason: str
    knowable: str
    unshown: str
    wanted: str
    agreed: tuple[str, ...]
    who: str
    checked: str
    place: str
    party: str


def parties(casus: Casus, state: State) -> tuple[PartyView, ...]:
    """Everyone who can sit at the table, in the order of the content."""
    known = {party.id: party for party in casus.library.parties}
    return tuple(_party(casus, state, other, known[other.party]) for other in casus.household.counterparts)


def _party(casus: Casus, state: State, other: Counterpart, party: Party) -> PartyView:
    talk = state.talk(other.party)
    agreed = any(e.answer.answer is Answer.YES for e in talk.exchanges)
    return PartyView(
        party=other.party,
        name=party.name,
        short_name=party.short_name,
        person=other.person,
        hue=other.hue,
        hair=other.hair,
        rows=_rows(other, frozenset(state.facts), talk),
        needed=needed_cards(casus, state, other.party),
        open=talk.left > 0,
        settled=agreed or talk.ended,
        weeks=weeks_words(other.weeks_per_exchange),
        left=talk.left,
    )


def _rows(other: Counterpart, facts: frozenset[str], talk: Talk) -> tuple[KnownRow, ...]:
    """Six rows; the last is answered by what was shown to them, or once all that can be shown was found."""
    shown = {key for exchange in talk.exchanges for key in exchange.offer.shows}
    answers = [item.title for item in other.shows if item.id in shown and item.id in other.answered_by]
    if answers:
        return (*known_rows(other), KnownRow("check", tr("Nu bekend"), f"{'. '.join(answers)}."))
    missing = any(item.fact is not None and item.fact not in facts for item in other.shows)
    if missing or not other.shows:
        return (*known_rows(other), KnownRow("help", tr("Onbekend"), other.unknown_text, unknown=True))
    return (*known_rows(other), KnownRow("check", tr("Uitgezocht"), tr(ALL_FOUND)))


def known_rows(other: Counterpart) -> tuple[KnownRow, ...]:
    """What a party brings to every talk, whatever has been found."""
    return (
        KnownRow("heart", tr("Belang"), other.interest),
        KnownRow("lock", tr("Mandaat"), other.mandate_text),
        KnownRow("scales", tr("Regelruimte"), other.discretion_text),
        KnownRow("clock", tr("Kijkt vooruit"), other.horizon_text),
        KnownRow("list", tr("Geheugen"), other.memory_text),
    )


def needed_cards(casus: Casus, state: State, party: str) -> tuple[str, ...]:
    """Titles of laid cards that still need a yes of this party."""
    agreed = {(a.party, a.card) for a in state.agreements}
    return tuple(
        card.title
        for card in casus.household.cards
        if state.card(card.id) is not None
        and any(need.party == party and (party, card.id) not in agreed for need in card.needs)
    )


def open_talks(casus: Casus, state: State) -> tuple[PartyView, ...]:
    """Talks that a laid card waits for and that are not over."""
    return tuple(view for view in parties(casus, state) if view.needed and view.open)


def offer_book(casus: Casus, state: State, party: str) -> OfferBook:
    """What can be offered to a party now; what is not known or not laid says so."""
    other = negotiation.counterpart(casus, party)
    exchanges = (*state.earlier_exchanges(party), *state.talk(party).exchanges)
    shown = {item for e in exchanges for item in (*e.offer.shows, *e.offer.agreed)}
    held = tuple(item for item in other.earlier if negotiation.earlier_holds(state, party, item))

    def views(items: tuple[OfferItem, ...]) -> tuple[ItemView, ...]:
        locks = [_lock(casus, state, party, item) for item in items]
        return tuple(
            ItemView(item.id, item.title, item.text, item.icon, lock, item.id in shown)
            for item, lock in zip(items, locks, strict=True)
        )

    parts = (other.asks, other.gives, other.shows, other.grounds, held)
    return OfferBook(*(views(part) for part in parts))


def consent_to_ask(casus: Casus, state: State, party: str) -> tuple[str, str] | None:
    """(consent, name) of the first yes that keeps something known off the table and was not asked yet."""
    names = {person.id: person.name for person in casus.household.persons}
    for item in negotiation.counterpart(casus, party).shows:
        if item.fact is None or item.fact not in state.facts:
            continue
        missing = needed_to_share(casus, state, item.fact)
        if missing is not None and missing.id not in dict(state.consents):
            return missing.id, names[missing.person]
    return None


def consent_words(casus: Casus, state: State, consent: str) -> str:
    """What somebody said who was asked whether this may be told."""
    asked = next(each for each in casus.household.consents if each.id == consent)
    name = next(person.name for person in casus.household.persons if person.id == asked.person)
    given = dict(state.consents).get(consent, False)
    said = asked.yes if given else " ".join(part for part in (asked.no, asked.helps) if part)
    if said:
        return f"{name}: {said}"
    return tr("{name} zegt ja.", name=name) if given else tr("{name} zegt nee.", name=name)


def higher_voice(casus: Casus, state: State, party: str) -> tuple[str, str]:
    """(who one talks with, what is said on arriving on a rung before the first offer there)."""
    other, talk = negotiation.counterpart(casus, party), state.talk(party)
    step = next((step for step in other.higher if step.rung == talk.rung), None)
    if step is None:
        return other.person, ""
    arrived = talk.rungs[-1][1] == len(talk.exchanges)
    return step.person, step.voice if arrived else ""


def last_offer(state: State, party: str) -> frozenset[str]:
    """Ids of everything in the last offer to a party; empty before the first."""
    exchanges = state.talk(party).exchanges
    if not exchanges:
        return frozenset()
    made = exchanges[-1].offer
    own_line = (OWN_LINE,) if made.own_line else ()
    return frozenset((*made.asks, *made.gives, *made.shows, *made.grounds, *made.agreed, *own_line))


def _lock(casus: Casus, state: State, party: str, item: OfferItem) -> str:
    if item.fact is not None and item.fact not in state.facts:
        return tr("Onbekend. {where}", where=_where(casus, item.fact)).strip()
    if item.fact is not None and (block := sharing_block(casus, state, item.fact)):
        return block
    agreed = {(a.card, a.what) for a in state.agreements if a.party == party}
    if state.talk(party).left and item.card is not None and (item.card, item.what) in agreed:
        return tr(AGREED_BEFORE)
    if item.card is not None and not negotiation.on_the_line(state, item):
        title = next(card.title for card in casus.household.cards if card.id == item.card)
        return tr("'{title}' ligt niet op de lijn.", title=title)
    return ""


def _where(casus: Casus, fact: str) -> str:
    """Who could tell a fact: the person or source that is asked, else the fact's own source."""
    for question in casus.household.questions:
        if fact in question.facts:
            inside = any(person.id == question.to for person in casus.household.persons)
            text = mark("Te vragen aan {name}.") if inside else mark("Te vragen: {name}.")
            return tr(text, name=person_name(casus, question.to))
    source = next((f.source for f in casus.household.facts if f.id == fact), "")
    return tr("Bron: {source}.", source=source) if source else ""


def answers(casus: Casus, state: State, party: str) -> tuple[AnswerView, ...]:
    """What the party said so far, oldest first."""
    return talk_answers(casus, state.talk(party))


def talk_answers(casus: Casus, talk: Talk) -> tuple[AnswerView, ...]:
    """What was said in one talk, also of an earlier round, oldest first."""
    other, exchanges = negotiation.counterpart(casus, talk.party), talk.exchanges
    return tuple(_answer(casus, other, exchanges[:number]) for number in range(1, len(exchanges) + 1))


def _answer(casus: Casus, other: Counterpart, so_far: tuple[Exchange, ...]) -> AnswerView:
    """The answer to the last offer of these."""
    number, exchange = len(so_far), so_far[-1]
    said = exchange.answer
    reason = negotiation.reason_for(other, said.failed[0]) if said.failed else None
    items = (*other.asks, *other.gives, *other.shows, *other.grounds, *other.earlier)
    titles = {item.id: item.title for item in items}
    wanted = and_words([titles[item] for item in said.wanted])
    step = next((step for step in other.higher if step.rung == said.rung), None)
    elsewhere = other.elsewhere if said.failed[:1] == ("mandate",) else ""
    unshown = not_shown(other, so_far)
    return AnswerView(
        number=number,
        answer=said.answer,
        word=tr(ANSWER_WORDS[said.answer]),
        voice=_voice(other, step, exchange),
        reason=" ".join(part for part in (reason.text if reason else "", elsewhere, _again(so_far)) if part),
        knowable=reason.knowable if reason and unshown is None else "",
        unshown=and_words([f"‘{title}’" for title in unshown or ()]),
        wanted=wanted,
        agreed=_agreed(casus, other, exchange),
        who=step.person if step is not None and _speaks(step, exchange) else other.person,
        checked=checked_words(other, said),
        place=next((rung.name for rung in casus.library.ladder if rung.id == said.rung), ""),
        party=other.party,
    )


def _again(so_far: tuple[Exchange, ...]) -> str:
    """Said where the offer that was answered is the one before it once more, and still is no yes."""
    if len(so_far) < 2 or so_far[-1].offer != so_far[-2].offer or so_far[-1].answer.answer is Answer.YES:
        return ""
    return tr("Dit is hetzelfde voorstel als net.")


def _speaks(step: HigherUp, exchange: Exchange) -> bool:
    """Whether who sits on the rung answers: a no, or a yes to what only that rung can grant."""
    if exchange.answer.answer is Answer.YES:
        return bool(set(exchange.offer.asks) & set(step.grants)) or not step.grants
    return exchange.answer.answer is not Answer.YES_IF


def _voice(other: Counterpart, step: HigherUp | None, exchange: Exchange) -> str:
    """What is said with an answer, by the party or by who sits higher up; only the latter grants more."""
    said = exchange.answer
    if step is not None and _speaks(step, exchange):
        return step.voice_yes if said.answer is Answer.YES else step.voice_no
    if said.answer is Answer.YES_IF:
        return other.voice_yes_if
    return negotiation.reason_for(other, said.failed[0]).voice if said.failed else other.voice_yes


def _agreed(casus: Casus, other: Counterpart, exchange: Exchange) -> tuple[str, ...]:
    titles = {card.id: card.title for card in casus.household.cards}
    said = exchange.answer
    words = tuple(_agreed_words(one, titles[one.card]) for one in said.agreements)
    if not words or said.evaluate_month is None:
        return words
    given = negotiation.items(other.gives, exchange.offer.gives)
    if any(item.evaluate_after_months for item in given):
        return (*words, tr("na maand {month} kijken we samen terug", month=said.evaluate_month))
    person, month = other.person, said.evaluate_month
    return (*words, tr("{person} wil na maand {month} samen terugkijken", person=person, month=month))


def _agreed_words(agreed: r.Agreed, card: str) -> str:
    """Who pays what share, or what may be."""
    since = since_words(agreed.from_month, agreed.weeks)
    return tr(_AGREED[agreed.what], share=format_percent(agreed.share), card=card, since=since)


def since_words(from_month: int, weeks: float) -> str:
    """From when a yes holds: the first week after talks that began at once, else the month it falls in."""
    if from_month > 1 or weeks <= 0:
        return tr("vanaf maand {month}", month=from_month + int(weeks / WEEKS_PER_MONTH))
    return tr("vanaf week {week}", week=int(weeks) + 1)
