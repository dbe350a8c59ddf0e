"""Meters: an amount of something that can run out, as counted blocks and always in words too."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.ui.theme import fonts
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.tips import plain_tip


@dataclass(frozen=True, slots=True)
class MeterView:
    """What a meter shows: a name, `filled` of `total` blocks (total 0: none) and the words beside it.

    `note` is what a tooltip and a screen reader add: why it stands where it stands.
    """

    name: str
    words: str
    icon: str = ""
    filled: int = 0
    total: int = 0
    tone: str = ""
    note: str = ""


class Meter(QWidget):
    """One meter on one line: icon, name, blocks, words in bold."""

    def __init__(self, view: MeterView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._theme_changed)
        self.set_view(view)

    def set_view(self, view: MeterView) -> None:
        """Show other values."""
        self._view = view
        self.setAccessibleName(f"{view.name}: {view.words}" if view.name else view.words)
        self.setAccessibleDescription(view.note)
        self.setToolTip(plain_tip(". ".join(part for part in (self.accessibleName(), view.note) if part)))
        self._theme_changed()

    def set_level(self, level: int) -> None:
        """0 everything, 1 without blocks, 2 without the name too (tooltip and accessible name keep it)."""
        if level != self._level:
            self._level = level
            self._theme_changed()

    def _widths(self) -> tuple[float, float, float, float]:
        """Widths of icon, name, blocks and words, gaps included."""
        view, px = self._view, theme().px
        icon = px(26) if view.icon else 0
        named = view.name and (self._level < 2 or not view.icon)
        name = QFontMetricsF(theme().dense()).horizontalAdvance(view.name) + px(7) if named else 0
        blocks = view.total * px(11) + px(6) if view.total and self._level < 1 else 0
        words = QFontMetricsF(theme().dense(fonts.SEMIBOLD)).horizontalAdvance(view.words)
        return float(icon), float(name), float(blocks), words

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())) + 2, theme().px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view, px = self._view, theme().px
        ink = theme().colour(view.tone or "ink_1")
        icon, name, blocks, words = self._widths()
        x, middle = 0.0, self.height() / 2
        if view.icon:
            paint_icon(painter, view.icon, QRectF(x, middle - px(18) / 2, px(18), px(18)), ink)
            x += icon
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(ink if view.tone else theme().colour("ink_2"))
        painter.setFont(theme().dense())
        painter.drawText(QRectF(x, 0, name + 2, self.height()), flags, view.name if name else "")
        x += name
        for place in range(view.total if blocks else 0):
            rect = QRectF(x + place * px(11) + 0.6, middle - px(15) / 2, px(9) - 0.6, px(15))
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(ink if place < view.filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 2, 2)
        x += blocks
        painter.setPen(ink)
        painter.setFont(theme().dense(fonts.SEMIBOLD))
        painter.drawText(QRectF(x, 0, words + 2, self.height()), flags, view.words)
        painter.end()

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
