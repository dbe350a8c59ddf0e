"""The written plan: the help in it and the help that was there, in words: who, when, what it costs. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.content.blank_cards import OWN_WORDS
from effect_game.domain.blank_card import BLANK_ID
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import AgreementKind, Step
from effect_game.kba.cards import NominalAmount, NominalCost
from effect_game.play.budgets import active_months
from effect_game.play.card_prices import card_price, yearly_prices
from effect_game.play.digits import format_eur, format_range_eur
from effect_game.play.state import State, plan_of, working_plan
from effect_game.play.views_life_starts import missing_yes
from effect_game.play.views_plan_cards import (
    KINDS,
    OWN_KIND,
    CardBook,
    conditions,
    evidence_grade,
    person_names,
    runs_on,
)
from effect_game.play.views_rooms import and_words, or_words, person_name
from effect_game.play.views_support_plan import is_past
from effect_game.play.views_table import since_words

NO_PRICE_YET = mark("nog niet geschat")
NO_MONEY = mark("kost geen geld")
_YES_TO = {
    AgreementKind.PAY: mark("ja van {party} om mee te betalen, {since}"),
    AgreementKind.PERMIT: mark("ja van {party} dat het mag, {since}"),
    AgreementKind.SPEED_UP: mark("ja van {party} om sneller te beginnen, {since}"),
}
_YES_NEEDED = {
    AgreementKind.PAY: mark("nog een ja nodig om mee te betalen: {party}"),
    AgreementKind.PERMIT: mark("nog een ja nodig dat het mag: {party}"),
    AgreementKind.SPEED_UP: mark("nog een ja nodig om sneller te beginnen: {party}"),
}
_FINE_STEP, _STEP, _STEP_FROM = 10, 50, 1000
"""Euros: prices below the last are told in steps of the first, as on the face of a card."""
_MOST_WISHES = 2


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One card of the plan. when: as planned; so_far: what of it was lived, '' before. waits: whose yes it
    waits for, '' for nobody. price with its range; payer: who pays it, '' for nobody. needs: what it depends
    on. voices: (name, words) of who it is for."""

    title: str
    text: str
    whom: str
    doer: str
    when: str
    so_far: str
    waits: str
    kind: str
    evidence: str
    price: str
    payer: str
    needs: tuple[str, ...]
    unknown: str
    voices: tuple[tuple[str, str], ...]
    discussed: bool


@dataclass(frozen=True, slots=True)
class StopLine:
    """Help that the plan ends."""

    title: str
    text: str
    when: str


@dataclass(frozen=True, slots=True)
class RunningLine:
    """Help that was there at the start. lasts: how long it still went on; per_year: what a year of it costs,
    with its range; then: what the plan does with it."""

    title: str
    doer: str
    lasts: str
    per_year: str
    payer: str
    then: str


def help_lines(casus: Casus, state: State) -> tuple[HelpLine, ...]:
    """The cards that lie in the plan, in the order in which they begin."""
    book = CardBook(casus)
    plan = plan_of(state) if is_past(state, Step.TABLE) else working_plan(casus, state)
    laid = sorted((each for each in state.cards if each.card in book.cards), key=lambda one: one.start_month)
    return tuple(_line(book, state, plan, each) for each in laid)


def _line(book: CardBook, state: State, plan: Plan, laid: PlanCard) -> HelpLine:
    casus, card = book.casus, book.cards[laid.card]
    row, own = book.rows[card.intervention], card.id.startswith(BLANK_ID)
    price = card_price(casus, card.id, laid.duration_months, laid.intensity)
    months = active_months(casus, laid, plan)
    guessed = not card.estimate_price or card.id in dict(state.prices_shown)
    return HelpLine(
        title=card.title,
        text=card.text,
        whom=person_names(casus, card.persons),
        doer=person_name(casus, laid.executor or card.executor),
        when=_when(laid, months),
        so_far=_so_far(state, card.id, months),
        waits=_waits(book, state, card.id),
        kind=tr(OWN_KIND[1] if own else KINDS[card.kind][1]),
        evidence=tr(OWN_WORDS) if own else tr("bewijs {grade}", grade=evidence_grade(row)),
        price=price_told(price.paid) if guessed else tr(NO_PRICE_YET),
        payer=_payers(book, price) if guessed else "",
        needs=tuple(_needs(book, state, card)),
        unknown=card.unknown,
        voices=_voices(casus, card),
        discussed=laid.discussed or card.id in state.discussed,
    )


def _voices(casus: Casus, card: Card) -> tuple[tuple[str, str], ...]:
    """What those the card is for say of it; without anything from them, what others at home say."""
    said = [(each.person, each.quote) for each in card.wishes if each.quote]
    own = [each for each in said if each[0] in card.persons] or said
    return tuple((person_name(casus, person), quote) for person, quote in own[:_MOST_WISHES])


def _when(laid: PlanCard, months: range) -> str:
    """The months in which it is expected to run, and what changes on the way."""
    if not months:
        return tr("gestopt voor het begon")
    words = (
        tr("maand {month}", month=months[0])
        if len(months) == 1
        else tr("maand {first} t/m {last}", first=months[0], last=months[-1])
    )
    changes = [
        tr("vanaf maand {month} {intensity}", month=each.month, intensity=tr(each.intensity.value))
        for each in laid.changes
        if each.intensity is not None
    ]
    return ", ".join((words, *changes))


def _so_far(state: State, card: str, months: range) -> str:
    """What was lived of a card up to the last month. months: in which it was expected to run."""
    if not state.life:
        return ""
    ran = [passed.month for passed in state.life if card in passed.active]
    if not ran:
        # Its time is past: nobody has to wait for it any more.
        past = bool(months) and months[-1] <= state.month
        return tr("begon niet") if past else tr("nog niet begonnen")
    if ran[-1] == state.month:
        return tr("begonnen in maand {month}", month=ran[0])
    if len(ran) == 1:
        return tr("liep in maand {month}", month=ran[0])
    return tr("liep van maand {first} t/m {last}", first=ran[0], last=ran[-1])


def _waits(book: CardBook, state: State, card: str) -> str:
    names = [book.parties[party].name for party in missing_yes(book.casus, state, card)]
    return or_words(names) if len(names) == 1 else and_words(names)


def _needs(book: CardBook, state: State, card: Card) -> Iterator[str]:
    """Every yes it has or still needs, then its conditions."""
    given = {(a.party, a.what): a for a in state.agreements if a.card == card.id}
    asked = {(need.party, need.what) for need in card.needs}
    for (party, what), agreed in given.items():
        since = since_words(agreed.from_month, agreed.weeks)
        yield tr(_YES_TO[what], party=book.parties[party].name, since=since)
    for party, what in sorted(asked - given.keys()):
        yield tr(_YES_NEEDED[what], party=book.parties[party].name)
    yield from conditions(book, state, card)


def price_told(amount: NominalAmount) -> str:
    """'€ 1.950 (€ 1.200 tot € 3.000)'; without money so in words."""
    if amount.mean_eur < 1:
        return tr(NO_MONEY)
    step = _FINE_STEP if amount.mean_eur < _STEP_FROM else _STEP
    mean = format_eur(amount.mean_eur, step, signed=False)
    spread = format_range_eur(amount.low_eur, amount.high_eur, step)
    same = format_range_eur(amount.mean_eur, amount.mean_eur, step)
    return mean if spread == same else f"{mean} ({spread})"


def _payers(book: CardBook, price: NominalCost) -> str:
    """Who pays, the largest part first."""
    paying = [(amount.mean_eur, party) for party, amount in price.parties if amount.mean_eur >= 1]
    return and_words([book.parties[party].name for _, party in sorted(paying, reverse=True)])


def stop_lines(casus: Casus, state: State) -> tuple[StopLine, ...]:
    """Help that the plan ends, in the order in which it ends."""
    by_id = {each.id: each for each in casus.household.trajectories}
    return tuple(
        StopLine(
            by_id[stop.trajectory].stop_title or by_id[stop.trajectory].title,
            by_id[stop.trajectory].stop_text,
            tr("vanaf maand {month}", month=stop.month),
        )
        for stop in sorted(state.stops, key=lambda each: each.month)
        if stop.trajectory in by_id
    )


def running_lines(casus: Casus, state: State) -> tuple[RunningLine, ...]:
    """The help that was there, in the order of the content."""
    if not casus.household.trajectories:
        return ()
    book, prices = CardBook(casus), yearly_prices(casus)
    stops = {stop.trajectory: stop.month for stop in state.stops}
    return tuple(
        _running(book, each, prices[each.id], stops.get(each.id)) for each in casus.household.trajectories
    )


def _running(book: CardBook, running: Trajectory, price: NominalCost, stop: int | None) -> RunningLine:
    casus = book.casus
    lasts = runs_on(running.remaining_months) if running.start_month == 0 else tr("begint later")
    return RunningLine(
        title=running.title,
        doer=person_name(casus, running.executor),
        lasts=lasts,
        per_year=price_told(price.paid),
        payer=_payers(book, price),
        then=tr("gaat door") if stop is None else tr("stopt vanaf maand {month}", month=stop),
    )
