"""Things on and round a table: window with a street, lamp, fridge, mugs, letters (scene units)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QRadialGradient

from effect_game.ui.art.furniture import envelope
from effect_game.ui.art.pencil import LINE, Pencil
from effect_game.ui.art.style import faded, mix


def car_side(p: Pencil, x: float, y: float, scale: float = 1.0, colour: str = "#8FB3BE") -> None:
    """A car seen from the side, wheels on y."""
    p.painter.save()
    p.painter.translate(x, y)
    p.painter.scale(scale, scale)
    p.path(
        "M 0 -8 C 0 -16 4 -18 12 -19 L 20 -29 C 21 -31 23 -32 26 -32 L 44 -32 C 47 -32 49 -31 51 -28 L 58 "
        "-19 "
        "C 68 -18 72 -15 72 -8 L 72 -5 L 0 -5 Z",
        colour,
    )
    p.path(
        "M 19 -19.5 L 25 -28 L 35 -28 L 35 -19.5 Z M 38.5 -19.5 L 38.5 -28 L 45 -28 L 52 -19.5 Z",
        "#E4EEF0",
        width=1.1,
    )
    for wheel in (16.0, 55.0):
        p.oval(wheel, -6, 7.2, None, "#3B3438", width=1.2)
        p.oval(wheel, -6, 2.6, None, "#B8B2A8", width=0.8)
    p.oval(69, -13, 1.8, None, "#FFF1BD", width=0.8)
    p.painter.restore()


def street_window(painter: QPainter, rect: QRectF, evening: bool, *, car: bool) -> None:
    """A wide window with curtains; behind it the street by day or in the evening."""
    p = Pencil(painter, LINE, 1.8)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    sky = QLinearGradient(0, rect.top(), 0, rect.bottom())
    sky.setColorAt(0, QColor("#5C7BA6" if evening else "#A9D2E8"))
    sky.setColorAt(1, QColor("#D9B48C" if evening else "#F3EBD8"))
    painter.fillRect(rect, sky)
    base = rect.bottom() - rect.height() * 0.14
    tone = "#6F5F6B" if evening else "#C08A6E"
    x, number = rect.left() - 10, 0
    while x < rect.right():
        wide = 40.0 + 8 * (number % 3)
        top = base - rect.height() * (0.44 + 0.08 * (number % 2))
        p.path(
            f"M {x} {base} L {x} {top + 14} L {x + wide / 2} {top - 4} L {x + wide} {top + 14} L "
            f"{x + wide} {base} Z",
            mix(tone, "#FFFFFF", 0.07 * (number % 2)),
            width=0,
        )
        for row in range(2):
            for column in range(2):
                lit = evening and (number + row * 2 + column) % 3 != 1
                glass = "#FFD98A" if lit else "#857480" if evening else "#F1E6D0"
                p.box(x + 8 + column * 16, top + 22 + row * 24, 8, 11, glass, width=0)
        x, number = x + wide, number + 1
    p.box(rect.left(), base, rect.width(), rect.bottom() - base, "#5E5159" if evening else "#B9AB98", width=0)
    if car:
        car_side(
            Pencil(painter, "#3E4A4E", 1.5),
            rect.left() + rect.width() * 0.13,
            rect.bottom() - 3,
            rect.height() / 118,
            "#7FA3B5",
        )
    painter.restore()
    p.box(rect.left(), rect.top(), rect.width(), rect.height(), None, width=3.0, line="#5B3F35")
    p.line(rect.center().x(), rect.top(), rect.center().x(), rect.bottom(), width=3.2, line="#5B3F35")


def window_curtains(painter: QPainter, rect: QRectF, colour: str = "#C98A57") -> None:
    """Curtains beside a wide window, and the rod."""
    p = Pencil(painter, LINE, 1.8)
    for edge, sign in ((rect.left() - 12, 1), (rect.right() + 12, -1)):
        p.path(
            f"M {edge} {rect.top() - 4} L {edge + sign * 30} {rect.top() - 4} C {edge + sign * 28} "
            f"{rect.center().y()} "
            f"{edge + sign * 22} {rect.bottom() - 20} {edge + sign * 15} {rect.bottom() + 6} L {edge} "
            f"{rect.bottom() + 6} Z",
            colour,
        )
        p.path(
            f"M {edge + sign * 11} {rect.top()} L {edge + sign * 8} {rect.bottom()} M {edge + sign * 20} "
            f"{rect.top()} "
            f"C {edge + sign * 18} {rect.center().y()} {edge + sign * 15} {rect.center().y()} "
            f"{edge + sign * 12} {rect.bottom()}",
            None,
            width=1.0,
            line=mix(colour, "#3B2E33", 0.35),
        )
    p.line(rect.left() - 14, rect.top() - 6, rect.right() + 14, rect.top() - 6, width=4)


def hanging_lamp(painter: QPainter, x: float, bottom: float, evening: bool) -> None:
    """The lamp over the table."""
    p = Pencil(painter, LINE, 1.8)
    p.line(x, -80, x, bottom - 28, width=1.8)
    p.oval(x, bottom, 24, 5.6, "#FFF3C9" if evening else "#FBEBC0", width=0)
    p.path(
        f"M {x - 12} {bottom - 28} L {x + 12} {bottom - 28} L {x + 34} {bottom - 1} L {x - 34} "
        f"{bottom - 1} Z",
        "#E0AC4E",
    )


def glow(painter: QPainter, centre: QPointF, radius: float, strength: float) -> None:
    """A soft round light."""
    gradient = QRadialGradient(centre, radius)
    gradient.setColorAt(0, faded("#FFF0BD", strength))
    gradient.setColorAt(0.5, faded("#FFE3A0", strength * 0.4))
    gradient.setColorAt(1, faded("#FFE3A0", 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawEllipse(centre, radius, radius)


def fridge(
    painter: QPainter, x: float, top: float, w: float, bottom: float, *, note: bool, drawing: bool
) -> None:
    """A fridge with what hangs on its door."""
    p = Pencil(painter, LINE, 1.8)
    p.box(x, top, w, bottom - top, "#EFF0EA", radius=8)
    p.line(x, top + 64, x + w, top + 64, width=1.6)
    p.path(
        f"M {x + 13} {top + 18} L {x + 13} {top + 46} M {x + 13} {top + 80} L {x + 13} {top + 128}",
        None,
        width=2.0,
    )
    if note:
        p.box(x + 30, top + 12, 35, 40, "#FFFDF8", width=1.4)
        p.box(x + 34, top + 20, 27, 5, "#B8402F", radius=2, width=0)
        for row in (32.0, 38.0, 44.0):
            p.line(x + 36, top + row, x + (58 if row < 44 else 48), top + row, width=1.2)
        p.oval(x + 47, top + 12, 3.4, None, "#B8402F", width=0)
    if drawing:
        p.box(x + 26, top + 78, 44, 37, "#FFF4D6", width=1.4)
        p.path(
            f"M {x + 33} {top + 105} L {x + 39} {top + 95} L {x + 54} {top + 95} L {x + 61} {top + 105} Z",
            "#6C8FB8",
            width=1.0,
        )
        p.oval(x + 39, top + 106, 3, None, LINE, width=0)
        p.oval(x + 55, top + 106, 3, None, LINE, width=0)
        p.oval(x + 61, top + 87, 4, None, "#E6B84E", width=0)


def table_top(painter: QPainter, left: float, right: float, back: float, front: float, floor: float) -> None:
    """The table from edge to edge: its top seen from above and its front."""
    p = Pencil(painter, LINE, 1.8)
    p.box(left - 20, front, right - left + 40, floor - front + 20, "#B98353", width=0)
    for offset in (22.0, 44.0, 66.0):
        p.line(left, front + offset, right, front + offset, width=0.8, line="#A67245")
    p.path(
        f"M {left + 26} {back} L {right - 26} {back} L {right + 2} {front} L {left - 2} {front} Z", "#D8A873"
    )
    for shift in (0.35, 0.7):
        y = back + (front - back) * shift
        p.line(left + 26 - 26 * shift + 30, y, right - 60, y, width=0.8, line="#C6935E")
    p.line(left - 4, front, right + 4, front, width=2.4)


def mug(painter: QPainter, x: float, y: float, colour: str) -> None:
    """A mug standing on y."""
    p = Pencil(painter, LINE, 1.8)
    p.path(f"M {x + 10} {y - 18} C {x + 20} {y - 19} {x + 20} {y - 6} {x + 9} {y - 7}", None, width=2.2)
    p.path(
        f"M {x - 11} {y - 21} L {x + 11} {y - 21} L {x + 11} {y - 8} C {x + 11} {y + 2} {x - 11} {y + 2} "
        f"{x - 11} {y - 8} Z",
        colour,
    )


def teapot(painter: QPainter, x: float, y: float) -> None:
    """A tea pot standing on y."""
    p = Pencil(painter, LINE, 1.8)
    p.path(f"M {x + 14} {y - 16} L {x + 24} {y - 27} L {x + 23} {y - 19} L {x + 15} {y - 8} Z", "#8FA9A0")
    p.path(f"M {x - 13} {y - 22} C {x - 26} {y - 22} {x - 24} {y - 4} {x - 12} {y - 6}", None, width=2.2)
    p.path(
        f"M {x - 14} {y - 24} C {x - 16} {y - 34} {x + 16} {y - 34} {x + 14} {y - 24} L {x + 15} {y - 10} "
        f"C {x + 15} {y + 2} {x - 15} {y + 2} "
        f"{x - 15} {y - 10} Z",
        "#8FA9A0",
    )
    p.line(x - 12, y - 27, x + 12, y - 27, width=1.1)
    p.line(x, y - 32, x, y - 36, width=2.4)


def letters(painter: QPainter, x: float, y: float) -> None:
    """A small heap of closed envelopes on a table."""
    p = Pencil(painter, LINE, 1.6)
    envelope(p, x - 22, y - 6, 36, "#FBF6EA", -7)
    envelope(p, x + 8, y - 5, 40, "#C4D7E4", 5)
    envelope(p, x - 4, y - 18, 42, "#FFFCF3", -4)
    envelope(p, x + 14, y - 26, 40, "#FFFCF3", 11)


def drawing_sheet(painter: QPainter, x: float, y: float) -> None:
    """A sheet of paper with a child's drawing and a pencil."""
    p = Pencil(painter, LINE, 1.5)
    p.path(f"M {x - 19} {y - 14} L {x + 24} {y - 14} L {x + 19} {y} L {x - 26} {y} Z", "#FFFCF3")
    p.path(
        f"M {x - 11} {y - 4} L {x - 7} {y - 10} L {x + 4} {y - 10} L {x + 7} {y - 4} Z", "#7C9AC0", width=0
    )
    p.line(x + 12, y - 4, x + 19, y - 16, width=3.4, line="#B8402F")
