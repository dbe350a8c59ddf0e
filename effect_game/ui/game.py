"""The game in the window: which screen belongs to which step, and what the shell shows around it."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from effect_game import __version__
from effect_game.content.canonical import get_ready
from effect_game.content.catalogue import CasusEntry, casus_in_mode
from effect_game.content.catalogue_texts import texts_for, texts_in
from effect_game.domain.forecast import Forecast
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Mode, Step
from effect_game.play import rows as r
from effect_game.play.session import Clock
from effect_game.play.state import State
from effect_game.play.views_intake import table_name
from effect_game.store.database import Store
from effect_game.ui.ahead import Ahead, keep_for_good, keep_no_more
from effect_game.ui.art.curtain import Curtain
from effect_game.ui.casus_files import keep_file, open_dialog, remember_folder
from effect_game.ui.classroom.member_desk import MemberDesk
from effect_game.ui.classroom.trainer import TrainerDesk
from effect_game.ui.controller import Controller
from effect_game.ui.doubts import Doubts
from effect_game.ui.first_screen import FirstScreen
from effect_game.ui.kept_casus import KeptCasus, read_casus
from effect_game.ui.kept_here import KeptHere
from effect_game.ui.languages import Languages
from effect_game.ui.learner import LearnerDesk
from effect_game.ui.old_law import OldLaw
from effect_game.ui.own_prices import OwnPrices
from effect_game.ui.papers import Papers
from effect_game.ui.price_rounds import PriceRounds
from effect_game.ui.screens.debrief import DebriefScreen
from effect_game.ui.screens.game_screen import GameScreen
from effect_game.ui.screens.goals import GoalsScreen
from effect_game.ui.screens.intake import IntakeScreen
from effect_game.ui.screens.life import LifeScreen
from effect_game.ui.screens.plan import PlanScreen
from effect_game.ui.screens.referral import ReferralScreen
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.screens.start_cards import dutch_words
from effect_game.ui.screens.table import TableScreen
from effect_game.ui.take_along import TakeAlong
from effect_game.ui.typed import type_again, typed_in
from effect_game.ui.unsaved import Unsaved
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

START = "start"

_SCREENS: dict[Step, type[GameScreen]] = {
    Step.REFERRAL: ReferralScreen,
    Step.INTAKE: IntakeScreen,
    Step.GOALS: GoalsScreen,
    Step.PLAN: PlanScreen,
    Step.TABLE: TableScreen,
    Step.LIFE: LifeScreen,
    Step.DEBRIEF: DebriefScreen,
}


class Game(QObject):
    """Wires shell, controller and screens. `roots`: folders with households."""

    def __init__(
        self,
        shell: Shell,
        start: StartScreen,
        store: Store,
        roots: tuple[Path, ...],
        clock: Clock,
        seed: Callable[[], int] = lambda: secrets.randbelow(2**31),
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self.controller = Controller(store, clock, self)
        self._roots = self.controller.roots = roots
        self._seed, self._clock = seed, clock
        self._step: Step | None = None
        self._inside = False
        self._screens: dict[Step, GameScreen] = {}
        self._first_screen = FirstScreen(shell, self.controller, roots)
        self._ahead = Ahead(self)
        self._read: KeptCasus | None = None
        self._next_turn = QTimer(self, singleShot=True)
        self._next_turn.timeout.connect(self._open_read)
        self._curtain = Curtain(shell.stage)
        self.controller.state_changed.connect(self._on_state)
        self.controller.forecast_changed.connect(self._on_forecast)
        self.controller.preview_changed.connect(self._on_preview)
        self.controller.waiting_changed.connect(self._on_waiting)
        self.controller.refused.connect(self._on_refused)
        self.controller.save_problem_changed.connect(self._on_save_problem)
        shell.undo_requested.connect(lambda: self.controller.decide(r.Undo()))
        shell.redo_requested.connect(lambda: self.controller.decide(r.Redo()))
        self.languages = Languages(self, store, self._make_anew)
        shell.language_wanted.connect(self.languages.choose)
        self.old_law = OldLaw(shell, self.controller)
        self.unsaved = Unsaved(shell, self.controller)
        self.papers = Papers(shell, self.controller)
        self.own_prices = OwnPrices(shell, store)
        self.learner = LearnerDesk(shell, store, clock)
        self.learner.shown.connect(self._leave)
        self.learner.left.connect(self.go_to_start)
        self.take_along = TakeAlong(shell, self.controller, self.learner, clock)
        self.price_rounds = PriceRounds(shell, store, clock, seed, self.learner)
        self.price_rounds.left.connect(self.go_to_start)
        self.price_rounds.price_wanted.connect(self.open_price_list)
        self.classes = TrainerDesk(shell, store, clock, roots, shown=self._leave, left=self.go_to_start)
        self.kept_here = KeptHere(shell, self.controller, self.price_rounds, self.learner, self.classes)
        self.kept_here.emptied.connect(self.go_to_start)
        self.kept_here.wiped.connect(self._make_anew)  # screens hold what people typed
        self.doubts = Doubts(shell, store, clock, self._household)
        self.class_desk = MemberDesk(self, clock)
        self._furnish(start)
        self._ahead.begin(get_ready, keep_for_good)

    def _furnish(self, start: StartScreen) -> None:
        """Fill a shell that has only its first screen."""
        self.start_screen = start
        start.casus_chosen.connect(self._choose_weight)
        start.resume_chosen.connect(self.resume)
        start.look_back_requested.connect(self._look_back)
        start.price_round_requested.connect(self._open_price_round)
        start.progress_requested.connect(self.learner.show)
        start.language_wanted.connect(self.languages.choose)
        self.shell.add_menu_action(tr("Naar het begin"), "house", self.go_to_start)
        self.shell.add_menu_action(tr("Open een bestand"), "box", self.ask_file)
        self.unsaved.stand_in_menu()
        self.papers.stand_in_menu()
        self.shell.add_menu_action(tr("Prijslijst"), "euro", self.open_price_list)
        self.shell.add_menu_action(tr("Prijzenronde"), "euro", self._open_price_round)
        self.shell.add_menu_action(tr("Mijn leerdossier"), "box", self.learner.show)
        self.classes.stand_in(start)
        self.doubts.stand_in_menu()
        self.kept_here.stand_in_menu()
        self.class_desk.stand_in_window()
        self.fill_start()

    def _make_anew(self) -> None:
        """Window and screens again, where people were, with what they typed."""
        shown = self.shell.current_screen()
        typed = None if shown is None else typed_in(shown)
        in_round, step = self.price_rounds.forget_screen(shown), self._step
        in_dossier, in_class = self.learner.forget_screen(shown), self.classes.forget_screen(shown)
        self._ahead.stop()
        self._screens.clear()
        in_settings = self.shell.make_anew()
        self._curtain = Curtain(self.shell.stage)
        self.old_law.make_button()
        start = StartScreen()
        self.shell.add_screen(START, start)
        self._furnish(start)
        if in_round:
            self.price_rounds.show()
        elif in_dossier:
            self.learner.show()
        elif in_class:
            self.classes.show()
        elif step is None:
            self.go_to_start()
        else:
            self._step = None
            self.controller.speak()
            self._on_state(self.controller.state)
            self._on_waiting(self.controller.waiting)
            self._tell_dutch()
        now = self.shell.current_screen()
        if typed is not None and now is not None:
            type_again(now, typed)
        if in_settings:
            self.shell.open_display(at_language=True)

    def _household(self) -> str:
        """The content in play; '' outside a casus."""
        return self.controller.casus.household.id if self._step is not None else ""

    def fill_start(self) -> None:
        """The first screen as it is now."""
        self._first_screen.fill(self.start_screen)

    def _choose_weight(self, entry: CasusEntry) -> None:
        self._first_screen.choose_weight(entry, self.start_casus)

    def start_casus(self, entry: CasusEntry, mode: Mode = Mode.BASIC) -> None:
        """Begin a household from its first step, in one of the weights it offers."""

        def begin() -> None:
            casus = self.own_prices.used_by(casus_in_mode(entry.folder, mode))
            self.controller.start(casus, self.class_desk.member.new_casus(), self._seed(), __version__)

        self.unsaved.before(partial(self._enter, begin))

    def _enter(self, begin: Callable[[], None]) -> None:
        """Go into the casus that this opens; what it refuses is told, and people stay where they are."""
        inside, self._inside = self._inside, True
        try:
            begin()
        except UserError as problem:
            self._inside = inside
            self._on_refused(problem)
        else:
            self._tell_dutch()

    def _tell_dutch(self) -> None:
        """Say it when what people are about to read is, or is partly, not in the language in use."""
        content = self.controller.play.content
        texts = texts_for(content.household.id, in_use().code, self._roots)
        words = dutch_words(texts_in(content, texts))
        # What went wrong, or what an older casus asks, is told first.
        if words and self.shell.notice.isHidden():
            self.shell.show_notice(words)

    def resume(self, key: str) -> None:
        """Go on with a kept casus."""
        if self.controller.holds(key):
            self._inside, self._step = True, None
            self.controller.speak()
            self._on_state(self.controller.state)
            self._on_waiting(self.controller.waiting)
            return
        self.unsaved.before(partial(self._open_kept, lambda: key))

    def _open_kept(self, kept: Callable[[], str]) -> None:
        try:
            self._open_next(kept())
        except UserError as problem:
            self._on_refused(problem)

    def _open_next(self, key: str) -> None:
        """Reading a long casus and showing it are each as much as one turn of the event loop may do: it is
        read now and shown in the next. Raises UserError."""
        # What still waits for its figures would write behind the journal that is read here.
        self.controller.stop_waiting()
        self._read = read_casus(self.controller.store, key)
        self._next_turn.start(0)

    def _open_read(self) -> None:
        kept, self._read = self._read, None
        if kept is not None:
            self._enter(partial(self.controller.open, kept))

    def _look_back(self) -> None:
        self._first_screen.look_back(self.unsaved.before, self._open_next)

    def _open_price_round(self) -> None:
        try:
            self.price_rounds.open()
        except UserError as problem:
            self._on_refused(problem)
        else:
            self._leave()

    def open_price_list(self, price: str = "") -> None:
        """All prices, to search and to read; `price`: the row to begin at."""
        try:
            self.own_prices.open_list(price)
        except UserError as problem:
            self._on_refused(problem)

    def open_file(self, path: str) -> None:
        """Open the casus of an .effect file; it is kept on this computer like every other."""

        def keep() -> str:
            key = keep_file(self.controller.store, Path(path), self._clock())
            remember_folder(self.controller.store, Path(path))
            return key

        self.unsaved.before(partial(self._open_kept, keep))

    def ask_file(self) -> None:
        """Let people choose a file, first where casussen were saved."""
        dialog = open_dialog(self.shell, self.controller.store)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def go_to_start(self) -> None:
        """Back to the first screen; the casus is kept as it is."""
        self._leave()
        self.shell.set_step(None)
        self.shell.set_household("")
        self.fill_start()
        self.shell.show_screen(START)

    def _leave(self) -> None:
        """Out of the casus: what still comes of it is written and shown when people come back."""
        self._step, self._inside = None, False
        self.old_law.leave()

    def close(self) -> None:
        self.class_desk.close()
        self._ahead.stop()
        self._next_turn.stop()
        self.learner.stop()
        self.classes.stop()
        self.papers.close()
        self.controller.close()
        keep_no_more()

    def screen(self, step: Step) -> GameScreen:
        """The screen of a step, made when it is first needed."""
        if step not in self._screens:
            screen = _SCREENS[step](self.controller)
            screen.start_requested.connect(self.go_to_start)
            screen.papers_requested.connect(self.papers.open)
            screen.stage_changed.connect(partial(self._curtain.drop, screen))
            if isinstance(screen, DebriefScreen):
                screen.take_along.connect(self.take_along.offer)
            self._screens[step] = screen
            self.shell.add_screen(step.value, screen)
        return self._screens[step]

    def _on_state(self, state: State) -> None:
        if not self._inside:
            if self.shell.current_screen() is self.start_screen:
                self.fill_start()
            return
        screen = self.screen(state.step)
        entering, self._step = state.step is not self._step, state.step
        self.shell.show_notice("")
        casus = self.controller.casus
        self.shell.set_household(
            casus.household.title,
            tr("ronde {round} van {rounds}", round=state.round, rounds=casus.weight.rounds),
        )
        self.shell.name_step(STEPS.index(Step.INTAKE), table_name(casus))
        self.shell.set_step(STEPS.index(state.step))
        self.shell.set_history(
            can_undo=state.undo_depth > 0 and not self.controller.play.read_only,
            can_redo=state.redo_depth > 0 and not self.controller.play.read_only,
            reason=tr("Wat getoond is, blijft getoond."),
        )
        screen.meet_casus()
        screen.show_state(state)
        if entering:
            self.shell.show_screen(state.step.value)
            self._curtain.drop(screen)
            self._ahead.begin(get_ready, self._make_next_screen, keep_for_good)
            if self.controller.forecast is not None:
                screen.show_forecast(self.controller.forecast)
        self.shell.refresh_footer()
        self.old_law.show()
        self._on_save_problem(self.controller.play.save_problem)

    def _make_next_screen(self) -> None:
        """Making a screen takes a moment; better while people look than when they press on."""
        if self._step is not None and self._step is not STEPS[-1]:
            screen = self.screen(STEPS[STEPS.index(self._step) + 1])
            self._ahead.add((*screen.prepare(), screen.polish))

    def _current(self) -> GameScreen | None:
        return self._screens.get(self._step) if self._step is not None else None

    def _on_forecast(self, forecast: Forecast) -> None:
        if (screen := self._current()) is not None:
            screen.show_forecast(forecast)

    def _on_preview(self, forecast: Forecast) -> None:
        if (screen := self._current()) is not None:
            screen.show_preview(forecast)

    def _on_waiting(self, waiting: bool) -> None:
        if (screen := self._current()) is not None:
            screen.show_waiting(waiting)
            self.shell.refresh_footer()
            self.old_law.show()

    def _on_refused(self, problem: UserError) -> None:
        self.shell.show_notice(problem.message, NoticeKind.ATTENTION)

    def _on_save_problem(self, problem: UserError | None) -> None:
        if problem is not None:
            self.shell.show_notice(problem.message, NoticeKind.ERROR)
