"""Compares the engine with its oracle, value by value."""

from collections.abc import Mapping

import numpy as np

from effect_game.domain.model import Knowledge, Model, Schedule
from effect_game.engine.lives import Given
from effect_game.engine.simulate import Engine
from tests.unit.engine.naive_engine import NaiveLife


def assert_same_lives(
    built: Model,
    schedule: Schedule,
    knowledge: Knowledge,
    *,
    seed: int = 4,
    runs: int = 6,
    months: int = 14,
    luck_seed: int | None = None,
    given: Given | None = None,
) -> None:
    """Every life of the engine equals the same life told alone, month by month."""
    engine = Engine(built, seed, luck_seed=luck_seed, given=given)
    (trace,) = engine.run([schedule], 0, runs, months, knowledge)
    chances: Mapping[str, np.ndarray] = {} if given is None else given(0, runs)
    for run in range(runs):
        own = {draw: float(values[run]) for draw, values in chances.items()}
        life = NaiveLife(built, seed, run, knowledge, schedule, luck_seed, own)
        for month in range(months + 1):
            if month > 0:
                life.month(month)
                hits = trace.hits[:, month - 1, run].tolist()
                assert hits == [life.hits[row] for row in trace.events], (run, month)
                for each in life.helping:
                    i = trace.interventions.index(each.row.id)
                    assert bool(trace.active[i, month - 1, run]) is each.active
                    assert bool(trace.started[i, month - 1, run]) is life.started[each.row.id]
            levels, flags = trace.levels[:, month, run].tolist(), trace.flags[:, month, run].tolist()
            assert levels == [life.levels[row] for row in trace.cells], (run, month)
            assert flags == [life.seen[row] for row in trace.situations], (run, month)
