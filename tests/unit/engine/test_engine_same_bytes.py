"""Same luck for every arm, block, edit, order and process, to the byte."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from effect_game.domain.model import Assignment, Model, RowEffect, Schedule
from effect_game.domain.vocabulary import Intensity
from effect_game.engine.assignments import first_difference
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace, join, trace_digest
from tests.unit.engine.engine_models import (
    BODY,
    FULL_PLAN,
    HIDDEN,
    NOTHING,
    REFERENCE,
    START,
    card,
    cell,
    fixed,
    household,
    plan,
    put,
)

MONTHS = 60


def run(
    built: Model, *schedules: Schedule, first: int = 1, runs: int = 128, months: int = MONTHS
) -> tuple[Trace, ...]:
    return Engine(built, 9).run(schedules, first, runs, months, START)


def test_a_plan_equal_to_the_reference_gives_the_same_bytes() -> None:
    reference, again = run(household(), REFERENCE, Schedule(REFERENCE.assignments))
    assert trace_digest(reference) == trace_digest(again)
    assert trace_digest(run(household(), NOTHING)[0]) != trace_digest(reference)


@pytest.mark.parametrize("first", [0, 1, 77])
def test_the_size_of_a_block_is_irrelevant(first: int) -> None:
    (whole,) = run(household(), FULL_PLAN, first=first, runs=512)
    engine = Engine(household(), 9)
    parts = [engine.run([FULL_PLAN], first + 128 * i, 128, MONTHS, START)[0] for i in range(4)]
    for name in ("levels", "flags", "hits", "active", "started"):
        stacked = np.concatenate([getattr(part, name) for part in parts], axis=2)
        assert np.array_equal(stacked, getattr(whole, name)), name


def test_a_plan_alone_equals_a_plan_beside_its_reference() -> None:
    alone = run(household(), FULL_PLAN)[0]
    assert trace_digest(alone) == trace_digest(run(household(), REFERENCE, FULL_PLAN)[1])


def test_a_card_that_does_nothing_changes_nothing_else() -> None:
    built = household()
    idle = card(
        "card:idle", effects=(RowEffect(BODY, fixed(0.0)), RowEffect(built.cells[1].id, fixed(0.0))), load=0
    )
    wider = replace(
        built,
        interventions=(idle, *built.interventions),
        cells=(*built.cells, cell("cell:zingeving@person:a")),
    )
    before = run(built, FULL_PLAN)[0]
    after = run(wider, plan(*FULL_PLAN.assignments, put("card:idle", 2)))[0]
    assert np.array_equal(before.levels, after.levels[:3])
    assert np.array_equal(before.flags, after.flags)
    assert np.array_equal(before.hits, after.hits)
    assert np.array_equal(before.active, after.active[1:])


def test_the_order_of_rows_and_assignments_is_irrelevant() -> None:
    built = household()
    turned = replace(
        built,
        cells=tuple(replace(row, terms=row.terms[::-1]) for row in built.cells[::-1]),
        situations=built.situations[::-1],
        events=built.events[::-1],
        interventions=tuple(replace(row, effects=row.effects[::-1]) for row in built.interventions[::-1]),
    )
    trace, other = run(built, FULL_PLAN)[0], run(turned, Schedule(FULL_PLAN.assignments[::-1]))[0]
    assert trace_digest(trace) == trace_digest(other)
    assert other.cells == trace.cells[::-1]


def changed(row: str, edit: Callable[[Assignment], Assignment]) -> Schedule:
    return Schedule(tuple(edit(each) if each.row == row else each for each in FULL_PLAN.assignments))


EDITS = [
    (Schedule(tuple(a for a in FULL_PLAN.assignments if a.row != "card:budget")), 3),
    (changed("card:talk", lambda each: replace(each, changes=((8, Intensity.INTENSIVE),))), 8),
    (changed("card:talk", lambda each: replace(each, end_month=7)), 7),
    (changed("card:talk", lambda each: replace(each, duration_months=6)), 2),
    (changed("trajectory:shelter", lambda each: replace(each, end_month=None)), 9),
    (changed("card:roof", lambda each: replace(each, start_month=5)), 2),
    (changed("card:roof", lambda each: replace(each, wait_factor=0.5)), 2),
]


@pytest.mark.parametrize(("edited", "month"), EDITS)
def test_a_change_at_a_month_leaves_the_months_before_it_as_they_were(edited: Schedule, month: int) -> None:
    assert first_difference(FULL_PLAN, edited) == month
    before, after = run(household(), FULL_PLAN, edited)
    # Index month - 1 is the state at the end of the month before.
    assert np.array_equal(before.levels[:, :month], after.levels[:, :month])
    assert np.array_equal(before.flags[:, :month], after.flags[:, :month])
    assert np.array_equal(before.hits[:, : month - 1], after.hits[:, : month - 1])
    assert np.array_equal(before.active[:, : month - 1], after.active[:, : month - 1])
    assert trace_digest(before) != trace_digest(after)


def test_the_same_schedules_do_not_differ() -> None:
    assert first_difference(FULL_PLAN, Schedule(FULL_PLAN.assignments[::-1])) is None


def test_what_runs_at_the_start_differs_from_the_start() -> None:
    assert first_difference(FULL_PLAN, NOTHING) == 0


@pytest.mark.parametrize(("edited", "month"), EDITS)
def test_going_on_from_a_checkpoint_equals_the_full_run(edited: Schedule, month: int) -> None:
    engine = Engine(household(), 9)
    ((full, checkpoints),) = engine.run_with_checkpoints(
        [FULL_PLAN], 1, 64, MONTHS, START, (0, month - 1, 30)
    )
    (again, tail) = engine.continue_from(checkpoints[1], [FULL_PLAN, edited], MONTHS)
    assert trace_digest(join(full, again)) == trace_digest(full)
    (whole,) = Engine(household(), 9).run([edited], 1, 64, MONTHS, START)
    assert trace_digest(join(full, tail)) == trace_digest(whole)


def test_a_checkpoint_refuses_a_schedule_that_differs_before_it() -> None:
    engine = Engine(household(), 9)
    ((_, (checkpoint,)),) = engine.run_with_checkpoints([FULL_PLAN], 1, 8, MONTHS, START, (10,))
    with pytest.raises(ValueError, match="differs in month 3"):
        engine.continue_from(checkpoint, [EDITS[0][0]], MONTHS)


def test_a_longer_horizon_never_changes_earlier_months() -> None:
    short, long = run(household(), FULL_PLAN, months=24)[0], run(household(), FULL_PLAN, months=61)[0]
    assert np.array_equal(short.levels, long.levels[:, :25])
    assert np.array_equal(short.hits, long.hits[:, :24])
    assert np.array_equal(short.active, long.active[:, :24])


def test_the_truth_of_what_is_not_found_changes_no_byte_of_other_lives() -> None:
    built = household()
    other = replace(
        built,
        cells=tuple(replace(row, level=1) if row.id == BODY else row for row in built.cells),
        situations=tuple(replace(row, start=False) if row.id == HIDDEN else row for row in built.situations),
    )
    for schedule in (REFERENCE, FULL_PLAN):
        assert trace_digest(run(built, schedule)[0]) == trace_digest(run(other, schedule)[0])
    played = [trace_digest(run(each, REFERENCE, first=0, runs=1)[0]) for each in (built, other)]
    assert played[0] != played[1]


def test_a_hold_on_a_running_trajectory_leaves_the_start_itself_as_it_is() -> None:
    built = household()
    holds = Assignment("trajectory:shelter", 1, 18, running=True)
    trace, bare = run(built, plan(holds), NOTHING)
    assert np.array_equal(trace.flags[:, 0], bare.flags[:, 0])


SCRIPT = """
import json, sys
from tests.unit.engine.engine_models import FULL_PLAN, REFERENCE, START, household
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import trace_digest
TRACES = Engine(household(), 9).run([REFERENCE, FULL_PLAN], 1, 128, 60, START)
print(json.dumps([trace_digest(t) for t in TRACES]))
"""


def test_a_fresh_process_without_cpu_features_gives_the_same_bytes() -> None:
    here = [trace_digest(trace) for trace in run(household(), REFERENCE, FULL_PLAN)]
    # What NumPy was built to choose from and this processor has.
    optional = np.show_config(mode="dicts")["SIMD Extensions"]["found"]
    environment = dict(os.environ)
    root = Path(__file__).parents[3]
    digests = []
    for disabled in ("", " ".join(optional)):
        environment["NPY_DISABLE_CPU_FEATURES"] = disabled
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", SCRIPT],
            cwd=root, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        digests.append(json.loads(done.stdout))
    assert digests == [here, here]
