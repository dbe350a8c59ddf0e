"""People as calm standing or seated figures: one hue, a hair shape, a height and an initial; never a face.

A figure is described by data only. The cream halo keeps it readable on every ground.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from effect_game.ui.art.pencil import CREAM, Pencil, outline
from effect_game.ui.art.style import mix
from effect_game.ui.theme.fonts import SANS, make_font


@dataclass(frozen=True)
class PersonView:
    """One person of the household. `hue` is '#RRGGBB', `height` 30 to 60 units, `room` a room key or ''."""

    key: str
    name: str
    initial: str
    hue: str
    hair: str = "short"
    height: float = 58.0
    room: str = ""


# The head is a circle of radius 10 around (0, -49); all shapes are for a figure 60 high standing on y = 0.
_BACK_HAIR = {
    "long": "M -10 -52 C -12 -62 12 -62 10 -52 C 11 -44 12 -38 14 -33 C 8 -30 -8 -30 -14 -33 C -12 -38 -11 "
    "-44 -10 -52 Z",
    "bob": "M -11 -51 C -12 -63 12 -63 11 -51 L 12 -41 C 6 -38 -6 -38 -12 -41 Z",
    "pigtails": "M -9 -55 C -16 -58 -19 -50 -15 -45 C -11 -46 -10 -50 -9 -52 L 9 -52 C 10 -50 11 -46 15 -45 "
    "C 19 -50 16 -58 9 -55 Z",
    "bun": "M -5 -58 C -6 -67 6 -67 5 -58 Z",
    "curly": "M -11 -46 C -16 -48 -14 -54 -12 -55 C -13 -61 -6 -63 -3 -61 C 0 -65 7 -63 8 -60 C 13 -60 14 "
    "-54 12 -52 "
    "C 15 -49 12 -45 10 -45 Z",
}
_FRONT_HAIR = {
    "short": "M -10 -50 C -10 -63 10 -63 10 -50 C 6 -54 -5 -55 -10 -50 Z",
    "long": "M -10 -50 C -11 -63 11 -63 10 -50 C 6 -52 2 -54 -2 -56 C -4 -53 -7 -51 -10 -50 Z",
    "side": "M -10 -49 C -11 -63 11 -63 10.5 -50 L 11.5 -40 C 9 -39 8.4 -41 8 -44 C 8 -49 4 -52 -3 -55 "
    "C -5 -52 -8 -50 -10 -49 Z",
    "bun": "M -10 -50 C -11 -62 11 -62 10 -50 C 7 -55 3 -54 0 -54 C -4 -54 -7 -54 -10 -50 Z",
    "curly": "M -10 -50 C -10 -60 10 -60 10 -50 C 8 -52 7 -55 4 -54 C 2 -56 -1 -53 -3 -55 C -6 -54 -8 -52 "
    "-10 -50 Z",
    "pigtails": "M -10 -50 C -11 -63 11 -63 10 -50 C 6 -53 2 -55 0 -57 C -2 -55 -6 -53 -10 -50 Z",
    "bob": "M -10 -49 C -11 -63 11 -63 10 -49 C 6 -54 -6 -54 -10 -49 Z",
    "cap": "M -10 -52 C -10 -64 10 -64 10 -52 L 14 -51 C 14 -49 11 -49 10 -50 L -10 -50 Z",
}
_BODY = (
    "M -8 -38 C -12 -38 -13 -35 -14 -31 L -17 -15 C -17 -12 -13 -12 -12 -14 L -12 -13 L 12 -13 L 12 -14 C "
    "13 -12 17 -12 17 -15 "
    "L 14 -31 C 13 -35 12 -38 8 -38 Z"
)
_LEGS = "M -9.5 -14 L -9.5 -2 C -9.5 0 -1 0 -1 -2 L -1 -14 Z M 9.5 -14 L 9.5 -2 C 9.5 0 1 0 1 -2 L 1 -14 Z"
_ARMS = "M -10.5 -31 L -12 -15 M 10.5 -31 L 12 -15"


def _head() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, -49), 10.0, 10.0)
    return path


@lru_cache(maxsize=32)
def silhouette(hair: str) -> QPainterPath:
    """The whole outline of a figure 60 units high, feet on (0, 0)."""
    whole = outline(_BODY).united(outline(_LEGS)).united(_head())
    for shapes in (_BACK_HAIR, _FRONT_HAIR):
        if hair in shapes:
            whole = whole.united(outline(shapes[hair]))
    return whole


def draw_standing(
    painter: QPainter, person: PersonView, x: float, y: float, *, badge: bool = True, halo: float = 4.4
) -> None:
    """A standing figure with its feet on (x, y) in scene units; the badge stays upright and readable."""
    hue = QColor(person.hue)
    dark, tint = mix(hue, "#120C12", 0.42), mix(hue, "#FFFFFF", 0.5)
    # A child is not a small adult: the body shrinks more than the head.
    scale = person.height / 60.0
    wide = scale * (1.0 + (1.0 - scale) * 0.35)
    painter.save()
    painter.translate(x, y)
    painter.scale(wide, scale)
    pencil = Pencil(painter, CREAM, 0)
    shape = silhouette(person.hair)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(CREAM), halo, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPath(shape)
    if person.hair in _BACK_HAIR:
        pencil.path(_BACK_HAIR[person.hair], dark)
    pencil.path(_LEGS, dark)
    pencil.path(_BODY, hue)
    pencil.path(_ARMS, None, width=1.4, line=dark)
    pencil.oval(0, -49, 10, 10, tint)
    pencil.path(_FRONT_HAIR.get(person.hair, _FRONT_HAIR["short"]), dark)
    painter.restore()
    if badge and person.initial:
        _badge(painter, person.initial, x, y - 27 * scale, 7.2 * max(0.82, scale), dark)


def _badge(painter: QPainter, initial: str, x: float, y: float, radius: float, line: QColor) -> None:
    painter.setPen(QPen(line, 1.0))
    painter.setBrush(QColor("#FFFDF8"))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setPen(QColor("#22303C"))
    painter.setFont(make_font(SANS, 100, QFont.Weight.Bold))
    painter.save()
    painter.translate(x, y)
    factor = radius * 1.52 / 100
    painter.scale(factor, factor)
    painter.drawText(QRectF(-100, -72, 200, 140), Qt.AlignmentFlag.AlignCenter, initial[:1])
    painter.restore()


# Seated at a table: the same heads, a rounder body cut off by the table edge at y = 0.
_SEATED = "M -17 -42 C -26 -41 -29 -36 -31 -28 L -37 0 L 37 0 L 31 -28 C 29 -36 26 -41 17 -42 Z"
_SLEEVES = "M -20.5 -26 L -23 -6 M 20.5 -26 L 23 -6"


def draw_seated(painter: QPainter, hue: str, hair: str, x: float, y: float, scale: float = 1.0) -> None:
    """A figure behind a table whose edge is at y; 100 units high at scale 1."""
    colour = QColor(hue)
    dark, tint = mix(colour, "#120C12", 0.42), mix(colour, "#FFFFFF", 0.5)
    painter.save()
    painter.translate(x, y)
    painter.scale(scale, scale)
    pencil = Pencil(painter, dark, 0)
    pencil.box(-31, -46, 62, 46, "#B98557", radius=6, width=1.8, line="#5B3A2E")
    head = QPainterPath()
    head.addEllipse(QPointF(0, -66), 22.5, 22.5)
    body = outline(_SEATED)
    front = _grown(outline(_FRONT_HAIR.get(hair, _FRONT_HAIR["short"])))
    back = _grown(outline(_BACK_HAIR[hair])) if hair in _BACK_HAIR else QPainterPath()
    halo = QPen(QColor(CREAM), 3.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(halo)
    painter.setBrush(QColor(CREAM))
    for part in (body, head.united(front).united(back)):
        painter.drawPath(part)
    pencil.path(back, dark)
    pencil.path(body, colour)
    pencil.path(_SLEEVES, None, width=3.2, line=dark)
    pencil.oval(0, -66, 22.5, 22.5, tint)
    pencil.path(front, dark)
    painter.restore()


def _grown(path: QPainterPath) -> QPainterPath:
    """Hair of a standing head (radius 10 around y -49) put on a seated head (radius 22.5 around y -66)."""
    return QTransform().translate(0, -66).scale(2.25, 2.25).translate(0, 49).map(path)


def draw_portrait(painter: QPainter, hue: str, hair: str, rect: QRectF) -> None:
    """Head and shoulders in a small rectangle, for lists."""
    painter.save()
    painter.setClipRect(rect)
    scale = rect.height() / 78.0
    draw_seated(painter, hue, hair, rect.center().x(), rect.bottom() + 14 * scale, scale)
    painter.restore()
