"""Rows of words: two plans side by side, and what the groups have in common."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import DebriefExhibit, PairRow, Told, TwoPlans
from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.picture import Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.projector.picture_parts import draw_nothing
from effect_game.ui.projector.words import BODY, SMALL, fitted, height_of, paragraph, wide_enough
from effect_game.ui.theme.icons import paint_icon

_SIDE = 0.27
_MOST_BLOCKS = 20


class TwoPlansPicture(ViewPicture[TwoPlans]):
    """What differs stands first and bold, with a mark before it; below the cards the goals."""

    def __init__(self, view: TwoPlans, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        return self._view.head.summary

    def table(self) -> Table:
        rows = (*self._view.cards, *self._view.goals)
        return Table(
            (tr("Kaart of doel"), *self._view.names),
            tuple((row.title, row.one or tr("niet"), row.other or tr("niet")) for row in rows),
        )

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(54)
        inner = whole.adjusted(pad, self._art.px(22), -pad, -self._art.px(22))
        if not self._view.cards and not self._view.goals:
            draw_nothing(painter, self._art, inner, tr("In geen van beide plannen ligt een kaart."))
            return
        size = SMALL
        while size > SMALL * 0.6 and self._high(inner.width(), size) > inner.height():
            size -= 1
        y = self._headings(painter, inner, tr("Kaarten"), inner.top(), size)
        for row in self._view.cards:
            y = self._row(painter, inner, row, y, size)
        if self._view.more:
            high = self._art.px(size * 1.4)
            painter.setPen(self._art.colour("ink_2"))
            write(
                painter, QRectF(inner.left(), y, inner.width(), high), self._view.more, self._art.font(size)
            )
            y += high
        if self._view.goals:
            y = self._headings(painter, inner, tr("Doelen"), y + self._art.px(14), size)
            for row in self._view.goals:
                y = self._row(painter, inner, row, y, size)

    def _high(self, width: float, size: float) -> float:
        rows = (*self._view.cards, *self._view.goals)
        heads = self._art.px(size * 1.6) * (2 if self._view.goals else 1) + self._art.px(14)
        more = self._art.px(size * 1.4) if self._view.more else 0
        return sum(self._row_high(row, width, size) for row in rows) + heads + more

    def _columns(self, inner: QRectF) -> tuple[float, float, float]:
        """Left edges of the two columns, and their width."""
        wide = inner.width() * _SIDE
        return inner.right() - 2 * wide, inner.right() - wide, wide - self._art.px(14)

    def _row_high(self, row: PairRow, width: float, size: float) -> float:
        wide, font = width * _SIDE - self._art.px(14), self._art.font(size, 600)
        title = height_of(row.title, self._art.font(size, 600), width * (1 - 2 * _SIDE) - self._art.px(52))
        sides = [height_of(words or tr("niet"), font, wide) for words in (row.one, row.other)]
        return max(title, *sides) + self._art.px(14)

    def _headings(self, painter: QPainter, inner: QRectF, words: str, y: float, size: float) -> float:
        one, other, wide = self._columns(inner)
        high = self._art.px(size * 1.6)
        painter.setPen(self._art.colour("ink_2"))
        for left, text, room in (
            (inner.left(), words, one - inner.left()),
            (one, self._view.names[0], wide),
            (other, self._view.names[1], wide),
        ):
            painter.setPen(self._art.colour("ink_2"))
            font = fitted(text, self._art, size, (room, high), 600)
            write(painter, QRectF(left, y, room, high), text, font)
        painter.setPen(QPen(self._art.colour("ink_1"), max(2, self._art.px(3))))
        painter.drawLine(QLineF(inner.left(), y + high, inner.right(), y + high))
        return y + high

    def _row(self, painter: QPainter, inner: QRectF, row: PairRow, y: float, size: float) -> float:
        one, other, wide = self._columns(inner)
        high = self._row_high(row, inner.width(), size)
        weight = 600 if row.differs else 400
        if row.differs:
            mark = self._art.px(size * 0.8)
            at = QRectF(inner.left(), y + (high - mark) / 2, mark, mark)
            paint_icon(painter, "swap", at, self._art.colour("action"))
        ink = self._art.colour("ink_1")
        left = inner.left() + self._art.px(40)
        title = QRectF(left, y, one - left - self._art.px(12), high)
        paragraph(painter, title, row.title, self._art.font(size, weight), ink)
        for x, words in ((one, row.one), (other, row.other)):
            box = QRectF(x, y, wide, high)
            if words:
                paragraph(painter, box, words, self._art.font(size, weight), ink)
            else:
                paragraph(painter, box, tr("niet"), self._art.font(size), self._art.colour("ink_2"))
        painter.setPen(QPen(self._art.colour("edge"), max(1, self._art.px(2))))
        painter.drawLine(QLineF(inner.left(), y + high, inner.right(), y + high))
        return y + high


class ToldPicture(ViewPicture[DebriefExhibit]):
    """A line per thing, with blocks for the groups in which it was so and the count in words."""

    def __init__(self, view: DebriefExhibit, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        return self._view.head.summary

    def table(self) -> Table:
        rows = tuple((each.text, str(each.count), str(each.of)) for each in self._view.told)
        return Table((tr("Wat"), tr("Groepen"), tr("Van de")), rows)

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(54)
        inner = whole.adjusted(pad, self._art.px(30), -pad, -self._art.px(30))
        told = self._view.told
        if not told:
            draw_nothing(painter, self._art, inner, self._empty_words(), "talk")
            return
        row = min(self._art.px(190), inner.height() / len(told))
        size = self._size(inner.width() * 0.6, row)
        for place, each in enumerate(told):
            box = QRectF(inner.left(), inner.top() + place * row, inner.width(), row)
            if place:
                painter.setPen(QPen(self._art.colour("edge"), max(1, self._art.px(2))))
                painter.drawLine(QLineF(box.topLeft(), box.topRight()))
            self._told(painter, each, box, size)

    def _empty_words(self) -> str:
        return (
            self._view.head.message if not self._view.head.count else tr("Hier staat nog niets om te tellen.")
        )

    def _size(self, width: float, row: float) -> float:
        """One size for all lines, the largest in which each fits."""
        size = BODY
        room = row - self._art.px(14)
        while size > SMALL * 0.6:
            font = self._art.font(size)
            if all(
                wide_enough(each.text, font, width) and height_of(each.text, font, width) <= room
                for each in self._view.told
            ):
                return size
            size -= 1
        return size

    def _told(self, painter: QPainter, each: Told, box: QRectF, size: float) -> None:
        words = QRectF(box.left(), box.top(), box.width() * 0.6, box.height())
        paragraph(painter, words, each.text, self._art.font(size), self._art.colour("ink_1"))
        left = box.left() + box.width() * 0.64
        room = box.right() - left
        middle = box.center().y()
        blocks = QRectF(left, middle - self._art.px(38), room, self._art.px(34))
        self._blocks(painter, each, blocks)
        count = each.groups
        below = QRectF(left, middle + self._art.px(2), room, self._art.px(46))
        painter.setPen(self._art.colour("ink_1"))
        write(painter, below, count, fitted(count, self._art, SMALL, (room, below.height()), 600))

    def _blocks(self, painter: QPainter, each: Told, box: QRectF) -> None:
        """A block per group; with many groups one bar."""
        edge = QPen(self._art.colour("action"), max(1.5, self._art.px(2)))
        parts = each.of if each.of <= _MOST_BLOCKS else 1
        gap = self._art.px(5) if parts > 1 else 0
        wide = min((box.width() + gap) / parts - gap, box.height() * 1.6) if parts > 1 else box.width()
        for place in range(parts):
            block = QRectF(box.left() + place * (wide + gap), box.top(), wide, box.height())
            painter.setPen(edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if parts > 1 and place < each.count:
                painter.setBrush(self._art.colour("action"))
            painter.drawRoundedRect(block.adjusted(1, 1, -1, -1), 3, 3)
            if parts == 1 and each.of:
                filled = block.adjusted(1, 1, -1, -1)
                filled.setWidth(filled.width() * each.count / each.of)
                painter.setBrush(self._art.colour("action"))
                painter.drawRoundedRect(filled, 3, 3)
