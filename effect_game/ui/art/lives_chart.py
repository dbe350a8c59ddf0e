"""Twintig levens: the cumulative difference per life, the median, and the line where it has paid back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.money_axis import euro, round_steps
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture

ZERO_WORD = mark("terugverdiend")
REPLAY_MS = 900


@dataclass(frozen=True)
class LivesView:
    """Cumulative difference in euros at the end of each month, one tuple per life; index 0 is the start.

    `median` is as long as each life. Months after `horizon_months` stand on another ground. `played` is the
    index of the life that was played, only after it was played. `ghost` is the median of before the last
    change. `shown`: index of another life that is looked at on its own for a moment."""

    lives: tuple[tuple[float, ...], ...] = ()
    median: tuple[float, ...] = ()
    horizon_months: int = 36
    sentence: str = ""
    played: int | None = None
    y_low_eur: float | None = None
    y_high_eur: float | None = None
    ghost: tuple[float, ...] = ()
    shown: int | None = None

    @property
    def months(self) -> int:
        """The last month that is drawn."""
        return max(1, len(self.median) - 1)

    @property
    def years(self) -> int:
        """Whole years on the axis."""
        return max(1, self.months // 12)

    def bounds_eur(self) -> tuple[float, float]:
        """Lowest and highest euro on the axis; a fixed scale wins, so that plans can be compared."""
        values = [value for life in (*self.lives, self.median, self.ghost) for value in life] or [0.0]
        low = min(values) if self.y_low_eur is None else self.y_low_eur
        high = max(values) if self.y_high_eur is None else self.y_high_eur
        return low, high

    def year_row(self, year: int) -> tuple[str, str, str, str]:
        """Year, median, lowest and highest of the lives at the end of it."""
        month = min(year * 12, self.months)
        ends = [life[month] for life in self.lives if len(life) > month] or [0.0]
        middle = self.median[month] if month < len(self.median) else 0.0
        return (
            tr("jaar {year}", year=year),
            euro(middle, signed=True),
            euro(min(ends), signed=True),
            euro(max(ends), signed=True),
        )


class LivesChart(ViewPicture[LivesView]):
    """The chart. Every year is a mark; left and right walk over the years."""

    def __init__(
        self, view: LivesView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or LivesView(), tr("Samen, opgeteld door de tijd"), parent, art)
        self._way = 1.0

    def summary(self) -> str:
        if not self._view.lives:
            return tr("Nog geen mogelijke levens om te tonen.")
        return self._view.sentence or tr(
            "Het verschil opgeteld per maand, in mogelijke levens met de middelste lijn."
        )

    def table(self) -> Table:
        rows = (
            tuple(self._view.year_row(year) for year in range(1, self._view.years + 1))
            if self._view.lives
            else ()
        )
        if not self._view.ghost:
            return Table((tr("Na"), tr("Middelste"), tr("Laagste"), tr("Hoogste")), rows)
        last = len(self._view.ghost) - 1
        was = [
            euro(self._view.ghost[min(year * 12, last)], signed=True)
            for year in range(1, self._view.years + 1)
        ]
        told = tuple((*row, before) for row, before in zip(rows, was, strict=True))
        return Table((tr("Na"), tr("Middelste"), tr("Laagste"), tr("Hoogste"), tr("Middelste was")), told)

    def sizeHint(self) -> QSize:
        return QSize(self._art.px(420), self._art.px(110))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(220), self._art.px(90))

    # geometry

    def _range(self) -> tuple[float, float]:
        """Lowest and highest euro that is drawn; zero is always in sight."""
        low, high = self._view.bounds_eur()
        low, high = min(0.0, low), max(0.0, high)
        if high - low < 1:
            low, high = -1000.0, 1000.0
        return low - (high - low) * 0.03, high + (high - low) * 0.03

    def _steps(self) -> list[float]:
        low, high = self._range()
        steps: list[float] = []
        for most in range(min(5, max(2, int(self.height() / self._art.px(24)))), 10):
            steps = [step for step in round_steps(low, high, most) if low <= step <= high]
            if len(steps) >= 3:
                break
        return steps

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(self._art.font(13))
        left = max(metrics.horizontalAdvance(euro(step)) for step in self._steps()) + 10
        return QRectF(
            left,
            self._art.px(8),
            max(10.0, self.width() - left - 4),
            max(10.0, self.height() - self._art.px(30)),
        )

    def _x(self, month: float) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * month / self._view.months

    def _y(self, amount_eur: float) -> float:
        plot, (low, high) = self._plot(), self._range()
        return plot.bottom() - plot.height() * (amount_eur - low) / (high - low)

    def _marks(self) -> tuple[Mark, ...]:
        if not self._view.lives:
            return ()
        plot = self._plot()
        marks = []
        for year in range(1, self._view.years + 1):
            row = self._view.year_row(year)
            left, right = self._x(year * 12 - 6), min(self._x(year * 12 + 6), plot.right())
            label = tr(
                "{year}: middelste {middle}, tussen {low} en {high}",
                year=row[0],
                middle=row[1],
                low=row[2],
                high=row[3],
            )
            marks.append(
                Mark(
                    str(year),
                    label,
                    QRectF(left, plot.top(), max(8.0, right - left), self.height() - plot.top() - 5),
                )
            )
        return tuple(marks)

    # painting

    def _paint(self, painter: QPainter) -> None:
        art, view, plot = self._art, self._view, self._plot()
        later = self._x(min(view.horizon_months, view.months))
        if later < plot.right() - 1:
            painter.fillRect(
                QRectF(later, plot.top(), plot.right() - later, plot.height()), art.colour("inset")
            )
        self._grid(painter, plot)
        for index, life in enumerate(view.lives):
            is_played = index == view.played
            painter.setPen(QPen(art.colour("ink_1" if is_played else "life_line"), 2.0 if is_played else 1.0))
            painter.drawPolyline(self._curve(life))
        self._zero(painter, plot)
        if view.ghost:
            pen = QPen(art.colour("ink_1"), 1.8)
            pen.setDashPattern([1.2, 2.0])
            painter.setPen(pen)
            painter.drawPolyline(self._curve(view.ghost))
        if view.median:
            self._median(painter)
        if view.shown is not None:
            painter.setPen(QPen(art.colour("voice"), 2.6, Qt.PenStyle.DotLine))
            painter.drawPolyline(self._curve(view.lives[view.shown]))
        painter.setPen(QPen(art.colour("ink_1"), 1.6, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(later, plot.top() - 2, later, plot.bottom() + 3))
        self._years(painter, plot)

    def replay(self) -> None:
        """Draw the median once more from where it lay before the last change to where it lies now."""
        if self._view.ghost:
            self._move(REPLAY_MS, self._step)

    def _step(self, share: float) -> None:
        self._way = share

    def _moving_median(self) -> tuple[float, ...]:
        view = self._view
        if self._way >= 1.0 or not view.ghost:
            return view.median
        pairs = zip(view.ghost, view.median, strict=False)
        return tuple(was + (now - was) * self._way for was, now in pairs)

    def _curve(self, values: tuple[float, ...]) -> QPolygonF:
        # Measured once: a curve has sixty points, and there are twenty-one of them.
        plot, (low, high), months = self._plot(), self._range(), self._view.months
        points = (
            QPointF(
                plot.left() + plot.width() * month / months,
                plot.bottom() - plot.height() * (value - low) / (high - low),
            )
            for month, value in enumerate(values)
        )
        return QPolygonF(list(points))

    def _median(self, painter: QPainter) -> None:
        curve = self._curve(self._moving_median())
        for name, width in (("panel", 5.5), ("action", 3.0)):
            pen = QPen(self._art.colour(name), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(curve)

    def _grid(self, painter: QPainter, plot: QRectF) -> None:
        font = self._art.font(13)
        high = self._art.px(17)
        for step in self._steps():
            y = self._y(step)
            painter.setPen(QPen(self._art.colour("edge"), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(self._art.colour("ink_1" if step == 0 else "ink_2"))
            label_font = self._art.font(13, 600) if step == 0 else font
            write(
                painter,
                QRectF(0, y - high / 2, plot.left() - 8, high),
                euro(step),
                label_font,
                Qt.AlignmentFlag.AlignRight,
            )

    def _zero(self, painter: QPainter, plot: QRectF) -> None:
        y = self._y(0)
        painter.setPen(QPen(self._art.colour("ink_1"), 1.8))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        font = self._art.font(13)
        metrics = QFontMetricsF(font)
        high = self._art.px(16)
        box = QRectF(plot.left() + 5, y - high - 2, metrics.horizontalAdvance(tr(ZERO_WORD)) + 4, high)
        ground = self._art.colour("panel")
        ground.setAlphaF(0.82)
        painter.fillRect(box, ground)
        painter.setPen(self._art.colour("ink_1"))
        write(painter, box.adjusted(2, 0, 0, 0), tr(ZERO_WORD), font)

    def _years(self, painter: QPainter, plot: QRectF) -> None:
        widest = QFontMetricsF(self._art.font(13, 600)).horizontalAdvance(tr("jaar {year}", year=10)) + 8
        every = max(1, round(widest / max(1.0, plot.width() / self._view.years) + 0.49))
        top, high = plot.bottom() + self._art.px(3), self._art.px(18)
        for year in range(1, self._view.years + 1):
            chosen = year * 12 == self._view.horizon_months
            if not chosen and (year % every or abs(year * 12 - self._view.horizon_months) < every * 12):
                continue
            x = min(self._x(year * 12), plot.right() - widest / 2 + 4)
            painter.setPen(self._art.colour("ink_1" if chosen else "ink_2"))
            write(
                painter,
                QRectF(x - widest / 2, top, widest, high),
                tr("jaar {year}", year=year),
                self._art.font(13, 600 if chosen else 400),
                Qt.AlignmentFlag.AlignHCenter,
            )
