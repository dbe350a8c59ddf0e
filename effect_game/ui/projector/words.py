"""Words as the projector writes them: wrapped, made smaller only when they would not fit, never cut off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from effect_game.ui.art.style import ArtStyle
from effect_game.ui.widgets.text import bind_amounts, bind_signs

SMALL, BODY, LINE, QUESTION, COUNT = 32.0, 36.0, 50.0, 42.0, 176.0
"""Sizes at 1080 lines: 32 pixels there are 24 points, the smallest that is read from the back of a room."""
_WRAP = Qt.TextFlag.TextWordWrap
_LEFT = Qt.AlignmentFlag.AlignLeft
_TALL: Final = 100_000.0


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: words, size at 1080 lines, weight, colour token, and the space above it."""

    words: str
    size: float = BODY
    weight: int = 400
    colour: str = "ink_1"
    above: float = 18.0


def bound(words: str) -> str:
    """Amounts keep their sign and their euro on one line."""
    return bind_signs(bind_amounts(words))


def height_of(words: str, font: QFont, width: float) -> float:
    """Pixels the words take, wrapped at this width."""
    box = QRectF(0, 0, max(1.0, width), _TALL)
    return QFontMetricsF(font).boundingRect(box, int(_WRAP | _LEFT), bound(words)).height()


def wide_enough(words: str, font: QFont, width: float) -> bool:
    """Whether the longest single word fits in the width."""
    metrics = QFontMetricsF(font)
    return all(metrics.horizontalAdvance(word) <= width for word in bound(words).split(" "))


def fitted(words: str, art: ArtStyle, size: float, room: tuple[float, float], weight: int = 400) -> QFont:
    """The largest font up to `size` in which the words fit in (width, height); not below half of it."""
    width, height = room
    now = size
    while now > size / 2:
        font = art.font(now, weight)
        if wide_enough(words, font, width) and height_of(words, font, width) <= height:
            return font
        now -= 1
    return art.font(size / 2, weight)


def paragraph(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Wrapped words in a box."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(_WRAP | align), bound(words))


def stack_height(art: ArtStyle, lines: Sequence[Line], width: float) -> float:
    """Pixels a column of paragraphs takes."""
    return sum(
        height_of(line.words, art.font(line.size, line.weight), width) + (art.px(line.above) if place else 0)
        for place, line in enumerate(lines)
    )


def stack(painter: QPainter, art: ArtStyle, lines: Sequence[Line], rect: QRectF) -> float:
    """Paragraphs below each other from the top of a box; returns where they end."""
    y = rect.top()
    top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    for place, line in enumerate(lines):
        font = art.font(line.size, line.weight)
        y += art.px(line.above) if place else 0
        high = height_of(line.words, font, rect.width())
        box = QRectF(rect.left(), y, rect.width(), high + 2)
        paragraph(painter, box, line.words, font, art.colour(line.colour), top)
        y += high
    return y
