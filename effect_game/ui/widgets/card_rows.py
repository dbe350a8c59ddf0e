"""Cards of what is known: facts, contradictions, questions to ask, parties with their rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.party_marks import PartyMark
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import MarkLabel, icon_line
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel, Panel
from effect_game.ui.widgets.text import Text, VoiceText


class Divider(QWidget):
    """A thin line between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().colour("edge"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact: life domain, sentence, where it comes from."""

    domain: str
    sentence: str
    source: str
    source_icon: str = "talk"


class FactRow(QWidget):
    """One fact on one line; the sentence wraps, a line below divides it from the next."""

    def __init__(self, view: FactView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            tr(
                "{domain}: {sentence} Bron: {source}",
                domain=view.domain,
                sentence=view.sentence,
                source=view.source,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        self._domain = Text(view.domain, "dense2", wrap=True)
        row.addWidget(self._domain, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(view.sentence, "body", wrap=True), 1)
        row.addWidget(IconLabel(view.source_icon, "ink_2", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(view.source, "dense2"), 0, Qt.AlignmentFlag.AlignVCenter)
        add_layout(column, row)
        column.addWidget(Divider())
        theme().changed.connect(self._scale)
        self._scale()

    def _scale(self) -> None:
        self._domain.setFixedWidth(theme().px(118))


@dataclass(frozen=True, slots=True)
class ContradictionSide:
    """One of two things that cannot both be so; `spoken` sets it as a voice."""

    words: str
    source: str
    source_icon: str = "list"
    spoken: bool = False


class ContradictionCard(StyledFrame):
    """Two sides in one attention frame with one action; emits `ask_requested` with its key.

    ask_text: the words of that action, '' leaves it out.
    """

    ask_requested = Signal(object)

    def __init__(
        self, key: str, sides: tuple[ContradictionSide, ContradictionSide], *,
        ask_text: str | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(FrameStyle("attention_soft", "attention", 1.25), parent)
        self._key = key
        title = tr("Dit spreekt elkaar tegen")
        self.setAccessibleName(f"{title}: {sides[0].words} / {sides[1].words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(IconLabel("swap", "attention", 17))
        header.addWidget(Text(title, "dense_strong", tone="attention"), 1)
        if ask_text != "":
            self.ask_button = Button(ask_text or tr("Vraag na"), ButtonKind.SMALL)
            self.ask_button.clicked.connect(self._ask)
            header.addWidget(self.ask_button)
        add_layout(column, header)
        row = QHBoxLayout()
        row.setSpacing(10)
        for side in sides:
            row.addWidget(self._side(side), 1)
        add_layout(column, row)

    def _side(self, side: ContradictionSide) -> QWidget:
        frame = StyledFrame(FrameStyle("panel", "", 0, 6))
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(4)
        words = VoiceText(side.words) if side.spoken else Text(side.words, "body", wrap=True)
        column.addWidget(words)
        column.addWidget(icon_line(side.source_icon, side.source, role="dense2", tone="ink_2"))
        column.addStretch(1)
        return frame

    def _ask(self) -> None:
        self.ask_requested.emit(self._key)


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One thing known of a party; an unknown one is set in italics and says how to find out."""

    icon: str
    label: str
    words: str
    unknown: bool = False


class PartyCard(Panel):
    """A party at the table: mark, name, rows with interest, mandate, room, horizon, memory."""

    def __init__(
        self, mark: PartyMark, name: str, remark: str, rows: Sequence[PartyRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, remark=remark, parent=parent)
        self._header.insertWidget(0, MarkLabel(mark, 22))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, row in enumerate(rows):
            grid.addWidget(Divider(), 2 * number, 0, 1, 3)
            icon = IconLabel(row.icon, "ink_2" if row.unknown else "action", 18)
            grid.addWidget(icon, 2 * number + 1, 0, top)
            grid.addWidget(Text(row.label, "dense2"), 2 * number + 1, 1, top)
            words = Text(row.words, "body2" if row.unknown else "body", wrap=True)
            if row.unknown:
                words.setStyleSheet("font-style: italic;")
            words.setAccessibleName(f"{row.label}: {row.words}")
            grid.addWidget(words, 2 * number + 1, 2, top)
        add_layout(self.body, grid)
        self.body.addStretch(1)
