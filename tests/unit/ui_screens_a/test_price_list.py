"""The prijslijst in the window: searching, walking through it, reading one price; by keyboard."""

import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.play.views_prices import price_lines, price_sheet, search
from effect_game.ui.screens.price_list import EVERYTHING, PriceListDialog
from tests.support.casus import DE_AUTO, casus_of
from tests.support.dialogs import opened_over

LIBRARY = casus_of(DE_AUTO).library
LINES = price_lines(LIBRARY)


@pytest.fixture
def dialog(qapp: QApplication) -> Iterator[PriceListDialog]:
    with opened_over(lambda window: PriceListDialog(LINES, partial(price_sheet, LIBRARY), window)) as made:
        yield made


def names(dialog: PriceListDialog) -> list[str]:
    table = dialog.table
    items = (table.item(row, 0) for row in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


def sheet_words(dialog: PriceListDialog) -> str:
    QApplication.processEvents()
    labels = dialog.sheet.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(dialog.sheet))


def test_all_prices_stand_there_and_the_first_is_open(dialog: PriceListDialog) -> None:
    assert names(dialog) == [line.name for line in LINES]
    assert LINES[0].name in sheet_words(dialog)
    assert dialog.count.text() == f"{len(LINES)} prijzen"


def test_typing_finds_and_the_sheet_follows(dialog: PriceListDialog) -> None:
    QTest.keyClicks(dialog.search.edit, "huur")
    found = [line.name for line in search(LINES, "huur")]
    assert 0 < len(found) < len(LINES)
    assert names(dialog) == found
    assert found[0] in sheet_words(dialog)


def test_the_arrows_go_from_the_search_line_into_the_list(dialog: PriceListDialog) -> None:
    QTest.keyClick(dialog.search.edit, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert LINES[1].name in sheet_words(dialog)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_nothing_found_says_what_to_do(dialog: PriceListDialog) -> None:
    QTest.keyClicks(dialog.search.edit, "zeppelin")
    assert names(dialog) == []
    assert "Probeer een korter woord" in sheet_words(dialog)


def test_a_life_domain_keeps_its_own_prices(dialog: PriceListDialog) -> None:
    box = dialog.domain.box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    key = dialog.domain.value()
    assert key != EVERYTHING
    assert names(dialog) == [line.name for line in search(LINES, "", key)]


def test_the_first_letter_in_a_long_list_does_not_hold_up_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    copies = range(300 // len(LINES) + 1)
    many = [replace(line, name=f"{line.name} {copy}") for copy in copies for line in LINES]
    made = PriceListDialog(many, partial(price_sheet, LIBRARY), window)
    made.open()
    QApplication.processEvents()
    letter = next(letter for letter in "eanri" if len(search(many, letter)) > 150)
    began = time.perf_counter()
    QTest.keyClicks(made.search.edit, letter)
    assert time.perf_counter() - began < 1.0
    assert names(made) == [line.name for line in search(many, letter)]
    made.close()
