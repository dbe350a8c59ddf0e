"""Round the house: sky, pale gables behind, the street on the left, the garden on the right (scene units)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.style import faded

GROUND_Y = 338.0
STARS = (
    (18, 82),
    (30, 46),
    (108, 40),
    (392, 46),
    (430, 20),
    (462, 70),
    (538, 92),
    (196, 20),
    (350, 8),
    (516, 132),
)


def draw_plain_ground(painter: QPainter, area: QRectF, ground: QColor, ink: QColor) -> None:
    """High contrast: a plain ground and one line for the street, nothing behind the house."""
    painter.fillRect(area, ground)
    Pencil(painter, ink, 2).line(area.left(), GROUND_Y + 4, area.right(), GROUND_Y + 4)


def draw_sky(painter: QPainter, area: QRectF, evening: bool) -> None:
    """Day or evening sky over the whole area, with a cloud or a moon."""
    gradient = QLinearGradient(0, area.top(), 0, GROUND_Y)
    gradient.setColorAt(0, QColor("#0F1A2C" if evening else "#CFE2E8"))
    gradient.setColorAt(0.62, QColor("#1E2A44" if evening else "#E2EAE2"))
    gradient.setColorAt(1, QColor("#4A4658" if evening else "#F8E9D0"))
    painter.fillRect(area, gradient)
    p = Pencil(painter, "#FFFFFF", 0)
    if evening:
        for x, y in STARS:
            p.oval(x, y, 1.1, None, "#F4EEE3")
        moon = QPainterPath()
        moon.addEllipse(QPointF(500, 42), 15, 15)
        bite = QPainterPath()
        bite.addEllipse(QPointF(508, 37), 13.5, 13.5)
        p.path(moon.subtracted(bite), "#F6E7C1")
    else:
        cloud = (
            "M 396 44 C 396 36 404 34 409 35 C 412 26 425 24 430 31 C 438 27 447 32 446 37 "
            "C 452 37 453 42 452 44 Z"
        )
        p.path(cloud, faded("#FFFDF6", 0.95))
        p.painter.save()
        p.painter.translate(-372, 40)
        p.path(cloud, faded("#FFFDF6", 0.6))
        p.painter.restore()


_GABLES = (
    (
        "M -40 338 V 206 H 2 V 196 H 8 V 186 H 18 V 196 H 24 V 206 H 36 V 338 Z",
        0,
    ),
    ("M 34 338 L 34 178 L 56 160 L 80 178 L 80 338 Z", 1),
    ("M 474 338 L 474 176 C 480 160 502 160 508 176 L 508 338 Z", 1),
    (
        "M 506 338 V 210 H 518 V 198 H 526 V 188 H 538 V 198 H 546 V 210 H 600 V 338 Z",
        0,
    ),
)
_PANES = (
    (4, 216),
    (18, 216),
    (4, 242),
    (18, 242),
    (4, 268),
    (18, 268),
    (4, 294),
    (18, 294),
    (46, 190),
    (46, 218),
    (46, 246),
    (46, 274),
    (495, 196),
    (495, 224),
    (495, 252),
    (495, 280),
    (522, 218),
    (538, 218),
    (522, 246),
    (538, 246),
    (522, 274),
    (538, 274),
)


def draw_neighbours(painter: QPainter, evening: bool, area: QRectF) -> None:
    """Pale gables behind the house; in the evening some windows are lit."""
    p = Pencil(painter, "#FFFFFF", 0)
    tones = ("#1A2438", "#162033") if evening else ("#DAD8CB", "#D0D6CF")
    for steps, tone in _GABLES:
        p.path(steps, faded(tones[tone], 0.9))
    for side in (-1, 1):
        edge = -40.0 if side < 0 else 548.0
        limit = area.left() if side < 0 else area.right()
        while (edge - limit) * side < 0:
            x = edge - 66 if side < 0 else edge
            p.path(
                f"M {x} 338 L {x} 214 L {x + 33} 190 L {x + 66} 214 L {x + 66} 338 Z", faded(tones[0], 0.9)
            )
            for dx, dy in ((12, 224), (40, 224), (12, 256), (40, 256), (12, 288), (40, 288)):
                p.box(x + dx, dy, 10, 13, faded("#F4EBD8", 0.75) if not evening else "#24314A")
            edge += 66 * side
    for index, (x, y) in enumerate(_PANES):
        lit = evening and index % 3 == 0
        colour = "#F2C96B" if lit else "#2A3752" if evening else "#F4EBD8"
        p.box(x, y, 9, 13, faded(colour, 0.9 if lit else 0.75))


def draw_ground(painter: QPainter, area: QRectF, evening: bool) -> None:
    """Clinkers on the left, the strip under the house, grass on the right, down to the edge."""
    p = Pencil(painter, "#3B2E33", 0)
    height = area.bottom() - GROUND_Y + 1
    p.box(area.left(), GROUND_Y, 486 - area.left(), height, "#3A3840" if evening else "#B9AB98")
    p.box(486, GROUND_Y, area.right() - 486 + 1, height, "#24402F" if evening else "#93AA78")
    line = faded("#14161C" if evening else "#8F8271", 0.55)
    x = area.left() - area.left() % 7
    while x < 58:
        p.line(x, GROUND_Y + 1, x, area.bottom(), width=0.8, line=line)
        x += 7
    p.line(area.left(), GROUND_Y, 62, GROUND_Y, width=1.4)


def draw_lantern(painter: QPainter, evening: bool) -> None:
    """The street lantern; in the evening it throws a soft light."""
    p = Pencil(painter, "#3B2E33", 1.3)
    if evening:
        glow = QRadialGradient(QPointF(12, 240), 46)
        glow.setColorAt(0, faded("#FFE3A0", 0.7))
        glow.setColorAt(1, faded("#FFE3A0", 0.0))
        p.oval(12, 240, 46, None, glow, width=0)
    p.line(12, 250, 12, 340, width=2.6)
    p.box(8, 338, 8, 3, "#3B2E33", width=0)
    p.path("M 4 236 L 20 236 L 17.4 250 L 6.6 250 Z", "#FFE7A6" if evening else "#FFF6DC", width=1.3)
    p.path("M 2.4 236 L 12 228 L 21.6 236 Z", "#4A5763", width=1.2)
    p.oval(12, 227.4, 1.3, None, "#4A5763", width=0.8)


def draw_car(painter: QPainter, evening: bool) -> None:
    """A parked car seen from the front."""
    p = Pencil(painter, "#3B2E33", 1.4)
    body = "#3F628C" if evening else "#5C86B4"
    for x in (20.0, 47.0):
        p.box(x, 334, 8, 10.5, "#2E2A2E", radius=2.4, width=0.8)
    p.path(
        "M 23 322 L 27.5 310 C 28 308.4 29 308 30.5 308 L 45 308 C 46.5 308 47.5 308.4 48 310 L 52.5 322 Z",
        body,
    )
    p.path(
        "M 27 321 L 30.4 311.6 L 45 311.6 L 48.6 321 Z", "#CFE2E8" if not evening else "#AFC3D0", width=1.0
    )
    p.path(
        "M 18.5 340 L 18.5 327 C 18.5 322.5 21 321 25 321 L 50.5 321 C 54.5 321 57 322.5 57 327 L 57 340 Z",
        body,
    )
    p.box(15.4, 320, 4.2, 3.2, body, radius=1.2, width=1.0)
    p.box(56, 320, 4.2, 3.2, body, radius=1.2, width=1.0)
    for x in (24.2, 51.3):
        p.oval(x, 328.4, 2.9, None, "#FFF1BD", width=1.0)
    p.box(30.5, 326.4, 14.5, 4, "#2E3F55", radius=2, width=0.8)
    p.box(30, 333.4, 15.5, 4.2, "#F4CF55", radius=0.6, width=0.8)


def draw_garden(painter: QPainter, evening: bool, bike: bool) -> None:
    """Fence, tree and, when it is there, a bike."""
    p = Pencil(painter, "#3B2E33", 1.2)
    wood = "#7C6448" if evening else "#E3C08B"
    p.line(494, 318, 552, 318, width=2.0, line="#5E4733")
    p.line(494, 331, 552, 331, width=2.0, line="#5E4733")
    for index in range(7):
        x = 496 + index * 9.0
        p.path(f"M {x} 341 L {x} 313 L {x + 3} 308.6 L {x + 6} 313 L {x + 6} 341 Z", wood, width=1.0)
    leaf = "#355A43" if evening else "#84A86C"
    p.path("M 530 340 L 531 296 L 535 296 L 536 340 Z", "#7A5238", width=1.1)
    p.path(
        "M 533 312 C 512 314 506 296 514 284 C 512 268 526 256 538 258 C 552 258 560 270 557 282 C 566 294 "
        "556 312 533 312 Z",
        leaf,
        width=1.4,
    )
    p.path("M 533 308 L 533 286 M 533 299 L 524 290 M 533 294 L 541 285", None, width=1.3, line="#4E3B2C")
    if bike:
        _draw_bike(p, evening)


def _draw_bike(p: Pencil, evening: bool) -> None:
    frame = "#3F8C8C" if evening else "#0D6B70"
    for x in (504.0, 529.0):
        p.oval(x, 335, 7.6, None, None, width=1.4)
    p.path(
        "M 504 335 L 511 322 L 525 322 L 517 335 Z M 511 322 L 517 335 M 525 322 L 529 335",
        None,
        width=1.5,
        line=frame,
    )
    p.path("M 511 322 L 509.6 318 M 525 322 L 523.6 315 L 528 314", None, width=1.5, line=frame)
    p.line(506.6, 317.6, 513, 317.6, width=2.2)
    p.box(497, 320.5, 10, 6.4, "#C79A6B", radius=0.8, width=1.0)
