"""The scenariocontrole that simulates: is a household a dilemma, and can a player find their way in it?

`check_casus` is for everyone who has a casus and its plans in hand (the command line, an editor); what it
measured can be kept (play/casus_check_cache.py) and judged again (play/casus_check_rules.py).
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from effect_game.content.findings import Finding
from effect_game.domain.checked import Mix
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.play.casus_check_lives import CheckLives
from effect_game.play.casus_check_measured import (
    coupling_figures,
    event_figures,
    joined,
    stuck_rooms,
    trial_figures,
    yearly,
)
from effect_game.play.casus_check_mix import PairSamples, Samples, mix_lines, undecided
from effect_game.play.casus_check_result import CheckFigures, MixLine
from effect_game.play.casus_check_rules import judged
from effect_game.play.casus_check_tasks import Ask, Task, TaskKind, desk
from effect_game.play.forecast import Cancelled

CHECK_RUNS = 2_000
MIX_TIMES = 10
"""Lives under the lines of the mix, as many times those under a plan."""

DRAWS = 200
"""Draws of what is not known, each lived LUCKS times, for the share in which a line holds."""

LUCKS = 48
PAGE = 500
"""Lives of one task: small enough to stop soon and to share between processes."""

MIX_PAGE = 1_000

Progress = Callable[[float], None]
Cancel = Callable[[], bool]


def check_casus(
    casus: Casus,
    plans: Mapping[str, Plan],
    *,
    runs: int = CHECK_RUNS,
    processes: int = 1,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    figures: CheckFigures | None = None,
) -> tuple[Finding, ...]:
    """All findings about a casus by simulation; `plans` by the names of the shipped ones.

    progress is told the share that is done (0..1); cancel is asked between two pages, True raises
    Cancelled. figures: measured before of the same casus and plans, so that nothing is simulated again.
    UserError for content that cannot be run.
    """
    if figures is None:
        figures = measure(casus, plans, runs=runs, processes=processes, progress=progress, cancel=cancel)
    return tuple(judged(casus, figures))


def measure(
    casus: Casus,
    plans: Mapping[str, Plan],
    *,
    runs: int = CHECK_RUNS,
    processes: int = 1,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> CheckFigures:
    """The figures behind check_casus; the same whatever the number of processes."""
    lives = CheckLives(casus, plans)
    with desk(lives, processes) as ask:
        return _Work(lives, runs, ask, progress, cancel).figures()


class _Work:
    """One measurement: asks for pages in turn and puts them together."""

    def __init__(
        self, lives: CheckLives, runs: int, ask: Ask, progress: Progress | None, cancel: Cancel | None
    ) -> None:
        self.lives, self.runs, self._ask = lives, runs, ask
        self._progress, self._cancel = progress, cancel
        mix = lives.casus.household.mix
        self._pages = list(_pages(runs, PAGE))
        self._couplings = [
            Task(TaskKind.COUPLING, *page, number=number)
            for number in range(len(lives.couplings))
            for page in self._pages
        ]
        self._pairs = tuple(range(len(lives.pairs))) if mix is Mix.LESS_IS_BEST else ()
        self._mixed = list(_pages(MIX_TIMES * runs, MIX_PAGE)) if mix is not None else []
        self._due = len(self._pages) + len(self._couplings) + len(self._mixed)
        self._due += LUCKS * (mix is not None) + (len(self._pages) + LUCKS) * bool(self._pairs)
        self._done = 0

    def figures(self) -> CheckFigures:
        lives = self.lives
        page = joined(self._answers(Task(TaskKind.TRIALS, *page) for page in self._pages))
        off = list(self._answers(self._couplings))
        each = len(self._pages)
        without = [np.concatenate(off[n * each : (n + 1) * each]) for n in range(len(lives.couplings))]
        expert = next(n for n, trial in enumerate(lives.trials) if trial.plan == lives.expert)
        saved = page.values[expert, 0] - page.values[0, 0]
        return CheckFigures(
            runs=self.runs,
            reference_cost_eur=yearly(page.cost),
            trials=trial_figures(lives.trials, page.values, expert),
            events=event_figures(lives.events, page.happened, self.runs),
            stuck=stuck_rooms(lives, page.ends, self.runs),
            expert_society_eur=round(float(saved.mean()), 2),
            couplings=coupling_figures(lives.couplings, saved, without),
            mix=self._mix(),
        )

    def _mix(self) -> tuple[MixLine, ...]:
        if not self._mixed:
            return ()
        two_more = self._two_more()
        means = list(self._answers(Task(TaskKind.MIX, *page) for page in self._mixed))
        lucks = list(self._answers(Task(TaskKind.MIX, 1, DRAWS, luck=luck) for luck in range(LUCKS)))
        samples = Samples(
            means={part: np.concatenate([page[part] for page in means], axis=1) for part in means[0]},
            draws={part: np.stack([page[part] for page in lucks], axis=2) for part in lucks[0]},
        )
        return mix_lines(self.lives, samples, two_more)

    def _two_more(self) -> PairSamples:
        """More lives for what is not clear yet, then the draws of the pair that does best."""
        if not self._pairs:
            return PairSamples((), np.zeros((DRAWS, LUCKS)))
        values = list(self._pair_values(1, self._pairs))
        for turn in range(1, MIX_TIMES):
            unclear = tuple(n for n, lived in enumerate(values) if undecided(lived))
            if not unclear:
                break
            more = self._pair_values(1 + turn * self.runs, unclear)
            for n, found in zip(unclear, more, strict=True):
                values[n] = np.concatenate((values[n], found))
        best = max(range(len(values)), key=lambda n: float(values[n].mean()))
        lucks = self._answers(
            Task(TaskKind.PAIRS, 1, DRAWS, luck=luck, chosen=(best,)) for luck in range(LUCKS)
        )
        return PairSamples(tuple(values), np.stack([page[0] for page in lucks], axis=1))

    def _pair_values(self, first: int, chosen: tuple[int, ...]) -> Any:
        """(chosen, runs) of the lives from `first` on."""
        tasks = [Task(TaskKind.PAIRS, first + start - 1, runs, chosen=chosen) for start, runs in self._pages]
        return np.concatenate(list(self._answers(tasks)), axis=1)

    def _answers(self, tasks: Any) -> Iterator[Any]:
        for answer in self._ask(list(tasks)):
            if self._cancel is not None and self._cancel():
                raise Cancelled
            self._done += 1
            if self._progress is not None:
                self._progress(min(1.0, self._done / self._due))
            yield answer


def _pages(runs: int, size: int) -> Iterator[tuple[int, int]]:
    """(first life, lives) of each page over lives 1..runs."""
    for first in range(1, runs + 1, size):
        yield first, min(size, runs - first + 1)
