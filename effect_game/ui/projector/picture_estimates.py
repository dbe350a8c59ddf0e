"""What the class predicted: a bar per group on one axis, or a row of dots per answer."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import CHOICES, LIVES, Chosen, Estimate, Estimates
from effect_game.domain.language import tr
from effect_game.play.digits import format_eur, group_thousands
from effect_game.play.rules.limits import LIVES as ALL_LIVES
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.money_axis import clear_labels, euro, round_steps
from effect_game.ui.art.picture import Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.projector.page import draw_diamond
from effect_game.ui.projector.picture_parts import draw_nothing
from effect_game.ui.projector.words import SMALL, paragraph
from effect_game.ui.theme.fonts import text_width

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_LIVES_STEPS = tuple(float(step) for step in range(0, ALL_LIVES + 1, 5))
_HIGHEST_ROW = 64.0
_SMALLEST_DOT = 18.0


class EstimatesPicture(ViewPicture[Estimates]):
    """Bars from low to high, in the order of where they lie; a diamond is what came of it."""

    def __init__(self, view: Estimates, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        return self._view.head.summary

    def table(self) -> Table:
        if self._view.unit == CHOICES:
            rows = tuple((each.label, str(each.count), _came_words(each)) for each in self._view.answers)
            return Table((tr("Antwoord"), tr("Groepen"), tr("Zo werd het")), rows)
        rows = tuple(
            (self._words(each.low), self._words(each.high), self._outcome_words(each))
            for each in self._view.ranges
        )
        return Table((tr("Laag"), tr("Hoog"), tr("Zo werd het")), rows)

    def _words(self, value: float) -> str:
        if self._view.unit == LIVES:
            return tr("{count} van {lives}", count=round(value), lives=ALL_LIVES)
        return format_eur(value, signed=False)

    def _outcome_words(self, each: Estimate) -> str:
        return "" if each.outcome is None else self._words(each.outcome)

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(54)
        inner = whole.adjusted(pad, self._art.px(40), -pad, -self._art.px(30))
        if self._view.unit == CHOICES and self._view.answers:
            self._answers(painter, inner)
        elif self._view.ranges:
            self._ranges(painter, inner)
        else:
            draw_nothing(painter, self._art, inner, self._view.head.message)

    # ranges

    def _steps(self) -> list[float]:
        if self._view.unit == LIVES:
            return list(_LIVES_STEPS)
        ends = [end for each in self._view.ranges for end in (each.low, each.high, each.outcome or each.low)]
        return round_steps(min(ends), max(ends), 5)

    def _ranges(self, painter: QPainter, box: QRectF) -> None:
        steps, foot = self._steps(), self._art.px(110)
        labels = [euro(s) if self._view.unit != LIVES else group_thousands(round(s)) for s in steps]
        widths = [text_width(self._art.font(SMALL), label) for label in labels]
        plot = QRectF(box.left() + widths[0] / 2, box.top(), 0, box.height() - foot)
        plot.setRight(box.right() - widths[-1] / 2)

        def x_of(value: float) -> float:
            return plot.left() + plot.width() * (value - steps[0]) / (steps[-1] - steps[0])

        self._axis(painter, plot, [x_of(step) for step in steps], labels, widths, steps.index(0.0))
        shown = self._view.ranges
        row = min(self._art.px(_HIGHEST_ROW), plot.height() / len(shown))
        top = plot.bottom() - row * len(shown)
        for place, each in enumerate(shown):
            y = top + row * (place + 0.5)
            self._one(painter, each, y, row, x_of(each.low), x_of(each.high))
            if each.outcome is not None:
                # On the dot of a single answer it is smaller than that dot: who guessed right stays in sight.
                on_dot = each.low == each.high == each.outcome
                wide, tall = (8, 0.26) if on_dot else (15, 0.62)
                half = max(2.0 if on_dot else 4.0, min(self._art.px(wide), row * tall))
                draw_diamond(painter, self._art, x_of(each.outcome), y, half)

    def _one(self, painter: QPainter, each: Estimate, y: float, row: float, low: float, high: float) -> None:
        thick = max(3.0, min(self._art.px(20), row * 0.5))
        painter.setPen(QPen(self._art.colour("panel"), 1))
        painter.setBrush(self._art.colour("action"))
        if each.low == each.high:
            half = max(3.0, min(self._art.px(15), row * 0.46))
            painter.drawEllipse(QPointF(low, y), half, half)
            return
        bar = QRectF(low, y - thick / 2, max(thick, high - low), thick)
        painter.drawRoundedRect(bar, thick / 2, thick / 2)

    def _axis(
        self,
        painter: QPainter,
        plot: QRectF,
        places: list[float],
        labels: list[str],
        widths: list[float],
        zero: int,
    ) -> None:
        painter.setPen(QPen(self._art.colour("edge"), max(1, self._art.px(2))))
        for x in places:
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        painter.setPen(QPen(self._art.colour("ink_1"), max(2, self._art.px(3))))
        painter.drawLine(QLineF(places[zero], plot.top(), places[zero], plot.bottom()))
        painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
        painter.setPen(self._art.colour("ink_1"))
        for index in clear_labels(places, widths, zero, self._art.px(18)):
            box = QRectF(
                places[index] - widths[index],
                plot.bottom() + self._art.px(8),
                2 * widths[index],
                self._art.px(44),
            )
            write(painter, box, labels[index], self._art.font(SMALL), _MIDDLE)
        if self._view.unit == LIVES:
            box = QRectF(plot.left(), plot.bottom() + self._art.px(54), plot.width(), self._art.px(44))
            painter.setPen(self._art.colour("ink_2"))
            words = tr("in zoveel van de {lives} levens", lives=ALL_LIVES)
            write(painter, box, words, self._art.font(SMALL), _MIDDLE)

    # answers

    def _answers(self, painter: QPainter, box: QRectF) -> None:
        answers = self._view.answers
        row = min(self._art.px(150), box.height() / len(answers))
        top = box.top() + (box.height() - row * len(answers)) / 2
        most = max(max(each.count, each.came or 0) for each in answers)
        label = box.width() * 0.4
        dots = box.width() - label - self._art.px(80)
        size = min(self._art.px(44), row * (0.4 if self._view.revealed else 0.6), dots / max(1, most))
        for place, each in enumerate(answers):
            y = top + place * row
            words = QRectF(box.left(), y, label - self._art.px(24), row)
            paragraph(painter, words, each.label, self._art.font(SMALL, 600), self._art.colour("ink_1"))
            left = box.left() + label
            middle = y + row * (0.3 if each.came is not None else 0.5)
            self._dots(painter, left, middle, size, each.count)
            if each.came is not None:
                self._diamonds(painter, left, y + row * 0.72, size, each.came)
            if place:
                painter.setPen(QPen(self._art.colour("edge"), 2))
                painter.drawLine(QLineF(box.left(), y, box.right(), y))

    def _dots(self, painter: QPainter, x: float, y: float, size: float, count: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._art.colour("action"))
        if size < self._art.px(_SMALLEST_DOT):
            painter.drawRoundedRect(self._strip(x, y, size * count), 6, 6)
        else:
            for place in range(count):
                painter.drawEllipse(QPointF(x + size * (place + 0.5), y), size * 0.42, size * 0.42)
        self._number(painter, x + size * count, y, count)

    def _diamonds(self, painter: QPainter, x: float, y: float, size: float, count: int) -> None:
        if size < self._art.px(_SMALLEST_DOT):
            painter.fillRect(self._strip(x, y, size * count), self._art.colour("ink_1"))
        else:
            for place in range(count):
                draw_diamond(painter, self._art, x + size * (place + 0.5), y, size * 0.42)
        self._number(painter, x + size * count, y, count)

    def _strip(self, x: float, y: float, length: float) -> QRectF:
        """Dots too small to count from the back of a room, as one bar of the same length."""
        return QRectF(x, y - self._art.px(12), length, self._art.px(24))

    def _number(self, painter: QPainter, x: float, y: float, count: int) -> None:
        if not count:
            return  # A bare nought beside nothing says nothing.
        painter.setPen(self._art.colour("ink_1"))
        box = QRectF(x + self._art.px(14), y - self._art.px(24), self._art.px(80), self._art.px(48))
        write(painter, box, str(count), self._art.font(SMALL, 600))


def _came_words(each: Chosen) -> str:
    return "" if each.came is None else str(each.came)
