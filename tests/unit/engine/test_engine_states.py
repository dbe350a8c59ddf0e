"""Categorical rows, chances met exactly, given chances, and luck apart from what is not known."""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.model import Assignment, CategoricalRow, GateTerm, Hold, Knowledge, Model, Schedule
from effect_game.domain.problems import UserError
from effect_game.engine import tables
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace, trace_digest
from tests.unit.engine.engine_models import (
    FINANCES,
    LIVING,
    NOTHING,
    START,
    TRUTH,
    WHOLE_PLAN,
    card,
    categorical,
    cell,
    chance,
    drawn,
    event,
    full_household,
    living,
    model,
    plan,
    put,
    situation,
)
from tests.unit.engine.same_lives import assert_same_lives

KIND = "variable:kind@household"
A, B, C = (f"{KIND}={state}" for state in "abc")


def kind(*moves: tuple[str, str, float]) -> CategoricalRow:
    made = tuple((a, b, event(f"move:{a}{b}@household", chance(share))) for a, b, share in moves)
    return categorical(KIND, ("a", "b", "c"), made)


def one(built: Model, schedule: Schedule = NOTHING, *, runs: int = 400, months: int = 24) -> Trace:
    return Engine(built, 11).run([schedule], 1, runs, months, TRUTH)[0]


def now(trace: Trace, situation_: str) -> NDArray[np.bool_]:
    """(months + 1, runs)"""
    flags: NDArray[np.bool_] = trace.flags[trace.situations.index(situation_)]
    return flags


def test_states_and_moves_stand_after_the_own_rows_in_the_order_of_the_model() -> None:
    built = model(situations=(situation("situation:z@household"),), categoricals=(kind(("b", "a", 0.1)),))
    trace = one(built)
    assert trace.situations == ("situation:z@household", A, B, C)
    assert trace.events == ("move:ba@household",)


def test_shares_of_states_follow_the_transition_matrix() -> None:
    runs, step = 40_000, np.array([[0.85, 0.1, 0.05], [0.03, 0.77, 0.2], [0.0, 0.0, 1.0]])
    row = kind(("a", "b", 0.1), ("a", "c", 0.05), ("b", "a", 0.03), ("b", "c", 0.2))
    trace = one(model(categoricals=(row,)), runs=runs, months=18)
    shares = np.array([1.0, 0.0, 0.0])
    for month in range(1, 19):
        shares = shares @ step
        seen = trace.flags[:, month].mean(axis=1)
        # 54 comparisons: four standard errors.
        assert (np.abs(seen - shares) <= 4 * np.sqrt(shares * (1 - shares) / runs) + 1e-9).all()


@pytest.mark.parametrize("schedule", [NOTHING, WHOLE_PLAN])
def test_exactly_one_state_is_so_at_every_moment(schedule: Schedule) -> None:
    trace = Engine(full_household(), 5).run([schedule], 0, 400, 60, START)[0]
    states = [i for i, row in enumerate(trace.situations) if row.startswith(LIVING)]
    assert (trace.flags[states].sum(axis=0) == 1).all()
    moves = [i for i, row in enumerate(trace.events) if row.startswith("move:")]
    assert trace.hits[moves].sum(axis=0).max() == 1


@pytest.mark.parametrize("share", [0.0, 1e-9, 0.001, 1 / 3, 0.25, 0.5, 0.721, 0.999, 1.0])
def test_a_chance_on_which_nothing_acts_is_met_to_the_last_bit(share: float) -> None:
    assert tables.own_threshold(chance(share).central) == round(share * 2**32)


def test_a_chance_of_nothing_never_happens_and_a_chance_of_one_always() -> None:
    events = (event("event:never", chance(0.0)), event("event:always", chance(1.0)))
    row = kind(("a", "b", 0.25), ("a", "c", 0.75), ("b", "a", 1.0), ("c", "a", 1.0))
    trace = one(model(events=events, categoricals=(row,)), months=60)
    assert not trace.hits[0].any()
    assert trace.hits[1].all()
    # Chances of 1/4 and 3/4 fill the whole draw: in every other month it is somewhere else.
    assert not now(trace, A)[1::2].any()
    assert now(trace, A)[0::2].all()


def test_what_comes_above_one_is_lost_for_the_last() -> None:
    moves = (
        ("a", "b", event("move:ab@household", drawn("ab", 3.0))),
        ("a", "c", event("move:ac@household", chance(0.9))),
        ("b", "a", event("move:ba@household", chance(1.0))),
        ("c", "a", event("move:ca@household", chance(1.0))),
    )
    trace = one(model(categoricals=(categorical(KIND, ("a", "b", "c"), moves),)), runs=4_000, months=1)
    share = now(trace, B)[1].mean()
    assert share == pytest.approx(1 / (1 + math.exp(-3.0)), abs=0.02)
    assert now(trace, C)[1].mean() == pytest.approx(1 - share, abs=1e-12)


def test_of_several_states_in_one_month_the_first_counts() -> None:
    both = event("event:both@household", chance(1.0), sets=(GateTerm(C, True), GateTerm(B, True)))
    trace = one(model(events=(both,), categoricals=(kind(("a", "c", 1.0)),)), months=2)
    assert now(trace, B)[1:].all()


def test_a_hold_shows_its_state_while_active_and_the_own_state_goes_on_underneath() -> None:
    held = card("card:held", duration=3, holds=(Hold(C, True, False, 0),))
    built = model(interventions=(held,), categoricals=(kind(("a", "b", 1.0)),))
    shown = one(built, plan(put("card:held", 1, 3)), runs=5, months=6)
    # In its first month C is forced before the moves, so the move out of A meets a shut gate.
    assert [bool(each) for each in now(shown, C)[:, 0]] == [False, True, True, True, False, False, False]
    assert [bool(each) for each in now(shown, B)[:, 0]] == [False, False, False, False, True, True, True]


def test_a_state_held_by_what_runs_at_the_start_gives_way_to_its_own_start() -> None:
    held = card("trajectory:held", duration=12, holds=(Hold(B, True, False, 0),))
    built = model(interventions=(held,), categoricals=(kind(),))
    trace = one(built, plan(Assignment("trajectory:held", 1, 4, running=True)), runs=3, months=8)
    assert now(trace, A)[:, 0].tolist() == [True, False, False, False, False, True, True, True, True]


def test_a_lasting_hold_puts_it_in_a_state_once() -> None:
    placed = card("card:placed", holds=(Hold(C, True, True, 2),))
    trace = one(model(interventions=(placed,), categoricals=(kind(),)), plan(put("card:placed")), months=5)
    assert now(trace, C)[:, 0].tolist() == [False, False, False, True, True, True]


def test_an_unknown_state_follows_its_prior_until_it_is_found_and_run_zero_has_the_truth() -> None:
    built = model(categoricals=(living(),), situations=full_household().situations[1:2], cells=(cell(),))
    engine = Engine(built, 3)
    free = engine.run([NOTHING], 0, 20_001, 1, START)[0]
    states = free.flags[1:, 0]
    assert states[:, 0].tolist() == [True, False, False]
    assert states[:, 1:].mean(axis=1) == pytest.approx([0.6, 0.3, 0.1], abs=0.015)
    found = engine.run([NOTHING], 1, 200, 1, Knowledge(found=frozenset({LIVING})))[0]
    assert found.flags[1, 0].all()


def chances(first_run: int, runs: int) -> Mapping[str, NDArray[np.float64]]:
    numbers = np.arange(first_run, first_run + runs)
    return {"p:lone": (numbers % 5) / 4, "p:ab": (numbers % 3) / 2, "p:nowhere": np.zeros(runs)}


def given_model() -> Model:
    drawn_ab = replace(chance(0.1), id="p:ab")
    lone = event("event:lone@household", replace(drawn("x", 0.0), id="p:lone"))
    moves = (
        ("a", "b", event("move:ab@household", drawn_ab)),
        ("a", "c", event("move:ac@household", chance(0.5))),
    )
    return model(events=(lone,), categoricals=(categorical(KIND, ("a", "b", "c"), moves),))


def test_given_chances_hold_per_run_also_where_moves_compete() -> None:
    trace = Engine(given_model(), 2, given=chances).run([NOTHING], 0, 30, 40, TRUTH)[0]
    assert not trace.hits[0][:, 0::5].any()
    assert trace.hits[0][:, 4::5].all()
    assert not trace.hits[1][:, 0::3].any()
    assert trace.hits[1][0, 2::3].all()
    assert_same_lives(given_model(), NOTHING, START, runs=12, given=chances)


def test_given_chances_that_are_no_chances_are_refused() -> None:
    def wrong(first_run: int, runs: int) -> Mapping[str, NDArray[np.float64]]:
        return {"p:lone": np.full(runs, 1.5)}

    with pytest.raises(UserError, match="p:lone") as caught:
        Engine(given_model(), 2, given=wrong).run([NOTHING], 0, 4, 2, TRUTH)
    assert caught.value.code == "model.given"


def test_luck_has_a_seed_of_its_own() -> None:
    sure = model(
        (cell(FINANCES),), events=(event("event:e@household", -2.0),), categoricals=(kind(("a", "b", 0.2)),)
    )
    runs = [Engine(sure, seed, luck_seed=8).run([NOTHING], 1, 64, 24, TRUTH)[0] for seed in (1, 2)]
    assert trace_digest(runs[0]) == trace_digest(runs[1])
    built = full_household()
    same, other = (Engine(built, 4, luck_seed=luck).run([WHOLE_PLAN], 1, 64, 24, START)[0] for luck in (8, 9))
    assert np.array_equal(same.flags[:, 0], other.flags[:, 0])
    assert np.array_equal(same.levels[:, 0], other.levels[:, 0])
    assert not np.array_equal(same.hits, other.hits)
    assert not np.array_equal(same.started, other.started)
    alike = Engine(built, 4, luck_seed=4).run([WHOLE_PLAN], 1, 64, 24, START)[0]
    assert trace_digest(alike) == trace_digest(Engine(built, 4).run([WHOLE_PLAN], 1, 64, 24, START)[0])


@pytest.mark.parametrize("schedule", [NOTHING, WHOLE_PLAN])
@pytest.mark.parametrize("knowledge", [START, TRUTH])
def test_all_at_once_every_life_is_the_one_told_alone(schedule: Schedule, knowledge: Knowledge) -> None:
    assert_same_lives(full_household(), schedule, knowledge, runs=12, months=40)
    assert_same_lives(full_household(), schedule, knowledge, runs=4, months=24, luck_seed=77)


def test_lives_of_one_categorical_row_are_those_told_alone() -> None:
    row = kind(("a", "b", 0.3), ("b", "a", 0.4), ("b", "c", 0.1), ("c", "a", 0.2))
    assert_same_lives(model(categoricals=(row,)), NOTHING, TRUTH, runs=20, months=40)
