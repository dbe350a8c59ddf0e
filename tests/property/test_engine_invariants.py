"""What must hold for every model: generated small households, small blocks.

The households have all a model can have: cells that push each other, hidden starts, situations that
last and hold cells, events with steps and clocks, categorical rows, and help of every kind.
"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from effect_game.domain.model import (
    Assignment,
    CategoricalRow,
    Draw,
    EventRow,
    InterventionRow,
    Knowledge,
    Model,
    RowEffect,
    Schedule,
    SituationRow,
    Term,
    TermKind,
)
from effect_game.engine.assignments import first_difference
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace, join, trace_digest
from tests.property.engine_strategies import (
    CARDS,
    CELLS,
    EVENTS,
    MONTHS,
    PARTS,
    RUNS,
    SITUATIONS,
    cell_rows,
    draws,
    interventions,
    known,
    models,
    quick,
    schedules,
)
from tests.unit.engine.same_lives import assert_same_lives

pytestmark = pytest.mark.slow

START = Knowledge()


def run(
    model: Model, *schedules: Schedule, months: int = MONTHS, knowledge: Knowledge = START
) -> tuple[Trace, ...]:
    return Engine(model, 4).run(schedules, 1, RUNS, months, knowledge)


@quick
@given(models(), schedules(), known)
def test_every_life_follows_the_law_as_told_one_life_at_a_time(
    model: Model, schedule: Schedule, knowledge: Knowledge
) -> None:
    assert_same_lives(model, schedule, knowledge, runs=5, months=MONTHS)


@quick
@given(models(), schedules(), known)
def test_levels_stay_on_the_ladder_one_state_is_so_and_starts_come_once(
    model: Model, schedule: Schedule, knowledge: Knowledge
) -> None:
    (trace,) = Engine(model, 4).run([schedule], 0, RUNS, MONTHS, knowledge)
    assert trace.levels.min() >= 0
    assert trace.levels.max() <= 4
    assert (trace.flags[len(SITUATIONS) :].sum(axis=0) == 1).all()
    assert trace.hits[len(EVENTS) :].sum(axis=0).max(initial=0) <= 1
    assert trace.started.sum(axis=1).max() <= 1
    assert not (trace.started & (trace.active == 0)).any()


@quick
@given(models(), schedules())
def test_a_plan_that_is_the_reference_differs_in_nothing(model: Model, schedule: Schedule) -> None:
    reference, empty = run(model, schedule, Schedule(schedule.assignments))
    assert trace_digest(reference) == trace_digest(empty)


@quick
@given(models(), schedules(), known, st.integers(1, RUNS - 1))
def test_blocks_of_any_size_give_the_same_lives(
    model: Model, schedule: Schedule, knowledge: Knowledge, cut: int
) -> None:
    (whole,) = Engine(model, 4).run([schedule], 0, RUNS, MONTHS, knowledge)
    engine = Engine(model, 4)
    (head,) = engine.run([schedule], 0, cut, MONTHS, knowledge)
    (rest,) = engine.run([schedule], cut, RUNS - cut, MONTHS, knowledge)
    for name in PARTS:
        both = np.concatenate((getattr(head, name), getattr(rest, name)), axis=2)
        assert np.array_equal(both, getattr(whole, name))


@quick
@given(models(), schedules(), schedules(), st.integers(0, MONTHS))
def test_going_on_from_any_month_equals_the_full_run(
    model: Model, schedule: Schedule, other: Schedule, month: int
) -> None:
    engine = Engine(model, 4)
    outcome = engine.run_with_checkpoints([other, schedule], 1, RUNS, MONTHS, START, (month,))
    full, (checkpoint,) = outcome[1]
    (tail,) = Engine(model, 4).continue_from(checkpoint, [schedule], MONTHS)
    assert trace_digest(join(full, tail)) == trace_digest(full)
    assert trace_digest(run(model, schedule)[0]) == trace_digest(full)


@quick
@given(models(), schedules(), schedules())
def test_a_change_leaves_the_months_before_it_as_they_were_and_its_tail_is_the_full_run(
    model: Model, schedule: Schedule, other: Schedule
) -> None:
    # Rows of the first keep most of what they are, so that the change comes late.
    kept = {each.row: each for each in schedule.assignments}
    edited = Schedule(
        tuple(
            replace(
                kept[each.row], wait_factor=each.wait_factor, end_month=each.end_month, changes=each.changes
            )
            if each.row in kept
            else each
            for each in other.assignments
        )
    )
    month = first_difference(schedule, edited)
    assume(month is not None)
    assert month is not None
    before, after = run(model, schedule, edited)
    for name, until in (("levels", month), ("flags", month), ("hits", month - 1), ("active", month - 1)):
        assert np.array_equal(
            getattr(before, name)[:, : max(0, until)], getattr(after, name)[:, : max(0, until)]
        )
    assume(1 <= month <= MONTHS)
    saved = Engine(model, 4).run_with_checkpoints([schedule], 1, RUNS, MONTHS, START, (month - 1,))
    full, (checkpoint,) = saved[0]
    (tail,) = Engine(model, 4).continue_from(checkpoint, [edited], MONTHS)
    assert trace_digest(join(full, tail)) == trace_digest(after)


@quick
@given(models(), schedules())
def test_the_order_in_which_rows_are_listed_carries_no_meaning(model: Model, schedule: Schedule) -> None:
    turned = replace(
        model,
        cells=tuple(replace(row, terms=row.terms[::-1]) for row in model.cells[::-1]),
        situations=tuple(replace(row, overrides=row.overrides[::-1]) for row in model.situations[::-1]),
        events=model.events[::-1],
        interventions=model.interventions[::-1],
        categoricals=tuple(replace(row, moves=row.moves[::-1]) for row in model.categoricals[::-1]),
    )
    (one,) = run(model, schedule)
    (two,) = run(turned, Schedule(schedule.assignments[::-1]))
    assert trace_digest(one) == trace_digest(two)


@quick
@given(models(), schedules(), st.integers(1, 4))
def test_help_that_does_nothing_and_rows_that_touch_nothing_change_nothing(
    model: Model, schedule: Schedule, start: int
) -> None:
    no_shift = Draw("none", 0.0, 0.0, 0.0)
    idle = InterventionRow(
        "card:idle", (0.0, 2.0, 9.0), Draw("idle:uptake", 1.4, 0.8, 2.0),
        Draw("idle:dropout", -0.8, -0.8, -0.8), 6, 2, 3, 0.0,
        tuple(RowEffect(row.id, no_shift) for row in model.cells), (), (),
    )  # fmt: skip
    lone = EventRow("event:lone@household", Draw("lone", -2.0, -3.0, -1.0), (), (), (), ())
    wider = replace(
        model,
        cells=(*model.cells, replace(model.cells[0], id="cell:zingeving@person:a", terms=())),
        situations=(SituationRow("situation:lone@household", True, True, 0.0), *model.situations),
        events=(lone, *model.events),
        interventions=(idle, *model.interventions),
        categoricals=(*model.categoricals, CategoricalRow("variable:lone", ("x",), "x", True, (1.0,), ())),
    )
    (before,) = run(model, schedule)
    (after,) = run(wider, Schedule((*schedule.assignments, Assignment("card:idle", start, 6))))
    for rows, values in (("cells", "levels"), ("situations", "flags"), ("events", "hits")):
        place = [getattr(after, rows).index(row) for row in getattr(before, rows)]
        assert np.array_equal(getattr(before, values), getattr(after, values)[place])
    assert np.array_equal(before.active, after.active[1:])


@quick
@given(models(), schedules(), schedules())
def test_arms_beside_each_other_do_not_touch(model: Model, schedule: Schedule, other: Schedule) -> None:
    both, alone = run(model, other, schedule, other), run(model, schedule)
    assert trace_digest(both[1]) == trace_digest(alone[0])
    assert trace_digest(both[0]) == trace_digest(both[2])


@quick
@given(models(), schedules(), st.integers(1, MONTHS))
def test_a_longer_horizon_never_changes_earlier_months(model: Model, schedule: Schedule, months: int) -> None:
    (short,), (long,) = run(model, schedule, months=months), run(model, schedule)
    for name, more in (("levels", 1), ("flags", 1), ("hits", 0), ("active", 0), ("started", 0)):
        assert np.array_equal(getattr(short, name), getattr(long, name)[:, : months + more])


@quick
@given(models(), schedules(), st.integers(0, 99))
def test_what_we_do_not_know_does_not_follow_the_seed_of_luck(
    model: Model, schedule: Schedule, luck: int
) -> None:
    (same,) = run(model, schedule)
    (other,) = Engine(model, 4, luck_seed=luck).run([schedule], 1, RUNS, MONTHS, START)
    assert np.array_equal(same.levels[:, 0], other.levels[:, 0])
    assert np.array_equal(same.flags[:, 0], other.flags[:, 0])
    (equal,) = Engine(model, 4, luck_seed=4).run([schedule], 1, RUNS, MONTHS, START)
    assert trace_digest(equal) == trace_digest(same)


positive = draws(st.floats(0, 0.6).map(lambda value: round(value, 2)))


@st.composite
def helpful_models(draw: st.DrawFn) -> Model:
    """No events, couplings and help that never push down in any life, room to act for everyone."""
    never_down = positive.map(lambda each: replace(each, low=each.central, high=each.central))
    levels = never_down.flatmap(
        lambda weight: st.builds(Term, st.just(TermKind.LEVEL), st.sampled_from(CELLS), st.just(weight))
    )
    cells = []
    for row in CELLS:
        plain = draw(cell_rows(row, positive))
        cells.append(replace(plain, terms=tuple(draw(st.lists(levels, max_size=3)))))
    helps = [draw(interventions(row, never_down, CELLS)) for row in CARDS]
    return Model(
        household="household:generated",
        cells=tuple(cells),
        situations=tuple(SituationRow(row, False, True, 0.4) for row in SITUATIONS),
        events=(),
        interventions=tuple(replace(row, holds=(), weakened_by=(), requires=()) for row in helps),
        capacity=100.0,
        dropout_shift_per_load_point=0.4,
        overlap_factor=0.6,
        shift_cap=1.79,
        intensity_dose=(0.6, 1.0, 1.3),
    )


@quick
@given(helpful_models(), schedules())
def test_more_or_stronger_help_never_lowers_a_level_in_any_life(model: Model, schedule: Schedule) -> None:
    stronger = replace(
        model,
        interventions=tuple(
            replace(row, effects=tuple(replace(each, shift=_more(each.shift)) for each in row.effects))
            for row in model.interventions
        ),
    )
    nothing, helped = Engine(model, 4).run([Schedule(()), schedule], 1, RUNS, MONTHS, Knowledge())
    (more,) = Engine(stronger, 4).run([schedule], 1, RUNS, MONTHS, Knowledge())
    assert (helped.levels >= nothing.levels).all()
    assert (more.levels >= helped.levels).all()


def _more(shift: Draw) -> Draw:
    return Draw(shift.id, shift.central + 0.4, shift.low + 0.4, shift.high + 0.4)
