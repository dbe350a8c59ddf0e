"""One thing at a time: what each price, the rate and another way of counting do to society's difference."""

import math
from collections.abc import Iterator

from effect_game.documents.sheets import (
    BETWEEN,
    FIRST,
    Cell,
    Column,
    Grid,
    Look,
    Sheet,
    cell,
    column_name,
    column_of,
    text,
)
from effect_game.documents.workbook_names import (
    LINE_DISPLACED,
    LINE_PRICE_NUMBER,
    LINE_SIGN,
    MONTH_MIDDLE,
    MONTH_START,
    MONTHS,
    PARTIES,
    PARTY_DIFFERENCE,
    PRICES,
    RATE,
    SENSITIVITY,
    Places,
    named,
    price_name,
)
from effect_game.domain.language import mark, tr
from effect_game.kba.break_even import DUST_EUR
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.sensitivity import TAX_BURDEN
from effect_game.play.sensitivity_lives import HIGH_DISCOUNT_RATE
from effect_game.play.sensitivity_result import BarKind
from effect_game.play.views_book import Book, horizon_words
from effect_game.play.views_sensitivity import Assumption, SensitivityView

_Row = tuple[Cell, ...]
_OUT_OF_REACH = mark("niet te halen")
_NOW, _PART, _LOW_TIMES, _HIGH_TIMES = 3, 5, 9, 10
_MARGINAL = 9
"""Column of the marginal share on the sheet of prices."""


def sensitivity_sheet(book: Book, view: SensitivityView | None, why: str) -> Sheet:
    """At the horizon of the debrief. view: what the result hangs on; `why` is said when there is none."""
    after = horizon_words(book.results[_place(book)])
    first = _instead(why) if view is None else _most(book, view) if view.assumptions else _instead(view.lead)
    down = len(first.rows) + BETWEEN
    prices = _prices(book, down)
    grids = [first, prices]
    if book.flows:
        grids.append(_rates(book, FIRST + down + len(prices.rows) + BETWEEN))
    grids.append(_ways(book))
    if view is not None and view.turning:
        grids.append(_turns(view))
    notes = (
        tr(
            "Saldo van de samenleving {after}, als één ding anders is en al het andere gelijk blijft.",
            after=after,
        ),
        tr("Verander je een prijs of de voet, dan rekent dit mee. Bij ‘nee’ staat wat €ffect heeft berekend.")
        if book.flows
        else tr("Verander je een prijs, dan rekent dit mee. Bij ‘nee’ staat wat €ffect heeft berekend."),
    )
    return Sheet(named(SENSITIVITY), tr("Wat telt het zwaarst"), notes, tuple(grids), frozen=2)


def _place(book: Book) -> int:
    """Of the horizon that is told: that of the debrief, or the last of a shorter forecast."""
    months = [result.months for result in book.results]
    return months.index(DEBRIEF_MONTHS) if DEBRIEF_MONTHS in months else len(months) - 1


def _society_eur(book: Book) -> float:
    return book.results[_place(book)].society.difference.mean


def _society(book: Book) -> str:
    places = Places(book)
    return cell(named(PARTIES), places.party_row(_place(book), places.society), PARTY_DIFFERENCE)


def _purse(book: Book) -> str:
    places = Places(book)
    return cell(named(PARTIES), places.party_row(_place(book), places.society + 1), PARTY_DIFFERENCE)


# --- what matters most ---


def _instead(why: str) -> Grid:
    """A sentence where the assumptions would be."""
    return Grid(
        "gevoeligheid-aannames",
        (Column("", 5), Column(tr("Wat het zwaarst telt"), 44)),
        ((text(""), text(why)),),
    )


def _most(book: Book, view: SensitivityView) -> Grid:
    """The assumptions that matter most. A price goes on computing; what was simulated stands as it is."""
    columns = (
        Column("", 5), Column(tr("Deze aannames tellen het zwaarst"), 44), Column(tr("Laag"), 13),
        Column(tr("Nu"), 13), Column(tr("Hoog"), 13), Column(tr("Maat"), 15),
        Column(tr("Saldo bij laag"), 15), Column(tr("Saldo bij hoog"), 15),
        Column(tr("Het verschil daartussen"), 15), Column(tr("Rekent mee"), 11),
    )  # fmt: skip
    rows = tuple(_most_row(book, row, each) for row, each in enumerate(view.assumptions))
    return Grid("gevoeligheid-aannames", columns, rows)


def _most_row(book: Book, row: int, each: Assumption) -> tuple[Cell, ...]:
    place = next((at for at, price in enumerate(book.prices) if price.row.id == each.key), None)
    at = [cell(named(SENSITIVITY), row, column) for column in range(8)]
    ends = ("", "")
    words: tuple[Cell, ...] = tuple(Cell(value, Look.NUMBER) for value in (each.low, each.now, each.high))
    if each.kind is BarKind.PRICE and place is not None:
        price = book.prices[place]
        now = price_name(price.row.id)
        part = _part_formula(book, str(place + 1))
        low, high = (f"{_society(book)}+{part}*({at[column]}/{at[_NOW]}-1)" for column in (2, 4))
        ends = low, high
        words = (
            Cell(each.low_value, Look.EURO),
            Cell(price.eur, Look.EURO, now),
            Cell(each.high_value, Look.EURO),
        )
    return (
        text(""),
        text(each.name, Look.STRONG),
        *words,
        text(each.unit),
        Cell(each.at_low_eur, Look.EURO, ends[0]),
        Cell(each.at_high_eur, Look.EURO, ends[1]),
        Cell(abs(each.at_high_eur - each.at_low_eur), Look.EURO, f"ABS({at[7]}-{at[6]})"),
        text(tr("ja") if ends[0] else tr("nee")),
    )


def _turns(view: SensitivityView) -> Grid:
    columns = Column("", 5), Column(tr("Waar het saldo nul wordt"), 44), Column(tr("Bij"), 13)
    rows = tuple((text(""), text(each.sentence), text(each.value)) for each in view.turning)
    return Grid("gevoeligheid-omslag", columns, rows, title=tr("De twee aannames die het zwaarst tellen"))


def _part_formula(book: Book, number: str) -> str:
    """What the lines of the price with this number are in society's difference."""
    places = Places(book)
    numbers, sign = places.line_column(LINE_PRICE_NUMBER), places.line_column(LINE_SIGN)
    return f"SUMPRODUCT(({numbers}={number})*{sign}*{places.amounts(_place(book))})"


# --- prices ---


def _prices(book: Book, down: int) -> Grid:
    """Widest first, by the prices of the game. Low and high hold 95 of 100 draws of a price. down: rows of
    the sheet that come before."""
    columns = (
        Column(tr("Nr"), 5), Column(tr("Prijs"), 44), Column(tr("Laag"), 13), Column(tr("Nu"), 13),
        Column(tr("Hoog"), 13), Column(tr("Deel van het saldo"), 15), Column(tr("Saldo bij laag"), 15),
        Column(tr("Saldo bij hoog"), 15), Column(tr("Het verschil daartussen"), 15),
        Column(tr("Laag is nu maal"), 11), Column(tr("Hoog is nu maal"), 11),
        Column(tr("Saldo is nul bij een prijs van"), 16),
    )  # fmt: skip
    parts = {place: book.society_of_price(place, _place(book)) for place in range(len(book.prices))}

    def swing(place: int) -> float:
        price = book.prices[place]
        return abs(parts[place]) * (price.high_times - price.low_times)

    counted = [place for place in parts if abs(parts[place]) > DUST_EUR]
    order = sorted(counted, key=lambda place: (-swing(place), place))
    rows = tuple(_price_row(book, down + row, place, parts[place]) for row, place in enumerate(order))
    return Grid("gevoeligheid-prijzen", columns, rows, title=tr("Elke prijs apart"))


def _price_row(book: Book, row: int, place: int, part: float) -> _Row:
    price, sheet, society = book.prices[place], named(SENSITIVITY), _society_eur(book)
    at = [cell(sheet, row, column) for column in range(12)]
    low, high = (society + part * (times - 1.0) for times in (price.low_times, price.high_times))
    now = _society(book)
    return (
        Cell(place + 1, Look.WHOLE),
        text(price.row.name, Look.STRONG),
        Cell(price.eur * price.low_times, Look.EURO, f"{at[_NOW]}*{at[_LOW_TIMES]}"),
        Cell(price.eur, Look.EURO, price_name(price.row.id)),
        Cell(price.eur * price.high_times, Look.EURO, f"{at[_NOW]}*{at[_HIGH_TIMES]}"),
        Cell(part, Look.EURO, _part_formula(book, at[0])),
        Cell(low, Look.EURO, f"{now}+{at[_PART]}*({at[_LOW_TIMES]}-1)"),
        Cell(high, Look.EURO, f"{now}+{at[_PART]}*({at[_HIGH_TIMES]}-1)"),
        Cell(abs(high - low), Look.EURO, f"ABS({at[7]}-{at[6]})"),
        Cell(price.low_times, Look.FACTOR),
        Cell(price.high_times, Look.FACTOR),
        _turning(price.eur, part, society, (at[_NOW], at[_PART], now)),
    )


def _turning(eur: float, part: float, society: float, at: tuple[str, str, str]) -> Cell:
    """The price at which society's difference is nothing, if there is one that is not below zero."""
    price, share, now = at
    never = tr(_OUT_OF_REACH)
    none = f"OR(ABS({now})<={DUST_EUR:.6f},ABS({share})<={DUST_EUR:.6f})"
    formula = f'IF({none},"{never}",IF(1-{now}/{share}<0,"{never}",{price}*(1-{now}/{share})))'
    times = 1.0 - society / part
    value = never if abs(society) <= DUST_EUR or times < 0.0 else eur * times
    return Cell(value, Look.EURO, formula)


# --- the rate of discount ---


def _rates(book: Book, first: int) -> Grid:
    """first: row of its first line of cells."""
    columns = (
        Column("", 5), Column(tr("Discontovoet per jaar"), 44), Column(tr("Voet"), 13),
        Column(tr("Saldo"), 13),
    )  # fmt: skip
    society, months = _society_eur(book), book.results[_place(book)].months
    rates = (
        (tr("Laag"), 0.0, ""),
        (tr("Zoals nu"), book.schedule.steps[0][1], RATE),
        (tr("Hoog"), HIGH_DISCOUNT_RATE, ""),
    )
    rows = []
    for offset, (name, rate, formula) in enumerate(rates):
        look = Look.PERCENT if formula else Look.INPUT_PERCENT
        amount = (
            Cell(society, Look.EURO, _society(book))
            if formula
            else Cell(book.society_at_rate(rate, months), Look.EURO, _at_rate(book, first + offset))
        )
        rows.append((text(""), text(name, Look.STRONG), Cell(rate, look, formula), amount))
    return Grid("gevoeligheid-discontovoet", columns, tuple(rows), title=tr("Een andere discontovoet"))


def _at_rate(book: Book, row: int) -> str:
    """Society's difference at the rate in column C of this row of the sheet, counted from 0."""
    rate = f"(1+${column_name(2)}${row + 1})"
    until = book.results[_place(book)].months
    month, start, middle = (
        column_of(named(MONTHS), until, column) for column in (0, MONTH_START, MONTH_MIDDLE)
    )
    return f"SUMPRODUCT({start}*{rate}^(-({month}-1)/12))+SUMPRODUCT({middle}*{rate}^(-({month}-0.5)/12))"


# --- other ways of counting ---


def _ways(book: Book) -> Grid:
    columns = (
        Column("", 5), Column(tr("Manier van tellen"), 44), Column(tr("Saldo"), 13),
        Column(tr("Verschil met gewoon"), 13),
    )  # fmt: skip
    society = _society_eur(book)
    rows = tuple(
        (
            text(""),
            text(name, Look.STRONG),
            Cell(society + extra, Look.EURO, f"{_society(book)}+{formula}"),
            Cell(extra, Look.EURO, formula),
        )
        for name, extra, formula in _switches(book)
    )
    return Grid("gevoeligheid-manieren", columns, rows, title=tr("Anders tellen"))


def _switches(book: Book) -> Iterator[tuple[str, float, str]]:
    """(name, what it adds to society's difference, the same as a formula)."""
    at, places = _place(book), Places(book)
    lines, amounts = book.lines, places.amounts(at)
    sign, displaced = places.line_column(LINE_SIGN), places.line_column(LINE_DISPLACED)
    yield tr("Gewoon: gemiddelde prijzen, verdringing telt mee"), 0.0, "0"
    marginal = math.fsum(
        book.society_of_price(place, at) * (price.marginal - 1.0) for place, price in enumerate(book.prices)
    )
    numbers, shares = _price_area(book, 0), _price_area(book, _MARGINAL)
    share = f"SUMIF({numbers},{places.line_column(LINE_PRICE_NUMBER)},{shares})"
    yield (
        tr("Marginale prijzen: wat één meer of minder echt kost"),
        marginal,
        f"SUMPRODUCT({sign}*{amounts}*({share}-1))",
    )
    without = math.fsum(line.society * book.amount(line, at) for line in lines if line.displaced)
    yield (
        tr("Zonder verdringing: niemand anders neemt het werk over"),
        -without,
        f"-SUMPRODUCT({sign}*{displaced}*{amounts})",
    )
    purse = book.results[at].public_purse.difference.mean
    yield (
        tr("Belasting heffen kost per euro een halve extra"),
        TAX_BURDEN * purse,
        f"{TAX_BURDEN}*{_purse(book)}",
    )


def _price_area(book: Book, column: int) -> str:
    return column_of(named(PRICES), len(book.prices), column)
