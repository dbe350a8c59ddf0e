"""The sheets with results: every amount is a formula on prices, quantities and discount factors."""

from collections.abc import Iterator, Sequence

from effect_game.documents.sheets import Cell, Column, Grid, LineChart, Look, Sheet, added, area, cell, text
from effect_game.documents.workbook_names import (
    DISCOUNT,
    FLOW_MONTH_1,
    FLOW_PRICE,
    FLOW_SIGN,
    FLOW_START,
    LINE_PAYER,
    LINE_PRICE,
    LINE_PURSE,
    LINE_RECEIVER,
    LINE_SIGN,
    LINES,
    MIDDLE_ROW,
    MONTH_NOW,
    MONTHS,
    PARTIES,
    PARTY_DIFFERENCE,
    PARTY_PLAN,
    PARTY_REFERENCE,
    PLAN,
    REFERENCE,
    START_ROW,
    Places,
    named,
    price_name,
)
from effect_game.domain.forecast import Balance, HorizonResult
from effect_game.domain.language import mark, tr
from effect_game.kba.balance import PUBLIC_PURSE_NAME, SOCIETY_NAME
from effect_game.play.views_book import Book, BookLine, BookParty, horizon_words

_Row = tuple[Cell, ...]
_AMOUNT = mark("Bedrag {after}")
_BLOCKS = mark("Hoeveelheid zonder plan, {after}"), mark("Hoeveelheid met plan, {after}"), _AMOUNT
_SHORT_BLOCKS = mark("Minder met plan, {after}"), _AMOUNT


def lines_sheet(book: Book) -> Sheet:
    """A row per price, cause and ends: discounted quantities and amounts at every horizon."""
    places = Places(book)
    blocks = _BLOCKS if book.flows else _SHORT_BLOCKS
    columns = (
        Column(tr("Regel"), 6), Column(tr("Waar het door komt"), 34), Column(tr("Prijs"), 38),
        Column(tr("Eenheid"), 14), Column(tr("Betaalt"), 22), Column(tr("Ontvangt"), 22),
        Column(tr("Soort"), 15),
        Column(tr("Telt voor de samenleving"), 13), Column(tr("Telt voor de publieke kas"), 13),
        Column(tr("Is verdringing"), 11), Column(tr("In geld te zien"), 11), Column(tr("Prijs nr"), 7),
        Column(tr("Prijs (euro)"), 12),
        *(
            Column(tr(block, after=horizon_words(result)), 14)
            for block in blocks
            for result in book.results
        ),
        Column(tr("Waarop de hoeveelheid rust"), 60),
    )  # fmt: skip
    rows = [_line_row(places, place, line) for place, line in enumerate(book.lines)]
    grid = Grid("bedragen", columns, (*rows, _lines_total(places)), strong=frozenset({len(rows)}))
    notes = (
        tr("Bedrag = prijs × (hoeveelheid zonder plan − hoeveelheid met plan), met korting voor later."),
        tr("Plus: de betaler is met dit plan minder kwijt. Een overdracht telt voor de samenleving niet."),
    )
    return Sheet(named(LINES), tr("Bedragen per regel"), notes, (grid,), frozen=3, whole_width=False)


def _line_row(places: Places, place: int, line: BookLine) -> _Row:
    book = places.book
    price = book.prices[line.price]
    return (
        Cell(place + 1, Look.WHOLE),
        text(line.cause, Look.STRONG),
        text(price.row.name),
        text(price.row.unit),
        text(line.payer),
        text(line.receiver),
        text(line.kind),
        Cell(line.society, Look.WHOLE),
        Cell(line.purse, Look.WHOLE),
        Cell(int(line.displaced), Look.WHOLE),
        text(line.cashable),
        Cell(line.price + 1, Look.WHOLE),
        Cell(price.eur, Look.EURO, price_name(price.row.id)),
        *_present_cells(places, place, line),
        *(
            Cell(book.amount(line, at), Look.EURO, _amount_formula(places, place, at))
            for at in range(len(book.results))
        ),
        text(line.basis),
    )


def _present_cells(places: Places, place: int, line: BookLine) -> Iterator[Cell]:
    """Discounted quantities; values without a formula when nobody can count them per month."""
    book = places.book
    if not line.present:
        yield from (Cell(gone, Look.COUNT) for gone in line.gone)
        return
    flows = [(at, flow.once) for at, flow in enumerate(book.flows) if flow.line == place]
    for arm, sheet in enumerate((REFERENCE, PLAN)):
        for result, units in zip(book.results, line.present, strict=True):
            terms = [
                f"SUMPRODUCT({places.flow_months(sheet, at, result.months)},"
                f"{places.factors(result.months, once=once)})"
                for at, once in flows
            ]
            yield Cell(units[arm], Look.COUNT, added(terms))


def _amount_formula(places: Places, place: int, horizon: int) -> str:
    sheet = named(LINES)
    quantities = [
        cell(sheet, place, places.block_column(block, horizon)) for block in range(places.blocks - 1)
    ]
    return f"{cell(sheet, place, LINE_PRICE)}*({'-'.join(quantities)})"


def _lines_total(places: Places) -> _Row:
    """Society's difference, from the lines that count for it."""
    book = places.book
    ahead = (text(""), text(tr(SOCIETY_NAME), Look.STRONG))
    empty = places.block_column(places.blocks - 1, 0) - len(ahead)
    amounts = (
        Cell(
            result.society.difference.mean,
            Look.EURO,
            f"SUMPRODUCT({places.line_column(LINE_SIGN)},{places.amounts(at)})",
        )
        for at, result in enumerate(book.results)
    )
    return (*ahead, *(Cell(None) for _ in range(empty)), *amounts, text(""))


# --- society, month by month ---


def months_sheet(book: Book) -> Sheet:
    """Society's difference per month, discounted and added up, with its line."""
    places, months = Places(book), book.forecast.months
    columns = (
        Column(tr("Maand"), 8), Column(tr("Aan het begin van de maand"), 16),
        Column(tr("Midden in de maand"), 16), Column(tr("Korting begin"), 12),
        Column(tr("Korting midden"), 12),
        Column(tr("Met korting"), 16), Column(tr("Opgeteld"), 16),
    )  # fmt: skip
    rows = tuple(_month_row(places, month) for month in range(months))
    notes = (
        tr("Wat de samenleving met dit plan minder kwijt is, in euro. Min: meer kwijt."),
        tr("‘Opgeteld’ in de laatste maand is het saldo op de samenvatting."),
    )
    alt = tr(
        "Lijn van {months} maanden: wat de samenleving met dit plan opgeteld minder kwijt is. "
        "Onder nul: meer kwijt. De tabel ernaast heeft dezelfde bedragen.",
        months=months,
    )
    title = tr("Opgeteld saldo van de samenleving")
    chart = LineChart(title, alt, tr("Maand"), x=0, y=6, at_column=8)
    grid = Grid("samenleving-per-maand", columns, rows)
    return Sheet(named(MONTHS), tr("De samenleving, maand voor maand"), notes, (grid,), chart=chart)


def _month_row(places: Places, month: int) -> _Row:
    book, sheet, discount = places.book, named(MONTHS), named(DISCOUNT)
    start, middle = (amounts[month] for amounts in book.society_per_month)
    factors = [of_month[month] for of_month in book.factors]
    at = [cell(sheet, month, column) for column in range(7)]
    before = cell(sheet, month - 1, 6) if month else ""
    return (
        Cell(month + 1, Look.WHOLE),
        Cell(start, Look.EURO, _month_sum(places, month, once=True)),
        Cell(middle, Look.EURO, _month_sum(places, month, once=False)),
        Cell(factors[0], Look.FACTOR, cell(discount, START_ROW, month + 1)),
        Cell(factors[1], Look.FACTOR, cell(discount, MIDDLE_ROW, month + 1)),
        Cell(start * factors[0] + middle * factors[1], Look.EURO, f"{at[1]}*{at[3]}+{at[2]}*{at[4]}"),
        Cell(
            book.forecast.cumulative[month].mean,
            Look.EURO,
            f"{before}+{at[MONTH_NOW]}" if before else at[MONTH_NOW],
        ),
    )


def _month_sum(places: Places, month: int, *, once: bool) -> str:
    """Sum over lines at this moment of the month of sign x price x (without - with the plan)."""
    sign, price, start = (
        places.flow_column(REFERENCE, column) for column in (FLOW_SIGN, FLOW_PRICE, FLOW_START)
    )
    ends = [_month_of(places, sheet, month) for sheet in (REFERENCE, PLAN)]
    return f"SUMPRODUCT({sign},{price},{start if once else f'1-{start}'},{ends[0]}-{ends[1]})"


def _month_of(places: Places, sheet: str, month: int) -> str:
    return places.flow_column(sheet, FLOW_MONTH_1 + month)


# --- parties ---


def parties_sheet(book: Book) -> Sheet:
    columns = (
        Column(tr("Na"), 16), Column(tr("Maanden"), 9), Column(tr("Partij"), 30),
        Column(tr("Netto kosten zonder plan"), 17), Column(tr("Netto kosten met plan"), 17),
        Column(tr("Verschil"), 17), Column(tr("Legt in"), 17), Column(tr("Krijgt"), 17),
        Column(tr("In geld te zien"), 12),
    )  # fmt: skip
    places = Places(book)
    rows = tuple(row for at, result in enumerate(book.results) for row in _horizon_rows(places, at, result))
    count = places.rows_per_horizon
    strong = frozenset(
        at * count + place
        for at in range(len(book.results))
        for place in (places.society, places.society + 1)
    )
    grid = Grid("per-partij", columns, rows, strong=strong)
    notes = (
        tr("Gemiddeld over alle mogelijke levens, met korting voor later. Plus: houdt over. Min: legt bij."),
        tr("De partijen tellen op tot de samenleving; de controleregel is nul."),
    )
    return Sheet(named(PARTIES), tr("Wie betaalt en wie baat heeft"), notes, (grid,), frozen=3)


def _horizon_rows(places: Places, at: int, result: HorizonResult) -> Iterator[_Row]:
    book = places.book
    balances = {balance.id: balance for balance in result.parties}
    for place, party in enumerate(book.parties):
        yield _balance_row(
            places, (at, place), result, balances[party.id], party.name, _signs(places, at, party)
        )
    for offset, (name, balance, column) in enumerate(
        ((SOCIETY_NAME, result.society, LINE_SIGN), (PUBLIC_PURSE_NAME, result.public_purse, LINE_PURSE))
    ):
        where = (at, places.society + offset)
        yield _balance_row(places, where, result, balance, tr(name), places.line_column(column))
    yield _check_row(places, at, result)


def _signs(places: Places, at: int, party: BookParty) -> str:
    """Per line +1 when the party pays, -1 when it receives: compared letter by letter, no wildcards."""
    name = cell(named(PARTIES), places.party_row(at, places.book.parties.index(party)), 2)
    payer, receiver = places.line_column(LINE_PAYER), places.line_column(LINE_RECEIVER)
    return f"(EXACT({payer},{name})-EXACT({receiver},{name}))"


def _balance_row(
    places: Places, where: tuple[int, int], result: HorizonResult, balance: Balance, name: str, signs: str
) -> _Row:
    at, place = where
    row, sheet = places.party_row(at, place), named(PARTIES)
    price, amounts = places.line_column(LINE_PRICE), places.amounts(at)
    sums = ["", ""]
    difference = f"SUMPRODUCT({signs}*{amounts})"
    if places.book.flows:
        sums = [f"SUMPRODUCT({signs}*{price}*{places.line_block(arm, at)})" for arm in range(2)]
        difference = f"{cell(sheet, row, PARTY_REFERENCE)}-{cell(sheet, row, PARTY_PLAN)}"
    return (
        text(horizon_words(result)),
        Cell(result.months, Look.WHOLE),
        text(name, Look.STRONG),
        Cell(balance.reference.mean, Look.EURO, sums[0]),
        Cell(balance.plan.mean, Look.EURO, sums[1]),
        Cell(balance.difference.mean, Look.EURO, difference),
        Cell(balance.pays_in, Look.EURO, f"SUMPRODUCT(({signs}*{amounts}<0)*{signs}*{amounts})"),
        Cell(balance.gains, Look.EURO, f"SUMPRODUCT(({signs}*{amounts}>0)*{signs}*{amounts})"),
        text(tr(balance.cashable.value)),
    )


def _check_row(places: Places, at: int, result: HorizonResult) -> _Row:
    """The sum of the parties less society: nothing, whatever the prices."""
    first, last = places.party_row(at, 0), places.party_row(at, places.society - 1)
    society = places.party_row(at, places.society)
    sheet = named(PARTIES)
    checks = (
        Cell(
            0.0,
            Look.EURO,
            f"ROUND(SUM({area(sheet, (first, last), (column, column))})-{cell(sheet, society, column)},6)",
        )
        for column in (PARTY_REFERENCE, PARTY_PLAN, PARTY_DIFFERENCE)
    )
    name = text(tr("Controle: som van de partijen min samenleving"))
    ahead: Sequence[Cell] = (text(horizon_words(result)), Cell(result.months, Look.WHOLE), name)
    return (*ahead, *checks, Cell(None), Cell(None), text(""))
