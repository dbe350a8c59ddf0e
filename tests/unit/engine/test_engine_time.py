"""Bases that change with time, time in a state, ageing, cells that are held, and weeks of talking."""

from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.model import Assignment, GateTerm, Model, Override, Schedule, Step
from effect_game.engine import tables
from effect_game.engine.assignments import first_difference
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace, join, trace_digest
from tests.unit.engine.engine_models import (
    CRISIS,
    FINANCES,
    MIND,
    NOTHING,
    ROOF,
    START,
    TRUTH,
    WHOLE_PLAN,
    card,
    categorical,
    cell,
    chance,
    drawn,
    event,
    fixed,
    full_household,
    level_term,
    model,
    plan,
    situation,
)
from tests.unit.engine.same_lives import assert_same_lives

NEVER, ALWAYS = chance(0.0), chance(1.0)


def one(built: Model, schedule: Schedule = NOTHING, *, runs: int = 60, months: int = 24) -> Trace:
    return Engine(built, 11).run([schedule], 1, runs, months, TRUTH)[0]


def happened(trace: Trace, run: int = 0) -> list[int]:
    return [int(month) + 1 for month in np.flatnonzero(trace.hits[0, :, run])]


def test_a_base_steps_on_the_months_of_the_simulation_and_ends() -> None:
    stepped = event(
        "event:e@household", NEVER, later=(Step(3, ALWAYS), Step(5, NEVER), Step(9, ALWAYS)), months=(4, 11)
    )
    assert happened(one(model(events=(stepped,)))) == [4, 9, 10, 11]


def test_a_clock_counts_the_unbroken_months_of_a_situation() -> None:
    clocked = event("event:e@household", NEVER, later=(Step(3, ALWAYS), Step(5, NEVER)), clock=ROOF)
    starts = model(situations=(situation(ROOF, True),), events=(clocked,))
    assert happened(one(starts)) == [3, 4]
    begun = event(
        "event:begin@household", NEVER, later=(Step(6, ALWAYS), Step(7, NEVER)), sets=(GateTerm(ROOF, True),)
    )
    later = model(situations=(situation(ROOF, months=(4, 4)),), events=(clocked, begun))
    # Seen at the end of month 6, 7, 8 and 9; in month 7 it has held for one month.
    assert happened(one(later)) == [9, 10]
    assert one(later).flags[0, :, 0].sum() == 4


def test_a_clock_on_a_state_gives_time_in_state() -> None:
    name = "variable:v@household"
    off = event("move:off@household", NEVER, later=(Step(3, ALWAYS),), clock=f"{name}=on")
    on = event("move:on@household", NEVER, later=(Step(2, ALWAYS),), clock=f"{name}=off")
    row = categorical(name, ("on", "off"), (("on", "off", off), ("off", "on", on)))
    flags = one(model(categoricals=(row,)), months=11).flags[0, :, 0]
    assert flags.tolist() == [True, True, True, False, False, True, True, True, False, False, True, True]


def test_a_drawn_step_differs_per_life_and_follows_the_law_told_alone() -> None:
    stepped = event(
        "event:e@household",
        drawn("base", -2.0),
        later=(Step(4, drawn("four", -1.0)), Step(9, drawn("nine", 0.5))),
        clock=ROOF,
        terms=(level_term(FINANCES, fixed(-0.3)),),
        sets=(GateTerm(ROOF, False),),
    )
    back = event("event:back@household", chance(0.3), sets=(GateTerm(ROOF, True),))
    built = model((cell(),), (situation(ROOF, True),), (stepped, back))
    assert_same_lives(built, NOTHING, TRUTH, runs=12, months=40)


def test_ageing_moves_the_set_point_and_stops_at_the_end_of_the_ladder() -> None:
    ageing = cell(FINANCES, 4, drift=-0.5)
    means = one(model((ageing,)), runs=4_000, months=120).levels[0].mean(axis=1)
    # Month 36 has moved a level and a half down; what follows it does so with some delay.
    assert means[36] == pytest.approx(1.5, abs=0.2)
    bottom = one(model((cell(FINANCES, 4, set_point=1.0),)), runs=4_000, months=120).levels[0, 96:].mean()
    assert means[108:].mean() == pytest.approx(bottom, abs=0.03)
    assert_same_lives(model((ageing, cell(MIND, 1, drift=1.2))), NOTHING, TRUTH, runs=6, months=120)


def test_a_held_cell_shows_the_level_of_the_situation_and_goes_on_from_its_own() -> None:
    held = situation(CRISIS, months=(3, 3), overrides=(Override(FINANCES, 1),))
    begin = event(
        "event:b@household", NEVER, later=(Step(2, ALWAYS), Step(3, NEVER)), sets=(GateTerm(CRISIS, True),)
    )
    falls = event(
        "event:f@household", NEVER, later=(Step(4, ALWAYS), Step(5, NEVER)), moves=((FINANCES, -2),)
    )
    built = model((cell(FINANCES, 4),), (held,), (begin, falls))
    trace = one(built)
    assert (trace.levels[0, 2:5] == 0).all()
    # In month 5 the three months are over: one step from where it stood at the start of month 2.
    before, after = trace.levels[0, 1].astype(int), trace.levels[0, 5].astype(int)
    assert np.abs(after - before).max() == 1
    assert_same_lives(built, NOTHING, TRUTH, months=12)


def test_a_held_cell_acts_on_others_at_the_level_it_shows() -> None:
    mind = cell(MIND, 3, terms=(level_term(FINANCES, fixed(1.0)),))
    held = (situation(CRISIS, True, overrides=(Override(FINANCES, 1),)),)
    pressed = one(model((cell(FINANCES, 4), mind), held), runs=2_000).levels[1, 12:].mean()
    free = one(model((cell(FINANCES, 4), mind)), runs=2_000).levels[1, 12:].mean()
    assert pressed < free - 0.5


def test_of_several_situations_that_hold_a_cell_the_lowest_level_counts() -> None:
    rows = [
        situation("situation:a@household", True, overrides=(Override(FINANCES, 2),)),
        situation("situation:b@household", True, overrides=(Override(FINANCES, None),)),
        situation("situation:c@household", True, overrides=(Override(FINANCES, 4),)),
    ]
    for order in (rows, rows[::-1]):
        assert (one(model((cell(FINANCES, 3),), order)).levels == 1).all()
    assert (one(model((cell(FINANCES, 3),), rows[1:2])).levels == 2).all()


@pytest.mark.parametrize(
    ("talk", "factor", "after", "weeks"),
    [
        (0.0, 1.0, 0.0, 8.0),
        (5.0, 1.0, 0.0, 13.0),
        (0.0, 0.5, 0.0, 4.0),
        (5.0, 0.5, 7.0, 5 + 2 + 6 * 0.5),
        (5.0, 0.5, 3.0, 5 + 8 * 0.5),
        (5.0, 0.5, 30.0, 13.0),
    ],
)
def test_weeks_of_talking_and_waiting_add_up_and_go_faster_from_a_week_on(
    talk: float, factor: float, after: float, weeks: float
) -> None:
    table = tables.wait_months(8.0, 8.0, 8.0, factor, talk, after)
    assert set(table.tolist()) == {round(weeks / (52 / 12) * 65536)}
    built = model(interventions=(card("card:x", wait=(8.0, 8.0, 8.0)),))
    given = Assignment("card:x", 3, 12, talk_weeks=talk, wait_factor=factor, faster_after_weeks=after)
    started = one(built, plan(given), runs=20_000, months=8).started[0]
    months = np.arange(1, 9) @ started / 20_000
    assert months.sum() == pytest.approx(3 + weeks / (52 / 12), abs=0.02)


BED = WHOLE_PLAN.assignments[-1]
TIMED_EDITS = [
    (replace(BED, talk_weeks=9.0), 2 + 1),
    (replace(BED, faster_after_weeks=20.0), 2 + 1),
    (replace(BED, wait_factor=1.0), 2 + 1),
    (replace(BED, uptake_factor=0.5), 2 + 1),
    (replace(BED, start_month=9), 2 + 1),
    (replace(BED, end_month=6), 6),
]


@pytest.mark.parametrize(("bed", "month"), TIMED_EDITS)
def test_an_edit_of_the_wait_changes_nothing_before_the_first_month_it_can(
    bed: Assignment, month: int
) -> None:
    edited = Schedule((*WHOLE_PLAN.assignments[:-1], bed))
    assert first_difference(WHOLE_PLAN, edited) == month
    engine = Engine(full_household(), 9)
    ((full, (checkpoint,)),) = engine.run_with_checkpoints([WHOLE_PLAN], 1, 200, 40, START, (month - 1,))
    (tail,) = engine.continue_from(checkpoint, [edited], 40)
    (whole,) = Engine(full_household(), 9).run([edited], 1, 200, 40, START)
    assert trace_digest(join(full, tail)) == trace_digest(whole)


def test_a_wait_that_goes_faster_later_leaves_the_months_until_then() -> None:
    slow = plan(Assignment("card:x", 2, 12))
    fast = plan(Assignment("card:x", 2, 12, wait_factor=0.25, faster_after_weeks=26.0))
    assert first_difference(slow, fast) == 8
    assert first_difference(slow, plan(Assignment("card:x", 2, 12, faster_after_weeks=26.0))) is None
    built = model(interventions=(card("card:x", wait=(0.0, 20.0, 60.0)),))
    one_way, other = Engine(built, 1).run([slow, fast], 1, 4_000, 18, TRUTH)
    same = (one_way.started == other.started).all(axis=(0, 2))
    assert same[:7].all()
    assert not same[7]
