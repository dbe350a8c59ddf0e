"""Step 3, doelen: safety first, then up to three goals in their own words, then the road without a plan.

From verdieping on three more pages come between: what the plan is read by, what it is weighed against, and a
prediction. One main button walks along.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_goals import events_without_plan, toggle_problem, toggled
from effect_game.play.views_goals_steps import WORDS, GoalsPart, next_step, parts_done, parts_of
from effect_game.play.views_rooms import house_state
from effect_game.ui.controller import Controller
from effect_game.ui.screens.decision_dialog import refusal_of
from effect_game.ui.screens.flowing_screen import FlowingScreen
from effect_game.ui.screens.goals_cards import GoalsPanel
from effect_game.ui.screens.goals_choices import AimsPanel, ReferenceChoicePanel
from effect_game.ui.screens.goals_lane import ReferencePanel
from effect_game.ui.screens.goals_predict import PredictionPanel
from effect_game.ui.screens.goals_safety import STOP_MELDCODE, SafetyPane, StopMeldcodeDialog
from effect_game.ui.screens.house_views import house_view
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.tabs import PaneTabs

_ROOMY = 650
"""Pixels between header and footer from which everything about a goal fits above the road."""
_SKIP = "skip_prediction"


class GoalsScreen(FlowingScreen):
    """One main button that walks along: seen and discussed, the pages, show the reference, to the plan."""

    title = mark("Doelen")
    help_text = (
        mark("Eerst kijken jullie samen naar de veiligheid."),
        mark("Dan kiezen jullie hooguit drie doelen, in de woorden van het huishouden."),
        mark(
            "Vanaf verdieping kiezen jullie ook waar je het plan aan afmeet en waarmee je het vergelijkt, "
            "en voorspellen jullie."
        ),
        mark("Tot slot zie je wat er zonder dit plan gebeurt. Daarna maken jullie het plan."),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._waiting, self._seen, self._part = False, False, GoalsPart.GOALS
        self._high, self._stacked = True, False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(8)
        self.problem = Notice("", NoticeKind.ATTENTION)
        self.problem.setObjectName("goals_problem")
        self.problem.hide()
        self.safety = SafetyPane()
        self.safety.changed.connect(self.footer_changed.emit)
        self._work = QWidget()
        self._column = QVBoxLayout(self._work)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.tabs: PaneTabs | None = None
        self.goals = GoalsPanel()
        self.goals.toggled.connect(self._toggle)
        self.aims = AimsPanel()
        self.aims.changed.connect(self._forget_problem)
        self.aims.changed.connect(self.footer_changed.emit)
        self.choice = ReferenceChoicePanel()
        self.choice.chosen.connect(self.controller.decide)
        self.prediction = PredictionPanel()
        self.prediction.each_given.connect(self.controller.decide)
        self._pages: dict[GoalsPart, QWidget] = {
            GoalsPart.GOALS: self.goals,
            GoalsPart.AIMS: self.aims,
            GoalsPart.REFERENCE: self.choice,
            GoalsPart.PREDICTION: self.prediction,
        }
        for page in self._pages.values():
            self._column.addWidget(page, 1)
        self.reference = ReferencePanel()
        self._column.addWidget(self.reference)
        outer.addWidget(self.problem)
        outer.addWidget(self.safety, 1)
        outer.addWidget(self._work, 1)

    def show_state(self, state: State) -> None:
        casus = self.controller.casus
        self.problem.hide()
        self.safety.setVisible(not state.safety_checked)
        self._work.setVisible(state.safety_checked)
        if state.safety_checked:
            self._fill_goals()
            self.aims.fill(casus, state)
            self.choice.fill(casus, state)
            self.prediction.fill(casus, state)
            self.reference.fill(casus, state)
            if state.reference is not None and not self._seen:
                self._part = GoalsPart.GOALS
            self._seen = state.reference is not None
            self._arrange_reference()
            self._show_part(self._part)
        else:
            self.safety.fill(casus, state)
            self.safety.house.set_view(house_view(house_state(casus, state)))
        self.footer_changed.emit()

    def show_waiting(self, waiting: bool) -> None:
        self._waiting = waiting
        if waiting:
            self.reference.busy.start()
        else:
            self.reference.busy.stop()
        self.footer_changed.emit()

    def footer(self) -> ScreenFooter:
        state = self.controller.state
        if not state.safety_checked:
            return self.safety.footer()
        step = next_step(self.controller.casus, state, self._part)
        reason = tr("wordt bijgewerkt") if self._waiting else step.locked
        if self._part is GoalsPart.AIMS and not reason:
            reason = self._refusal_of_aims()
        shows = step.part is None and not step.on
        skips = shows and self._part is GoalsPart.PREDICTION
        return ScreenFooter(
            main_text=step.words,
            main_icon="eye" if shows else "arrow",
            main_enabled=not reason,
            main_reason=reason,
            secondary=(FooterButton(_SKIP, tr("Overslaan")),) if skips and not self._waiting else (),
        )

    def press_main(self) -> None:
        state = self.controller.state
        if not state.safety_checked:
            self._take_safety(self.safety.decision())
            return
        step = next_step(self.controller.casus, state, self._part)
        if self._part is GoalsPart.AIMS and not self._keep_aims():
            return
        if not self._keep_defence():
            return
        if step.on:
            self.controller.decide(r.FinishGoals())
        elif step.part is not None:
            self._show_part(step.part)
            self.focus_first()
        elif self._part is not GoalsPart.PREDICTION:
            self._show_reference()
        else:
            self._predict()

    def press_secondary(self, key: str) -> None:
        if key == STOP_MELDCODE:
            dialog = StopMeldcodeDialog(refusal_of(self.controller.play.check), self)
            dialog.decided.connect(self._take_safety)
            dialog.open()
        elif key == _SKIP:
            if not self.controller.state.reference_guess_skipped:
                self.controller.decide(r.SkipReferencePrediction())
            self._show_reference()

    def _take_safety(self, decision: r.TakeMeldcodeStep | r.CheckSafety) -> None:
        """A step of the Meldcode, or done with safety."""
        self.controller.decide(decision)
        self.say(self.safety.told() if isinstance(decision, r.TakeMeldcodeStep) else "")
        self.focus_first()

    def first_focus(self) -> QWidget | None:
        if not self.controller.state.safety_checked:
            return self.safety.first_focus()
        if self._part is GoalsPart.AIMS:
            return self.aims.first_card()
        if self._part is GoalsPart.REFERENCE:
            return self.choice.first_card()
        if self._part is GoalsPart.PREDICTION and self.controller.state.reference is None:
            return self.prediction.first_field()
        return self.goals.first_card()

    def reflow(self, metrics: ShellMetrics) -> None:
        stacked = metrics.mode is LayoutMode.COMPACT
        columns = {LayoutMode.FULL: 3, LayoutMode.MEDIUM: 2, LayoutMode.COMPACT: 1}[metrics.mode]
        self.safety.reflow(stacked)
        self.goals.set_columns(columns)
        self._high = stacked or metrics.content_height_px >= theme().px(_ROOMY)
        if self.goals.isVisible():
            self._fill_goals()
        self.aims.set_columns(columns)
        self.choice.set_stacked(stacked)
        self.prediction.set_stacked(stacked)
        self._stacked = stacked
        self._arrange_reference()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lane is as high as its events ask for at this width."""
        super().resizeEvent(event)
        self.reference.fit(self.width() - 24)

    # pages

    def begin_casus(self) -> None:
        """Another casus starts at its first page, with its own tabs."""
        self._part, self._seen = GoalsPart.GOALS, False
        self.aims.forget()
        self.choice.forget()
        self.prediction.forget()
        if self.tabs is not None:
            self.tabs.hide()
            self.tabs.setObjectName("")
            self.tabs.deleteLater()
            self.tabs = None
        parts = parts_of(self.controller.casus, self.controller.state)
        if len(parts) > 1:
            options = [Option(part.value, tr(WORDS[part])) for part in parts]
            self.tabs = PaneTabs(
                tr("Onderdelen van deze stap"), options, chosen=self._part.value, numbered=True
            )
            self.tabs.setObjectName("goals_parts")
            self.tabs.chosen.connect(self._turn_to)
            for part in parts:
                self.tabs.button(part.value).setObjectName(f"goals_part_{part.value}")
            self._column.insertWidget(0, self.tabs)

    def _fill_goals(self) -> None:
        self.goals.roomy = self._high and self.tabs is None
        self.goals.fill(self.controller.casus, self.controller.state)

    def _arrange_reference(self) -> None:
        """In a low window with pages the road that is still empty gives its room to the goals."""
        gives_way = not self._high and self.tabs is not None and not self._seen
        self.reference.set_as_list(self._stacked or gives_way)

    def _turn_to(self, key: object) -> None:
        self._keep_defence()
        self._show_part(GoalsPart(str(key)))

    def _show_part(self, part: GoalsPart) -> None:
        self._part = part
        for each, page in self._pages.items():
            page.setVisible(each is part)
        self.reference.setVisible(part is GoalsPart.GOALS)
        if self.tabs is not None:
            self.tabs.choose(part.value)
            done = parts_done(self.controller.casus, self.controller.state)
            self.tabs.mark_done(each.value for each in done)
        self.reference.fit(self.width() - 24)
        self.footer_changed.emit()

    # decisions

    def _toggle(self, goal: object) -> None:
        choice = toggled(self.controller.casus, self.controller.state, str(goal))
        problem = toggle_problem(choice)
        if problem:
            self.goals.fill(self.controller.casus, self.controller.state)
            self._tell(problem)
            return
        self.controller.decide(r.ChooseGoals(choice))

    def _keep_aims(self) -> bool:
        """Keep the three that are picked; False, with the reason in sight, when there are not three."""
        decision = r.ChooseAims(self.aims.chosen())
        problem = self._refusal_of_aims()
        if problem:
            self._tell(problem)
            return False
        if decision.aims != self.controller.state.aims:
            self.controller.decide(decision)
        return True

    def _refusal_of_aims(self) -> str:
        """Why what is picked cannot be kept; '' when it can."""
        try:
            self.controller.play.check(r.ChooseAims(self.aims.chosen()))
        except UserError as problem:
            return problem.message
        return ""

    def _keep_defence(self) -> bool:
        """What was written beside the reference is kept on leaving its page; False while it is too long."""
        state = self.controller.state
        if self._part is not GoalsPart.REFERENCE or state.reference_choice is None or state.reference:
            return True
        decision = self.choice.defended()
        if decision is None:
            return False
        now = r.ChooseReference(state.reference_choice, state.defence, state.own_defence)
        if decision != now:
            self.controller.decide(decision)
        return True

    def _predict(self) -> None:
        state = self.controller.state
        if state.reference_guess is None and not state.reference_guess_skipped:
            guess = self.prediction.answer()
            if guess is None:
                return
            self.controller.decide(guess)
        self._show_reference()

    def _show_reference(self) -> None:
        self.controller.decide(r.ShowReference())
        self._tell_reference()

    def _tell(self, problem: str) -> None:
        self.problem.set_notice(problem, NoticeKind.ATTENTION)
        self.problem.show()
        self.say(problem, urgent=True)

    def _forget_problem(self) -> None:
        self.problem.hide()

    def _tell_reference(self) -> None:
        events = events_without_plan(self.controller.casus, self.controller.state)
        if events:
            told = ", ".join(f"{event.title} {event.count_words}" for event in events)
            self.say(tr("Zonder dit plan: {events}", events=told))
