"""De potjes: one jar per party on one scale. The dashed band is the reference, without this plan."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import fitting, text_font, write
from effect_game.ui.art.jar_paint import JAR_H, JAR_W, draw_jar
from effect_game.ui.art.jars_data import JarsView, JarView, WrongPocket
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.fonts import text_width
from effect_game.ui.theme.icons import paint_icon

LEVEL_MS = 300
ON_ARC = 30
"""An arc that is this much longer than the pill carries it in its middle."""
LOWEST_SCALE = 0.35
REPLAY_MS, HOLD = 1100, 0.4
"""A replay shows the old levels first; `HOLD` is the part of the eased way in which they stand still."""
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


def _halves(name: str, font: QFont, width: float) -> tuple[str, str]:
    """A name on two lines that end just above the amount; '' above when it fits on one."""
    if text_width(font, name) <= width:
        return "", name
    words = name.split()
    cuts = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return min(cuts, key=lambda lines: max(text_width(font, line) for line in lines), default=("", name))


class Jars(ViewPicture[JarsView]):
    """The row of jars. `explain_requested` carries the key of a jar or of a wrong pocket."""

    explain_requested = Signal(str)

    def __init__(
        self, view: JarsView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or JarsView(), tr("De potjes"), parent, art)
        self._from = self._shown = self._targets()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_view(self, view: JarsView) -> None:
        """Show other amounts; the levels glide to their new height."""
        if view == self._view:
            return
        self._view = view
        self._from = dict(self._shown)
        self.updateGeometry()
        self.refresh()
        self._move(LEVEL_MS, self._glide)

    def replay(self) -> None:
        """Once more from before the last change to now; without movement the still arrows say it."""
        before = {jar.key: self._view.ghost(jar) for jar in self._view.jars}
        now = self._targets()
        self._from = {key: now[key] if ghost is None else ghost for key, ghost in before.items()}
        self._glide(0.0)
        self._move(REPLAY_MS, self._glide_late)

    def _glide_late(self, share: float) -> None:
        """First the old levels for a moment, then the glide."""
        self._glide(max(0.0, (share - HOLD) / (1 - HOLD)))

    def _targets(self) -> dict[str, float]:
        return {jar.key: self._view.share(jar) for jar in self._view.jars}

    def _glide(self, share: float) -> None:
        goal = self._targets()
        self._shown = {key: self._from.get(key, 0.0) * (1 - share) + end * share for key, end in goal.items()}

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        return self._view.table()

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(756, self.heightForWidth(756))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self._row_height(0.6))

    def heightForWidth(self, width: int) -> int:
        """Jars flow over more rows when the text is large."""
        rows = math.ceil(max(1, len(self._view.jars)) / self._columns(width))
        return rows * (self._row_height(1.0) + self._second_line(width)) + self._arc_room()

    def lowest_height(self) -> int:
        """With less height than this, words under the jars would be cut off."""
        words = self._text_room() + self._second_line(self.width())
        return self._arc_room() + math.ceil(JAR_H * LOWEST_SCALE) + 6 + words

    def _columns(self, width: float) -> int:
        count = max(1, len(self._view.jars))
        return max(1, min(count, int(width // self._art.px(78))))

    def _arc_room(self) -> int:
        if not self._view.pockets:
            return 4
        return self._art.px(25) if self._pill_beside() else self._art.px(46)

    def _pill_width(self, pocket: WrongPocket) -> float:
        wide = text_width(self._art.font(14, 600), pocket.words)
        return min(wide + self._art.px(36), float(max(40, self.width() - 8)))

    def _pill_beside(self) -> bool:
        """Whether the pill fits on its arc or beside it; if not it gets a line of its own above."""
        pocket = self._view.pockets[0]
        keys = [jar.key for jar in self._view.jars]
        if pocket.payer not in keys or pocket.gainer not in keys:
            return True
        columns = self._columns(self.width())
        places = sorted(
            (keys.index(key) % columns + 0.5) * self.width() / columns
            for key in (pocket.payer, pocket.gainer)
        )
        wide = self._pill_width(pocket)
        return wide + 24 < max(places[0], self.width() - places[1]) or wide + ON_ARC < places[1] - places[0]

    def _text_room(self) -> int:
        return self._art.px(53)

    def _name_size(self, width: float) -> tuple[int, bool]:
        """One size for all names, and whether one of them needs a second line at that size."""
        room = width / self._columns(width) - 4
        names = [jar.name for jar in self._view.jars]
        font = self._art.font(14, 600)
        longest = max(names, key=lambda name: text_width(font, name), default="")
        size = max(fitting(longest, self._art.px(14), room, 600).pixelSize(), self._art.px(13))
        wraps = text_width(text_font(size, 600), longest) > room
        # a name that takes two lines anyway does not make the others smaller
        return (self._art.px(14) if wraps else size), wraps

    def _second_line(self, width: float) -> int:
        return self._art.px(16) if self._name_size(width)[1] else 0

    def _row_height(self, scale: float) -> int:
        return round(JAR_H * scale) + self._text_room()

    def _cells(self) -> list[tuple[JarView, QRectF, float]]:
        """Every jar with its cell and the scale of the glass."""
        jars = self._view.jars
        if not jars:
            return []
        columns = self._columns(self.width())
        rows = math.ceil(len(jars) / columns)
        wide = self.width() / columns
        high = (self.height() - self._arc_room()) / rows
        words = self._text_room() + self._second_line(self.width())
        scale = max(LOWEST_SCALE, min(1.5, (high - words - 4) / JAR_H, wide * 0.62 / JAR_W))
        spare = max(0.0, high - words - JAR_H * scale - 8) / 2
        return [
            (
                jar,
                QRectF(
                    index % columns * wide,
                    self._arc_room() + index // columns * high + spare,
                    wide,
                    high - spare,
                ),
                scale,
            )
            for index, jar in enumerate(jars)
        ]

    def _marks(self) -> tuple[Mark, ...]:
        marks = [
            Mark(jar.key, self._view.label(jar), cell.adjusted(5, 2, -5, -4), 10)
            for jar, cell, _ in self._cells()
        ]
        for pocket, rect in self._pills():
            marks.append(Mark(pocket.key, pocket.words, rect, rect.height() / 2))
        return tuple(marks)

    def _activate(self, key: str) -> None:
        self.explain_requested.emit(key)

    # painting

    def _paint(self, painter: QPainter) -> None:
        if not self._view.jars:
            painter.setPen(self._art.colour("ink_2"))
            write(painter, QRectF(self.rect()), tr("Hier komen de partijen."), self._art.font(15), _MIDDLE)
            return
        cells = self._cells()
        for jar, cell, scale in cells:
            x = cell.center().x() - JAR_W * scale / 2
            draw_jar(
                painter,
                self._art,
                jar.mark,
                x,
                cell.top() + 2,
                scale,
                self._shown.get(jar.key, 0.0),
                self._view.shut,
                self._view.ghost(jar),
            )
            self._words(painter, jar, cell, cell.top() + 2 + JAR_H * scale)
        for pocket in self._view.pockets[:3]:
            self._paint_arc(painter, pocket)
        for pocket, pill in self._pills():
            self._paint_pill(painter, pocket, pill)

    def _words(self, painter: QPainter, jar: JarView, cell: QRectF, top: float) -> None:
        amount, word = self._view.words(jar)
        name_size, wraps = self._name_size(self.width())
        row = self._art.px(17)
        width = cell.width() - 4
        px = self._art.px
        if wraps:
            # every name ends just above its amount; only the long one starts a line higher
            first, last = _halves(jar.name, text_font(name_size, 600), width)
            painter.setPen(self._art.colour("ink_1"))
            box = QRectF(cell.left() + 2, top + 1, width, row)
            write(painter, box, first, text_font(name_size, 600), _MIDDLE)
            top += self._second_line(self.width())
        else:
            last = jar.name
        lines = [
            (last, name_size, 600, "ink_1"),
            (amount, px(15), 700, "ink_1"),
            (word, px(14), 400, "ink_2"),
        ]
        if not amount:
            # A shut jar says two words, and a cell is not wide enough for both on one line.
            short = [(part, px(14), 400, "ink_2") for part in word.split(" ", 1)]
            lines = [lines[0], *(short if self._view.shut else lines[2:])]
        for index, (text, size, weight, colour) in enumerate(lines):
            painter.setPen(self._art.colour(colour))
            box = QRectF(cell.left() + 2, top + 1 + index * row, width, row)
            write(painter, box, text, fitting(text, size, width, weight), _MIDDLE)

    # wrong pockets

    def _lid_point(self, key: str) -> QPointF | None:
        for jar, cell, _ in self._cells():
            if jar.key == key:
                return QPointF(cell.center().x(), cell.top())
        return None

    def _pills(self) -> list[tuple[WrongPocket, QRectF]]:
        """The first wrong pocket carries the pill, beside its arc; the others only have their arc."""
        shown: list[tuple[WrongPocket, QRectF]] = []
        height = self._art.px(21)
        for pocket in self._view.pockets[:1]:
            payer, gainer = self._lid_point(pocket.payer), self._lid_point(pocket.gainer)
            if payer is None or gainer is None:
                continue
            width = self._pill_width(pocket)
            left, right = min(payer.x(), gainer.x()), max(payer.x(), gainer.x())
            x = right + 18
            if width + ON_ARC < right - left:
                x = (left + right - width) / 2
            elif x + width > self.width() - 2:
                x = left - 18 - width
            shown.append((pocket, QRectF(max(2.0, min(x, self.width() - width - 2)), 1, width, height)))
        return shown

    def _paint_arc(self, painter: QPainter, pocket: WrongPocket) -> None:
        start, end = self._lid_point(pocket.payer), self._lid_point(pocket.gainer)
        if start is None or end is None or abs(start.y() - end.y()) > 1:
            return  # in different rows an arc would cross the words; the pill says it
        sign = 1 if end.x() > start.x() else -1
        top = min(start.y(), end.y()) - self._art.px(18)
        bend = min(20.0, abs(end.x() - start.x()) / 3)
        stop = end - QPointF(sign * 5, 3)
        arc = QPainterPath(start + QPointF(0, -3))
        arc.cubicTo(
            QPointF(start.x(), top), QPointF(start.x() + sign * 6, top), QPointF(start.x() + sign * bend, top)
        )
        arc.lineTo(stop.x() - sign * bend, top)
        arc.cubicTo(QPointF(stop.x() - sign * 6, top), QPointF(stop.x(), top + 4), stop)
        pen = QPen(self._art.colour("attention"), 2.2)
        pen.setDashPattern([3.4, 2.2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(arc)
        pen = QPen(self._art.colour("attention"), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([stop + QPointF(-7, -5), stop, stop + QPointF(4.5, -8)])

    def _paint_pill(self, painter: QPainter, pocket: WrongPocket, rect: QRectF) -> None:
        painter.setPen(QPen(self._art.colour("attention"), 1.3))
        painter.setBrush(self._art.colour("attention_soft"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        icon = self._art.px(15)
        paint_icon(
            painter,
            "triangle",
            QRectF(rect.left() + self._art.px(9), rect.center().y() - icon / 2, icon, icon),
            self._art.colour("attention"),
        )
        painter.setPen(self._art.colour("attention"))
        box = rect.adjusted(self._art.px(28), 0, -self._art.px(6), 0)
        write(painter, box, pocket.words, fitting(pocket.words, self._art.px(14), box.width(), 600))
