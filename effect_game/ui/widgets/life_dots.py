"""Twenty dots for twenty lives, some of them counted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.ui.theme.theme import theme

LIVES = 20


class LifeDots(QWidget):
    """Dots in two rows: filled up to `full`, half (a ring with a core) from there up to `maybe`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counted = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, full: int, maybe: int = 0) -> None:
        """Show other counts, 0 to 20."""
        self.counted = (full, maybe)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(10 * 15), theme().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme().px(11)
        for place in range(LIVES):
            full, maybe = (place < count for count in self.counted)
            painter.setPen(QPen(theme().colour("action" if full or maybe else "control"), 1.4))
            painter.setBrush(theme().colour("action") if full else Qt.BrushStyle.NoBrush)
            x, y = 1 + place % 10 * theme().px(15), 1 + place // 10 * theme().px(15)
            rect = QRectF(x, y, size, size)
            painter.drawEllipse(rect)
            if maybe and not full:
                painter.setBrush(theme().colour("action"))
                painter.drawEllipse(rect.center(), size * 0.16, size * 0.16)
        painter.end()
