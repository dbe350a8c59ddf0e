"""The groups of a class, one row each; arrows walk through them, whatever is done is done beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from effect_game.classroom.views_board import BoardRow, Given, Link
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import STEPS
from effect_game.ui.theme import fonts
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.row_table import RowTable
from effect_game.ui.widgets.tips import plain_tip

_HEADER = (
    "", mark("stap"), mark("laatste wat zij deden"), mark("sinds"), mark("voorspelling"), "",
    mark("via"),
)  # fmt: skip
_NAME, _STEP, _DONE, _SINCE, _GIVEN, _CALL, _LINK = range(7)
_WIDTHS = {_NAME: 150, _STEP: 206, _SINCE: 66, _GIVEN: 112, _CALL: 76, _LINK: 98}
_NARROW = {_NAME: 150, _STEP: 98, _SINCE: 60, _GIVEN: 36, _CALL: 76, _LINK: 36}
_LEAST_WORDS = 30
"""Pixels at 100% text: a cell that has less room shows its icon only, and the word in the tooltip."""
_LOW, _HIGH = 21, 38
"""Pixels of a row at 100% text: with many groups, and with few."""
_HOUSE = 14.0
_ROW = Qt.ItemDataRole.UserRole
_ICONS = {Given.IN: "check", Given.NOT_YET: "clock", Given.SKIPPED: "minus"}
_LINKS = {Link.NETWORK: "link", Link.FILE: "box", Link.AWAY: "cross", Link.REMOVED: "minus"}


class _Cell(QStyledItemDelegate):
    """Paints a cell: the small street of a step, an icon before a word, a call in a pill."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(_ROW)
        if not isinstance(row, BoardRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, row)
        rect = QRectF(option.rect).adjusted(theme().px(10), 0, -theme().px(2), 0)
        column = index.column()
        ink = "ink_3" if row.link is Link.REMOVED else "ink_1" if column in (_NAME, _STEP, _DONE) else "ink_2"
        font = theme().dense(fonts.SEMIBOLD if column == _NAME else fonts.REGULAR)
        painter.setFont(font)
        painter.setPen(theme().colour(ink))
        if column == _STEP and row.place >= 0:
            rect.setLeft(_street(painter, rect, row.place) + theme().px(8))
        elif column == _CALL and row.call:
            _pill(painter, rect, row)
            painter.restore()
            return
        icon = _ICONS.get(row.prediction, "") if column == _GIVEN else ""
        icon = _LINKS[row.link] if column == _LINK else icon
        if column == _NAME and row.note and row.link is not Link.REMOVED:
            icon = "triangle"
        if icon:
            size = theme().px(15)
            spot = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
            paint_icon(painter, icon, spot, theme().colour("attention" if icon == "triangle" else ink))
            rect.setLeft(rect.left() + size + theme().px(6))
        painter.setPen(theme().colour(ink))
        if rect.width() < theme().px(_LEAST_WORDS) and icon:
            painter.restore()
            return
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, round(rect.width())
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: BoardRow) -> None:
        rect = QRectF(option.rect)
        # What the stubs of Qt leave out of an option is there all the same.
        chosen = bool(getattr(option, "state") & QStyle.StateFlag.State_Selected)  # noqa: B009
        if chosen:
            painter.fillRect(rect, theme().colour("action_soft"))
        elif row.asks_help:
            painter.fillRect(rect, theme().colour("info_soft"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().colour("edge"))
        if chosen:
            width = 4 if theme().tokens.variant is not Variant.HIGH_CONTRAST else 6
            if option.rect.left() <= 1:
                painter.fillRect(
                    QRectF(rect.left(), rect.top(), width, rect.height()), theme().colour("action")
                )


def _street(painter: QPainter, rect: QRectF, place: int) -> float:
    """Seven small houses: filled = been, in the colour of action = here, outline = later; the right end."""
    side = theme().px(_HOUSE - 2)
    step, top = theme().px(_HOUSE + 1), rect.center().y() - side / 2
    if rect.width() < step * len(STEPS):
        return rect.left() - theme().px(8)
    for number in range(len(STEPS)):
        x = rect.left() + number * step
        shape = QPolygonF(
            [QPointF(x, top + side), QPointF(x, top + side * 0.42), QPointF(x + side * 0.45, top),
             QPointF(x + side * 0.9, top + side * 0.42), QPointF(x + side * 0.9, top + side)]
        )  # fmt: skip
        filled = number <= place
        colour = theme().colour("action" if number == place else "ink_2" if filled else "control")
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme().colour("ink_1"))
    return rect.left() + step * len(STEPS)


def _pill(painter: QPainter, rect: QRectF, row: BoardRow) -> None:
    """Help or quiet, as an icon and a word in a frame."""
    tone, icon = ("info", "hand") if row.asks_help else ("attention", "pause")
    font = theme().caption(fonts.SEMIBOLD)
    painter.setFont(font)
    size, height = theme().px(14), min(rect.height() - 2, theme().px(24))
    width = min(rect.width(), size + theme().px(20) + painter.fontMetrics().horizontalAdvance(row.call))
    frame = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    painter.setPen(QPen(theme().colour(tone), 1.25))
    painter.setBrush(theme().colour("panel" if row.asks_help else "attention_soft"))
    painter.drawRoundedRect(frame, height / 2, height / 2)
    spot = QRectF(frame.left() + theme().px(7), frame.center().y() - size / 2, size, size)
    paint_icon(painter, icon, spot, theme().colour(tone))
    words = frame.adjusted(size + theme().px(11), 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.call)


class GroupTable(RowTable):
    """Rows are as high as the room allows: up to twenty groups are seen without scrolling."""

    def __init__(self) -> None:
        super().__init__(
            [tr(words) if words else "" for words in _HEADER],
            name=tr("Groepen"),
            description=tr("Pijl omhoog en omlaag kiest een groep. Rechts staat wat die groep doet."),
        )
        self.setObjectName("class_groups")
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setItemDelegate(_Cell(self))
        mode = QHeaderView.ResizeMode
        self.verticalHeader().setSectionResizeMode(mode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        for column in range(len(_HEADER)):
            self.horizontalHeader().setSectionResizeMode(
                column, mode.Stretch if column == _DONE else mode.Fixed
            )
        self._rows: tuple[BoardRow, ...] = ()
        theme().changed.connect(self._fit)

    def set_rows(self, rows: Sequence[BoardRow]) -> None:
        """Show these groups; the one that was chosen stays chosen."""
        chosen, before = self.chosen(), [row.group for row in self._rows]
        self._rows = tuple(rows)
        if before != [row.group for row in rows]:
            self.setRowCount(len(rows))
            self._fit()
        for number, row in enumerate(rows):
            self._fill(number, row)
        self.choose(chosen)

    def set_count(self, words: str) -> None:
        """How many groups take part, above their names."""
        self._head(_NAME, words)

    def _head(self, column: int, words: str) -> None:
        item = self.horizontalHeaderItem(column)
        if item is not None and item.text() != words:
            item.setText(words)

    def _fill(self, number: int, row: BoardRow) -> None:
        words = (
            row.name, row.step, row.done, row.since,
            tr(row.prediction.value) if row.prediction.value else "", row.call, tr(row.link.value),
        )  # fmt: skip
        for column, text in enumerate(words):
            item = self.item(number, column)
            if item is None:
                item = QTableWidgetItem()
                self.setItem(number, column, item)
            if item.data(_ROW) != row:
                item.setText(text)
                item.setData(_ROW, row)
                item.setToolTip(plain_tip(row.note if column == _NAME and row.note else text))

    def chosen(self) -> str:
        """The group whose row is chosen; '' when none is."""
        items = self.selectedItems()
        row = items[0].data(_ROW) if items else None
        return row.group if isinstance(row, BoardRow) else ""

    def choose(self, group: str) -> None:
        """Choose the row of a group, when it is there."""
        for number, row in enumerate(self._rows):
            if row.group == group and group != self.chosen():
                self.selectRow(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        # What is asked is the least: the rows grow into the room that is there.
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        rows = max(4, len(self._rows))
        head = self.horizontalHeader().sizeHint().height()
        return QSize(theme().px(360), head + rows * theme().px(_LOW) + 2)

    def _fit(self) -> None:
        """Row height by the room there is; the houses of a step only where there is room for them."""
        wide = self.viewport().width() / theme().text_scale > 830
        for column, width in (_WIDTHS if wide else _NARROW).items():
            self.setColumnWidth(column, theme().px(width))
            if column in (_GIVEN, _LINK):
                self._head(column, tr(_HEADER[column]) if wide else "")
        room = self.viewport().height() // max(1, len(self._rows))
        height = min(theme().px(_HIGH), max(theme().px(_LOW), room))
        self.verticalHeader().setDefaultSectionSize(height)
        self.updateGeometry()
