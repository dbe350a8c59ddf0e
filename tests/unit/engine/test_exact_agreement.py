"""The two evaluators agree: what the sampled lives do on average is what the exact pass says."""

from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.model import Model, Schedule
from effect_game.domain.problems import UserError
from effect_game.engine import exact_part
from effect_game.engine.exact import ExactTrace, evaluate, fixed
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from tests.unit.engine.engine_models import START
from tests.unit.engine.exact_models import CASES
from tests.unit.engine.generated_models import generated

RUNS = 20_000
MONTHS = 18
GENERATED = 40
MOST_Z = 4.5
"""Some 100 to 1,000 comparisons a model: the largest of that many standard normal values is near 3.5."""

Floats = NDArray[np.float64]


@cache
def both(name: str) -> tuple[ExactTrace, Trace]:
    built, schedule = CASES[name]
    exact = evaluate(built, schedule, MONTHS, START)
    return exact, sampled(built, schedule)


def sampled(built: Model, schedule: Schedule) -> Trace:
    return Engine(fixed(built), 20_26).run([schedule], 1, RUNS, MONTHS, START)[0]


def scores(shares: Floats, seen: Floats) -> Floats:
    """z of each share that is seen in RUNS lives; a share of 0 or 1 must be met exactly."""
    certain = (shares < 1e-12) | (shares > 1 - 1e-12)
    assert np.abs(seen - shares)[certain].max(initial=0.0) < 1e-9
    # Fewer than twenty expected lives are not near a normal distribution.
    usable = RUNS * shares * (1 - shares) > 20
    share = shares[usable]
    z: Floats = (seen[usable] - share) / np.sqrt(share * (1 - share) / RUNS)
    return z


def agreement(exact: ExactTrace, trace: Trace) -> Floats:
    assert (exact.cells, exact.situations, exact.events) == (trace.cells, trace.situations, trace.events)
    levels = np.stack([(trace.levels == level).mean(axis=2) for level in range(5)], axis=2)
    active = np.stack([(trace.active == code).mean(axis=2) for code in (1, 2, 3)], axis=2)
    pairs = (
        (exact.levels, levels),
        (exact.shares, trace.flags.mean(axis=2)),
        (exact.hits, trace.hits.mean(axis=2)),
        (exact.active, active),
        (exact.started, trace.started.mean(axis=2)),
    )
    return np.concatenate([scores(one, other) for one, other in pairs])


@pytest.mark.parametrize("name", CASES)
def test_sampled_agrees_with_exact_within_monte_carlo_error(name: str) -> None:
    z = agreement(*both(name))
    assert len(z) > 50
    assert np.abs(z).max() < MOST_Z
    # Months follow from each other, so the mean square of a model is not that of independent values.
    assert np.sqrt(np.mean(z**2)) < 1.6


def test_over_all_models_together_the_scores_are_standard_normal() -> None:
    z = np.concatenate([agreement(*both(name)) for name in CASES])
    assert np.sqrt(np.mean(z**2)) == pytest.approx(1.0, abs=0.15)
    assert np.mean(z) == pytest.approx(0.0, abs=0.15)


def test_generated_models_agree_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every feature thrown together; measured over 400 such models: 36,600 scores, rms 1.01, largest 4.0."""
    monkeypatch.setattr(exact_part, "MOST_STATES", 10_000)
    every: list[Floats] = []
    for number in range(GENERATED):
        built, schedule = generated(number)
        try:
            exact = evaluate(built, schedule, 10, START)
        except UserError as refused:
            # Too many joint states, and nothing else; how many models are left is checked below.
            if refused.code != "exact.states":
                raise
            continue
        trace = Engine(fixed(built), number).run([schedule], 1, RUNS, 10, START)[0]
        every.append(agreement(exact, trace))
    assert len(every) > GENERATED / 2
    z = np.concatenate(every)
    assert np.abs(z).max() < MOST_Z
    assert np.sqrt(np.mean(z**2)) == pytest.approx(1.0, abs=0.1)


@pytest.mark.parametrize("name", CASES)
def test_probabilities_sum_to_one_in_every_month(name: str) -> None:
    exact, _ = both(name)
    assert np.abs(exact.levels.sum(axis=2) - 1).max(initial=0.0) < 1e-12
    for row in CASES[name][0].categoricals:
        states = [exact.situations.index(row.situation(state)) for state in row.states]
        assert np.abs(exact.shares[states].sum(axis=0) - 1).max() < 1e-12
