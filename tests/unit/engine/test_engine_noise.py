"""The keyed noise in vector form and the tables it is read through."""

import math

import numpy as np
import pytest

from effect_game.domain.noise import keyed_word, stream_key
from effect_game.engine import noise, tables


@pytest.mark.parametrize("first_run", [0, 1, 511, 2**33])
def test_the_vector_noise_equals_the_scalar_noise(first_run: int) -> None:
    key = stream_key(7, "month", "cell:x@person:y")
    block = noise.words(key, (0, 1, 7, 119), first_run, 9)
    expected = [[keyed_word(key, month, first_run + run) for run in range(9)] for month in (0, 1, 7, 119)]
    assert block.tolist() == expected


def test_four_months_share_a_word_low_bits_first() -> None:
    bits = noise.monthly_16(3, "cell", "row", 5, 4, 7)
    key = stream_key(3, "cell", "row")
    assert bits.shape == (7, 4)
    assert int(bits[6, 2]) == keyed_word(key, 1, 7) >> 32 & 0xFFFF


def test_two_months_share_a_word_low_bits_first() -> None:
    bits = noise.monthly_32(3, "event", "row", 5, 4, 7)
    key = stream_key(3, "event", "row")
    assert int(bits[5, 2]) == keyed_word(key, 2, 7) >> 32


def test_a_longer_horizon_keeps_the_luck_of_earlier_months() -> None:
    assert np.array_equal(
        noise.monthly_32(1, "event", "e", 0, 8, 120)[:13], noise.monthly_32(1, "event", "e", 0, 8, 13)
    )


def test_a_uniform_index_is_even_over_its_range_and_the_same_per_run() -> None:
    drawn = noise.uniform_index(1, "price", "row", 0, 20_000, 10)
    assert np.array_equal(drawn[100:], noise.uniform_index(1, "price", "row", 100, 19_900, 10))
    counts = np.bincount(drawn, minlength=10)
    # Nine degrees of freedom: chi-square above 27.9 has a chance of 0.001.
    assert ((counts - 2_000) ** 2 / 2_000).sum() < 27.9


def test_the_logistic_noise_follows_the_sigmoid() -> None:
    table = np.sort(tables.logistic_noise())
    steps = np.arange(-3_100, 3_101)
    below = np.searchsorted(table, steps) / 65_536
    sigmoid = np.array([1 / (1 + math.exp(-step / 256)) for step in steps])
    assert np.abs(below - sigmoid).max() <= 1.6e-5


def test_the_logistic_noise_treats_up_and_down_alike() -> None:
    table = tables.logistic_noise().astype(int)
    assert np.array_equal(table, -1 - table[::-1])


def test_normal_draws_have_a_mean_of_exactly_zero() -> None:
    for sd in (0.01, 0.1531, 0.5, 1.7):
        table = tables.normal_offsets(sd)
        assert int(table.sum()) == 0
        assert table.std() == pytest.approx(sd * 256, rel=0.02, abs=0.3)


def test_waits_follow_their_triangle_and_a_factor_shortens_each_of_them() -> None:
    table = tables.wait_months(2, 6, 16, 1.0)
    assert table.mean() / 65_536 == pytest.approx(8 * 12 / 52, rel=0.001)
    assert (tables.wait_months(2, 6, 16, 0.5) <= table).all()


def test_a_permanent_effect_does_not_fade_and_a_halflife_halves() -> None:
    assert tables.fade_factor(999) == tables.FADE_ONE
    assert (tables.fade_factor(18) / tables.FADE_ONE) ** 18 == pytest.approx(0.5, rel=1e-3)
