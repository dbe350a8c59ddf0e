"""A table one walks through by row: one row is chosen, nothing is typed in it, it never scrolls sideways."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem


class RowTable(QTableWidget):
    """`heads`: the words above the columns; the columns in `amounts` are read from the right.

    `name` and `description` are for who does not see the table.
    """

    def __init__(
        self, heads: Sequence[str], *, name: str, description: str, amounts: Collection[int] = ()
    ) -> None:
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring_on_parent", True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        for column, words in enumerate(heads):
            item = QTableWidgetItem(words)
            side = Qt.AlignmentFlag.AlignRight if column in amounts else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
