"""Pages of lives of a scenariocontrole as tasks: computed here, or by processes beside this one.

A task always gives the same answer, so the number of processes shows in nothing but the time.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any

from effect_game.content.canonical import canonical_bytes, from_canonical
from effect_game.domain.plan import Plan
from effect_game.play.casus_check_lives import CheckLives


class TaskKind(Enum):
    """Which pages of CheckLives."""

    TRIALS = 1
    COUPLING = 2
    PAIRS = 3
    MIX = 4


@dataclass(frozen=True, slots=True)
class Task:
    """Lives first..first+runs-1. number: of the coupling; luck: of the draws; chosen: which pairs."""

    kind: TaskKind
    first: int
    runs: int
    number: int = 0
    luck: int | None = None
    chosen: tuple[int, ...] = ()


Ask = Callable[[Sequence[Task]], Iterator[Any]]
"""Answers of tasks in their own order, each as CheckLives gives it."""


@contextmanager
def desk(lives: CheckLives, processes: int) -> Iterator[Ask]:
    """Who answers tasks: this process when one is asked for, else so many beside it (spawned)."""
    if processes <= 1:
        yield lambda tasks: (answer(lives, task) for task in tasks)
        return
    context = multiprocessing.get_context("spawn")
    start = (canonical_bytes(lives.casus), lives.plans)
    with context.Pool(processes, _open, start) as pool:
        yield lambda tasks: pool.imap(_answer, tasks)


def answer(lives: CheckLives, task: Task) -> Any:
    """The page a task asks for."""
    if task.kind is TaskKind.TRIALS:
        return lives.trial_page(task.first, task.runs)
    if task.kind is TaskKind.COUPLING:
        return lives.coupling_page(task.number, task.first, task.runs)
    if task.kind is TaskKind.PAIRS:
        return lives.pair_page(task.chosen, task.first, task.runs, task.luck)
    return lives.mix_page(task.first, task.runs, task.luck)


# --- in a spawned process ---

_opened: list[CheckLives] = []
"""The one casus a spawned process works on."""


def _open(content: bytes, plans: Mapping[str, Plan]) -> None:
    _opened.append(CheckLives(from_canonical(content), plans))


def _answer(task: Task) -> Any:
    return answer(_opened[-1], task)
