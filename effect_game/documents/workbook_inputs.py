"""The sheets a reader begins with: what the numbers rest on, prices, quantities per month and discount."""

from collections.abc import Iterator, Sequence

from effect_game.content.numbers_told import SEEN
from effect_game.documents.sheets import Cell, Column, Grid, Look, Sheet, area, cell, text
from effect_game.documents.workbook_names import (
    ASSUMPTIONS,
    DISCOUNT,
    FLOW_MONTH_1,
    PLAN,
    PRICES,
    RATE_ROW,
    REFERENCE,
    START_ROW,
    named,
    price_name,
    rate_name,
)
from effect_game.domain.knowledge import Source
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import ASSUMPTION, FlowKind, Verified
from effect_game.play.sensitivity_lives import HIGH_DISCOUNT_RATE
from effect_game.play.views_assumptions import Assumption, assumptions
from effect_game.play.views_book import KINDS, Book, BookPrice

_Row = tuple[Cell, ...]


def assumptions_sheet(book: Book, *, debriefed: bool) -> Sheet:
    """Before the debrief only what all amounts share: a name would give away what nobody asked about."""
    rows = list(_money_rows(book))
    if debriefed:
        rows += [_assumption_row(each) for each in assumptions(book.casus)]
    return Sheet(
        named(ASSUMPTIONS),
        tr("Waar de cijfers op rusten"),
        (
            tr(
                "Graad A: officieel tarief of proef. B: onderzoek of rapport. C: aanwijzing. "
                "D: eigen schatting. ‘Spelaanname’ betekent: voor dit spel gekozen."
            ),
            tr("De gekleurde cel mag je veranderen. De andere getallen zitten in de hoeveelheden per maand.")
            if debriefed
            else tr(
                "De gekleurde cel mag je veranderen. De getallen van de simulatie komen hier na de "
                "nabespreking bij: eerder verraden zij wat niemand vroeg."
            ),
        ),
        (Grid("aannames", _assumption_columns(), tuple(rows)),),
        frozen=3,
    )


def _assumption_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Onderdeel"), 22), Column(tr("Waarvan"), 34), Column(tr("Wat"), 34),
        Column(tr("Waarde"), 11), Column(tr("Laag"), 11), Column(tr("Hoog"), 11),
        Column(tr("Maat"), 22), Column(tr("Graad"), 7),
        Column(tr("Nagekeken"), 11), Column(tr("Bron of reden"), 60), Column(tr("Vindplaats"), 40),
    )  # fmt: skip


def _money_rows(book: Book) -> Iterator[_Row]:
    """The rate of discount in cells of its own, and what else all amounts share."""
    money, part = book.casus.library.money, tr("Geld")
    sources = {source.id: source for source in book.casus.library.sources}
    for step, (month, rate) in enumerate(book.schedule.steps):
        what = (
            tr("Reële discontovoet")
            if step == 0
            else tr("Reële discontovoet vanaf maand {month}", month=month)
        )
        yield _plain_row(
            part,
            what,
            Cell(rate, Look.INPUT_PERCENT, name=rate_name(step)),
            tr("per jaar"),
            *_found(sources.get(money.discount_source)),
            ends=(Cell(0.0, Look.PERCENT), Cell(HIGH_DISCOUNT_RATE, Look.PERCENT)),
        )
    year = Cell(money.price_year, Look.YEAR)
    yield _plain_row(part, tr("Prijspeil"), year, tr("jaar"), *_found(sources.get(money.index_source)))
    lives = Cell(book.forecast.runs, Look.WHOLE)
    why = tr("Zo vaak is het leven van dit huishouden doorgerekend, met en zonder plan.")
    yield _plain_row(part, tr("Mogelijke levens"), lives, tr("levens"), why, "")


def _found(source: Source | None) -> tuple[str, str]:
    return ("", "") if source is None else (f"{source.title} ({source.year})", source.address)


def _plain_row(
    part: str, what: str, value: Cell, unit: str, why: str, address: str, ends: Sequence[Cell] = ()
) -> _Row:
    low, high = ends or (Cell(None), Cell(None))
    return (
        text(part), text(""), text(what), value, low, high, text(unit), text(""), text(""), text(why),
        text(address),
    )  # fmt: skip


def _assumption_row(each: Assumption) -> _Row:
    numbers = (Cell(value, Look.NUMBER) for value in (each.value, each.low, each.high))
    return (
        text(each.part), text(each.of), text(each.what), *numbers, text(each.unit), text(each.grade),
        text(each.seen), text(each.source), text(each.address),
    )  # fmt: skip


def prices_sheet(book: Book) -> Sheet:
    year = book.casus.library.money.price_year
    columns = (
        Column(tr("Nr"), 5), Column(tr("Prijs"), 44), Column(tr("Eenheid"), 16),
        Column(tr("Bedrag van de bron (mag je veranderen)"), 15), Column(tr("Jaar van het bedrag"), 10),
        Column(tr("Maal prijsindex"), 10), Column(tr("Prijs in {year}", year=year), 14),
        Column(tr("Laag in {year}", year=year), 14), Column(tr("Hoog in {year}", year=year), 14),
        Column(tr("Eén meer of minder kost echt, als deel"), 13), Column(tr("Wie betaalt (gewoon)"), 24),
        Column(tr("Soort"), 16), Column(tr("Graad"), 7), Column(tr("Nagekeken"), 11),
        Column(tr("Bron of reden"), 56), Column(tr("Vindplaats"), 36), Column(tr("Opmerking"), 44),
        Column(tr("Naam in formules"), 32),
    )  # fmt: skip
    rows = tuple(_price_row(book, place, price) for place, price in enumerate(book.prices))
    notes = (
        tr("Alleen prijzen die in deze casus gebruikt worden. Eigen prijzen van een gemeente staan erbij."),
        tr("Verander een gekleurde cel en alle bedragen in dit rekenblad rekenen mee."),
    )
    grid = Grid("prijzen", columns, rows)
    return Sheet(named(PRICES), tr("Prijzen met bereik en bron"), notes, (grid,), frozen=2)


def _price_row(book: Book, place: int, price: BookPrice) -> _Row:
    row, library, sheet = price.row, book.casus.library, named(PRICES)
    parties = {party.id: party.name for party in library.parties}
    source = next((each for each in library.sources if each.id == row.source), None)
    why, address = _found(source)
    payers = [parties.get(part.payer, "") for part in row.split] or [parties.get(row.payer, "")]
    own = tr("Eigen prijs van {place}.", place=row.place) if row.place else ""
    seen = row.verified if source is not None else Verified.NO
    return (
        Cell(place + 1, Look.WHOLE),
        text(row.name, Look.STRONG),
        text(row.unit),
        Cell(row.central, Look.INPUT_EURO),
        Cell(row.price_year, Look.YEAR),
        Cell(price.factor, Look.FACTOR),
        Cell(
            price.eur,
            Look.EURO,
            f"{cell(sheet, place, 3)}*{cell(sheet, place, 5)}",
            price_name(row.id),
        ),
        Cell(price.low_eur, Look.EURO),
        Cell(price.high_eur, Look.EURO),
        Cell(price.marginal, Look.NUMBER),
        text(", ".join(payers)),
        text(tr(KINDS[2]) if row.kind is FlowKind.TRANSFER else tr(KINDS[0])),
        text(row.grade.value),
        text(tr(SEEN[seen])),
        text(why or row.assumption or ASSUMPTION),
        text(address),
        text(" ".join(part for part in (own, row.note) if part)),
        text(price_name(row.id)),
    )


def quantity_sheets(book: Book) -> tuple[Sheet, Sheet]:
    """Without and with the plan; the same row is the same line in both."""
    without = tr("Hoeveelheden zonder dit plan, per maand"), "hoeveelheden-zonder-plan"
    with_plan = tr("Hoeveelheden met dit plan, per maand"), "hoeveelheden-met-plan"
    return (
        _quantities(book, REFERENCE, *without, [flow.reference for flow in book.flows]),
        _quantities(book, PLAN, *with_plan, [flow.plan for flow in book.flows]),
    )


def _quantities(book: Book, name: str, title: str, key: str, units: Sequence[Sequence[float]]) -> Sheet:
    months = book.forecast.months
    columns = (
        Column(tr("Regel"), 6), Column(tr("Waar het door komt"), 34), Column(tr("Prijs"), 38),
        Column(tr("Eenheid"), 14), Column(tr("Valt in de maand"), 14),
        Column(tr("Telt voor de samenleving"), 13),
        Column(tr("Prijs (euro)"), 12), Column(tr("Begin van de maand"), 9), Column(tr("Samen"), 12),
        *(Column(tr("maand {month}", month=month), 9) for month in range(1, months + 1)),
    )  # fmt: skip
    rows = tuple(_flow_row(book, name, place, units[place]) for place in range(len(book.flows)))
    notes = (
        tr("Gemiddeld per leven, in eenheden van de prijs, nog zonder korting voor later."),
        tr("Deze aantallen komen uit de levens die €ffect doorrekende. Zij veranderen niet mee."),
    )
    grid = Grid(key, columns, rows)
    return Sheet(named(name), title, notes, (grid,), frozen=3, whole_width=False)


def _flow_row(book: Book, sheet: str, place: int, units: Sequence[float]) -> _Row:
    flow = book.flows[place]
    line = book.lines[flow.line]
    price = book.prices[line.price]
    every_month = area(named(sheet), (place, place), (FLOW_MONTH_1, FLOW_MONTH_1 + len(units) - 1))
    return (
        Cell(flow.line + 1, Look.WHOLE),
        text(line.cause, Look.STRONG),
        text(price.row.name),
        text(price.row.unit),
        text(tr("begin") if flow.once else tr("midden")),
        Cell(line.society, Look.WHOLE),
        Cell(price.eur, Look.EURO, price_name(price.row.id)),
        Cell(int(flow.once), Look.WHOLE),
        Cell(sum(units), Look.COUNT, f"SUM({every_month})"),
        *(Cell(unit, Look.COUNT) for unit in units),
    )


def discount_sheet(book: Book) -> Sheet:
    """Each month the factor of the month before, made smaller by its own rate."""
    months = range(1, book.forecast.months + 1)
    columns = (Column("", 30), *(Column(tr("maand {month}", month=month), 9) for month in months))
    rates = [_rate_step(book, month) for month in months]
    start, middle = book.factors
    sheet = named(DISCOUNT)
    rate_row = (Cell(book.schedule.steps[step][1], Look.PERCENT, rate_name(step)) for step in rates)
    start_row = (
        Cell(factor, Look.FACTOR, _start_formula(sheet, place) if place else "")
        for place, factor in enumerate(start)
    )
    middle_row = (
        Cell(
            factor,
            Look.FACTOR,
            f"{cell(sheet, START_ROW, place + 1)}*(1+{cell(sheet, RATE_ROW, place + 1)})^(-1/24)",
        )
        for place, factor in enumerate(middle)
    )
    rows: tuple[_Row, ...] = (
        (text(tr("Discontovoet per jaar"), Look.STRONG), *rate_row),
        (text(tr("Korting aan het begin van de maand"), Look.STRONG), *start_row),
        (text(tr("Korting midden in de maand"), Look.STRONG), *middle_row),
    )
    notes = (
        tr(
            "Wat een euro van later nu waard is. De voet staat op het blad ‘{sheet}’.",
            sheet=named(ASSUMPTIONS),
        ),
        tr("Kosten die doorlopen vallen midden in de maand, kosten van een start aan het begin."),
    )
    grid = Grid("discontofactoren", columns, rows)
    return Sheet(sheet, tr("Korting voor later, per maand"), notes, (grid,), whole_width=False)


def _start_formula(sheet: str, place: int) -> str:
    return f"{cell(sheet, START_ROW, place)}*(1+{cell(sheet, RATE_ROW, place)})^(-1/12)"


def _rate_step(book: Book, month: int) -> int:
    """Place of the step whose rate holds in this month."""
    return max(place for place, (first, _) in enumerate(book.schedule.steps) if first <= month)
