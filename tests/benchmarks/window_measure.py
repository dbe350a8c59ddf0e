"""What is measured in the window: moves of a card, a drag, the opening of screens; engine runs in between."""

from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.ui.art.timeline import Timeline
from tests.benchmarks.window_story import Story, Unit, opened, wait
from tests.benchmarks.window_watch import Heartbeat, Painted, Refresh

MOVES = 11
FRAMES = 120
FRAME_S = 1 / 60
DRAG_STEP_PX = 3
OPENINGS = ("open plan", "open lids", "open debrief", "resume")


@dataclass
class Found:
    """Seconds by what was measured; names that end in 'own' are of the window's processor time.

    runs: lives of the fine set. late: share of frames that took longer than 1/60 second.
    """

    seconds: dict[str, list[float]] = field(default_factory=dict)
    unit: Unit = field(default_factory=Unit)
    runs: int = 0
    late: float = 0.0

    def ratio(self, key: str) -> float:
        """Median in engine runs, clock against clock and processor against processor."""
        return median(self.seconds[key]) / (self.unit.own if key.endswith("own") else self.unit.wall)


def measure(folder: Path) -> Found:
    """Play De auto once through the window; some half a minute."""
    found = Found()
    with opened(folder) as story:
        story.start()
        story.to_the_goals()
        pause(found, "open plan", story, r.FinishGoals())
        predict = story.to_the_prediction()
        pause(found, "open lids", story, predict)
        moves(found, story)
        drag(found, story)
        story.to_the_debrief()
        pause(found, "open debrief", story, r.OpenDebrief())
        pause_of_resuming(found, story)
    return found


def note_pause(found: Found, name: str, heart: Heartbeat) -> None:
    found.seconds[f"{name} gap"], found.seconds[f"{name} own"] = [heart.gap], [heart.own]


def pause(found: Found, name: str, story: Story, decision: r.Decision) -> None:
    """The longest pause and the most own work in one turn, from a decision until all is painted."""
    heart, controller = Heartbeat(), story.game.controller
    story.rest()
    with heart.listening():
        controller.decide(decision)
        wait(lambda: not controller.waiting)
        if controller.state.step is Step.PLAN and controller.state.lids_open:
            wait(story.is_fine)
        story.rest()
    note_pause(found, name, heart)


def pause_of_resuming(found: Found, story: Story) -> None:
    heart, key = Heartbeat(), story.game.controller.play.header.casus
    story.game.go_to_start()
    story.rest()
    with heart.listening():
        story.game.resume(key)
        story.rest()
    note_pause(found, "resume", heart)


def moves(found: Found, story: Story) -> None:
    """A card moved again and again, each time until its fine money is there; an engine run before each."""
    refresh, heart = Refresh(story.game, story.plan_screen().jars_panel.jars), Heartbeat()
    coarse, fine, gaps, own = [], [], [], []
    for number in range(MOVES):
        found.unit.run()
        with heart.listening():
            first, last = story.moved(number, refresh)
        coarse.append(first)
        fine.append(last)
        gaps.append(heart.gap)
        own.append(heart.own)
    found.runs = refresh.runs
    found.seconds |= {"coarse": coarse, "fine": fine, "gap": gaps, "worst gap": [max(gaps)]}
    found.seconds["move own"] = [max(own)]


def drag(found: Found, story: Story) -> None:
    """A bar dragged to and fro as by a hand: 60 moves in a second, the money of its place coming in."""
    line = story.plan_screen().timeline
    key = story.game.controller.state.cards[0].card
    start = line.bar_rects()[key].center().toPoint()
    painted, heart = Painted(line), Heartbeat()
    frames, own = [], []
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
    with heart.listening():
        for number in range(FRAMES):
            begun, spent = perf_counter(), thread_time()
            frames.append(frame(line, painted, start + QPoint(_swing(number), 0)) - begun)
            own.append(thread_time() - spent)
            while perf_counter() - begun < FRAME_S:
                QApplication.processEvents()
                sleep(0.001)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=start)
    wait(story.is_fine)
    found.seconds |= {"frame": frames, "worst frame": [max(frames)], "worst frame own": [max(own)]}
    found.late = sum(each > FRAME_S for each in frames) / len(frames)
    found.seconds["drag own"] = [heart.own]


def frame(line: Timeline, painted: Painted, at: QPoint) -> float:
    """Move the mouse; the moment at which the line has been painted again."""
    painted.arm()
    QTest.mouseMove(line, at)
    while painted.at is None:
        QApplication.processEvents()
    return painted.at


def _swing(number: int) -> int:
    """Pixels to the right of the start: there, halfway back and there again; it drops in another month."""
    half = FRAMES // 2
    if number >= half:
        number = max(2 * half - number, number - half)
    return DRAG_STEP_PX * (number + 4)
