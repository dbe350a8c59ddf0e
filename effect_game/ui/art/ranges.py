"""Ranges on one axis: what each person gave, what the group gives, and what came out."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.money_axis import euro, round_steps
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture

_ROW = 30.0


@dataclass(frozen=True)
class RangeRow:
    """A range under a letter or a name; `ours` is that of the group."""

    name: str
    low: float
    high: float
    ours: bool = False


@dataclass(frozen=True)
class RangesView:
    """Rows from top to bottom. In euros, or in lives of twenty. `outcome` once it is known."""

    rows: tuple[RangeRow, ...] = ()
    in_lives: bool = False
    outcome: float | None = None
    outcome_words: str = ""
    what: str = field(default_factory=lambda: tr("Bereik"))

    def amount(self, value: float) -> str:
        """A value in words."""
        return tr("{count} van {of}", count=f"{value:g}", of=20) if self.in_lives else euro(value)

    def summary(self) -> str:
        """One sentence: how many there are, how far apart, and what came out."""
        if not self.rows:
            return tr("Nog geen schatting.")
        low, high = min(row.low for row in self.rows), max(row.high for row in self.rows)
        guesses = (
            tr("1 schatting") if len(self.rows) == 1 else tr("{count} schattingen", count=len(self.rows))
        )
        told = tr(
            "{guesses}, samen van {low} tot {high}.",
            guesses=guesses,
            low=self.amount(low),
            high=self.amount(high),
        )
        if self.outcome is None:
            return told
        inside = sum(row.low <= self.outcome <= row.high for row in self.rows)
        return tr(
            "{told} De uitkomst is {outcome}; dat ligt in {inside} van de {count}.",
            told=told,
            outcome=self.outcome_words,
            inside=inside,
            count=len(self.rows),
        )

    def ticks(self) -> list[float]:
        """Round values that cover everything."""
        if self.in_lives:
            return [0.0, 5.0, 10.0, 15.0, 20.0]
        values = [edge for row in self.rows for edge in (row.low, row.high)]
        values += [] if self.outcome is None else [self.outcome]
        return round_steps(min(values, default=0.0), max(values, default=0.0))


class RangesPicture(ViewPicture[RangesView]):
    """One row per range, all on the same axis; the outcome is a line through all of them."""

    def __init__(
        self, view: RangesView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or RangesView(), tr("Schattingen naast elkaar"), parent, art)

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        view = self._view
        rows = [(row.name, view.amount(row.low), view.amount(row.high)) for row in view.rows]
        if view.outcome is not None:
            rows.append((tr("Uitkomst"), view.outcome_words, view.outcome_words))
        return Table((view.what, tr("Laag"), tr("Hoog")), tuple(rows))

    def sizeHint(self) -> QSize:
        rows = max(1, len(self._view.rows))
        above = self._art.px(24) if self._view.outcome is not None else 6
        return QSize(self._art.px(420), above + round(rows * self._art.px(_ROW)) + self._art.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(220), self.sizeHint().height())

    def _plot(self) -> QRectF:
        art = self._art
        names = [QFontMetricsF(art.font(14, 600)).horizontalAdvance(row.name) for row in self._view.rows]
        left = min(max(names, default=0.0) + art.px(16), self.width() * 0.34)
        top = art.px(24) if self._view.outcome is not None else 6.0
        end = art.px(34)
        return QRectF(left, top, max(40.0, self.width() - left - end), self.height() - top - art.px(26))

    def _x(self, value: float, ticks: list[float], plot: QRectF) -> float:
        span = ticks[-1] - ticks[0] or 1.0
        return plot.left() + (value - ticks[0]) / span * plot.width()

    def _bars(self) -> list[tuple[RangeRow, QRectF]]:
        plot, ticks = self._plot(), self._view.ticks()
        pitch = plot.height() / max(1, len(self._view.rows))
        found = []
        for place, row in enumerate(self._view.rows):
            left, right = self._x(row.low, ticks, plot), self._x(row.high, ticks, plot)
            middle = plot.top() + (place + 0.5) * pitch
            thick = self._art.px(13 if row.ours else 9)
            found.append((row, QRectF(left, middle - thick / 2, max(4.0, right - left), thick)))
        return found

    def _marks(self) -> tuple[Mark, ...]:
        least, tall = float(self._art.px(24)), float(self._art.px(24))
        marks = []
        for row, bar in self._bars():
            wide = max(bar.width(), least)
            left = min(bar.left(), self.width() - wide)
            label = tr(
                "{name}: {low} tot {high}",
                name=row.name,
                low=self._view.amount(row.low),
                high=self._view.amount(row.high),
            )
            marks.append(Mark(row.name, label, QRectF(left, bar.center().y() - tall / 2, wide, tall)))
        return tuple(marks)

    def _paint(self, painter: QPainter) -> None:
        art, plot, ticks = self._art, self._plot(), self._view.ticks()
        painter.setFont(art.font(13))
        for tick in ticks:
            x = self._x(tick, ticks, plot)
            painter.setPen(QPen(art.colour("edge"), 1))
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
            painter.setPen(art.colour("ink_2"))
            words = f"{tick:g}" if self._view.in_lives else euro(tick)
            box = QRectF(x - art.px(50), plot.bottom() + 3, art.px(100), art.px(20))
            write(painter, box, words, art.font(13), Qt.AlignmentFlag.AlignHCenter)
        for row, bar in self._bars():
            self._paint_row(painter, row, bar, plot)
        if self._view.outcome is not None:
            self._paint_outcome(painter, self._x(self._view.outcome, ticks, plot), plot)

    def _paint_row(self, painter: QPainter, row: RangeRow, bar: QRectF, plot: QRectF) -> None:
        art = self._art
        painter.setPen(art.colour("ink_1"))
        name = QRectF(4, bar.center().y() - art.px(10), plot.left() - 10, art.px(20))
        write(painter, name, row.name, art.font(14, 600))
        painter.setPen(QPen(art.colour("action" if row.ours else "ink_2"), 1.6))
        painter.setBrush(art.colour("action" if row.ours else "action_soft"))
        painter.drawRoundedRect(bar, 3, 3)
        for x in (bar.left(), bar.right()):
            painter.drawLine(QLineF(x, bar.top() - 4, x, bar.bottom() + 4))

    def _paint_outcome(self, painter: QPainter, x: float, plot: QRectF) -> None:
        art = self._art
        painter.setPen(QPen(art.colour("ink_1"), 2.2))
        painter.drawLine(QLineF(x, plot.top() - 2, x, plot.bottom()))
        painter.setBrush(art.colour("ink_1"))
        top = QPointF(x, plot.top() - 1)
        painter.drawPolygon([top, top + QPointF(-5, -7), top + QPointF(5, -7)])
        words = tr("uitkomst {outcome}", outcome=self._view.outcome_words)
        wide = QFontMetricsF(art.font(13, 600)).horizontalAdvance(words) + 4
        left = max(2.0, min(x - wide / 2, self.width() - wide - 2))
        write(painter, QRectF(left, 0, wide, art.px(16)), words, art.font(13, 600))
