"""The year of Leven as tables: one under the other, whole, and without empty columns."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Step
from effect_game.ui.screens.money_pictures import TableDialog
from effect_game.ui.theme.theme import theme
from tests.support.casus import DE_AUTO
from tests.unit.ui_screens_c.conftest import OpenAt


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_tables_of_the_year_stand_whole_below_each_other(
    qtbot: QtBot, open_at: OpenAt, scale: float
) -> None:
    theme().set(text_scale=scale)
    game = open_at(DE_AUTO, "expert", "debrief_opened")
    screen = game.screen(Step.LIFE)
    button = screen.findChild(QWidget, "life_table")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(TableDialog, "table_twin")
    assert dialog is not None
    assert len(dialog.grids) >= 2
    (area,) = [a for a in dialog.findChildren(QScrollArea) if a.widget() is not None]
    page = area.widget()
    assert page is not None

    def settled(page: QWidget = page) -> bool:
        bottom = 0
        for grid in dialog.grids:
            top = grid.mapTo(page, QPoint(0, 0)).y()
            rows = sum(grid.rowHeight(row) for row in range(grid.rowCount()))
            if top < bottom or grid.viewport().height() < rows:
                return False
            bottom = top + grid.height()
        return bottom <= page.height()

    qtbot.waitUntil(settled)
    for grid in dialog.grids:
        for column in range(grid.columnCount()):
            cells = [grid.item(row, column) for row in range(grid.rowCount())]
            assert any(cell is not None and cell.text() for cell in cells)
    dialog.reject()
