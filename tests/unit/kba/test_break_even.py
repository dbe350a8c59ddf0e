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


def test_several_lines_are_judged_like_each_alone() -> None:
    lines = np.array([[0.0, 0.0, 0.0], [-1.0, 2.0, 3.0], [1.0, -1.0, 0.0], [2.0, 1.0, -1.0], [1.0, 1.0, 1.0]])
    assert break_even_months(lines) == (None, 2, 3, None, 1)
    assert break_even_months(lines) == tuple(break_even_month(line) for line in lines)
