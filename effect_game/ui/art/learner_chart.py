"""Predicting over time, from a leerdossier: in the range, how far beside it, payer and gainer. No mark.

Three strips over the same moments, the oldest at the left. A prijzenronde is a dot, a casus a square.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.play.price_round import GOAL_HITS
from effect_game.play.views_learner import HEADER, Moment
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.money_axis import clear_labels
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.fonts import text_width

_TITLE, _STRIP, _LEAST_STRIP, _FOOT, _DOT = 24.0, 92.0, 64.0, 26.0, 6.0
_FACTORS = (1.0, 2.0, 5.0, 10.0, 100.0)
_LEAST_TOP = 5.0
"""The scale of factors goes at least so far, so that a small difference does not fill the strip."""


@dataclass(frozen=True)
class LearnerChartView:
    """Moments, the oldest first."""

    moments: tuple[Moment, ...] = ()


@dataclass(frozen=True)
class Strip:
    """One of the three. ticks: (height 0..1, words); values: per moment a height or None; goal: a height."""

    key: str
    title: str
    ticks: tuple[tuple[float, str], ...]
    values: tuple[float | None, ...]
    told: tuple[str, ...]
    goal: float | None = None


def strips_of(moments: tuple[Moment, ...]) -> tuple[Strip, ...]:
    """What is drawn: shares from nothing to all; factors on a scale where twice as far is as high again."""
    shares = ((0.0, tr("geen")), (0.5, tr("de helft")), (1.0, tr("alles")))
    factors = [moment.result.factor for moment in moments]
    top = max(_LEAST_TOP, *(factor for factor in factors if factor is not None), _LEAST_TOP)
    ticks = tuple(
        (_height(factor, top), tr("raak") if factor == 1 else tr("{times} keer", times=f"{factor:g}"))
        for factor in _FACTORS
        if factor <= top
    )
    right = [moment.right for moment in moments]
    rights = tuple(tr("{right} van de {asked}", right=r, asked=a) if a else "" for r, a in right)
    goal = tr("Uitkomst in het bereik (doel: {goal} van de 10)", goal=round(GOAL_HITS * 10))
    return (
        Strip("hits", goal, shares, tuple(m.hit_share for m in moments), _column(moments, 2), GOAL_HITS),
        Strip(
            "factor",
            tr("Hoe ver het bedrag ernaast lag"),
            ticks,
            tuple(None if factor is None else _height(factor, top) for factor in factors),
            _column(moments, 3),
        ),
        Strip(
            "right",
            tr("Betaler en wie baat heeft: hoe vaak het klopte"),
            shares,
            tuple(r / a if a else None for r, a in right),
            rights,
        ),
    )


def _column(moments: tuple[Moment, ...], place: int) -> tuple[str, ...]:
    return tuple(moment.cells[place] for moment in moments)


def _height(factor: float, top: float) -> float:
    return math.log(max(1.0, factor)) / math.log(top)


class LearnerChart(ViewPicture[LearnerChartView]):
    """Each mark says its moment and what it stands for; the table twin has every number."""

    def __init__(
        self,
        view: LearnerChartView | None = None,
        parent: QWidget | None = None,
        art: ArtStyle | None = None,
    ) -> None:
        super().__init__(view or LearnerChartView(), tr("Voorspellen door de tijd"), parent, art)

    def summary(self) -> str:
        moments = self._view.moments
        if not moments:
            return tr("Nog geen ronde en geen casus.")
        hits = sum(moment.result.hits for moment in moments)
        asked = sum(moment.result.amounts for moment in moments)
        return tr(
            "{count} keer gespeeld: {hits} van de {asked} uitkomsten lagen in het bereik.",
            count=len(moments),
            hits=hits,
            asked=asked,
        )

    def table(self) -> Table:
        return Table(tuple(tr(words) for words in HEADER), tuple(m.cells for m in self._view.moments))

    def sizeHint(self) -> QSize:
        high = self._art.px(3 * (_TITLE + _STRIP) + _FOOT)
        return QSize(self._art.px(520), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(260), self._art.px(3 * (_TITLE + _LEAST_STRIP) + _FOOT))

    # where things are

    def _plots(self) -> Iterator[tuple[Strip, QRectF]]:
        art = self._art
        strips = strips_of(self._view.moments)
        words = [text for strip in strips for _, text in strip.ticks]
        left = max(text_width(art.font(13), text) for text in words) + art.px(12)
        high = (self.height() - art.px(_FOOT)) / len(strips)
        for place, strip in enumerate(strips):
            top = place * high + art.px(_TITLE) + art.px(8)
            wide = max(40.0, self.width() - left - art.px(16))
            yield strip, QRectF(left, top, wide, high - art.px(_TITLE) - art.px(18))

    def _x(self, place: int, plot: QRectF) -> float:
        count = len(self._view.moments)
        inset = self._art.px(20)
        if count == 1:
            return plot.center().x()
        return plot.left() + inset + place * (plot.width() - 2 * inset) / (count - 1)

    def _points(self, strip: Strip, plot: QRectF) -> list[tuple[int, QPointF]]:
        return [
            (place, QPointF(self._x(place, plot), plot.bottom() - value * plot.height()))
            for place, value in enumerate(strip.values)
            if value is not None
        ]

    def _marks(self) -> tuple[Mark, ...]:
        size, marks = float(self._art.px(24)), []
        for strip, plot in self._plots():
            for place, point in self._points(strip, plot):
                moment = self._view.moments[place]
                label = f"{moment.title}, {moment.day}. {strip.title}: {strip.told[place]}"
                rect = QRectF(point.x() - size / 2, point.y() - size / 2, size, size)
                marks.append(Mark(f"{strip.key}_{moment.key}", label, rect, size / 2))
        return tuple(marks)

    # painting

    def _paint(self, painter: QPainter) -> None:
        plot = QRectF()
        for strip, plot in self._plots():
            self._paint_ground(painter, strip, plot)
            self._paint_points(painter, strip, plot)
        self._paint_days(painter, plot)

    def _paint_ground(self, painter: QPainter, strip: Strip, plot: QRectF) -> None:
        art = self._art
        painter.setPen(art.colour("ink_1"))
        title = QRectF(2, plot.top() - art.px(_TITLE) - art.px(8), self.width() - 4, art.px(_TITLE))
        write(painter, title, strip.title, art.font(14, 600))
        for height, words in strip.ticks:
            y = plot.bottom() - height * plot.height()
            painter.setPen(QPen(art.colour("edge"), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(art.colour("ink_2"))
            box = QRectF(2, y - art.px(9), plot.left() - art.px(8), art.px(18))
            write(painter, box, words, art.font(13), Qt.AlignmentFlag.AlignRight)
        if strip.goal is not None:
            y = plot.bottom() - strip.goal * plot.height()
            painter.setPen(QPen(art.colour("ink_1"), 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))

    def _paint_points(self, painter: QPainter, strip: Strip, plot: QRectF) -> None:
        art, points = self._art, self._points(strip, plot)
        painter.setPen(QPen(art.colour("life_line"), 1.5))
        for is_run in (False, True):
            # A round and a casus ask other things: a line between them would compare the two.
            alike = [point for place, point in points if self._view.moments[place].is_run is is_run]
            for first, second in pairwise(alike):
                painter.drawLine(first, second)
        if not points:
            painter.setPen(art.colour("ink_2"))
            # Below the middle: the dashed goal runs through the upper half.
            lower = QRectF(plot.left(), plot.center().y(), plot.width(), plot.height() / 2)
            write(painter, lower, tr("nog niets ingevuld"), art.font(13), Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(QPen(art.colour("panel"), 1.5))
        painter.setBrush(art.colour("action"))
        size = art.px(_DOT)
        for place, point in points:
            dot = QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size)
            if self._view.moments[place].is_run:
                painter.drawRect(dot.adjusted(1, 1, -1, -1))
            else:
                painter.drawEllipse(dot)

    def _paint_days(self, painter: QPainter, plot: QRectF) -> None:
        """The first and the last day, and those between that fit."""
        art, font = self._art, self._art.font(13)
        days = [moment.day for moment in self._view.moments]
        places = [self._x(place, plot) for place in range(len(days))]
        widths = [text_width(font, day) for day in days]
        painter.setPen(art.colour("ink_2"))
        for place in clear_labels(places, widths, len(days) - 1, art.px(12)) if days else ():
            half = widths[place] / 2
            middle = max(half + 2, min(places[place], self.width() - half - 2))
            box = QRectF(middle - half - 1, self.height() - art.px(20), 2 * half + 2, art.px(18))
            write(painter, box, days[place], font, Qt.AlignmentFlag.AlignHCenter)
