"""De auto in the real window with its real worker, from step to step, for what is measured there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, sleep, thread_time

from PySide6.QtWidgets import QApplication

from effect_game.content.catalogue import list_entries
from effect_game.content.compile import compile_arms
from effect_game.domain.model import Knowledge
from effect_game.domain.vocabulary import Intensity, Step
from effect_game.play import rows as r
from effect_game.play.forecast import COARSE_RUNS, MAX_MONTHS
from effect_game.ui.game import Game
from effect_game.ui.screens.plan import PlanScreen
from effect_game.ui.theme.theme import theme
from tests.benchmarks.window_watch import Refresh
from tests.support import window
from tests.support.casus import DE_AUTO, forecaster_of, plan_of

REST_S = 0.7
"""How long people look at least before they press on; what the window makes ahead is made then."""


PATIENCE_S = 60.0


def wait(done: Callable[[], bool]) -> None:
    """Let the window work until something is so. Raises TimeoutError."""
    since = perf_counter()
    while not done():
        if perf_counter() - since > PATIENCE_S:
            raise TimeoutError("the window does not come to it")
        QApplication.processEvents()
        sleep(0.001)


@contextmanager
def opened(folder: Path) -> Iterator["Story"]:
    """The window as people have it: with its style, its size and the first screen in sight."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().apply(application)
    with window.opened(folder / "store.db", window.SHIPPED_ROOTS) as game:
        yield Story(game)


@dataclass
class Story:
    """A casus in the window; every step waits until the window has done what it was asked."""

    game: Game

    def rest(self) -> None:
        """People look."""
        since = perf_counter()
        wait(lambda: perf_counter() - since > REST_S)

    def decide(self, *decisions: r.Decision) -> None:
        for decision in decisions:
            self.game.controller.decide(decision)
            wait(lambda: not self.game.controller.waiting)

    def start(self) -> None:
        self.game.start_casus(next(each for each in list_entries() if each.folder == DE_AUTO))

    def to_the_goals(self) -> None:
        goals = tuple(goal.id for goal in self.game.controller.casus.household.goals)[:3]
        self.decide(r.FinishReferral(), r.FinishIntake(), r.CheckSafety())
        self.decide(r.ChooseGoals(goals), r.ShowReference())

    def to_the_prediction(self) -> r.Predict:
        """The expert plan on the line; the prediction that opens the lids."""
        asked = self.game.controller.casus.household.prediction
        for laid in plan_of(DE_AUTO, "expert").cards:
            self.decide(r.SetCard(laid.card, laid.start_month, None, laid.intensity, laid.executor))
        low, high = asked.default_low_eur, asked.default_high_eur
        return r.Predict(low, high, asked.default_gainer, asked.default_goal_count)

    def to_the_debrief(self) -> None:
        self.decide(r.FinishPlan(), r.FinishTable(), r.GuessFirstRoom(None))
        while self.game.controller.state.month < self.game.controller.state.last_month:
            self.decide(r.LiveMonth())
            if self.game.controller.state.month in self.game.controller.casus.household.decision_months:
                self.decide(r.FinishMoment())

    def is_fine(self) -> bool:
        """Whether the money of the plan as it lies is the fine one."""
        return self.plan_screen().is_up_to_date()

    def plan_screen(self) -> PlanScreen:
        screen = self.game.screen(Step.PLAN)
        assert isinstance(screen, PlanScreen)
        return screen

    def move(self, number: int) -> r.SetCard:
        """The first card of the plan, in another month."""
        laid = self.game.controller.state.cards[0]
        return r.SetCard(laid.card, 2 + number % 12, None, Intensity.NORMAL, laid.executor)

    def moved(self, number: int, refresh: Refresh) -> tuple[float, float]:
        """Move the card; seconds until its coarse and its fine money are on the screen."""
        begun = refresh.start()
        self.game.controller.decide(self.move(number))
        wait(refresh.done)
        first, last = refresh.painted()
        return first - begun, last - begun


class Unit:
    """What times are compared with: runs of the plan's arm, 512 lives over ten years, in this process."""

    def __init__(self) -> None:
        self._forecaster = forecaster_of(DE_AUTO)
        self._schedule = compile_arms(self._forecaster.casus, plan_of(DE_AUTO, "expert")).plan
        self._walls: list[float] = []
        self._own: list[float] = []
        self._run()

    def run(self) -> None:
        """One more run, between two of what is measured."""
        start, spent = perf_counter(), thread_time()
        self._run()
        self._own.append(thread_time() - spent)
        self._walls.append(perf_counter() - start)

    @property
    def wall(self) -> float:
        """Seconds on the clock, the middle one."""
        return median(self._walls)

    @property
    def own(self) -> float:
        """Seconds of the processor, the middle one."""
        return median(self._own)

    def _run(self) -> None:
        engine = self._forecaster.engine(1)
        engine.run([self._schedule], 1, COARSE_RUNS, MAX_MONTHS, Knowledge())
