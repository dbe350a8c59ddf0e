"""Watch first: small framed moments of a household's month, one figure and one ordinary thing."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.furniture import curtains, envelope, sky_glass, table, window
from effect_game.ui.art.moments_home import FLOOR, draw_bucket, draw_week, wall
from effect_game.ui.art.outdoors import OUTDOOR_MOMENTS
from effect_game.ui.art.pencil import LINE, Pencil
from effect_game.ui.art.people import PersonView, draw_standing
from effect_game.ui.art.picture import Table
from effect_game.ui.art.scene_props import car_side, glow
from effect_game.ui.art.scenery import draw_ground, draw_lantern, draw_neighbours, draw_sky
from effect_game.ui.art.scenes_data import MomentView
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture

WIDE, HIGH = 240.0, 150.0


def _envelope(p: Pencil, evening: bool) -> None:
    """The hall: post falls through the letter slot onto the mat."""
    wall(p, "#E6DBB2", "#8F7F70", evening)
    p.box(134, 18, 62, FLOOR - 18, "#F5EBD6", width=1.4)
    p.box(140, 24, 50, FLOOR - 24, "#3B7A63", radius=2, width=1.8)
    p.box(148, 32, 34, 30, sky_glass(32, 30, evening), radius=1.5, width=1.4)
    p.line(165, 32, 165, 62, width=1.4)
    p.box(150, 76, 30, 6, "#2A3B38", radius=2, width=1.0)
    p.oval(184, 86, 2.6, None, "#E6B84E", width=1.0)
    p.path(f"M 132 {FLOOR} L 204 {FLOOR} L 210 {FLOOR + 9} L 126 {FLOOR + 9} Z", "#9A7048", width=1.0)
    envelope(p, 166, 88, 25, "#FFFCF3", -12)
    envelope(p, 157, 131, 27, "#FFFCF3", 6)
    envelope(p, 182, 133, 27, "#C4D7E4", -9)
    envelope(p, 172, 126, 27, "#FBF6EA", 14)
    p.line(20, 40, 66, 40, width=2.4)
    for x, colour, length in ((24, "#5E83A6", 44), (45, "#D08A5E", 36)):
        p.path(
            f"M {x + 7} 42 L {x} 47 L {x - 1} {44 + length} L {x + 15} {44 + length} L {x + 14} 47 Z",
            colour,
            width=1.4,
        )


def _phone(p: Pencil, evening: bool) -> None:
    """The living room: a phone lights up on the table."""
    wall(p, "#EFC6B2", "#8C6A4C", evening)
    window(p, 14, 24, 46, 46, evening=evening)
    curtains(p, 14, 22, 46, 56, "#9A6276", 0.5)
    table(p, 128, 96, 92, FLOOR, "#C79A6B")
    glow(p.painter, QPointF(172, 80), 46, 0.65)
    p.path("M 160 96 L 166 62 L 188 62 L 184 96 Z", "#2E3440", width=1.6)
    p.path("M 164 92 L 169 66 L 185 66 L 181.4 92 Z", "#CDE6EA", width=0.8)
    p.box(171, 70, 10, 5, "#0D5964", radius=2, width=0)
    p.box(169, 78, 10, 5, "#FFFCF7", radius=2, width=0)
    p.path("M 196 60 C 200 56 200 50 196 46 M 202 64 C 209 57 209 48 202 41", None, width=2.0, line="#0D5964")
    p.path("M 146 96 L 146 88 L 156 88 L 156 96 Z", "#8FB3BE", width=1.2)


def _car(p: Pencil, evening: bool) -> None:
    """The street: the car at the kerb."""
    area = QRectF(0, 190, 548, 400)
    p.painter.save()
    p.painter.scale(0.92, 0.92)
    p.painter.translate(0, -190)
    draw_sky(p.painter, area, evening)
    draw_neighbours(p.painter, evening, QRectF(-300, 190, 900, 300))
    draw_ground(p.painter, QRectF(-300, 190, 786, 300), evening)
    draw_lantern(p.painter, evening)
    p.painter.restore()
    for number, (x, wide) in enumerate(((88, 46), (134, 40), (174, 50), (224, 44))):
        tone = ("#1E2940" if evening else "#DDD3C2") if number % 2 else ("#243049" if evening else "#E4CDB8")
        top = 52 + 9 * (number % 2)
        p.path(
            f"M {x} {FLOOR - 6} L {x} {top} L {x + wide / 2} {top - 20} L {x + wide} {top} L {x + wide} "
            f"{FLOOR - 6} Z",
            tone,
            width=0,
        )
        for column in (0.2, 0.58):
            for row in (8, 34):
                lit = evening and (number + row) % 3 == 0
                p.box(
                    x + wide * column,
                    top + row,
                    wide * 0.22,
                    15,
                    "#F2C96B" if lit else "#2F3D58" if evening else "#F6EEDD",
                    width=0,
                )
    car_side(p, 112, FLOOR + 6, 1.62, "#5C86B4")


def _bag(p: Pencil, evening: bool) -> None:
    """The hall: a school bag on the bench, a coat on the hook."""
    wall(p, "#CDD3AE", "#85643F", evening)
    window(p, 16, 22, 40, 40, evening=evening)
    p.box(118, 34, 96, 7, "#A97547", radius=1.5, width=1.3)
    for x in (134.0, 166.0, 198.0):
        p.path(f"M {x} 41 L {x} 48 C {x} 52 {x + 6} 52 {x + 6} 48", None, width=1.8)
    p.path("M 134 47 L 122 54 L 120 96 L 150 96 L 147 54 Z", "#D08A5E", width=1.6)
    p.line(135, 54, 135, 94, width=1.0)
    table(p, 118, 112, 100, FLOOR, "#C79A6B")
    p.path("M 164 84 C 164 66 204 66 204 84 L 206 108 C 206 113 162 113 162 108 Z", "#4C7396", width=1.8)
    p.path("M 176 70 C 176 60 192 60 192 70", None, width=2.0)
    p.box(170, 90, 28, 16, "#3D5F7F", radius=4, width=1.3)
    p.line(179, 97, 189, 97, width=1.8, line="#E6B35A")
    p.path("M 124 112 L 126 104 L 142 104 L 144 112 Z", "#FFFCF3", width=1.2)


def _clock(p: Pencil, evening: bool) -> None:
    """The bedroom, with a clock that has no hands yet."""
    wall(p, "#C3C9DC", "#8C6A4C", evening)
    window(p, 14, 22, 46, 48, evening=evening)
    curtains(p, 14, 20, 46, 58, "#75658F", 0.6)
    p.oval(172, 54, 28, None, "#FFFCF5", width=2.4)
    p.oval(172, 54, 22.5, None, None, width=0.8, line="#B8AFA2")
    for x, y in ((172, 33), (193, 54), (172, 75), (151, 54)):
        p.oval(x, y, 1.9, None, LINE, width=0)
    p.path(
        f"M 120 {FLOOR} L 120 112 C 120 107 126 106 132 107 L 214 107 C 226 107 228 114 228 {FLOOR} Z",
        "#6877A8",
        width=1.6,
    )
    p.path("M 122 108 C 120 96 132 95 142 97 C 152 95 156 100 153 108 Z", "#FBF7EE", width=1.4)
    p.path("M 160 108 C 158 116 158 126 160 134", None, width=1.0, line="#4A5788")


def hand_ends(hour: int, minute: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where the short and the long hand end, from the middle of the clock; y runs down."""
    ends = []
    for turn, length in (((hour % 12 + minute / 60) / 12, 11.0), (minute / 60, 18.5)):
        angle = 2 * math.pi * turn
        ends.append((length * math.sin(angle), -length * math.cos(angle)))
    return ends[0], ends[1]


def _hands(p: Pencil, time: tuple[int, int]) -> None:
    """The hands of the clock in the bedroom."""
    short, long = hand_ends(*time)
    p.path(f"M 172 54 L {172 + short[0]:.2f} {54 + short[1]:.2f}", None, width=3.2)
    p.path(f"M 172 54 L {172 + long[0]:.2f} {54 + long[1]:.2f}", None, width=2.3)
    p.oval(172, 54, 2.4, None, "#A9563F", width=0)


_PROPS: dict[str, Callable[[Pencil, bool], None]] = {
    "envelope": _envelope,
    "phone": _phone,
    "car": _car,
    "bag": _bag,
    "clock": _clock,
    "week": draw_week,
    "bucket": draw_bucket,
}


def draw_moment(painter: QPainter, view: MomentView, style: ArtStyle, rect: QRectF) -> None:
    """The moment in a rounded frame; unknown props show the hall with post."""
    evening = view.evening or style.is_dark
    scale = max(rect.width() / WIDE, rect.height() / HIGH)
    frame = QPainterPath()
    frame.addRoundedRect(rect, 10, 10)
    painter.save()
    painter.setClipPath(frame, Qt.ClipOperation.IntersectClip)
    # what does not fit is cut from the top and evenly from both sides, so that the floor stays in sight
    painter.translate(rect.center().x() - WIDE * scale / 2, rect.bottom() - HIGH * scale)
    painter.scale(scale, scale)
    pencil = Pencil(painter, LINE, 1.5)
    outside = OUTDOOR_MOMENTS.get(view.prop)
    if outside is not None:
        outside(pencil, evening, FLOOR)
    else:
        _PROPS.get(view.prop, _envelope)(pencil, evening)
    if view.prop == "clock" and view.time is not None:
        _hands(pencil, view.time)
    glow(painter, QPointF(104, 60), 110, 0.5 if evening else 0.35)
    person = PersonView("", view.who, view.who[:1], view.hue, view.hair, 60.0 * view.size)
    painter.save()
    painter.translate(94, FLOOR + 5)
    painter.scale(1.75, 1.75)
    draw_standing(painter, person, 0, 0, badge=False, halo=2.8)
    painter.restore()
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LINE) if not style.is_dark else style.colour("edge"), 1.6))
    painter.drawRoundedRect(rect.adjusted(0.8, 0.8, -0.8, -0.8), 9.5, 9.5)


class MomentPicture(ViewPicture[MomentView]):
    """One moment as a picture; its words are told beside it."""

    def __init__(self, view: MomentView, parent: QWidget | None = None, art: ArtStyle | None = None) -> None:
        super().__init__(view, tr("Moment"), parent, art)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def summary(self) -> str:
        return ": ".join(part for part in (self._view.who, self._view.words) if part) or tr(
            "Een moment in huis."
        )

    def table(self) -> Table:
        return self._view.table()

    def sizeHint(self) -> QSize:
        return QSize(240, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 75)

    def _paint(self, painter: QPainter) -> None:
        draw_moment(painter, self._view, self._art, QRectF(self.rect()))
