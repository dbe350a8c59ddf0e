"""Moments inside the house: the wall they share, the week on the refrigerator, the bucket under a leak."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QLinearGradient

from effect_game.ui.art.furniture import window
from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.scene_props import glow
from effect_game.ui.art.style import mix

FLOOR = 136.0
_NOTES = ("#C65B4E", "#4C7396", "#5F9A6B", "#E6B35A", "#8A6AA0", "#3E8E8C", "#D08A5E")
_DAYS, _PEOPLE = 5, 7


def wall(p: Pencil, colour: str, floor: str, evening: bool) -> None:
    """A wall and a floor in two colours, darker in the evening."""
    tone = mix(colour, "#1B2136", 0.28) if evening else QColor(colour)
    gradient = QLinearGradient(0, 0, 0, FLOOR)
    gradient.setColorAt(0, mix(tone, "#3B2E33", 0.14))
    gradient.setColorAt(1, mix(tone, "#FFFFFF", 0.10))
    p.box(-200, -200, 700, FLOOR + 200, gradient, width=0)
    p.box(-200, FLOOR - 5, 700, 5, mix(tone, "#FFFFFF", 0.4), width=0)
    p.box(-200, FLOOR, 700, 200, mix(floor, "#1B2136", 0.25) if evening else floor, width=0)
    p.line(-200, FLOOR, 500, FLOOR, width=1.2)


def draw_week(p: Pencil, evening: bool) -> None:
    """The kitchen: a week full of coloured appointments on the door of the refrigerator."""
    wall(p, "#D9DFC6", "#8C6A4C", evening)
    window(p, 14, 24, 44, 44, evening=evening)
    p.box(136, 4, 84, FLOOR - 4, "#F4F1E8", radius=6, width=1.8)
    p.line(136, 98, 220, 98, width=1.4)
    for top, bottom in ((84, 94), (102, 114)):
        p.line(143, top, 143, bottom, width=2.6, line="#7C8792")
    sheet = (151.0, 14.0, 62.0, 62.0)
    p.box(*sheet, "#FFFDF6", radius=1, width=1.2)
    across, down = sheet[2] / _DAYS, (sheet[3] - 8) / _PEOPLE
    for day in range(1, _DAYS):
        x = sheet[0] + day * across
        p.line(x, sheet[1], x, sheet[1] + sheet[3], width=0.5, line="#B8AFA2")
    for row in range(_PEOPLE):
        y = sheet[1] + 8 + row * down
        p.line(sheet[0], y, sheet[0] + sheet[2], y, width=0.5, line="#B8AFA2")
        for day in range(_DAYS):
            if (3 * row + 5 * day) % 7 < 5:  # a few places are free, like in a real week
                colour = _NOTES[(2 * row + 3 * day) % len(_NOTES)]
                p.box(sheet[0] + day * across + 1.4, y + 1.4, across - 2.8, down - 2.8, colour, width=0)
    for x in (156.0, 208.0):
        p.oval(x, 15, 2.4, None, "#C65B4E", width=0.8)


def draw_bucket(p: Pencil, evening: bool) -> None:
    """The hall: a brown ring on the ceiling, drops, and a bucket that fills."""
    wall(p, "#CFC6AE", "#8F7F70", evening)
    p.box(-200, -200, 700, 212, "#EFE8D8", width=0)
    p.line(-200, 12, 500, 12, width=1.2)
    for wide, colour in ((74, "#D9C39A"), (52, "#C3A673"), (28, "#B08F5C")):
        left, right, top = 172 - wide / 2, 172 + wide / 2, 12 - wide / 9
        p.path(f"M {left} 12 C {left + 4} {top} {right - 4} {top} {right} 12 Z", colour, width=0)
    p.path("M 150 12 C 148 34 154 44 152 66 L 160 66 C 158 40 164 30 162 12 Z", "#BDB08F", width=0)
    for y in (30, 58, 84):
        low = y + 10
        drop = f"M 172 {y} C 168 {y + 6} 168 {low} 172 {low} C 176 {low} 176 {y + 6} 172 {y} Z"
        p.path(drop, "#7FB0CF", width=0.9)
    p.path("M 150 100 L 155 138 L 189 138 L 194 100 Z", "#4C7396", width=1.8)
    p.oval(172, 100, 22, 5.5, "#9CC5DC", width=1.4)
    p.path("M 150 100 C 152 84 192 84 194 100", None, width=1.6)
    p.line(20, 44, 66, 44, width=2.4)
    for x, colour in ((24, "#5E83A6"), (46, "#5F9A6B")):
        p.path(f"M {x + 7} 46 L {x} 52 L {x - 1} 92 L {x + 15} 92 L {x + 14} 52 Z", colour, width=1.4)
    glow(p.painter, QPointF(172, 100), 40, 0.25)
