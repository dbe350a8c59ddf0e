"""What we do not know apart from chance, on differences whose parts are known beforehand."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.noise import keyed_word, stream_key
from effect_game.kba.loops import not_known_range, two_loops

RUNS = 4000
NONE = np.zeros((1, RUNS)), np.zeros(1)


def normal(name: str, sd: float) -> NDArray[np.float64]:
    """Independent normal draws, by the keyed noise."""
    key, quantile = stream_key(7, "test", name), NormalDist().inv_cdf
    uniform = [((keyed_word(key, 0, run) >> 11) + 0.5) / 2**53 for run in range(RUNS)]
    return sd * np.array([quantile(value) for value in uniform])


@pytest.mark.parametrize(("known_sd", "luck_sd"), [(3.0, 4.0), (1.0, 7.0), (6.0, 2.0), (0.0, 5.0)])
def test_the_share_is_that_of_the_part_two_lives_have_in_common(known_sd: float, luck_sd: float) -> None:
    common = 100.0 + normal("common", known_sd)
    found = two_loops(common + normal("luck", luck_sd), common + normal("other", luck_sd), *NONE)
    whole = known_sd**2 + luck_sd**2
    assert found.not_known_share is not None
    assert found.chance_share is not None
    assert found.share_se is not None
    assert found.variance == pytest.approx(whole, rel=0.06)
    assert abs(found.not_known_share - known_sd**2 / whole) < 3.5 * found.share_se
    assert found.not_known_share + found.chance_share == pytest.approx(1.0)


def test_the_error_is_that_of_a_correlation_between_two_normals() -> None:
    # Of two normals with correlation rho the pooled estimate has error (1 - rho^2) / sqrt(n).
    common = normal("common", 3.0)
    found = two_loops(common + normal("luck", 4.0), common + normal("other", 4.0), *NONE)
    rho = 9.0 / 25.0
    assert found.share_se == pytest.approx((1.0 - rho**2) / math.sqrt(RUNS), rel=0.06)


def test_prices_have_the_share_their_spread_and_size_give() -> None:
    # Two amounts of 200 and -50 with multipliers of sd 0.1 and 0.4: 400 + 400; luck of sd 30: 900.
    amounts = np.array([200.0 + normal("luck", 30.0), np.full(RUNS, -50.0)])
    other = np.array([200.0 + normal("other", 30.0), np.full(RUNS, -50.0)])
    drawn = 1.0 + np.array([normal("first price", 0.1), normal("second price", 0.4)])
    found = two_loops(
        (drawn * amounts).sum(axis=0), (drawn * other).sum(axis=0), amounts, np.array([0.01, 0.16])
    )
    assert found.prices_share is not None
    assert found.not_known_share is not None
    assert found.share_se is not None
    assert found.prices_share == pytest.approx(800 / 1709, rel=0.05)
    # Nothing else is unknown here, so both estimates mean the same.
    assert abs(found.not_known_share - found.prices_share) < 3.5 * found.share_se


def test_where_nothing_varies_there_are_no_shares() -> None:
    same = np.full(RUNS, 12.0)
    found = two_loops(same, same, *NONE)
    assert (found.variance, found.not_known_share, found.chance_share) == (0.0, None, None)
    assert (found.prices_share, found.share_se, found.prices_share_se) == (None, None, None)


def test_one_life_cannot_tell_two_loops_apart() -> None:
    with pytest.raises(ValueError, match="at least two lives"):
        two_loops(np.ones(1), np.ones(1), np.ones((1, 1)), np.ones(1))


def test_the_range_of_what_is_not_known_is_that_of_the_part_in_common() -> None:
    known_sd, luck_sd, mean = 30.0, 40.0, 100.0
    common = mean + normal("common", known_sd)
    loops = two_loops(common + normal("luck", luck_sd), common + normal("other", luck_sd), *NONE)
    found = not_known_range(loops, mean)
    assert found is not None
    assert abs(found.not_known_sd_eur - known_sd) < 3.5 * found.error_eur / 1.96
    assert found.high_eur - mean == pytest.approx(1.96 * found.not_known_sd_eur)
    assert mean - found.low_eur == pytest.approx(1.96 * found.not_known_sd_eur)


def test_what_is_too_small_to_measure_has_no_range() -> None:
    luck = normal("luck", 5.0)
    assert not_known_range(two_loops(luck, -luck, *NONE), 0.0) is None
    still = np.full(RUNS, 3.0)
    assert not_known_range(two_loops(still, still, *NONE), 3.0) is None
