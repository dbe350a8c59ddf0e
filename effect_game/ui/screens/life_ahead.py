"""'En dan de rest': after the lived months, the years that follow in counts of twenty lives."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.play.rules.limits import LIVES
from effect_game.play.views_life_ahead import Ahead, AheadCount, AheadRow
from effect_game.play.views_money import years_words
from effect_game.ui.art.picture import Table
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text

_PER_ROW, _DOT, _GAP = 10, 9, 4


class TwentyDots(QWidget):
    """Twenty lives: filled is better, a ring is equal, a ring with a stroke is lower. In words too."""

    def __init__(self, count: AheadCount, title: str) -> None:
        super().__init__()
        self._count = count
        self.setAccessibleName(
            tr(
                "{title}, over {period}: {words}.",
                title=title,
                period=years_words(count.months),
                words=count.words,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        step = theme().px(_DOT + _GAP)
        return QSize(step * _PER_ROW, step * (LIVES // _PER_ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, radius = theme().px(_DOT + _GAP), theme().px(_DOT) / 2
        for place in range(LIVES):
            centre = QPointF((place % _PER_ROW) * step + radius + 1, (place // _PER_ROW) * step + radius + 1)
            self._paint_dot(painter, place, centre, radius)
        painter.end()

    def _paint_dot(self, painter: QPainter, place: int, centre: QPointF, radius: float) -> None:
        better = place < self._count.better
        lower = place >= LIVES - self._count.lower
        colour = theme().colour("attention" if lower else "action" if better else "control")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if better else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius - 1, radius - 1)
        if lower:
            painter.drawLine(centre - QPointF(radius - 2, 0), centre + QPointF(radius - 2, 0))


class AheadPanel(Panel):
    """People above, money below; one column per horizon."""

    def __init__(self) -> None:
        super().__init__(tr("En dan de rest"), remark=tr("twintig mogelijke levens met dit plan"))
        self.area = ScrollColumn(tr("Hoe het verder kan gaan"))
        self.area.setObjectName("ahead")
        self.body.addWidget(self.area, 1)
        self._shown: Ahead | None = None

    def show_ahead(self, shown: Ahead) -> None:
        """Fill it; the same view changes nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.area.column)
        self.area.column.addWidget(Text(shown.sentence, "body", wrap=True))
        self.area.column.addWidget(
            Text(
                tr("Naast zonder plan. Vol: beter of goedkoper. Rondje: gelijk. Streep: lager of duurder."),
                "caption",
                wrap=True,
            )
        )
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for place, months in enumerate(shown.months, start=1):
            words = tr("over {period}", period=years_words(months))
            grid.addWidget(Text(words, "dense_strong", wrap=True), 0, place)
        for line, row in enumerate((*shown.people, shown.money), start=1):
            self._add(grid, line, row)
        grid.setColumnStretch(len(shown.months) + 1, 1)
        self.area.column.addWidget(table)
        self.area.column.addStretch(1)

    def _add(self, grid: QGridLayout, line: int, row: AheadRow) -> None:
        grid.addWidget(Text(row.title, "strong", wrap=True), line, 0, Qt.AlignmentFlag.AlignTop)
        for place, count in enumerate(row.counts, start=1):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(TwentyDots(count, row.title))
            column.addWidget(Text(count.words, "caption", wrap=True))
            grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)

    def table(self) -> Table | None:
        """The same counts in words; None while there is nothing."""
        if self._shown is None:
            return None
        header = (
            tr("De rest"),
            *(tr("over {period}", period=years_words(months)) for months in self._shown.months),
        )
        rows = (*self._shown.people, self._shown.money)
        return Table(header, tuple((row.title, *(count.words for count in row.counts)) for row in rows))
