"""Light in a room: dusk, the glow of the lamp, the beam from the window, and the night of 'not asked'."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient, QTransform

from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.style import ArtStyle, faded, mix


@dataclass(frozen=True)
class Light:
    """How light a room is at one level: shares of dusk and glow, how far curtains shut, sun outside."""

    dusk: float
    glow: float
    curtain: float
    lamp: str
    sun: bool = False


# Levels 1 (crisis) to 5 (good), from the table of the art direction.
LIGHTS = {
    1: Light(0.45, 0.0, 1.0, "bulb"),
    2: Light(0.26, 0.18, 0.86, "off"),
    3: Light(0.09, 0.50, 0.60, "small"),
    4: Light(0.0, 0.80, 0.42, "lit"),
    5: Light(0.0, 1.0, 0.36, "lit", sun=True),
}
DUSK = "#1B2136"
GLOW_X, GLOW_Y = 78.0, 62.0


def draw_lamp(p: Pencil, x: float, top: float, kind: str, colour: str) -> None:
    """A hanging lamp: a bare bulb, a grey shade that is off, or a lit shade."""
    p.line(x, top - 36, x, top + 5, width=1.1)
    if kind == "bulb":
        p.box(x - 1.8, top + 5, 3.6, 3, "#5B5560", width=0.8)
        p.oval(x, top + 10.4, 3.2, None, "#7B7680", width=0.9)
        return
    size = 0.86 if kind == "small" else 1.0
    shade = mix(colour, "#8B8790", 0.85) if kind == "off" else QColor(colour)
    if kind != "off":
        p.oval(x, top + 5 + 10.4 * size, 7 * size, 2.6 * size, "#FFF3C9", width=0)
    p.path(
        f"M {x - 5 * size} {top + 4.6} L {x + 5 * size} {top + 4.6} L {x + 12 * size} {top + 4.6 + 9 * size} "
        f"L {x - 12 * size} {top + 4.6 + 9 * size} Z",
        shade,
        width=1.1,
    )


def draw_light(
    painter: QPainter, area: QPainterPath, light: Light, lamp: QPointF, window: QPointF, reach: float = 1.0
) -> None:
    """Dusk over everything, then the glow, then the beam of a sunny window; only inside `area`."""
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    if light.dusk:
        painter.fillPath(area, faded(DUSK, light.dusk))
    if light.glow:
        _glow(painter, lamp, light.glow, reach)
    if light.sun:
        beam = QPainterPath(window + QPointF(-12, -4))
        beam.lineTo(window + QPointF(12, -4))
        beam.lineTo(window + QPointF(-18, 60))
        beam.lineTo(window + QPointF(-66, 60))
        beam.closeSubpath()
        painter.fillPath(beam, faded("#FFF6D8", 0.26))
    painter.restore()


def _glow(painter: QPainter, lamp: QPointF, share: float, reach: float) -> None:
    gradient = QRadialGradient(QPointF(0, 0), 1.0)
    gradient.setColorAt(0, faded("#FFF0BD", 0.85 * share))
    gradient.setColorAt(0.45, faded("#FFE3A0", 0.38 * share))
    gradient.setColorAt(1, faded("#FFE3A0", 0.0))
    painter.save()
    painter.translate(lamp)
    painter.scale(GLOW_X * reach, GLOW_Y * reach)
    painter.setBrush(gradient)
    painter.drawRect(QRectF(-1, -1, 2, 2))
    painter.restore()


def draw_night(painter: QPainter, area: QPainterPath, style: ArtStyle) -> None:
    """Night with a 45 degree hatch: nobody asked about this room yet."""
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.fillPath(area, style.colour("night"))
    bounds = area.boundingRect()
    painter.setPen(QPen(faded("#FFFFFF", 0.34 if style.is_contrast else 0.13), 1.6))
    start = bounds.left() - bounds.height()
    while start < bounds.right():
        painter.drawLine(QPointF(start, bounds.bottom()), QPointF(start + bounds.height(), bounds.top()))
        start += 10
    painter.restore()


def dashed(style: ArtStyle, width: float = 1.3) -> QPen:
    """The dashed pen of what is not known."""
    pen = QPen(faded(style.colour("on_night"), 0.85), width)
    pen.setDashPattern([3.0, 2.4])
    return pen


def draw_closed_door(painter: QPainter, style: ArtStyle, x: float, y: float, w: float, h: float) -> None:
    """The dashed outline of a closed door."""
    painter.setPen(dashed(style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(x, y, w, h))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(style.colour("on_night"), 0.85))
    painter.drawEllipse(QPointF(x + w - 5, y + h * 0.55), 1.5, 1.5)


def draw_dashed_house(painter: QPainter, style: ArtStyle, x: float, y: float, scale: float = 1.0) -> None:
    """The dashed outline of a house around (x, y): the attic that nobody asked about."""
    path = QPainterPath(QPointF(-30, 6))
    for px, py in ((0, -16), (30, 6), (30, 26), (-30, 26)):
        path.lineTo(px, py)
    path.closeSubpath()
    painter.setPen(dashed(style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(QTransform().translate(x, y).scale(scale, scale).map(path))
