"""Buttons: main, secondary, small and icon buttons. Painted, so that edges are crisp at every scale."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from effect_game.ui.theme import fonts
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import (
    HEIGHT_BUTTON,
    HEIGHT_MAIN,
    HEIGHT_SMALL,
    RADIUS_BUTTON,
)
from effect_game.ui.widgets.paint import mix
from effect_game.ui.widgets.pressable import Pressable
from effect_game.ui.widgets.tips import plain_tip


class ButtonKind(Enum):
    """MAIN once per screen; SECONDARY beside it; SMALL in panels; QUIET without edge."""

    MAIN = "main"
    SECONDARY = "secondary"
    SMALL = "small"
    SMALL_MAIN = "small_main"
    QUIET = "quiet"


_HEIGHTS = {
    ButtonKind.MAIN: HEIGHT_MAIN, ButtonKind.SECONDARY: HEIGHT_BUTTON, ButtonKind.SMALL: HEIGHT_SMALL,
    ButtonKind.SMALL_MAIN: HEIGHT_SMALL, ButtonKind.QUIET: HEIGHT_SMALL,
}  # fmt: skip
_PADDING = {ButtonKind.MAIN: 19, ButtonKind.SECONDARY: 15}


class Button(Pressable, QPushButton):
    """A button with a word, perhaps an icon before or after it.

    A button that cannot be used yet is locked with a reason (tooltip and accessible description); the
    screen also writes the reason in sight, because a locked button takes no focus.
    """

    def __init__(
        self, text: str, kind: ButtonKind = ButtonKind.SECONDARY, *, icon: str = "",
        icon_after: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text.replace("&", "&&"), parent)
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    # what callers use

    def set_words(self, text: str) -> None:
        """Replace the word on the button."""
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def set_locked(self, reason: str) -> None:
        """Disable with a reason ('' unlocks)."""
        self.setEnabled(not reason)
        self.setToolTip(plain_tip(reason))
        self.setAccessibleDescription(reason)

    def set_icon_name(self, icon: str) -> None:
        """Replace the icon before the word."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_icon_after(self, icon: str) -> None:
        """Replace the icon after the word ('' for none)."""
        self._icon_after = icon
        self.updateGeometry()
        self.update()

    # size

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _font(self) -> QFont:
        if self._kind is ButtonKind.MAIN:
            return theme().main_button()
        if self._kind in (ButtonKind.SMALL, ButtonKind.SMALL_MAIN, ButtonKind.QUIET):
            return theme().dense(fonts.SEMIBOLD)
        return theme().body(fonts.SEMIBOLD)

    def _icon_px(self) -> int:
        return theme().px(20 if self._kind is ButtonKind.MAIN else 18)

    def _padding(self) -> int:
        return theme().px(_PADDING.get(self._kind, 12))

    def sizeHint(self) -> QSize:
        width = 2 * self._padding() + QFontMetricsF(self._font()).horizontalAdvance(self._words())
        for name in (self._icon, self._icon_after):
            if name:
                width += self._icon_px() + (theme().px(8) if self._words() else 0)
        height = theme().px(_HEIGHTS[self._kind])
        return QSize(max(round(width + 1), height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # look

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        """Ground, edge and ink for the state the button is in."""
        colour, hover = theme().colour, self._hover.progress
        if not self.isEnabled():
            return colour("inset"), colour("control"), colour("ink_3")
        if self._kind in (ButtonKind.MAIN, ButtonKind.SMALL_MAIN):
            ground = mix(colour("action"), colour("ink_1"), 0.16 * hover + (0.16 if self.isDown() else 0.0))
            return ground, None, colour("on_action")
        if self.isChecked():
            return colour("action_soft"), colour("action"), colour("ink_1")
        ground = mix(colour("panel"), colour("action_soft"), 1.0 if self.isDown() else hover)
        if self._kind is ButtonKind.QUIET:
            return ground, None, colour("ink_1")
        return ground, mix(colour("control"), colour("action"), hover), colour("ink_1")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._colours()
        self._paint_ground(painter, ground, edge)
        self._paint_content(painter, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, ground: QColor, edge: QColor | None) -> None:
        width = theme().tokens.selected_edge_px if self.isChecked() else theme().tokens.control_edge_px
        pen = QPen(edge, width) if edge is not None else QPen(Qt.PenStyle.NoPen)
        if not self.isEnabled() and edge is not None:
            pen.setDashPattern([3.2, 2.4])
        painter.setPen(pen)
        painter.setBrush(ground)
        half = width / 2 if edge is not None else 0.0
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS_BUTTON, RADIUS_BUTTON
        )

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        words, size, gap = self._words(), self._icon_px(), theme().px(8)
        font = self._font()
        text_width = QFontMetricsF(font).horizontalAdvance(words)
        icons = sum(1 for name in (self._icon, self._icon_after) if name)
        total = text_width + icons * size + (icons * gap if words else 0)
        x = (self.width() - total) / 2
        y = (self.height() - size) / 2
        if self._icon:
            paint_icon(painter, self._icon, QRectF(x, y, size, size), ink)
            x += size + (gap if words else 0)
        painter.setFont(font)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, 0, text_width + 2, self.height()), flags, words)
        if self._icon_after:
            after = QRectF(x + text_width + gap, y, size, size)
            paint_icon(painter, self._icon_after, after, ink)


class IconButton(Button):
    """Only an icon: for text size, help, menu, redo and close. The word is tooltip and accessible name."""

    def __init__(
        self, icon: str, word: str, *, kind: ButtonKind = ButtonKind.QUIET, parent: QWidget | None = None
    ) -> None:
        super().__init__("", kind, icon=icon, parent=parent)
        self.setToolTip(plain_tip(word))
        self.setAccessibleName(word)

    def _icon_px(self) -> int:
        return theme().px(22 if self._kind is ButtonKind.QUIET else 19)

    def sizeHint(self) -> QSize:
        height = theme().px(_HEIGHTS[self._kind])
        return QSize(height, height)
