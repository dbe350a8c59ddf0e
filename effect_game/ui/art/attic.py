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
