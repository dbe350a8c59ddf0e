"""Dates to look back on a yes: what is due now, and what looking back gave. Without Qt."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import negotiation, promises
from effect_game.play import rows as r
from effect_game.play.digits import format_eur
from effect_game.play.promises import Promise
from effect_game.play.state import State

STEP_EUR = 50


@dataclass(frozen=True, slots=True)
class DateView:
    """A date to look back with a party. `words`: what was promised, in one sentence."""

    party: str
    person: str
    month: int
    words: str


def due_views(casus: Casus, state: State) -> tuple[DateView, ...]:
    """What can be looked back on in this month of Leven."""
    return tuple(_date(casus, promise) for promise in promises.due(state))


def _date(casus: Casus, promise: Promise) -> DateView:
    person = negotiation.counterpart(casus, promise.party).person
    amount = format_eur(promise.promised_eur, STEP_EUR)
    words = tr(
        "Maand {month}: samen met {person} terugkijken. Toegezegd was {amount} voor hen.",
        month=promise.month,
        person=person,
        amount=amount,
    )
    return DateView(promise.party, person, promise.month, words)


def evaluated_words(casus: Casus, done: r.AgreementEvaluated) -> str:
    """What looking back gave, in words."""
    person = negotiation.counterpart(casus, done.party).person
    promised, found = format_eur(done.promised_eur, STEP_EUR), format_eur(done.found_eur, STEP_EUR)
    start = tr(
        "Toegezegd was {promised} voor {person}. Met het plan van nu is het gemiddeld {found}.",
        promised=promised,
        person=person,
        found=found,
    )
    if done.kept:
        meaning = tr("Dat past bij de toezegging. Het gezag groeit.")
    else:
        meaning = tr("Dat is minder dan toegezegd. Jullie hebben het zelf verteld: het gezag blijft gelijk.")
    return f"{start} {meaning}"
