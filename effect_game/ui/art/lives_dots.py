"""Twintig stippen: one dot per life in the year that it paid back, with a bin for the lives that did not."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture


@dataclass(frozen=True)
class LifeDot:
    """One life and the month in which it broke even; None when it did not."""

    life: int
    month: int | None = None

    def year(self, years: int) -> int | None:
        """The year of break-even, or None when it lies after the axis."""
        if self.month is None or self.month > years * 12:
            return None
        return max(1, math.ceil(self.month / 12))


@dataclass(frozen=True)
class DotsView:
    """Twenty lives by year. `played` is the life that was played; the prediction is a range in months.

    `shown`: another life that is looked at on its own for a moment.

    `ghost`: how many lives every column held before the last change, the last one those that did not.
    """

    dots: tuple[LifeDot, ...] = ()
    years: int = 5
    horizon_months: int = 36
    title: str = field(default_factory=lambda: tr("terugverdiend in jaar"))
    sentence: str = ""
    played: int | None = None
    played_words: str = ""
    prediction: tuple[int, int] | None = None
    prediction_words: str = ""
    ghost: tuple[int, ...] = ()
    shown: int | None = None

    def was(self, column: int, count: int) -> int | None:
        """How many lives a column held before; None when that is the same or unknown."""
        before = self.ghost[column] if column < len(self.ghost) else count
        return before if before != count else None

    def bins(self) -> list[list[LifeDot]]:
        """Dots per year, with the lives that did not break even last."""
        result: list[list[LifeDot]] = [[] for _ in range(self.years + 1)]
        for dot in self.dots:
            year = dot.year(self.years)
            result[self.years if year is None else year - 1].append(dot)
        for dots in result:  # the played life lies on top, so that its label never crosses another dot
            dots.sort(key=lambda dot: dot.life == self.played)
        return result

    def within(self, dot: LifeDot) -> bool:
        """Whether the life breaks even within the chosen horizon."""
        return dot.month is not None and dot.month <= self.horizon_months

    def summary(self) -> str:
        """The sentence with the count; it is equal to the dots."""
        if not self.dots:
            return tr("Nog geen mogelijke levens om te tellen.")
        if self.sentence:
            return self.sentence
        count = sum(map(self.within, self.dots))
        return tr(
            "In {count} van de {of} levens is dit plan binnen {years} jaar terugverdiend.",
            count=count,
            of=len(self.dots),
            years=self.horizon_months // 12,
        )


class LivesDots(ViewPicture[DotsView]):
    """The dots; every column is a mark."""

    def __init__(
        self, view: DotsView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or DotsView(), tr("Twintig mogelijke levens"), parent, art)

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        names = [
            *(tr("jaar {year}", year=year) for year in range(1, self._view.years + 1)),
            tr("niet in {years} jaar", years=self._view.years),
        ]
        rows = [(name, str(len(dots))) for name, dots in zip(names, self._view.bins(), strict=True)]
        return Table((tr("Terugverdiend"), tr("Levens")), tuple(rows))

    def sizeHint(self) -> QSize:
        return QSize(self._art.px(190), self._art.px(124))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(150), self._art.px(96))

    # geometry

    def _plot(self) -> QRectF:
        top = self._art.px(20) if self._view.title else 4
        if self._view.played is not None and self._view.played_words:
            top += self._art.px(20)
        below = self._art.px(20) + (self._art.px(22) if self._view.prediction else 0)
        return QRectF(4, top, max(20.0, self.width() - 8), max(12.0, self.height() - top - below))

    def _column(self, index: int) -> QRectF:
        """A column; the last one is wider and stands behind a dashed line."""
        plot = self._plot()
        unit = plot.width() / (self._view.years + 1.45)
        if index == self._view.years:
            return QRectF(plot.right() - unit * 1.35, plot.top(), unit * 1.35, plot.height())
        return QRectF(plot.left() + index * unit, plot.top(), unit, plot.height())

    def _places(self) -> tuple[list[tuple[LifeDot, QPointF]], float]:
        """Every dot with its centre, and the radius."""
        plot = self._plot()
        bins = self._view.bins()
        size = min(22.0, self._column(0).width() * 0.62, plot.height() / 3.2)
        for _ in range(40):
            stack = max(1, int(plot.height() // size))
            widest = max(math.ceil(len(dots) / stack) for dots in bins) if self._view.dots else 1
            if widest * size <= self._column(0).width() * 1.02:
                break
            size *= 0.94
        places = []
        for index, dots in enumerate(bins):
            column = self._column(index)
            stack = max(1, int(plot.height() // size))
            across = max(1, math.ceil(len(dots) / stack))
            high = math.ceil(len(dots) / across) if dots else 0
            for number, dot in enumerate(dots):
                x = column.center().x() + (number // high - (across - 1) / 2) * size
                places.append((dot, QPointF(x, plot.bottom() - size * (number % high + 0.5) - 2)))
        return places, size * 0.4

    def _marks(self) -> tuple[Mark, ...]:
        rows = self.table().rows
        marks = []
        for index, (name, count) in enumerate(rows):
            column = self._column(index)
            box = QRectF(
                column.left() + 2, column.top(), column.width() - 4, self.height() - column.top() - 5
            )
            was = self._view.was(index, int(count))
            label = (
                tr("{when}: {count} levens", when=name, count=count)
                if was is None
                else tr("{when}: {count} levens, was {was}", when=name, count=count, was=was)
            )
            marks.append(Mark(name, label, box))
        return tuple(marks)

    # painting

    def _paint(self, painter: QPainter) -> None:
        plot = self._plot()
        painter.setPen(self._art.colour("ink_2"))
        if self._view.title:
            write(
                painter,
                QRectF(4, 0, plot.width(), self._art.px(18)),
                self._view.title,
                fitting(self._view.title, self._art.px(13), plot.width()),
            )
        places, radius = self._places()
        for dot, centre in places:
            self._paint_dot(painter, dot, centre, radius)
        painter.setPen(QPen(self._art.colour("ink_1"), 1.6))
        painter.drawLine(QLineF(plot.left() - 4, plot.bottom(), plot.right() + 4, plot.bottom()))
        wall = self._column(self._view.years).left()
        painter.setPen(QPen(self._art.colour("ink_2"), 1.3, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(wall, plot.top() - self._art.px(12), wall, plot.bottom() + self._art.px(16)))
        self._paint_ghost(painter, plot, radius)
        self._paint_axis(painter, plot)
        self._paint_shown(painter, places, radius)
        self._paint_played(painter, places, radius)
        self._paint_prediction(painter, plot)

    def _paint_ghost(self, painter: QPainter, plot: QRectF, radius: float) -> None:
        """A dotted line over every column at the height it had before the last change."""
        size = radius / 0.4
        stack = max(1, int(plot.height() // size))
        pen = QPen(self._art.colour("ink_1"), 1.6)
        pen.setDashPattern([1.2, 1.8])
        painter.setPen(pen)
        for index, dots in enumerate(self._view.bins()):
            was = self._view.was(index, len(dots))
            if was is not None:
                column = self._column(index)
                y = plot.bottom() - min(was, stack) * size - 1
                painter.drawLine(QLineF(column.left() + 4, y, column.right() - 4, y))

    def _paint_dot(self, painter: QPainter, dot: LifeDot, centre: QPointF, radius: float) -> None:
        art = self._art
        if dot.year(self._view.years) is None:
            painter.setPen(QPen(art.colour("attention"), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius - 0.6, radius - 0.6)
            arm = radius * 0.42
            painter.drawLine(QLineF(centre.x() - arm, centre.y() - arm, centre.x() + arm, centre.y() + arm))
            painter.drawLine(QLineF(centre.x() - arm, centre.y() + arm, centre.x() + arm, centre.y() - arm))
            return
        filled = self._view.within(dot)
        painter.setPen(QPen(art.colour("action"), 1.8))
        painter.setBrush(art.colour("action") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius - 0.6, radius - 0.6)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(self._art.colour("ink_1"))
        for index in range(self._view.years + 1):
            column = self._column(index)
            text = str(index + 1) if index < self._view.years else tr("niet")
            box = QRectF(column.left() - 6, plot.bottom() + 2, column.width() + 12, self._art.px(18))
            write(painter, box, text, self._art.font(13), Qt.AlignmentFlag.AlignHCenter)

    def _paint_shown(self, painter: QPainter, places: list[tuple[LifeDot, QPointF]], radius: float) -> None:
        """A dashed ring: the whole ring is the life that was played."""
        for centre in (centre for dot, centre in places if dot.life == self._view.shown):
            painter.setPen(QPen(self._art.colour("voice"), 2.4, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 3, radius + 3)

    def _paint_played(self, painter: QPainter, places: list[tuple[LifeDot, QPointF]], radius: float) -> None:
        for dot, centre in places:
            if dot.life != self._view.played:
                continue
            painter.setPen(QPen(self._art.colour("ink_1"), 2.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 3, radius + 3)
            if self._view.played_words:
                top = self._art.px(18) if self._view.title else 2
                font = self._art.font(14, 600)
                width = QFontMetricsF(font).horizontalAdvance(self._view.played_words) + 4
                x = max(2.0, min(centre.x() - width / 2, self.width() - width - 2))
                painter.drawLine(
                    QLineF(centre.x(), top + self._art.px(20), centre.x(), centre.y() - radius - 4)
                )
                write(painter, QRectF(x, top, width, self._art.px(18)), self._view.played_words, font)

    def _paint_prediction(self, painter: QPainter, plot: QRectF) -> None:
        if self._view.prediction is None:
            return
        unit = self._column(0).width()
        low, high = (
            plot.left() + min(month / 12, self._view.years) * unit for month in self._view.prediction
        )
        y = plot.bottom() + self._art.px(22)
        painter.setPen(QPen(self._art.colour("voice"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(low, y), QPointF(low, y + 7), QPointF(high, y + 7), QPointF(high, y)])
        words = self._view.prediction_words
        font = fitting(words, self._art.px(14), self.width() - high - 12)
        painter.setPen(self._art.colour("ink_1"))
        write(
            painter,
            QRectF(high + 8, y - self._art.px(5), self.width() - high - 10, self._art.px(20)),
            words,
            font,
        )
