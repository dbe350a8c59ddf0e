"""The twelve months of Leven on one line: what has passed, where events fell, where there is a decision."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.play.views_rooms import and_words
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.icons import paint_icon

_MOST_ICONS = 3


@dataclass(frozen=True)
class MonthsView:
    """The months `first` to `last` of a round, lived up to `month`.

    `events` holds (month, icon, title) of what happened; `decisions` the months with a moment.
    """

    month: int = 0
    first: int = 1
    last: int = 12
    decisions: tuple[int, ...] = ()
    events: tuple[tuple[int, str, str], ...] = ()

    @property
    def months(self) -> range:
        """The months on the line."""
        return range(self.first, self.last + 1)

    def happened(self, month: int) -> str:
        """The events of a month; one that passed without any says so."""
        titles = ", ".join(title for at, _, title in self.events if at == month)
        return titles or (tr("geen gebeurtenis") if month <= self.month else "")

    def words(self, month: int) -> str:
        """One month in words."""
        titles = ", ".join(title for at, _, title in self.events if at == month)
        when = tr("geweest") if month <= self.month else tr("straks")
        flag = tr("evaluatie") if month in self.decisions else ""
        return ", ".join(part for part in (tr("maand {month}", month=month), when, titles, flag) if part)


class MonthStrip(ViewPicture[MonthsView]):
    """The line of months; every month is a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(MonthsView(), tr("De maanden"), parent)

    def summary(self) -> str:
        moments = and_words([str(month) for month in self._view.decisions])
        return tr(
            "Maand {month} van {last}. Evaluatie in maand {moments}.",
            month=self._view.month,
            last=self._view.last,
            moments=moments,
        )

    def table(self) -> Table:
        rows = tuple((str(month), self._view.happened(month)) for month in self._view.months)
        return Table((tr("Maand"), tr("Gebeurtenis")), rows)

    def sizeHint(self) -> QSize:
        return QSize(self._art.px(600), self._art.px(66))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(300), self._art.px(66))

    def _cell(self, month: int) -> QRectF:
        wide = (self.width() - 8) / len(self._view.months)
        return QRectF(4 + (month - self._view.first) * wide, 3, wide, self._art.px(42))

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(str(month), self._view.words(month), self._cell(month).adjusted(4, 3, -4, -3), 6)
            for month in self._view.months
        )

    def _paint(self, painter: QPainter) -> None:
        for month in self._view.months:
            self._paint_month(painter, month, self._cell(month))
        begin = self._cell(self._view.first)
        base = begin.bottom() + 3
        painter.setPen(QPen(self._art.colour("ink_1"), 1.8))
        if self._view.month >= self._view.first:
            painter.drawLine(QLineF(begin.left(), base, self._cell(self._view.month).right(), base))

    def _paint_month(self, painter: QPainter, month: int, cell: QRectF) -> None:
        art, passed, now = self._art, month <= self._view.month, month == self._view.month
        box = cell.adjusted(2, 1, -2, -1)
        painter.setBrush(art.colour("action_soft" if now else "panel" if passed else "inset"))
        painter.setPen(QPen(art.colour("action" if now else "edge"), 2.0 if now else 1.0))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(art.font(13, 600 if passed else 400))
        painter.setPen(art.colour("ink_1" if passed else "ink_2"))
        top = QRectF(box.left(), box.top() + 1, box.width(), art.px(19))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, str(month))
        size = art.px(16)
        icons = [icon for at, icon, _ in self._view.events if at == month][:_MOST_ICONS]
        left = box.center().x() - (len(icons) * (size + 2) - 2) / 2
        for place, name in enumerate(icons):
            spot = QRectF(left + place * (size + 2), box.bottom() - size - 3, size, size)
            paint_icon(painter, name, spot, art.colour("ink_1"))
        if month in self._view.decisions:
            self._paint_flag(painter, cell)

    def _paint_flag(self, painter: QPainter, cell: QRectF) -> None:
        art, words = self._art, tr("evaluatie")
        painter.setFont(art.font(13))
        width, size = painter.fontMetrics().horizontalAdvance(words), art.px(16)
        # The flag of the last month moves to the left, so that its word stays inside the line.
        left = min(cell.left() + 4, self.width() - width - size - 10.0)
        flag = QRectF(left, cell.bottom() + 5, size, size)
        paint_icon(painter, "flag", flag, art.colour("action"))
        painter.setPen(art.colour("ink_1"))
        painter.drawText(QRectF(flag.right() + 4, flag.top() - 2, width + 2, art.px(20)), words)
