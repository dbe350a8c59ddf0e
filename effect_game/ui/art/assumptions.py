"""Wat het meeste uitmaakt: per number how far the result moves when it goes through its range."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.play.views_sensitivity import Assumption, SensitivityView
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.money_axis import clear_labels, euro, round_steps
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.fonts import text_width

_ROW, _HEAD, _FOOT = 46, 24, 24
_DOT = 5.5
_WORDS = 0.42
"""Share of the width for the words of a row, when they stand beside its bar."""
_LINE = 18
_NARROW = 700
"""Narrower than this at 100% text, the words of a row stand above its bar."""


class AssumptionsChart(ViewPicture[SensitivityView]):
    """A row per number: an open dot for the lowest it can be, a filled one for the highest."""

    def __init__(
        self, view: SensitivityView, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view, tr("Wat maakt het meeste uit?"), parent, art)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def summary(self) -> str:
        return self._view.lead

    def table(self) -> Table:
        header = (
            tr("Getal"),
            tr("Laagst"),
            tr("Wij rekenen met"),
            tr("Hoogst"),
            tr("Bij laagst"),
            tr("Bij hoogst"),
        )
        rows = [
            (each.name, *(f"{value} {each.unit}" for value in (each.low, each.now, each.high)), *_ends(each))
            for each in self._view.assumptions
        ]
        return Table(header, tuple(rows))

    # geometry

    def _is_narrow(self, width: float) -> bool:
        return width < self._art.px(_NARROW)

    def _words_room(self, width: float) -> float:
        return width - 4 if self._is_narrow(width) else width * _WORDS - self._art.px(10)

    def _has_long_names(self, width: float) -> bool:
        """Whether a name needs a second line; then all rows have room for one."""
        font, room = self._art.font(14, 600), self._words_room(width)
        return any(text_width(font, each.name) > room for each in self._view.assumptions)

    def heightForWidth(self, width: int) -> int:
        row = 2 * _ROW - 10 if self._is_narrow(width) else _ROW
        row += _LINE if self._has_long_names(width) else 0
        rows = max(1, len(self._view.assumptions))
        return self._art.px(_HEAD + _FOOT) + rows * self._art.px(row)

    def sizeHint(self) -> QSize:
        return QSize(self._art.px(720), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(240), self.heightForWidth(max(self.width(), 1)))

    def _row(self, index: int) -> QRectF:
        top, below = self._art.px(_HEAD), self._art.px(_FOOT)
        high = (self.height() - top - below) / max(1, len(self._view.assumptions))
        return QRectF(0, top + index * high, self.width(), high)

    def _plot(self) -> tuple[float, float]:
        """Left and right of the bars; amounts stand at their ends."""
        amounts = [words for each in self._view.assumptions for words in (each.at_low, each.at_high)]
        edge = max((text_width(self._art.font(13, 600), words) for words in amounts), default=0.0)
        edge += self._art.px(_DOT + 8)
        left = 0.0 if self._is_narrow(self.width()) else self.width() * _WORDS
        return left + edge, max(left + edge + 40.0, self.width() - edge)

    def _steps(self) -> list[float]:
        ends = [eur for each in self._view.assumptions for eur in (each.at_low_eur, each.at_high_eur)]
        ends.append(self._view.society_eur)
        left, right = self._plot()
        most = max(3, min(6, int((right - left) / self._art.px(80))))
        return round_steps(min(ends), max(ends), most)

    def _x(self, eur: float) -> float:
        left, right = self._plot()
        steps = self._steps()
        return left + (right - left) * (eur - steps[0]) / (steps[-1] - steps[0])

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(each.key, each.sentence, self._row(place).adjusted(4, 2, -4, -2), 4)
            for place, each in enumerate(self._view.assumptions)
        )

    # painting

    def _paint(self, painter: QPainter) -> None:
        if not self._view.assumptions:
            painter.setPen(self._art.colour("ink_2"))
            write(painter, QRectF(self.rect()), self._view.lead, self._art.font(15))
            return
        self._axis(painter)
        for place, each in enumerate(self._view.assumptions):
            self._words(painter, each, self._row(place))
            self._bar(painter, each, self._row(place))
        self._legend(painter)

    def _axis(self, painter: QPainter) -> None:
        art, steps = self._art, self._steps()
        places, font = [self._x(step) for step in steps], self._art.font(13)
        top, bottom = art.px(_HEAD), self._row(len(self._view.assumptions) - 1).bottom()
        labels = [euro(step, signed=True) for step in steps]
        widths = [text_width(font, label) for label in labels]
        shown = clear_labels(places, widths, steps.index(0.0), art.px(8))
        for place, (x, label) in enumerate(zip(places, labels, strict=True)):
            zero = steps[place] == 0.0
            painter.setPen(QPen(art.colour("ink_1" if zero else "edge"), 1.8 if zero else 1))
            painter.drawLine(QLineF(x, top, x, bottom))
            if place in shown:
                painter.setPen(art.colour("ink_2"))
                box = QRectF(x - widths[place] / 2 - 2, 0, widths[place] + 4, top)
                write(painter, box, label, font, Qt.AlignmentFlag.AlignHCenter)
        x = self._x(self._view.society_eur)
        painter.setPen(QPen(art.colour("action"), 2.2, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, top, x, bottom))

    def _words(self, painter: QPainter, each: Assumption, row: QRectF) -> None:
        art = self._art
        painter.setPen(QPen(art.colour("edge"), 1))
        painter.drawLine(QLineF(0, row.top(), self.width(), row.top()))
        narrow, room, line = self._is_narrow(self.width()), self._words_room(self.width()), art.px(_LINE)
        high = row.height() - art.px(_ROW - 10) if narrow else row.height()
        font = art.font(14, 600)
        lines = 2 if text_width(font, each.name) > room else 1
        top = row.top() + (high - (lines + 1) * line) / 2
        if narrow:  # the grid runs behind the bars only
            painter.fillRect(QRectF(0, row.top() + 1, self.width(), high - 1), art.colour("panel"))
        painter.setPen(art.colour("ink_1"))
        painter.setFont(font)
        # Two lines lose a little at the end of the first; what is too long even so ends in an ellipsis.
        name = QFontMetricsF(font).elidedText(each.name, Qt.TextElideMode.ElideRight, room * lines * 0.9)
        box = QRectF(2, top, room, lines * line)
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(wrapped), name if lines > 1 else each.name)
        painter.setPen(art.colour("ink_2"))
        told = tr(
            "{low} tot {high} {unit}, nu {now}", low=each.low, high=each.high, unit=each.unit, now=each.now
        )
        write(painter, QRectF(2, top + lines * line, room, line), told, art.font(13))

    def _bar(self, painter: QPainter, each: Assumption, row: QRectF) -> None:
        art, narrow = self._art, self._is_narrow(self.width())
        y = row.bottom() - art.px(_ROW - 10) / 2 - 4 if narrow else row.center().y()
        low, high = self._x(each.at_low_eur), self._x(each.at_high_eur)
        painter.setPen(QPen(art.colour("ink_1"), 3))
        painter.drawLine(QLineF(low, y, high, y))
        radius = float(art.px(_DOT))
        for x, filled in ((low, False), (high, True)):
            painter.setPen(QPen(art.colour("ink_1"), 2))
            painter.setBrush(art.colour("ink_1" if filled else "panel"))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        font, line = art.font(13, 600), art.px(20)
        painter.setPen(art.colour("ink_1"))
        for x, other, words in ((low, high, each.at_low), (high, low, each.at_high)):
            wide = text_width(font, words) + 2
            left = x - radius - 5 - wide if x <= other and (x, low) != (other, high) else x + radius + 5
            ground = QRectF(left - 1, y - line / 2, wide + 2, line)
            painter.fillRect(ground, art.colour("panel"))
            write(painter, QRectF(left, y - line / 2, wide, line), words, font)

    def _legend(self, painter: QPainter) -> None:
        art = self._art
        top = self._row(len(self._view.assumptions) - 1).bottom()
        middle, radius, x = top + art.px(_FOOT) / 2, float(art.px(_DOT - 1)), 8.0
        font = art.font(13)
        for words, filled in ((tr("bij het laagste getal"), False), (tr("bij het hoogste"), True)):
            painter.setPen(QPen(art.colour("ink_1"), 2))
            painter.setBrush(art.colour("ink_1" if filled else "panel"))
            painter.drawEllipse(QPointF(x, middle), radius, radius)
            painter.setPen(art.colour("ink_2"))
            wide = text_width(font, words) + 4
            write(painter, QRectF(x + radius + 6, top, wide, art.px(_FOOT)), words, font)
            x += radius + 6 + wide + art.px(16)
        painter.setPen(QPen(art.colour("action"), 2.2, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, middle, x + art.px(18), middle))
        painter.setPen(art.colour("ink_2"))
        words = tr("zoals wij rekenen: {amount}", amount=self._view.society)
        box = QRectF(x + art.px(18) + 6, top, max(0.0, self.width() - x - art.px(26)), art.px(_FOOT))
        write(painter, box, words, font)


def _ends(each: Assumption) -> tuple[str, str]:
    return each.at_low, each.at_high
