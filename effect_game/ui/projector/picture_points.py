"""Every plan of the class as an unnamed point in two dimensions."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import EUROS, Axis, Points
from effect_game.domain.language import tr
from effect_game.play.digits import format_eur, group_thousands
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.money_axis import clear_labels, euro, round_steps
from effect_game.ui.art.picture import Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.projector.picture_parts import draw_nothing
from effect_game.ui.projector.words import SMALL, fitted
from effect_game.ui.theme.fonts import text_width

_MIDDLE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
_FEWEST = 3
_LINE = 46.0
_APART = 40.0


class PointsPicture(ViewPicture[Points]):
    """The points; plans in one place are one larger point with their number in it. own: the place of
    whoever looks."""

    def __init__(
        self,
        view: Points,
        art: ArtStyle,
        own: tuple[float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._own = own
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        words = self._view.head.summary
        if self._own is None:
            return words
        x, y = _value(self._view.x, self._own[0]), _value(self._view.y, self._own[1])
        own = tr("Jullie plan: {x} en {y}.", x=x, y=y)
        return f"{words} {own}"

    def table(self) -> Table:
        rows = tuple((_value(self._view.x, x), _value(self._view.y, y)) for x, y in self._view.places)
        return Table((self._view.x.label, self._view.y.label), rows)

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(54)
        inner = whole.adjusted(pad, self._art.px(28), -pad, -self._art.px(24))
        if not self._view.places:
            draw_nothing(painter, self._art, inner, self._view.head.message)
            return
        x_steps = _steps(self._view.x, [place[0] for place in self._view.places])
        y_steps = _steps(self._view.y, [place[1] for place in self._view.places])
        plot = self._plot(inner, y_steps, x_steps)
        self._grid(painter, plot, x_steps, y_steps)
        self._names(painter, inner, plot)
        for at, count in self._heaps([_at(plot, place, x_steps, y_steps) for place in self._view.places]):
            self._point(painter, at, count)
        if self._own is not None:
            self._own_ring(painter, _at(plot, self._own, x_steps, y_steps))

    def _plot(self, inner: QRectF, y_steps: list[float], x_steps: list[float]) -> QRectF:
        font = self._art.font(SMALL)
        left = max(text_width(font, _label(self._view.y, step)) for step in y_steps) + self._art.px(46)
        right = text_width(font, _label(self._view.x, x_steps[-1])) / 2
        return inner.adjusted(left, self._art.px(_LINE + 34), -right, -self._art.px(2 * _LINE + 34))

    def _grid(self, painter: QPainter, plot: QRectF, x_steps: list[float], y_steps: list[float]) -> None:
        font, line = self._art.font(SMALL), self._art.px(_LINE)
        thin = QPen(self._art.colour("edge"), max(1, self._art.px(2)))
        thick = QPen(self._art.colour("ink_1"), max(2, self._art.px(3)))
        xs = [_at(plot, (step, y_steps[0]), x_steps, y_steps).x() for step in x_steps]
        ys = [_at(plot, (x_steps[0], step), x_steps, y_steps).y() for step in y_steps]
        for step, x in zip(x_steps, xs, strict=True):
            painter.setPen(thick if step == 0 else thin)
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        for step, y in zip(y_steps, ys, strict=True):
            painter.setPen(thick if step == 0 else thin)
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        painter.setPen(self._art.colour("ink_1"))
        labels = [_label(self._view.x, step) for step in x_steps]
        widths = [text_width(font, label) for label in labels]
        for index in clear_labels(xs, widths, x_steps.index(0.0), self._art.px(18)):
            box = QRectF(xs[index] - widths[index], plot.bottom() + self._art.px(24), 2 * widths[index], line)
            write(painter, box, labels[index], font, _MIDDLE)
        for step, y in zip(y_steps, ys, strict=True):
            wide = plot.left() - self._art.px(40)
            write(painter, QRectF(0, y - line / 2, wide, line), _label(self._view.y, step), font, _RIGHT)

    def _names(self, painter: QPainter, inner: QRectF, plot: QRectF) -> None:
        line = self._art.px(_LINE)
        for axis, y, direction in (
            (self._view.y, inner.top(), tr("Omhoog: {label}", label=self._view.y.label)),
            (
                self._view.x,
                plot.bottom() + line + self._art.px(28),
                tr("Opzij: {label}", label=self._view.x.label),
            ),
        ):
            words = direction
            if axis.below and axis.above:
                words = f"{direction} ({axis.below} / {axis.above})"
            painter.setPen(self._art.colour("ink_1"))
            room = QRectF(inner.left(), y, inner.width(), line)
            align = Qt.AlignmentFlag.AlignLeft if axis is self._view.y else _RIGHT
            write(painter, room, words, fitted(words, self._art, SMALL, (room.width(), line), 600), align)

    def _heaps(self, points: list[QPointF]) -> list[tuple[QPointF, int]]:
        """Points that would cover one another, as one with their number; it lies where the first one is."""
        made: list[tuple[QPointF, int]] = []
        for point in points:
            near = (i for i, (at, _) in enumerate(made) if QLineF(at, point).length() < self._art.px(_APART))
            place = next(near, None)
            if place is None:
                made.append((point, 1))
            else:
                made[place] = (made[place][0], made[place][1] + 1)
        return made

    def _point(self, painter: QPainter, at: QPointF, count: int) -> None:
        half = self._art.px(17 if count == 1 else 28)
        painter.setPen(QPen(self._art.colour("panel"), max(2, self._art.px(3))))
        painter.setBrush(self._art.colour("action"))
        painter.drawEllipse(at, half, half)
        if count > 1:
            painter.setPen(self._art.colour("on_action"))
            box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
            write(painter, box, str(count), self._art.font(SMALL, 700), _MIDDLE)

    def _own_ring(self, painter: QPainter, at: QPointF) -> None:
        half = self._art.px(38)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._art.colour("ink_1"), max(3, self._art.px(5))))
        painter.drawEllipse(at, half, half)
        words, font = tr("jullie plan"), self._art.font(SMALL, 600)
        wide = text_width(font, words) + 4
        left = at.x() + half + self._art.px(8)
        if left + wide > self.width():
            left = at.x() - half - self._art.px(8) - wide
        box = QRectF(left, at.y() - self._art.px(22), wide, self._art.px(44))
        painter.fillRect(box, self._art.colour("ground"))
        painter.setPen(self._art.colour("ink_1"))
        write(painter, box, words, font)


def _steps(axis: Axis, values: list[float]) -> list[float]:
    if axis.unit == EUROS:
        return round_steps(min(values), max(values), 5)
    high = max(_FEWEST, round(max(values)))
    step = max(1, -(-high // 6))
    return [float(each) for each in range(0, high + step, step)]


def _label(axis: Axis, step: float) -> str:
    return euro(step) if axis.unit == EUROS else group_thousands(round(step))


def _value(axis: Axis, value: float) -> str:
    return format_eur(value) if axis.unit == EUROS else group_thousands(round(value))


def _at(plot: QRectF, place: tuple[float, float], x_steps: list[float], y_steps: list[float]) -> QPointF:
    across = (place[0] - x_steps[0]) / (x_steps[-1] - x_steps[0])
    up = (place[1] - y_steps[0]) / (y_steps[-1] - y_steps[0])
    return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height())
