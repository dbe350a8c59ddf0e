"""Cards of the plan: intervention, event and voice; and the frames they share.

All words come in ready from the caller: a card knows nothing of the household or of prices.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from effect_game.ui.theme.party_marks import PartyMark, paint_mark
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame, paint_frame
from effect_game.ui.widgets.panel import IconLabel
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


class PressCard(QAbstractButton):
    """A card that is pressed as a whole (Enter, Space or click); words inside are labels in `body`."""

    def __init__(self, name: str, *, style: FrameStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style or FrameStyle()
        self._inside = False
        self.setAccessibleName(name)
        self.setProperty("focus_radius", RADIUS_CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(4)
        theme().changed.connect(self.update)

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
        elif self._inside and self.isEnabled():
            style = FrameStyle(style.ground, "action", max(1.5, style.edge_px), style.radius, style.dashed)
        paint_frame(painter, QRectF(self.rect()), style)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._inside = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._inside = False
        self.update()
        super().leaveEvent(event)


def icon_line(icon: str, words: str, *, role: str = "dense", tone: str = "") -> QWidget:
    """An icon and words on one line, the words wrap."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(icon, tone or "ink_1", 16, drop=2), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, role, tone=tone, wrap=True), 1)
    return line


def _fact(icon: str, words: str) -> QWidget:
    """An icon and a few words that stay together in a line that wraps."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 6, 0)
    row.setSpacing(5)
    row.addWidget(IconLabel(icon, "ink_1", 16))
    row.addWidget(Text(words, "dense"))
    return pair


class _Strip(QWidget):
    """The upper strip of a card: soft ground with round upper corners."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = 1.25
        rect = QRectF(self.rect()).adjusted(inside, inside, -inside, 12)
        painter.setClipRect(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("action_soft"))
        painter.drawRoundedRect(rect, RADIUS_CARD - 1, RADIUS_CARD - 1)
        painter.end()


@dataclass(frozen=True, slots=True)
class InterventionView:
    """What an intervention card shows; `price_text` is 'schat eerst' before the reveal."""

    key: str
    kind_icon: str
    kind_word: str
    evidence_text: str
    title: str
    sentence: str
    wait_text: str
    hours_text: str
    price_text: str
    payer: PartyMark | None = None
    payer_name: str = ""
    wish_of_four: int = 0
    wish_quote: str = ""
    wish_who: str = ""
    not_discussed_text: str = ""
    clash_text: str = ""
    lay_text: str = "Leg op de lijn"
    lay_locked: str = ""
    discuss_text: str = "Bespreek"


class _WishDots(QWidget):
    """How much the household wants this: four dots, filled or open."""

    def __init__(self, filled: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = filled
        self.setAccessibleName(f"{filled} van 4")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(46), theme().px(21))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, size = theme().px(11), theme().px(8)
        for place in range(4):
            painter.setPen(QPen(theme().colour("voice"), 1.2))
            filled = place < self._filled
            painter.setBrush(theme().colour("voice") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1 + place * step, (self.height() - size) / 2, size, size))
        painter.end()


class InterventionCard(StyledFrame):
    """A card of the tray: strip, title, sentence, costs, the wish of the household, two buttons."""

    lay_requested = Signal(object)
    discuss_requested = Signal(object)

    def __init__(self, view: InterventionView, parent: QWidget | None = None) -> None:
        super().__init__(FrameStyle(), parent)
        self.view = view
        self.setAccessibleName(f"{view.kind_word}: {view.title}. {view.evidence_text}")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 10)
        outer.setSpacing(6)
        outer.addWidget(self._strip())
        body = QVBoxLayout()
        body.setContentsMargins(12, 0, 12, 0)
        body.setSpacing(5)
        outer.addLayout(body)
        body.addWidget(Text(view.title, "title", wrap=True))
        body.addWidget(Text(view.sentence, "dense", wrap=True))
        body.addWidget(self._facts())
        if view.wish_quote:
            body.addWidget(self._wish())
        for words, icon in ((view.not_discussed_text, "talk"), (view.clash_text, "triangle")):
            if words:
                body.addWidget(icon_line(icon, words, role="dense_strong", tone="attention"))
        outer.addStretch(1)
        body.addLayout(self._buttons())

    def _strip(self) -> QWidget:
        strip = _Strip()
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 4, 12, 3)
        row.setSpacing(8)
        row.addWidget(IconLabel(self.view.kind_icon, "action", 18))
        row.addWidget(Text(self.view.kind_word, "dense"))
        row.addStretch(1)
        row.addWidget(Text(self.view.evidence_text, "dense"))
        return strip

    def _facts(self) -> QWidget:
        facts = QWidget()
        flow = FlowLayout(facts, gap=4)
        flow.addWidget(_fact("clock", self.view.wait_text))
        flow.addWidget(_fact("person", self.view.hours_text))
        price = QWidget()
        row = QHBoxLayout(price)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(MarkLabel(self.view.payer, 14) if self.view.payer else IconLabel("euro", "ink_1", 16))
        row.addWidget(Text(self.view.price_text, "dense_strong"))
        price.setToolTip(self.view.payer_name)
        price.setAccessibleName(f"{self.view.payer_name} {self.view.price_text}".strip())
        flow.addWidget(price)
        return facts

    def _wish(self) -> QWidget:
        wish = QWidget()
        row = QHBoxLayout(wish)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_WishDots(self.view.wish_of_four), 0, Qt.AlignmentFlag.AlignTop)
        words = f"“{self.view.wish_quote}” {self.view.wish_who}".strip()
        quote = VoiceText(words, quoted=False, small=True)
        row.addWidget(quote, 1)
        return wish

    def _buttons(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.lay_button = Button(self.view.lay_text, ButtonKind.SMALL_MAIN)
        self.lay_button.set_locked(self.view.lay_locked)
        self.lay_button.clicked.connect(self._lay)
        self.discuss_button = Button(self.view.discuss_text, ButtonKind.SMALL)
        self.discuss_button.clicked.connect(self._discuss)
        for button in (self.lay_button, self.discuss_button):
            button.setAccessibleDescription(self.view.title)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _lay(self) -> None:
        self.lay_requested.emit(self.view.key)

    def _discuss(self) -> None:
        self.discuss_requested.emit(self.view.key)


class EventCard(PressCard):
    """A life event on the upper line: icon, title, 'n van 20'."""

    def __init__(self, icon: str, title: str, count_text: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{title}, {count_text}", parent=parent)
        self.body.setContentsMargins(10, 5, 10, 5)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, "ink_2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(title, "dense_strong", wrap=True))
        words.addWidget(Text(count_text, "dense2"))
        row.addLayout(words, 1)
        self.body.addLayout(row)


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


class EmptyCard(PressCard):
    """A dashed place for something: one sentence of what comes here and, when pressed, one action."""

    def __init__(self, words: str, *, icon: str = "plus", parent: QWidget | None = None) -> None:
        super().__init__(words, style=FrameStyle("panel", "control", 1.25, dashed=True), parent=parent)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, "ink_1", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words: QLabel = Text(words, "dense", wrap=True)
        row.addWidget(self.words, 1)
        self.body.addLayout(row)
