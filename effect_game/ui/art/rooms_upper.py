"""The fixed furniture of the first floor: bedroom, bathroom and desk room (132 x 112, floor at y 106)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QLinearGradient

from effect_game.ui.art.furniture import curtains, window
from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.style import mix

FLOOR = 106.0


def wall(p: Pencil, colour: str, floor: str, skirting: str = "#EFE3CD") -> None:
    """Wall with a soft shade at the top, a skirting board and a floor."""
    gradient = QLinearGradient(0, 36, 0, FLOOR)
    gradient.setColorAt(0, mix(colour, "#3B2E33", 0.10))
    gradient.setColorAt(0.5, QColor(colour))
    gradient.setColorAt(1, mix(colour, "#FFFFFF", 0.08))
    p.box(0, 0, 132, FLOOR, gradient, width=0)
    p.box(0, FLOOR - 3.4, 132, 3.4, skirting, width=0)
    p.line(0, FLOOR - 3.4, 132, FLOOR - 3.4, width=0.6, line=mix(colour, "#3B2E33", 0.35))
    p.box(0, FLOOR, 132, 8, floor, width=0)
    p.line(0, FLOOR, 132, FLOOR, width=1.0)


def bedroom(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """Bed with headboard, night stand with clock, window with curtains, a picture and a rug."""
    wall(p, "#C3C9DC", "#8C6A4C")
    for seam in range(6, 132, 14):
        p.line(seam, 40, seam, FLOOR - 4, width=0.5, line="#B4BBD1")
    window(p, 93, 41, 30, 34, evening=evening, sun=sun)
    curtains(p, 93, 40, 30, 40, "#75658F", open_share)
    p.path("M 4 106 C 20 103.5 76 103.5 90 106 L 94 110 L 2 110 Z", "#A9789A", width=0.8)
    # bed
    p.path("M 8 106 L 8 70 C 8 66 15 66 15 70 L 15 106 Z", "#9C6B45", width=1.3)
    p.box(14, 92, 70, 9, "#E9E2D2", radius=2, width=1.3)
    p.box(16, 101, 3.4, 5, "#7A5238", width=1.0)
    p.box(78, 101, 3.4, 5, "#7A5238", width=1.0)
    p.path("M 15 92 C 13 82 20 80 27 81 C 34 80 38 84 36 92 Z", "#FBF7EE", width=1.2)
    # night stand
    p.box(92, 89, 16, 17, "#B07C4F", radius=1, width=1.2)
    p.line(92, 97, 108, 97, width=0.9)
    p.oval(100, 93.2, 1.1, None, "#F3E2BF", width=0.6)
    p.oval(100, 101.4, 1.1, None, "#F3E2BF", width=0.6)


def bathroom(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """Sink under a mirror, tub on feet, towels on a rail, half-tiled wall and a small window."""
    wall(p, "#CFE3DC", "#6E8B8A", "#DDECE8")
    p.box(0, 62, 132, FLOOR - 62, "#E3F0EC", width=0)
    for seam in range(0, 133, 11):
        p.line(seam, 62, seam, FLOOR - 1, width=0.6, line="#B9D3CE")
    for y in range(73, 106, 11):
        p.line(0, y, 132, y, width=0.6, line="#B9D3CE")
    p.box(-2, 60, 136, 3, "#8FBDB5", width=0.7)
    for tile in range(2, 106, 13):
        p.box(tile, FLOOR + 1.2, 6.5, 2.6, "#59766F", width=0)
    window(p, 103, 42, 22, 20, evening=evening, sun=sun)
    curtains(p, 103, 41, 22, 24, "#7FB2A4", min(0.7, open_share))
    # mirror and sink
    p.box(44, 42, 30, 24, "#F7F1E4", radius=2, width=1.4)
    p.box(46.5, 44.5, 25, 19, "#CBE1E4" if not evening else "#A9C4CC", radius=1, width=0.7)
    p.path("M 51 60 L 60 47 M 56 61 L 64 49", None, width=1.1, line="#FFFFFF")
    p.path("M 61 76 L 61 71 C 61 69 65 69 66 70", None, width=1.8, line="#5F6C73")
    p.box(56.5, 86, 11, 20, "#F2EDE2", width=1.2)
    p.path("M 43 76 L 81 76 C 81 84 74 89 62 89 C 50 89 43 84 43 76 Z", "#FFFCF5", width=1.4)
    p.line(47, 78.6, 77, 78.6, width=0.8, line="#C9C2B4")
    # towels
    p.line(5, 66, 36, 66, width=1.8)
    # tub
    p.path("M 121 83 L 121 74 C 121 70 127 70 127 74", None, width=1.8, line="#5F6C73")
    p.path("M 90 102 L 88 106 M 124 102 L 126 106", None, width=2.2, line="#5F6C73")
    p.path("M 84 84 C 85 97 89 102 96 102 L 118 102 C 126 102 129 97 130 84 Z", "#FFFCF5", width=1.4)
    p.box(82, 82, 49, 3.4, "#FFFCF5", radius=1.7, width=1.3)
    p.path("M 90 90 C 91 96 94 98.5 98 99", None, width=0.9, line="#CFC8BA")
    # mat
    p.path("M 18 106 L 38 106 L 41 110 L 15 110 Z", "#DE8C5E", width=0.8)


def desk_room(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """Desk with lamp and laptop, chair, planner on the wall, hook with a work vest, school bag."""
    wall(p, "#CDD3AE", "#85643F")
    window(p, 106, 42, 20, 27, evening=evening, sun=sun)
    curtains(p, 106, 41, 20, 31, "#D08A4E", min(0.75, open_share))
    # planner
    p.box(56, 41, 42, 27, "#FFFCF5", radius=1, width=1.2)
    p.box(56, 41, 42, 5, "#C2563F", radius=1, width=1.0)
    for x in (64.4, 72.8, 81.2, 89.6):
        p.line(x, 46, x, 68, width=0.6, line="#A79C8C")
    for y in (53.3, 60.6):
        p.line(56, y, 98, y, width=0.6, line="#A79C8C")
    # work vest on its rail
    p.line(6, 47, 34, 47, width=1.9)
    # desk
    p.box(52, 84, 50, 4, "#B98557", radius=1, width=1.2)
    p.box(55, 88, 3, 18, "#94663F", width=1.0)
    p.box(80, 88, 20, 18, "#A97547", width=1.2)
    p.line(80, 97, 100, 97, width=0.9)
    p.line(87, 92.5, 93, 92.5, width=1.3)
    p.line(87, 101.5, 93, 101.5, width=1.3)
