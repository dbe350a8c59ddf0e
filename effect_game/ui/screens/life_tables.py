"""The year of Leven in text: each table whole, one under the other, in a dialog that scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QTableWidget, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import views_life as view
from effect_game.play.state import State
from effect_game.ui.art.picture import Table
from effect_game.ui.screens.money_pictures import TableDialog


def filled_columns(table: Table) -> Table:
    """The same table without the columns in which no row says anything."""
    kept = [place for place in range(len(table.header)) if any(row[place].strip() for row in table.rows)]
    rows = tuple(tuple(row[place] for place in kept) for row in table.rows)
    return Table(tuple(table.header[place] for place in kept), rows)


def changes_table(casus: Casus, state: State) -> Table:
    """Which rooms are at another level than before the close-out in sight."""
    rows = tuple(view.change_row(casus, c) for c in view.room_changes(casus, state, *view.period(state)))
    return Table((view.period_title(state), tr("was"), tr("nu")), rows)


class YearTables(TableDialog):
    """Every table is as high as its rows; the dialog scrolls, not the tables behind each other."""

    def __init__(self, title: str, tables: Sequence[Table], parent: QWidget) -> None:
        super().__init__(title, [filled_columns(table) for table in tables], parent)
        for grid in self.grids:
            grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            fit = self._fitter(grid)
            grid.verticalHeader().sectionResized.connect(fit)
            grid.horizontalHeader().geometriesChanged.connect(fit)
            grid.currentCellChanged.connect(self._follower(grid))
            fit()

    def _follower(self, grid: QTableWidget) -> Callable[..., None]:
        """With the arrows through a table: the dialog scrolls along."""

        def follow(row: int, *_: int) -> None:
            area = self.findChild(QScrollArea)
            if area is not None and row >= 0:
                head = grid.horizontalHeader().height()
                place = grid.mapTo(self._page, QPoint(0, head + grid.rowViewportPosition(row)))
                area.ensureVisible(0, place.y() + grid.rowHeight(row) // 2, 0, grid.rowHeight(row))

        return follow

    def _fitter(self, grid: QTableWidget) -> Callable[..., None]:
        def fit(*_: int) -> None:
            head = grid.horizontalHeader().sizeHint().height()
            grid.setFixedHeight(head + grid.verticalHeader().length() + 2 * grid.frameWidth())
            self._hold()

        return fit

    def _hold(self) -> None:
        """The page is never lower than its tables together."""
        margins, gaps = self.body.contentsMargins(), self.body.spacing() * (len(self.grids) - 1)
        heights = sum(grid.minimumHeight() for grid in self.grids)
        self._page.setMinimumHeight(heights + gaps + margins.top() + margins.bottom())
