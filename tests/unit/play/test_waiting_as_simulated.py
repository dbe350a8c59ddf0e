"""The weeks that budgets and the plan lane count are those the simulation draws without a spread."""

from hypothesis import given
from hypothesis import strategies as st

from effect_game.content.waiting import Waiting
from effect_game.domain.plan import WEEKS_PER_MONTH
from effect_game.engine.tables import wait_months

weeks = st.floats(0, 100)


@given(weeks, weeks, weeks, st.sampled_from([0.25, 0.5, 1.0]))
def test_the_expected_start_is_the_simulated_one(
    wait: float, talk: float, faster: float, factor: float
) -> None:
    expected = Waiting(1, talk, faster).expected_weeks(wait, factor)
    simulated = wait_months(wait, wait, wait, factor, talk, faster)
    assert all(abs(int(month) / 65536 * WEEKS_PER_MONTH - expected) < 1e-3 for month in simulated)


@given(weeks, weeks)
def test_without_a_speed_up_talks_and_wait_add_up(wait: float, talk: float) -> None:
    assert Waiting(1, talk).expected_weeks(wait, 0.5) == talk + wait
