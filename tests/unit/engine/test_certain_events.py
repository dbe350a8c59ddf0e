"""An event that is certain in a month: it happens wherever it can, in every arm, and all other luck stays."""

from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.model import CategoricalRow, GateTerm, Model
from effect_game.domain.problems import UserError
from effect_game.engine.exact import evaluate, fixed
from effect_game.engine.parts import parts
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import trace_digest
from tests.unit.engine.engine_models import NOTHING, ROOF, START, TRUTH, event, model, situation
from tests.unit.engine.generated_models import generated

RUNS, MONTHS, SEED = 400, 10, 11
GENERATED = tuple(range(30))
ROW = "event:e@household"


def certain(built: Model, row: str, *months: int) -> Model:
    return replace(
        built,
        events=tuple(replace(one, certain=months) if one.id == row else one for one in built.events),
    )


@pytest.mark.parametrize("number", GENERATED)
def test_it_happens_in_both_arms_in_every_life_that_lets_it(number: int) -> None:
    built, schedule = generated(number)
    for row in built.events:
        open_now = tuple(replace(one, gates=()) if one.id == row.id else one for one in built.events)
        with_it = certain(replace(built, events=open_now), row.id, 4)
        arms = Engine(with_it, SEED).run([NOTHING, schedule], 1, RUNS, MONTHS, START)
        can = row.from_month <= 4 and (row.until_month is None or row.until_month >= 4)
        for trace in arms:
            assert trace.hits[trace.events.index(row.id), 3].all() == can


@pytest.mark.parametrize("number", GENERATED)
def test_the_months_before_it_do_not_change_by_a_byte(number: int) -> None:
    built, schedule = generated(number)
    if not built.events:
        return
    with_it = certain(built, built.events[0].id, 6)
    before, after = (Engine(each, SEED).run([schedule], 0, RUNS, 5, START)[0] for each in (built, with_it))
    assert trace_digest(before) == trace_digest(after)
    first, again = (Engine(with_it, SEED).run([schedule], 0, RUNS, MONTHS, START)[0] for _ in range(2))
    assert trace_digest(first) == trace_digest(again)


def test_what_does_not_hear_of_it_has_the_same_luck_as_ever() -> None:
    alone, other = event(ROW, -2.0), event("event:other@household", -1.0)
    built = model(events=(alone, other))
    plain, shocked = (
        Engine(each, SEED).run([NOTHING], 1, RUNS, MONTHS, START)[0]
        for each in (built, certain(built, ROW, 3))
    )
    place, mine = plain.events.index("event:other@household"), plain.events.index(ROW)
    assert np.array_equal(plain.hits[place], shocked.hits[place])
    assert shocked.hits[mine, 2].all()
    rest = np.arange(MONTHS) != 2
    assert np.array_equal(plain.hits[mine][rest], shocked.hits[mine][rest])


def test_what_must_be_so_for_it_must_be_so_then_too() -> None:
    gated = event(ROW, -2.0, gates=(GateTerm(ROOF, True),))
    built = certain(model(situations=(situation(ROOF, True, known=False),), events=(gated,)), ROW, 1)
    trace = Engine(built, SEED).run([NOTHING], 1, RUNS, MONTHS, START)[0]
    assert np.array_equal(trace.hits[0, 0], trace.flags[0, 0])
    assert 0 < trace.hits[0, 0].sum() < RUNS
    late = certain(model(events=(replace(event(ROW, -9.0), from_month=4),)), ROW, 1)
    assert not Engine(late, SEED).run([NOTHING], 1, RUNS, 3, START)[0].hits.any()


def test_even_what_has_no_chance_of_its_own_can_come_from_outside() -> None:
    built = certain(model(events=(replace(event(ROW, 0.0), base=event(ROW, -40.0).base),)), ROW, 2)
    hits = Engine(built, SEED).run([NOTHING], 1, RUNS, 3, TRUTH)[0].hits[0]
    assert hits[1].all()
    assert not hits[[0, 2]].any()


@pytest.mark.parametrize("number", GENERATED)
def test_the_exact_evaluator_says_the_same(number: int) -> None:
    built, schedule = generated(number)
    if not built.events:
        return
    built = certain(built, built.events[0].id, 2)
    try:
        exact = evaluate(built, schedule, 4, START)
    except UserError as refused:
        # Too many joint states, and nothing else.
        if refused.code != "exact.states":
            raise
        return
    runs = 4_000
    trace = Engine(fixed(built), SEED).run([schedule], 1, runs, 4, START)[0]
    assert exact.hits == pytest.approx(trace.hits.mean(axis=2), abs=5 * 0.5 / np.sqrt(runs))


def test_it_does_not_draw_so_its_parts_tell_of_the_other_months() -> None:
    built = certain(model(events=(event(ROW, -2.0),)), ROW, 2)
    (found,) = parts(built, SEED, [NOTHING], ROW, (1, 4), RUNS, TRUTH)
    assert found.counted == 3 * RUNS


@pytest.mark.parametrize("months", [(0,), (-1, 3)])
def test_a_month_that_there_is_not_is_refused(months: tuple[int, ...]) -> None:
    with pytest.raises(UserError) as caught:
        Engine(certain(model(events=(event(ROW, -2.0),)), ROW, *months), SEED)
    assert caught.value.code == "model.number"


def test_a_move_is_never_certain_it_shares_its_draw() -> None:
    move = replace(event("move:a-b@household", -2.0), certain=(2,))
    row = CategoricalRow("variable:v@household", ("a", "b"), "a", True, (1.0, 0.0), (("a", "b", move),))
    with pytest.raises(UserError) as caught:
        Engine(replace(model(), categoricals=(row,)), SEED)
    assert caught.value.code == "model.number"
