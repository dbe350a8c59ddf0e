"""Canonical JSON: one spelling for one value, and none for what JSON does not know."""

import pytest

from effect_game.store.digest import canonical_json


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_no_numbers_have_no_canonical_form(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical_json([value])
