"""What sheets, columns and cells of the workbook are called: formulas and the sheets they read meet here."""

import re
from dataclasses import dataclass

from effect_game.documents.sheets import area, column_of
from effect_game.domain.language import mark, tr
from effect_game.play.views_book import Book

READ_ME = mark("Leeswijzer")
ASSUMPTIONS = mark("Aannames")
PRICES = mark("Prijzen")
REFERENCE = mark("Zonder plan per maand")
PLAN = mark("Met plan per maand")
DISCOUNT = mark("Discontofactoren")
LINES = mark("Bedragen per regel")
MONTHS = mark("Samenleving per maand")
PARTIES = mark("Per partij")
SUMMARY = mark("Samenvatting")
SENSITIVITY = mark("Gevoeligheid")

RATE = "discontovoet"
"""Name of the cell with the rate; later rates, if any, are discontovoet_2 and on."""

# Columns of the sheets with quantities per month.
FLOW_SIGN, FLOW_PRICE, FLOW_START, FLOW_MONTH_1 = 5, 6, 7, 9
# Of the sheet with a row per line.
LINE_PAYER, LINE_RECEIVER, LINE_SIGN, LINE_PURSE, LINE_DISPLACED = 4, 5, 7, 8, 9
LINE_PRICE_NUMBER, LINE_PRICE, LINE_FIRST = 11, 12, 13
# Rows and first month of the discount factors.
RATE_ROW, START_ROW, MIDDLE_ROW, DISCOUNT_MONTH_1 = 0, 1, 2, 1
# Columns of society per month.
MONTH_START, MONTH_MIDDLE, MONTH_NOW, MONTH_TOTAL = 1, 2, 5, 6
# Columns of the parties.
PARTY_REFERENCE, PARTY_PLAN, PARTY_DIFFERENCE = 3, 4, 5


_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31


def named(words: str) -> str:
    """What a sheet is called in the language in use, within what Excel takes."""
    return _NOT_IN_A_NAME.sub("", tr(words))[:_LONGEST_NAME].strip()


def rate_name(step: int) -> str:
    """Name of the cell with the rate of this step, counted from 0."""
    return RATE if step == 0 else f"{RATE}_{step + 1}"


def price_name(price: str) -> str:
    """Name of the cell with a price: 'prijs_hour_of_x' for 'price:hour_of_x'."""
    return "prijs_" + re.sub(r"\W", "_", price.removeprefix("price:"), flags=re.ASCII)


@dataclass(frozen=True, slots=True)
class Places:
    """Addresses in the sheets of one book."""

    book: Book

    @property
    def blocks(self) -> int:
        """Blocks of columns per line, each with a column per horizon: reference, plan and amount, or saved
        quantity and amount."""
        return 3 if self.book.flows else 2

    def line_column(self, column: int) -> str:
        return column_of(named(LINES), len(self.book.lines), column)

    def line_block(self, block: int, horizon: int) -> str:
        """Every line's cell of a block at a horizon."""
        return self.line_column(self.block_column(block, horizon))

    def amounts(self, horizon: int) -> str:
        """Every line's amount at a horizon."""
        return self.line_block(self.blocks - 1, horizon)

    def block_column(self, block: int, horizon: int) -> int:
        return LINE_FIRST + block * len(self.book.results) + horizon

    def flow_column(self, sheet: str, column: int) -> str:
        return column_of(named(sheet), len(self.book.flows), column)

    def flow_months(self, sheet: str, flow: int, months: int) -> str:
        return area(named(sheet), (flow, flow), (FLOW_MONTH_1, FLOW_MONTH_1 + months - 1))

    def factors(self, months: int, *, once: bool) -> str:
        row = START_ROW if once else MIDDLE_ROW
        return area(named(DISCOUNT), (row, row), (DISCOUNT_MONTH_1, DISCOUNT_MONTH_1 + months - 1))

    def month_column(self, column: int) -> str:
        return column_of(named(MONTHS), self.book.forecast.months, column)

    def party_row(self, horizon: int, place: int) -> int:
        """Row of the party with this place, then of society and the public purse."""
        return horizon * self.rows_per_horizon + place

    @property
    def society(self) -> int:
        """Place of society among the rows of a horizon; the public purse is the next."""
        return len(self.book.parties)

    @property
    def rows_per_horizon(self) -> int:
        """Parties, society, the public purse, and the check of the sum."""
        return len(self.book.parties) + 3
