"""Step 7, looking back: the goals first, then five tabs, each with one line of own words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play import views_exhibits_other as other
from effect_game.play.figures import Figures, figures_of
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.state import State
from effect_game.play.step_names import DEBRIEF_NAMES
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.play.views_rooms import house_state
from effect_game.play.views_surprises import surprises
from effect_game.store.settings import read_settings, write_settings
from effect_game.ui.casus_files import save_dialog, write_file
from effect_game.ui.controller import Controller
from effect_game.ui.screens.debrief_change import TITLE as CHANGE_TITLE
from effect_game.ui.screens.debrief_change import ChangeDialog
from effect_game.ui.screens.debrief_home import TakeHomePage
from effect_game.ui.screens.debrief_pages import (
    EndPage,
    WrittenPanel,
    compare_page,
    exhibit_columns,
    opening_page,
)
from effect_game.ui.screens.debrief_parts import ReflectionField
from effect_game.ui.screens.debrief_seen import SeenPage
from effect_game.ui.screens.debrief_why import WhyPage
from effect_game.ui.screens.game_screen import GameScreen
from effect_game.ui.screens.house_views import house_view
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.tabs import PaneTabs

PROMPTS = (
    mark("Wat zagen jullie? Noem één kamer en één potje."),
    mark("Waarom ging het zo? Noem één keuze of regel."),
    mark("Wat hadden jullie niet verwacht?"),
    mark("Wat zouden jullie nu anders doen?"),
    mark("Wat neem jij mee naar je eigen werk?"),
)
OPENING, END = -1, DEBRIEF_PARTS


class DebriefScreen(GameScreen):
    """Opens with the goals; five tabs with what this run shows; a calm end. `take_along`: to a dossier."""

    take_along = Signal()
    title = mark("Terugblik")
    help_text = (
        mark("Hier kijken jullie samen terug: eerst de doelen, daarna vijf vragen."),
        mark("Schrijf per tab één regel, of sla over. Enter op een bedrag legt uit waar het vandaan komt."),
        mark("Na de laatste tab ronden jullie de casus af."),
        mark(
            "Hetzelfde leven zonder dit plan: wat toeval is, valt daar net zo uit. "
            "Alleen jullie plan is er niet."
        ),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._at = OPENING
        self._narrow, self._scale = False, 1.0
        self._figures: Figures | None = None
        self._page: QWidget | None = None
        self._texts: dict[int, str] = {}
        self._written: WrittenPanel | None = None
        self._home: TakeHomePage | None = None
        self._build()

    def _build(self) -> None:
        # Words wrap: only the height for this width counts.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 6)
        self._column.setSpacing(6)
        self._make_tabs()
        self._place = QVBoxLayout()
        add_layout(self._column, self._place, 1)
        self._strip = StyledFrame(FrameStyle("info_soft", "info", 1.25, 12))
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(14, 5, 12, 5)
        self.fields: list[ReflectionField] = []
        for part, prompt in enumerate(PROMPTS):
            field = ReflectionField(part, tr(prompt))
            field.submitted.connect(self._line_entered)
            field.skipped.connect(self._skip)
            field.hide()
            strip.addWidget(field)
            self.fields.append(field)
        self.fields[-1].edit.textChanged.connect(self._show_written)
        # Nothing comes after it to skip to: an empty line may stay empty.
        self.fields[-1].skip.hide()
        self._column.addWidget(self._strip)
        self.end = EndPage()
        self.end.save_requested.connect(self._ask_file)
        self.end.learner_requested.connect(self.take_along)
        self.end.papers_requested.connect(self.papers_requested)
        self.end.hide()
        self._column.addWidget(self.end, 1)

    def _make_tabs(self) -> None:
        options = [Option(str(part), tr(name)) for part, name in enumerate(DEBRIEF_NAMES)]
        self.tabs = PaneTabs(tr("Vijf stappen"), options, chosen="", numbered=True)
        self.tabs.setObjectName("debrief_tabs")
        for part in range(DEBRIEF_PARTS):
            self.tabs.button(str(part)).setObjectName(f"debrief_tab_{part}")
        self.tabs.chosen.connect(self._tab_chosen)
        self._column.insertWidget(0, self.tabs)

    def reflow(self, metrics: ShellMetrics) -> None:
        narrow = metrics.mode is not LayoutMode.FULL
        if (narrow, theme().text_scale) == (self._narrow, self._scale):
            return
        self._narrow, self._scale = narrow, theme().text_scale
        if self._figures is not None:
            self._show_page()

    # what the game calls

    def open_casus(self) -> None:
        """The goals first; of what is finished already the end."""
        state = self.controller.state
        self._figures = None if state.figures is None else figures_of(state.figures)
        self._texts.clear()
        for field in self.fields:
            field.edit.clear()
        self._at = END if state.finished else OPENING
        self._read_texts(state)
        self._show_page()

    def show_state(self, state: State) -> None:
        self._read_texts(state)
        self.footer_changed.emit()

    def _read_texts(self, state: State) -> None:
        """What was kept stands in the fields; what is being typed stays."""
        for reflection in state.reflections:
            if self._texts.get(reflection.part) != reflection.text:
                self._texts[reflection.part] = reflection.text
                self.fields[reflection.part].edit.setText(reflection.text)

    def footer(self) -> ScreenFooter:
        back = FooterButton("goals", tr("Naar de doelen"), "flag")
        change = FooterButton("change", tr(CHANGE_TITLE), "swap")
        if self._at == OPENING:
            return ScreenFooter(tr("Naar: {tab}", tab=tr(DEBRIEF_NAMES[0])), show_undo=False)
        if self._at == END:
            return ScreenFooter(tr("Naar het begin"), show_undo=False, secondary=(back,))
        if self._at == DEBRIEF_PARTS - 1:
            return ScreenFooter(
                tr("Casus afronden"), main_icon="check", show_undo=False, secondary=(change, back)
            )
        ahead = tr("Naar: {tab}", tab=tr(DEBRIEF_NAMES[self._at + 1]))
        return ScreenFooter(ahead, show_undo=False, secondary=(change, back))

    def press_main(self) -> None:
        if self._at == END:
            self.start_requested.emit()
        elif self._at == OPENING:
            self._go(0)
        elif self._keep():
            self._next()

    def press_secondary(self, key: str) -> None:
        if key == "goals" and self._keep():
            self._go(OPENING)
        elif key == "change" and self._figures is not None:
            ChangeDialog(self.controller, self._figures, self).open()

    def first_focus(self) -> QWidget | None:
        if self._at == OPENING:
            return self.tabs.button("0")
        if self._at == END:
            return self.end.save_button
        return self.fields[self._at].edit

    # walking

    def _tab_chosen(self, key: object) -> None:
        part = int(str(key))
        if part == self._at:
            return
        if self._keep():
            self._go(part)
        else:
            self.tabs.choose(str(self._at))

    def _next(self) -> None:
        if self._at < DEBRIEF_PARTS - 1:
            self._go(self._at + 1)
        else:
            self._finish()

    def _line_entered(self) -> None:
        """Enter in a line goes on to what is written next; only the main button closes the casus."""
        if self._at < DEBRIEF_PARTS - 1:
            self.press_main()
        elif self._keep() and self._home is not None:
            self._home.when.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _skip(self) -> None:
        self.fields[self._at].edit.clear()
        if self._keep():
            self._next()

    def _keep(self) -> bool:
        """Write the line of this tab down when it changed; False while it is too long."""
        if not 0 <= self._at < DEBRIEF_PARTS:
            return True
        field = self.fields[self._at]
        if not field.check():
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if self._home is not None:
            if not self._home.check():
                return False
            self._home.keep(self.controller.decide)
        text = field.value()
        if self._texts.get(self._at) != text:
            self._texts[self._at] = text
            self.controller.decide(r.Reflect(self._at, text))
        return True

    def _finish(self) -> None:
        if not self.controller.state.finished:
            self.controller.decide(r.FinishCasus())
        if not self.controller.state.finished:
            return
        store = self.controller.store
        try:
            write_settings(store, replace(read_settings(store), finished_first_casus=True))
        except UserError as problem:
            self.controller.refused.emit(problem)
        self._go(END)

    def _go(self, at: int) -> None:
        self._at = at
        self._show_page()
        self.footer_changed.emit()
        if self.isVisible():
            self.focus_first()
        self.say(tr(DEBRIEF_NAMES[at]) if 0 <= at < DEBRIEF_PARTS else self.title)

    def _show_page(self) -> None:
        """Build the page in sight; figures never change, so it can always be made again."""
        self._mark_tab()
        if self._page is not None:
            self._place.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = self._written = self._home = None
        at_tab = 0 <= self._at < DEBRIEF_PARTS
        self._strip.setVisible(at_tab)
        for part, field in enumerate(self.fields):
            field.setVisible(part == self._at)
        self.end.setVisible(self._at == END)
        figures = self._figures
        if figures is None:
            return
        casus, state = self.controller.casus, self.controller.state
        if self._at == END:
            house = house_view(house_state(casus, state, everything=True))
            self.end.show_end(house, goal_outcomes(casus, state, figures), narrow=self._narrow)
            return
        self._page = self._make_page(casus, state, figures)
        self._place.addWidget(self._page, 1)

    def _make_page(self, casus: Casus, state: State, figures: Figures) -> QWidget:
        columns = 1 if self._narrow else 3
        if self._at == OPENING:
            return opening_page(casus, state, figures, narrow=self._narrow)
        if self._at == 0:
            return SeenPage(self.controller, figures, narrow=self._narrow)
        if self._at == 1:
            return WhyPage(self.controller, figures, columns)
        if self._at == 2:
            shown = (
                *surprises(casus, state, figures),
                other.shift(casus, figures),
                other.still_room(casus, state, figures),
            )
            return exhibit_columns(shown, columns)
        if self._at == 3:
            return compare_page(self.controller, figures, columns)
        self._written = WrittenPanel()
        self._show_written()
        self._home = TakeHomePage(casus, state, figures, self._written, narrow=self._narrow)
        return self._home

    def _show_written(self) -> None:
        """What was kept, and the line of the last tab as it is typed."""
        if self._written is None or self._at != DEBRIEF_PARTS - 1:
            return
        kept = [(tr(DEBRIEF_NAMES[part]), self._texts.get(part, "")) for part in range(DEBRIEF_PARTS - 1)]
        self._written.show_texts([*kept, (tr(DEBRIEF_NAMES[-1]), self.fields[-1].value())])

    def _mark_tab(self) -> None:
        """The tab in sight is on; on the goals and at the end none is."""
        group = self.tabs.button("0").group()
        group.setExclusive(False)
        for part in range(DEBRIEF_PARTS):
            self.tabs.choose(str(part), part == self._at)
        group.setExclusive(True)

    # the file

    def _ask_file(self) -> None:
        dialog = save_dialog(self, self.controller.store, self.controller.play)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the casus to a file; what came of it is told on the page."""
        control = self.controller
        try:
            told = write_file(control.store, Path(path), control.play, control.content)
        except UserError as problem:
            self.end.tell(problem.message, NoticeKind.ERROR)
            return
        self.end.tell(told, NoticeKind.OK)
