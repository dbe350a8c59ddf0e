"""From a leaf to the chances behind its quantity: parts that add up, in both arms."""

import pytest

from effect_game.content.compile import compile_arms
from effect_game.domain.forecast import Leaf
from effect_game.domain.model import DriverKind, LedgerLine
from effect_game.play.forecast import ForecastRequest
from effect_game.play.why import WhyRow, why
from tests.support.casus import KLEIN, forecaster_of, plan_of

MONTHS = 36


def asked(plan: str = "expert") -> ForecastRequest:
    return ForecastRequest(plan=plan_of(KLEIN, plan), seed=3, runs=64, months=MONTHS, everything=True)


def leaves(plan: str = "expert") -> tuple[Leaf, ...]:
    return forecaster_of(KLEIN).forecast(asked(plan)).at(MONTHS).leaves


def told(leaf: Leaf, plan: str = "expert") -> tuple[WhyRow, ...]:
    return why(forecaster_of(KLEIN), asked(plan), leaf, MONTHS)


def test_in_each_arm_the_parts_add_up_to_the_sum_that_decides() -> None:
    rows = [row for leaf in leaves() for row in told(leaf)]
    assert rows
    assert {row.is_level for row in rows} == {True, False}
    for row in rows:
        assert sum(part.reference for part in row.parts) == pytest.approx(row.reference_logits, abs=1e-9)
        assert sum(part.plan for part in row.parts) == pytest.approx(row.plan_logits, abs=1e-9)
        assert 0.0 <= row.reference_chance <= 1.0
        assert 0.0 <= row.plan_share <= 1.0


def test_what_a_plan_decides_has_no_chance_behind_it() -> None:
    cards = {card.card for card in plan_of(KLEIN, "expert").cards}
    of_cards = [leaf for leaf in leaves() if leaf.cause in cards]
    assert of_cards
    assert {told(leaf) for leaf in of_cards} == {()}


def test_every_part_and_row_has_words() -> None:
    for leaf in leaves():
        for row in told(leaf):
            assert "@" not in row.label
            assert all(part.label and "@" not in part.label for part in row.parts)


def test_under_the_empty_plan_both_arms_are_told_alike() -> None:
    rows = [row for leaf in leaves("nothing") for row in told(leaf, "nothing")]
    assert rows
    for row in rows:
        assert (row.reference_chance, row.reference_share) == (row.plan_chance, row.plan_share)
        assert [part.reference for part in row.parts] == [part.plan for part in row.parts]


def test_a_leaf_of_levels_begins_with_its_own_cell() -> None:
    drivers = {line.cause: line.driver for line in forecaster_lines()}
    levels = [leaf for leaf in leaves() if drivers[leaf.cause].kind is DriverKind.LEVEL]
    assert levels
    for leaf in levels:
        assert told(leaf)[0].row == drivers[leaf.cause].row


def forecaster_lines() -> tuple[LedgerLine, ...]:
    arms = compile_arms(forecaster_of(KLEIN).casus, plan_of(KLEIN, "expert"))
    return (*arms.reference_lines, *arms.plan_lines)
