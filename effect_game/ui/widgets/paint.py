"""Painting that several widgets share: frames with an edge, icons with text, motion of a hover."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD, Variant


@dataclass(frozen=True, slots=True)
class FrameStyle:
    """How a frame looks; `ground` and `edge` are token names, '' for none; widths in logical pixels."""

    ground: str = "panel"
    edge: str = "control"
    edge_px: float = 1.25
    radius: float = RADIUS_CARD
    dashed: bool = False


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` moved towards `other` by `share` 0..1."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def paint_frame(painter: QPainter, rect: QRectF, style: FrameStyle) -> None:
    """A rounded rectangle with its edge inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style.ground and not style.edge and theme().tokens.variant is Variant.HIGH_CONTRAST:
        # Grounds do not differ there, so a ground without an edge would not be seen.
        style = FrameStyle(style.ground, "control", 1.25, style.radius, style.dashed)
    painter.setBrush(theme().colour(style.ground) if style.ground else Qt.BrushStyle.NoBrush)
    if style.edge:
        pen = QPen(theme().colour(style.edge), style.edge_px)
        if style.dashed:
            pen.setDashPattern([3.2, 2.4])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    half = style.edge_px / 2 if style.edge else 0.0
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), style.radius, style.radius)


class StyledFrame(QFrame):
    """A frame that is not pressed: panels, rows, bubbles."""

    def __init__(self, style: FrameStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        theme().changed.connect(self.update)

    def set_frame_style(self, style: FrameStyle) -> None:
        """Look different from now on."""
        self._style = style
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_frame(painter, QRectF(self.rect()), self._style)
        painter.end()


class Hover(QObject):
    """Progress 0..1 of a pointer over a widget: 120 ms out-cubic, at once with reduced motion."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._moved)
        self.progress = 0.0
        self.inside = False

    def set(self, inside: bool) -> None:
        """Start towards 1 (inside) or 0."""
        self.inside = inside
        target = 1.0 if inside else 0.0
        self._animation.stop()
        duration = theme().duration_ms(120)
        if duration == 0:
            self._moved(target)
            return
        self._animation.setDuration(duration)
        self._animation.setStartValue(self.progress)
        self._animation.setEndValue(target)
        self._animation.start()

    def _moved(self, value: object) -> None:
        self.progress = float(str(value))
        self._widget.update()
