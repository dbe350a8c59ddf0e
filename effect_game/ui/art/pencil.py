"""A small drawing language for the illustrations: filled shapes with one ink outline, in scene units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QPainter, QPainterPath, QPen

from effect_game.ui.art.style import faded
from effect_game.ui.theme.tokens import ART_LINE

LINE = ART_LINE
BRICK = "#A9563F"
WOOD = "#C79A6B"
PLASTER = "#EADBC0"
CREAM = "#FFF8EA"

Fill = QColor | str | QGradient | QBrush | None

_STEP = re.compile(r"([MLHVCQZ])|(-?\d*\.?\d+)")


@lru_cache(maxsize=512)
def outline(steps: str) -> QPainterPath:
    """A path from absolute SVG-like steps (M L H V C Q Z, one letter per step)."""
    path = QPainterPath()
    letter = ""
    numbers: list[float] = []
    for match in _STEP.finditer(steps):
        if match.group(1):
            letter = match.group(1)
            if letter == "Z":
                path.closeSubpath()
            continue
        numbers.append(float(match.group(2)))
        if len(numbers) == _NEEDED[letter]:
            _append(path, letter, numbers)
            numbers = []
    return path


_NEEDED = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "Z": 0}


def _append(path: QPainterPath, letter: str, n: Sequence[float]) -> None:
    here = path.currentPosition()
    if letter == "M":
        path.moveTo(n[0], n[1])
    elif letter == "L":
        path.lineTo(n[0], n[1])
    elif letter == "H":
        path.lineTo(n[0], here.y())
    elif letter == "V":
        path.lineTo(here.x(), n[0])
    elif letter == "C":
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
    else:
        path.quadTo(n[0], n[1], n[2], n[3])


class Pencil:
    """Draws on a QPainter; one line colour and one line width unless a call says otherwise.

    `width` 0 means no outline. Colours are hex strings, QColors, gradients or brushes.
    """

    def __init__(self, painter: QPainter, line: QColor | str = LINE, width: float = 1.5) -> None:
        self.painter = painter
        self.line_colour = QColor(line)
        self.width = width

    def _ink(self, fill: Fill, width: float | None, line: QColor | str | None) -> None:
        chosen = self.width if width is None else width
        if chosen <= 0:
            self.painter.setPen(_NO_PEN)
        else:
            self.painter.setPen(_kept_pen(_rgba(self.line_colour if line is None else line), chosen))
        self.painter.setBrush(_brush(fill))

    def pen(self, width: float, line: QColor | str | None = None) -> QPen:
        """The round pen of this pencil at a width."""
        return QPen(_kept_pen(_rgba(self.line_colour if line is None else line), width))

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: Fill,
        *,
        radius: float = 0.0,
        width: float | None = None,
        line: QColor | str | None = None,
    ) -> None:
        """A rectangle, rounded when `radius` is given."""
        self._ink(fill, width, line)
        if radius:
            self.painter.drawRoundedRect(QRectF(x, y, w, h), radius, radius)
        else:
            self.painter.drawRect(QRectF(x, y, w, h))

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float | None = None,
        fill: Fill = None,
        *,
        width: float | None = None,
        line: QColor | str | None = None,
    ) -> None:
        """An ellipse around the point (x, y)."""
        self._ink(fill, width, line)
        self.painter.drawEllipse(QPointF(x, y), rx, rx if ry is None else ry)

    def path(
        self,
        steps: str | QPainterPath,
        fill: Fill = None,
        *,
        width: float | None = None,
        line: QColor | str | None = None,
    ) -> None:
        """A free shape from SVG-like steps or a ready path."""
        self._ink(fill, width, line)
        self.painter.drawPath(outline(steps) if isinstance(steps, str) else steps)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        width: float | None = None,
        line: QColor | str | None = None,
    ) -> None:
        """A straight line."""
        self._ink(None, width, line)
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def lines(
        self, ends: Sequence[tuple[float, float, float, float]], *, width: float, line: QColor | str
    ) -> None:
        """Many straight lines (x1, y1, x2, y2) with one pen."""
        self._ink(None, width, line)
        self.painter.drawLines([QLineF(*each) for each in ends])

    def shade(self, x: float, y: float, w: float, h: float, colour: QColor | str, opacity: float) -> None:
        """A rectangle of see-through colour without an outline."""
        self.box(x, y, w, h, faded(colour, opacity), width=0)


_NO_PEN = Qt.PenStyle.NoPen


def _rgba(colour: QColor | str) -> int:
    return colour.rgba() if isinstance(colour, QColor) else _rgba_of(colour)


@lru_cache(maxsize=1024)
def _rgba_of(name: str) -> int:
    return QColor(name).rgba()


@lru_cache(maxsize=1024)
def _kept_pen(rgba: int, width: float) -> QPen:
    """A round pen. A picture is some thousand strokes with a few dozen pens: made once, never changed."""
    pen = QPen(QColor.fromRgba(rgba), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


@lru_cache(maxsize=1024)
def _kept_brush(name: str | None) -> QBrush:
    return QBrush(Qt.BrushStyle.NoBrush) if name is None else QBrush(QColor(name))


def _brush(fill: Fill) -> QBrush:
    if fill is None or isinstance(fill, str):
        return _kept_brush(fill)
    return fill if isinstance(fill, QBrush) else QBrush(fill)
