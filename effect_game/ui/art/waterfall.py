"""Wie betaalt, wie heeft er baat: waterfall and table in one grid, with a total that adds up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.money_axis import clear_labels, euro, round_steps
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.fonts import text_width
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.party_marks import PartyMark, paint_mark, pattern_brush

COLUMNS = (mark("legt in"), mark("krijgt"), mark("verschil"), mark("in geld te zien?"))
TOTAL, ADDS_UP = mark("Samen"), mark("telt op")
UNPRICED = mark("Niet in euro’s, wel van belang: ")
_RIGHT = Qt.AlignmentFlag.AlignRight
_WIDE = (78.0, 78.0, 84.0, 96.0)


@dataclass(frozen=True)
class WaterfallRow:
    """One party: what it puts in (negative), what it gains and the difference, in whole shown euros.

    short_name: drawn where `name` does not fit; '' when there is none.
    """

    key: str
    name: str
    mark: PartyMark
    pays_eur: float
    gains_eur: float
    difference_eur: float
    cashable: str = ""
    short_name: str = ""

    def cells(self) -> tuple[str, str, str, str]:
        """The four table cells."""
        return (
            euro(self.pays_eur, signed=True),
            euro(self.gains_eur, signed=True),
            euro(self.difference_eur, signed=True),
            self.cashable,
        )


@dataclass(frozen=True)
class WaterfallView:
    """Rows in the order in which they are drawn, largest payer first; `unpriced` are the PM items by name.

    total: what the last row is called, '' = 'Samen'.
    """

    rows: tuple[WaterfallRow, ...] = ()
    unpriced: tuple[str, ...] = ()
    total: str = ""

    @property
    def total_name(self) -> str:
        """The name of the last row."""
        return self.total or tr(TOTAL)

    def totals_eur(self) -> tuple[float, float, float]:
        """Sums of the three money columns."""
        return (
            sum(row.pays_eur for row in self.rows),
            sum(row.gains_eur for row in self.rows),
            sum(row.difference_eur for row in self.rows),
        )

    def adds_up(self) -> bool:
        """Whether the shown rows sum to the shown total, to the euro."""
        pays, gains, difference = self.totals_eur()
        return abs(pays + gains - difference) < 0.5

    def total_cells(self) -> tuple[str, str, str, str]:
        """The four cells of the total row."""
        pays, gains, difference = self.totals_eur()
        last = tr(ADDS_UP) if self.adds_up() else ""
        return euro(pays, signed=True), euro(gains, signed=True), euro(difference, signed=True), last


class Waterfall(ViewPicture[WaterfallView]):
    """The grid. `explain_requested` carries the key of a party, or 'total'."""

    explain_requested = Signal(str)

    def __init__(
        self, view: WaterfallView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or WaterfallView(), tr("Wie betaalt, wie heeft er baat?"), parent, art)

    def summary(self) -> str:
        rows = self._view.rows
        if not rows:
            return tr("Nog geen bedragen per partij.")
        payer = min(rows, key=lambda row: row.difference_eur)
        gainer = max(rows, key=lambda row: row.difference_eur)
        total = euro(self._view.totals_eur()[2], signed=True)
        told = []
        if payer.difference_eur < 0:
            told.append(tr("{payer} betaalt het meest", payer=payer.name))
        if gainer.difference_eur > 0:
            told.append(tr("{gainer} heeft de meeste baat", gainer=gainer.name))
        most = ", ".join(told) or tr("Niemand betaalt en niemand heeft baat")
        return tr("{most}; samen {total}.", most=most, total=total)

    def table(self) -> Table:
        rows = [(row.name, *row.cells()) for row in self._view.rows]
        rows.append((self._view.total_name, *self._view.total_cells()))
        no_price, why = tr("PM"), tr("niet in euro's")
        rows += [(name, no_price, no_price, no_price, why) for name in self._view.unpriced]
        return Table((tr("Partij"), *map(tr, COLUMNS)), tuple(rows))

    # geometry

    def sizeHint(self) -> QSize:
        wide = max(self._art.px(820), self.width())
        below = len(self._unpriced_lines(wide)) * self._line_height()
        return QSize(self._art.px(820), self._art.px(26 * (len(self._view.rows) + 2) + 4) + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(560), self._art.px(22 * (len(self._view.rows) + 2)))

    def _row_height(self) -> float:
        below = len(self._unpriced_lines(self.width())) * self._line_height()
        return (self.height() - below) / (len(self._view.rows) + 2)

    def _line_height(self) -> int:
        return self._art.px(20)

    def _unpriced_lines(self, width: float) -> list[str]:
        """What has no price, as many to a line as fit; the first line leaves room for its heading."""
        metrics = QFontMetricsF(self._art.font(13))
        taken = QFontMetricsF(self._art.font(13, 600)).horizontalAdvance(tr(UNPRICED))
        lines: list[str] = []
        for name in self._view.unpriced:
            longer = f"{lines[-1]} · {name}" if lines else name
            room = width - (taken if len(lines) <= 1 else 0.0)
            if lines and metrics.horizontalAdvance(longer) > room:
                lines.append(name)
            else:
                lines[-1:] = [longer]
        return lines

    def _row(self, index: int) -> QRectF:
        high = self._row_height()
        return QRectF(0, high * (index + 1), self.width(), high)

    def _column_lefts(self) -> list[float]:
        """Left edges of the four text columns, and the right edge."""
        edges = [float(self.width())]
        for wide in reversed(_WIDE):
            edges.insert(0, edges[0] - self._art.px(wide))
        return edges

    def _plot(self) -> tuple[float, float]:
        """Left and right edge of the bars."""
        metrics = QFontMetricsF(self._art.font(15))
        names = max((metrics.horizontalAdvance(row.name) for row in self._view.rows), default=60.0)
        left = min(names + self._art.px(42), self.width() * 0.3)
        return left + self._art.px(20), max(left + 40.0, self._column_lefts()[0] - self._art.px(10))

    def _steps(self) -> list[float]:
        running, points = 0.0, [0.0]
        for row in self._view.rows:
            running += row.difference_eur
            points.append(running)
        left, right = self._plot()
        return round_steps(min(points), max(points), max(3, min(6, int((right - left) / self._art.px(56)))))

    def _marks(self) -> tuple[Mark, ...]:
        marks = []
        for index, row in enumerate(self._view.rows):
            words = ", ".join(
                f"{tr(name)} {cell}" for name, cell in zip(COLUMNS, row.cells(), strict=True) if cell
            )
            marks.append(Mark(row.key, f"{row.name}: {words}", self._row(index).adjusted(5, 1, -5, -1), 4))
        if marks:
            cells = self._view.total_cells()
            marks.append(
                Mark(
                    "total",
                    f"{self._view.total_name}: {', '.join(cells)}",
                    self._row(len(marks)).adjusted(5, 1, -5, -1),
                    4,
                )
            )
        return tuple(marks)

    def _activate(self, key: str) -> None:
        self.explain_requested.emit(key)

    # painting

    def _paint(self, painter: QPainter) -> None:
        if not self._view.rows:
            painter.setPen(self._art.colour("ink_2"))
            write(
                painter,
                QRectF(self.rect()),
                self.summary(),
                self._art.font(15),
                Qt.AlignmentFlag.AlignHCenter,
            )
            return
        steps = self._steps()
        left, right = self._plot()

        def x_of(amount_eur: float) -> float:
            return left + (right - left) * (amount_eur - steps[0]) / (steps[-1] - steps[0])

        grid_bottom = self._row(len(self._view.rows)).bottom()
        self._head(painter, steps, [x_of(step) for step in steps], grid_bottom)
        running = 0.0
        for index, row in enumerate(self._view.rows):
            box = self._row(index)
            self._name(painter, row, box)
            self._bar(painter, row, box, x_of(running), x_of(running + row.difference_eur))
            running += row.difference_eur
            below = self._row(index + 1)
            pen = QPen(self._art.colour("ink_2"), 1.1)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawLine(QLineF(x_of(running), box.bottom() - 4, x_of(running), below.top() + 4))
            self._cells(painter, row.cells(), box, bold_difference=True)
        self._total(painter, x_of(0), x_of(running))
        painter.setPen(QPen(self._art.colour("ink_1"), 1.8))
        painter.drawLine(QLineF(x_of(0), self._row_height() * 0.86, x_of(0), grid_bottom))
        self._unpriced(painter)

    def _head(self, painter: QPainter, steps: list[float], places: list[float], bottom: float) -> None:
        high = self._row_height()
        font = self._art.font(13)
        painter.setPen(self._art.colour("ink_2"))
        amounts = [euro(step) for step in steps]
        widths = [text_width(font, amount) for amount in amounts]
        half, middle = self._art.px(40), Qt.AlignmentFlag.AlignHCenter
        for index in clear_labels(places, widths, steps.index(0.0), self._art.px(6)):
            box = QRectF(places[index] - half, 0, 2 * half, high * 0.86)
            write(painter, box, amounts[index], font, middle)
        edges = self._column_lefts()
        for index, name in enumerate(map(tr, COLUMNS)):
            box = QRectF(edges[index], 0, edges[index + 1] - edges[index], high * 0.86)
            if index < 3:
                write(painter, box, name, font, _RIGHT)
            else:
                write(
                    painter,
                    box.adjusted(self._art.px(16), 0, 0, 0),
                    name,
                    fitting(name, self._art.px(13), box.width()),
                )
        painter.setPen(QPen(self._art.colour("edge"), 1))
        for x in places:
            painter.drawLine(QLineF(x, high * 0.9, x, bottom))
        for index in range(len(self._view.rows)):
            y = self._row(index).top()
            painter.drawLine(QLineF(0, y, self.width(), y))

    def _name(self, painter: QPainter, row: WaterfallRow, box: QRectF) -> None:
        size = min(self._art.px(14), box.height() * 0.6)
        paint_mark(
            painter, row.mark, QRectF(1, box.center().y() - size / 2, size, size), is_dark=self._art.is_dark
        )
        painter.setPen(self._art.colour("ink_1"))
        left = self._art.px(22)
        room = QRectF(left, box.top(), self._plot()[0] - left - 12, box.height())
        write(painter, room, self.name_within(row, room.width()), self._art.font(15))

    def name_within(self, row: WaterfallRow, width: float) -> str:
        """The name of this party as drawn in so many pixels: its short one where the whole does not fit."""
        fits = QFontMetricsF(self._art.font(15)).horizontalAdvance(row.name) <= width
        return row.name if fits else row.short_name or row.name

    def _bar(self, painter: QPainter, row: WaterfallRow, box: QRectF, start: float, end: float) -> None:
        ratio = painter.device().devicePixelRatio()
        bar = QRectF(
            min(start, end), box.top() + box.height() * 0.15, max(3.0, abs(end - start)), box.height() * 0.7
        )
        painter.setBrushOrigin(bar.topLeft())
        painter.setBrush(pattern_brush(row.mark.pattern, row.mark.fill, ratio=ratio))
        painter.setPen(QPen(row.mark.line(self._art.is_dark), 1.5))
        painter.drawRoundedRect(bar, 2, 2)

    def _cells(
        self,
        painter: QPainter,
        cells: tuple[str, str, str, str],
        box: QRectF,
        *,
        bold_difference: bool,
        bold: bool = False,
    ) -> None:
        edges = self._column_lefts()
        for index, text in enumerate(cells):
            cell = QRectF(edges[index], box.top(), edges[index + 1] - edges[index], box.height())
            weight = 700 if bold or (bold_difference and index == 2) else 400
            painter.setPen(self._art.colour("ink_1"))
            if index < 3:
                write(painter, cell, text, self._art.font(15, weight), _RIGHT)
            else:
                write(painter, cell.adjusted(self._art.px(16), 0, 0, 0), text, self._art.font(14))

    def _total(self, painter: QPainter, start: float, end: float) -> None:
        box = self._row(len(self._view.rows))
        painter.setPen(QPen(self._art.colour("ink_1"), 1.8))
        painter.drawLine(QLineF(0, box.top(), self.width(), box.top()))
        painter.setPen(self._art.colour("ink_1"))
        write(
            painter,
            QRectF(0, box.top(), self._plot()[0], box.height()),
            self._view.total_name,
            self._art.font(15, 700),
        )
        bar = QRectF(
            min(start, end), box.top() + box.height() * 0.15, max(2.0, abs(end - start)), box.height() * 0.7
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._art.colour("ink_1"))
        painter.drawRoundedRect(bar, 2, 2)
        *money, word = self._view.total_cells()
        self._cells(painter, (money[0], money[1], money[2], ""), box, bold_difference=True, bold=True)
        if word:
            left = self._column_lefts()[3] + self._art.px(16)
            size = self._art.px(15)
            paint_icon(
                painter,
                "check",
                QRectF(left, box.center().y() - size / 2, size, size),
                self._art.colour("ok"),
            )
            painter.setPen(self._art.colour("ok"))
            write(
                painter,
                QRectF(left + size + 5, box.top(), self._art.px(70), box.height()),
                word,
                self._art.font(14, 600),
            )

    def _unpriced(self, painter: QPainter) -> None:
        if not self._view.unpriced:
            return
        high = self._line_height()
        top = self._row(len(self._view.rows)).bottom()
        bold, plain = self._art.font(13, 600), self._art.font(13)
        wide = QFontMetricsF(bold).horizontalAdvance(tr(UNPRICED))
        painter.setPen(self._art.colour("ink_1"))
        write(painter, QRectF(0, top, wide + 4, high), tr(UNPRICED), bold)
        for index, line in enumerate(self._unpriced_lines(self.width())):
            left = 0.0 if index else wide
            write(painter, QRectF(left, top + index * high, self.width() - left, high), line, plain)
