"""The word mark in the header, with the household and the round below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.tips import plain_tip

SUBTITLE_MARK = " · "
"""Between the household's title and the round."""


class WordMark(QWidget):
    """€ffect with the € in brick, and a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subtitle = ""
        self._short = False
        self.setAccessibleName("€ffect")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.updateGeometry)

    def set_subtitle(self, words: str) -> None:
        """The line below."""
        if words == self._subtitle:
            return
        self._subtitle = words
        self.setAccessibleName(f"€ffect. {words}".strip(". "))
        self.setToolTip(plain_tip(words))
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Only the sign, in a narrow window."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        mark = QFontMetricsF(theme().word_mark()).horizontalAdvance("€" if self._short else "€ffect")
        below = 0.0 if self._short else QFontMetricsF(theme().dense()).horizontalAdvance(self._subtitle)
        return QSize(round(max(mark, min(below, theme().px(190)))) + 6, theme().px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, colour = theme().px, theme().colour
        two_lines = bool(self._subtitle) and not self._short
        top = self.height() / 2 - (px(25) if two_lines else px(15))
        font = theme().word_mark()
        painter.setFont(font)
        painter.setPen(colour("brick"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(0, top, self.width(), px(30)), flags, "€")
        if not self._short:
            painter.setPen(colour("ink_1"))
            sign = QFontMetricsF(font).horizontalAdvance("€")
            painter.drawText(QRectF(sign, top, self.width(), px(30)), flags, "ffect")
        if two_lines:
            painter.setFont(theme().dense())
            painter.setPen(colour("ink_2"))
            words = fitted(self._subtitle, QFontMetricsF(theme().dense()), self.width())
            painter.drawText(QRectF(0, top + px(29), self.width(), px(19)), flags, words)
        painter.end()


def fitted(words: str, metrics: QFontMetricsF, width_px: float) -> str:
    """Words within a width: the title is cut short before the round behind it, which has its own meaning."""
    title, mark, behind = words.rpartition(SUBTITLE_MARK)
    if not title:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width_px)
    room = width_px - metrics.horizontalAdvance(mark + behind)
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) + mark + behind
