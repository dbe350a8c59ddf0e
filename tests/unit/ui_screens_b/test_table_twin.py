"""The table twin of a picture: every word of a cell can be read."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.art.picture import Table
from effect_game.ui.screens.money_pictures import TableDialog
from effect_game.ui.theme.theme import Theme

WRAPS = int(Qt.TextFlag.TextWordWrap)


def test_a_row_is_high_enough_for_its_words_at_any_width(themed: Theme, qtbot: QtBot) -> None:
    words = "17 van 20 goedkoper, 3 duurder"
    table = Table(
        ("De rest", "over 3 jaar", "over 5 jaar", "over 10 jaar"),
        (("Wonen", "gelijk", "gelijk", "gelijk"), ("Geld", words, words, words)),
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = TableDialog("Het jaar in een tabel", (table,), parent)
    dialog.show()
    grid = dialog.grids[0]
    for wide in range(900, 700, -3):
        grid.setFixedWidth(wide)
        QApplication.processEvents()
        for column in range(1, 4):
            room = QRect(0, 0, grid.columnWidth(column) - themed.px(10) - 6, 1000)
            needed = grid.fontMetrics().boundingRect(room, WRAPS, words).height()
            assert grid.rowHeight(1) >= needed, wide
    assert grid.rowHeight(1) > grid.rowHeight(0)
    dialog.close()
