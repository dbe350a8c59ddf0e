"""The first screen: what this is, which household, or on with the one that was left.

This is the first thing painted, so nothing heavy is imported here: content and store come in by `fill`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import LANGUAGES, in_use, mark, tr
from effect_game.ui.screens.heights import fill_height, fixed_height
from effect_game.ui.screens.start_cards import CardGrid, HouseholdCard, ResumeCard
from effect_game.ui.screens.start_picture import StartPicture
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.clearing import clear
from effect_game.ui.widgets.flow import Columns, FlowLayout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.screen import LayoutMode, Screen, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.text import Text

if TYPE_CHECKING:
    from effect_game.content.catalogue import CasusEntry
    from effect_game.store.database import CasusSummary

_WHAT = mark("Help een huishouden verder, en zie wie betaalt, wie er baat bij heeft, en wanneer.")
_HOW = (
    ("people", mark("Maak samen één plan voor één huishouden. Praat eerst, reken daarna.")),
    ("banknote", mark("Zie wat het plan bij elke partij doet, in 20 mogelijke levens.")),
    ("talk", mark("Krijg de partijen mee die moeten betalen of meebewegen.")),
)
_READYING = mark("Huishoudens worden klaargezet")


class _Words(QWidget):
    """The word mark's sentence and what the player will do."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(6)
        self._sentence = Text(tr(_WHAT), "headline", wrap=True)
        column.addWidget(self._sentence)
        self._steps = [icon_line(icon, tr(words), role="body2", tone="ink_2") for icon, words in _HOW]
        for line in self._steps:
            column.addWidget(line)

    def set_short(self, short: bool) -> None:
        """Only the sentence, so that what can be pressed stays near."""
        for line in self._steps:
            line.setVisible(not short)


class StartScreen(Screen):
    """Households on offer.

    `casus_chosen` carries the CasusEntry that was pressed, `resume_chosen` the key of the casus that was
    left; `look_back_requested` asks for the casussen that were played to the end, `price_round_requested` and
    `progress_requested` for the prijzenronde and the own progress; `language_wanted` carries the code of
    another language. Until `fill` is called a calm placeholder stands where the cards come.
    """

    casus_chosen = Signal(object)
    resume_chosen = Signal(str)
    look_back_requested = Signal()
    price_round_requested = Signal()
    progress_requested = Signal()
    language_wanted = Signal(str)
    title = mark("Begin")
    help_text = (
        mark("Hier kies je een huishouden om mee te spelen."),
        mark(
            "Was je al bezig? Dan ga je verder waar je was. Een casus die klaar is, lees je bij Terugkijken."
        ),
        mark("Daarna volgen zeven stappen, van aanmelding tot terugblik."),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        self._columns = Columns(gap=12)
        outer.addWidget(self._columns, 1)
        self.picture = StartPicture()
        self._columns.add(self.picture, 9)
        side = QWidget()
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(8, 4, 4, 4)
        self._side.setSpacing(14)
        self._side.addStretch(1)
        self._words = _Words()
        self._side.addWidget(self._words)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._side.addLayout(self._cards)
        self._practised: list[Button] = []
        self._side.addWidget(self._practice())
        self._side.addStretch(2)
        self._columns.add(side, 11)
        self._first: QWidget | None = None
        self._grid: CardGrid | None = None
        self._entries: tuple[CasusEntry, ...] = ()
        self._offered: list[QWidget] = []
        self._stacked = self._been_here = False
        self._show_cards([self._placeholder()])

    def fill(self, entries: tuple[CasusEntry, ...], latest: CasusSummary | None, past: int = 0) -> None:
        """Show the casus that was left and the households that can be played; problems are named.

        past: how many casussen can be looked back at.
        """
        shown: list[QWidget] = []
        # Who left a casus knows what is done here.
        self._been_here = latest is not None
        self._words.set_short(self._stacked or self._been_here)
        if latest is not None:
            resume = ResumeCard(latest)
            resume.clicked.connect(self._resume_pressed)
            shown.append(resume)
        if past:
            shown.append(self._look_back(past))
        # Cards are only made again when there is something else to offer: a screen full takes a while.
        if entries != self._entries:
            self._entries, self._offered = entries, self._offer(entries)
        shown += self._offered
        for entry in entries:
            if entry.problem:
                words = tr(
                    "Het huishouden '{title}' kan niet open. {problem}",
                    title=entry.title,
                    problem=entry.problem,
                )
                shown.append(Notice(words, NoticeKind.ATTENTION))
        if not shown:
            shown.append(
                Notice(tr("Er zijn geen huishoudens gevonden. Installeer €ffect opnieuw."), NoticeKind.ERROR)
            )
        buttons = [widget for widget in shown if isinstance(widget, ResumeCard | Button)]
        cards = self._grid.cards if self._grid is not None else ()
        left = [button for button in buttons if isinstance(button, ResumeCard)]
        self._first = next(iter([*left, *cards]), None)
        self._show_cards(shown)
        self._put_in_reading_order([*buttons, *cards])
        if self._first is not None and self.isVisible():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.footer_changed.emit()

    def _offer(self, entries: tuple[CasusEntry, ...]) -> list[QWidget]:
        """The households that can be played, as cards below a heading."""
        cards = [HouseholdCard(entry) for entry in entries if not entry.problem]
        for card in cards:
            card.clicked.connect(self._casus_pressed)
        self._grid = CardGrid(cards, across=1 if self._stacked else 2) if cards else None
        return [Text(tr("Begin met een huishouden"), "strong"), self._grid] if self._grid is not None else []

    def minimumSizeHint(self) -> QSize:
        # Words wrap, so the height follows the width; a guess beforehand would scroll where all fits.
        return QSize(super().minimumSizeHint().width(), 0)

    def footer(self) -> ScreenFooter:
        return ScreenFooter(
            note=tr("Alles blijft op deze computer. Er is geen netwerk nodig."), show_undo=False
        )

    def first_focus(self) -> QWidget | None:
        return self._first

    def reflow(self, metrics: ShellMetrics) -> None:
        self._stacked = stacked = metrics.mode is LayoutMode.COMPACT
        if self._grid is not None:
            self._grid.set_across(1 if stacked else 2)
        self._columns.set_stacked(stacked)
        self._words.set_short(stacked or self._been_here)
        if stacked:
            fixed_height(self.picture, theme().px(110))
        else:
            fill_height(self.picture, 200)

    def _placeholder(self) -> QWidget:
        frame = StyledFrame(FrameStyle("panel", "control", 1.25, dashed=True))
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 22, 16, 22)
        words = icon_line("house", tr(_READYING), role="body2", tone="ink_2")
        words.setObjectName("start_placeholder")
        row.addWidget(words)
        return frame

    def _show_cards(self, widgets: list[QWidget]) -> None:
        for widget in widgets:
            self._cards.removeWidget(widget)
        clear(self._cards)
        for widget in widgets:
            self._cards.addWidget(widget)

    def _put_in_reading_order(self, pressed: list[QWidget]) -> None:
        """For the Tab key: what came later stands higher on the screen."""
        line = [self._practised[0], *pressed, *self._practised]
        for before, after in pairwise(line):
            QWidget.setTabOrder(before, after)

    def _practice(self) -> QWidget:
        """What can be done without a household."""
        line = QWidget()
        flow = FlowLayout(line)
        pairs = (
            ("price_round", tr("Prijzenronde, 10 minuten"), "euro", self.price_round_requested),
            ("progress", tr("Eigen voortgang"), "list", self.progress_requested),
        )
        for name, words, icon, signal in pairs:
            button = Button(words, ButtonKind.SECONDARY, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(signal)
            flow.addWidget(button)
            self._practised.append(button)
        for code, name in LANGUAGES.items():
            if code != in_use().code:
                # In its own words: who does not read the others finds it here.
                button = Button(name, ButtonKind.SECONDARY, icon="talk")
                button.setObjectName(f"language_{code}")
                button.clicked.connect(self._language_pressed)
                flow.addWidget(button)
                self._practised.append(button)
        return line

    def _look_back(self, past: int) -> QWidget:
        count = tr("1 casus die klaar is") if past == 1 else tr("{past} casussen die klaar zijn", past=past)
        button = Button(tr("Terugkijken: {count}", count=count), ButtonKind.SECONDARY, icon="list")
        button.setObjectName("look_back")
        button.clicked.connect(self.look_back_requested)
        return button

    def _language_pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.language_wanted.emit(button.objectName().removeprefix("language_"))

    def _casus_pressed(self) -> None:
        card = self.sender()
        if isinstance(card, HouseholdCard):
            self.casus_chosen.emit(card.entry)

    def _resume_pressed(self) -> None:
        card = self.sender()
        if isinstance(card, ResumeCard):
            self.resume_chosen.emit(card.key)
