"""What moved a party: what was shown with its euros, what was missing and where it could be known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_table_moved import Missing, MovedPart, MovedView
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

HEADINGS = (mark("Wat jullie lieten zien"), mark("in jullie volgorde"), mark("gemiddeld"))
ONE_HEADING = mark("deed met de verwachting")
AVERAGE_NOTE = mark("Gemiddeld is over alle volgordes. Beide kolommen tellen op tot hetzelfde verschil.")
_BAR_WIDE, _BAR_HIGH = 120, 12


class PartBar(QWidget):
    """A signed bar on one line with its middle; -1 to 1. The words beside it say the same."""

    def __init__(self, value: float) -> None:
        super().__init__()
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_BAR_WIDE), theme().px(_BAR_HIGH + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, high = self.width() / 2, theme().px(_BAR_HIGH)
        top = (self.height() - high) / 2
        painter.setPen(QPen(theme().colour("action"), 1.0))
        painter.setBrush(theme().colour("action"))
        wide = self._value * (middle - 2)
        if wide:
            painter.drawRect(QRectF(middle, top, wide, high).normalized())
        painter.setPen(QPen(theme().colour("ink_1"), 1.5))
        painter.drawLine(round(middle), 0, round(middle), self.height())
        painter.end()


class MovedColumn(QWidget):
    """The explanation as a column: one sentence, a table with bars, then what was missing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("moved_column")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def minimumSizeHint(self) -> QSize:
        """Only the width: words that wrap make the height depend on it."""
        return QSize(super().minimumSizeHint().width(), 0)

    def show_view(self, view: MovedView) -> None:
        """Show another explanation."""
        clear(self._column)
        summary = Text(view.summary, "body", wrap=True)
        summary.setObjectName("moved_summary")
        self._column.addWidget(summary)
        if view.checked:
            self._column.addWidget(Notice(view.checked, NoticeKind.ATTENTION))
        if view.parts:
            self._column.addWidget(self._table(view))
        if view.parts and view.both:
            self._column.addWidget(Text(tr(AVERAGE_NOTE), "caption", wrap=True))
        if view.given:
            self._column.addWidget(
                Text(tr("Daarbij kwam wat jullie gaven: {given}.", given=view.given), "dense", wrap=True)
            )
        for missing in view.missing:
            self._column.addWidget(_missing(missing))
        self._column.addStretch(1)

    def _table(self, view: MovedView) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(Text(tr(HEADINGS[0]), "caption"), 0, 0)
        for place, heading in enumerate(HEADINGS[1:] if view.both else (ONE_HEADING,), start=2):
            grid.addWidget(Text(tr(heading), "caption"), 0, place, right)
        amounts = [part.average_eur if view.both else part.in_order_eur for part in view.parts]
        largest = max((abs(amount) for amount in amounts), default=0) or 1
        for row, (part, amount) in enumerate(zip(view.parts, amounts, strict=True), start=1):
            self._row(grid, 2 * row, part, amount / largest, both=view.both)
        return table

    def _row(self, grid: QGridLayout, row: int, part: MovedPart, share: float, *, both: bool) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(Divider(), row - 1, 0, 1, 4)
        title = Text(part.title, "dense", wrap=True)
        grid.addWidget(title, row, 0)
        grid.addWidget(PartBar(share), row, 1)
        if not both:
            title.setAccessibleName(f"{part.title}: {part.in_order}")
            grid.addWidget(Text(part.in_order, "dense_strong"), row, 2, right)
            return
        title.setAccessibleName(
            tr(
                "{title}: {in_order} in jullie volgorde, gemiddeld {average}",
                title=part.title,
                in_order=part.in_order,
                average=part.average,
            )
        )
        grid.addWidget(Text(part.in_order, "dense"), row, 2, right)
        grid.addWidget(Text(part.average, "dense_strong"), row, 3, right)


def _missing(missing: Missing) -> QWidget:
    """One condition that was not met."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(2)
    column.addWidget(Divider())
    column.addWidget(icon_line("question", f"{missing.question} {missing.reason}", role="dense_strong"))
    column.addWidget(Text(missing.remedy, "dense", wrap=True))
    if missing.knowable:
        column.addWidget(Text(tr("Te weten via: {knowable}", knowable=missing.knowable), "dense2", wrap=True))
    return block
