"""Between how many and how many of the twenty lives."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.number_fields import SWAP_QUESTION
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


class CountRangeField(Field):
    """A low and a high count. Low above high is asked about, never changed silently."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self.low, self.high = _count_edit("low_count"), _count_edit("high_count")
        for words, edit in (("laag", self.low), ("hoog", self.high)):
            word = Text(words, "dense2")
            word.setBuddy(edit)
            self.row.addWidget(word)
            self.row.addWidget(edit)
            self.label_for(edit, words)
            edit.textEdited.connect(self._edited)
        self._dots = _RangeDots()
        self.row.addWidget(Text(tr("van de 20"), "dense2"))
        self.row.addWidget(self._dots)
        self.row.addStretch(1)
        self.swap_button = Button(tr("Omdraaien"), ButtonKind.SMALL, icon="swap")
        self.swap_button.clicked.connect(self._swap)
        self.swap_button.hide()
        self._error_row.addWidget(self.swap_button)
        theme().changed.connect(self._scale)
        self._scale()

    def set_value(self, low_text: str, high_text: str) -> None:
        """Fill both sides with text."""
        self.low.setText(low_text)
        self.high.setText(high_text)
        self._show()

    def value(self) -> tuple[int, int] | None:
        """(low, high), or None while something is wrong."""
        low, high = _count(self.low), _count(self.high)
        return None if low is None or high is None or low > high else (low, high)

    def check(self) -> bool:
        low, high = _count(self.low), _count(self.high)
        turned = low is not None and high is not None and low > high
        missing = low is None or high is None
        words = tr("Kies twee getallen van 0 tot en met 20.") if missing else SWAP_QUESTION if turned else ""
        self.set_error(words)
        self.swap_button.setVisible(turned)
        return not self.error

    def _swap(self) -> None:
        self.set_value(self.high.text(), self.low.text())
        self.check()
        self.low.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _edited(self) -> None:
        self.swap_button.hide()
        self._show()
        super()._edited()

    def _show(self) -> None:
        self._dots.sides = (_count(self.low), _count(self.high))
        self._dots.update()

    def _scale(self) -> None:
        for edit in (self.low, self.high):
            edit.setFixedWidth(theme().px(52))


def _count_edit(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setValidator(QIntValidator(0, 99, edit))
    edit.setMaxLength(2)
    edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return edit


def _count(edit: QLineEdit) -> int | None:
    words = edit.text().strip()
    return int(words) if words.isdigit() and int(words) <= LIVES else None
