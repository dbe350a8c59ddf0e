"""A list that ends at a whole row, also when ending there changes the rows; or that lies open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.widgets.text import Text


class Rows(QObject):
    """Rows that are higher or lower each time, as beside a scroll bar that comes and goes."""

    def __init__(self, area: FoldingArea) -> None:
        super().__init__(area)
        self.area, self.asked, self.high = area, 0, False
        area.viewport().installEventFilter(self)
        rows = area.widget()
        assert rows is not None
        rows.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.asked += 1
            self.high = not self.high
            self.area.end_at([60, 150 if self.high else 120, 900])
        return super().eventFilter(watched, event)


def test_rows_that_change_when_the_list_ends_above_them_do_not_keep_it_busy(qtbot: QtBot) -> None:
    area = FoldingArea(QWidget(), 50)
    qtbot.addWidget(area)
    rows = Rows(area)
    area.resize(300, 200)
    area.show()
    qtbot.wait(50)
    asked = rows.asked
    qtbot.wait(50)
    assert rows.asked == asked < 20
    assert area.viewportMargins().bottom() > 0


def test_a_list_ends_at_a_whole_row_only_once_its_rows_are_laid_out(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumHeight(900)
    area = FoldingArea(page, 50)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    area.end_at([60, 120, 900])
    assert area.viewportMargins().bottom() == 0, "a margin in the middle of a layout spoils the scroll bar"
    qtbot.waitUntil(lambda: area.viewportMargins().bottom() == 198 - 120)
    assert area.verticalScrollBar().maximum() == page.height() - area.viewport().height()


def test_a_column_that_lies_open_is_as_high_as_what_is_in_it_and_closes_again(qtbot: QtBot) -> None:
    column = ScrollColumn("Kolom")
    qtbot.addWidget(column)
    for number in range(20):
        column.column.addWidget(Text(f"Regel {number}", wrap=True))
    column.resize(300, 100)
    column.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    column.set_open(True)
    qtbot.waitUntil(lambda: column.minimumHeight() > 300)
    assert column.verticalScrollBar().maximum() == 0
    column.column.addWidget(Text("Nog een regel", wrap=True))
    before = column.minimumHeight()
    qtbot.waitUntil(lambda: column.minimumHeight() > before)
    column.set_open(False)
    column.resize(300, 100)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
