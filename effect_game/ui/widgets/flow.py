"""A layout that fills lines like text does: chips and buttons wrap instead of being cut off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from effect_game.ui.theme.tokens import GUTTER


class FlowLayout(QLayout):
    """Items from left to right, on the next line when the line is full.

    `align_right` puts lines at the right; `fill` shares what is left of a line among its items.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = GUTTER, align_right: bool = False,
        fill: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._align_right = align_right
        self._fill = fill
        self.setContentsMargins(0, 0, 0, 0)

    def set_lines(self, *, gap: int, align_right: bool) -> None:
        """Other room between the items, or lines at the other side."""
        self._gap, self._align_right = gap, align_right
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 100_000))
            if lines[-1] and used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items in `rect` (or only count); returns the height used."""
        y = rect.y()
        lines = self._lines(rect.width())
        for line in lines:
            if not line:
                continue
            height = max(size.height() for _, size in line)
            total = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
            x = rect.right() + 1 - total if self._align_right else rect.x()
            spare, rest = divmod(max(0, rect.width() - total) if self._fill else 0, len(line))
            for place, (item, hint) in enumerate(line):
                size = hint + QSize(spare + (rest if place == len(line) - 1 else 0), 0)
                if move:
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), size))
                x += size.width() + self._gap
            y += height + self._gap
        return max(0, y - self._gap - rect.y()) if lines[0] else 0


class Columns(QWidget):
    """Widgets side by side that go under each other when there is no room: panes never scroll sideways."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = GUTTER) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget at the right (or below)."""
        self._row.addWidget(widget, stretch)

    def set_stacked(self, stacked: bool) -> None:
        """Under each other, or side by side."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if stacked else across)
