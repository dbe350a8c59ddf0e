"""Every household that comes with the game says which rules it leans on, and every rule is leaned on."""

from pathlib import Path

import pytest

from effect_game.content.lint_regulations import regulation_coverage
from effect_game.domain.knowledge import Library
from effect_game.domain.regulations import Footing
from tests.support.casus import SHIPPED, casus_of


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_what_a_household_tells_of_the_law_is_in_the_register(folder: Path, shipped_library: Library) -> None:
    household = casus_of(folder).household
    assert len(household.regulations) >= 5
    assert [each.message for each in regulation_coverage(household, shipped_library)] == []


def test_no_rule_stands_in_the_register_for_nothing(shipped_library: Library) -> None:
    leaned_on = {use.regulation for folder in SHIPPED for use in casus_of(folder).household.regulations}
    assert {rule.id for rule in shipped_library.regulations} == leaned_on
    assert {law.id for law in shipped_library.laws} == {rule.law for rule in shipped_library.regulations}


def test_most_rules_were_looked_up_and_the_others_are_called_not_looked_up(shipped_library: Library) -> None:
    rules = shipped_library.regulations
    looked_up = [rule for rule in rules if rule.looked_up]
    assert len(looked_up) > len(rules) / 2
    assert {rule.grade for rule in rules if not rule.looked_up} <= {Footing.D}


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_the_beleidssignaal_of_every_household_can_name_a_rule(folder: Path) -> None:
    assert [use for use in casus_of(folder).household.regulations if use.in_the_way]
