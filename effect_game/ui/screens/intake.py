"""Step 2, keukentafel: estimate first, then ask; what is heard stands beside what was thought."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.household import TABLE_NAME
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_intake import (
    hours_left,
    hours_words,
    last_answer,
    table_name,
    waiting_for_consent,
)
from effect_game.play.views_intake_end import left_open
from effect_game.play.views_team import may_change_duo
from effect_game.ui.art.scenes import TablePicture
from effect_game.ui.controller import Controller
from effect_game.ui.screens.flowing_screen import FlowingScreen
from effect_game.ui.screens.heights import fill_height, fixed_height
from effect_game.ui.screens.intake_company import CompanyDialog
from effect_game.ui.screens.intake_end import RoundOffDialog
from effect_game.ui.screens.intake_estimate import EstimatePane
from effect_game.ui.screens.intake_known import ComparePanel, KnownPanel
from effect_game.ui.screens.intake_questions import QuestionsPanel, table_scene
from effect_game.ui.screens.referral_team import open_duo
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, ScreenFooter, ShellMetrics

_ESTIMATE, _DUO = "estimate", "duo"


class IntakeScreen(FlowingScreen):
    """Two panes: the estimate, and the table. An answer is a reveal: what is heard stays heard."""

    title = TABLE_NAME
    help_text = (
        mark("Eerst schatten jullie zelf, per kamer. Overslaan mag: Begin het gesprek."),
        mark("Hier horen jullie hoe het gaat. Een vraag kost tijd, en er is niet genoeg tijd voor alles."),
        mark("Sommige vragen gaan pas open als er vertrouwen is. De volgorde doet ertoe."),
        mark("Klaar? Rond het gesprek af. Daarna gaat het over doelen."),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._at_table = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        self.estimate = EstimatePane()
        self.estimate.guessed.connect(self._guess)
        outer.addWidget(self.estimate)
        self._table = Columns(gap=8)
        outer.addWidget(self._table)
        self.scene = TablePicture()
        self.scene.setObjectName("table_scene")
        self.questions = QuestionsPanel()
        self.questions.asked.connect(self._ask)
        self.questions.consent_wanted.connect(self._consent)
        self.questions.company_wanted.connect(self._open_company)
        self.known = KnownPanel()
        self.known.asked.connect(self._ask)
        self.known.consent_wanted.connect(self._consent)
        self.compare = ComparePanel()
        self._table.add(_column((self.scene, 9), (self.questions, 13)), 13)
        self._table.add(_column((self.known, 1), (self.compare, 0)), 14)

    def begin_casus(self) -> None:
        self._at_table = False
        self.title = table_name(self.controller.casus)
        self.setAccessibleName(self.title)

    def show_state(self, state: State) -> None:
        self._at_table = self._at_table or bool(state.asked)
        self.estimate.setVisible(not self._at_table)
        self._table.setVisible(self._at_table)
        if not self._at_table:
            self.estimate.fill(dict(state.room_guesses), self.controller.casus.household.street_props)
        else:
            self._show_table(state)
        self.footer_changed.emit()

    def _show_table(self, state: State) -> None:
        casus = self.controller.casus
        self.scene.set_view(table_scene(casus, state))
        self.questions.fill(casus, state)
        self.known.fill(casus, state)
        self.compare.fill(casus, state)
        self._sizes(self._metrics)

    def footer(self) -> ScreenFooter:
        state, casus = self.controller.state, self.controller.casus
        if not self._at_table:
            guessed, rooms = len(state.room_guesses), len(LifeDomain)
            note = tr("{count} van {rooms} kamers geschat", count=guessed, rooms=rooms)
            return ScreenFooter(main_text=tr("Begin het gesprek"), note=note)
        back = FooterButton(_ESTIMATE, tr("Terug naar schatten"), "arrow_left")
        left = hours_left(casus, state)
        note = casus.household.consent_text
        if left <= 0:
            note = tr("De uren zijn op. Rond het gesprek af.")
            if waiting_for_consent(casus, state):
                note = tr("De uren zijn op. Toestemming vragen kan nog wel.")
        other = FooterButton(_DUO, tr("Ander duo"), "people")
        before = (*((other,) if may_change_duo(casus, state) else ()), back)
        return ScreenFooter(
            main_text=tr("Gesprek afronden"), note=note, secondary=() if state.asked else before
        )

    def press_main(self) -> None:
        if self._at_table:
            left = left_open(self.controller.casus, self.controller.state)
            if left is None:
                self._round_off()
                return
            dialog = RoundOffDialog(left, self)
            dialog.agreed.connect(self._round_off)
            dialog.open()
            return
        self._at_table = True
        self.show_state(self.controller.state)
        self.focus_first()

    def _round_off(self) -> None:
        self.controller.decide(r.FinishIntake())

    def press_secondary(self, key: str) -> None:
        if key == _ESTIMATE:
            self._at_table = False
            self.show_state(self.controller.state)
            self.focus_first()
        elif key == _DUO:
            open_duo(self.controller, self)

    def first_focus(self) -> QWidget | None:
        return self.questions.first_card() if self._at_table else self.estimate.first_focus()

    def reflow(self, metrics: ShellMetrics) -> None:
        self._metrics = metrics
        self._sizes(metrics)

    _metrics: ShellMetrics | None = None
    _company: CompanyDialog | None = None

    def _sizes(self, metrics: ShellMetrics | None) -> None:
        if metrics is None:
            return
        stacked = metrics.mode is LayoutMode.COMPACT
        narrow = metrics.mode is not LayoutMode.FULL
        self.estimate.reflow(stacked, narrow)
        self._table.set_stacked(stacked)
        if stacked:
            fixed_height(self.scene, theme().px(230))
        else:
            fill_height(self.scene, 190)
        self.questions.set_narrow(stacked)
        self.known.set_open(stacked)
        self.compare.set_narrow(narrow)

    def _guess(self, choice: object) -> None:
        if isinstance(choice, tuple):
            domain, level = choice
            self.controller.decide(r.GuessRoom(domain, level))

    def _ask(self, question: object) -> None:
        self.controller.decide(r.AskQuestion(str(question)))
        answer = last_answer(self.controller.casus, self.controller.state)
        left = hours_words(hours_left(self.controller.casus, self.controller.state))
        if answer is not None:
            self.say(
                tr(
                    "{who} zegt: {words} {after} Nog {left}.",
                    who=answer.who,
                    words=answer.words,
                    after=answer.after,
                    left=left,
                )
            )
        self.focus_first()

    def _consent(self, consent: object) -> None:
        self.controller.decide(r.AskConsent(str(consent)))
        answer = last_answer(self.controller.casus, self.controller.state)
        if answer is not None:
            self.say(
                tr("{who} zegt: {words} {after}", who=answer.who, words=answer.words, after=answer.after)
            )
        self.focus_first()

    def _open_company(self) -> None:
        self._company = CompanyDialog(self.controller.casus, self.controller.state, self)
        self._company.decided.connect(self._call)
        self._company.open()

    def _call(self, decision: object) -> None:
        """Somebody is asked; the dialog shows what came of it."""
        self.controller.decide(decision)
        if self._company is not None:
            self._company.fill(self.controller.casus, self.controller.state)


def _column(*parts: tuple[QWidget, int]) -> QWidget:
    """Widgets under each other with their stretch."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget, stretch in parts:
        column.addWidget(widget, stretch)
    return frame
