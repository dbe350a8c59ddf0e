"""What a table may hold beyond the talk: dates, earlier agreements, rungs, the other chair, its rules."""

from typing import Any

import pytest

from tests.unit.content.faults import HOME, MONEY, TALKS, Fault, expect_fault, names

RUNG = "{rung: rung:alderman, person: De wethouder, grants: []"
FAULTS: tuple[Fault, ...] = (
    (TALKS, "evaluate_after_months: 4", "evaluate_after_months: 13", "content.range", "1 tot 12", "Pas"),
    (TALKS, "party: party:verhuur}", "party: party:verhur}", "content.unknown_id", "party:verhur", "verhuur"),
    (
        TALKS,
        RUNG,
        "{rung: rung:aldermn, person: Hij, grants: []",
        "content.unknown_id",
        "aldermn",
        "alderman",
    ),
    (TALKS, RUNG, "{rung: rung:leader, person: Zij, grants: []", "content.rung", "maatwerkbudget", "hogere"),
    (TALKS, RUNG, RUNG.replace("[]", "['ask:al']"), "content.unknown_id", "ask:al", "ask:"),
    (TALKS, "asks: ['ask:permit'], gives", "asks: [], gives", "content.ask", "swap", "cards"),
    (
        TALKS,
        "swap: {cards: [card:settle]",
        "swap: {cards: [card:setle]",
        "content.unknown_id",
        "setle",
        "settle",
    ),
    (
        HOME,
        "title: De dichte post",
        "title: De dichte post\nauthority_start: 11",
        "content.range",
        "0 tot 10",
        "Pas",
    ),
    (MONEY, "own_line_weight: 0.3", "own_line_weight: 1.3", "content.range", "0 tot 1", "Pas"),
    (MONEY, "bluff_cost: 2", "bluff_cost: -2", "content.range", "authority_most", "Pas"),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_fault_at_the_table_is_told_with_file_line_what_and_remedy(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)
