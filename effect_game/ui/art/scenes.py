"""The kitchen table and the negotiation table: people, what they say, the house in between."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art import scene_props as props
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.house_drawing import draw_house
from effect_game.ui.art.outdoors import dog_sitting, draw_waterside
from effect_game.ui.art.pencil import LINE, Pencil
from effect_game.ui.art.people import draw_seated
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.scene_board import draw_board
from effect_game.ui.art.scenes_data import TRUST_STEPS, SeatView, TableScene
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.party_marks import paint_mark

TABLE_BACK, TABLE_FRONT = 218.0, 241.0
_MUGS = ("#F6EBDD", "#CFE0EA", "#F0D6A8", "#E3BFB4", "#D8DEC2")
_WORD = 4
"""Letters of a word that says something by itself."""
_WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

_SHARES = (0.38, 0.46, 0.55, 0.65, 0.8, 0.97)
"""Of the width of the scene: how wide the bubble of a quote may be, the narrowest first."""


class TablePicture(ViewPicture[TableScene]):
    """A table scene. Everyone at the table can take the focus and says name, note and trust."""

    def __init__(
        self, view: TableScene | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or TableScene(), tr("Aan tafel"), parent, art)

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        return self._view.table()

    def sizeHint(self) -> QSize:
        return QSize(642, 302)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._art.px(170))

    # geometry: the scene is as wide as the widget; only its height decides the scale

    def _front(self) -> float:
        """Height of the front of the table, where the name plates are, in widget pixels."""
        return self._art.px(45 if self._two_lines() else 30) + 16.0

    def _two_lines(self) -> bool:
        """Also in a meeting where a role only fits so: it is told whole or not at all."""
        if self._view.setting != "meeting":
            return True
        small, strong = QFontMetricsF(self._art.font(13)), QFontMetricsF(self._art.font(14, 600))
        scale = self._scale_for(self._art.px(45))
        seats = [(seat, wide - 6) for seat, wide in self._widths(scale) if seat.mark is None]
        notes = [(small.horizontalAdvance(seat.note), seat, room) for seat, room in seats]
        return any(w <= room < w + 9 + strong.horizontalAdvance(seat.name) for w, seat, room in notes)

    def _scale(self) -> float:
        return self._scale_for(self._front() - 16.0)

    def _scale_for(self, plate: float) -> float:
        """Pixels of a unit of the scene above plates of this height."""
        seats, high = max(3, len(self._view.seats)), self.height() - plate - 16.0
        return max(0.2, min(high / TABLE_FRONT, self.width() / (90.0 + 62 * seats)))

    def _width(self) -> float:
        """Width of the scene in scene units."""
        return self.width() / self._scale()

    def _widths(self, scale: float) -> list[tuple[SeatView, float]]:
        """How wide each plate is, in widget pixels: none over another."""
        places = self._seats_at(scale)
        result = []
        for seat, x, _ in places:
            nearest = min((abs(x - other) for each, other, _ in places if each is not seat), default=200.0)
            result.append((seat, min(max(nearest * scale - 5, 30.0), self._art.px(178))))
        return result

    def _origin_y(self) -> float:
        return self.height() - self._front() - TABLE_FRONT * self._scale()

    def _seat_places(self) -> list[tuple[SeatView, float, float]]:
        """Every seat with its x and its scale in scene units; guests left, home right."""
        return self._seats_at(self._scale())

    def _seats_at(self, scale: float) -> list[tuple[SeatView, float, float]]:
        guests = [seat for seat in self._view.seats if not seat.is_home]
        home = [seat for seat in self._view.seats if seat.is_home]
        ordered = guests + home
        if not ordered:
            return []
        meeting = self._view.setting == "meeting"
        left, right = 30.0, self.width() / scale - (22.0 if meeting else 44.0)
        between = 1.15 if meeting else 0.25
        slots = len(ordered) + (between if guests and home else 0.0)
        pitch = min(150.0 if meeting else 126.0, (right - left) / slots)
        start = left + max(0.0, (right - left - pitch * slots) / 2)
        result = []
        for index, seat in enumerate(ordered):
            gap = between if guests and index >= len(guests) else 0.0
            x = start + pitch * (index + 0.5 + gap)
            result.append((seat, x, min(1.1, pitch / 82) * seat.size))
        return result

    def _plates(self) -> list[tuple[SeatView, QRectF]]:
        scale = self._scale()
        top = self.height() - self._front() + 8
        high = self._front() - 16
        result = []
        for (seat, x, _), (_, wide) in zip(self._seats_at(scale), self._widths(scale), strict=True):
            left = max(4.0, min(x * scale - wide / 2, self.width() - wide - 4))
            result.append((seat, QRectF(left, top, wide, high)))
        return result

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(Mark(seat.key, seat.words(), rect, 7) for seat, rect in self._plates())

    # painting

    def _paint(self, painter: QPainter) -> None:
        view, scale, width = self._view, self._scale(), self._width()
        evening = view.evening or self._art.is_dark
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 11, 11)
        painter.save()
        painter.setClipPath(frame)
        painter.translate(0, self._origin_y())
        painter.scale(scale, scale)
        top = -self._origin_y() / scale
        if view.setting == "kitchen":
            self._kitchen(painter, width, top, evening)
        elif view.setting == "outside":
            draw_waterside(painter, width, top, TABLE_BACK, evening=evening, camp="tent" in view.props)
        else:
            self._meeting(painter, width, top, evening)
        for seat, x, size in self._seat_places():
            draw_seated(painter, seat.hue, seat.hair, x, TABLE_BACK + 2, size)
        props.table_top(painter, 6, width - 6, TABLE_BACK, TABLE_FRONT, TABLE_FRONT + self._front() / scale)
        self._on_table(painter, width)
        painter.restore()
        if self._art.is_contrast:
            painter.setPen(QPen(self._art.colour("edge"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 10, 10)
        for seat, rect in self._plates():
            self._paint_plate(painter, seat, rect)
        self._paint_bubble(painter)

    def _kitchen(self, painter: QPainter, width: float, top: float, evening: bool) -> None:
        self._wall(painter, width, top, ("#C9A05E", "#E0BE82") if evening else ("#EBD3A0", "#F2E2BC"))
        window = QRectF(36, 24, min(208.0, width * 0.34), 118)
        props.street_window(painter, window, evening, car="car" in self._view.props)
        props.window_curtains(painter, window)
        lamp_x = window.right() + 36
        props.fridge(
            painter,
            width - 78,
            75,
            110,
            TABLE_BACK + 10,
            note="note" in self._view.props,
            drawing="drawing" in self._view.props,
        )
        if not self._art.is_contrast:
            props.glow(painter, QPointF(lamp_x + 24, 130), 210, 0.75 if evening else 0.5)
        props.hanging_lamp(painter, lamp_x, 78, evening)

    def _wall(self, painter: QPainter, width: float, top: float, shades: tuple[str, str]) -> None:
        """From the upper shade to the lower; in high contrast one plain ground."""
        area = QRectF(0, top, width, TABLE_FRONT - top)
        if self._art.is_contrast:
            painter.fillRect(area, self._art.colour("ground"))
            return
        wall = QLinearGradient(0, top, 0, TABLE_BACK)
        wall.setColorAt(0, QColor(shades[0]))
        wall.setColorAt(1, QColor(shades[1]))
        painter.fillRect(area, wall)

    def _meeting(self, painter: QPainter, width: float, top: float, evening: bool) -> None:
        self._wall(painter, width, top, ("#5E6C70", "#727C78") if evening else ("#CFD8D3", "#DADFCF"))
        if not self._art.is_contrast:
            painter.fillRect(QRectF(0, 172, width, 80), QColor("#55625F" if evening else "#C1CDC2"))
        window = QRectF(34, 40, min(214.0, width * 0.38), 104)
        props.street_window(painter, window, evening, car=False)
        pencil = Pencil(painter, LINE, 1.8)
        pencil.box(window.left() - 7, window.bottom(), window.width() + 14, 4, "#5B3F35", radius=1.5, width=0)
        if not self._art.is_contrast:
            props.glow(painter, QPointF(width / 2, 120), 190, 0.4)
        if self._view.board_title or self._view.board_values:
            draw_board(
                painter,
                self._view,
                QRectF(window.right() + 26, 46, min(178.0, width - window.right() - 50), 88),
            )

    def _on_table(self, painter: QPainter, width: float) -> None:
        places = self._seat_places()
        for index, (seat, x, _) in enumerate(places):
            if seat.size > 0.85:
                props.mug(
                    painter, x - 26 if index % 2 == 0 else x + 32, TABLE_BACK + 15, _MUGS[index % len(_MUGS)]
                )
        guests = [x for seat, x, _ in places if not seat.is_home]
        home = [x for seat, x, _ in places if seat.is_home]
        if "teapot" in self._view.props and len(guests) > 1:
            props.teapot(painter, (guests[0] + guests[1]) / 2 + 2, TABLE_BACK + 14)
        if "dog" in self._view.props and home:
            dog_sitting(Pencil(painter, LINE, 1.8), min(home[-1] + 74, width - 34), TABLE_BACK + 21, 1.5)
        if "letters" in self._view.props and home:
            middle = (home[0] + home[1]) / 2 if len(home) > 1 else home[0] + 46
            props.letters(painter, middle, TABLE_BACK + 14)
        if "drawing" in self._view.props and home:
            props.drawing_sheet(painter, min(home[-1] + 12, width - 50), TABLE_BACK + 19)
        if self._view.house is not None:
            centre = (guests[-1] + home[0]) / 2 if guests and home else width / 2
            self._small_house(painter, centre)

    def _small_house(self, painter: QPainter, x: float) -> None:
        """The house of the household stands on the table: it is about this family."""
        house = self._view.house
        if house is None:
            return
        scale = 0.262
        painter.save()
        painter.setTransform(
            QTransform().translate(x - 274 * scale, TABLE_BACK + 14 - 344 * scale).scale(scale, scale), True
        )
        draw_house(
            painter,
            house,
            self._art,
            QRectF(0, 0, 548, 358),
            self._view.evening or self._art.is_dark,
            scenery=False,
        )
        painter.restore()

    def _paint_plate(self, painter: QPainter, seat: SeatView, rect: QRectF) -> None:
        art = self._art
        painter.setPen(QPen(QColor(LINE) if not art.is_dark else art.colour("control"), 1.3))
        painter.setBrush(art.colour("panel"))
        painter.drawRoundedRect(rect, 6, 6)
        middle = Qt.AlignmentFlag.AlignHCenter
        inner = rect.adjusted(3, 2, -3, -2)
        painter.setPen(art.colour("ink_1"))
        if seat.mark is not None or not self._two_lines():
            self._one_line(painter, seat, inner)
            return
        half = inner.height() / 2
        write(
            painter,
            QRectF(inner.left(), inner.top(), inner.width(), half),
            seat.name,
            fitting(seat.name, art.px(14), inner.width(), 600),
            middle,
        )
        self._note(painter, seat, QRectF(inner.left(), inner.top() + half, inner.width(), half))

    def _note(self, painter: QPainter, seat: SeatView, box: QRectF) -> None:
        art = self._art
        dot, gap = art.px(6.4), art.px(8.8)
        dots = 0.0 if seat.trust is None else TRUST_STEPS * gap + 3
        font = fitting(seat.note, art.px(14), box.width() - dots)
        # With many at the table the dots say it.
        whole = seat.trust is not None
        note = _whole_words(seat.note, font, box.width() - dots, all_or_none=whole)
        wide = QFontMetricsF(font).horizontalAdvance(note)
        left = box.center().x() - (wide + dots) / 2
        if seat.trust is not None:
            for step in range(TRUST_STEPS):
                painter.setPen(QPen(art.colour("voice"), 1.2))
                painter.setBrush(art.colour("voice") if step < seat.trust else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QRectF(left + step * gap, box.center().y() - dot / 2 + 1, dot, dot))
        painter.setPen(art.colour("ink_1"))
        write(painter, QRectF(left + dots, box.top(), wide + 2, box.height()), note, font)

    def _one_line(self, painter: QPainter, seat: SeatView, box: QRectF) -> None:
        art = self._art
        name_font = art.font(14, 600)
        taken = (
            QFontMetricsF(name_font).horizontalAdvance(seat.name)
            + (art.px(21) if seat.mark is not None else 0)
            + 9
        )
        note_font = fitting(seat.note, art.px(14), box.width() - taken)
        # Half of 'debt support' is 'debt': a role is told whole or left to the tooltip; a party has its mark.
        said = _whole_words(seat.note, note_font, box.width() - taken, all_or_none=seat.mark is None)
        size = art.px(15) if seat.mark is not None else 0
        name, note = (
            QFontMetricsF(name_font).horizontalAdvance(seat.name),
            QFontMetricsF(note_font).horizontalAdvance(said),
        )
        wide = min(size * 1.4 + name + note + 8, box.width())
        left = box.center().x() - wide / 2
        if seat.mark is not None:
            paint_mark(
                painter, seat.mark, QRectF(left, box.center().y() - size / 2, size, size), is_dark=art.is_dark
            )
            left += size * 1.4
        painter.setPen(art.colour("ink_1"))
        write(
            painter,
            QRectF(left, box.top(), min(name + 2, box.right() - left), box.height()),
            seat.name,
            name_font,
        )
        left += name + 7
        if left < box.right() - 8:
            painter.setPen(art.colour("ink_2"))
            write(painter, QRectF(left, box.top(), box.right() - left, box.height()), said, note_font)

    def _paint_bubble(self, painter: QPainter) -> None:
        """What is said, in a bubble whose tail points at the speaker."""
        at = next(
            ((x, size) for seat, x, size in self._seat_places() if seat.key == self._view.speaker), None
        )
        if at is None or not self._view.quote:
            return
        scale, art = self._scale(), self._art
        head_x = at[0] * scale
        head_top = self._origin_y() + (TABLE_BACK - 92 * at[1]) * scale
        text, font, box = self._fit_bubble(max(40.0, head_top - 26))
        left = max(8.0, min(head_x - box.width() * 0.12, self.width() - box.width() - 8))
        top = max(6.0, head_top - 20 - box.height())
        bubble = QPainterPath()
        bubble.addRoundedRect(QRectF(left, top, box.width(), box.height()), 11, 11)
        base = max(left + 14, min(head_x, left + box.width() - 30))
        tail = QPainterPath(QPointF(base - 9, top + box.height() - 2))
        tail.lineTo(max(base - 12, min(head_x, base + 12)), top + box.height() + 15)
        tail.lineTo(base + 9, top + box.height() - 2)
        tail.closeSubpath()
        painter.setPen(QPen(QColor(LINE) if not art.is_dark else art.colour("control"), 1.5))
        painter.setBrush(art.colour("voice_soft"))
        painter.drawPath(bubble.united(tail))
        painter.setPen(art.colour("voice"))
        painter.setFont(font)
        painter.drawText(QRectF(left + 13, top + 7, box.width() - 24, box.height() - 10), _WORDS, text)

    def _fit_bubble(self, high: float) -> tuple[str, QFont, QRectF]:
        """The quote, its font, and a box that first grows wider, then has smaller letters, then is taller."""
        text = f"“{self._view.quote}”"
        for size, share in (*((17, share) for share in _SHARES), (16, _SHARES[-1]), (15, _SHARES[-1])):
            font = self._art.voice_font(size)
            wide = self.width() * share - 26
            used = QFontMetricsF(font).boundingRect(QRectF(0, 0, wide, 2000), _WORDS, text)
            if used.height() + 16 <= high:
                break
        return text, font, QRectF(0, 0, used.width() + 30, used.height() + 16)


def _whole_words(note: str, font: QFont, room: float, *, all_or_none: bool) -> str:
    """What fits of a note without half a word, or an 'and' at its end; the tooltip says all of it."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(note) <= room or all_or_none:
        return note if metrics.horizontalAdvance(note) <= room else ""
    words = note.split(" ")[:-1]
    while words and (len(words[-1]) < _WORD or metrics.horizontalAdvance(" ".join(words)) > room):
        words.pop()
    return " ".join(words)
