"""The fixed furniture of the first floor: bedroom, bathroom and desk room (132 x 112, floor at y 106)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QLinearGradient

from effect_game.ui.art.furniture import chair, curtains, plant, window
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
    p.box(30, 48, 19, 14, "#EBD9B0", radius=0.8, width=1.1)
    p.path("M 32 59 C 36 52 39 57 42 53 C 44 51 46 55 47 59 Z", "#8FA7B5", width=0)
    p.path("M 4 106 C 20 103.5 76 103.5 90 106 L 94 110 L 2 110 Z", "#A9789A", width=0.8)
    # bed
    p.path("M 8 106 L 8 70 C 8 66 15 66 15 70 L 15 106 Z", "#9C6B45", width=1.3)
    p.box(14, 92, 70, 9, "#E9E2D2", radius=2, width=1.3)
    p.box(16, 101, 3.4, 5, "#7A5238", width=1.0)
    p.box(78, 101, 3.4, 5, "#7A5238", width=1.0)
    p.path("M 15 92 C 13 82 20 80 27 81 C 34 80 38 84 36 92 Z", "#FBF7EE", width=1.2)
    p.path(
        "M 33 92 C 32 84 38 83 46 83 C 58 81 72 82 80 84 C 86 85 86 94 84 98 L 36 98 C 33 97 33 95 33 92 Z",
        "#6877A8",
        width=1.3,
    )
    p.path("M 46 83 C 44 88 44 93 46 98", None, width=0.8, line="#4A5788")
    p.path("M 56 89 C 62 88 68 89 76 90", None, width=0.8, line="#4A5788")
    # night stand
    p.box(92, 89, 16, 17, "#B07C4F", radius=1, width=1.2)
    p.line(92, 97, 108, 97, width=0.9)
    p.oval(100, 93.2, 1.1, None, "#F3E2BF", width=0.6)
    p.oval(100, 101.4, 1.1, None, "#F3E2BF", width=0.6)
    p.box(95, 81.5, 11, 7.5, "#3A3550", radius=1.4, width=1.0)
    for x in (97.5, 100.0, 102.5):
        p.line(x, 83.6, x, 86.8, width=0.8, line="#A9E3D4")


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
    p.box(41, 72, 13, 4.2, "#B98557", radius=0.8, width=0.9)
    for x, colour in ((43, "#E2885B"), (46.5, "#F2D27A"), (50, "#6FA7A0")):
        p.box(x, 66.6, 2.6, 5.6, colour, radius=0.8, width=0.7)
    p.path("M 61 76 L 61 71 C 61 69 65 69 66 70", None, width=1.8, line="#5F6C73")
    p.box(56.5, 86, 11, 20, "#F2EDE2", width=1.2)
    p.path("M 43 76 L 81 76 C 81 84 74 89 62 89 C 50 89 43 84 43 76 Z", "#FFFCF5", width=1.4)
    p.line(47, 78.6, 77, 78.6, width=0.8, line="#C9C2B4")
    # towels
    p.line(5, 66, 36, 66, width=1.8)
    p.path("M 8 66 L 18 66 L 18 87 L 8 87 Z", "#6FA3C2", width=1.1)
    p.line(8, 83, 18, 83, width=1.0, line="#E9F2F4")
    p.path("M 22 66 L 32 66 L 32 82 L 22 82 Z", "#DE8C5E", width=1.1)
    p.line(22, 78, 32, 78, width=1.0, line="#FBE9D8")
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
    for x, y, colour in (
        (58, 48, "#6FA3C2"),
        (74.6, 55, "#E6B35A"),
        (83, 48, "#8FB07A"),
        (66, 62.2, "#E6B35A"),
    ):
        p.box(x, y, 5, 4, colour, radius=0.5, width=0)
    # work vest on its rail
    p.line(6, 47, 34, 47, width=1.9)
    p.path("M 20 47 L 20 49", None, width=1.1)
    p.path(
        "M 11 51 L 16 49 C 18 52 22 52 24 49 L 29 51 L 30 58 L 28.5 59 L 28.5 77 L 11.5 77 L 11.5 59 L 10 "
        "58 Z",
        "#E58A2B",
        width=1.2,
    )
    p.line(20, 52, 20, 77, width=0.8)
    for y in (63, 69):
        p.line(11.7, y, 28.3, y, width=2.1, line="#F6E9A8")
    # desk
    p.box(52, 84, 50, 4, "#B98557", radius=1, width=1.2)
    p.box(55, 88, 3, 18, "#94663F", width=1.0)
    p.box(80, 88, 20, 18, "#A97547", width=1.2)
    p.line(80, 97, 100, 97, width=0.9)
    p.line(87, 92.5, 93, 92.5, width=1.3)
    p.line(87, 101.5, 93, 101.5, width=1.3)
    p.path("M 66 83.5 L 63 74 L 77 74 L 79 83.5 Z", "#5C6A78", width=1.1)
    p.path("M 67.4 82 L 65.2 75.6 L 75.8 75.6 L 77 82 Z", "#B9D3DA", width=0)
    p.line(64, 83.8, 83, 83.8, width=1.8, line="#4A5763")
    p.path("M 95 84 L 92 76 L 88 70", None, width=1.4)
    p.path("M 90 67 L 84.5 75 L 80.5 72 C 81 68 86 65 90 67 Z", "#4E8480", width=1.1)
    p.line(92, 84, 98, 84, width=2.2)
    # chair and bag
    chair(p, 44, FLOOR, facing=1)
    p.path("M 22 94 C 22 86 38 86 38 94 L 39 105 C 39 107 21 107 21 105 Z", "#4C7396", width=1.3)
    p.path("M 26 88.6 C 26 84.5 34 84.5 34 88.6", None, width=1.3)
    p.box(24.5, 97, 11, 7, "#3D5F7F", radius=1.6, width=0.9)
    p.line(28, 100, 32, 100, width=1.0, line="#E6B35A")
    plant(p, 116, 69.5, 0.62)
