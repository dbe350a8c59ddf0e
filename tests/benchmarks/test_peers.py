"""The peers of the benchmarks do the same work: the same bytes, or the same means where luck differs."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from effect_game.domain.model import Knowledge
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace, trace_digest
from effect_game.kba.evaluate import Evaluation
from tests.benchmarks import naive, textbook
from tests.benchmarks.flat import flatten
from tests.benchmarks.frozen import HORIZONS, MONTHS, frozen
from tests.benchmarks.grown import with_persons
from tests.benchmarks.kernel import Kernel, compiler
from tests.benchmarks.measure import SEED, flat_household, price_index
from tests.benchmarks.report import NO_COMPILER, TARGETS, peer_rows, target_rows

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

LIVES = 300
"""More than one tile of the kernel, and not a whole number of them."""

MANY = 4_096
LARGEST_Z = 4.5
"""Of some 150 compared means: beyond it once in a thousand runs of a right program."""


def engine_traces(first_run: int, runs: int) -> tuple[Trace, ...]:
    arms = frozen().arms
    engine = Engine(frozen().model, SEED)
    return engine.run([arms.reference, arms.plan], first_run, runs, MONTHS, Knowledge())


def evaluation() -> Evaluation:
    return Evaluation(frozen().library, frozen().arms, MONTHS, HORIZONS, price_index)


def test_the_naive_loop_lives_the_very_same_lives() -> None:
    traces = engine_traces(1, 8)
    for run in range(8):
        for life, trace in zip(naive.states(flat_household(), run + 1), traces, strict=True):
            for mine, theirs in (
                (life.levels, trace.levels),
                (life.flags, trace.flags),
                (life.hits, trace.hits),
                (life.codes, trace.active),
                (life.starts, trace.started),
            ):
                assert np.array_equal(np.array(mine).T, theirs[:, :, run])


def test_the_naive_loop_pays_the_same_amounts() -> None:
    traces = engine_traces(1, 8)
    money = evaluation()
    money.add(*traces)
    lives = [naive.both_arms(flat_household(), run) for run in range(1, 9)]
    result = money.result()
    for place, horizon in enumerate(HORIZONS):
        balances = (*result.at(horizon).parties, result.at(horizon).society)
        for party, balance in enumerate(balances):
            for arm, spread in enumerate((balance.reference, balance.plan)):
                mine = np.mean([life[arm][1].mean[place][party] for life in lives])
                assert mine == pytest.approx(spread.mean, abs=0.005)
        drawn = [life[0][1].drawn[place][-1] - life[1][1].drawn[place][-1] for life in lives]
        assert np.median(drawn) == pytest.approx(result.at(horizon).society.difference.p50, abs=0.005)


def test_the_textbook_tells_the_same_means_within_their_errors() -> None:
    traces = engine_traces(1, MANY)
    money = evaluation()
    money.add(*traces)
    result = money.result()
    told = textbook.forecast(flat_household(), MANY, SEED)
    scores = []
    for arm, trace in zip((told.reference, told.plan), traces, strict=True):
        error = trace.levels[:, -1].std(axis=1) * np.sqrt(2 / MANY)
        scores += list((arm.levels[:, -1] - trace.levels[:, -1].mean(axis=1)) / error)
        counts = trace.hits.sum(axis=1)
        scores += list((arm.events - counts.mean(axis=1)) / (counts.std(axis=1) * np.sqrt(2 / MANY)))
    last = result.at(MONTHS)
    for party, balance in enumerate((*last.parties, last.society)):
        for mine, spread in (
            (told.reference.mean[-1, party], balance.reference),
            (told.plan.mean[-1, party], balance.plan),
        ):
            error = np.hypot(mine.std() / np.sqrt(MANY), spread.se)
            scores += [(mine.mean() - spread.mean) / error] if error > 0 else []
    assert len(scores) > 80
    assert max(abs(score) for score in scores) < LARGEST_Z


def test_the_kernel_lives_the_very_same_lives(tmp_path: Path) -> None:
    command = compiler()
    if command is None:
        # Nothing to compare with; the next tests see to it that the table says so.
        return
    kernel = Kernel(flat_household(), command, tmp_path)
    for first_run in (0, 1):
        arms = kernel.run(first_run, LIVES, states=True, money=False)
        for arm, trace in zip(arms, engine_traces(first_run, LIVES), strict=True):
            assert trace_digest(arm.trace(frozen().model, first_run)) == trace_digest(trace)


def test_the_kernel_pays_the_same_amounts(tmp_path: Path) -> None:
    command = compiler()
    if command is None:
        # Nothing to compare with; the next tests see to it that the table says so.
        return
    arms = Kernel(flat_household(), command, tmp_path).run(1, LIVES, states=False, money=True)
    money = evaluation()
    money.add(*engine_traces(1, LIVES))
    result = money.result()
    for place, horizon in enumerate(HORIZONS):
        balances = (*result.at(horizon).parties, result.at(horizon).society)
        for party, balance in enumerate(balances):
            for arm, spread in zip(arms, (balance.reference, balance.plan), strict=True):
                assert arm.arrays["mean"][party, place].mean() == pytest.approx(spread.mean, abs=0.005)
        drawn = arms[0].arrays["drawn"][-1, place] - arms[1].arrays["drawn"][-1, place]
        assert np.median(drawn) == pytest.approx(result.at(horizon).society.difference.p50, abs=0.005)


def test_without_a_compiler_the_table_says_so() -> None:
    assert NO_COMPILER in peer_rows({"engine states": 1.0})[0]
    (row,) = target_rows({}, [target for target in TARGETS if target.key == "kernel"])
    assert NO_COMPILER in row


def test_a_target_is_met_on_its_own_side() -> None:
    verdicts = {
        (target.key, value): target_rows({target.key: value}, [target])[0][3]
        for target in TARGETS
        for value in (target.wanted / 2, target.wanted * 2)
    }
    assert {key: words.split(" (")[0] for key, words in verdicts.items()} == {
        (target.key, value): "gehaald" if rising_side else "niet gehaald"
        for target in TARGETS
        for value, rising_side in ((target.wanted / 2, not target.rising), (target.wanted * 2, target.rising))
    }


def test_a_household_the_peers_cannot_follow_is_refused() -> None:
    household = frozen()
    late = replace(household.model.events[0], until_month=24)
    model = replace(household.model, events=(late, *household.model.events[1:]))
    with pytest.raises(ValueError, match=late.id):
        flatten(replace(household, model=model), SEED, MONTHS, HORIZONS)


@pytest.mark.parametrize("persons", [2, 4, 6])
def test_a_household_of_other_size_has_that_many_persons(persons: int) -> None:
    model = with_persons(frozen(), persons).model
    owners = {cell.owner for cell in model.cells}
    assert len(owners) == persons + 1
    assert len({cell.id for cell in model.cells}) == len(model.cells)
    Engine(model, SEED).run([frozen().arms.plan], 1, 4, 6, Knowledge())
