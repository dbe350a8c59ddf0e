"""Pieces of furniture that more than one room or scene uses, in room units (a room is 132 x 112)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QLinearGradient

from effect_game.ui.art.pencil import WOOD, Pencil
from effect_game.ui.art.style import mix

GLASS_DAY = ("#BFDCE6", "#F4EBD6")
GLASS_EVENING = ("#16233A", "#4A4A62")


def sky_glass(y: float, h: float, evening: bool) -> QLinearGradient:
    """What one sees through a window: pale day or blue evening."""
    top, bottom = GLASS_EVENING if evening else GLASS_DAY
    gradient = QLinearGradient(0, y, 0, y + h)
    gradient.setColorAt(0, QColor(top))
    gradient.setColorAt(1, QColor(bottom))
    return gradient


def window(
    p: Pencil,
    x: float,
    y: float,
    w: float,
    h: float,
    *,
    evening: bool,
    sun: bool = False,
    frame: str = "#FBF4E6",
) -> None:
    """A window with two panes and a sill."""
    p.box(x, y, w, h, frame, width=1.2)
    p.box(x + 2, y + 2, w - 4, h - 4, sky_glass(y, h, evening), width=0.7)
    if evening:
        p.oval(x + w * 0.3, y + h * 0.34, 0.7, None, "#F4EEE3", width=0)
        p.oval(x + w * 0.72, y + h * 0.22, 0.6, None, "#F4EEE3", width=0)
    elif sun:
        p.oval(x + w * 0.7, y + h * 0.36, min(w, h) * 0.13, None, "#FFD66B", width=0)
    p.path(
        f"M {x + 3} {y + h - 2} L {x + 3} {y + h - 6} C {x + w * 0.3} {y + h - 10} {x + w * 0.6} {y + h - 4} "
        f"{x + w - 3} {y + h - 8} L {x + w - 3} {y + h - 2} Z",
        "#25384A" if evening else "#B9CDB0",
        width=0,
    )
    p.line(x + w / 2, y + 1.5, x + w / 2, y + h - 1.5, width=1.4, line="#4A3A3C")
    p.box(x - 3, y + h, w + 6, 2.6, frame, radius=0.8, width=1.0)


def curtains(p: Pencil, x: float, y: float, w: float, h: float, colour: str, share: float) -> None:
    """Two curtains on a rod over a window box; `share` of the window that they cover (0.3 open, 1 shut)."""
    each = w * share / 2
    fold = mix(colour, "#2A1F2C", 0.3)
    for left, sign in ((x - 3, 1), (x + w + 3, -1)):
        p.path(
            f"M {left} {y} L {left + sign * (each + 3)} {y} C {left + sign * (each + 2)} {y + h * 0.5} "
            f"{left + sign * (each - 1)} {y + h * 0.7} {left + sign * (each + 1)} {y + h} L {left} {y + h} Z",
            colour,
            width=1.1,
        )
        p.line(left + sign * each * 0.5, y + 3, left + sign * each * 0.42, y + h - 2, width=0.7, line=fold)
    p.line(x - 7, y - 0.5, x + w + 7, y - 0.5, width=1.9)
    p.oval(x - 7, y - 0.5, 1.3, None, p.line_colour, width=0)
    p.oval(x + w + 7, y - 0.5, 1.3, None, p.line_colour, width=0)


def cup(p: Pencil, x: float, y: float, colour: str, size: float = 1.0) -> None:
    """A cup standing on y."""
    p.path(
        f"M {x + 5 * size} {y - 5.4 * size} C {x + 9 * size} {y - 5.6 * size} {x + 9 * size} "
        f"{y - 1.4 * size} "
        f"{x + 4.6 * size} {y - 1.6 * size}",
        None,
        width=1.0 * size,
    )
    p.path(
        f"M {x - 5 * size} {y - 7 * size} L {x + 5 * size} {y - 7 * size} L {x + 4.6 * size} {y - 2 * size} "
        f"C {x + 4 * size} {y} {x - 4 * size} {y} {x - 4.6 * size} {y - 2 * size} Z",
        colour,
        width=1.0 * size,
    )


def plant(p: Pencil, x: float, y: float, size: float = 1.0, pot: str = "#C06B45") -> None:
    """A pot plant standing on y."""
    for bend, top in ((-5, -13), (-2, -16), (2.5, -15), (6, -12)):
        p.path(
            f"M {x} {y - 5 * size} C {x + bend * 0.2 * size} {y - 10 * size} {x + bend * size} "
            f"{y - 10 * size} "
            f"{x + bend * size} {y + top * size} C {x + bend * 1.5 * size} {y - 9 * size} "
            f"{x + bend * 0.6 * size} "
            f"{y - 6 * size} {x} {y - 5 * size} Z",
            "#6E9A5E",
            width=0.7 * size,
            line="#35503A",
        )
    p.path(
        f"M {x - 3.6 * size} {y - 5.5 * size} L {x + 3.6 * size} {y - 5.5 * size} L {x + 2.7 * size} {y} "
        f"L {x - 2.7 * size} {y} Z",
        pot,
        width=0.9 * size,
    )


def picture_frame(p: Pencil, x: float, y: float, w: float, h: float, ground: str) -> None:
    """A framed picture of hills."""
    p.box(x, y, w, h, "#D9AE6C", radius=0.8, width=1.1)
    p.box(x + 2, y + 2, w - 4, h - 4, ground, width=0.6)
    p.path(
        f"M {x + 2} {y + h - 2} L {x + 2} {y + h - 5} C {x + w * 0.35} {y + h * 0.4} {x + w * 0.5} "
        f"{y + h * 0.8} "
        f"{x + w - 2} {y + h * 0.5} L {x + w - 2} {y + h - 2} Z",
        "#7DA08A",
        width=0,
    )


def table(p: Pencil, x: float, y: float, w: float, floor: float, colour: str = WOOD) -> None:
    """A simple table: top at y, legs to the floor."""
    dark = mix(colour, "#3B2E33", 0.25)
    for leg in (x + 4, x + w - 7):
        p.box(leg, y + 3, 3, floor - y - 3, dark, width=1.0)
    p.box(x, y, w, 3.6, colour, radius=1.2, width=1.2)


def chair(p: Pencil, x: float, floor: float, *, facing: int = 1, colour: str = "#8C5E3F") -> None:
    """A chair seen from the side; `facing` 1 looks right, -1 left."""
    seat = floor - 15
    p.line(x, seat - 16, x, floor, width=2.0, line=colour)
    p.line(x + facing * 13, seat, x + facing * 13, floor, width=2.0, line=colour)
    p.line(x, seat, x + facing * 13, seat, width=2.8, line=mix(colour, "#3B2E33", 0.2))
    p.line(x - 0.4, seat - 15, x - 0.4, seat - 6, width=3.4, line=colour)


def envelope(p: Pencil, x: float, y: float, w: float, colour: str = "#FBF6EA", turn: float = 0.0) -> None:
    """A closed envelope around the point (x, y), turned by degrees."""
    h = w * 0.64
    p.painter.save()
    p.painter.translate(x, y)
    p.painter.rotate(turn)
    p.box(-w / 2, -h / 2, w, h, colour, radius=0.6, width=1.0)
    p.path(f"M {-w / 2} {-h / 2} L 0 {h * 0.12} L {w / 2} {-h / 2}", None, width=0.9)
    p.painter.restore()
