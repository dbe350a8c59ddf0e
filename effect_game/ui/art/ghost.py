"""Verander één ding: the old result as a dashed ghost behind the new one, outcome by outcome."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_what_if import Ghost
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture

OLD, NEW = mark("zoals het was"), mark("met deze ene keuze anders")
_RIGHT = Qt.AlignmentFlag.AlignRight
_WIDE = 640


@dataclass(frozen=True)
class GhostView:
    rows: tuple[Ghost, ...] = ()
    sentence: str = ""


class GhostChart(ViewPicture[GhostView]):
    """Bars from zero: dashed outline is how it was, filled is how it would have been."""

    def __init__(
        self, view: GhostView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or GhostView(), tr("Zoals het was, en met één ding anders"), parent, art)

    def summary(self) -> str:
        return self._view.sentence or tr("Kies eerst een keuze. Dan rekenen we die ene verandering door.")

    def table(self) -> Table:
        rows = tuple((row.title, row.old_words, row.new_words) for row in self._view.rows)
        return Table((tr("Uitkomst"), tr(OLD), tr(NEW)), rows)

    # geometry

    def _is_wide(self) -> bool:
        return self.width() >= self._art.px(_WIDE)

    def sizeHint(self) -> QSize:
        high = 34 if self._is_wide() else 62
        return QSize(self._art.px(720), self._art.px(26 + high * max(3, len(self._view.rows))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(300), self.sizeHint().height())

    def _row(self, index: int) -> QRectF:
        top = self._art.px(26)
        high = (self.height() - top) / max(1, len(self._view.rows))
        return QRectF(0, top + high * index, self.width(), high)

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(
                row.key,
                f"{row.title} {tr(OLD)}: {row.old_words}, {tr(NEW)}: {row.new_words}",
                self._row(index).adjusted(5, 1, -5, -1),
                4,
            )
            for index, row in enumerate(self._view.rows)
        )

    # painting

    def _paint(self, painter: QPainter) -> None:
        if not self._view.rows:
            painter.setPen(self._art.colour("ink_2"))
            centre = Qt.AlignmentFlag.AlignHCenter
            write(painter, QRectF(self.rect()), self.summary(), self._art.font(14), centre)
            return
        self._legend(painter)
        for index, row in enumerate(self._view.rows):
            box = self._row(index)
            painter.setPen(QPen(self._art.colour("edge"), 1))
            painter.drawLine(QLineF(0, box.top(), self.width(), box.top()))
            self._outcome(painter, row, box)

    def _legend(self, painter: QPainter) -> None:
        left, size = 4.0, self._art.px(13)
        font = self._art.font(13)
        for name, is_ghost in ((tr(OLD), True), (tr(NEW), False)):
            self._bar(painter, QRectF(left, self._art.px(6), size * 1.8, size), is_ghost=is_ghost)
            left += size * 1.8 + 7
            painter.setPen(self._art.colour("ink_2"))
            wide = QFontMetricsF(font).horizontalAdvance(name) + 4
            write(painter, QRectF(left, 0, wide, self._art.px(24)), name, font)
            left += wide + self._art.px(20)

    def _bar(self, painter: QPainter, box: QRectF, *, is_ghost: bool) -> None:
        if is_ghost:
            pen = QPen(self._art.colour("ink_2"), 1.6)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(QPen(self._art.colour("action"), 1.2))
            painter.setBrush(self._art.colour("expected"))
        painter.drawRoundedRect(box, 2, 2)

    def _outcome(self, painter: QPainter, row: Ghost, box: QRectF) -> None:
        wide = self._is_wide()
        words = self._art.px(108)
        names = self.width() * 0.34 if wide else self.width() - 2.0 * words
        line = box.height() if wide else box.height() / 2
        painter.setPen(self._art.colour("ink_1"))
        name = QRectF(4, box.top(), names - 12, line)
        write(painter, name, row.title, fitting(row.title, self._art.px(15), name.width()))
        right = self.width() - words
        painter.setPen(self._art.colour("ink_2"))
        write(
            painter,
            QRectF(right - words, box.top(), words - 8, line),
            row.old_words,
            self._art.font(14),
            _RIGHT,
        )
        painter.setPen(self._art.colour("ink_1"))
        write(
            painter, QRectF(right, box.top(), words - 4, line), row.new_words, self._art.font(15, 700), _RIGHT
        )
        plot = (
            QRectF(names, box.top() + 4, right - words - names - 8, box.height() - 8)
            if wide
            else QRectF(6, box.top() + line, self.width() - 12, line - 4)
        )
        self._bars(painter, row, plot)

    def _bars(self, painter: QPainter, row: Ghost, plot: QRectF) -> None:
        span = max(row.high - row.low, 1e-9)

        def x_of(amount: float) -> float:
            return plot.left() + plot.width() * (amount - row.low) / span

        zero = x_of(0.0)
        for amount, is_ghost in ((row.new, False), (row.old, True)):
            left, right = sorted((zero, x_of(amount)))
            inset = 0.0 if is_ghost else plot.height() * 0.18
            self._bar(
                painter,
                QRectF(left, plot.top() + inset, max(2.0, right - left), plot.height() - 2 * inset),
                is_ghost=is_ghost,
            )
        painter.setPen(QPen(self._art.colour("ink_1"), 1.8))
        painter.drawLine(QLineF(zero, plot.top() - 2, zero, plot.bottom() + 2))
