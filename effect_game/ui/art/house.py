"""Het huis: the row house in cross-section with seven rooms and the people who live there."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from effect_game.ui.art.attic import SIGN_HALF, SIGN_TOP
from effect_game.ui.art.house_boards import board_height, draw_board, draw_legend, draw_room_list, room_rows
from effect_game.ui.art.house_data import HouseView, RoomView
from effect_game.ui.art.house_frame import (
    SCENE_H,
    SCENE_W,
    draw_chimney,
    draw_plan_lines,
    draw_roof,
    draw_shadow,
    draw_walls,
)
from effect_game.ui.art.outdoors import street_camp
from effect_game.ui.art.people import PersonView, draw_standing
from effect_game.ui.art.picture import Mark, Picture, Table
from effect_game.ui.art.rooms import (
    BY_PLACE,
    PLACES,
    ROOM_H,
    ROOM_W,
    Place,
    draw_room,
    draw_thumbnail,
    room_shape,
)
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

FADE_MS, STAGGER_MS = 600, 120
_INTERSECT = Qt.ClipOperation.IntersectClip
_LEGEND_EDGE = 8
# A name and a word below each other, at 100% text.
_LIST_ROW = 34


class House(Picture):
    """The house. `room_activated` carries the key of the room that was clicked or opened with Enter."""

    room_activated = Signal(str)

    def __init__(
        self, view: HouseView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(parent, art)
        self._view = view or HouseView()
        self._before: HouseView | None = None
        self._progress = 1.0
        self._drawings: dict[object, QPixmap] = {}
        self._over: tuple[object, QPixmap] | None = None
        self.set_corners(0, 11)
        self.setAccessibleName("Het huis")
        self.refresh()

    # data

    @property
    def view(self) -> HouseView:
        """What is shown now."""
        return self._view

    def set_view(self, view: HouseView) -> None:
        """Show another state; rooms that changed fade over, from the attic down."""
        if view == self._view:
            return
        same_street = (view.evening, view.street_props) == (self._view.evening, self._view.street_props)
        self._before, self._view = (self._view if same_street else None), view
        self._progress = 0.0
        self.updateGeometry()
        self.refresh()
        self._move(FADE_MS + STAGGER_MS * (len(PLACES) - 1), self._fade, linear=True)

    def _fade(self, share: float) -> None:
        self._progress = share
        if share >= 1.0:
            self._before = None

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        return self._view.table()

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(548, max(372, self._list_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, max(200, self._list_height()))

    def _list_height(self) -> int:
        """What the list beside the picture needs; 0 while the names are on boards in the house."""
        return len(self._view.rooms) * self._art.px(_LIST_ROW) if self._list_mode() else 0

    def _list_mode(self) -> bool:
        return self._art.text_scale >= 1.5

    def _areas(self) -> tuple[QRectF, QRectF]:
        """The picture and, with large text, the list beside it."""
        whole = QRectF(self.rect())
        if not self._list_mode():
            return whole, QRectF()
        share = min(0.52, max(0.4, self._art.px(144) / max(1.0, whole.width())))
        split = whole.width() * (1 - share)
        return QRectF(0, 0, split, whole.height()), QRectF(split, 0, whole.width() - split, whole.height())

    def _scene(self) -> tuple[float, QPointF]:
        """Scale and origin of the scene in widget pixels; the ground stays near the lower edge."""
        area, _ = self._areas()
        scale = max(0.05, min(area.width() / SCENE_W, area.height() / SCENE_H))
        x = area.left() + (area.width() - SCENE_W * scale) / 2
        spare = area.height() - SCENE_H * scale
        return scale, QPointF(x, area.top() + spare * (1.0 if spare < 40 else 0.72))

    def _to_widget(self, rect: QRectF) -> QRectF:
        scale, origin = self._scene()
        return QTransform().translate(origin.x(), origin.y()).scale(scale, scale).mapRect(rect)

    def _room_rect(self, place: Place) -> QRectF:
        if place.name == "attic":
            half, top = (SIGN_HALF, SIGN_TOP) if not self._list_mode() else (80.0, 24.0)
            return self._to_widget(QRectF(274 - half, top, 2 * half, 102 - top))
        return self._to_widget(QRectF(place.x, place.y, ROOM_W, ROOM_H))

    def _text_size(self) -> float:
        """Pixels of board text: grows with the text scale, and a little with the drawing."""
        scale, _ = self._scene()
        return 13 * self._art.text_scale * math.sqrt(max(1.0, scale))

    def _marks(self) -> tuple[Mark, ...]:
        places = [
            (room, BY_PLACE[room.place])
            for place in PLACES
            for room in self._view.rooms
            if room.place == place.name
        ]
        if self._list_mode():
            _, side = self._areas()
            rows = dict(
                zip((room.key for room in self._view.rooms), room_rows(self._view, side), strict=True)
            )
            return tuple(
                Mark(room.key, room.sentence, rows[room.key].adjusted(5, 4, -5, -4)) for room, _ in places
            )
        return tuple(Mark(room.key, room.sentence, self._room_rect(place), 4) for room, place in places)

    def mark_at(self, point: QPointF) -> Mark | None:
        """With large text both the row and the room itself can be clicked."""
        found = super().mark_at(point)
        if found is None and self._list_mode():
            for room in self._view.rooms:
                if self._room_rect(BY_PLACE[room.place]).contains(point):
                    return next(mark for mark in self._marks() if mark.key == room.key)
        return found

    def _activate(self, key: str) -> None:
        self.room_activated.emit(key)

    # painting

    def _paint(self, painter: QPainter) -> None:
        self._paint_rooms(painter)
        if self._before is None:
            self._over = None
            self._paint_over(painter)
        else:
            painter.drawPixmap(0, 0, self._kept_over(painter))

    def _kept_over(self, painter: QPainter) -> QPixmap:
        """People and words of the new state, drawn once for all pictures of a cross-fade: it runs while
        the money of the next plan is being computed."""
        ratio = max(1.0, painter.deviceTransform().m11())
        key = (self._view, self._art, self.width(), self.height(), ratio)
        if self._over is None or self._over[0] != key:
            sheet = QPixmap(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
            sheet.setDevicePixelRatio(ratio)
            sheet.fill(Qt.GlobalColor.transparent)
            inside = QPainter(sheet)
            try:
                inside.setRenderHints(painter.renderHints())
                self._paint_over(inside)
            finally:
                inside.end()
            self._over = (key, sheet)
        return self._over[1]

    def _paint_over(self, painter: QPainter) -> None:
        """What lies over the drawing of the rooms: people, boards, the legend."""
        area, side = self._areas()
        scale, origin = self._scene()
        painter.save()
        painter.setClipRect(area, _INTERSECT)
        painter.translate(origin)
        painter.scale(scale, scale)
        self._draw_people(painter)
        painter.restore()
        if self._list_mode():
            draw_room_list(painter, self._art, self._view, side, self._art.px(13))
        else:
            self._draw_boards(painter)
        if any(room.expected is not None for room in self._view.rooms) and not self._list_mode():
            draw_legend(
                painter, self._art, self._view, QPointF(_LEGEND_EDGE, _LEGEND_EDGE), self._text_size()
            )

    def _drawing(self, view: HouseView, ratio: float) -> QPixmap:
        """The drawing of a state without words and people, kept until something in it changes."""
        evening = view.evening or self._art.is_dark
        levels = tuple((room.place, room.level) for room in view.rooms)
        key = (levels, evening, view.street_props, self._art, self.width(), self.height(), ratio)
        if key not in self._drawings:
            while len(self._drawings) > 2:
                self._drawings.pop(next(iter(self._drawings)))
            self._drawings[key] = self._draw(view, evening, ratio)
        return self._drawings[key]

    def _draw(self, view: HouseView, evening: bool, ratio: float) -> QPixmap:
        area, _ = self._areas()
        scale, origin = self._scene()
        pixmap = QPixmap(max(1, math.ceil(area.width() * ratio)), max(1, math.ceil(area.height() * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(origin)
            painter.scale(scale, scale)
            back = QTransform().scale(1 / scale, 1 / scale).translate(-origin.x(), -origin.y())
            draw_house(painter, view, self._art, back.mapRect(area), evening)
        finally:
            painter.end()
        return pixmap

    def _fade_share(self, room: RoomView | None, index: int) -> float:
        """How much of the new state of a room is seen during a cross-fade; rooms follow each other."""
        old = self._before.room_at(PLACES[index].name) if self._before is not None else None
        if old is None or room is None or old.level == room.level:
            return 1.0
        total = FADE_MS + STAGGER_MS * (len(PLACES) - 1)
        local = max(0.0, min(1.0, (self._progress * total - index * STAGGER_MS) / FADE_MS))
        return 1 - float((1 - local) ** 3)

    def _paint_rooms(self, painter: QPainter) -> None:
        """The drawing; during a change the old one, with every new room fading in over it."""
        ratio = max(1.0, painter.deviceTransform().m11())
        now = self._drawing(self._view, ratio)
        if self._before is None:
            painter.drawPixmap(0, 0, now)
            return
        painter.drawPixmap(0, 0, self._drawing(self._before, ratio))
        scale, origin = self._scene()
        move = QTransform().translate(origin.x(), origin.y()).scale(scale, scale)
        for index, place in enumerate(PLACES):
            painter.save()
            painter.setClipPath(move.map(room_shape(place).translated(place.x, place.y)), _INTERSECT)
            painter.setOpacity(self._fade_share(self._view.room_at(place.name), index))
            painter.drawPixmap(0, 0, now)
            painter.restore()

    def _draw_boards(self, painter: QPainter) -> None:
        size = self._text_size()
        scale, _ = self._scene()
        for room in self._view.rooms:
            place = BY_PLACE[room.place]
            rect = self._room_rect(place)
            height = max(board_height(size), 36 * scale)
            if place.name == "attic":
                wide = max(rect.width(), size * 10.4)
                rect = QRectF(rect.center().x() - wide / 2, rect.top(), wide, height)
                if room.level is not None:
                    rect.adjust(2, 2, -2, 0)
            draw_board(painter, self._art, room, QRectF(rect.left(), rect.top(), rect.width(), height), size)

    def _draw_people(self, painter: QPainter) -> None:
        for place in PLACES:
            room = self._view.room_at(place.name)
            inside = [person for person in self._view.persons if room is not None and person.room == room.key]
            for person, x in sorted(
                zip(inside, _stands(place, inside), strict=True), key=lambda pair: -pair[0].height
            ):
                if place.name == "attic":
                    draw_standing(painter, person, x, 103)
                else:
                    draw_standing(painter, person, place.x + x, place.y + 109)


def _stands(place: Place, inside: list[PersonView]) -> list[float]:
    """Where the people in one room stand, left to right in free places first."""
    return [place.stand_x[index % len(place.stand_x)] for index in range(len(inside))]


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
    for place in PLACES:
        room = view.room_at(place.name)
        painter.save()
        painter.translate(place.x, place.y)
        draw_room(painter, place, None if room is None else room.level, style, evening)
        painter.restore()
    if built:
        draw_roof(painter, evening)
        draw_walls(painter, evening)
    else:
        draw_plan_lines(painter, evening)
    if scenery and not style.is_contrast and "car" in view.street_props:
        draw_car(painter, evening)
    if scenery and not style.is_contrast:
        street_camp(painter, view.street_props, evening)


class RoomThumbnail(Picture):
    """One room without its board, for lists (84 to 132 wide)."""

    def __init__(
        self,
        room: RoomView,
        parent: QWidget | None = None,
        art: ArtStyle | None = None,
        *,
        evening: bool = False,
    ) -> None:
        super().__init__(parent, art)
        self._room, self._evening = room, evening
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(room.name)
        self.refresh()

    def summary(self) -> str:
        return self._room.sentence

    def table(self) -> Table:
        return HouseView((self._room,)).table()

    def sizeHint(self) -> QSize:
        return QSize(84, 64)

    def _paint(self, painter: QPainter) -> None:
        draw_thumbnail(
            painter,
            self._room.place,
            self._room.level,
            self._art,
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5),
            self._evening or self._art.is_dark,
        )
