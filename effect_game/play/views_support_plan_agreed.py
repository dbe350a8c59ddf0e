"""The written plan: what was agreed with whom, when both look back, who said yes to telling. No Qt."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Answer
from effect_game.play import negotiation, promises
from effect_game.play.consent import stands
from effect_game.play.state import MONTHS_PER_ROUND, State, Talk, decision_months
from effect_game.play.views_rooms import and_words, person_name
from effect_game.play.views_support_plan import about_safety
from effect_game.play.views_table import talk_answers


@dataclass(frozen=True, slots=True)
class TableLine:
    """What came of talking with a party. agreed: what it said yes to; else `word`, `reason` say why not."""

    name: str
    person: str
    word: str
    agreed: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """Who was asked what, and the answer in a word."""

    who: str
    text: str
    answer: str


def table_lines(casus: Casus, state: State) -> tuple[TableLine, ...]:
    """One per talk that was held, oldest first."""
    return tuple(_table(casus, talk) for talk in state.all_talks if talk.exchanges)


def _table(casus: Casus, talk: Talk) -> TableLine:
    names = {party.id: party.name for party in casus.library.parties}
    said = talk_answers(casus, talk)
    agreed = dict.fromkeys(words for each in said if each.answer is Answer.YES for words in each.agreed)
    last = said[-1]
    return TableLine(
        name=names[talk.party],
        person=last.who,
        word=last.word,
        agreed=tuple(agreed),
        reason="" if agreed else last.reason,
    )


def moments(casus: Casus, state: State) -> tuple[int, ...]:
    """Months at whose end people look back together, in every round up to the one that is planned."""
    return tuple(month for number in range(1, state.round + 1) for month in decision_months(casus, number))


def dates(casus: Casus, state: State) -> tuple[str, ...]:
    """When is looked back with another party, and with whom."""
    names = {party.id: party.name for party in casus.library.parties}
    return tuple(
        tr(
            "Maand {month}: met {person} ({party}).",
            month=each.month,
            party=names[each.party],
            person=negotiation.counterpart(casus, each.party).person,
        )
        for each in promises.promises(state)
    )


def moment_words(casus: Casus, state: State) -> str:
    """'Aan het einde van maand 6 en 12.'"""
    months = moments(casus, state) or (MONTHS_PER_ROUND,)
    return tr("Aan het einde van maand {months}.", months=and_words([str(month) for month in months]))


def consent_lines(casus: Casus, state: State) -> tuple[ConsentLine, ...]:
    """Who was asked, and what they said, in the content's order.

    A question that was not asked, or that is about safety, tells by itself what somebody kept to themselves.
    """
    answers, unsafe = dict(state.consents), about_safety(casus)
    return tuple(
        ConsentLine(
            person_name(casus, each.person), each.text, tr("ja") if stands(casus, state, each) else tr("nee")
        )
        for each in casus.household.consents
        if each.id in answers and unsafe.isdisjoint(each.facts)
    )
