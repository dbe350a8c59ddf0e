"""Het huis: the row house in cross-section with seven rooms and the people who live there."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.attic import SIGN_HALF, SIGN_TOP
from effect_game.ui.art.house_boards import board_height, draw_board, draw_legend, draw_room_list, room_rows
from effect_game.ui.art.house_data import HouseView, RoomView
from effect_game.ui.art.house_drawing import HouseLayers
from effect_game.ui.art.house_frame import SCENE_H, SCENE_W
from effect_game.ui.art.people import PersonView, draw_standing
from effect_game.ui.art.picture import Mark, Picture, Table
from effect_game.ui.art.rooms import (
    BY_PLACE,
    PLACES,
    ROOM_H,
    ROOM_W,
    Place,
    draw_thumbnail,
    room_shape,
)
from effect_game.ui.art.sheet import Sheet, keeps_lines, pixel_ratio
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture

FADE_MS, STAGGER_MS = 600, 120
FILE_RATIO = 2.0
_INTERSECT = Qt.ClipOperation.IntersectClip
_LEGEND_EDGE = 8
# A name and a word below each other, at 100% text.
_LIST_ROW = 34


class House(ViewPicture[HouseView]):
    """The house. `room_activated` carries the key of the room that was clicked or opened with Enter."""

    room_activated = Signal(str)

    def __init__(
        self, view: HouseView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or HouseView(), tr("Het huis"), parent, art)
        self._before: HouseView | None = None
        self._progress = 1.0
        self._layers = HouseLayers()
        self._drawings: dict[object, QPixmap] = {}
        self._over = Sheet()
        self.set_corners(0, 11)

    # data

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
        return self._scene_move().mapRect(rect)

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

    def draw_ahead(self) -> None:
        """Make the sheets that the next paint puts on the screen."""
        ratio = self.devicePixelRatioF()
        self._drawing(self._view, ratio)
        self._kept_over(ratio)

    def _paint(self, painter: QPainter) -> None:
        ratio = pixel_ratio(painter)
        if keeps_lines(painter):
            # Rooms lie within each other's edges, which such a file cannot cut: they are kept pixels, words
            # and people are not.
            painter.drawImage(QRectF(self.rect()), self._drawing(self._view, FILE_RATIO).toImage())
            self._paint_over(painter)
            return
        self._paint_rooms(painter, ratio)
        painter.drawPixmap(0, 0, self._kept_over(ratio))

    def _kept_over(self, ratio: float) -> QPixmap:
        """People and words, drawn once for all pictures of a cross-fade and for every focus ring: they are
        painted while the money of the next plan is being computed."""
        return self._over.drawn(self._view, self._art, self.size(), ratio, self._paint_over)

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
            area, _ = self._areas()
            self._drawings[key] = self._layers.compose(view, self._art, area, self._scene_move(), ratio)
        return self._drawings[key]

    def _scene_move(self) -> QTransform:
        scale, origin = self._scene()
        return QTransform().translate(origin.x(), origin.y()).scale(scale, scale)

    def _fade_share(self, room: RoomView | None, index: int) -> float:
        """How much of the new state of a room is seen during a cross-fade; rooms follow each other."""
        old = self._before.room_at(PLACES[index].name) if self._before is not None else None
        if old is None or room is None or old.level == room.level:
            return 1.0
        total = FADE_MS + STAGGER_MS * (len(PLACES) - 1)
        local = max(0.0, min(1.0, (self._progress * total - index * STAGGER_MS) / FADE_MS))
        return 1 - float((1 - local) ** 3)

    def _paint_rooms(self, painter: QPainter, ratio: float) -> None:
        """The drawing; during a change the old one, with every new room fading in over it."""
        now = self._drawing(self._view, ratio)
        if self._before is None:
            painter.drawPixmap(0, 0, now)
            return
        painter.drawPixmap(0, 0, self._drawing(self._before, ratio))
        move = self._scene_move()
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
