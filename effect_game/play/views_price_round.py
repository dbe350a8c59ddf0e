"""What the prijzenronde shows: a question, its answer explained, the calibration card, progress. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.domain.knowledge import Library
from effect_game.domain.language import mark, tr
from effect_game.domain.price_round import RoundQuestion
from effect_game.domain.vocabulary import LifeDomain
from effect_game.kba.prices import level_price
from effect_game.play.digits import format_number
from effect_game.play.price_round import GOAL_HITS, RoundAnswer, RoundResult, Truth, truth_of
from effect_game.play.views_prices import GRADE_WORDS, amount_words
from effect_game.play.views_rooms import ROOM_NAMES

LEAST_FOR_CALIBRATION = 5
"""Below this many ranges a count of hits says nothing."""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question. ask: what is asked, unit: 'per bezoek' or ''; parties: (id, name) to choose from."""

    id: str
    about: str
    text: str
    ask_amount: str
    ask_party: str
    parties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Own range and that of the list on one scale (euros, all above zero), with its sentence."""

    own: tuple[float, float]
    listed: tuple[float, float]
    amount: float
    scale: tuple[float, float]
    words: str


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What the price list says, beside what was answered. facts: (label, text); price: its row, or ''."""

    headline: str
    lines: tuple[str, ...]
    why: str
    facts: tuple[tuple[str, str], ...]
    price: str
    span: Span | None = None


def question_view(library: Library, question: RoundQuestion) -> QuestionView:
    """The question as it is asked."""
    parties = tuple((party.id, party.name) for party in library.parties if party.has_jar)
    if question.price is None:
        ask = tr("Wie houdt daar het meest aan over?")
        return QuestionView(question.id, tr("Wie heeft er baat bij?"), question.text, "", ask, parties)
    price = next(row for row in library.prices if row.id == question.price)
    about = _domain_words(price.life_domain)
    ask_amount = tr("Wat kost dit per {unit}?", unit=price.unit)
    return QuestionView(question.id, about, question.text, ask_amount, tr("Wie betaalt dit?"), parties)


def _domain_words(domain: LifeDomain | None) -> str:
    if domain is None:
        return tr("Prijs en betaler")
    return tr("Prijs en betaler · {room}", room=tr(ROOM_NAMES[domain]))


def answer_view(library: Library, question: RoundQuestion, answer: RoundAnswer) -> AnswerView:
    """The answer of the price list, and how the own answer lies beside it."""
    truth = truth_of(library, question)
    party = _party(library, truth.party)
    if question.price is None:
        headline = tr(
            "{party}: ongeveer {amount} per keer.", party=party, amount=amount_words(truth.amount_eur)
        )
        lines = (_party_words(library, answer, truth.party, _GAINS),)
        return AnswerView(headline, lines, question.why, (), "")
    price = next(row for row in library.prices if row.id == question.price)
    headline = tr(
        "{amount} per {unit}. Wie betaalt: {party}.",
        amount=amount_words(truth.amount_eur),
        unit=price.unit,
        party=party,
    )
    told = (
        _amount_words(answer, truth.amount_eur),
        _party_words(library, answer, truth.party, _PAYS),
    )
    facts = tuple(_facts(library, question.price))
    return AnswerView(headline, told, question.why, facts, price.id, _span(answer, truth, told[0]))


_LEAST_EUR, _AROUND = 1.0, 1.6
"""An estimate of nothing is drawn at one euro; the scale goes on this many times beyond all amounts."""


def _span(answer: RoundAnswer, truth: Truth, words: str) -> Span | None:
    if answer.low_eur is None or answer.high_eur is None:
        return None
    own = max(answer.low_eur, _LEAST_EUR), max(answer.high_eur, _LEAST_EUR)
    listed = truth.low_eur, truth.high_eur
    ends = (*own, *listed, truth.amount_eur)
    return Span(own, listed, truth.amount_eur, (min(ends) / _AROUND, max(ends) * _AROUND), words)


def _amount_words(answer: RoundAnswer, amount: float) -> str:
    low, high = answer.low_eur, answer.high_eur
    if low is None or high is None:
        return tr("Bedrag overgeslagen.")
    said = amount_words(low), amount_words(high)
    if low <= amount <= high:
        return tr("Jullie zeiden {low} tot {high}. Het bedrag ligt erin.", low=said[0], high=said[1])
    if amount > high:
        return tr("Jullie zeiden {low} tot {high}. Het bedrag ligt hoger.", low=said[0], high=said[1])
    return tr("Jullie zeiden {low} tot {high}. Het bedrag ligt lager.", low=said[0], high=said[1])


_PAYS = mark("Jullie zeiden: {said}. Wie betaalt: {party}.")
_GAINS = mark("Jullie zeiden: {said}. Wie het meest overhoudt: {party}.")


def _party_words(library: Library, answer: RoundAnswer, right: str, other: str) -> str:
    """`other`: the sentence for when it is another party."""
    if answer.party is None:
        return tr("Partij overgeslagen.")
    said = _party(library, answer.party)
    if answer.party == right:
        return tr("Jullie zeiden: {said}. Dat klopt.", said=said)
    return tr(other, said=said, party=_party(library, right))


def _facts(library: Library, name: str) -> list[tuple[str, str]]:
    price = next(row for row in library.prices if row.id == name)
    level = level_price(price, library.money)
    source = next((row for row in library.sources if row.id == price.source), None)
    told = [
        (
            tr("Bereik"),
            tr("{low} tot {high}", low=amount_words(level.low_eur), high=amount_words(level.high_eur)),
        ),
        (tr("Prijspeil"), str(library.money.price_year)),
        (tr("Bewijs"), tr(GRADE_WORDS[price.grade])),
        (tr("Bron"), price.assumption or "" if source is None else f"{source.title} ({source.year})"),
        (tr("Opmerking"), price.note),
    ]
    return [(label, words) for label, words in told if words]


def _party(library: Library, party: str) -> str:
    return next((row.name for row in library.parties if row.id == party), party)


def calibration_words(hits: int, amounts: int, width: float | None) -> tuple[str, ...]:
    """The calibration card: how often the amount lay in the own range, and what to do next time."""
    if amounts < LEAST_FOR_CALIBRATION:
        missing = LEAST_FOR_CALIBRATION - amounts
        if missing == 1:
            return (tr("Nog 1 schatting te gaan, dan zeggen we iets over het bereik."),)
        more = tr("Nog {count} schattingen te gaan, dan zeggen we iets over het bereik.", count=missing)
        return (more,)
    first = tr(
        "{hits} van de {asked} keer lag de uitkomst in het bereik (doel: {goal} van de 10).",
        hits=hits,
        asked=amounts,
        goal=round(GOAL_HITS * 10),
    )
    share = hits / amounts
    if share < GOAL_HITS - 0.15:
        return first, tr("Het bereik was vaak te smal. Neem het de volgende keer breder.")
    if share > GOAL_HITS + 0.15 and width is not None and width > 4:
        return first, tr("Het bereik mag smaller: de uitkomst lag er heel vaak in.")
    return first, tr("Het bereik is ongeveer zo breed als nodig.")


def result_words(result: RoundResult) -> tuple[str, ...]:
    """The outcome of a round in sentences, without a mark."""
    lines: list[str] = []
    if result.factor is not None:
        times = format_number(result.factor, 1)
        lines.append(tr("De helft van jullie bedragen zat er hooguit een factor {times} naast.", times=times))
    if result.payers:
        lines.append(
            tr(
                "De betaler klopte {right} van de {asked} keer.",
                right=result.payers_right,
                asked=result.payers,
            )
        )
    if result.gainers:
        lines.append(
            tr(
                "Wie er baat bij heeft, klopte {right} van de {asked} keer.",
                right=result.gainers_right,
                asked=result.gainers,
            )
        )
    return tuple(lines) or (tr("Alle vragen zijn overgeslagen."),)


def progress_words(results: Sequence[RoundResult]) -> str:
    """The first round beside the last, in one sentence; '' with fewer than two that can be compared."""
    compared = [result for result in results if result.factor is not None]
    if len(compared) < 2:
        return ""
    first, last = compared[0].factor or 1.0, compared[-1].factor or 1.0
    words = tr(
        "Eerst een factor {first} ernaast, nu {last}.",
        first=format_number(first, 1),
        last=format_number(last, 1),
    )
    if round(last, 1) < round(first, 1):
        meaning = tr("Jullie bedragen liggen dichter bij de lijst.")
    elif round(last, 1) == round(first, 1):
        meaning = tr("Dat scheelt nog weinig.")
    else:
        meaning = tr("Andere vragen, dus het kan verschillen.")
    return f"{words} {meaning}"
