"""A class under load: every decision is answered once, and the board knows it."""

import math

import pytest

from tests.benchmarks.class_load import measure

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]


def test_every_decision_of_forty_groups_is_acknowledged_once_and_stands_on_the_board() -> None:
    load = measure(40, 6.0)
    assert load.sent >= 40
    assert load.acked_once == load.sent
    assert not math.isnan(load.board_p95)
