"""The seven rooms: where each place is, what hangs there, and how one room is painted at a level of light.

A place is fixed ('attic', 'upper_left' ... 'lower_right'); which life domain lives in it comes in as data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from effect_game.ui.art.attic import APEX, attic, attic_shape
from effect_game.ui.art.objects_lower import hall_objects, kitchen_objects, living_objects
from effect_game.ui.art.objects_upper import attic_objects, bathroom_objects, bedroom_objects, desk_objects
from effect_game.ui.art.pencil import LINE, Pencil
from effect_game.ui.art.room_light import (
    LIGHTS,
    draw_closed_door,
    draw_dashed_house,
    draw_lamp,
    draw_light,
    draw_night,
)
from effect_game.ui.art.rooms_lower import hall, kitchen, living_room
from effect_game.ui.art.rooms_upper import bathroom, bedroom, desk_room
from effect_game.ui.art.style import ArtStyle

ROOM_W, ROOM_H, BOARD_H = 132.0, 112.0, 36.0
Draw = Callable[[Pencil, bool, bool, float], None]
Objects = Callable[[Pencil, int], None]


@dataclass(frozen=True)
class Place:
    """One place in scene units: origin, what is drawn, lamp, window and where people stand."""

    name: str
    x: float
    y: float
    draw: Draw
    objects: Objects
    lamp_x: float
    lamp_top: float
    lamp_colour: str
    window: tuple[float, float]
    stand_x: tuple[float, ...]


PLACES = (
    Place(
        "attic",
        0,
        0,
        attic,
        attic_objects,
        214,
        46,
        "#E0A95B",
        (274, 40),
        (212, 226, 322, 336, 196, 352, 240, 308),
    ),
    Place(
        "upper_left",
        70,
        109,
        bedroom,
        bedroom_objects,
        66,
        36,
        "#B9A2CC",
        (108, 56),
        (118, 74, 46, 98, 60, 26, 110, 86),
    ),
    Place(
        "upper_middle",
        208,
        109,
        bathroom,
        bathroom_objects,
        88,
        36,
        "#8FC1B2",
        (114, 52),
        (30, 76, 12, 96, 50, 110, 62, 20),
    ),
    Place(
        "upper_right",
        346,
        109,
        desk_room,
        desk_objects,
        46,
        36,
        "#E0A95B",
        (116, 54),
        (117, 12, 96, 50, 72, 30, 106, 84),
    ),
    Place(
        "lower_left",
        70,
        226,
        hall,
        hall_objects,
        76,
        36,
        "#E6C15A",
        (20, 56),
        (16, 38, 62, 84, 28, 50, 72, 96),
    ),
    Place(
        "lower_middle",
        208,
        226,
        living_room,
        living_objects,
        76,
        36,
        "#E58A4E",
        (108, 56),
        (26, 52, 82, 106, 14, 40, 68, 118),
    ),
    Place(
        "lower_right",
        346,
        226,
        kitchen,
        kitchen_objects,
        52,
        36,
        "#E6B03F",
        (112, 52),
        (16, 34, 116, 62, 80, 98, 48, 26),
    ),
)
BY_PLACE = {place.name: place for place in PLACES}


def room_shape(place: Place) -> QPainterPath:
    """The inside of a room in its own coordinates (the attic's are the scene's)."""
    if place.name == "attic":
        return attic_shape()
    path = QPainterPath()
    path.addRect(QRectF(0, 0, ROOM_W, ROOM_H))
    return path


def draw_room(painter: QPainter, place: Place, level: int | None, style: ArtStyle, evening: bool) -> None:
    """Wall, furniture, lamp, dusk and glow in room coordinates; None is the night of 'not asked yet'."""
    shape = room_shape(place)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    if level is None:
        draw_night(painter, shape, style)
        if place.name == "attic":
            draw_dashed_house(painter, style, APEX[0], 72, 0.6)
        else:
            draw_closed_door(painter, style, 48, 50, 36, 62)
    else:
        light = LIGHTS[max(1, min(5, level))]
        pencil = Pencil(painter, LINE, 1.3)
        place.draw(pencil, evening, light.sun, light.curtain)
        place.objects(pencil, max(1, min(5, level)))
        draw_lamp(pencil, place.lamp_x, place.lamp_top, light.lamp, place.lamp_colour)
        lamp = QPointF(place.lamp_x, place.lamp_top + 15)
        window = QPointF(*place.window)
        draw_light(painter, shape, light, lamp, window, 1.5 if place.name == "attic" else 1.0)
    painter.restore()


def draw_thumbnail(
    painter: QPainter,
    place_name: str,
    level: int | None,
    style: ArtStyle,
    rect: QRectF,
    evening: bool = False,
) -> None:
    """The part of a room below its board, cropped to `rect`; works from 84 units wide."""
    place = BY_PLACE[place_name]
    painter.save()
    frame = QPainterPath()
    frame.addRoundedRect(rect, 6, 6)
    painter.setClipPath(frame, Qt.ClipOperation.IntersectClip)
    if level is None:
        draw_night(painter, frame, style)
        scale = rect.height() / 60
        if place_name == "attic":
            draw_dashed_house(painter, style, rect.center().x(), rect.center().y() - 4 * scale, scale)
        else:
            draw_closed_door(
                painter,
                style,
                rect.center().x() - 14 * scale,
                rect.top() + 9 * scale,
                28 * scale,
                rect.height(),
            )
    else:
        crop = QRectF(APEX[0] - 96, 24, 192, 80) if place_name == "attic" else QRectF(0, BOARD_H, ROOM_W, 74)
        scale = max(rect.width() / crop.width(), rect.height() / crop.height())
        painter.translate(rect.center())
        painter.scale(scale, scale)
        # keep the floor in sight: what does not fit is cut from the top
        bottom = crop.bottom() - rect.height() / scale / 2
        painter.translate(-crop.center().x(), -bottom)
        if place_name == "attic":
            painter.fillRect(crop.adjusted(-60, -60, 60, 10), style.colour("night"))
        draw_room(painter, place, level, style, evening)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.colour("ink_1"), 1.2))
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 6, 6)
