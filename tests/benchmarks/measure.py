"""What the benchmarks measure, each as CPU time of interleaved rounds in one process.

`python -m tests.benchmarks.measure` prints the ratios that the tests guard, as JSON. Run it in a process of
its own with OPENBLAS_NUM_THREADS=1, as the game's worker does: threads that wait would count as work.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import HorizonResult
from effect_game.domain.model import Assignment, Knowledge, Schedule
from effect_game.engine.noise import uniform_index
from effect_game.engine.outcomes import Outcomes
from effect_game.engine.simulate import Checkpoint, Engine
from effect_game.kba.balance import quantiles
from effect_game.kba.evaluate import Evaluation, Money
from effect_game.kba.prices import TABLE_SIZE
from effect_game.play.forecast import LATER_RUNS, PAGE_RUNS
from tests.benchmarks import naive, textbook
from tests.benchmarks.flat import flatten
from tests.benchmarks.flat_rows import Flat
from tests.benchmarks.frozen import HORIZONS, MONTHS, Frozen, frozen
from tests.benchmarks.grown import with_persons
from tests.benchmarks.kernel import Kernel, compiler

ROUNDS = 9
SEED = 1
ARMS = 2
ENGINE_LIVES, TEXTBOOK_LIVES, KERNEL_LIVES, NAIVE_LIVES = 2_048, 4_096, 4_096, 6
EDIT_MONTH = 60
MANY_LIVES = 100_000

Work = Callable[[], object]
Index = NDArray[np.intp]


def interleaved(works: Mapping[str, Work], rounds: int = ROUNDS) -> dict[str, float]:
    """Median CPU seconds of each, every round in turn, after one round that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for each in range(rounds + 1):
        for name, work in works.items():
            start = process_time()
            work()
            if each:
                taken[name].append(process_time() - start)
    return {name: median(times) for name, times in taken.items()}


def price_index(name: str, first_run: int, runs: int) -> Index:
    return uniform_index(SEED, "price", name, first_run, runs, TABLE_SIZE)


def pages(start: int, runs: int, page: int = LATER_RUNS) -> list[tuple[int, int]]:
    """(first run, runs) of each page of runs start..start+runs-1."""
    return [(start + first, min(page, runs - first)) for first in range(0, runs, page)]


class Subject:
    """The engine and the money of the game on the frozen household, page by page as a forecast does."""

    def __init__(self, household: Frozen, months: int = MONTHS, horizons: Sequence[int] = HORIZONS) -> None:
        self.household, self.months, self.horizons = household, months, tuple(horizons)
        self.engine = Engine(household.model, SEED)
        self.arms = household.arms
        self._round = 0

    def _start(self) -> int:
        """After the first page, and other lives than the round before: the engine keeps the last page."""
        self._round += 1
        return 1 + PAGE_RUNS * (2 - self._round % 2)

    def states(self, runs: int, page: int = LATER_RUNS) -> None:
        for first, lives in pages(self._start(), runs, page):
            self.engine.run([self.arms.reference, self.arms.plan], first, lives, self.months, Knowledge())

    def lives(self, runs: int, outcomes: Outcomes | None = None) -> Evaluation:
        """States and money of each life."""
        household = self.household
        money = Evaluation(household.library, self.arms, self.months, self.horizons, price_index)
        for first, lives in pages(self._start(), runs):
            both = [self.arms.reference, self.arms.plan]
            reference, plan = self.engine.run(both, first, lives, self.months, Knowledge())
            money.add(reference, plan)
            if outcomes is not None:
                outcomes.add(reference, plan)
        return money

    def forecast(self, runs: int) -> Money:
        """All that a forecast tells: money with spreads, rooms, events and goals."""
        model, goals = self.household.model, self.household.goals
        outcomes = Outcomes(model, goals, self.months)
        money = self.lives(runs, outcomes).result()
        outcomes.rooms()
        outcomes.event_results({row.id: row.id for row in model.events})
        outcomes.goals()
        return money


@cache
def flat_household() -> Flat:
    return flatten(frozen(), SEED, MONTHS, HORIZONS)


def per_step(seconds: float, lives: int, months: int = MONTHS) -> float:
    """Nanoseconds per life, month and arm."""
    return seconds / (lives * months * ARMS) * 1e9


def against_peers(rounds: int = ROUNDS) -> dict[str, float]:
    """Nanoseconds per life, month and arm of the game ('engine ...') and its peers.

    states: both arms, every state kept. lives: and money per life. whole: and what a forecast tells.
    Without a compiler the rows of the kernel are not there.
    """
    subject, flat = Subject(frozen()), flat_household()
    runs = range(1, NAIVE_LIVES + 1)
    works: dict[str, tuple[Work, int]] = {
        "engine states": (lambda: subject.states(ENGINE_LIVES), ENGINE_LIVES),
        "naive states": (lambda: [naive.states(flat, run) for run in runs], NAIVE_LIVES),
        "textbook states": (lambda: textbook.states(flat, TEXTBOOK_LIVES, SEED), TEXTBOOK_LIVES),
        "engine lives": (lambda: subject.lives(ENGINE_LIVES), ENGINE_LIVES),
        "engine whole": (lambda: subject.forecast(ENGINE_LIVES), ENGINE_LIVES),
        "naive whole": (lambda: [naive.both_arms(flat, run) for run in runs], NAIVE_LIVES),
        "textbook whole": (lambda: textbook.forecast(flat, TEXTBOOK_LIVES, SEED), TEXTBOOK_LIVES),
    }
    with TemporaryDirectory() as folder:
        command = compiler()
        if command is not None:
            kernel = Kernel(flat, command, Path(folder))
            lives = KERNEL_LIVES
            works["kernel bare"] = (lambda: kernel.run(2, lives, states=False, money=False), lives)
            works["kernel states"] = (lambda: kernel.run(2, lives, states=True, money=False), lives)
            works["kernel lives"] = (lambda: kernel.run(2, lives, states=False, money=True), lives)
        taken = interleaved({name: work for name, (work, _) in works.items()}, rounds)
    return {name: per_step(taken[name], lives) for name, (_, lives) in works.items()}


def edited(schedule: Schedule, household: Frozen) -> Schedule:
    """The schedule with one more intervention from the month after EDIT_MONTH on."""
    used = {assignment.row for assignment in schedule.assignments}
    row = next(row for row in household.model.interventions if row.id not in used)
    extra = Assignment(row=row.id, start_month=EDIT_MONTH + 1, duration_months=row.duration_months)
    return Schedule((*schedule.assignments, extra))


def edit(rounds: int = ROUNDS) -> dict[str, float]:
    """CPU seconds of one plan arm of a coarse forecast, whole and from the checkpoint."""
    household = frozen()
    engine, runs, known = Engine(household.model, SEED), PAGE_RUNS, Knowledge()
    plan = household.arms.plan
    ((_, found),) = engine.run_with_checkpoints([plan], 1, runs, MONTHS, known, [EDIT_MONTH])
    checkpoint: Checkpoint = found[0]
    other = edited(plan, household)
    return interleaved(
        {
            "full": lambda: engine.run([other], 1, runs, MONTHS, known),
            "tail": lambda: engine.continue_from(checkpoint, [other], MONTHS),
        },
        rounds,
    )


def spread_of(result: HorizonResult) -> float:
    """Variance of society's paired difference over that of two independent arms."""
    society = result.society
    return society.difference.se**2 / (society.reference.se**2 + society.plan.se**2)


def variance(runs: int = 8_192) -> float:
    return spread_of(Subject(frozen()).forecast(runs).at(MONTHS))


def quantile_share(rounds: int = ROUNDS) -> dict[str, float]:
    """CPU seconds of simulating, of all quantiles of a forecast, and of the whole result."""
    subject, runs = Subject(frozen()), ENGINE_LIVES
    money = subject.lives(runs)
    balances = len(subject.household.library.parties) + 2
    luck = uniform_index(SEED, "price", "any", 0, runs * balances * len(HORIZONS) * 3, 1 << 30)
    values = luck.reshape(runs // PAGE_RUNS, 3, balances, len(HORIZONS), PAGE_RUNS).astype(np.float64)
    return interleaved(
        {
            "states": lambda: subject.states(runs),
            "quantiles": lambda: [quantiles(page) for page in values],
            "result": money.result,
        },
        rounds,
    )


def monthly_bands(rounds: int = 5) -> dict[str, float]:
    """Nanoseconds per life, month and arm when spreads are asked for every month."""
    every, runs = range(1, MONTHS + 1), 1_024
    subject = Subject(frozen(), horizons=every)
    flat = flatten(frozen(), SEED, MONTHS, every)
    taken = interleaved(
        {
            "engine": lambda: subject.forecast(runs),
            "textbook": lambda: textbook.forecast(flat, runs, SEED),
        },
        rounds,
    )
    return {name: per_step(seconds, runs) for name, seconds in taken.items()}


def growth(rounds: int = ROUNDS) -> dict[str, dict[int, float]]:
    """Nanoseconds per life, month and arm (persons: per life and month) by size of what is asked."""
    household, runs = frozen(), ENGINE_LIVES
    subject = Subject(household)
    months = {span: Subject(household, span, (span,)) for span in (60, 120, 240)}
    persons = {count: Subject(with_persons(household, count)) for count in (2, 4, 6, 8)}
    by_runs = (512, 2_048, 8_192)
    by_page = (256, 512, 1_024, 2_048, 4_096)
    works: dict[str, Work] = {}
    for count in by_runs:
        works[f"runs {count}"] = lambda count=count: subject.forecast(count)  # type: ignore[misc]
    for span, long in months.items():
        works[f"months {span}"] = lambda long=long: long.lives(runs)  # type: ignore[misc]
    for count, many in persons.items():
        works[f"persons {count}"] = lambda many=many: many.states(runs)  # type: ignore[misc]
    for page in by_page:
        works[f"page {page}"] = lambda page=page: subject.states(4_096, page)  # type: ignore[misc]
    taken = interleaved(works, rounds)
    return {
        "runs": {count: per_step(taken[f"runs {count}"], count) for count in by_runs},
        "months": {span: per_step(taken[f"months {span}"], runs, span) for span in months},
        "persons": {count: per_step(taken[f"persons {count}"], runs) for count in persons},
        "page": {page: per_step(taken[f"page {page}"], 4_096) for page in by_page},
    }


def parts(rounds: int = ROUNDS) -> dict[str, float]:
    """Nanoseconds per life, month and arm of each part of a forecast, by its Dutch name."""
    subject, lives = Subject(frozen()), ENGINE_LIVES
    engine, arms, known = Engine(frozen().model, SEED), frozen().arms, Knowledge()
    money = Evaluation(frozen().library, arms, MONTHS, HORIZONS, price_index)
    outcomes = Outcomes(frozen().model, frozen().goals, MONTHS)
    # A block that begins at run 1 is kept: what is asked of it twice is the arm without its luck.
    reference, plan = engine.run([arms.reference, arms.plan], 1, PAGE_RUNS, MONTHS, known)
    full = subject.lives(lives)
    taken = interleaved(
        {
            "page": lambda: subject.states(PAGE_RUNS),
            "reference": lambda: engine.run([arms.reference], 1, PAGE_RUNS, MONTHS, known),
            "plan": lambda: engine.run([arms.plan], 1, PAGE_RUNS, MONTHS, known),
            "money": lambda: money.price_reference(reference),
            "outcomes": lambda: outcomes.add(reference, plan),
            "result": full.result,
        },
        rounds,
    )
    page = {name: per_step(seconds, PAGE_RUNS) for name, seconds in taken.items()}
    return {
        "geluk en trekkingen van een blad (512 levens)": page["page"] - page["reference"] - page["plan"],
        "arm van de referentie, per arm": page["reference"] * ARMS,
        "arm van het plan, per arm": page["plan"] * ARMS,
        "geld per leven, per arm (referentie)": page["money"] * ARMS,
        "kamers, gebeurtenissen en doelen": page["outcomes"],
        "uitkomst met spreiding (2.048 levens)": per_step(taken["result"], lives),
    }


def peer_ratios(peers: Mapping[str, float]) -> dict[str, float]:
    """How many times faster than each peer (naive, textbook), and slower than the kernel."""
    ratios = {name: peers[f"{name} whole"] / peers["engine whole"] for name in ("naive", "textbook")}
    if "kernel lives" in peers:
        ratios["kernel"] = peers["engine lives"] / peers["kernel lives"]
    return ratios


def guarded() -> dict[str, float]:
    """What has a gate, by the key of its target: ratios, and megabytes where the system tells them."""
    from tests.benchmarks import memory

    change, spread = edit(), quantile_share()
    told = {"memory": memory.of_forecast(MANY_LIVES)[1]} if os.name == "posix" else {}
    return {
        **told,
        **peer_ratios(against_peers()),
        "edit": change["tail"] / change["full"],
        "variance": variance(),
        "quantiles": spread["quantiles"] / spread["states"],
    }


if __name__ == "__main__":
    json.dump(guarded(), sys.stdout)
