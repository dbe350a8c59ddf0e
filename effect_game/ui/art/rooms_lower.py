"""The fixed furniture of the ground floor: hall, living room and kitchen (132 x 112, floor at y 106)."""

from __future__ import annotations

from effect_game.ui.art.furniture import curtains, sky_glass, table, window
from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.rooms_upper import FLOOR, wall


def hall(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """Front door with a mat, coats, radiator, mirror and the stairs up."""
    wall(p, "#E6DBB2", "#8F7F70")
    for tile in range(0, 132, 12):
        p.box(tile, FLOOR, 6, 3, "#6F6259", width=0)
        p.box(tile + 6, FLOOR + 3, 6, 3, "#6F6259", width=0)
    # stairs
    stairs = (
        "M 82 106 L 82 97 L 90 97 L 90 89.5 L 98 89.5 L 98 82 L 106 82 L 106 74.5 L 114 74.5 L 114 67 L "
        "122 67 "
        "L 122 59.5 L 133 59.5 L 133 106 Z"
    )
    p.path(stairs, "#B98557", width=1.4)
    p.path(
        "M 90 106 L 90 98 M 98 106 L 98 90.5 M 106 106 L 106 83 M 114 106 L 114 75.5 M 122 106 L 122 68",
        None,
        width=0.7,
        line="#94663F",
    )
    p.path("M 80 86 L 126 43 L 133 43", None, width=2.6, line="#6B4630")
    for x, top in ((82, 85), (94, 74), (106, 62.5), (118, 51.5)):
        p.line(x, top, x, top + 12, width=1.1, line="#6B4630")
    # door
    p.box(3, 41, 35, 66, "#F5EBD6", width=1.2)
    p.box(6, 44, 29, 62, "#3B7A63", radius=1, width=1.4)
    p.box(11, 49, 19, 15, sky_glass(49, 15, evening), radius=1, width=1.1)
    p.line(20.5, 49, 20.5, 64, width=1.0)
    if sun and not evening:
        p.oval(26, 53.5, 2.4, None, "#FFD66B", width=0)
    p.box(13, 70, 15, 3, "#2A3B38", radius=1.2, width=0.8)
    p.box(10.5, 79, 20, 20, None, radius=1, width=0.9, line="#2C5E4C")
    p.oval(31.4, 78, 1.7, None, "#E6B84E", width=0.8)
    p.path("M 8 106 L 34 106 L 37 110 L 5 110 Z", "#9A7048", width=0.8)
    # coats
    p.line(43, 51, 73, 51, width=2.0)
    # radiator
    p.box(45, 86, 25, 16, "#F6F0E2", radius=1.6, width=1.2)
    for rib in (50, 55, 60, 65):
        p.line(rib, 88.5, rib, 99.5, width=1.3, line="#C7BBA5")
    p.path("M 50 102 L 50 106 M 65 102 L 65 106", None, width=1.3)


def living_room(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """Sofa under three frames, window with plants, low table with cups, a rug."""
    wall(p, "#EFC6B2", "#8C6A4C")
    window(p, 93, 42, 30, 29, evening=evening, sun=sun)
    curtains(p, 93, 41, 30, 33, "#9A6276", min(0.85, open_share))
    p.path("M 14 106 C 30 104 92 104 112 106 L 118 110.5 L 8 110.5 Z", "#D9A25C", width=0.8)
    # sofa
    p.box(10, 101, 4, 5, "#5E3A33", width=0.9)
    p.box(68, 101, 4, 5, "#5E3A33", width=0.9)
    p.path("M 8 100 L 8 82 C 8 74 14 74 20 74 L 62 74 C 68 74 74 74 74 82 L 74 100 Z", "#B4566A", width=1.4)
    p.line(41, 75, 41, 91, width=0.9, line="#8A3D52")
    p.box(12, 90, 29, 9, "#C4687A", radius=2.4, width=1.1)
    p.box(41, 90, 29, 9, "#C4687A", radius=2.4, width=1.1)
    p.path("M 3 102 L 3 88 C 3 83 12 83 12 88 L 12 102 Z", "#A64C60", width=1.3)
    p.path("M 70 102 L 70 88 C 70 83 79 83 79 88 L 79 102 Z", "#A64C60", width=1.3)
    # low table
    table(p, 86, 91, 41, FLOOR, "#C79A6B")


def kitchen(p: Pencil, evening: bool, sun: bool, open_share: float) -> None:
    """The table with post and a fruit bowl, fridge, counter shelf, window."""
    wall(p, "#E2CD9F", "#8C6A4C")
    window(p, 101, 42, 22, 21, evening=evening, sun=sun)
    curtains(p, 101, 41, 22, 25, "#C98A3F", min(0.75, open_share))
    # shelf
    p.box(66, 60, 30, 2.6, "#A97547", radius=0.8, width=1.0)
    p.path("M 70 62.6 L 70 66 L 74 62.6 M 92 62.6 L 92 66 L 88 62.6", None, width=1.0)
    # fridge
    p.box(105, 65, 24, 41, "#F1EEE6", radius=2.6, width=1.4)
    p.line(105, 79, 129, 79, width=1.1)
    p.path("M 108 70 L 108 75 M 108 83 L 108 91", None, width=1.6)
    # table and chairs
    p.line(37, 74, 37, 106, width=2.0, line="#8C5E3F")
    p.line(37, 92, 48, 92, width=2.4, line="#74492F")
    p.line(99, 74, 99, 106, width=2.0, line="#8C5E3F")
    p.line(88, 92, 99, 92, width=2.4, line="#74492F")
    table(p, 38, 82, 60, FLOOR, "#C79A6B")
