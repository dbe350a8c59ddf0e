"""Waarom ging het zo: per outcome a small waterfall from 'zonder dit plan' to the life that was played.

One grid: a row per outcome, bar and numbers side by side. Every cause has its pattern, its word and its
column; on narrow paper the numbers stand under the bar.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.play.amounts_shut import SHUT, tells_amount, without_amounts
from effect_game.play.views_attribution import ShownOutcome
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.party_marks import pattern_brush
from effect_game.ui.theme.tokens import LIGHT

PATTERNS = (
    ("", "solid"),
    (LIGHT.control, "vertical"),
    (LIGHT.voice, "diagonal_up"),
    (LIGHT.life_line, "dots"),
)
"""Fill and pattern per cause, in the order of the parts; '' = the accent of the theme. No party colours:
money is not the subject. Patterns are white strokes, so their fills stay dark enough in every theme."""
_RIGHT = Qt.AlignmentFlag.AlignRight
_WIDE = 900
"""Logical pixels at 100% text from which the numbers stand beside the bar."""
_COLUMN, _ENDS = 122.0, 124.0


@dataclass(frozen=True)
class AttributionView:
    """causes: the names of the parts, in order."""

    causes: tuple[str, ...] = ()
    rows: tuple[ShownOutcome, ...] = ()
    change: str = ""


class AttributionChart(ViewPicture[AttributionView]):
    """The grid. `row_chosen` carries the key of the outcome in focus."""

    row_chosen = Signal(str)

    def __init__(
        self, view: AttributionView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or AttributionView(), tr("Waarom ging het zo?"), parent, art)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def summary(self) -> str:
        if not self._view.rows:
            return tr("Nog niets om uit elkaar te halen.")
        return self._view.rows[0].sentence

    def table(self) -> Table:
        header = (
            tr("Uitkomst"),
            tr("zonder dit plan"),
            *self._view.causes,
            self._view.change,
            tr("jullie leven"),
        )
        rows = [
            (row.title, row.start_words, *_part_words(row), row.change_words, row.end_words)
            for row in self._view.rows
        ]
        return Table(header, tuple(rows))

    def view_without_amounts(self) -> AttributionView:
        return replace(self._view, rows=tuple(map(_without_amounts, self._view.rows)))

    # geometry

    def _is_wide(self) -> bool:
        return self.width() >= self._art.px(_WIDE)

    def sizeHint(self) -> QSize:
        return QSize(self._art.px(640), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(280), self.heightForWidth(max(self.width(), 1)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = width >= self._art.px(_WIDE)
        head = 24 if wide else 26 * ((len(self._view.causes) + 1) // 2)
        return self._art.px(head + (29 if wide else 70) * len(self._view.rows) + 2)

    def _head(self) -> float:
        wide = self._is_wide()
        return self._art.px(24 if wide else 26 * ((len(self._view.causes) + 1) // 2))

    def _row(self, index: int) -> QRectF:
        top = self._head()
        high = (self.height() - top - 2) / max(1, len(self._view.rows))
        return QRectF(0, top + high * index, self.width(), high)

    def _columns(self) -> list[QRectF]:
        """Left and width of: start words, one per cause, change, end words; only when wide."""
        widths = [*([self._art.px(_COLUMN)] * (len(self._view.causes) + 1)), self._art.px(_ENDS)]
        left = float(self.width() - sum(widths))
        made = []
        for wide in widths:
            made.append(QRectF(left, 0, wide, 0))
            left += wide
        return made

    def _bar_place(self, box: QRectF) -> QRectF:
        if not self._is_wide():
            thin = self._art.px(18)
            return QRectF(4, box.top() + self._art.px(23), box.width() - 8, thin)
        names, first = self._names(), self._columns()[0].left()
        left = names + self._art.px(78)
        high = min(box.height() * 0.62, self._art.px(20))
        return QRectF(left, box.center().y() - high / 2, first - left - self._art.px(4), high)

    def _names(self) -> float:
        metrics = QFontMetricsF(self._art.font(15))
        widest = max((metrics.horizontalAdvance(row.title) for row in self._view.rows), default=80.0)
        return min(widest + self._art.px(10), self.width() * 0.25)

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(row.key, f"{row.title} {row.sentence}", self._row(index).adjusted(5, 1, -5, -1), 4)
            for index, row in enumerate(self._view.rows)
        )

    def focus_mark(self, key: str) -> None:
        super().focus_mark(key)
        self.row_chosen.emit(key)

    def _activate(self, key: str) -> None:
        self.row_chosen.emit(key)

    # painting

    def _paint(self, painter: QPainter) -> None:
        wide = self._is_wide()
        self._legend(painter, wide=wide)
        for index, row in enumerate(self._view.rows):
            box = self._row(index)
            painter.setPen(QPen(self._art.colour("edge"), 1))
            painter.drawLine(QLineF(0, box.top(), self.width(), box.top()))
            self._bar(painter, row, self._bar_place(box))
            if wide:
                self._beside(painter, row, box)
            else:
                self._below(painter, row, box)

    def _swatch(self, painter: QPainter, place: int, box: QRectF) -> None:
        fixed, pattern = PATTERNS[place]
        ratio = painter.device().devicePixelRatio()
        fill = fixed or self._art.tokens.action
        painter.setBrushOrigin(box.topLeft())
        painter.setBrush(pattern_brush(pattern, fill, ratio=ratio))
        painter.setPen(QPen(self._art.colour("ink_1"), 1.25))
        painter.drawRoundedRect(box, 2, 2)

    def _legend(self, painter: QPainter, *, wide: bool) -> None:
        size, font = self._art.px(12), self._art.font(13)
        if not wide:
            half = self.width() / 2
            for place, name in enumerate(self._view.causes):
                top, left = self._art.px(26) * (place // 2), half * (place % 2)
                self._swatch(painter, place, QRectF(left + 1, top + self._art.px(6), size * 1.6, size))
                painter.setPen(self._art.colour("ink_2"))
                box = QRectF(left + size * 1.6 + 8, top, half - size * 1.6 - 12, self._art.px(24))
                write(painter, box, name, fitting(name, self._art.px(13), box.width()))
            return
        high, columns = self._head(), self._columns()
        names = (*self._view.causes, self._view.change)
        for place, (name, column) in enumerate(zip(names, columns, strict=False)):
            box = QRectF(column.left(), 0, column.width(), high)
            painter.setPen(self._art.colour("ink_2"))
            shown = fitting(name, self._art.px(13), column.width() - size - 8)
            write(painter, box, name, shown, _RIGHT)
            if place < len(self._view.causes):
                taken = QFontMetricsF(shown).horizontalAdvance(name)
                left = box.right() - taken - size - 6
                self._swatch(painter, place, QRectF(left, high / 2 - size / 2, size, size))
        painter.setPen(self._art.colour("ink_2"))
        start = QRectF(self._names(), 0, self._art.px(90), high)
        write(painter, start, tr("zonder plan"), font)
        last = columns[-1]
        ends = QRectF(last.left() + self._art.px(18), 0, last.width() - self._art.px(18), high)
        write(painter, ends, tr("jullie leven"), font)

    def _bar(self, painter: QPainter, row: ShownOutcome, box: QRectF) -> None:
        """Steps from start to end; ticks at both, and a thin line along the axis."""
        span = max(row.high - row.low, 1e-9)

        def x_of(amount: float) -> float:
            return box.left() + box.width() * (amount - row.low) / span

        painter.setPen(QPen(self._art.colour("control"), 1))
        painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
        running = row.start
        for place, part in enumerate(row.parts):
            if part.amount:
                left, right = sorted((x_of(running), x_of(running + part.amount)))
                lane = _lane(box, place, len(row.parts))
                self._swatch(painter, place, QRectF(left, lane.top(), max(3.0, right - left), lane.height()))
            running += part.amount
        painter.setPen(QPen(self._art.colour("ink_1"), 1.8))
        for amount in (row.start, row.end):
            painter.drawLine(QLineF(x_of(amount), box.top() - 2, x_of(amount), box.bottom() + 2))
        painter.setBrush(self._art.colour("ink_1"))
        painter.drawEllipse(QRectF(x_of(row.end) - 3, box.top() - 4, 6, 6))

    def _beside(self, painter: QPainter, row: ShownOutcome, box: QRectF) -> None:
        painter.setPen(self._art.colour("ink_1"))
        names = QRectF(4, box.top(), self._names() - 12, box.height())
        write(painter, names, row.title, fitting(row.title, self._art.px(15), names.width()))
        start = QRectF(self._names(), box.top(), self._art.px(74), box.height())
        write(painter, start, row.start_words, self._art.font(14))
        columns = self._columns()
        words = (*_part_words(row), row.change_words)
        for place, (text, column) in enumerate(zip(words, columns, strict=False)):
            cell = QRectF(column.left(), box.top(), column.width(), box.height())
            weight = 700 if place == len(row.parts) else 400
            write(painter, cell, text, self._art.font(15, weight), _RIGHT)
        last = columns[-1]
        cell = QRectF(
            last.left() + self._art.px(18), box.top(), last.width() - self._art.px(18), box.height()
        )
        write(painter, cell, row.end_words, self._art.font(14))

    def _below(self, painter: QPainter, row: ShownOutcome, box: QRectF) -> None:
        painter.setPen(self._art.colour("ink_1"))
        top = QRectF(4, box.top(), box.width() - 8, self._art.px(22))
        write(painter, top, row.title, fitting(row.title, self._art.px(15), top.width(), 600))
        told = [
            f"{name} {part.words}"
            for name, part in zip(self._view.causes, row.parts, strict=True)
            if part.amount
        ]
        ends = tr(
            "zonder plan {start}, jullie leven {end}",
            start=row.start_words,
            end=row.end_words,
        )
        text = f"{ends}: {', '.join(told)}" if told else ends
        low = QRectF(4, box.top() + self._art.px(44), box.width() - 8, self._art.px(22))
        painter.setPen(self._art.colour("ink_2"))
        write(painter, low, text, fitting(text, self._art.px(14), low.width()))


def _part_words(row: ShownOutcome) -> tuple[str, ...]:
    return tuple(part.words for part in row.parts)


def _lane(box: QRectF, place: int, count: int) -> QRectF:
    """Parts that go back lie a little lower than the one before, so that none hides another."""
    high = box.height() * 0.62
    step = (box.height() - high) / max(1, count - 1)
    return QRectF(box.left(), box.top() + step * place, box.width(), high)


def _without_amounts(row: ShownOutcome) -> ShownOutcome:
    """A row of money with its title alone, and no bar to measure; another as it is."""
    ends = (row.start_words, row.change_words, row.end_words)
    if not any(map(tells_amount, ends)):
        return row
    start, change, end = map(without_amounts, ends)
    return replace(
        row, start=0.0, end=0.0, low=-1.0, high=1.0, start_words=start, change_words=change, end_words=end,
        parts=tuple(replace(part, amount=0.0, words=SHUT) for part in row.parts),
        sentence=without_amounts(row.sentence),
    )  # fmt: skip
