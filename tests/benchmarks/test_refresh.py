"""The window while it computes: a moved card's money, and every pause people could feel, from first plan to
debrief. Reported in milliseconds; the gate is the ratio to an engine run (plan arm, 512 lives) in between."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import list_entries
from effect_game.content.compile import compile_arms
from effect_game.domain.model import Knowledge
from effect_game.domain.vocabulary import Intensity, Step
from effect_game.play import rows as r
from effect_game.play.forecast import COARSE_RUNS, MAX_MONTHS
from effect_game.play.rules.life import at_decision_moment
from effect_game.resources import scenarios_dir
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from effect_game.ui.screens.plan import PlanScreen
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.widgets.shell import Shell
from tests.benchmarks.window_watch import Heartbeat, Refresh, Wait
from tests.support.casus import DE_AUTO, forecaster_of, plan_of

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
MOVES = 11
FELT_MS, PAUSE_MS = 100.0, 50.0
"""The targets: money within 100 ms (median), no pause over 50 ms."""
MOST_COARSE, MOST_FINE, MOST_OWN, MOST_OWN_OPENING = 12.0, 120.0, 3.0, 8.0
"""Gates, in engine runs: some twice what was measured on two shared cores. Of pauses the window's own
processor time counts, because a pause on a shared machine is mostly somebody else's work."""


def decide(game: Game, wait: Wait, *decisions: r.Decision) -> None:
    for decision in decisions:
        game.controller.decide(decision)
        wait(lambda: not game.controller.waiting)


def to_the_goals(game: Game, wait: Wait) -> None:
    goals = tuple(goal.id for goal in game.controller.casus.household.goals)[:3]
    decide(game, wait, r.FinishReferral(), r.FinishIntake(), r.CheckSafety())
    decide(game, wait, r.ChooseGoals(goals), r.ShowReference())


def to_the_open_lids(game: Game, wait: Wait) -> None:
    """The expert plan on the line, the prediction made, the fine forecast in."""
    asked = game.controller.casus.household.prediction
    for laid in plan_of(DE_AUTO, "expert").cards:
        decide(game, wait, r.SetCard(laid.card, laid.start_month, None, laid.intensity, laid.executor))
    low, high = asked.default_low_eur, asked.default_high_eur
    decide(game, wait, r.Predict(low, high, asked.default_gainer, asked.default_goal_count))
    wait(lambda: game.controller.forecast is not None and game.controller.forecast.fine)


def to_the_debrief(game: Game, wait: Wait) -> None:
    decide(game, wait, r.FinishPlan(), r.FinishTable(), r.GuessFirstRoom(None))
    while game.controller.state.month < game.controller.state.last_month:
        decide(game, wait, r.LiveMonth())
        if at_decision_moment(game.controller.casus, game.controller.state):
            decide(game, wait, r.FinishMoment())


def engine_run() -> float:
    """Seconds of one run of the plan's arm, 512 lives over ten years."""
    forecaster = forecaster_of(DE_AUTO)
    schedule = compile_arms(forecaster.casus, plan_of(DE_AUTO, "expert")).plan
    start = perf_counter()
    forecaster.engine(1).run([schedule], 1, COARSE_RUNS, MAX_MONTHS, Knowledge())
    return perf_counter() - start


class Report:
    """The lines of the table; each ratio is to the engine runs of the same minutes."""

    def __init__(self, unit: list[float]) -> None:
        self._unit = median(unit)
        self.line(f"one engine run, plan arm, {COARSE_RUNS} lives, {MAX_MONTHS} months", unit)

    def line(self, words: str, seconds: list[float], target_ms: float | None = None) -> float:
        shown, ratio = median(seconds) * 1000, median(seconds) / self._unit
        verdict = "" if target_ms is None else f"   target {target_ms:.0f} ms"
        print(f"  {words:<62}{shown:9.1f} ms   ratio {ratio:7.2f}{verdict}")
        return ratio


def test_a_moved_card_soon_shows_its_money_and_the_window_keeps_answering(
    qtbot: QtBot, tmp_path: Path
) -> None:
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
        to_the_goals(game, wait)
        openings = {"opening the plan": pause(game, wait, r.FinishGoals())}
        to_the_open_lids(game, wait)
        coarse, fine, hearts, unit, runs = measure(game, wait)
        to_the_debrief(game, wait)
        openings["opening the debrief"] = pause(game, wait, r.OpenDebrief())
        openings["going on with a debriefed casus"] = pause_of_resuming(game, wait)
    finally:
        game.close()
    print(f"\nA card moved in the plan of '{entry.title}', {MOVES} times, between engine runs")
    report = Report(unit)
    quick = report.line(f"card moved to first money on the screen ({COARSE_RUNS} runs)", coarse, FELT_MS)
    slow = report.line(f"card moved to fine money on the screen ({runs} runs)", fine)
    gaps, own = [gap for gap, _ in hearts], [own for _, own in hearts]
    report.line("longest pause of the window in a move, median of the moves", gaps, PAUSE_MS)
    report.line("longest pause of the window in all moves", [max(gaps)], PAUSE_MS)
    move = report.line("  of which its own work, most of all moves", [max(own)], PAUSE_MS)
    slowest = 0.0
    for words, (gap, mine) in openings.items():
        report.line(f"longest pause, {words}", [gap], PAUSE_MS)
        slowest = max(slowest, report.line("  of which its own work, at most", [mine], PAUSE_MS))
    assert (quick < MOST_COARSE, slow < MOST_FINE) == (True, True)
    assert (move < MOST_OWN, slowest < MOST_OWN_OPENING) == (True, True)


def measure(
    game: Game, wait: Wait
) -> tuple[list[float], list[float], list[tuple[float, float]], list[float], int]:
    """Seconds to coarse and fine money, the longest pause and own work of each move, seconds of an engine
    run; lives of the fine set."""
    screen = game.screen(Step.PLAN)
    assert isinstance(screen, PlanScreen)
    refresh, heart = Refresh(game, screen.jars_panel.jars), Heartbeat()
    coarse, fine, hearts, unit = [], [], [], []
    laid = game.controller.state.cards[0]
    engine_run()
    for move in range(MOVES):
        unit.append(engine_run())
        begun = refresh.start()
        with heart.listening():
            game.controller.decide(r.SetCard(laid.card, 2 + move, None, Intensity.NORMAL, laid.executor))
            wait(refresh.done)
        first, last = refresh.painted()
        coarse.append(first - begun)
        fine.append(last - begun)
        hearts.append((heart.gap, heart.own))
    return coarse, fine, hearts, unit, refresh.runs


def pause(game: Game, wait: Wait, decision: r.Decision) -> tuple[float, float]:
    """The longest pause and the most own work from a decision until its screen has been painted."""
    heart, step = Heartbeat(), game.controller.state.step
    with heart.listening():
        game.controller.decide(decision)
        wait(lambda: game.controller.state.step is not step and not game.controller.waiting)
        wait(settled())
    return heart.gap, heart.own


def pause_of_resuming(game: Game, wait: Wait) -> tuple[float, float]:
    heart, key = Heartbeat(), game.controller.play.header.casus
    game.go_to_start()
    wait(settled())
    with heart.listening():
        game.resume(key)
        wait(settled())
    return heart.gap, heart.own


def settled() -> Callable[[], bool]:
    """True from a quarter of a second after the first question: what opens has been laid out and painted."""
    since = perf_counter()
    return lambda: perf_counter() - since > 0.25
