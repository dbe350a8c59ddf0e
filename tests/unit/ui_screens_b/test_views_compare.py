"""Plans side by side: the same rows and steps for all, nothing added up, unbeaten said in words."""

from dataclasses import replace
from functools import cache

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, without_parts
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity
from effect_game.play.forecast import ForecastRequest
from effect_game.play.state import State, start_state
from effect_game.play.views_compare import (
    BURDEN,
    GOALS,
    NOT_ASKED,
    PARTIES,
    ROOMS,
    UNBEATEN,
    ComparedPlan,
    ComparedRow,
    Comparison,
    choices,
    compare,
)
from tests.support.casus import KLEIN, casus_of, forecaster_of, plan_of

EMPTY = Plan(title="niets")


@cache
def forecast_of(plan: Plan, seed: int = 1) -> Forecast:
    return forecaster_of(KLEIN).forecast(ForecastRequest(plan=plan, seed=seed, runs=512))


def expert() -> Plan:
    return plan_of(KLEIN, "expert")


def start() -> tuple[Casus, State]:
    casus = casus_of(KLEIN)
    state = start_state(casus)
    return casus, replace(state, goals=tuple(goal.id for goal in casus.household.goals))


def side_by_side(*plans: Plan) -> Comparison:
    named = tuple(ComparedPlan(str(i), f"Plan {i}", plan, forecast_of(plan)) for i, plan in enumerate(plans))
    return compare(*start(), named, 36)


def rows_of(comparison: Comparison, group: str) -> tuple[ComparedRow, ...]:
    return next(each.rows for each in comparison.groups if each.key == group)


def test_all_plans_stand_on_the_same_rows() -> None:
    made = side_by_side(expert(), EMPTY)
    assert [group.key for group in made.groups] == [ROOMS, GOALS, PARTIES, BURDEN]
    assert len(rows_of(made, ROOMS)) == 7
    assert [row.key for row in rows_of(made, GOALS)] == [goal.id for goal in casus_of(KLEIN).household.goals]
    assert {len(row.cells) for group in made.groups for row in group.rows} == {2}


def test_the_plan_without_anything_differs_from_the_reference_by_exactly_zero() -> None:
    made = side_by_side(EMPTY, expert())
    assert {row.cells[0].value for row in rows_of(made, PARTIES)} == {0.0}
    for row in rows_of(made, GOALS):
        assert row.reference.endswith(row.cells[0].words) or row.cells[0].value is None


def test_what_happens_without_a_plan_is_told_as_on_the_screen_behind_whichever_plan_comes_first() -> None:
    def counted(share: float) -> Forecast:
        forecast = forecast_of(expert())
        return replace(forecast, goals=tuple(replace(goal, reference=share) for goal in forecast.goals))

    one, other = (ComparedPlan(n, n, expert(), counted(s)) for n, s in (("a", 0.42), ("b", 0.43)))
    for pair in ((one, other), (other, one)):
        made = compare(*start(), pair, 36, without=other.forecast)
        assert {row.reference for row in rows_of(made, GOALS)} == {"zonder plan 9 van 20"}


def test_a_room_nobody_asked_about_has_no_value_and_never_decides() -> None:
    dark = [row for row in rows_of(side_by_side(expert(), EMPTY), ROOMS) if row.reference == NOT_ASKED]
    assert dark
    for row in dark:
        assert {cell.value for cell in row.cells} == {None}


def test_equal_plans_are_both_unbeaten_and_the_remark_says_it_in_words() -> None:
    made = side_by_side(expert(), expert())
    assert made.unbeaten == (True, True)
    assert made.remarks == (UNBEATEN, UNBEATEN)
    assert "op 0 van de" in made.summary()


def test_a_plan_that_only_costs_more_hours_is_beaten() -> None:
    better, worse = (ComparedPlan(n, n, expert(), forecast_of(expert())) for n in ("goed", "duur"))
    heavier = replace(
        expert(), cards=tuple(replace(c, intensity=Intensity.INTENSIVE) for c in expert().cards)
    )
    made = compare(*start(), (better, replace(worse, plan=heavier)), 36)
    hours = next(row for row in rows_of(made, BURDEN) if row.key == "hours")
    assert (hours.cells[0].value or 0) < (hours.cells[1].value or 0)
    assert made.unbeaten == (True, False)
    assert made.remarks[1] == "goed is nergens slechter."


def test_the_amounts_of_all_plans_are_rounded_in_the_same_steps() -> None:
    made = side_by_side(expert(), without_parts(expert(), expert().cards[0].card))
    values = [c.value for row in rows_of(made, PARTIES) for c in row.cells if c.value is not None]
    assert any(values)
    assert all(value % made.step_eur == 0 for value in values)


def test_forecasts_with_other_luck_are_not_compared() -> None:
    one = ComparedPlan("a", "a", EMPTY, forecast_of(EMPTY))
    other = ComparedPlan("b", "b", EMPTY, forecast_of(EMPTY, seed=2))
    with pytest.raises(UserError, match="Reken ze opnieuw door"):
        compare(*start(), (one, other), 36)


def test_the_choices_between_two_plans_are_told_one_by_one() -> None:
    casus, plan = casus_of(KLEIN), expert()
    assert choices(casus, plan, plan) == ()
    first, *rest = plan.cards
    changed = replace(
        plan, cards=(replace(first, start_month=first.start_month + 2, intensity=Intensity.LIGHT), *rest)
    )
    (choice,) = choices(casus, plan, changed)
    assert choice.key == first.card
    assert f"start in maand {first.start_month + 2} (was {first.start_month})" in choice.words
    assert "lichter (was intensief)" in choice.words
    gone = choices(casus, plan, EMPTY)
    assert {c.key for c in gone} == {c.card for c in plan.cards} | {s.trajectory for s in plan.stops}
    assert all("eraf" in c.words or "loopt door" in c.words for c in gone)
    back = choices(casus, EMPTY, plan)
    assert all("erbij" in c.words or "stopt in maand" in c.words for c in back)
