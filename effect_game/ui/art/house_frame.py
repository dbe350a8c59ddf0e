"""Walls, floors, roof and chimney of the row house in cross-section (scene units, 548 x 358)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from effect_game.ui.art.pencil import BRICK, LINE, PLASTER, Pencil, outline
from effect_game.ui.art.style import faded, mix

SCENE_W, SCENE_H = 548.0, 358.0
_ROOF_LEFT = "M 274 -4 L 274 12 L 66 107 L 54 107 C 47 107 46 100 51 98.5 Z"
_ROOF_RIGHT = "M 274 -4 L 274 12 L 482 107 L 494 107 C 501 107 502 100 497 98.5 Z"


def _bricks(p: Pencil, x: float, y: float, w: float, h: float, colour: str) -> None:
    """A narrow brick wall with a light joint."""
    p.box(x, y, w, h, colour, width=0)
    joint = mix(colour, "#FFFFFF", 0.3)
    p.painter.save()
    p.painter.setClipRect(QRectF(x, y, w, h), Qt.ClipOperation.IntersectClip)
    row, odd = y, False
    joints = []
    while row < y + h:
        middle = x + (w * 0.35 if odd else w * 0.7)
        joints += [(x, row, x + w, row), (middle, row, middle, row + 5)]
        row, odd = row + 5, not odd
    p.lines(joints, width=0.55, line=joint)
    p.painter.restore()
    p.box(x, y, w, h, None, width=1.3)


def draw_chimney(painter: QPainter, evening: bool) -> None:
    """The chimney, painted before the roof."""
    p = Pencil(painter, LINE, 1.3)
    brick = mix(BRICK, "#141826", 0.32).name() if evening else BRICK
    for x in (151.0, 158.0):
        p.box(x, 12, 3.6, 9, mix(brick, "#E58A5E", 0.3), radius=0.8, width=1.0)
    _bricks(p, 146, 23, 20, 48, brick)
    p.box(143, 19, 26, 6, mix(brick, "#2A1A1A", 0.25), radius=1.2, width=1.2)


def draw_roof(painter: QPainter, evening: bool) -> None:
    """Tiles along both slopes, gutters and the ridge."""
    p = Pencil(painter, LINE, 1.4)
    colour = mix("#B9593F", "#141826", 0.3) if evening else mix("#B9593F", "#E2704A", 0.15)
    for left, steps in ((True, _ROOF_LEFT), (False, _ROOF_RIGHT)):
        side = -1 if left else 1
        p.path(f"M {274 + side * 222} 107 L {274 + side * 222} 112 L {274 + side * 206} 112", None, width=1.8)
        p.path(steps, colour)
        for number in range(1, 17):
            x = 274 + side * number * 13.2
            top = -4 + number * 13.2 * 102.5 / 223
            p.path(
                f"M {x} {top} C {x + side * 0.4} {top + 5} {x - side * 1.4} {top + 9} {x - side * 4} "
                f"{top + 14}",
                None,
                width=1.0,
                line=mix(colour, "#2A1218", 0.5),
            )
    p.box(267.5, -7, 13, 6.4, mix(colour, "#2A1218", 0.25), radius=2.2, width=1.3)


def draw_walls(painter: QPainter, evening: bool) -> None:
    """Outer walls, floors, inner walls and the plinth; the rooms are painted inside."""
    p = Pencil(painter, LINE, 1.3)
    brick = mix(BRICK, "#141826", 0.32).name() if evening else BRICK
    plaster = mix(PLASTER, "#6B5B45", 0.25) if evening else mix(PLASTER, "#FFFFFF", 0.1)
    for x in (62.0, 478.0):
        _bricks(p, x, 109, 8, 230, brick)
    for x in (202.0, 340.0):
        p.box(x, 108, 6, 230, plaster, width=1.1)
    p.box(58, 104, 432, 5, plaster, radius=1, width=1.2)
    p.box(66, 221, 416, 5, plaster, radius=0.6, width=1.2)
    p.box(58, 338, 432, 6, plaster, radius=1, width=1.3)
    p.line(489, 114, 489, 338, width=2.0, line="#5F6C73" if evening else "#8E9AA0")


def draw_plan_lines(painter: QPainter, evening: bool) -> None:
    """Instead of roof and walls, for a house that is not there: dashed lines where it could stand."""
    p = Pencil(painter, LINE, 1.6)
    pen = p.pen(1.8, "#D9CDB8" if evening else "#6B6259")
    pen.setDashPattern([3.2, 2.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(
        outline("M 52 104 L 274 -2 L 496 104 M 66 107 L 66 340 M 482 107 L 482 340 M 58 341 L 490 341")
    )
    painter.drawPath(
        outline("M 66 106 L 482 106 M 66 223.5 L 482 223.5 M 205 108 L 205 340 M 343 108 L 343 340")
    )


def draw_shadow(painter: QPainter, evening: bool) -> None:
    """A soft shade of the house on the street and the eaves on the wall."""
    shade = QPainterPath()
    shade.addEllipse(QPointF(274, 346), 240, 7)
    painter.fillPath(shade, faded("#1B1418", 0.34 if evening else 0.16))
