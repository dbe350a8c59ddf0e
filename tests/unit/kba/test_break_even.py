"""Definitions of earned back, cheaper and the twenty lives."""

import numpy as np
import pytest

from effect_game.kba.break_even import break_even_month, break_even_months, cheaper_share, representatives


@pytest.mark.parametrize(
    ("curve", "month"),
    [
        ([0.0, 0.0, 0.0], None),
        ([1e-9, -1e-9, 0.0], None),
        ([0.0, 5.0, 9.0], 1),
        ([-5.0, -1.0, 0.0, 3.0], 3),
        ([-5.0, 4.0, -1.0, 2.0], 4),
        ([4.0, 2.0, -1.0], None),
        ([-5.0, -1.0, -1e-9], 3),
    ],
)
def test_earned_back_is_the_first_month_from_which_the_curve_stays_up(
    curve: list[float], month: int | None
) -> None:
    assert break_even_month(curve) == month


def test_earned_back_can_be_asked_for_a_shorter_horizon() -> None:
    curve = [-2.0, 1.0, 1.0, -3.0]
    assert break_even_month(curve) is None
    assert break_even_month(curve, 3) == 2
    assert break_even_month(curve, 1) is None


def test_cheaper_counts_lives_above_zero_only() -> None:
    assert cheaper_share(np.array([1.0, 0.0, 1e-9, -1.0])) == 0.25


def test_representatives_stand_at_the_middle_of_each_twentieth() -> None:
    differences = np.arange(200.0)[::-1]
    numbers = np.arange(1, 201)
    chosen = representatives(differences, numbers)
    assert chosen == tuple(200 - (5 + 10 * k) for k in range(20))
    assert [differences[run - 1] for run in chosen] == [5.0 + 10 * k for k in range(20)]


def test_equal_differences_are_ordered_by_run_number() -> None:
    assert representatives(np.zeros(20), np.arange(1, 21)) == tuple(range(1, 21))


def test_fewer_lives_than_twenty_stand_more_than_once() -> None:
    chosen = representatives(np.array([3.0, 1.0]), np.array([7, 8]))
    assert chosen == (8,) * 10 + (7,) * 10


def test_lives_chosen_among_the_first_stand_close_to_the_quantiles_of_all() -> None:
    numbers = np.arange(1, 4_097)
    differences = np.exp(((np.arange(20_000) * 7_919) % 20_000) / 4_000.0)
    chosen = representatives(differences, numbers)
    values = differences[np.array(chosen) - 1]
    assert len(set(chosen)) == 20
    assert values.tolist() == sorted(values)
    for k, value in enumerate(values):
        share = np.count_nonzero(differences <= value) / differences.size
        assert share == pytest.approx((2 * k + 1) / 40, abs=1 / 1_000)


def test_equal_differences_share_out_the_lives_that_may_be_chosen() -> None:
    differences = np.where(np.arange(10_000) % 4 == 0, 5.0, 0.0)
    chosen = representatives(differences, np.arange(1, 101))
    assert differences[np.array(chosen) - 1].tolist() == [0.0] * 15 + [5.0] * 5
    assert len(set(chosen)) == 20
    assert list(chosen[:15]) == sorted(chosen[:15])


def test_without_a_life_at_the_quantile_the_nearest_is_chosen_and_of_two_the_lower() -> None:
    first = [10.0, -10.0, -10.0]
    assert set(representatives(np.array([*first, *[0.0] * 997]), np.array([4, 6, 8]))) == {6}
    assert set(representatives(np.array([*first, *[0.1] * 997]), np.array([4, 6, 8]))) == {4}
    assert set(representatives(np.array([*first, *[99.0] * 997]), np.array([4, 6, 8]))) == {4}
    assert set(representatives(np.array([*first, *[-99.0] * 997]), np.array([4, 6, 8]))) == {6}


def test_several_lines_are_judged_like_each_alone() -> None:
    lines = np.array([[0.0, 0.0, 0.0], [-1.0, 2.0, 3.0], [1.0, -1.0, 0.0], [2.0, 1.0, -1.0], [1.0, 1.0, 1.0]])
    assert break_even_months(lines) == (None, 2, 3, None, 1)
    assert break_even_months(lines) == tuple(break_even_month(line) for line in lines)
