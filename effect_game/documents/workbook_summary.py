"""The sheets with the answer: people first, then what it comes to for whom, and how to read the book."""

from collections.abc import Iterable, Iterator, Sequence

from effect_game.documents.sheets import BETWEEN, Cell, Column, Grid, Look, Sheet, cell, text
from effect_game.documents.workbook_names import (
    ASSUMPTIONS,
    DISCOUNT,
    LINES,
    MONTH_TOTAL,
    MONTHS,
    PARTIES,
    PARTY_DIFFERENCE,
    PLAN,
    PRICES,
    READ_ME,
    REFERENCE,
    SENSITIVITY,
    SUMMARY,
    Places,
    named,
)
from effect_game.domain.forecast import Balance, HorizonResult
from effect_game.domain.language import mark, tr
from effect_game.kba.balance import PUBLIC_PURSE_NAME, SOCIETY_NAME
from effect_game.kba.break_even import DUST_EUR
from effect_game.play.views_book import Book, horizon_words

_Row = tuple[Cell, ...]
_NEVER = mark("niet binnen deze tijd")


def summary_sheet(book: Book, goals: Sequence[str]) -> Sheet:
    """goals: ids of those the household chose; people come before money."""
    people = [_goals(book, goals)] if goals else []
    down = sum(len(grid.rows) + BETWEEN for grid in people)
    title = tr("Wat het betekent voor wie betaalt en wie baat heeft") if people else ""
    grids = (*people, _balances(book, down, title), _horizons(book))
    notes = (
        tr("Eerst de mensen: bovenaan staat in hoeveel levens een doel lukt. Geld is één kant."),
        tr(
            "Laag en hoog: tussen deze twee liggen 18 van de 20 mogelijke levens. Zij horen bij de prijzen "
            "van €ffect en veranderen niet mee."
        ),
    )
    return Sheet(named(SUMMARY), tr("Wat het plan doet, voor wie"), notes, grids, frozen=3)


def _balances(book: Book, down: int, title: str) -> Grid:
    """down: rows of the sheet that come before."""
    columns = (
        Column(tr("Na"), 16), Column(tr("Maanden"), 9), Column(tr("Voor wie"), 32),
        Column(tr("Verschil met dit plan"), 17), Column(tr("Laag"), 17), Column(tr("Hoog"), 17),
        Column(tr("Zoals €ffect het rekende"), 17), Column(tr("Door jou veranderd"), 17),
    )  # fmt: skip
    rows: list[_Row] = []
    strong: list[int] = []
    places = Places(book)
    for at, result in enumerate(book.results):
        strong += [len(rows), len(rows) + 1]
        rows += _horizon_rows(places, at, result, down + len(rows))
    return Grid("samenvatting", columns, tuple(rows), title, frozenset(strong))


def _horizon_rows(places: Places, at: int, result: HorizonResult, first: int) -> Iterator[_Row]:
    """Society and the public purse, then the parties."""
    balances = {balance.id: balance for balance in result.parties}
    told: list[tuple[str, Balance, int]] = [
        (tr(SOCIETY_NAME), result.society, places.society),
        (tr(PUBLIC_PURSE_NAME), result.public_purse, places.society + 1),
        *((party.name, balances[party.id], place) for place, party in enumerate(places.book.parties)),
    ]
    for offset, (name, balance, place) in enumerate(told):
        spread, row = balance.difference, first + offset
        sheet = named(SUMMARY)
        yield (
            text(horizon_words(result)),
            Cell(result.months, Look.WHOLE),
            text(name, Look.STRONG),
            Cell(
                spread.mean,
                Look.EURO,
                cell(named(PARTIES), places.party_row(at, place), PARTY_DIFFERENCE),
            ),
            Cell(spread.p5, Look.EURO),
            Cell(spread.p95, Look.EURO),
            Cell(spread.mean, Look.EURO),
            Cell(0.0, Look.EURO, f"ROUND({cell(sheet, row, 3)}-{cell(sheet, row, 6)},6)"),
        )


def _horizons(book: Book) -> Grid:
    """What belongs to a horizon and to no party."""
    columns = (
        Column(tr("Na"), 16), Column(tr("Maanden"), 9), Column(tr("Wat"), 32), Column(tr("Waarde"), 17),
    )  # fmt: skip
    rows: list[_Row] = [
        (
            text(horizon_words(result)),
            Cell(result.months, Look.WHOLE),
            text(tr("Deel van de levens waarin de samenleving minder kwijt is")),
            Cell(result.cheaper_share, Look.PERCENT),
        )
        for result in book.results
    ]
    month = book.forecast.break_even_month
    formula = _break_even_formula(Places(book)) if book.flows else ""
    rows.append(
        (
            text(""),
            Cell(book.forecast.months, Look.WHOLE),
            text(tr("Maand waarin de samenleving het terug heeft"), Look.STRONG),
            Cell(tr(_NEVER) if month is None else month, Look.WHOLE, formula),
        )
    )
    return Grid("samenvatting-tijd", columns, tuple(rows), title=tr("Hoe vaak en wanneer"))


def _break_even_formula(places: Places) -> str:
    """The month after the last one below zero; none when that is the last, or when nothing changes."""
    totals, months = places.month_column(MONTH_TOTAL), places.month_column(0)
    below = f"SUMPRODUCT(MAX(({totals}<-{DUST_EUR:.6f})*{months}))"
    moved = f"SUMPRODUCT(MAX(ABS({totals})))"
    never = tr(_NEVER)
    count = places.book.forecast.months
    return f'IF(OR({moved}<={DUST_EUR:.6f},{below}={count}),"{never}",{below}+1)'


def _goals(book: Book, goals: Sequence[str]) -> Grid:
    columns = (
        Column("", 16), Column("", 9), Column(tr("Doel: deel van de levens waarin het lukt"), 32),
        Column(tr("Zonder dit plan"), 17),
        Column(tr("Met dit plan"), 17),
    )  # fmt: skip
    texts = {goal.id: goal.text for goal in book.casus.household.goals}
    found = [goal for goal in book.forecast.goals if goal.id in goals]
    rows = tuple(
        (
            text(""),
            text(""),
            text(texts.get(goal.id, goal.text), Look.STRONG),
            Cell(goal.reference, Look.PERCENT),
            Cell(goal.plan, Look.PERCENT),
        )
        for goal in found
    )
    return Grid("doelen", columns, rows)


# --- how to read it ---


def read_me_sheet(book: Book, about: Sequence[tuple[str, str]]) -> Sheet:
    """about: (what, words) of this run."""
    columns = Column(tr("Wat"), 30), Column(tr("Toelichting"), 110)
    unpriced = [(tr("Telt wel, heeft geen prijs"), item.text) for item in book.casus.household.unpriced]
    grids = (
        _words("leeswijzer", columns, about),
        _words("leeswijzer", columns, _sheets(book), tr("De bladen")),
        _words("leeswijzer", columns, _how(book), tr("Zo reken je na")),
        _words("leeswijzer", columns, (*unpriced, *_limits()), tr("Wat hier niet in staat")),
    )
    notes = (tr("Alle bedragen zijn in euro en gemiddeld over de mogelijke levens. Geld is één kant."),)
    return Sheet(named(READ_ME), tr("Micro-kosten-batenanalyse om na te rekenen"), notes, grids)


def _words(key: str, columns: tuple[Column, ...], told: Iterable[tuple[str, str]], title: str = "") -> Grid:
    return Grid(key, columns, tuple((text(what, Look.STRONG), text(words)) for what, words in told), title)


def _sheets(book: Book) -> Iterator[tuple[str, str]]:
    yield (
        named(SUMMARY),
        tr("Wat het plan doet voor de samenleving, de publieke kas en elke partij, met bereik."),
    )
    yield (
        named(PARTIES),
        tr("Netto kosten zonder en met plan per partij. De som is gelijk aan de samenleving."),
    )
    yield (
        named(SENSITIVITY),
        tr("Wat er gebeurt als één prijs, de discontovoet of de manier van tellen verandert."),
    )
    yield (
        named(ASSUMPTIONS),
        tr("De getallen achter de simulatie, met bereik, graad en bron. Hier staat de voet."),
    )
    yield named(PRICES), tr("De prijzen die gebruikt zijn, met bereik, jaar, bron en wie betaalt.")
    if book.flows:
        yield named(REFERENCE), tr("Hoe vaak iets gebeurt zonder dit plan, per maand en per leven.")
        yield named(PLAN), tr("Hetzelfde met dit plan. Dezelfde rij is dezelfde regel.")
        yield named(DISCOUNT), tr("Wat een euro van later nu waard is, per maand.")
    yield named(LINES), tr("Per prijs, oorzaak en partijen: hoeveelheid, prijs en bedrag.")
    if book.flows:
        yield named(MONTHS), tr("Het saldo van de samenleving per maand, met lijn.")


def _how(book: Book) -> Iterator[tuple[str, str]]:
    yield (
        tr("Prijs veranderen"),
        tr("Verander een gekleurde cel op het blad ‘{sheet}’.", sheet=named(PRICES)),
    )
    if book.flows:
        words = tr("Verander de gekleurde cel op het blad ‘{sheet}’.", sheet=named(ASSUMPTIONS))
        yield tr("Discontovoet veranderen"), words
        yield (
            tr("De som"),
            tr("Hoeveelheid in een maand × korting van die maand × prijs, zonder plan min met plan."),
        )
    else:
        yield (
            tr("Geen maanden"),
            tr(
                "Deze casus is met een andere rekenwet gemaakt. De levens zijn niet opnieuw te tellen. "
                "Daarom staat hier per regel de hoeveelheid met korting erin. Prijzen rekenen mee, de "
                "discontovoet niet."
            ),
        )
    yield (
        tr("Teken"),
        tr("Verschil = zonder plan min met plan. Plus: die partij houdt over. Min: die partij legt bij."),
    )
    yield (
        tr("Overdracht"),
        tr("Wat de een betaalt, krijgt de ander. Voor de samenleving telt het niet, voor partijen wel."),
    )
    yield (
        tr("Niet live"),
        tr("Laag, hoog en de kolom ‘Zoals €ffect het rekende’ komen uit €ffect en veranderen niet mee."),
    )


def _limits() -> Iterator[tuple[str, str]]:
    yield (
        tr("Wat wij niet weten"),
        tr(
            "Hoe het dit huishouden echt vergaat. Dit zijn mogelijke levens, geen voorspelling van één leven."
        ),
    )
    yield (
        tr("Oefening"),
        tr("Gemaakt in een oefening met een verzonnen huishouden. Gebruik het niet als bewijs."),
    )
