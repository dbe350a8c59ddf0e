"""The parts of 'Mijn leerdossier': no dossier yet, own words, assignments, the file itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.dates import day_words
from effect_game.domain.language import mark, tr
from effect_game.play.views_learner import AssignmentLine, OwnLine, Portfolio, RunLine, goal_words
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.forms import CheckField
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text, breakable

NEW, OPEN, COPY, PDF, CALENDAR, DELETE, FORGET, BEGIN, DONE, NOT_DONE = (
    "new", "open", "copy", "pdf", "calendar", "delete", "forget", "begin", "done", "not_done",
)  # fmt: skip
_NONE = mark(
    "Een leerdossier is een klein bestand van jou alleen. Je bewaart het waar je wilt, je neemt het mee en "
    "je opent het de volgende keer hier."
)
_NOWHERE = mark("€ffect bewaart het nergens anders. Er is geen account.")
_NO_WORDS = mark(
    "Hier komen je als-dan-plannen en je eigen regels. Je neemt ze mee aan het eind van een casus."
)
_DATE_HINT = mark("Schrijf dag, maand en jaar. Bijvoorbeeld 22-11-2026.")
_LONGEST_DATE = 40


class EmptyPage(StyledFrame):
    """No dossier is open: what it is, and the two ways to have one."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "control", 1.25, RADIUS_CARD, dashed=True))
        self.setObjectName("learner_empty")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Text(tr("Er is geen leerdossier open."), "headline", wrap=True))
        column.addWidget(icon_line("box", tr(_NONE), role="body"))
        column.addWidget(icon_line("lock", tr(_NOWHERE), role="body"))
        row = FlowLayout()
        add_layout(column, row)
        self.first = _button(tr("Open een leerdossier"), "open_learner", "box")
        self.first.clicked.connect(lambda: self.asked.emit(OPEN, ""))
        new = _button(tr("Maak een leerdossier"), "new_learner", "plus")
        new.clicked.connect(lambda: self.asked.emit(NEW, ""))
        row.addWidget(self.first)
        row.addWidget(new)
        column.addStretch(2)


class Page(Panel):
    """A panel with a pane that scrolls down."""

    asked = Signal(str, str)

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title, narrow=True)
        self.setObjectName(name)
        self._pane = ScrollColumn(title)
        self._pane.setObjectName(f"{name}_pane")
        self.body.addWidget(self._pane, 1)
        self.column = self._pane.column

    def ask(self, what: str, which: str = "") -> None:
        """Say what people want."""
        self.asked.emit(what, which)


class WordsPage(Page):
    """What was written, and the casussen with their goals."""

    def __init__(self) -> None:
        super().__init__(tr("Eigen woorden"), "learner_words")

    def show_words(self, shown: Portfolio) -> None:
        """Fill it anew."""
        clear(self.column)
        if not shown.own:
            self.column.addWidget(Text(tr(_NO_WORDS), "body", wrap=True))
        for place, line in enumerate(shown.own):
            if place:
                self.column.addWidget(Divider())
            self.column.addWidget(self._own(line))
        for run in shown.runs:
            self.column.addWidget(Divider())
            self.column.addWidget(_run(run))
        self.column.addStretch(1)

    def _own(self, line: OwnLine) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(f"{line.kind} · {line.about}", "dense2", wrap=True), 1)
        away = Button(tr("Haal weg"), ButtonKind.QUIET, icon="cross")
        away.setObjectName(f"learner_forget_{line.key}")
        away.setAccessibleName(tr("Haal weg: {text}", text=line.text[:60]))
        away.clicked.connect(lambda: self.ask(FORGET, line.key))
        head.addWidget(away)
        add_layout(column, head)
        column.addWidget(Text(line.text, "body", wrap=True))
        return widget


def _run(run: RunLine) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Text(f"{run.title} · {run.day}", "strong", wrap=True))
    for text, came in run.goals:
        column.addWidget(icon_line("flag" if came else "clock", goal_words(text, came)))
    return widget


class AssignmentsPage(Page):
    """The assignments of half a year, from the last day of the course."""

    def __init__(self) -> None:
        super().__init__(tr("Opdrachten"), "learner_assignments")

    def show_assignments(self, shown: Portfolio) -> None:
        """Fill it anew; what is being typed is done by then."""
        clear(self.column)
        self.set_remark(shown.course)
        self.start = LineField(tr("Laatste dag van de Topklas"), tr(_DATE_HINT), most=_LONGEST_DATE)
        self.start.edit.setObjectName("learner_start")
        if shown.start is not None:
            self.start.edit.setText(f"{shown.start:%d-%m-%Y}")
        begin = _button(tr("Reken de dagen uit"), "learner_begin", "calendar")
        begin.clicked.connect(lambda: self.ask(BEGIN, self.start.value()))
        agenda = _button(tr("Zet in je agenda (.ics)"), "learner_calendar", "save")
        agenda.clicked.connect(lambda: self.ask(CALENDAR))
        agenda.setVisible(shown.start is not None)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(begin)
        row.addWidget(agenda)
        self.column.addWidget(self.start)
        self.column.addWidget(buttons)
        if shown.start is not None:
            words = tr("De dagen tellen vanaf {day}.", day=day_words(shown.start))
            self.column.addWidget(Text(words, "dense2", wrap=True))
        for line in shown.assignments:
            self.column.addWidget(Divider())
            self.column.addWidget(self._line(line))
        self.column.addStretch(1)

    def tell(self, words: str) -> None:
        """What is wrong with the day that was typed; it stays."""
        self.start.set_error(words)

    def _line(self, line: AssignmentLine) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        done = CheckField(line.title, on=line.done)
        done.setObjectName(f"assignment_{line.id}")
        done.setAccessibleDescription(f"{line.state}. {line.what}")
        done.toggled.connect(lambda on: self.ask(DONE if on else NOT_DONE, line.id))
        column.addWidget(done)
        column.addWidget(Text(line.what, "dense", wrap=True))
        column.addWidget(icon_line("check" if line.done else "calendar", line.state, role="dense2"))
        return widget


class FilePage(Page):
    """Where the file is, and what can be done with it."""

    def __init__(self) -> None:
        super().__init__(tr("Het bestand"), "learner_file")

    def show_file(self, name: str, folder: str, holds: str, *, strange: int) -> None:
        """Fill it anew."""
        clear(self.column)
        self.column.addWidget(Text(breakable(name), "strong", wrap=True))
        self.column.addWidget(
            icon_line("box", tr("Het staat in: {folder}", folder=breakable(folder)), role="body")
        )
        self.column.addWidget(icon_line("list", holds, role="body"))
        if strange:
            words = tr("Er staat ook iets in wat deze versie niet kent. Dat blijft staan.")
            self.column.addWidget(icon_line("info", words, role="body"))
        for place, (key, words, hint, icon) in enumerate(_ACTIONS):
            if place:
                self.column.addWidget(Divider())
            button = _button(tr(words), f"learner_{key}", icon)
            button.clicked.connect(lambda _on=False, what=key: self.ask(what))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(button)
            row.addStretch(1)
            self.column.addWidget(line)
            self.column.addWidget(Text(tr(hint), "dense2", wrap=True))
        self.column.addStretch(1)


_ACTIONS = (
    (PDF, mark("Maak een PDF"), mark("Om te lezen of te laten zien. Jij kiest aan wie."), "save"),
    (
        COPY,
        mark("Voeg een kopie samen"),
        mark("Heb je twee kopieën van jouw dossier? Dan komt alles bij elkaar, ieder ding één keer."),
        "plus",
    ),
    (OPEN, mark("Open een ander leerdossier"), mark("Dit dossier blijft zoals het is."), "box"),
    (DELETE, mark("Verwijder dit bestand"), mark("Een kopie op een andere plek blijft bestaan."), "cross"),
)


def _button(words: str, name: str, icon: str) -> Button:
    button = Button(words, ButtonKind.SECONDARY, icon=icon)
    button.setObjectName(name)
    return button
