"""The staircase sign: five rising steps that say now, expected and where 16 of 20 lives end."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from effect_game.ui.art.style import ArtStyle, faded, mix


def staircase_width(size: float) -> float:
    """Width of the sign for a text of `size` pixels."""
    return 5 * size * 0.56 + 4 * size * 0.17


def draw_staircase(
    painter: QPainter,
    style: ArtStyle,
    x: float,
    base: float,
    size: float,
    level: int,
    expected: int | None = None,
    low: int | None = None,
    high: int | None = None,
    quiet: bool = False,
) -> None:
    """Draw the sign with its foot on `base`. `size` is the pixel size of the text beside it.

    Solid steps are now, filled steps with an edge are expected, the bracket below runs from `low` to `high`.
    A fall is drawn too: the steps that are lost get pale. `quiet` uses the second ink (an earlier state).
    """
    ink = style.colour("ink_2" if quiet else "ink_1")
    wide, gap = size * 0.56, size * 0.17
    for step in range(1, 6):
        height = size * (0.28 + 0.145 * step)
        rect = QRectF(x + (step - 1) * (wide + gap), base - height, wide, height)
        falls = expected is not None and expected < step <= level
        if falls:
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(faded(ink, 0.22))
        elif step <= level:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
        elif expected is not None and step <= expected:
            painter.setPen(QPen(style.colour("action"), 1.5))
            painter.setBrush(style.colour("expected"))
        else:
            painter.setPen(QPen(mix(style.colour("control"), style.colour("panel"), 0.25), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 0.6 if painter.pen().style() != Qt.PenStyle.NoPen else 0.0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 1.8, 1.8)
    if low is not None and high is not None:
        start = x + (low - 1) * (wide + gap)
        draw_bracket(
            painter, style, start, x + (high - 1) * (wide + gap) + wide, base + size * 0.14, size * 0.16
        )


def draw_bracket(
    painter: QPainter, style: ArtStyle, left: float, right: float, y: float, height: float
) -> None:
    """The bracket under the steps."""
    pen = QPen(style.colour("action"), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    bottom = y + height
    painter.drawLines([
        QLineF(QPointF(left + 0.8, y), QPointF(left + 0.8, bottom)),
        QLineF(QPointF(left, bottom), QPointF(right, bottom)),
        QLineF(QPointF(right - 0.8, y), QPointF(right - 0.8, bottom)),
    ])  # fmt: skip
