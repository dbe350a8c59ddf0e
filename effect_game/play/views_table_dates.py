"""Dates to look back on a yes: what is due now, and what looking back gave. Without Qt."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import negotiation, promises
from effect_game.play import rows as r
from effect_game.play.digits import format_eur
from effect_game.play.party_amounts import PARTY_STEP_EUR
from effect_game.play.promises import Promise
from effect_game.play.state import State


@dataclass(frozen=True, slots=True)
class DateView:
    """A date to look back with a party. `words`: what was expected, or what looking back gave (`done`).

    `today`: of the month that was just lived.
    """

    party: str
    person: str
    words: str
    today: bool
    done: bool = False


def date_views(casus: Casus, state: State) -> tuple[DateView, ...]:
    """What can be looked back on in this month of Leven, and what looking back in it gave."""
    made = zip(state.evaluations, state.looked_back, strict=True)
    done = tuple(
        DateView(
            each.party,
            negotiation.counterpart(casus, each.party).person,
            evaluated_words(casus, each),
            today=True,
            done=True,
        )
        for each, month in made
        if month == state.month
    )
    return (*(_date(casus, state, promise) for promise in promises.due(state)), *done)


def _date(casus: Casus, state: State, promise: Promise) -> DateView:
    person = negotiation.counterpart(casus, promise.party).person
    amount = format_eur(promise.promised_eur, PARTY_STEP_EUR)
    words = tr(
        "Maand {month}: samen met {person} terugkijken. Bij het ja werd voor hen {amount} verwacht.",
        month=promise.month,
        person=person,
        amount=amount,
    )
    return DateView(promise.party, person, words, today=promise.month == state.month)


def evaluated_words(casus: Casus, done: r.AgreementEvaluated) -> str:
    """What looking back gave, in words."""
    person = negotiation.counterpart(casus, done.party).person
    promised, found = (
        format_eur(done.promised_eur, PARTY_STEP_EUR),
        format_eur(done.found_eur, PARTY_STEP_EUR),
    )
    start = tr(
        "Teruggekeken met {person}. Bij het ja werd voor hen {promised} verwacht. Met het plan van nu is het "
        "gemiddeld {found}.",
        promised=promised,
        person=person,
        found=found,
    )
    if done.kept:
        meaning = tr("Dat past bij elkaar. Het gezag groeit.")
    else:
        meaning = tr("Dat is minder. Jullie hebben het zelf verteld: het gezag blijft gelijk.")
    return f"{start} {meaning}"
