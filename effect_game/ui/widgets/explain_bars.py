"""Rows of a tree as high as their words need, with a small signed bar before an amount.

Left of the line is less, right is more; a ring marks the other value. The words say the same.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant

BAR_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""(value, other value), each -1..1: of the bar and of the ring."""
_WIDE, _HIGH, _GAP = 56, 9, 8
_BESIDE, _ABOVE, _FAR = 22, 12, 10_000
"""Room beside and above the words that the style sheet takes."""

Index = QModelIndex | QPersistentModelIndex


class BarDelegate(QStyledItemDelegate):
    """Words that wrap within their column, and a bar at the left of them where the item has one."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if index.data(BAR_ROLE) is not None:
            size.setWidth(size.width() + theme().px(_WIDE + _GAP))
        if index.column() != 1:
            size.setHeight(max(size.height(), self._height(index)))
        return size

    def _height(self, index: Index) -> int:
        """Of the words of a column that takes what is left: Qt asks before it knows how wide that is."""
        font = index.data(Qt.ItemDataRole.FontRole)
        wide = self._tree.columnWidth(index.column()) - theme().px(_BESIDE)
        above = index.parent() if index.column() == 0 else QModelIndex()
        while above.isValid():
            wide -= self._tree.indentation()
            above = above.parent()
        if index.column() == 0:
            wide -= self._tree.indentation()
        if not isinstance(font, QFont) or wide <= 0:
            return 0
        room, words = QRect(0, 0, wide, _FAR), str(index.data(Qt.ItemDataRole.DisplayRole))
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font).boundingRect(room, flags, words).height() + theme().px(_ABOVE)

    def _mark(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Grounds do not differ there: lines above and below say which row is the current one."""
        current = self._tree.currentIndex()
        if current.parent() == index.parent():
            painter.setPen(QPen(theme().colour("action"), 2.0))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if theme().tokens.variant is Variant.HIGH_CONTRAST and self._tree.currentIndex().row() == index.row():
            self._mark(painter, QRectF(option.rect), index)
        bar = index.data(BAR_ROLE)
        if bar is None:
            return
        value, other = bar
        rect = QRectF(option.rect)
        high, half = theme().px(_HIGH), theme().px(_WIDE) / 2
        top, middle = rect.center().y() - high / 2, rect.left() + theme().px(_GAP) / 2 + half
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("action"))
        painter.drawRect(QRectF(middle, top, value * half, high).normalized())
        painter.setPen(QPen(theme().colour("ink_2"), 1.25))
        painter.drawLine(QPointF(middle, top - 3), QPointF(middle, top + high + 3))
        painter.setPen(QPen(theme().colour("ink_1"), 1.5))
        painter.setBrush(theme().colour("panel"))
        painter.drawEllipse(QPointF(middle + other * half, rect.center().y()), high / 3, high / 3)
        painter.restore()
