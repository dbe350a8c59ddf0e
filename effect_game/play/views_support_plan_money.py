"""The written plan: what it means per party, in how many lives goals come true, on what that rests. No Qt.

Every amount comes from the forecast and is rounded as the screens round it; each stands with its range.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from effect_game.domain.evidence import Estimate
from effect_game.domain.forecast import Balance, Forecast
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Intervention, Source
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.kba.shown import wrong_pocket
from effect_game.play.digits import NO_BREAK_SPACE, format_eur, format_short, group_thousands
from effect_game.play.references import chosen_reference
from effect_game.play.rules.limits import LIVES, MIDDLE_LIVES, lives_of
from effect_game.play.state import State, assumed_agreements
from effect_game.play.views_money import PartyRow, PartyTable, party_table, years_words
from effect_game.play.views_rooms import and_words

SOCIETY_NAME = mark("Alle partijen samen")


@dataclass(frozen=True, slots=True)
class Amount:
    """A difference with the range that 18 of 20 lives lie in; '' when all of them are the same."""

    mean: str
    spread: str


@dataclass(frozen=True, slots=True)
class PartyRanges:
    """A party over the horizons. cashable: how much of it its cash shows; '' for all parties together."""

    name: str
    cashable: str
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class RangesTable:
    """Differences with 'zonder dit plan': one column per horizon; the last row is all parties together."""

    titles: tuple[str, ...]
    rows: tuple[PartyRanges, ...]
    reading: str


@dataclass(frozen=True, slots=True)
class GoalCount:
    """A goal in the household's words, and in how many of 20 lives it comes true."""

    text: str
    words: str


def party_ranges(casus: Casus, forecast: Forecast) -> RangesTable:
    """Every party with money in it at any horizon, largest payer of the longest first."""
    months = tuple(each.months for each in forecast.horizons if each.months in HORIZONS_MONTHS)
    tables = {each: party_table(casus, forecast, each) for each in months}
    order = dict.fromkeys(row.id for each in reversed(months) for row in tables[each].rows)
    rows = [_ranges(casus, forecast, tables, party) for party in order]
    return RangesTable(
        tuple(tr("na {years}", years=years_words(each)) for each in months),
        (*rows, _together(forecast, tables)),
        tr(
            "Plus: deze partij houdt over, vergeleken met zonder dit plan. Min: zij legt bij. Onder elk "
            "gemiddelde staat tussen welke bedragen {middle} van de {lives} mogelijke levens liggen.",
            middle=MIDDLE_LIVES,
            lives=LIVES,
        ),
    )


def _ranges(casus: Casus, forecast: Forecast, tables: dict[int, PartyTable], party: str) -> PartyRanges:
    names = {each.id: each.name for each in casus.library.parties}
    amounts, cashable = [], ""
    for months, table in tables.items():
        row = next((each for each in table.rows if each.id == party), None)
        balance = next(each for each in forecast.at(months).parties if each.id == party)
        amounts.append(_amount(balance, 0 if row is None else row.difference_eur, table.step_eur))
        cashable = cashable if row is None else row.cashable
    return PartyRanges(names[party], cashable, tuple(amounts))


def _together(forecast: Forecast, tables: dict[int, PartyTable]) -> PartyRanges:
    """Sums of what is shown, so that the columns add up."""
    amounts = [
        _amount(forecast.at(months).society, _sum(table.rows), table.step_eur)
        for months, table in tables.items()
    ]
    return PartyRanges(tr(SOCIETY_NAME), "", tuple(amounts))


def _sum(rows: Iterable[PartyRow]) -> int:
    return sum(row.difference_eur for row in rows)


def _amount(balance: Balance, shown_eur: int, step: int) -> Amount:
    low, high = (_bare(each, step) for each in (balance.difference.p5, balance.difference.p95))
    spread = "" if low == high else tr("{low} tot {high}", low=low, high=high)
    return Amount(format_eur(shown_eur), spread)


def _bare(amount_eur: float, step: int) -> str:
    """'+4.200': a signed amount without its euro sign, for a narrow column."""
    return format_eur(amount_eur, step).replace(f"€{NO_BREAK_SPACE}", "")


def pocket_words(casus: Casus, forecast: Forecast, months: int) -> str:
    """Who adds while somebody else gains, in one sentence; '' when nobody clearly does."""
    found = wrong_pocket(forecast.at(months), casus.library.parties)
    if found is None:
        return ""
    names = {party.id: party.name for party in casus.library.parties}
    return tr(
        "Verkeerde zak na {years}. Legt bij: {payer}. Heeft baat: {gainer}.",
        years=years_words(months),
        payer=names[found.payer],
        gainer=names[found.gainer],
    )


def goal_counts(casus: Casus, state: State, forecast: Forecast) -> tuple[GoalCount, ...]:
    """The chosen goals with and without the plan."""
    texts = {goal.id: goal.text for goal in casus.household.goals}
    found = {result.id: result for result in forecast.goals}
    return tuple(
        GoalCount(
            texts[goal],
            tr(
                "{count} van de {lives}, zonder dit plan {without}",
                count=lives_of(found[goal].plan or 0.0),
                lives=LIVES,
                without=lives_of(found[goal].reference or 0.0),
            ),
        )
        for goal in state.goals
        if goal in texts and goal in found and found[goal].plan is not None
    )


def assumptions(casus: Casus, state: State, forecast: Forecast) -> Iterator[str]:
    """What the amounts rest on, in sentences."""
    reference, money = chosen_reference(casus, state), casus.library.money
    if reference is not None:
        yield tr("Vergeleken met: {title}. {text}", title=reference.title.rstrip("."), text=reference.text)
    if state.own_defence:
        yield tr("Waarom, in eigen woorden: “{words}”", words=state.own_defence)
    yield tr("Doorgerekend in {runs} mogelijke levens.", runs=group_thousands(forecast.runs))
    yield tr(
        "Bedragen in euro’s van {year}. Wat later komt, telt {rate} per jaar minder mee.",
        year=money.price_year,
        rate=f"{format_short(100 * money.discount_rate)}%",
    )
    yield tr("Gerekend met gemiddelde prijzen. Wat één keer minder echt scheelt, kan minder zijn.")
    places = sorted({price.place for price in casus.library.prices if price.place})
    if places:
        yield tr("Met eigen prijzen van: {places}.", places=and_words(places))
    assumed = assumed_agreements(casus, state)
    if assumed:
        names = {party.id: party.name for party in casus.library.parties}
        who = and_words(list(dict.fromkeys(names[each.party] for each in assumed)))
        yield tr("Nog geen antwoord, en meegeteld alsof het ja is: {who}.", who=who)


def sources(casus: Casus, state: State, forecast: Forecast | None, months: int) -> tuple[Source, ...]:
    """Publications behind the help in this plan and, once amounts are told, behind the prices in them."""
    used = {card.card: card for card in state.cards}
    helping = {each.intervention for each in casus.household.cards if each.id in used}
    helping |= {each.intervention for each in casus.household.trajectories}
    names = {
        estimate.source
        for row in casus.library.interventions
        if row.id in helping
        for estimate in _estimates(row)
    }
    if forecast is not None:
        booked = {leaf.price for leaf in forecast.at(months).leaves}
        names |= {price.source for price in casus.library.prices if price.id in booked}
        names |= {casus.library.money.index_source, casus.library.money.discount_source}
    found = [source for source in casus.library.sources if source.id in names]
    return tuple(sorted(found, key=lambda each: (each.title, each.year)))


def _estimates(row: Intervention) -> tuple[Estimate, ...]:
    return (row.wait_weeks, row.uptake, row.dropout, *(effect.shift for effect in row.effects))
