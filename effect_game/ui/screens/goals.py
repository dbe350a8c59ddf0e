"""Step 3, doelen: safety first, then up to three goals in their own words, then the road without a plan."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_goals import events_without_plan, toggle_problem, toggled
from effect_game.play.views_rooms import house_state
from effect_game.ui.controller import Controller
from effect_game.ui.screens.flowing_screen import FlowingScreen
from effect_game.ui.screens.goals_parts import GoalsPanel, ReferencePanel
from effect_game.ui.screens.goals_safety import SKIP_MELDCODE, SafetyPane
from effect_game.ui.screens.house_views import house_view
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.screen import LayoutMode, ScreenFooter, ShellMetrics


class GoalsScreen(FlowingScreen):
    """One main button that walks along: seen and discussed, show the reference, to the plan."""

    title = "Doelen"
    help_text = (
        "Eerst kijken jullie samen naar de veiligheid.",
        "Dan kiezen jullie hooguit drie doelen, in de woorden van het huishouden.",
        "Tot slot zie je wat er zonder dit plan gebeurt. Daarna maken jullie het plan.",
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._waiting = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(8)
        self.problem = Notice("", NoticeKind.ATTENTION)
        self.problem.setObjectName("goals_problem")
        self.problem.hide()
        self.safety = SafetyPane()
        self.safety.changed.connect(self.footer_changed.emit)
        self._choose = Columns(gap=8)
        self.goals = GoalsPanel()
        self.goals.toggled.connect(self._toggle)
        self.reference = ReferencePanel()
        self._choose.add(self.goals, 9)
        self._choose.add(self.reference, 13)
        outer.addWidget(self.problem)
        outer.addWidget(self.safety, 1)
        outer.addWidget(self._choose, 1)

    def show_state(self, state: State) -> None:
        casus = self.controller.casus
        self.problem.hide()
        self.safety.setVisible(not state.safety_checked)
        self._choose.setVisible(state.safety_checked)
        if state.safety_checked:
            self.goals.fill(casus, state)
            self.reference.fill(casus, state)
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
        if state.reference is not None:
            return ScreenFooter(main_text="Naar het plan")
        reason = "wordt bijgewerkt" if self._waiting else "" if state.goals else "Kies eerst een doel."
        return ScreenFooter(
            main_text="Laat zien wat er zonder dit plan gebeurt",
            main_icon="eye",
            main_enabled=not reason,
            main_reason=reason,
        )

    def press_main(self) -> None:
        state = self.controller.state
        if not state.safety_checked:
            self._take_safety(self.safety.decision())
        elif state.reference is None:
            self.controller.decide(r.ShowReference())
            self._tell_reference()
        else:
            self.controller.decide(r.FinishGoals())

    def press_secondary(self, key: str) -> None:
        if key == SKIP_MELDCODE:
            self._take_safety(r.CheckSafety())

    def _take_safety(self, decision: r.TakeMeldcodeStep | r.CheckSafety) -> None:
        """A step of the Meldcode, or done with safety."""
        self.controller.decide(decision)
        self.say(self.safety.told() if isinstance(decision, r.TakeMeldcodeStep) else "")
        self._focus_first()

    def first_focus(self) -> QWidget | None:
        if not self.controller.state.safety_checked:
            return self.safety.first_focus()
        return self.goals.first_card()

    def reflow(self, metrics: ShellMetrics) -> None:
        stacked = metrics.mode is LayoutMode.COMPACT
        self.safety.reflow(stacked)
        self._choose.set_stacked(stacked)
        self.reference.set_columns(3 if metrics.mode is LayoutMode.FULL else 2)

    def _toggle(self, goal: object) -> None:
        choice = toggled(self.controller.casus, self.controller.state, str(goal))
        problem = toggle_problem(choice)
        if problem:
            self.goals.fill(self.controller.casus, self.controller.state)
            self.problem.set_notice(problem, NoticeKind.ATTENTION)
            self.problem.show()
            self.say(problem, urgent=True)
            return
        self.controller.decide(r.ChooseGoals(choice))

    def _tell_reference(self) -> None:
        events = events_without_plan(self.controller.casus, self.controller.state)
        if events:
            self.say("Zonder dit plan: " + ", ".join(f"{e.title} {e.count_words}" for e in events))

    def _focus_first(self) -> None:
        target = self.first_focus()
        if target is not None:
            target.setFocus()
