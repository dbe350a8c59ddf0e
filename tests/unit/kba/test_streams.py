"""Counting rules, discounting and sums of streams, by hand."""

import numpy as np
import pytest

from effect_game.domain.markov import Counting, Stream, StreamKind
from effect_game.domain.model import Driver, DriverKind, LedgerLine
from effect_game.domain.vocabulary import Cashable, FlowKind
from effect_game.kba.streams import StreamLine, Tally, counting_rule, money, simpson_weights, stream_line

SHARES = np.array([[1.0], [0.6], [0.3], [0.1]])
ONE = np.ones((1, 1))


def line_of(
    counting: Counting,
    *,
    kind: DriverKind = DriverKind.SITUATION,
    discount: float = 0.0,
    first_exponent: int = 0,
    active: tuple[bool, ...] = (True, True, True, True),
    months: float = 12.0,
) -> StreamLine:
    stream = Stream(
        name="s",
        kind=StreamKind.COST,
        items=(),
        counting=counting,
        discount=discount,
        first_exponent=first_exponent,
    )
    line = LedgerLine(
        price="s",
        driver=Driver(kind, "row"),
        rate=1.0,
        kind=FlowKind.RESOURCE,
        payer="s",
        receiver=None,
        cashable=Cashable.NO,
        once=False,
        cause="",
        basis="",
    )
    return stream_line(line, stream, 0, active, months)


@pytest.mark.parametrize(
    ("counting", "total"),
    [
        (Counting.END, 0.6 + 0.3 + 0.1),
        (Counting.START, 1.0 + 0.6 + 0.3),
        (Counting.LIFE_TABLE, 0.8 + 0.45 + 0.2),
        (Counting.HALF_CYCLE, 0.5 + 0.6 + 0.3 + 0.05),
        (Counting.NONE, 2.0),
    ],
)
def test_each_rule_counts_its_own_states(counting: Counting, total: float) -> None:
    assert money(line_of(counting), SHARES, ONE)[0, 0] == pytest.approx(total)


@pytest.mark.parametrize(
    ("counting", "first_exponent", "total"),
    [
        (Counting.END, 1, 0.6 / 1.1 + 0.3 / 1.21 + 0.1 / 1.331),
        (Counting.END, 0, 0.6 + 0.3 / 1.1 + 0.1 / 1.21),
        (Counting.START, 0, 1.0 + 0.6 / 1.1 + 0.3 / 1.21),
        (Counting.LIFE_TABLE, 0, 0.8 + 0.45 / 1.1 + 0.2 / 1.21),
        (Counting.LIFE_TABLE, 1, 0.8 / 1.1 + 0.45 / 1.21 + 0.2 / 1.331),
        (Counting.HALF_CYCLE, 0, 0.5 + 0.6 / 1.1 + 0.3 / 1.21 + 0.05 / 1.331),
        (Counting.NONE, 0, 1.0 + 0.6 / 1.1 + 0.3 / 1.21 + 0.1 / 1.331),
    ],
)
def test_discounting_begins_where_the_stream_says(
    counting: Counting, first_exponent: int, total: float
) -> None:
    line = line_of(counting, discount=0.1, first_exponent=first_exponent)
    assert money(line, SHARES, ONE)[1, 0] == pytest.approx(total)


def test_a_cycle_of_six_months_discounts_by_half_a_year() -> None:
    line = line_of(Counting.END, discount=0.21, first_exponent=1, months=6.0)
    assert money(line, SHARES, ONE)[1, 0] == pytest.approx(0.6 / 1.1 + 0.3 / 1.21 + 0.1 / 1.331)


@pytest.mark.parametrize("counting", [each for each in Counting if each is not Counting.WEIGHTS])
def test_windows_that_follow_each_other_add_up_to_the_whole(counting: Counting) -> None:
    whole = money(line_of(counting, discount=0.05), SHARES, ONE)
    parts = [
        money(
            line_of(counting, discount=0.05, active=tuple(place == number for place in range(4))),
            SHARES,
            ONE,
        )
        for number in range(4)
    ]
    assert np.sum(parts, axis=0) == pytest.approx(whole)


def test_a_move_counts_whole_in_the_cycle_in_which_it_is_made() -> None:
    moves = np.array([[0.0], [0.4], [0.3], [0.2]])
    by_cycle = line_of(Counting.LIFE_TABLE, kind=DriverKind.EVENT, discount=0.1)
    assert money(by_cycle, moves, ONE)[:, 0] == pytest.approx([0.9, 0.4 + 0.3 / 1.1 + 0.2 / 1.21])
    by_point = line_of(Counting.HALF_CYCLE, kind=DriverKind.EVENT, discount=0.1)
    assert money(by_point, moves, ONE)[1, 0] == pytest.approx(0.4 / 1.1 + 0.3 / 1.21 + 0.2 / 1.331)


def test_amounts_may_differ_per_cycle_and_per_life() -> None:
    line = line_of(Counting.LIFE_TABLE, discount=0.1)
    per_cycle = np.array([[0.0], [10.0], [20.0], [30.0]])
    total = 8.0 + 9.0 / 1.1 + 6.0 / 1.21
    assert money(line, SHARES, per_cycle)[1, 0] == pytest.approx(total)
    lives = np.repeat(SHARES, 2, axis=1)
    both = money(line, lives, np.hstack([per_cycle, 2 * per_cycle]))
    assert both[1] == pytest.approx([total, 2 * total])
    assert money(line, lives, np.array([[1.0, 3.0]]))[0] == pytest.approx([1.45, 4.35])


@pytest.mark.parametrize("cycles", [2, 4, 24, 74])
def test_simpson_is_exact_for_a_cubic_over_an_even_number_of_cycles(cycles: int) -> None:
    points = np.arange(cycles + 1.0)
    found = simpson_weights(cycles) @ (points**3 - 2 * points**2 + 5)
    assert found == pytest.approx(cycles**4 / 4 - 2 * cycles**3 / 3 + 5 * cycles)


@pytest.mark.parametrize("cycles", [3, 5, 75])
def test_simpson_is_exact_for_a_parabola_over_an_odd_number_of_cycles(cycles: int) -> None:
    points = np.arange(cycles + 1.0)
    found = simpson_weights(cycles) @ (points**2 - points + 1)
    assert found == pytest.approx(cycles**3 / 3 - cycles**2 / 2 + cycles)


def test_explicit_weights_are_taken_as_they_are() -> None:
    rule = counting_rule(Counting.WEIGHTS, 3, (0.1, 0.2, 0.3, 0.4))
    assert rule.total == pytest.approx(1.0)
    assert list(rule.after) == [0.1, 0.2, 0.3, 0.4]


def test_a_tally_of_blocks_is_the_mean_and_standard_error_of_all() -> None:
    values = np.array([[(7 * place) % 11 for place in range(30)], [1e9 + place % 3 for place in range(30)]])
    tally = Tally.of(2)
    for start in range(0, 30, 7):
        tally.add(values[:, start : start + 7].astype(np.float64))
    assert tally.mean == pytest.approx(values.mean(axis=1))
    assert tally.se() == pytest.approx(values.std(axis=1, ddof=1) / np.sqrt(30), rel=1e-6)


def test_one_life_has_no_standard_error() -> None:
    tally = Tally.of(1)
    tally.add(np.array([[3.0]]))
    assert tally.se() is None
