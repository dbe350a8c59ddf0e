"""What must hold for every model: generated small households, small blocks."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from effect_game.domain.model import (
    Assignment,
    CellRow,
    Draw,
    EventRow,
    GateTerm,
    Hold,
    InterventionRow,
    Knowledge,
    Model,
    RowEffect,
    Schedule,
    SituationRow,
    Term,
    TermKind,
    Weaken,
)
from effect_game.domain.vocabulary import Intensity, LifeDomain
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import join, trace_digest
from tests.unit.engine.naive_engine import NaiveLife

MONTHS = 14
RUNS = 24
CELLS = tuple(f"cell:{domain}@person:a" for domain in tuple(LifeDomain)[2:5])
SITUATIONS = ("situation:p@household", "situation:q@household")
EVENTS = ("event:x@household", "event:y@household")
CARDS = ("card:a", "card:b", "card:c")

small = st.floats(-1.5, 1.5).map(lambda value: round(value, 2))
coupling = st.floats(-0.4, 0.4).map(lambda value: round(value, 2))
COUPLING_HALVES = (0.0, 0.1)
gate = st.builds(GateTerm, st.sampled_from(SITUATIONS), st.booleans())


@st.composite
def draws(
    draw: st.DrawFn,
    values: st.SearchStrategy[float] = small,
    halves: tuple[float, ...] = (0.0, 0.2, 0.6),
) -> Draw:
    central, half = draw(values), draw(st.sampled_from(halves))
    return Draw(f"draw:{draw(st.integers(0, 30))}", central, central - half, central + half)


@st.composite
def terms(draw: st.DrawFn, weights: st.SearchStrategy[Draw]) -> Term:
    weight = draw(weights)
    if draw(st.booleans()):
        return Term(TermKind.LEVEL, draw(st.sampled_from(CELLS)), weight, draw(st.sampled_from([None, 2.5])))
    return Term(
        TermKind.SITUATION, draw(st.sampled_from(SITUATIONS)), weight, draw(st.sampled_from([None, 0.0]))
    )


@st.composite
def cell_rows(draw: st.DrawFn, row: str, weights: st.SearchStrategy[Draw]) -> CellRow:
    domain, _, owner = row.removeprefix("cell:").partition("@")
    chosen = tuple(draw(st.lists(terms(weights), max_size=3)))
    prior, threshold = (0.2, 0.2, 0.2, 0.2, 0.2), draw(st.sampled_from([2.0, 3.0]))
    level, known = draw(st.integers(1, 5)), draw(st.booleans())
    set_point = draw(st.sampled_from([None, 2.7]))
    return CellRow(row, owner, LifeDomain(domain), level, known, prior, set_point, 2.0, threshold, chosen)


@st.composite
def interventions(
    draw: st.DrawFn, row: str, shifts: st.SearchStrategy[Draw], targets: tuple[str, ...]
) -> InterventionRow:
    effects = draw(st.lists(st.sampled_from(targets), max_size=3, unique=True))
    holds = st.builds(Hold, st.sampled_from(SITUATIONS), st.booleans(), st.booleans(), st.integers(0, 4))
    weaken = st.builds(Weaken, st.sampled_from(SITUATIONS), st.booleans(), st.sampled_from([0.0, 0.5]))
    return InterventionRow(
        id=row,
        wait_weeks=draw(st.sampled_from([(0.0, 0.0, 0.0), (1.0, 4.0, 12.0)])),
        uptake=draw(st.sampled_from([0.5, 1.0])),
        dropout=draw(st.sampled_from([0.0, 0.6])),
        duration_months=draw(st.integers(1, 8)),
        ramp_months=draw(st.integers(0, 4)),
        halflife_months=draw(st.sampled_from([0, 3, 999])),
        load=draw(st.sampled_from([0.0, 2.0])),
        effects=tuple(RowEffect(target, draw(shifts)) for target in effects),
        holds=tuple(draw(st.lists(holds, max_size=2))),
        weakened_by=tuple(draw(st.lists(weaken, max_size=2))),
        requires=tuple(draw(st.lists(gate, max_size=1))),
    )


@st.composite
def models(draw: st.DrawFn) -> Model:
    chances = draws(st.floats(-4, 0).map(lambda value: round(value, 2)))
    moves = st.tuples(st.sampled_from(CELLS), st.integers(-2, 2))
    durations = st.sampled_from([(None, None), (1, 3)])
    situations = []
    for row in SITUATIONS:
        low, high = draw(durations)
        situations.append(SituationRow(row, draw(st.booleans()), draw(st.booleans()), 0.4, low, high))
    events = tuple(
        EventRow(
            row,
            draw(chances),
            tuple(draw(st.lists(gate, max_size=2))),
            tuple(draw(st.lists(terms(draws()), max_size=2))),
            tuple(draw(st.lists(gate, max_size=2))),
            tuple(draw(st.lists(moves, max_size=2))),
        )
        for row in EVENTS
    )
    return Model(
        household="household:generated",
        cells=tuple(draw(cell_rows(row, draws(coupling, COUPLING_HALVES))) for row in CELLS),
        situations=tuple(situations),
        events=events,
        interventions=tuple(draw(interventions(row, draws(), CELLS + EVENTS)) for row in CARDS),
        capacity=1.0,
        dropout_shift_per_load_point=2.0,
        overlap_factor=0.6,
        shift_cap=1.79,
        intensity_dose=(0.6, 1.0, 1.3),
    )


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    rows = draw(st.lists(st.sampled_from(CARDS), unique=True, max_size=3))
    change = st.tuples(st.integers(2, 10), st.sampled_from(list(Intensity)))
    return Schedule(
        tuple(
            Assignment(
                row,
                draw(st.integers(1, 6)),
                draw(st.integers(1, 8)),
                running=draw(st.booleans()),
                end_month=draw(st.sampled_from([None, 1, 5])),
                intensity=draw(st.sampled_from(list(Intensity))),
                changes=tuple(draw(st.lists(change, max_size=1))),
            )
            for row in rows
        )
    )


known = st.builds(Knowledge, st.booleans(), st.frozensets(st.sampled_from(CELLS + SITUATIONS)))
quick = settings(max_examples=40, deadline=None)


@quick
@given(models(), schedules(), known)
def test_levels_stay_on_the_ladder_and_starts_come_once(
    model: Model, schedule: Schedule, knowledge: Knowledge
) -> None:
    (trace,) = Engine(model, 4).run([schedule], 0, RUNS, MONTHS, knowledge)
    assert trace.levels.min() >= 0
    assert trace.levels.max() <= 4
    assert trace.started.sum(axis=1).max() <= 1
    assert not (trace.started & (trace.active == 0)).any()


@quick
@given(models(), schedules(), known)
def test_every_life_follows_the_law_as_told_one_life_at_a_time(
    model: Model, schedule: Schedule, knowledge: Knowledge
) -> None:
    (trace,) = Engine(model, 4).run([schedule], 0, 6, MONTHS, knowledge)
    for run in range(6):
        life = NaiveLife(model, 4, run, knowledge, schedule)
        for month in range(MONTHS + 1):
            if month > 0:
                life.month(month)
                assert [bool(hit) for hit in trace.hits[:, month - 1, run]] == [
                    life.hits[row] for row in EVENTS
                ]
                for each in life.helping:
                    i = trace.interventions.index(each.row.id)
                    assert bool(trace.active[i, month - 1, run]) is each.active
                    assert bool(trace.started[i, month - 1, run]) is life.started[each.row.id]
            assert trace.levels[:, month, run].tolist() == [life.levels[row] for row in CELLS]
            assert trace.flags[:, month, run].tolist() == [life.seen[row] for row in SITUATIONS]


@quick
@given(models(), schedules(), known, st.integers(1, RUNS - 1))
def test_blocks_of_any_size_give_the_same_lives(
    model: Model, schedule: Schedule, knowledge: Knowledge, cut: int
) -> None:
    (whole,) = Engine(model, 4).run([schedule], 0, RUNS, MONTHS, knowledge)
    engine = Engine(model, 4)
    (head,) = engine.run([schedule], 0, cut, MONTHS, knowledge)
    (rest,) = engine.run([schedule], cut, RUNS - cut, MONTHS, knowledge)
    for name in ("levels", "flags", "hits", "active", "started"):
        both = np.concatenate((getattr(head, name), getattr(rest, name)), axis=2)
        assert np.array_equal(both, getattr(whole, name))


@quick
@given(models(), schedules(), schedules(), st.integers(0, MONTHS))
def test_going_on_from_any_month_equals_the_full_run(
    model: Model, schedule: Schedule, other: Schedule, month: int
) -> None:
    engine = Engine(model, 4)
    outcome = engine.run_with_checkpoints([other, schedule], 1, RUNS, MONTHS, Knowledge(), (month,))
    full, (checkpoint,) = outcome[1]
    (tail,) = Engine(model, 4).continue_from(checkpoint, [schedule], MONTHS)
    assert trace_digest(join(full, tail)) == trace_digest(full)
    (alone,) = engine.run([schedule], 1, RUNS, MONTHS, Knowledge())
    assert trace_digest(alone) == trace_digest(full)


@quick
@given(models(), schedules())
def test_the_order_in_which_rows_are_listed_carries_no_meaning(model: Model, schedule: Schedule) -> None:
    turned = replace(
        model,
        cells=model.cells[::-1],
        situations=model.situations[::-1],
        events=model.events[::-1],
        interventions=model.interventions[::-1],
    )
    (one,) = Engine(model, 4).run([schedule], 1, RUNS, MONTHS, Knowledge())
    (two,) = Engine(turned, 4).run([Schedule(schedule.assignments[::-1])], 1, RUNS, MONTHS, Knowledge())
    assert trace_digest(one) == trace_digest(two)


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
