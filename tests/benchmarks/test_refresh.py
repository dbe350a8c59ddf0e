"""A card is moved in the real window: how long until the money is there, in runs of the engine here."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import list_entries
from effect_game.content.compile import compile_arms
from effect_game.domain.forecast import Forecast
from effect_game.domain.model import Knowledge
from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play.forecast import COARSE_RUNS, MAX_MONTHS
from effect_game.resources import scenarios_dir
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.widgets.shell import Shell
from tests.support.casus import DE_AUTO, forecaster_of, plan_of

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
MOVES = 9
SLOWEST_COARSE, SLOWEST_FINE = 40.0, 1000.0
LONGEST_GAP = 60.0


class Watch:
    """Notes when forecasts come in and how long the event loop was away."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self.coarse_at: float | None = None
        self.fine_at: float | None = None
        self.fine_runs = 0
        self.gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        game.controller.forecast_changed.connect(self._came)

    def start(self) -> float:
        self.coarse_at = self.fine_at = None
        self._last = perf_counter()
        self._timer.start(1)
        return self._last

    def stop(self) -> None:
        self._timer.stop()

    def done(self) -> bool:
        return self.fine_at is not None

    def _tick(self) -> None:
        now = perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def _came(self, forecast: Forecast) -> None:
        if forecast.fine:
            self.fine_at, self.fine_runs = perf_counter(), forecast.runs
        elif self.coarse_at is None:
            self.coarse_at = perf_counter()


def to_the_open_lids(game: Game, wait: Callable[[Callable[[], bool]], None]) -> None:
    """The expert plan on the line, the prediction made, the fine forecast in."""
    control = game.controller
    goals = tuple(goal.id for goal in control.casus.household.goals)[:3]
    asked = control.casus.household.prediction
    decisions: list[r.Decision] = [r.FinishReferral(), r.FinishIntake(), r.CheckSafety()]
    decisions += [r.ChooseGoals(goals), r.ShowReference(), r.FinishGoals()]
    for laid in plan_of(DE_AUTO, "expert").cards:
        decisions.append(r.SetCard(laid.card, laid.start_month, None, laid.intensity, laid.executor))
    low, high = asked.default_low_eur, asked.default_high_eur
    decisions.append(r.Predict(low, high, asked.default_gainer, asked.default_goal_count))
    for decision in decisions:
        control.decide(decision)
        wait(lambda: not control.waiting)
    assert control.state.lids_open
    wait(lambda: control.forecast is not None and control.forecast.fine)


def engine_run() -> float:
    """Seconds of one run of the plan's arm, 512 lives over ten years."""
    forecaster = forecaster_of(DE_AUTO)
    schedule = compile_arms(forecaster.casus, plan_of(DE_AUTO, "expert")).plan
    start = perf_counter()
    forecaster.engine(1).run([schedule], 1, COARSE_RUNS, MAX_MONTHS, Knowledge())
    return perf_counter() - start


def report(words: str, seconds: list[float], unit: float) -> float:
    """One line of the table; the ratio to the engine run."""
    ratio = median(seconds) / unit
    print(f"  {words:<58}{median(seconds) * 1000:9.1f} ms   ratio {ratio:7.2f}")
    return ratio


def test_a_moved_card_soon_shows_its_money(qtbot: QtBot, tmp_path: Path) -> None:
    def wait(done: Callable[[], bool]) -> None:
        qtbot.waitUntil(done, timeout=60_000)

    store, problem = open_store(tmp_path / "store.db")
    assert problem is None
    shell, start = Shell(), StartScreen()
    qtbot.addWidget(shell)
    shell.add_screen("start", start)
    shell.resize(1366, 768)
    shell.show()
    game = Game(shell, start, store, (scenarios_dir(),), lambda: "2026-01-05T09:00:00Z", lambda: 1)
    try:
        entry = next(each for each in list_entries() if each.folder == DE_AUTO)
        game.start_casus(entry)
        to_the_open_lids(game, wait)
        coarse, fine, unit, watch = measure(game, wait)
    finally:
        game.close()
    print(f"\nA card moved in the plan of '{entry.title}', medians of {MOVES}, interleaved with engine runs")
    base = median(unit)
    report(f"one engine run, plan arm, {COARSE_RUNS} lives, {MAX_MONTHS} months", unit, base)
    quick = report(f"card moved to first money ({COARSE_RUNS} runs)", coarse, base)
    slow = report(f"card moved to fine money ({watch.fine_runs} runs)", fine, base)
    gap = report("longest time the window did not answer meanwhile", [max(watch.gaps)], base)
    assert (quick < SLOWEST_COARSE, slow < SLOWEST_FINE, gap < LONGEST_GAP) == (True, True, True)


def measure(
    game: Game, wait: Callable[[Callable[[], bool]], None]
) -> tuple[list[float], list[float], list[float], Watch]:
    """Seconds to coarse, to fine, and of an engine run; and the watch with the gaps of the event loop."""
    watch = Watch(game)
    coarse, fine, unit = [], [], []
    laid = game.controller.state.cards[0]
    engine_run()
    for move in range(MOVES):
        unit.append(engine_run())
        begun = watch.start()
        game.controller.decide(r.SetCard(laid.card, 2 + move, None, Intensity.NORMAL, laid.executor))
        wait(watch.done)
        watch.stop()
        assert watch.coarse_at is not None
        assert watch.fine_at is not None
        coarse.append(watch.coarse_at - begun)
        fine.append(watch.fine_at - begun)
    return coarse, fine, unit, watch
