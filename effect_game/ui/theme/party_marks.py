"""Party marks and fills: shape and pattern and colour together, never one alone.

Which party has which mark is content; this module only draws what it is told, in device pixels, so that
a pattern keeps its size whatever the text scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform


@dataclass(frozen=True, slots=True)
class PartyMark:
    """How a party looks: a shape and a pattern that are drawn below, colours as '#RRGGBB'."""

    shape: str
    pattern: str
    fill: str
    line_light: str
    line_dark: str

    def line(self, is_dark: bool) -> QColor:
        """Outline colour for the theme in use."""
        return QColor(self.line_dark if is_dark else self.line_light)


def _polygon(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _unit_shape(shape: str) -> QPainterPath:
    """The shape in the square (0, 0)-(1, 1)."""
    path = QPainterPath()
    if shape == "house":
        return _polygon([(0.06, 0.96), (0.06, 0.42), (0.5, 0.04), (0.94, 0.42), (0.94, 0.96)])
    if shape in ("square", "outline_square"):
        path.addRect(QRectF(0.08, 0.08, 0.84, 0.84))
    elif shape == "cross":
        a, b = 0.34, 0.66
        return _polygon([(a, 0), (b, 0), (b, a), (1, a), (1, b), (b, b), (b, 1), (a, 1), (a, b), (0, b),
                         (0, a), (a, a)])  # fmt: skip
    elif shape == "diamond":
        return _polygon([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)])
    elif shape == "shield":
        path.moveTo(0.08, 0.08)
        path.lineTo(0.92, 0.08)
        path.lineTo(0.92, 0.5)
        path.quadTo(0.92, 0.84, 0.5, 1.0)
        path.quadTo(0.08, 0.84, 0.08, 0.5)
        path.closeSubpath()
    elif shape == "triangle":
        return _polygon([(0.5, 0.04), (1, 0.94), (0, 0.94)])
    elif shape == "hexagon":
        turns = [math.radians(60 * i - 90) for i in range(6)]
        return _polygon([(0.5 + 0.52 * math.cos(t), 0.5 + 0.52 * math.sin(t)) for t in turns])
    elif shape == "circle":
        path.addEllipse(QRectF(0.03, 0.03, 0.94, 0.94))
    else:
        raise ValueError(f"unknown shape {shape!r}")
    return path


def shape_path(shape: str, rect: QRectF) -> QPainterPath:
    """The outline of a mark in `rect`. Raises ValueError for an unknown shape."""
    move = QTransform.fromTranslate(rect.x(), rect.y()).scale(rect.width(), rect.height())
    return move.map(_unit_shape(shape))


def _lines(painter: QPainter, lines: list[tuple[float, float, float, float]]) -> None:
    for x1, y1, x2, y2 in lines:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


# pattern -> (tile width, tile height, share of white, line width); drawn in `_draw_tile`
_TILES: dict[str, tuple[int, int, float, float]] = {
    "diagonal_up": (6, 6, 0.62, 1.3), "diagonal_down": (6, 6, 0.62, 1.3), "diamond_net": (7, 7, 0.62, 1.2),
    "broken_diagonal": (10, 10, 0.8, 1.6), "plus_signs": (9, 9, 0.8, 1.5), "grid": (7, 7, 0.6, 1.2),
    "horizontal": (5, 5, 0.7, 1.4), "vertical": (5, 5, 0.7, 1.4), "brick": (12, 8, 0.7, 1.2),
    "dots": (7, 7, 0.85, 0.0), "rings": (10, 10, 0.8, 1.3), "zigzag": (8, 6, 0.75, 1.4),
}  # fmt: skip


def _draw_tile(painter: QPainter, pattern: str, w: float, h: float) -> None:
    """Strokes of one tile; those that leave the tile come back on the other side."""
    if pattern in ("diagonal_up", "diamond_net"):
        _lines(painter, [(0, h, w, 0), (-w / 2, h / 2, w / 2, -h / 2), (w / 2, h * 1.5, w * 1.5, h / 2)])
    if pattern in ("diagonal_down", "diamond_net"):
        _lines(painter, [(0, 0, w, h), (-w / 2, h / 2, w / 2, h * 1.5), (w / 2, -h / 2, w * 1.5, h / 2)])
    middle_x, middle_y = math.floor(w / 2) + 0.5, math.floor(h / 2) + 0.5
    if pattern == "broken_diagonal":
        _lines(painter, [(1.3, 6.7, 4.7, 3.3), (6.3, 6.7, 9.7, 3.3)])
    elif pattern == "plus_signs":
        _lines(painter, [(middle_x, 2, middle_x, h - 2), (2, middle_y, w - 2, middle_y)])
    elif pattern == "grid":
        _lines(painter, [(middle_x, 0, middle_x, h), (0, middle_y, w, middle_y)])
    elif pattern == "horizontal":
        _lines(painter, [(0, middle_y, w, middle_y)])
    elif pattern == "vertical":
        _lines(painter, [(middle_x, 0, middle_x, h)])
    elif pattern == "brick":
        _lines(painter, [(0, 0.5, w, 0.5), (0, 4.5, w, 4.5), (2.5, 0.5, 2.5, 4.5), (8.5, 4.5, 8.5, 8.5)])
    elif pattern == "zigzag":
        _lines(painter, [(0, 4.5, w / 2, 1.5), (w / 2, 1.5, w, 4.5)])
    elif pattern == "dots":
        painter.drawEllipse(QPointF(w / 2, h / 2), 1.25, 1.25)
    elif pattern == "rings":
        painter.drawEllipse(QPointF(w / 2, h / 2), 2.8, 2.8)


_TILE_PX = 64
"""A tile is at least this many device pixels wide and high."""


@lru_cache(maxsize=128)
def _tile(pattern: str, fill: str, opacity: float, ratio: float) -> QPixmap:
    if pattern not in _TILES:
        raise ValueError(f"unknown pattern {pattern!r}")
    width, height, white, pen_width = _TILES[pattern]
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    painter.fillRect(pixmap.rect(), QColor(fill))
    painter.scale(ratio, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, pattern not in ("grid", "horizontal", "vertical"))
    stroke = QColor(255, 255, 255, round(255 * white))
    painter.setPen(QPen(stroke, pen_width) if pen_width else Qt.PenStyle.NoPen)
    painter.setBrush(stroke if pattern == "dots" else Qt.BrushStyle.NoBrush)
    _draw_tile(painter, pattern, width, height)
    painter.end()
    return _repeated(pixmap, ratio)


def _repeated(tile: QPixmap, ratio: float) -> QPixmap:
    """The same pattern on a larger tile: with one of 6 pixels filling a surface takes five times as long."""
    times_x, times_y = (math.ceil(_TILE_PX / side) for side in (tile.width(), tile.height()))
    pixmap = QPixmap(tile.width() * times_x, tile.height() * times_y)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.drawTiledPixmap(pixmap.rect(), tile)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pattern_brush(pattern: str, fill: str, *, opacity: float = 1.0, ratio: float = 1.0) -> QBrush:
    """A brush with the pattern on the fill colour; `opacity` 0..1 (the pale part of a jar is 0.42).

    Raises ValueError for an unknown pattern.
    """
    if pattern == "solid":
        colour = QColor(fill)
        colour.setAlphaF(opacity)
        return QBrush(colour)
    return QBrush(_tile(pattern, fill, round(opacity, 2), ratio))


def paint_mark(
    painter: QPainter, mark: PartyMark, rect: QRectF, *, is_dark: bool, with_pattern: bool = False
) -> None:
    """Draw the mark in `rect`; small marks carry no pattern, it would only be noise below 20 px."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mark.line(is_dark), 1.5, j=Qt.PenJoinStyle.RoundJoin))
    if mark.shape == "outline_square":
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        ratio = painter.device().devicePixelRatio() if with_pattern else 1.0
        pattern = mark.pattern if with_pattern else "solid"
        painter.setBrush(pattern_brush(pattern, mark.fill, ratio=ratio))
    painter.drawPath(shape_path(mark.shape, rect.adjusted(0.75, 0.75, -0.75, -0.75)))
    painter.restore()
