"""The attic: a triangle with a roof window, beams, closed boxes, an old chair and a guitar (scene units)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QLinearGradient, QPainterPath

from effect_game.ui.art.furniture import sky_glass
from effect_game.ui.art.pencil import Pencil, outline

APEX = (274.0, 12.0)
LEFT, RIGHT, FLOOR = 70.0, 478.0, 104.0
SIGN_TOP, SIGN_HALF = 57.0, 68.0


def attic_shape() -> QPainterPath:
    """The inside of the roof."""
    return outline(f"M {APEX[0]} {APEX[1]} L {RIGHT} {FLOOR} L {LEFT} {FLOOR} Z")


def attic(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """Everything fixed that stands in the attic; `open_share` 1 means that the roof window is shut."""
    gradient = QLinearGradient(0, 12, 0, FLOOR)
    gradient.setColorAt(0, QColor("#B98F63"))
    gradient.setColorAt(1, QColor("#DDBB8B"))
    p.path(attic_shape(), gradient, width=0)
    for y in (34, 50, 66, 82):
        half = (y - APEX[1]) * 204 / 92
        p.line(APEX[0] - half, y, APEX[0] + half, y, width=0.6, line="#A67E54")
    p.path("M 150 104 L 150 68 M 398 104 L 398 68", None, width=4.5, line="#8C6240")
    p.path("M 150 78 L 170 60 M 398 78 L 378 60", None, width=3, line="#8C6240")
    # roof window
    tilt = 3.0 if open_share < 0.6 else 0.0
    p.box(258, 26, 32, 26, "#FBF4E6", radius=1.5, width=1.3)
    p.box(261, 29, 26, 20, sky_glass(29, 20, evening), width=0.8)
    if sun and not evening:
        p.oval(280, 35, 3.4, None, "#FFD66B", width=0)
    p.line(274, 29, 274, 49, width=1.3)
    if tilt:
        p.path(f"M 258 26 L 262 {26 - tilt} L 290 {26 - tilt} L 290 26", "#FBF4E6", width=1.1)
    # boxes, left
    p.box(112, 91, 24, 13, "#C79A6B", radius=0.6, width=1.2)
    p.box(158, 84, 28, 20, "#C79A6B", radius=0.6, width=1.2)
    p.box(163, 70, 20, 14, "#D5AE80", radius=0.6, width=1.2)
    for x, y, w in ((112, 91, 24), (158, 84, 28), (163, 70, 20)):
        p.line(x, y + 4, x + w, y + 4, width=0.7)
        p.box(x + w / 2 - 2.5, y, 5, 6, "#E8D3AE", width=0.7)
    # chair and guitar, right
    p.path("M 352 104 L 352 94 M 372 104 L 372 94", None, width=2)
    p.path("M 350 96 L 350 80 C 350 72 372 72 374 80 L 374 96 Z", "#7C8FA6", width=1.3)
    p.path(
        "M 347 98 L 347 89 C 347 86 352 86 352 89 L 352 92 L 372 92 L 372 89 C 372 86 377 86 377 89 L 377 "
        "98 Z",
        "#67809A",
        width=1.2,
    )
    p.path(
        "M 409 103 C 402 103 402 95 406 93 C 403 89 408 86 410 88 L 413 72 L 416 72.6 L 413 88.6 C 416 89 "
        "416 93 413 94 "
        "C 416 97 415 103 409 103 Z",
        "#B9763F",
        width=1.1,
    )
    p.oval(409.6, 95, 1.9, None, "#4A2F24", width=0)
    p.box(424, 92, 22, 12, "#8C5E3F", radius=1.6, width=1.2)
    p.line(424, 96, 446, 96, width=0.8)
    p.box(433, 94.6, 4, 3.4, "#E6B84E", radius=0.5, width=0.7)
