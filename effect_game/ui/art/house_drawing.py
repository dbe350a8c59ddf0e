"""The drawing of the house without words and people: painted at once, or kept in layers."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from effect_game.ui.art.house_data import HouseView
from effect_game.ui.art.house_frame import (
    draw_chimney,
    draw_plan_lines,
    draw_roof,
    draw_shadow,
    draw_walls,
)
from effect_game.ui.art.outdoors import street_camp
from effect_game.ui.art.rooms import PLACES, Place, draw_room, room_shape
from effect_game.ui.art.scenery import (
    draw_car,
    draw_garden,
    draw_ground,
    draw_lantern,
    draw_neighbours,
    draw_plain_ground,
    draw_sky,
)
from effect_game.ui.art.style import ArtStyle


def draw_house(
    painter: QPainter,
    view: HouseView,
    style: ArtStyle,
    visible: QRectF,
    evening: bool,
    *,
    scenery: bool = True,
) -> None:
    """The drawing without words and people, in scene units; `visible` is the part that is seen."""
    _draw_behind(painter, view, style, visible, evening, scenery=scenery)
    for place in PLACES:
        _draw_room_in_place(painter, place, _level(view, place), style, evening)
    _draw_before(painter, view, style, evening, scenery=scenery)


def _draw_behind(
    painter: QPainter, view: HouseView, style: ArtStyle, visible: QRectF, evening: bool, *, scenery: bool
) -> None:
    """Sky, street and garden, the shade of the house and its chimney: what the rooms stand before."""
    if scenery and style.is_contrast:
        draw_plain_ground(painter, visible, style.colour("ground"), style.colour("edge"))
    elif scenery:
        draw_sky(painter, visible, evening)
        draw_neighbours(painter, evening, visible)
        draw_ground(painter, visible, evening)
        draw_garden(painter, evening, "bike" in view.street_props)
        draw_lantern(painter, evening)
    built = "outline" not in view.street_props
    if built and scenery and not style.is_contrast:
        draw_shadow(painter, evening)
    if built:
        draw_chimney(painter, evening)


def _draw_room_in_place(
    painter: QPainter, place: Place, level: int | None, style: ArtStyle, evening: bool
) -> None:
    painter.save()
    painter.translate(place.x, place.y)
    draw_room(painter, place, level, style, evening)
    painter.restore()


def _draw_before(
    painter: QPainter, view: HouseView, style: ArtStyle, evening: bool, *, scenery: bool
) -> None:
    """Roof, walls and what stands in the street: all that is before the rooms."""
    if "outline" not in view.street_props:
        draw_roof(painter, evening)
        draw_walls(painter, evening)
    else:
        draw_plan_lines(painter, evening)
    if scenery and not style.is_contrast and "car" in view.street_props:
        draw_car(painter, evening)
    if scenery and not style.is_contrast:
        street_camp(painter, view.street_props, evening)


def _level(view: HouseView, place: Place) -> int | None:
    room = view.room_at(place.name)
    return None if room is None else room.level


class HouseLayers:
    """Layers of the drawing at one size: what is behind the rooms, each room at each level, what is before.

    Another level of one room draws that room only; the rest lies ready.
    """

    def __init__(self) -> None:
        self._for: object = None
        self._layers: dict[object, QPixmap] = {}

    def compose(
        self, view: HouseView, style: ArtStyle, area: QRectF, scene: QTransform, ratio: float
    ) -> QPixmap:
        """The whole drawing. `area`: the part of the widget it fills, from its top left corner; `scene`: from
        scene units to the widget; `ratio`: device pixels in a logical one."""
        evening = view.evening or style.is_dark
        key = (style, evening, view.street_props, area.width(), area.height(), _numbers(scene), ratio)
        if key != self._for:
            self._for, self._layers = key, {}
        whole = _sheet(area, ratio)
        painter = QPainter(whole)
        try:
            if "behind" not in self._layers:
                self._layers["behind"] = self._behind(view, style, area, scene, ratio)
            painter.drawPixmap(area.topLeft(), self._layers["behind"])
            for place in PLACES:
                at, room = self._room(place, _level(view, place), style, evening, scene, ratio)
                painter.drawPixmap(at, room)
            if "before" not in self._layers:
                self._layers["before"] = self._before(view, style, area, scene, ratio)
            painter.drawPixmap(area.topLeft(), self._layers["before"])
        finally:
            painter.end()
        return whole

    def _behind(
        self, view: HouseView, style: ArtStyle, area: QRectF, scene: QTransform, ratio: float
    ) -> QPixmap:
        sheet = _sheet(area, ratio)
        painter = _on(sheet, QPointF(0, 0), scene)
        try:
            visible = scene.inverted()[0].mapRect(area)
            _draw_behind(painter, view, style, visible, view.evening or style.is_dark, scenery=True)
        finally:
            painter.end()
        return sheet

    def _before(
        self, view: HouseView, style: ArtStyle, area: QRectF, scene: QTransform, ratio: float
    ) -> QPixmap:
        sheet = _sheet(area, ratio)
        painter = _on(sheet, QPointF(0, 0), scene)
        try:
            _draw_before(painter, view, style, view.evening or style.is_dark, scenery=True)
        finally:
            painter.end()
        return sheet

    def _room(
        self, place: Place, level: int | None, style: ArtStyle, evening: bool, scene: QTransform, ratio: float
    ) -> tuple[QPointF, QPixmap]:
        """The drawing of one room and where its top left corner lies in the widget."""
        bounds = scene.mapRect(room_shape(place).boundingRect().translated(place.x, place.y))
        # Whole device pixels: a picture that is put between them is blurred.
        left, top = math.floor(bounds.left() * ratio) / ratio, math.floor(bounds.top() * ratio) / ratio
        at = QPointF(left, top)
        if (place.name, level) not in self._layers:
            sheet = _sheet(QRectF(at, bounds.bottomRight()).adjusted(0, 0, 1, 1), ratio)
            painter = _on(sheet, at, scene)
            try:
                _draw_room_in_place(painter, place, level, style, evening)
            finally:
                painter.end()
            self._layers[place.name, level] = sheet
        return at, self._layers[place.name, level]


def _numbers(move: QTransform) -> tuple[float, ...]:
    return move.m11(), move.m22(), move.dx(), move.dy()


def _sheet(area: QRectF, ratio: float) -> QPixmap:
    """A see-through sheet for an area in logical pixels."""
    sheet = QPixmap(max(1, math.ceil(area.width() * ratio)), max(1, math.ceil(area.height() * ratio)))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    return sheet


def _on(sheet: QPixmap, corner: QPointF, scene: QTransform) -> QPainter:
    """A painter in scene units on a sheet whose top left corner lies at `corner` of the widget."""
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-corner)
    painter.setTransform(scene, combine=True)
    return painter
