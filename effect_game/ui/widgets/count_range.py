"""Between how many and how many of the twenty lives."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.range_field import RangeField
from effect_game.ui.widgets.text import Text

LIVES = 20


class _RangeDots(QWidget):
    """Twenty dots: filled up to low, half (a ring with a core) from there up to high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides: tuple[int | None, int | None] = (None, None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(10 * 15), theme().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme().px(11)
        low, high = self.sides
        for place in range(LIVES):
            full, maybe = place < (low or 0), high is not None and place < high
            painter.setPen(QPen(theme().colour("action" if full or maybe else "control"), 1.4))
            painter.setBrush(theme().colour("action") if full else Qt.BrushStyle.NoBrush)
            x, y = 1 + place % 10 * theme().px(15), 1 + place // 10 * theme().px(15)
            rect = QRectF(x, y, size, size)
            painter.drawEllipse(rect)
            if maybe and not full:
                painter.setBrush(theme().colour("action"))
                painter.drawEllipse(QPointF(rect.center()), size * 0.16, size * 0.16)
        painter.end()


class CountRangeField(RangeField[int]):
    """A low and a high count, with the dots they make."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        dots = _RangeDots()
        low, high = _count_edit("low_count"), _count_edit("high_count")
        after = (Text("van de 20", "dense2"), dots)
        super().__init__(label, hint, low, high, width=52, after=after, parent=parent)
        self._dots = dots

    def set_value(self, low_text: str, high_text: str) -> None:
        super().set_value(low_text, high_text)
        self._show()

    def _read(self, edit: QLineEdit) -> int | None:
        words = edit.text().strip()
        return int(words) if words.isdigit() and int(words) <= LIVES else None

    def _wrong(self) -> str:
        missing = self._read(self.low) is None or self._read(self.high) is None
        return "Kies twee getallen van 0 tot en met 20." if missing else ""

    def _edited(self) -> None:
        self._show()
        super()._edited()

    def _show(self) -> None:
        self._dots.sides = (self._read(self.low), self._read(self.high))
        self._dots.update()


def _count_edit(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setValidator(QIntValidator(0, 99, edit))
    edit.setMaxLength(2)
    edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return edit
