"""Amounts and outcomes on the projector: the waterfall of one plan, and one other choice over the old
result."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import Change, PartyLook, Step, WaterfallExhibit, WhatIfExhibit
from effect_game.domain.language import tr
from effect_game.play.digits import format_eur
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.picture import Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.projector.picture_parts import draw_nothing
from effect_game.ui.projector.words import SMALL, fitted, paragraph
from effect_game.ui.screens.money_pictures import rest_mark
from effect_game.ui.theme.fonts import text_width
from effect_game.ui.theme.party_marks import PartyMark, paint_mark, pattern_brush

_RIGHT = Qt.AlignmentFlag.AlignRight


class WaterfallPicture(ViewPicture[WaterfallExhibit]):
    """A row per party, largest payer first, the sum below; bar and amount in the same row."""

    def __init__(self, view: WaterfallExhibit, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        return self._view.head.summary

    def table(self) -> Table:
        rows = [(step.name, format_eur(float(step.difference_eur))) for step in self._view.steps]
        if rows:
            rows.append((tr("Samen"), format_eur(float(self._view.total_eur))))
        return Table((tr("Partij"), tr("Verschil")), tuple(rows))

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(54)
        inner = whole.adjusted(pad, self._art.px(24), -pad, -self._art.px(24))
        if not self._view.steps:
            draw_nothing(painter, self._art, inner, self._view.head.message)
            return
        row = min(self._art.px(96), inner.height() / (len(self._view.steps) + 1))
        top = inner.top() + (inner.height() - row * (len(self._view.steps) + 1)) / 2
        font = self._art.font(SMALL, 700)
        amounts = [format_eur(float(each)) for each in (*self._differences(), self._view.total_eur)]
        money = max(text_width(font, amount) for amount in amounts) + self._art.px(16)
        names = inner.width() * 0.34
        plot = QRectF(
            inner.left() + names, top, inner.width() - names - money, row * (len(self._view.steps) + 1)
        )
        scale = self._scale()

        def x_of(amount_eur: float) -> float:
            return plot.left() + plot.width() * (amount_eur - scale[0]) / (scale[1] - scale[0])

        running = 0
        for place, step in enumerate(self._view.steps):
            box = QRectF(inner.left(), top + place * row, inner.width(), row)
            self._name(painter, step, box, names)
            self._bar(painter, step, box, x_of(running), x_of(running + step.difference_eur))
            running += step.difference_eur
            painter.setPen(self._art.colour("ink_1"))
            write(painter, box, amounts[place], font, _RIGHT)
            self._step_line(painter, x_of(running), box, row)
        self._total(
            painter,
            QRectF(inner.left(), plot.bottom() - row, inner.width(), row),
            names,
            (x_of(0), x_of(running)),
        )
        painter.setPen(QPen(self._art.colour("ink_1"), max(2, self._art.px(3))))
        painter.drawLine(QLineF(x_of(0), plot.top(), x_of(0), plot.bottom()))

    def _differences(self) -> list[int]:
        return [step.difference_eur for step in self._view.steps]

    def _scale(self) -> tuple[float, float]:
        running, points = 0, [0]
        for difference in self._differences():
            running += difference
            points.append(running)
        low, high = float(min(points)), float(max(points))
        return low, max(high, low + 1.0)

    def _mark(self, look: PartyLook) -> PartyMark:
        if not look.shape:
            return rest_mark(self._art.tokens)
        return PartyMark(look.shape, look.pattern, look.fill, look.line_light, look.line_dark)

    def _name(self, painter: QPainter, step: Step, box: QRectF, names: float) -> None:
        size = min(self._art.px(34), box.height() * 0.6)
        at = QRectF(box.left() + 1, box.center().y() - size / 2, size, size)
        paint_mark(painter, self._mark(step.look), at, is_dark=self._art.is_dark)
        left = box.left() + size + self._art.px(16)
        room = QRectF(left, box.top(), names - size - self._art.px(34), box.height())
        font = fitted(step.name, self._art, SMALL, (room.width(), room.height()))
        paragraph(painter, room, step.name, font, self._art.colour("ink_1"))

    def _bar(self, painter: QPainter, step: Step, box: QRectF, start: float, end: float) -> None:
        mark = self._mark(step.look)
        high = box.height() * 0.6
        bar = QRectF(min(start, end), box.center().y() - high / 2, max(4.0, abs(end - start)), high)
        ratio = painter.device().devicePixelRatio()
        painter.setBrushOrigin(bar.topLeft())
        painter.setBrush(pattern_brush(mark.pattern, mark.fill, ratio=ratio))
        painter.setPen(QPen(mark.line(self._art.is_dark), max(2, self._art.px(3))))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrushOrigin(QPointF(0, 0))

    def _step_line(self, painter: QPainter, x: float, box: QRectF, row: float) -> None:
        pen = QPen(self._art.colour("ink_2"), max(1.5, self._art.px(2)))
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QLineF(x, box.center().y() + row * 0.3, x, box.center().y() + row * 0.7))

    def _total(self, painter: QPainter, box: QRectF, names: float, ends: tuple[float, float]) -> None:
        painter.setPen(QPen(self._art.colour("ink_1"), max(2, self._art.px(3))))
        painter.drawLine(QLineF(box.topLeft(), box.topRight()))
        font = self._art.font(SMALL, 700)
        write(painter, QRectF(box.left(), box.top(), names, box.height()), tr("Samen"), font)
        write(painter, box, format_eur(float(self._view.total_eur)), font, _RIGHT)
        high = box.height() * 0.6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._art.colour("ink_1"))
        wide = max(4.0, abs(ends[1] - ends[0]))
        painter.drawRoundedRect(QRectF(min(ends), box.center().y() - high / 2, wide, high), 3, 3)


class ChangesPicture(ViewPicture[WhatIfExhibit]):
    """A row per outcome: the new bar full, the old one as a dashed outline, both in words."""

    def __init__(self, view: WhatIfExhibit, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        return self._view.head.summary

    def table(self) -> Table:
        rows = tuple((each.title, each.old_words, each.new_words) for each in self._view.changes)
        return Table((tr("Uitkomst"), tr("Was"), tr("Wordt")), rows)

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(54)
        inner = whole.adjusted(pad, self._art.px(24), -pad, -self._art.px(24))
        if not self._view.changes:
            draw_nothing(painter, self._art, inner, self._view.head.message)
            return
        row = min(self._art.px(190), inner.height() / len(self._view.changes))
        top = inner.top() + (inner.height() - row * len(self._view.changes)) / 2
        for place, each in enumerate(self._view.changes):
            box = QRectF(inner.left(), top + place * row, inner.width(), row)
            if place:
                painter.setPen(QPen(self._art.colour("edge"), max(1, self._art.px(2))))
                painter.drawLine(QLineF(box.topLeft(), box.topRight()))
            self._change(painter, each, box)

    def _change(self, painter: QPainter, each: Change, box: QRectF) -> None:
        words = QRectF(box.left(), box.top(), box.width() * 0.42, box.height())
        room = (words.width(), words.height() - self._art.px(10))
        font = fitted(each.title, self._art, SMALL, room, 600 if each.differs else 400)
        paragraph(painter, words, each.title, font, self._art.colour("ink_1"))
        left = box.left() + box.width() * 0.46
        bars = QRectF(left, box.center().y() - self._art.px(40), box.right() - left, self._art.px(36))
        self._bars(painter, each, bars)
        told = tr("van {old} naar {new}", old=each.old_words, new=each.new_words)
        if not each.differs:
            told = tr("blijft {old}", old=each.old_words)
        below = QRectF(left, box.center().y() + self._art.px(6), bars.width(), self._art.px(46))
        weight = 700 if each.differs else 400
        painter.setPen(self._art.colour("ink_1"))
        write(painter, below, told, fitted(told, self._art, SMALL, (below.width(), below.height()), weight))

    def _bars(self, painter: QPainter, each: Change, box: QRectF) -> None:
        span = each.high - each.low

        def bar(value: float) -> QRectF:
            zero = box.left() + box.width() * (0.0 - each.low) / span
            end = box.left() + box.width() * (value - each.low) / span
            return QRectF(min(zero, end), box.top(), max(3.0, abs(end - zero)), box.height())

        zero = box.left() - box.width() * each.low / span
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._art.colour("inset"))
        painter.drawRect(box)
        painter.setBrush(self._art.colour("action"))
        painter.drawRect(bar(each.new))
        if each.differs:
            pen = QPen(self._art.colour("ink_1"), max(2, self._art.px(4)))
            pen.setDashPattern([2.4, 1.6])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar(each.old).adjusted(0, -self._art.px(5), 0, self._art.px(5)))
        painter.setPen(QPen(self._art.colour("ink_1"), max(2, self._art.px(3))))
        painter.drawLine(QLineF(zero, box.top() - self._art.px(8), zero, box.bottom() + self._art.px(8)))
