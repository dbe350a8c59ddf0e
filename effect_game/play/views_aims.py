"""What each chosen aim came to in the result, in sentences; an aim only orders the report."""

from collections.abc import Iterable
from dataclasses import dataclass

from effect_game.domain.aims import Aim, AimReading
from effect_game.domain.forecast import Forecast, RoomResult
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.aims import owners_of
from effect_game.play.budgets import active_months, budgets
from effect_game.play.digits import format_eur, rounding_step_eur
from effect_game.play.rules.limits import DEBRIEF_MONTHS, LIVES, lives_of
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import LEVEL_WORDS

_WANTED = 2
"""Dots from which somebody wants a card: 0 is rather not, 4 very much."""


@dataclass(frozen=True, slots=True)
class AimTold:
    """One chosen aim and what it came to, in sentences."""

    id: str
    title: str
    icon: str
    text: str
    sentences: tuple[str, ...]


def aims_told(
    casus: Casus, chosen: Iterable[str], final: Forecast, plan: Plan, reference: Plan
) -> tuple[AimTold, ...]:
    """What each chosen aim came to, in the order of the list; final: of the plan as it became."""
    names = set(chosen)
    return tuple(
        AimTold(aim.id, aim.title, aim.icon, aim.text, _told(casus, aim, final, plan, reference))
        for aim in casus.library.aims
        if aim.id in names
    )


def _told(casus: Casus, aim: Aim, final: Forecast, plan: Plan, reference: Plan) -> tuple[str, ...]:
    if aim.reading is AimReading.ROOM and aim.life_domain is not None:
        return _rooms(final, aim.life_domain, owners_of(casus, aim.life_domain, aim.who))
    if aim.reading is AimReading.PARTIES:
        return (_parties(final, aim.parties),)
    if aim.reading is AimReading.GOALS:
        return _goals(final)
    if aim.reading is AimReading.LOAD:
        return (_load(casus, plan, reference),)
    if aim.reading is AimReading.FACES:
        return (_faces(casus, plan, reference),)
    return (_voices(casus, plan),)


def _rooms(final: Forecast, life_domain: LifeDomain, owners: dict[str, str]) -> tuple[str, ...]:
    last = min(DEBRIEF_MONTHS, final.months)
    months = sorted({room.month for room in final.rooms if room.month <= last})
    rooms = {
        room.person: room
        for room in final.rooms
        if months and room.month == months[-1] and room.life_domain is life_domain
    }
    return tuple(_room(rooms[owner], name) for owner, name in owners.items() if owner in rooms)


def _room(room: RoomResult, name: str) -> str:
    now, without = tr(LEVEL_WORDS[room.likely_plan]), tr(LEVEL_WORDS[room.likely_reference])
    where = (
        tr("{name}: meestal {now}, zonder dit plan {without}.", name=name, now=now, without=without)
        if name
        else tr("Meestal {now}, zonder dit plan {without}.", now=now, without=without)
    )
    counts = tr(
        "In {better} van de {lives} levens beter en in {worse} slechter dan zonder.",
        better=lives_of(room.better),
        lives=LIVES,
        worse=lives_of(room.worse),
    )
    return f"{where} {counts}"


def _parties(final: Forecast, parties: tuple[str, ...]) -> str:
    months = max(h.months for h in final.horizons if h.months <= DEBRIEF_MONTHS or len(final.horizons) == 1)
    balances = [b for b in final.at(months).parties if b.id in parties]
    amount = sum(balance.difference.mean for balance in balances)
    error = sum(balance.difference.se for balance in balances)
    years = years_words(months)
    if abs(amount) < 2 * error or amount == 0.0:
        return tr("Samen in {years} ongeveer gelijk aan zonder dit plan.", years=years)
    told = format_eur(abs(amount), rounding_step_eur([error]), signed=False)
    if amount > 0:
        return tr(
            "De partijen om wie het gaat houden in {years} samen {amount} over.", years=years, amount=told
        )
    return tr("De partijen om wie het gaat leggen in {years} samen {amount} bij.", years=years, amount=told)


def _goals(final: Forecast) -> tuple[str, ...]:
    return tuple(
        tr(
            "{goal}: in {count} van de {lives} levens, zonder dit plan in {without}.",
            goal=goal.text.rstrip("."),
            count=lives_of(goal.plan),
            lives=LIVES,
            without=lives_of(goal.reference or 0.0),
        )
        for goal in final.goals
        if goal.plan is not None
    )


def _load(casus: Casus, plan: Plan, reference: Plan) -> str:
    mine, other = budgets(casus, plan), budgets(casus, reference)
    over = sum(load > mine.capacity for load in mine.load_by_month)
    before = sum(load > other.capacity for load in other.load_by_month)
    return tr(
        "De hulp vraagt {months} meer dan de draagkracht, zonder dit plan {without}.",
        months=_months(over),
        without=_months(before),
    )


def _months(number: int) -> str:
    if number == 0:
        return tr("in geen maand")
    return tr("in 1 maand") if number == 1 else tr("in {number} maanden", number=number)


def _faces(casus: Casus, plan: Plan, reference: Plan) -> str:
    mine, other = _most_at_once(casus, plan), _most_at_once(casus, reference)
    return tr(
        "In de drukste maand lopen er {mine} vormen van hulp tegelijk, zonder dit plan {other}.",
        mine=mine,
        other=other,
    )


def _most_at_once(casus: Casus, plan: Plan) -> int:
    """Help that runs at the same time in the busiest month of the first year."""
    stops = {stop.trajectory: stop.month for stop in plan.stops}
    spans = []
    for trajectory in casus.household.trajectories:
        start = max(trajectory.start_month, 1)
        end = start + trajectory.remaining_months if trajectory.remaining_months else DEBRIEF_MONTHS
        spans.append(range(start, min(end, stops.get(trajectory.id, end))))
    spans += [active_months(casus, laid, plan) for laid in plan.cards]
    return max(sum(month in span for span in spans) for month in range(1, 13))


def _voices(casus: Casus, plan: Plan) -> str:
    cards = {card.id: card for card in casus.household.cards}
    laid = [planned for planned in plan.cards if planned.card in cards]
    if not laid:
        return tr("Er ligt geen kaart, dus er is niets waar iemand ja of nee tegen zei.")
    wanted = [p for p in laid if all(wish.dots >= _WANTED for wish in cards[p.card].wishes)]
    discussed = sum(planned.discussed for planned in laid)
    return tr(
        "Van de {count} kaarten zijn er {discussed} besproken. Bij {wanted} wil iedereen om "
        "wie het gaat het ook.",
        count=len(laid),
        discussed=discussed,
        wanted=len(wanted),
    )
