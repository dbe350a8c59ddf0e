"""A life outside: a dog, a tent, a table by the water, and the vignettes of someone without a home."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from effect_game.ui.art.pencil import LINE, Pencil
from effect_game.ui.art.scene_props import glow
from effect_game.ui.art.style import mix

FUR, FUR_DARK, FUR_LIGHT = "#8A5A3C", "#6B432C", "#C79A6B"
_NIGHT = "#1B2136"


def dog_sitting(p: Pencil, x: float, y: float, scale: float = 1.0) -> None:
    """A brown dog that sits and looks left, paws on y; 46 high at scale 1."""
    p.painter.save()
    p.painter.translate(x, y)
    p.painter.scale(scale, scale)
    p.path("M 15 -3 C 24 -3 28 -10 25 -17", None, width=4.4, line=LINE)
    p.path("M 15 -3 C 24 -3 28 -10 25 -17", None, width=2.4, line=FUR)
    p.path("M -6 0 L -7 -14 C -8 -25 -4 -31 2 -32 C 11 -31 19 -20 20 -8 C 20 -3 18 0 14 0 Z", FUR, width=1.5)
    p.path("M 6 0 C 4 -8 9 -14 15 -13", None, width=1.1)
    p.path("M -7 -1 L -6 -18 L 0 -20 L 1 -1 C 1 1 -7 1 -7 -1 Z", FUR_LIGHT, width=1.2)
    p.oval(-4, -38, 9.4, 8.4, FUR, width=1.5)
    p.path("M -10 -41 C -17 -41 -20 -37 -20 -34 C -19 -30 -13 -30 -8 -32 Z", FUR_LIGHT, width=1.3)
    p.oval(-19, -36.6, 2.1, 1.7, "#2E2A2E", width=0)
    p.oval(-8.4, -40.4, 1.5, None, "#2E2A2E", width=0)
    p.path("M 0 -45 C 7 -45 9 -37 5 -32 C 1 -32 -3 -38 0 -45 Z", FUR_DARK, width=1.3)
    p.path("M -9 -30.4 C -5 -27.6 1 -28 4 -30.4", None, width=2.6, line="#B8402F")
    p.painter.restore()


def dog_lying(p: Pencil, x: float, y: float, scale: float = 1.0) -> None:
    """A brown dog that lies with its head on its paws, looking left, belly on y; 22 high at scale 1."""
    p.painter.save()
    p.painter.translate(x, y)
    p.painter.scale(scale, scale)
    p.path("M 21 -4 C 30 -3 32 -7 31 -10", None, width=4.2, line=LINE)
    p.path("M 21 -4 C 30 -3 32 -7 31 -10", None, width=2.4, line=FUR)
    p.path("M -18 0 C -20 -13 -8 -17 4 -17 C 17 -17 24 -10 23 0 Z", FUR, width=1.5)
    p.path("M 8 0 C 6 -8 12 -12 18 -10", None, width=1.1)
    p.path("M -32 0 C -34 -4 -30 -5 -24 -5 L -12 -4 L -12 0 Z", FUR_LIGHT, width=1.2)
    p.oval(-20, -11, 8.6, 7.4, FUR, width=1.5)
    p.path("M -25 -13 C -32 -13 -34 -9 -33 -6 C -30 -4 -25 -4 -21 -6 Z", FUR_LIGHT, width=1.2)
    p.oval(-32.4, -9.4, 2.0, 1.6, "#2E2A2E", width=0)
    p.path("M -25 -12 C -24 -11 -23 -11 -22 -12", None, width=1.2)
    p.path("M -16 -17 C -9 -17 -8 -9 -11 -5 C -16 -5 -19 -11 -16 -17 Z", FUR_DARK, width=1.2)
    p.painter.restore()


def tent(p: Pencil, x: float, y: float, scale: float = 1.0, *, evening: bool = False) -> None:
    """A small tent seen from the front, floor on y; 70 wide and 46 high at scale 1."""
    p.painter.save()
    p.painter.translate(x, y)
    p.painter.scale(scale, scale)
    cloth = mix("#5E8A6B", _NIGHT, 0.3 if evening else 0.0)
    p.path("M -42 0 L -35 -3 M 42 0 L 35 -3", None, width=1.1)
    p.path("M -35 0 C -28 -20 -14 -42 0 -46 C 14 -42 28 -20 35 0 Z", cloth, width=1.7)
    p.path(
        "M 0 -46 C 8 -30 12 -14 13 0 L -13 0 C -12 -14 -8 -30 0 -46 Z", "#F2C96B" if evening else "#3A4A44"
    )
    p.path("M 0 -46 C -2 -30 -7 -14 -13 0 L -19 0 C -14 -16 -6 -34 0 -46 Z", mix(cloth, "#FFFFFF", 0.22))
    p.painter.restore()


def packed_bags(p: Pencil, x: float, y: float, scale: float = 1.0, *, evening: bool = False) -> None:
    """Bags of people who stay with someone: a suitcase, a sports bag, a rolled duvet, a small backpack.

    All stand on y; 62 wide and 38 high at scale 1.
    """
    dusk = 0.3 if evening else 0.0
    case, sports, duvet, pack = (
        mix(hue, _NIGHT, dusk) for hue in ("#4C7396", "#B0636F", "#EFE6D2", "#C79A45")
    )
    p.painter.save()
    p.painter.translate(x, y)
    p.painter.scale(scale, scale)
    p.path("M -20 -32 L -20 -38 L -10 -38 L -10 -32", None, width=1.6)
    p.box(-27, -32, 24, 30, case, radius=2.5, width=1.5)
    p.line(-22, -30, -22, -4, width=1.0)
    p.line(-8, -30, -8, -4, width=1.0)
    p.path("M 3 -15 C 4 -22 17 -22 18 -15", None, width=1.6)
    p.path("M -4 0 C -6 -8 -4 -14 1 -15 L 21 -15 C 26 -14 28 -8 26 0 Z", sports, width=1.5)
    p.line(11, -15, 11, 0, width=1.0)
    p.path("M 0 -15 C -4 -20 -1 -27 5 -27 L 19 -27 C 25 -27 27 -19 22 -15 Z", duvet, width=1.4)
    p.path("M 19 -27 C 14 -25 14 -17 19 -15", None, width=1.1)
    p.path("M 28 0 L 28 -10 C 28 -17 39 -17 39 -10 L 39 0 Z", pack, width=1.4)
    p.path("M 30 -1 L 30 -7 L 37 -7 L 37 -1 M 31.5 -15 C 31.5 -18 35.5 -18 35.5 -15", None, width=1.1)
    p.painter.restore()


def street_camp(painter: QPainter, props: tuple[str, ...], evening: bool) -> None:
    """In the street: a tent with the dog lying in front of it; a dog without a tent waits beside the door.

    Packed bags beside the door: the house is of someone else, and who lives here is a guest.
    """
    p = Pencil(painter, LINE, 1.4)
    if "bags" in props:
        packed_bags(p, 28, 350, 0.9, evening=evening)
    if "tent" in props:
        tent(p, 30, 344, 0.82, evening=evening)
    if "dog" in props and "tent" in props:
        dog_lying(p, 52, 353, 0.8)
    elif "dog" in props:
        dog_sitting(p, 44, 351, 0.8)


def _water(painter: QPainter, area: QRectF, evening: bool) -> None:
    """Evening or day over water, with the far bank and a railway bridge; the bank is at 70% of the height."""
    line = area.top() + area.height() * 0.62
    sky = QLinearGradient(0, area.top(), 0, line)
    sky.setColorAt(0, QColor("#2C3A5C" if evening else "#BFD9E4"))
    sky.setColorAt(1, QColor("#D9A98A" if evening else "#F4EAD6"))
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), line - area.top() + 1), sky)
    p = Pencil(painter, LINE, 0)
    x, number = area.left() - 20.0, 0
    while x < area.right():
        wide = 44.0 + 14 * (number % 3)
        high = area.height() * (0.1 + 0.05 * (number % 2))
        p.box(x, line - high, wide, high, mix("#8E8794", _NIGHT, 0.35 if evening else 0.0), width=0)
        for column in range(int(wide // 14)):
            lit = evening and (number + column) % 3 == 0
            glass = "#FFD98A" if lit else mix("#CFC9C2", _NIGHT, 0.5 if evening else 0.0)
            p.box(x + 6 + column * 14, line - high + 6, 5, 7, glass, width=0)
        x, number = x + wide + 6, number + 1
    water = QLinearGradient(0, line, 0, area.bottom())
    water.setColorAt(0, QColor("#6F7C95" if evening else "#A9C6CF"))
    water.setColorAt(1, QColor("#3F4C68" if evening else "#86AAB6"))
    painter.fillRect(QRectF(area.left(), line, area.width(), area.bottom() - line), water)
    for row in range(4):
        y = line + 6 + row * area.height() * 0.06
        start = area.left() + 30 + 70 * (row % 2)
        while start < area.right():
            p.line(start, y, start + 26, y, width=1.0, line="#8C9AB4" if evening else "#C4DBE0")
            start += 130


def _bridge(p: Pencil, left: float, right: float, y: float, evening: bool) -> None:
    """A bridge over the whole width, its underside on y, with two pillars."""
    stone = mix("#A79C90", _NIGHT, 0.35 if evening else 0.0)
    for x in (left + (right - left) * 0.36, left + (right - left) * 0.93):
        p.box(x, y, 20, 400, mix(stone, "#3B2E33", 0.15), width=1.4)
    p.box(left - 10, y - 22, right - left + 20, 22, stone, width=1.6)
    p.line(left - 10, y - 34, right + 10, y - 34, width=1.6, line="#4A5763")
    x = left
    while x < right:
        p.line(x, y - 34, x, y - 22, width=1.2, line="#4A5763")
        x += 18


def draw_waterside(
    painter: QPainter, width: float, top: float, back: float, *, evening: bool, camp: bool
) -> None:
    """Behind a table outside: water, a tree, a bank; with `camp` a tent on the bank."""
    _water(painter, QRectF(0, top, width, back - top), evening)
    p = Pencil(painter, LINE, 1.6)
    bank = mix("#7E9468", _NIGHT, 0.35 if evening else 0.0)
    p.path(f"M -5 {back - 34} C {width * 0.3} {back - 46} {width * 0.6} {back - 30} {width + 5} {back - 44} "
           f"L {width + 5} 900 L -5 900 Z", bank, width=1.4)  # fmt: skip
    if camp:
        tent(p, width * 0.5, back - 22, 1.35, evening=evening)
    leaf = mix("#84A86C", _NIGHT, 0.4 if evening else 0.0)
    p.path(f"M 26 {back} L 30 {back - 120} L 40 {back - 120} L 46 {back} Z", "#7A5238")
    crown = (
        f"M 34 {back - 92} C -14 {back - 86} -30 {back - 140} 4 {back - 168} "
        f"C 18 {back - 212} 74 {back - 206} 78 {back - 164} "
        f"C 104 {back - 136} 82 {back - 88} 34 {back - 92} Z"
    )
    p.path(crown, leaf)
    glow(painter, QPointF(width * 0.72, back - 96), 150, 0.5 if evening else 0.25)


def _bank(p: Pencil, evening: bool, floor: float) -> None:
    p.box(-200, floor - 4, 800, 300, mix("#9A9483", _NIGHT, 0.4 if evening else 0.0), width=0)
    p.line(-200, floor - 4, 600, floor - 4, width=1.2)


def _tent_moment(p: Pencil, evening: bool, floor: float) -> None:
    """Under a bridge, in the dark: a tent, a bucket, the dog awake."""
    _water(p.painter, QRectF(-200, 0, 700, floor), evening)
    _bridge(p, -200, 480, 26, evening)
    _bank(p, evening, floor)
    tent(p, 176, floor + 2, 1.5, evening=evening)
    p.path(
        f"M 221 {floor + 6} L 218 {floor - 12} L 238 {floor - 12} L 235 {floor + 6} Z", "#7C8C99", width=1.4
    )
    p.oval(228, floor - 12, 10, 2.6, "#DCEBF0", width=1.2)
    dog_lying(p, 152, floor + 10, 0.95)


def _bench_moment(p: Pencil, evening: bool, floor: float) -> None:
    """On the market: a bench, a stack of papers, the dog on a blanket."""
    sky = QLinearGradient(0, 0, 0, floor)
    sky.setColorAt(0, QColor("#35456A" if evening else "#CFE2E8"))
    sky.setColorAt(1, QColor("#B98F7A" if evening else "#F8E9D0"))
    p.box(-200, -200, 800, floor + 200, sky, width=0)
    for number, colour in enumerate(("#C96F4A", "#4C8C86", "#C9A04A")):
        x = 10 + number * 84
        p.box(x + 4, 70, 3, floor - 74, "#7A5238", width=0)
        p.box(x + 69, 70, 3, floor - 74, "#7A5238", width=0)
        p.box(x + 4, 98, 68, 10, mix("#C79A6B", _NIGHT, 0.3 if evening else 0.0), width=1.2)
        for part in range(5):
            tone = colour if part % 2 == 0 else "#FBF4E6"
            p.box(x + part * 15.2, 50, 15.2, 20, mix(tone, _NIGHT, 0.3 if evening else 0.0), width=1.0)
    _bank(p, evening, floor)
    wood = mix("#B98353", _NIGHT, 0.2 if evening else 0.0)
    for y in (floor - 40, floor - 30, floor - 18):
        p.box(146, y, 88, 6, wood, width=1.3)
    p.path(f"M 154 {floor + 6} L 154 {floor - 42} M 226 {floor + 6} L 226 {floor - 42}", None, width=3.2)
    for shift in (0, 3, 6):
        p.box(196, floor - 22 - shift, 24, 3.4, "#FBF6EA", width=1.0)
    p.path(
        f"M 122 {floor + 10} L 196 {floor + 10} L 190 {floor + 4} L 128 {floor + 4} Z", "#9A6276", width=1.2
    )
    dog_lying(p, 164, floor + 7, 1.0)


def _shelter_moment(p: Pencil, evening: bool, floor: float) -> None:
    """At a door with a sign: dogs stay outside. The dog waits at the railing."""
    wall = mix("#B9BFC4", _NIGHT, 0.3 if evening else 0.0)
    p.box(-200, -200, 800, floor + 200, wall, width=0)
    for row in range(9):
        p.line(-200, row * 16, 500, row * 16, width=0.7, line=mix(wall, "#FFFFFF", 0.3))
    _bank(p, evening, floor)
    p.box(126, 22, 58, floor - 26, "#F5EBD6", width=1.4)
    p.box(131, 27, 48, floor - 31, "#5B6E7E", width=1.6)
    p.box(137, 34, 36, 40, "#FFE7A6" if evening else "#D6E6EA", width=1.3)
    p.oval(172, 96, 2.6, None, "#E6B84E", width=1.0)
    p.box(190, 34, 34, 34, "#FFFCF5", radius=3, width=1.4)
    p.painter.save()
    p.painter.setClipRect(QRectF(190, 34, 34, 34))
    dog_sitting(p, 206, 65, 0.58)
    p.painter.restore()
    p.line(194, 38, 220, 64, width=3.0, line="#B8402F")
    p.path(f"M 192 {floor + 8} L 192 {floor - 30} M 234 {floor + 8} L 234 {floor - 30} "
           f"M 186 {floor - 30} L 250 {floor - 30} M 186 {floor - 14} L 250 {floor - 14}",
           None, width=2.6, line="#4A5763")  # fmt: skip
    p.path(
        f"M 203 {floor - 18} C 214 {floor - 10} 222 {floor - 16} 232 {floor - 24}",
        None,
        width=1.4,
        line="#B8402F",
    )
    dog_sitting(p, 208, floor + 9, 1.05)


OUTDOOR_MOMENTS: dict[str, Callable[[Pencil, bool, float], None]] = {
    "tent": _tent_moment,
    "bench": _bench_moment,
    "shelter": _shelter_moment,
}
"""Vignettes by the content's word for the thing; each draws on a floor at the given height."""
