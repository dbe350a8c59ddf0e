"""'Mijn leerdossier': predicting over time at the left; own words, assignments and the file at the right.

The screen shows and asks; what is in the file is the business of `ui/learner.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_learner import Portfolio, summary_words
from effect_game.ui.art.learner_chart import LearnerChart, LearnerChartView
from effect_game.ui.screens.learner_parts import AssignmentsPage, EmptyPage, FilePage, WordsPage
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key, tables_of
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.screen import LayoutMode, Screen, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.tabs import PaneTabs
from effect_game.ui.widgets.text import Text

PREDICTING, WORDS, ASSIGNMENTS, FILE = "predicting", "words", "assignments", "file"
_TABS = (
    (PREDICTING, mark("Voorspellen")),
    (WORDS, mark("Eigen woorden")),
    (ASSIGNMENTS, mark("Opdrachten")),
    (FILE, mark("Het bestand")),
)
_TITLE = mark("Voorspellen door de tijd")


class LearnerScreen(Screen):
    """`asked` carries (what, which): what to do with the file, or with the entry or assignment `which`."""

    asked = Signal(str, str)
    left = Signal()
    title = mark("Mijn leerdossier")
    help_text = (
        mark("Een leerdossier is een klein bestand van jou alleen. Jij bewaart het, en jij opent het weer."),
        mark("Hier zie je hoe je schatte, wat je opschreef en welke opdrachten je nog hebt."),
        mark("Het is geen cijfer. Niemand anders ziet dit, tenzij jij het laat zien."),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(8)
        self.empty = EmptyPage()
        self.empty.asked.connect(self.asked)
        outer.addWidget(self.empty, 1)
        self._tab, self._stacked, self._at = PREDICTING, False, ""
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._focus_again)
        self.words, self.assignments, self.file = WordsPage(), AssignmentsPage(), FilePage()
        for page in self._pages().values():
            page.asked.connect(self.asked)
        self._outer = outer
        self._columns = Columns()
        outer.addWidget(self._columns, 1)
        self._columns.add(self._predicting(), 6)
        self._columns.add(self._right_side(), 5)

    def _predicting(self) -> Panel:
        self.left_panel = Panel(tr(_TITLE), narrow=True)
        self.left_panel.setObjectName("learner_predicting")
        table = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        table.setObjectName("learner_table")
        table.clicked.connect(self._open_table)
        self.left_panel.add_to_header(table)
        self._said = QVBoxLayout()
        self._said.setSpacing(6)
        add_layout(self.left_panel.body, self._said)
        self.chart = LearnerChart()
        self.chart.setObjectName("learner_chart")
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        add_table_key(self.chart, self._open_table)
        self.left_panel.body.addWidget(self.chart, 1)
        self._legend = Text(tr("Rondje: prijzenronde. Vierkantje: casus."), "dense2", wrap=True)
        self.left_panel.body.addWidget(self._legend)
        return self.left_panel

    def _right_side(self) -> QWidget:
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(8)
        options = [Option(key, tr(words)) for key, words in _TABS]
        self.tabs = PaneTabs(tr("Wat wil je zien?"), options, chosen=WORDS)
        for key, _ in _TABS:
            self.tabs.button(key).setObjectName(f"learner_tab_{key}")
        self.tabs.chosen.connect(self._tab_chosen)
        self._right.addWidget(self.tabs)
        for page in self._pages().values():
            self._right.addWidget(page, 1)
        self.right = right
        return right

    def _pages(self) -> dict[str, WordsPage | AssignmentsPage | FilePage]:
        return {WORDS: self.words, ASSIGNMENTS: self.assignments, FILE: self.file}

    def show_dossier(self, name: str, folder: str, shown: Portfolio) -> None:
        """What is in the dossier that is open; name '' when none is."""
        self.empty.setVisible(not name)
        self._columns.setVisible(bool(name))
        self.tabs.setVisible(bool(name))
        held: QWidget | None = self.window().focusWidget()
        self._at = held.objectName() if held is not None and self.isAncestorOf(held) else ""
        if name:
            self.left_panel.set_remark(name)
            self.chart.set_view(LearnerChartView(shown.moments))
            self.chart.setVisible(bool(shown.moments))
            self._legend.setVisible(bool(shown.moments))
            self._say_predicting(shown)
            self.words.show_words(shown)
            self.assignments.show_assignments(shown)
            self.file.show_file(name, folder, summary_words(shown), strange=shown.strange)
            self._show_tab()
        # Only then what was made stands in the window.
        self._next_turn.start()
        self.footer_changed.emit()

    def _focus_again(self) -> None:
        """What was filled anew takes the keys back where they were."""
        again = self.findChild(QWidget, self._at) if self._at else None
        if again is not None and again.isVisible():
            again.setFocus()

    def _say_predicting(self, shown: Portfolio) -> None:
        clear(self._said)
        if not shown.moments:
            words = tr("Hier komt hoe je schatte. Speel een prijzenronde, of neem een casus mee.")
            self._said.addWidget(Text(words, "body", wrap=True))
            self._said.addStretch(1)
        for place, words in enumerate(shown.calibration):
            self._said.addWidget(Text(words, "body" if place else "strong", wrap=True))
        if shown.summary:
            self._said.addWidget(Notice(shown.summary, NoticeKind.INFO, quiet=True))

    def _tab_chosen(self, key: object) -> None:
        self._tab = str(key)
        self._show_tab()

    def _show_tab(self) -> None:
        """Side by side what was predicted always stands at the left; in a narrow window it is a tab."""
        beside, tab = not self._stacked, self._in_sight()
        self.tabs.button(PREDICTING).setVisible(self._stacked)
        self.tabs.choose(tab)
        for key, page in self._pages().items():
            page.setVisible(key == tab)
        self.left_panel.setVisible(beside or tab == PREDICTING)
        self.right.setVisible(beside or tab != PREDICTING)

    def _in_sight(self) -> str:
        """The tab that is open: beside its own panel, predicting is none."""
        return WORDS if not self._stacked and self._tab == PREDICTING else self._tab

    def _open_table(self) -> None:
        TableDialog(tr(_TITLE), tables_of((self.chart,)), self).open()

    def footer(self) -> ScreenFooter:
        note = tr("Geen cijfer, wel een maat.")
        return ScreenFooter(tr("Naar het begin"), main_icon="house", note=note, show_undo=False)

    def press_main(self) -> None:
        self.left.emit()

    def first_focus(self) -> QWidget | None:
        return self.empty.first if not self.empty.isHidden() else self.tabs.button(self._in_sight())

    def reflow(self, metrics: ShellMetrics) -> None:
        stacked = metrics.mode is not LayoutMode.FULL
        if stacked is self._stacked:
            return
        self._stacked = stacked
        self._columns.set_stacked(stacked)
        if stacked:
            self._outer.insertWidget(0, self.tabs)
        else:
            self._right.insertWidget(0, self.tabs)
        self.tabs.setVisible(not self._columns.isHidden())
        self._show_tab()
