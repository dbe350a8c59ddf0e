"""Cards of the plan: intervention, event and voice; and the frames they share.

All words come in ready from the caller: a card knows nothing of the household or of prices.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from effect_game.ui.theme.party_marks import PartyMark, paint_mark
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame, paint_frame
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.pressable import Pressable
from effect_game.ui.widgets.text import Text, VoiceText


class MarkLabel(QWidget):
    """A party mark beside a name; decoration, the name carries the meaning."""

    def __init__(self, mark: PartyMark, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._size = mark, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._size), theme().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_dark = theme().tokens.is_dark
        paint_mark(painter, self._mark, QRectF(self.rect()), is_dark=is_dark, with_pattern=self._size >= 20)
        painter.end()


class PressCard(Pressable, QAbstractButton):
    """A card that is pressed as a whole (Enter, Space or click); words inside are labels in `body`."""

    def __init__(self, name: str, *, style: FrameStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style or FrameStyle()
        self.setAccessibleName(name)
        self.setProperty("focus_radius", RADIUS_CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(4)

    def sizeHint(self) -> QSize:
        return self.body.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.body.totalMinimumSize()

    def set_frame_style(self, style: FrameStyle) -> None:
        """Look different from now on."""
        self._style = style
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        style, tokens = self._style, theme().tokens
        if self.isChecked():
            edge = max(1.75, tokens.selected_edge_px)
            style = FrameStyle("action_soft", "action", edge, style.radius, style.dashed)
        elif self._hover.inside and self.isEnabled():
            style = FrameStyle(style.ground, "action", max(1.5, style.edge_px), style.radius, style.dashed)
        paint_frame(painter, QRectF(self.rect()), style)
        painter.end()


def icon_line(icon: str, words: str, *, role: str = "dense", tone: str = "") -> QWidget:
    """An icon and words on one line, the words wrap."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(icon, tone or "ink_1", 16, drop=2), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, role, tone=tone, wrap=True), 1)
    return line


class VoiceBubble(StyledFrame):
    """What somebody says: with tail and ink edge in a scene, without edge in a list; who and when below."""

    def __init__(
        self, words: str, who: str = "", *, tail: bool = False, icon: str = "", parent: QWidget | None = None
    ) -> None:
        style = FrameStyle("voice_soft", "ink_1" if tail else "", 1.5, RADIUS_CARD)
        super().__init__(style, parent)
        self._tail = tail
        self.setAccessibleName(f"{who}: {words}" if who else words)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 22 if tail else 10)
        column.setSpacing(3)
        if icon and who:
            column.addWidget(icon_line(icon, who, role="dense2", tone="ink_2"))
        column.addWidget(VoiceText(words))
        if who and not icon:
            column.addWidget(Text(who, "dense2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._tail:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QPainterPath()
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -14)
        box.addRoundedRect(rect, RADIUS_CARD, RADIUS_CARD)
        tail = QPainterPath()
        foot = rect.bottom()
        tail.addPolygon([QPointF(34, foot - 2), QPointF(46, foot + 13), QPointF(58, foot - 2)])
        tail.closeSubpath()
        painter.setPen(QPen(theme().colour("ink_1"), 1.5))
        painter.setBrush(theme().colour("voice_soft"))
        painter.drawPath(box.united(tail))
        painter.end()
