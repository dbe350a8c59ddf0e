"""Interventions: who starts when, who leaves, what is left afterwards, what they force and share."""

from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.model import (
    Assignment,
    GateTerm,
    Hold,
    InterventionRow,
    Model,
    RowEffect,
    Schedule,
    Weaken,
)
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity
from effect_game.engine.assignments import Help
from effect_game.engine.compiled import Compiled
from effect_game.engine.lives import Lives, Tape
from effect_game.engine.shifts import Shifts
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from tests.unit.engine.engine_models import (
    FINANCES,
    MIND,
    NOTHING,
    ROOF,
    TRUTH,
    card,
    cell,
    event,
    fixed,
    model,
    plan,
    put,
    situation,
)


def one(built: Model, schedule: Schedule, *, runs: int = 1_000, months: int = 36) -> Trace:
    return Engine(built, 3).run([schedule], 1, runs, months, TRUTH)[0]


def alone(row: InterventionRow, assignment: Assignment, *, runs: int = 1_000, months: int = 36) -> Trace:
    return one(
        model((cell(),), (situation(ROOF),), interventions=(row,)), plan(assignment), runs=runs, months=months
    )


def strengths(
    row: InterventionRow, assignment: Assignment, months: int, *, built: Model | None = None
) -> list[int]:
    """Strength of run 1 by month, in 1/16384."""
    compiled = Compiled(built or model((cell(),), (situation(ROOF),), interventions=(row,)))
    tape = Tape(compiled, 3, 1, 1, months)
    help_ = Help(compiled, tape, plan(assignment), months)
    flags = np.zeros((len(compiled.situations) + 1, 1), dtype=np.bool_)
    result = []
    for month in range(1, months + 1):
        help_.month(month, flags)
        result.append(int(help_.strength[0, 0]))
    return result


def test_a_card_without_wait_starts_in_its_month_and_runs_its_duration() -> None:
    trace = alone(card("card:x"), put("card:x", 4, 6), runs=8)
    assert (trace.active[0, 3:9] == 2).all()
    assert trace.active[0].astype(bool).sum(axis=0).tolist() == [6] * 8
    assert trace.started[0, 3].all()
    assert trace.started.sum() == 8


def test_uptake_is_the_share_of_lives_that_start() -> None:
    trace = alone(card("card:x", uptake=0.7), put("card:x"), runs=5_000, months=2)
    assert trace.started.any(axis=1).mean() == pytest.approx(0.7, abs=0.02)
    sure = alone(card("card:x", uptake=0.7), replace(put("card:x"), uptake_factor=2.0), runs=500, months=2)
    assert sure.started[0, 0].all()


def test_waits_take_their_weeks_on_average_and_a_faster_start_is_never_later() -> None:
    row = card("card:x", wait=(4, 10, 22))
    slow = alone(row, put("card:x"), runs=5_000).started[0].argmax(axis=0)
    fast = alone(row, replace(put("card:x"), wait_factor=0.5), runs=5_000).started[0].argmax(axis=0)
    assert slow.mean() == pytest.approx(12 * 12 / 52, abs=0.05)
    assert (fast <= slow).all()


def test_a_part_of_a_month_is_decided_per_life() -> None:
    months = alone(card("card:x", wait=(2, 2, 2)), put("card:x"), runs=5_000).started[0].argmax(axis=0)
    assert set(months.tolist()) == {0, 1}
    assert months.mean() == pytest.approx(2 * 12 / 52, abs=0.03)


def test_the_start_waits_until_everything_it_requires_holds() -> None:
    opens = event("event:e@household", 12.0, gates=(GateTerm(ROOF, False),), sets=(GateTerm(ROOF, True),))
    row = card("card:x", requires=(GateTerm(ROOF, True),))
    shut = model(situations=(situation(ROOF),), interventions=(row,))
    assert not one(shut, plan(put("card:x", 3))).active.any()
    trace = one(replace(shut, events=(opens,)), plan(put("card:x", 1)), runs=4)
    assert trace.started[0, 1].all()


def test_what_runs_at_the_start_has_no_uptake_wait_ramp_or_start() -> None:
    row = card("trajectory:x", uptake=0.1, wait=(20, 30, 40), ramp=6, requires=(GateTerm(ROOF, True),))
    trace = alone(row, Assignment("trajectory:x", 1, 5, running=True), runs=50)
    assert (trace.active[0, :5] == 2).all()
    assert not trace.active[0, 5:].any()
    assert not trace.started.any()
    assert strengths(row, Assignment("trajectory:x", 1, 5, running=True), 1) == [16_384]


def test_dropout_over_the_duration_is_the_given_share() -> None:
    row = card("card:x", dropout=0.4, duration=24)
    active = alone(row, put("card:x", 1, 24), runs=8_000).active[0]
    # The chance to leave is met after each month but the last.
    assert (active[23] == 0).mean() == pytest.approx(1 - 0.6 ** (23 / 24), abs=0.015)


def test_too_much_load_raises_dropout_and_a_load_within_capacity_does_not() -> None:
    rows = tuple(card(f"card:{n}", dropout=0.3, load=3.0, duration=24) for n in "abcd")
    schedule = plan(*(put(row.id, 1, 24) for row in rows))
    roomy = one(model((cell(),), interventions=rows, capacity=12.0), schedule)
    tight = one(model((cell(),), interventions=rows, capacity=4.0), schedule)
    alone_ = one(model((cell(),), interventions=rows, capacity=12.0), plan(put("card:a", 1, 24)))
    assert np.array_equal(roomy.active[0], alone_.active[0])
    assert (tight.active <= roomy.active).all()
    assert tight.active[:, 23].mean() < roomy.active[:, 23].mean() - 0.1


def test_stopping_ends_at_once_in_every_life() -> None:
    row = card("trajectory:x")
    trace = alone(row, Assignment("trajectory:x", 1, 12, running=True, end_month=4), runs=8)
    assert (trace.active[0, 2] == 2).all()
    assert not trace.active[0, 3:].any()


def test_changes_switch_the_intensity_and_its_dose() -> None:
    assignment = replace(put("card:x", 1, 6), changes=((3, Intensity.INTENSIVE), (5, Intensity.LIGHT)))
    trace = alone(card("card:x"), assignment, runs=1)
    assert trace.active[0, :7, 0].tolist() == [2, 2, 3, 3, 1, 1, 0]
    doses = [round(strength / 16_384, 2) for strength in strengths(card("card:x"), assignment, 6)]
    assert doses == [1.0, 1.0, 1.3, 1.3, 0.6, 0.6]


def test_strength_grows_with_the_ramp_and_halves_by_the_halflife_after_the_end() -> None:
    path = strengths(card("card:x", ramp=4, halflife=6), put("card:x", 1, 8), 20)
    assert [round(strength / 16_384, 2) for strength in path[:8]] == [0.25, 0.5, 0.75, 1, 1, 1, 1, 1]
    assert path[13] / 16_384 == pytest.approx(0.5, abs=0.005)
    assert path[19] / 16_384 == pytest.approx(0.25, abs=0.005)
    assert strengths(card("card:x", halflife=999), put("card:x", 1, 2), 30)[-1] == 16_384


def test_who_leaves_before_a_quarter_keeps_nothing_and_later_leavers_keep_what_grew() -> None:
    row = card("card:x", dropout=0.9, duration=12, halflife=999)
    compiled = Compiled(model((cell(),), interventions=(row,)))
    help_ = Help(compiled, Tape(compiled, 3, 1, 2_000, 24), plan(put("card:x", 1, 12)), 24)
    flags = np.zeros((1, 2_000), dtype=np.bool_)
    for month in range(1, 25):
        help_.month(month, flags)
    early = help_.age[0] < 3
    assert early.any()
    assert (help_.strength[0, early] == 0).all()
    assert (help_.strength[0, ~early] == 16_384).all()


def hold_flags(hold: Hold, assignment: Assignment, start: bool, *, duration: int = 4) -> list[bool]:
    row = card("card:x", duration=duration, holds=(hold,))
    built = model(situations=(situation(ROOF, start),), interventions=(row,))
    flags: list[bool] = one(built, plan(assignment), runs=1, months=9).flags[0, :, 0].tolist()
    return flags


def test_a_lasting_change_comes_after_its_months_and_stays() -> None:
    seen = hold_flags(Hold(ROOF, True, True, 2), put("card:x", 2, 1), False)
    assert seen == [False] * 4 + [True] * 6


def test_a_stop_before_the_change_prevents_it() -> None:
    assert not any(hold_flags(Hold(ROOF, True, True, 3), replace(put("card:x", 2, 8), end_month=4), False))


def test_a_situation_held_while_active_returns_to_its_own_value() -> None:
    hold = Hold(ROOF, True, False, 1)
    assert hold_flags(hold, put("card:x", 2, 4), False) == [False] * 3 + [True] * 3 + [False] * 4
    assert all(hold_flags(hold, put("card:x", 2, 4), True))


def test_what_a_running_trajectory_holds_is_lost_when_it_ends() -> None:
    hold = Hold(ROOF, True, False, 0)
    running = Assignment("card:x", 1, 4, running=True)
    assert hold_flags(hold, running, True) == [True] * 5 + [False] * 5
    assert hold_flags(hold, replace(running, end_month=1), True) == [True] + [False] * 9


def test_an_event_under_a_hold_shows_when_the_hold_ends() -> None:
    breaks = event("event:e@household", 12.0, sets=(GateTerm(ROOF, False),))
    row = card("card:x", holds=(Hold(ROOF, True, False, 0),))
    built = model(situations=(situation(ROOF, True),), events=(breaks,), interventions=(row,))
    flags = one(built, plan(put("card:x", 1, 4)), runs=1, months=8).flags[0, :, 0].tolist()
    assert flags == [True] * 5 + [False] * 4


def shifts(built: Model, schedule: Schedule, flag: bool = False) -> float:
    """Shift on the first cell in logits, of run 1 in month 1."""
    compiled = Compiled(built)
    tape = Tape(compiled, 3, 1, 1, 1)
    help_ = Help(compiled, tape, schedule, 1)
    made = Shifts(compiled, tape, help_)
    flags = np.zeros((len(compiled.situations) + 1, 1), dtype=np.bool_)
    flags[:-1] = flag
    help_.month(1, flags)
    made.month(flags)
    assert made.cells is not None
    return int(made.cells[0, 0]) / 256


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ((0.5,), 0.5),
        ((2.5,), 2.5),
        ((0.5, 1.0), 1.0 + 0.6 * 0.5),
        ((0.5, -1.0, 0.25), -1.0 + 0.6 * 0.5 + 0.36 * 0.25),
        ((1.5, 1.5, 1.5, 1.5), 1.79),
        ((-1.5, -1.5, -1.5), -1.79),
        ((2.5, 0.5), 2.5),
        ((0.5, 0.0, 0.0), 0.5),
    ],
)
def test_several_interventions_on_one_row_overlap(sizes: tuple[float, ...], expected: float) -> None:
    rows = tuple(
        card(f"card:{i}", effects=(RowEffect(FINANCES, fixed(size)),)) for i, size in enumerate(sizes)
    )
    built = model((cell(),), interventions=rows)
    assert shifts(built, plan(*(put(row.id) for row in rows))) == pytest.approx(expected, abs=0.01)


def test_a_situation_weakens_an_effect_while_it_is_so() -> None:
    row = card("card:x", effects=(RowEffect(FINANCES, fixed(1.0)),), weakened_by=(Weaken(ROOF, True, 0.3),))
    built = model((cell(),), (situation(ROOF),), interventions=(row,))
    assert shifts(built, plan(put("card:x"))) == 1.0
    assert shifts(built, plan(put("card:x")), flag=True) == pytest.approx(0.3, abs=0.01)


def test_an_effect_on_an_event_changes_its_chance_by_its_logits() -> None:
    row = card("card:x", duration=36, effects=(RowEffect("event:e@household", fixed(-1.0)),))
    built = model(events=(event("event:e@household", -2.0),), interventions=(row,))
    hits = one(built, plan(put("card:x", 1, 36)), runs=5_000).hits
    assert hits.mean() == pytest.approx(0.04743, abs=0.002)


def test_a_row_that_is_put_to_work_twice_is_refused() -> None:
    with pytest.raises(UserError, match="twee keer"):
        one(model((cell(MIND),), interventions=(card("card:x"),)), plan(put("card:x"), put("card:x", 3)))


def test_an_empty_household_runs() -> None:
    compiled = Compiled(model())
    assert Lives(Tape(compiled, 1, 0, 4, 2), TRUTH).levels.shape == (0, 4)
    assert one(model(), NOTHING, runs=4, months=2).levels.shape == (0, 3, 4)
