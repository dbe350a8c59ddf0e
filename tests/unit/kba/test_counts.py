"""What each kind of driver counts in a trace."""

from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.model import Driver, DriverKind
from effect_game.domain.vocabulary import Intensity
from effect_game.kba.counts import count
from tests.support.tiny_money import ACTIVE, CARE, CELL, EVENT, FLAG, LEVEL, START, trace


def test_a_level_counts_by_the_state_after_the_month() -> None:
    lives = trace(months=3, runs=1)
    lives.levels[0, :, 0] = [0, 1, 2, 4]
    assert count(lives, LEVEL, 3)[:, 0].tolist() == [True, False, False]
    top = Driver(DriverKind.LEVEL, CELL, levels=(5, 3))
    assert count(lives, top, 3)[:, 0].tolist() == [False, True, True]


def test_a_situation_counts_while_it_is_so_or_while_it_is_not() -> None:
    lives = trace(months=3, runs=1)
    lives.flags[0, :, 0] = [True, False, True, True]
    assert count(lives, Driver(DriverKind.SITUATION, FLAG), 3)[:, 0].tolist() == [False, True, True]
    absent = Driver(DriverKind.SITUATION, FLAG, holds=False)
    assert count(lives, absent, 3)[:, 0].tolist() == [True, False, False]


def test_events_and_starts_count_in_their_month() -> None:
    lives = trace(months=2, runs=2)
    lives.hits[0, 1, 0] = True
    lives.started[0, 0, 1] = True
    assert count(lives, EVENT, 2).tolist() == [[False, False], [True, False]]
    assert count(lives, START, 2).tolist() == [[False, True], [False, False]]


def test_activity_counts_at_any_or_at_one_intensity() -> None:
    lives = trace(months=4, runs=1)
    lives.active[0, :, 0] = [0, 1, 2, 3]
    assert count(lives, ACTIVE, 4)[:, 0].tolist() == [False, True, True, True]
    heavy = Driver(DriverKind.ACTIVE, CARE, intensity=Intensity.INTENSIVE)
    assert count(lives, heavy, 4)[:, 0].tolist() == [False, False, False, True]


def test_a_start_at_one_intensity_counts_only_then() -> None:
    lives = trace(months=2, runs=2)
    lives.started[0, 0] = True
    lives.active[0, 0] = [1, 2]
    light = Driver(DriverKind.START, CARE, intensity=Intensity.LIGHT)
    assert count(lives, light, 2)[0].tolist() == [True, False]


def test_only_the_months_asked_for_are_counted() -> None:
    assert count(trace(months=9, runs=1), ACTIVE, 4).shape == (4, 1)


def test_a_row_that_is_not_simulated_is_named() -> None:
    with pytest.raises(ValueError, match="counts 'card:test_other', which is not simulated"):
        count(trace(2, 1), Driver(DriverKind.ACTIVE, "card:test_other"), 2)


def test_a_trace_that_is_too_short_is_refused() -> None:
    with pytest.raises(ValueError, match="the trace has 2 months, 3 are needed"):
        count(trace(2, 1), ACTIVE, 3)


@pytest.mark.parametrize(
    "driver", [LEVEL, ACTIVE, EVENT, START, Driver(DriverKind.SITUATION, FLAG, holds=False)]
)
def test_nothing_is_counted_in_a_month_after_which_a_situation_puts_it_off(driver: Driver) -> None:
    lives = trace(months=3, runs=1)
    lives.active[:], lives.hits[:], lives.started[:] = 2, True, True
    # The situation at the start (place 0) says nothing about month 1.
    lives.flags[0, :, 0] = [True, False, True, False]
    without = replace(driver, unless=(FLAG,))
    assert count(lives, without, 3)[:, 0].tolist() == [True, False, True]


def test_each_of_the_situations_puts_a_count_off() -> None:
    lives = replace(trace(months=3, runs=1), situations=(FLAG, "tenure=street"))
    lives = replace(lives, flags=np.array([[[0], [1], [0], [0]], [[0], [0], [1], [0]]], dtype=np.bool_))
    both = replace(LEVEL, unless=(FLAG, "tenure=street"))
    assert count(lives, both, 3)[:, 0].tolist() == [False, False, True]


def test_a_state_of_a_categorical_row_is_counted_as_a_situation() -> None:
    lives = replace(trace(months=2, runs=1), situations=("tenure=rent",))
    lives.flags[0, :, 0] = [True, True, False]
    rent = Driver(DriverKind.SITUATION, "tenure=rent")
    assert count(lives, rent, 2)[:, 0].tolist() == [True, False]


def test_an_unknown_situation_that_would_put_a_count_off_is_named() -> None:
    with pytest.raises(ValueError, match="counts 'situation:other', which is not simulated"):
        count(trace(2, 1), replace(LEVEL, unless=("situation:other",)), 2)
