"""The monthly law of cells and events: set points, pushes, gates, durations, the exact chain."""

import math
from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.model import Draw, GateTerm, Knowledge, Model, RowEffect
from effect_game.domain.problems import UserError
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from tests.unit.engine.engine_models import (
    BODY,
    CRISIS,
    FINANCES,
    HIDDEN,
    MIND,
    NOTHING,
    ROOF,
    START,
    TRUTH,
    card,
    cell,
    drawn,
    event,
    fixed,
    household,
    level_term,
    model,
    plan,
    put,
    situation,
    situation_term,
)


def one(built: Model, *, runs: int = 2_000, months: int = 120, knowledge: Knowledge = TRUTH) -> Trace:
    return Engine(built, 11).run([NOTHING], 1, runs, months, knowledge)[0]


@pytest.mark.parametrize("level", [2, 3, 4])
def test_without_plan_and_events_a_cell_stays_near_its_set_point(level: int) -> None:
    rows = (
        cell(FINANCES, level, terms=(level_term(MIND, drawn("b", 0.4)),)),
        cell(MIND, level, terms=(level_term(FINANCES, drawn("a", 0.4)),)),
    )
    means = one(model(rows)).levels.mean(axis=2)
    assert np.abs(means - (level - 1)).max() < 0.1


@pytest.mark.parametrize("level", [1, 5])
def test_at_the_ends_of_the_ladder_a_cell_stays_within_a_third_of_a_level(level: int) -> None:
    means = one(model((cell(FINANCES, level),))).levels.mean(axis=2)
    assert np.abs(means - (level - 1)).max() < 0.34


@pytest.mark.parametrize("level", [2, 3, 4])
@pytest.mark.parametrize("d", [0.25, 0.5])
def test_a_standing_push_moves_the_mean_by_nine_tenths_of_its_size(level: int, d: float) -> None:
    lone = cell(FINANCES, level, terms=(situation_term(ROOF, fixed(1.814 * d), 0.0),))
    pushed = one(model((lone,), (situation(ROOF, True),))).levels[0, 36:].mean()
    still = one(model((lone,), (situation(ROOF, False),))).levels[0, 36:].mean()
    assert pushed - still == pytest.approx(0.9 * d, abs=0.12 * d)


def test_a_set_point_that_differs_draws_the_cell_towards_it() -> None:
    means = one(model((cell(FINANCES, 4, set_point=2.0),))).levels[0].mean(axis=1)
    assert means[0] == 3
    assert means[-1] == pytest.approx(1.0, abs=0.1)


def test_a_situation_at_its_start_value_pushes_nothing_and_lifting_it_pushes_up() -> None:
    rows = (cell(FINANCES, 3, terms=(situation_term(ROOF, fixed(-1.5)),)),)
    plain = one(model((cell(FINANCES, 3),), (situation(ROOF, True),)))
    blocked = one(model(rows, (situation(ROOF, True),)))
    assert np.array_equal(plain.levels, blocked.levels)
    lifts = event("event:lift@household", 5.0, gates=(GateTerm(ROOF, True),), sets=(GateTerm(ROOF, False),))
    lifted = one(model(rows, (situation(ROOF, True),), (lifts,)))
    assert lifted.levels[0, 36:].mean() > plain.levels[0, 36:].mean() + 0.4


def test_the_sampled_cell_agrees_with_its_exact_chain() -> None:
    runs, k, tau, m = 20_000, 2.0, 2.5, 1.4
    trace = one(
        model((cell(FINANCES, 4, set_point=m + 1, threshold=tau, steepness=k),)), runs=runs, months=24
    )
    step = np.zeros((5, 5))
    for level in range(5):
        z = -k * (level - m)
        up, down = 1 / (1 + math.exp(tau - z)), 1 / (1 + math.exp(tau + z))
        step[level, min(4, level + 1)] += up
        step[level, max(0, level - 1)] += down
        step[level, level] += 1 - up - down
    shares = np.zeros(5)
    shares[3] = 1.0
    for month in range(1, 25):
        shares = shares @ step
        seen = np.bincount(trace.levels[0, month], minlength=5) / runs
        error = np.sqrt(shares * (1 - shares) / runs)
        # 120 comparisons: four standard errors and the grid's own rounding.
        assert (np.abs(seen - shares) <= 4 * error + 2e-3).all()


def test_events_happen_with_their_monthly_chance() -> None:
    hits = one(model(events=(event("event:e@household", math.log(0.04 / 0.96)),)), runs=5_000).hits
    assert hits.mean() == pytest.approx(0.04, abs=0.001)


def test_an_event_happens_only_while_every_gate_holds() -> None:
    gated = event(
        "event:e@household",
        0.0,
        gates=(GateTerm(ROOF, True), GateTerm(CRISIS, False)),
        sets=(GateTerm(CRISIS, True),),
    )
    open_, shut = situation(ROOF, True), situation(ROOF, False)
    assert not one(model(situations=(shut, situation(CRISIS)), events=(gated,))).hits.any()
    hits = one(model(situations=(open_, situation(CRISIS)), events=(gated,)), runs=200).hits[0]
    assert (hits.sum(axis=0) == 1).all()


def test_an_event_waits_for_its_first_month_and_then_has_the_same_luck() -> None:
    at_once = event("event:e@household", -1.0)
    later = replace(at_once, from_month=4)
    waited, free = one(model(events=(later,))).hits, one(model(events=(at_once,))).hits
    assert free[:, :3].any()
    assert not waited[:, :3].any()
    assert (waited[:, 3:] == free[:, 3:]).all()


def test_a_situation_with_a_duration_ends_after_its_months() -> None:
    starts = event("event:e@person:a", -3.0, gates=(GateTerm(CRISIS, False),), sets=(GateTerm(CRISIS, True),))
    trace = one(model(situations=(situation(CRISIS, months=(2, 4)),), events=(starts,)), runs=300)
    flags, hits = trace.flags[0].astype(int), trace.hits[0]
    lengths = set()
    for run in range(300):
        for month in np.flatnonzero(hits[:110, run]) + 1:
            assert flags[month, run] == 1
            lengths.add(int(np.argmin(flags[month:, run])))
    # The month it ends in may start the next one, so runs of the situation join; the shortest do not.
    assert {2, 3, 4} <= lengths
    assert min(lengths) == 2


def test_a_hit_moves_a_cell_by_whole_levels_within_the_ladder() -> None:
    falls = event("event:e@household", 12.0, moves=((FINANCES, -3),))
    trace = one(model((cell(FINANCES, 3, threshold=16.0),), events=(falls,)), months=3)
    assert trace.levels[0, 1].max() == 0


def test_run_zero_carries_the_truth_of_what_is_not_known() -> None:
    trace = Engine(household(), 5).run([NOTHING], 0, 64, 1, START)[0]
    body, hidden = trace.cells.index(BODY), trace.situations.index(HIDDEN)
    assert trace.levels[body, 0, 0] == 3
    assert trace.flags[hidden, 0, 0]
    assert len(set(trace.levels[body, 0, 1:].tolist())) > 1
    assert 0 < trace.flags[hidden, 0, 1:].mean() < 1


def test_starts_that_are_not_known_follow_their_prior_until_found() -> None:
    engine = Engine(household(), 5)
    free = engine.run([NOTHING], 1, 20_000, 1, START)[0]
    body = free.cells.index(BODY)
    shares = np.bincount(free.levels[body, 0], minlength=5) / 20_000
    assert shares == pytest.approx([0.1, 0.4, 0.3, 0.2, 0.0], abs=0.015)
    found = engine.run([NOTHING], 1, 100, 1, Knowledge(found=frozenset({BODY})))[0]
    assert (found.levels[body, 0] == 3).all()
    hidden = found.situations.index(HIDDEN)
    assert 0 < found.flags[hidden, 0].mean() < 1


def test_a_drawn_weight_differs_per_life_and_means_its_central_value() -> None:
    from effect_game.engine.compiled import Compiled
    from effect_game.engine.lives import Tape

    built = model((cell(FINANCES, terms=(level_term(FINANCES, Draw("w", 0.5, 0.1, 0.9, 1.5)),)),))
    draws = Tape(Compiled(built), 1, 0, 20_000, 1).draws[0] / 256
    assert draws.mean() == pytest.approx(0.5, abs=0.01)
    assert draws.std() == pytest.approx(0.8 / 3.92 * 1.5, rel=0.03)


@pytest.mark.parametrize(
    "built",
    [
        model((cell(FINANCES, terms=tuple(level_term(MIND, fixed(9.0 + i)) for i in range(4))), cell(MIND))),
        model((cell(FINANCES, steepness=40.0),)),
        model(events=(replace(event("event:e@household"), base=drawn("e", 300.0)),)),
        model((cell(),), interventions=(card("card:x", effects=(RowEffect(FINANCES, fixed(200.0)),)),)),
        model(interventions=(card("card:x", wait=(4.0, 2.0, 8.0)),)),
    ],
)
def test_numbers_that_would_overflow_are_refused_with_the_row(built: Model) -> None:
    with pytest.raises(UserError, match="zijn te groot of te klein") as caught:
        Engine(built, 1)
    assert caught.value.code == "model.range"


def test_a_row_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="card:unknown"):
        Engine(model((cell(),)), 1).run([plan(put("card:unknown"))], 1, 4, 2, TRUTH)
    with pytest.raises(UserError, match="cell:nowhere"):
        Engine(
            model(
                (cell(),), interventions=(card("card:x", effects=(RowEffect("cell:nowhere", fixed(1.0)),)),)
            ),
            1,
        )
