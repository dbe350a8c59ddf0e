"""Rooms, events and goals counted over blocks of lives."""

import numpy as np
import pytest

from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.model import GateTerm
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain
from effect_game.engine.outcomes import Outcomes, goal_reached
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from tests.unit.engine.engine_models import (
    CRISIS,
    FINANCES,
    FULL_PLAN,
    MIND,
    NOTHING,
    REFERENCE,
    ROOF,
    START,
    TRUTH,
    cell,
    event,
    household,
    model,
    situation,
)

LEVEL_THREE = (LevelTest(life_domain=LifeDomain.FINANCES, at_least=3),)


def goal(
    levels: tuple[LevelTest, ...] = (),
    situations: tuple[SituationTest, ...] = (),
    *,
    month: int = 12,
    hold: int = 1,
) -> Goal:
    return Goal(
        id="goal:x",
        text="Tekst",
        person="person:a",
        levels=levels,
        situations=situations,
        month=month,
        hold=hold,
    )


MONEY_GOAL = goal(LEVEL_THREE, hold=3)


def pair(runs: int = 200, months: int = 36) -> tuple[Trace, Trace]:
    reference, plan = Engine(household(), 2).run([REFERENCE, FULL_PLAN], 1, runs, months, START)
    return reference, plan


def test_blocks_add_up_to_the_whole() -> None:
    whole, parts = (Outcomes(household(), (MONEY_GOAL,), 36) for _ in range(2))
    whole.add(*pair())
    engine = Engine(household(), 2)
    for first in (101, 1):
        reference, plan = engine.run([REFERENCE, FULL_PLAN], first, 100, 36, START)
        parts.add(reference, plan)
    assert parts.rooms() == whole.rooms()
    assert parts.goals() == whole.goals()
    names = {row.id: "Titel" for row in household().events}
    assert parts.event_results(names) == whole.event_results(names)


def test_an_arm_that_was_counted_before_says_the_same_as_its_trace() -> None:
    whole, counted = (Outcomes(household(), (MONEY_GOAL, goal(LEVEL_THREE, month=60)), 36) for _ in range(2))
    reference, plan = pair()
    whole.add(reference, plan)
    kept = counted.count(reference)
    assert kept.runs == reference.runs
    counted.add(kept, plan)
    names = {row.id: "Titel" for row in household().events}
    assert (counted.rooms(), counted.goals()) == (whole.rooms(), whole.goals())
    assert counted.event_results(names) == whole.event_results(names)
    with pytest.raises(ValueError, match="not of the same lives"):
        counted.add(kept, pair(runs=100)[1])


def test_rooms_are_told_at_the_start_the_horizons_and_the_end() -> None:
    outcomes = Outcomes(household(), (), 48)
    outcomes.add(*pair(months=48))
    assert sorted({room.month for room in outcomes.rooms()}) == [0, 12, 36, 48]
    assert len(outcomes.rooms()) == 12


def test_a_room_counts_levels_from_one_to_five_per_life() -> None:
    reference, plan = pair()
    outcomes = Outcomes(household(), (), 36)
    outcomes.add(reference, plan)
    room = next(each for each in outcomes.rooms() if each.life_domain is LifeDomain.MIND and each.month == 36)
    row = reference.cells.index(MIND)
    before, after = reference.levels[row, 36] + 1, plan.levels[row, 36] + 1
    assert room.reference == pytest.approx(before.mean())
    assert room.plan == pytest.approx(after.mean())
    assert room.better == pytest.approx((after > before).mean())
    assert room.worse == pytest.approx((after < before).mean())
    assert room.likely_plan == np.bincount(after).argmax()
    assert (after >= room.p10).mean() >= 0.9
    assert (after <= room.p90).mean() >= 0.9


def test_the_same_plan_twice_is_better_or_worse_for_nobody() -> None:
    reference, _ = pair()
    outcomes = Outcomes(household(), (), 36)
    outcomes.add(reference, reference)
    assert {(room.better, room.worse) for room in outcomes.rooms()} == {(0.0, 0.0)}


def test_events_tell_counts_shares_and_the_mean_first_month() -> None:
    once = event("event:e@household", 12.0, gates=(GateTerm(ROOF, False),), sets=(GateTerm(ROOF, True),))
    never = event("event:n@person:a", 12.0, gates=(GateTerm(CRISIS, True),))
    built = model((), (situation(ROOF), situation(CRISIS)), (once, never))
    (trace,) = Engine(built, 1).run([NOTHING], 1, 10, 12, TRUTH)
    outcomes = Outcomes(built, (), 12)
    outcomes.add(trace, trace)
    first, second = outcomes.event_results({"event:e@household": "Ja", "event:n@person:a": "Nee"})
    assert (first.name, first.owner, first.plan, first.plan_share, first.first_month_plan) == (
        "Ja",
        "household",
        1,
        1,
        1,
    )
    assert (second.owner, second.reference, second.first_month_reference) == ("person:a", 0, None)


def flat(levels: dict[str, int], roof: bool) -> Trace:
    cells = tuple(cell(row, level, threshold=32.0, steepness=0.0) for row, level in levels.items())
    (trace,) = Engine(model(cells, (situation(ROOF, roof),)), 1).run([NOTHING], 1, 1, 12, TRUTH)
    return trace


def test_a_goal_without_a_person_asks_it_of_everyone_who_has_that_room() -> None:
    other = "cell:psychische_gezondheid@person:b"
    everyone = goal(levels=(LevelTest(life_domain=LifeDomain.MIND, at_least=3),))
    one = goal(levels=(LevelTest(life_domain=LifeDomain.MIND, at_least=3, person="person:a"),))
    trace = flat({MIND: 4, other: 2}, True)
    assert not goal_reached(trace, everyone)[0]
    assert goal_reached(trace, one)[0]


def test_a_goal_asks_all_its_levels_and_situations() -> None:
    both = goal(
        levels=(LevelTest(life_domain=LifeDomain.FINANCES, at_least=3),),
        situations=(SituationTest(situation="situation:roof", holds=True),),
    )
    assert goal_reached(flat({FINANCES: 3}, True), both)[0]
    assert not goal_reached(flat({FINANCES: 2}, True), both)[0]
    assert not goal_reached(flat({FINANCES: 3}, False), both)[0]


def test_a_goal_that_must_last_is_checked_in_every_month() -> None:
    reference, _ = pair(runs=2_000)
    lasting, moment = (
        goal_reached(reference, MONEY_GOAL),
        goal_reached(reference, goal(LEVEL_THREE)),
    )
    row = reference.cells.index(FINANCES)
    assert np.array_equal(lasting, (reference.levels[row, 10:13] >= 2).all(axis=0))
    assert 0 < lasting.sum() < moment.sum()


def test_a_goal_beyond_the_horizon_has_no_share() -> None:
    outcomes = Outcomes(household(), (MONEY_GOAL, goal(LEVEL_THREE, month=60)), 36)
    outcomes.add(*pair())
    near, far = outcomes.goals()
    assert near.plan is not None
    assert (far.reference, far.plan) == (None, None)


@pytest.mark.parametrize(
    "wrong",
    [
        goal(levels=(LevelTest(life_domain=LifeDomain.MEANING, at_least=3),)),
        goal(levels=(LevelTest(life_domain=LifeDomain.BODY, at_least=3, person="person:z"),)),
        goal(situations=(SituationTest(situation="situation:none", holds=True),)),
    ],
)
def test_a_goal_about_something_that_is_not_there_is_refused(wrong: Goal) -> None:
    with pytest.raises(UserError, match="goal:x"):
        Outcomes(household(), (wrong,), 12)
