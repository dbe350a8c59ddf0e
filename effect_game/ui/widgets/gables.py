"""Seven Dutch gables, painted: lit windows when done, an open door where we are, a pale outline later."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from effect_game.domain.language import mark
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import ART_LAMP, ART_LINE

# All shapes live in a box of 32 wide and 38 high with the street at the bottom.
WIDTH, HEIGHT = 32.0, 38.0
_DOOR = "#2F6F5E"
_LEAF = "#24584A"


class StepState(Enum):
    """How far a step is; `tr` the value where it is shown."""

    DONE = mark("klaar")
    HERE = mark("hier zijn we")
    LATER = mark("straks")


@dataclass(frozen=True, slots=True)
class _Gable:
    """Outline as moves (x, y) or curves (x1, y1, x2, y2, x, y), wall colour, windows (x, y, w, h)."""

    outline: tuple[tuple[float, ...], ...]
    wall: str
    windows: tuple[tuple[float, float, float, float], ...]


_LOW = ((8.0, 18.0, 5.0, 7.0), (19.0, 18.0, 5.0, 7.0))
_GABLES = (
    _Gable(  # stepped
        ((2, 38), (2, 15), (7, 15), (7, 10), (11, 10), (11, 4), (21, 4), (21, 10), (25, 10), (25, 15),
         (30, 15), (30, 38)), "#B0523C", (*_LOW, (13.5, 8, 5, 6)),
    ),
    _Gable(  # bell
        ((4, 38), (4, 19), (4, 14, 9, 15, 10, 9), (10.5, 4, 13, 2, 16, 2), (19, 2, 21.5, 4, 22, 9),
         (23, 15, 28, 14, 28, 19), (28, 38)), "#8B6B55", ((8.5, 19, 5, 7), (18.5, 19, 5, 7), (13.5, 8, 5, 6)),
    ),
    _Gable(  # pointed
        ((3, 38), (3, 17), (16, 3), (29, 17), (29, 38)), "#AB4437", (*_LOW, (13.5, 9, 5, 6)),
    ),
    _Gable(  # necked
        ((4, 38), (4, 18), (8.5, 18, 10, 15, 10, 10), (10, 6), (16, 1.5), (22, 6), (22, 10),
         (22, 15, 23.500, 18, 28, 18), (28, 38)), "#6F6272",
        ((8.5, 20, 5, 6), (18.5, 20, 5, 6), (13.5, 8.500, 5, 6.500)),
    ),
    _Gable(  # cornice
        ((3, 38), (3, 11), (1, 11), (1, 5), (31, 5), (31, 11), (29, 11), (29, 38)), "#B07F4A",
        ((7.5, 14, 5, 8), (19.5, 14, 5, 8)),
    ),
    _Gable(  # spout
        ((3, 38), (3, 19), (12, 9), (12, 4), (20, 4), (20, 9), (29, 19), (29, 38)), "#9C4B3E",
        (*_LOW, (13.5, 8.500, 5, 6)),
    ),
    _Gable(  # mansard
        ((3, 38), (3, 19), (7, 9), (16, 2.500), (25, 9), (29, 19), (29, 38)), "#66727F",
        (*_LOW, (13.5, 8.500, 5, 6)),
    ),
)  # fmt: skip


def _path(gable: _Gable) -> QPainterPath:
    path = QPainterPath()
    for place, part in enumerate(gable.outline):
        if place == 0:
            path.moveTo(part[0], part[1])
        elif len(part) == 2:
            path.lineTo(part[0], part[1])
        else:
            path.cubicTo(*part)
    path.closeSubpath()
    return path


def _paint_door(painter: QPainter, state: StepState, line: QColor) -> None:
    door = QRectF(13, 28.5, 6.5, 9.5)
    if state is StepState.LATER:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(door)
    elif state is StepState.DONE:
        painter.setBrush(QColor(_DOOR))
        painter.drawRect(door)
    else:
        glow = QLinearGradient(door.topLeft(), door.bottomLeft())
        glow.setColorAt(0, QColor("#FFF3CC"))
        glow.setColorAt(1, QColor("#FFD573"))
        painter.setBrush(glow)
        painter.drawRect(door)
        painter.setBrush(QColor(_LEAF))
        leaf = [QPointF(19.5, 28.5), QPointF(24.0, 30.2), QPointF(24.0, 38.0), QPointF(19.5, 38.0)]
        painter.drawPolygon(QPolygonF(leaf))


def paint_gable(painter: QPainter, number: int, state: StepState, rect: QRectF) -> None:
    """Paint gable `number` (0 to 6) standing on the bottom of `rect`, as large as fits."""
    gable = _GABLES[number % len(_GABLES)]
    scale = min(rect.width() / WIDTH, rect.height() / HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - WIDTH * scale / 2, rect.bottom() - HEIGHT * scale)
    painter.scale(scale, scale)
    tokens = theme().tokens
    later = state is StepState.LATER
    line = theme().colour("control") if later else QColor(ART_LINE)
    if tokens.is_dark and not later:
        line = theme().colour("ink_1") if tokens.edge == "#FFFFFF" else QColor("#0B1018")
    painter.setPen(QPen(line, 1.2 if later else 1.35, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(theme().colour("inset") if later else QColor(gable.wall))
    painter.drawPath(_path(gable))
    painter.setPen(QPen(line, 1.0))
    for window in gable.windows:
        lit = QColor(ART_LAMP) if state is StepState.HERE else QColor("#FBE3A6")
        painter.setBrush(Qt.BrushStyle.NoBrush if later else lit)
        painter.drawRect(QRectF(*window))
    _paint_door(painter, state, line)
    painter.restore()
