"""The names of draws are made and read in one place."""

import pytest

from effect_game.domain.draw_ids import (
    DrawName,
    DrawRole,
    acting,
    base_of,
    draw_name,
    dropout_of,
    listening,
    step_of,
    uptake_of,
)

NAMES = [
    (base_of("event:a"), DrawName("event:a", DrawRole.BASE)),
    (step_of("move:a", 12), DrawName("move:a", DrawRole.STEP, step=12)),
    (uptake_of("intervention:a"), DrawName("intervention:a", DrawRole.UPTAKE)),
    (dropout_of("intervention:a"), DrawName("intervention:a", DrawRole.DROPOUT)),
    (acting("variable:a=b", "wonen", "self"), DrawName("variable:a=b", DrawRole.ACTS, "wonen", "self")),
    (
        listening("event:a", "situation:b", "adults"),
        DrawName("event:a", DrawRole.LISTENS, "situation:b", "adults"),
    ),
    ("coupling:a_b", DrawName("coupling:a_b", DrawRole.NUMBER)),
    ("number:base", DrawName("number:base", DrawRole.NUMBER)),
    ("number:step2", DrawName("number:step2", DrawRole.NUMBER)),
]


@pytest.mark.parametrize(("made", "read"), NAMES)
def test_a_name_that_is_made_is_read_back(made: str, read: DrawName) -> None:
    assert draw_name(made) == read


def test_no_two_draws_have_one_name() -> None:
    assert len({made for made, _ in NAMES}) == len(NAMES)
