"""A row that is chosen in a list or table can be told from the rest in every theme."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.theme.tokens import Variant


@pytest.mark.parametrize("variant", list(Variant))
def test_a_chosen_row_looks_otherwise_than_one_that_is_not(
    themed: Theme, qtbot: QtBot, variant: Variant
) -> None:
    themed.set(variant=variant)
    table = QTableWidget(3, 1)
    qtbot.addWidget(table)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    for row in range(3):
        table.setItem(row, 0, QTableWidgetItem("even hoog"))
    table.setCurrentCell(1, 0)
    table.resize(300, 200)
    table.show()
    table.clearFocus()
    picture = table.viewport().grab().toImage()

    def of_row(row: int) -> object:
        place = QRect(
            QPoint(0, table.rowViewportPosition(row)), table.visualRect(table.model().index(row, 0)).size()
        )
        return picture.copy(place)

    assert of_row(0) == of_row(2)
    assert of_row(1) != of_row(0)
