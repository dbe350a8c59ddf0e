"""The one rounding of euros: jars, table, side by side and looking back tell the same amounts."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.play.digits import format_eur, round_half_away, round_parts_eur
from effect_game.play.forecast import ForecastRequest
from effect_game.play.party_amounts import party_amounts
from effect_game.play.state import start_state
from effect_game.play.views_compare import PARTIES, ComparedPlan, compare
from effect_game.play.views_debrief import merged_rows
from effect_game.play.views_money import money_at, party_table
from tests.support.casus import SHIPPED, casus_of, forecaster_of, plan_of

MONTHS = (12, 36, 60, 120)
HOUSEHOLDS = [pytest.param(folder, id=folder.name) for folder in SHIPPED[:3]]


@cache
def forecast_of(folder: Path) -> tuple[Casus, Forecast]:
    plan = plan_of(folder, "expert")
    return casus_of(folder), forecaster_of(folder).forecast(ForecastRequest(plan=plan, seed=3, runs=512))


@pytest.mark.parametrize("folder", HOUSEHOLDS)
@pytest.mark.parametrize("months", MONTHS)
def test_a_jar_says_what_the_table_says_for_its_parties_together(folder: Path, months: int) -> None:
    casus, forecast = forecast_of(folder)
    rows = {row.id: row.difference_eur for row in party_table(casus, forecast, months).rows}
    told = [jar for jar in money_at(casus, forecast, months).jars if jar.shown.amount]
    assert told
    for jar in told:
        assert jar.shown.amount == format_eur(float(sum(rows.get(party, 0) for party in jar.parties)))


@pytest.mark.parametrize("folder", HOUSEHOLDS)
@pytest.mark.parametrize("months", MONTHS)
def test_the_lines_of_the_table_add_up_to_the_amount_that_stands_for_all(folder: Path, months: int) -> None:
    casus, forecast = forecast_of(folder)
    total = sum(row.difference_eur for row in party_table(casus, forecast, months).rows)
    money = money_at(casus, forecast, months)
    mean = forecast.at(months).society.difference.mean
    assert (
        total
        == round_half_away(mean, money.step_eur)
        == party_amounts(casus, forecast.at(months)).society_eur
    )
    assert money.society.amount in ("", format_eur(float(total)))
    assert sum(row.difference_eur for row in merged_rows(casus, forecast, months)) == total


@pytest.mark.parametrize("folder", HOUSEHOLDS)
def test_a_plan_beside_itself_reads_as_its_own_jars(folder: Path) -> None:
    casus, forecast = forecast_of(folder)
    goals = tuple(goal.id for goal in casus.household.goals)
    state = replace(start_state(casus), goals=goals)
    one = ComparedPlan("a", "a", plan_of(folder, "expert"), forecast)
    made = compare(casus, state, (one, one), 36)
    assert made.step_eur == money_at(casus, forecast, 36).step_eur
    rows = next(group.rows for group in made.groups if group.key == PARTIES)
    beside = {row.key: row.cells[0].words for row in rows}
    single = {jar.parties[0]: jar for jar in money_at(casus, forecast, 36).jars if len(jar.parties) == 1}
    assert single
    for party, jar in single.items():
        assert beside[party] == jar.shown.words
    assert beside["society"] == money_at(casus, forecast, 36).society.words


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=20),
    st.sampled_from([1, 50, 250, 1000]),
    st.floats(-5000, 5000),
)
def test_parts_add_up_to_a_whole_that_is_known_apart_and_none_shifts_far(
    parts: list[float], step: int, more: float
) -> None:
    total = sum(parts) + more
    rounded = round_parts_eur(parts, step, total_eur=total)
    assert sum(rounded) == round_half_away(total, step)
    most = step * (2 + abs(more) / step / len(parts))
    assert all(abs(shown - part) <= most for shown, part in zip(rounded, parts, strict=True))
