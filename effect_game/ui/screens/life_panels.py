"""The panels of Leven: predict first, voices of what happens, the calm close-out, the decision moment."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.play.views_life import MoneySoFar, RoomChange
from effect_game.play.views_life_help import HelpMove
from effect_game.ui.screens.heights import NO_LIMIT
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text, VoiceText

_CLOSE_LINES, _CLOSE_LINE, _CLOSE_HEIGHT = 4, 23, 202
"""Lines of rooms beside the money, the height of one, and of the panel with that many."""
_HELP_ICONS = {
    "begun": "play",
    "held": "info",
    "waits": "clock",
    "over": "check",
    "left": "pause",
    "stopped": "pause",
}


class ScrollColumn(FoldingArea):
    """A column that scrolls down inside a panel when there is more than fits, or lies open."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        page = QWidget()
        # Words wrap: only the height for this width counts, not the height of narrow lines.
        page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(2, 2, 6, 2)
        self.column.setSpacing(8)
        super().__init__(page, 0, parent)
        page.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def _fill(self) -> None:
        """Here what is in it may ask for room."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(0)
        self.setMaximumHeight(NO_LIMIT)


class GoalsPanel(Panel):
    """What they want, in their own words, most wanted first."""

    def __init__(self) -> None:
        super().__init__(tr("Wat zij willen"))
        self._texts: tuple[str, ...] = ()

    def show_goals(self, who: str, texts: tuple[str, ...]) -> None:
        """Show the goals of a household."""
        self.set_title(tr("Wat {name} wil", name=who))
        if texts == self._texts:
            return
        self._texts = texts
        clear(self.body)
        for number, text in enumerate(texts, start=1):
            self.body.addWidget(VoiceText(f"{number}  {text}", quoted=False, small=True))


class FirstRoomPanel(Panel):
    """One tap before the months: which room goes down first? `chosen` carries the key."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Voorspel eerst"))
        self.body.addWidget(Text(tr("Welke kamer gaat het eerst achteruit?"), "headline", wrap=True))
        self.body.addWidget(
            Text(
                tr("Eén tik. Daarna gaan de maanden lopen. In de terugblik kijken jullie ernaar."), wrap=True
            )
        )
        flow = FlowLayout(gap=10)
        add_layout(self.body, flow)
        for key, words in options:
            button = Button(words, ButtonKind.SECONDARY)
            button.setObjectName(f"first_room_{key}")
            button.setProperty("key", key)
            button.clicked.connect(self._pressed)
            flow.addWidget(button)
        self.body.addStretch(1)

    def _pressed(self) -> None:
        self.chosen.emit(self.sender().property("key"))

    def first_focus(self) -> QWidget | None:
        """The first room."""
        return self.findChild(Button)


class ClosePanel(Panel):
    """The calm close-out: left the people, right the money."""

    explain_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Zo staat het nu"))
        self._changes: tuple[RoomChange, ...] = ()
        self._absent: tuple[str, ...] = ()
        self._help: tuple[HelpMove, ...] = ()
        self._calm, self._most = False, _CLOSE_LINES
        row = QHBoxLayout()
        row.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(Text(tr("Mensen"), "dense_strong"))
        self.people = ScrollColumn(tr("Kamers die veranderden"))
        self.people.setObjectName("close_people")
        self.people.column.setSpacing(3)
        left.addWidget(self.people, 1)
        left.addWidget(Text(tr("Kamers gaan ook vanzelf wat op en neer."), "caption"))
        add_layout(row, left, 2)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(Text(tr("Geld, samen"), "dense_strong"))
        self.amount = AmountButton("months", tr("Samen"), "", "")
        self.amount.setObjectName("life_money")
        self.amount.explain_requested.connect(self._explain)
        self.word = Text("", "body")
        line = QHBoxLayout()
        line.addWidget(self.amount)
        line.addWidget(self.word, 1)
        add_layout(right, line)
        self.note = Text("", "dense2", wrap=True)
        right.addWidget(self.note)
        right.addStretch(1)
        add_layout(row, right, 1)
        add_layout(self.body, row, 1)

    def _explain(self) -> None:
        self.explain_requested.emit()

    def set_most(self, lines: int) -> None:
        """How many lines of rooms there is place for; the panel is as high as it needs."""
        if lines != self._most:
            self._most = lines
            self._fill_people()
        self.fit()

    def fit(self) -> None:
        """Height for the lines in sight, at least that of the money."""
        told = self.people.column.heightForWidth(self.people.viewport().width())
        lines = min(ceil(told / theme().px(_CLOSE_LINE)), self._most + 1)
        self.setFixedHeight(theme().px(_CLOSE_HEIGHT + _CLOSE_LINE * max(0, lines - _CLOSE_LINES)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _add_line(self, line: QWidget) -> None:
        self.people.column.addWidget(line)
        # A layout counts a line only once it is shown, and Qt itself does that a turn later.
        line.show()

    def _fill_people(self) -> None:
        clear(self.people.column)
        for sentence in self._absent:
            self._add_line(icon_line("person", sentence, role="body"))
        for move in self._help:
            self._add_line(icon_line(_HELP_ICONS[move.kind], f"{move.words}.", role="body"))
        if not self._changes:
            calm = tr("Alle kamers die jullie kennen staan gelijk.")
            words = calm if self._calm else tr("De eerste maand moet nog komen.")
            self._add_line(Text(words, wrap=True))
        over = len(self._changes) > self._most
        shown = self._changes[: self._most - 1] if over else self._changes
        for change in shown:
            icon = "arrow_up" if change.after > change.before else "arrow_down"
            self._add_line(icon_line(icon, change.words, role="body"))
        rest = len(self._changes) - len(shown)
        if rest:
            one = tr("en nog 1 kamer, zie ‘toon als tabel’")
            words = one if rest == 1 else tr("en nog {rest} kamers, zie ‘toon als tabel’", rest=rest)
            self._add_line(Text(words, "dense2", wrap=True))
        self.people.column.addStretch(1)
        self.fit()

    def show_close(
        self,
        title: str,
        changes: Sequence[RoomChange],
        money: MoneySoFar | None,
        absent: Sequence[str] = (),
        helped: Sequence[HelpMove] = (),
    ) -> None:
        """Who is not in the house, how help goes, room changes in words, and the mean so far."""
        self.set_remark(title)
        self._absent, self._help = tuple(absent), tuple(helped)
        self._changes, self._calm = tuple(changes), money is not None
        self._fill_people()
        self.amount.setVisible(money is not None)
        if money is None:
            self.word.setText(tr("nog niets"))
            self.note.setText(tr("Na de eerste maand staat hier het gemiddelde over alle levens."))
            return
        shown = money.shown
        self.amount.set_amount("months", tr("Samen"), shown.amount or shown.word, shown.word)
        self.word.setText(shown.word if shown.amount else "")
        self.note.setText(
            tr(
                "Tot en met maand {month}, gemiddeld over alle levens, niet van dit ene leven. Verschil met "
                "zonder dit plan.",
                month=money.month,
            )
        )
