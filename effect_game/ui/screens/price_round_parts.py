"""Pieces of the prijzenronde: where we are, the answer explained, the end of a round."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_price_round import AnswerView, Span
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import WrappingPage
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel, Panel
from effect_game.ui.widgets.text import Text

_BEFORE = (
    ("euro", mark("Schat eerst zelf. Het gaat niet om precies, het gaat om de orde van grootte.")),
    ("people", mark("Denk daarna aan wie het betaalt. Dat is vaak een ander dan wie er iets van merkt.")),
    ("list", mark("Het antwoord komt uit de prijslijst, met de bron en met hoe hard het getal is.")),
)
_NOT_KEPT = mark(
    "Zonder leerdossier is deze ronde weg als je sluit. Een dossier is een bestand van jou alleen."
)


class RoundSteps(QWidget):
    """One small mark per question; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._place, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_place(self, place: int, count: int) -> None:
        """Question `place` (1-based) of `count`."""
        self._place, self._count = place, count
        self.setAccessibleName(tr("Vraag {number} van {count}", number=place, count=count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, height = theme().px(6), theme().px(8)
        wide = (self.width() - gap * (self._count - 1)) / self._count
        for index in range(self._count):
            rect = QRectF(index * (wide + gap) + 1, (self.height() - height) / 2, wide - 2, height)
            done, here = index + 1 < self._place, index + 1 == self._place
            edge = theme().colour("action" if done or here else "control")
            painter.setPen(QPen(edge, 2.0 if here else 1.25))
            painter.setBrush(theme().colour("action") if done else theme().colour("panel"))
            painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.end()


def _page() -> tuple[FoldingArea, QVBoxLayout]:
    page = WrappingPage()
    column = QVBoxLayout(page)
    column.setContentsMargins(4, 4, 8, 4)
    column.setSpacing(10)
    area = FoldingArea(page, 0)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area, column


def _line(icon: str, words: str, role: str = "body") -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, "ink_2", 18, drop=2), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, role, wrap=True), 1)
    return line


def _pair(label: str, words: str, *, label_share: int = 1) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    name = Text(label, "dense2", wrap=True)
    row.addWidget(name, label_share, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, "dense", wrap=True), 4)
    return line


class RangePicture(QWidget):
    """The own range above, the range of the list with its amount below, on one scale in which twice as much
    is everywhere as wide; decoration, the sentences around it say the same."""

    def __init__(self, span: Span) -> None:
        super().__init__()
        self._span = span
        self.setAccessibleName(span.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, theme().px(74))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        left, span = theme().px(64), self._span
        wide = self.width() - left - theme().px(12)
        low, high = span.scale

        def x(amount: float) -> float:
            return left + wide * (math.log(max(amount, low)) - math.log(low)) / (
                math.log(high) - math.log(low)
            )

        rows = (
            (span.own, tr("jullie"), "action", "action_soft"),
            (span.listed, tr("lijst"), "ink_1", "inset"),
        )
        for place, (ends, name, edge, ground) in enumerate(rows):
            middle = theme().px(18 + 36 * place)
            half = theme().px(8)
            painter.setPen(theme().colour("ink_1"))
            painter.drawText(QRectF(0, middle - 14, left - 8, 28), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(QPen(theme().colour("edge"), 1))
            painter.drawLine(QPointF(left, middle), QPointF(left + wide, middle))
            painter.setPen(QPen(theme().colour(edge), 1.75))
            painter.setBrush(theme().colour(ground))
            start = x(ends[0])
            painter.drawRoundedRect(
                QRectF(start, middle - half, max(3.0, x(ends[1]) - start), 2 * half), 3, 3
            )
        at = x(span.amount)
        painter.setPen(QPen(theme().colour("ink_1"), 2.5))
        painter.drawLine(QPointF(at, theme().px(4)), QPointF(at, theme().px(68)))
        painter.end()


class AnswerPanel(Panel):
    """Before: how it works. After: the answer, how ours lies beside it, why, and where it comes from."""

    price_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Wat de lijst zegt"))
        self._price = ""
        self._area, self._column = _page()
        self.body.addWidget(self._area, 1)
        self.open_button = Button(tr("Open in de prijslijst"), ButtonKind.SMALL, icon="list")
        self.open_button.setObjectName("round_open_price")
        self.open_button.clicked.connect(lambda: self.price_wanted.emit(self._price))
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        add_layout(self.body, row)

    def set_stacked(self, stacked: bool) -> None:
        """Lie open in a page that scrolls, or scroll within the room there is."""
        self._area.set_open(stacked)

    def wait(self) -> None:
        """Nothing known yet: a dashed frame says what comes here."""
        clear(self._column)
        self.open_button.hide()
        frame = StyledFrame(FrameStyle("panel", "control", 1.25, RADIUS_CARD, dashed=True))
        column = QVBoxLayout(frame)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(
            Text(tr("Hier komt het antwoord, zodra jullie hebben geschat."), "strong", wrap=True)
        )
        for icon, words in _BEFORE:
            column.addWidget(_line(icon, tr(words), "body2"))
        self._column.addWidget(frame)
        self._column.addStretch(1)

    def tell(self, view: AnswerView) -> None:
        """The answer in full."""
        clear(self._column)
        self._price = view.price
        self.open_button.setVisible(bool(view.price))
        self._column.addWidget(Text(view.headline, "headline", wrap=True))
        if view.span is not None:
            self._column.addWidget(RangePicture(view.span))
        for words in view.lines:
            self._column.addWidget(Text(words, "body", wrap=True))
        why = StyledFrame(FrameStyle("info_soft", "", 0.0, RADIUS_CARD))
        inside = QVBoxLayout(why)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(_line("info", view.why))
        self._column.addWidget(why)
        for label, words in view.facts:
            self._column.addWidget(_pair(label, words))
        self._column.addStretch(1)


class ResultPage(QWidget):
    """How it went, without a mark: the card about ranges at the left, the twelve answers at the right."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._columns = Columns()
        outer.addWidget(self._columns, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.card = Panel(tr("Zo schatten jullie"), remark=tr("geen cijfer, wel een maat"))
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(8)
        add_layout(self.card.body, self._sentences)
        self.calibration = Panel(tr("Hoe zeker waren jullie?"))
        self._calibration = QVBoxLayout()
        self._calibration.setSpacing(8)
        add_layout(self.calibration.body, self._calibration)
        self.keeping = Panel(tr("Bewaren"))
        self._kept = Text("", "body2", wrap=True)
        self.keeping.body.addWidget(self._kept)
        self.keep_button = Button(tr("Bewaar in een leerdossier"), ButtonKind.SECONDARY, icon="box")
        self.keep_button.setObjectName("round_keep")
        self.progress_button = Button(tr("Mijn leerdossier"), ButtonKind.SECONDARY, icon="list")
        self.progress_button.setObjectName("round_progress")
        row = QHBoxLayout()
        row.addWidget(self.keep_button)
        row.addWidget(self.progress_button)
        row.addStretch(1)
        add_layout(self.keeping.body, row)
        for panel in (self.card, self.calibration, self.keeping):
            column.addWidget(panel)
        column.addStretch(1)
        self._columns.add(left, 5)
        self.answers = Panel(tr("De twaalf antwoorden"))
        self._area, self._answers = _page()
        self.answers.body.addWidget(self._area, 1)
        self._columns.add(self.answers, 6)

    def set_stacked(self, stacked: bool) -> None:
        """Under each other when there is no room; then the answers lie open in the page that scrolls."""
        self._columns.set_stacked(stacked)
        self._area.set_open(stacked)

    def fill(
        self,
        sentences: Sequence[str],
        calibration: Sequence[str],
        answers: Sequence[tuple[str, str]],
        dossier: str,
        *,
        kept: bool,
    ) -> None:
        """Show a round that is over."""
        for column, lines in ((self._sentences, sentences), (self._calibration, calibration)):
            clear(column)
            for place, words in enumerate(lines):
                column.addWidget(Text(words, "body" if place else "strong", wrap=True))
        clear(self._answers)
        for question, words in answers:
            self._answers.addWidget(_pair(question, words, label_share=3))
        self._answers.addStretch(1)
        if kept:
            words = tr("Deze ronde staat in '{dossier}'.", dossier=dossier)
        elif dossier:
            words = tr("'{dossier}' is open. Bewaar de ronde om later te vergelijken.", dossier=dossier)
        else:
            words = tr(_NOT_KEPT)
        self._kept.setText(words)
        self.keep_button.setVisible(not kept)
        self.keep_button.set_words(
            tr("Bewaar in dit dossier") if dossier else tr("Bewaar in een leerdossier")
        )
