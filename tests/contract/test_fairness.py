"""Names are drawn by lot from one list and go with no role and no outcome.

Origin is nowhere in the game; the list (tests/support/names.yaml) says where a name is mostly given, only so
that it can be counted here. Roles: living in a household, working in the team, sitting at the table. Outcome:
whether the household was made so that society gains by the expert plan. Of the names that are mostly given in
one place (`here` or `elsewhere`) the share from elsewhere is compared with what chance would do
(hypergeometric); a name given in many languages says nothing, and households have more of those.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import comb
from pathlib import Path

import pytest

from effect_game.content.yaml_source import parse_text
from effect_game.domain.checked import Mix
from effect_game.domain.household import Household
from tests.support.casus import SHIPPED, casus_of

NAMES = Path(__file__).parents[1] / "support" / "names.yaml"
OFFICES = ("De ", "Het ")
"""Who speaks for an office has no name."""
TITLES = ("Dokter", "Juf", "Meester", "Meneer", "Mevrouw")
GAINS = (Mix.PAYS_OFF, Mix.LESS_IS_BEST)
TOO_RARE = 0.02
"""A split that chance gives less often than this on one side is not by lot."""


@dataclass(frozen=True)
class Bearer:
    name: str
    role: str
    household: str
    pays_off: bool


@cache
def listed() -> dict[str, list[str]]:
    source = parse_text(NAMES.read_text(encoding="utf-8"), NAMES.name)
    assert not source.problems
    found: dict[str, list[str]] = source.data
    return found


def groups() -> dict[str, str]:
    """First name -> where it is mostly given."""
    return {name: group for group in ("here", "many", "elsewhere") for name in listed()[group]}


def bearers(household: Household) -> Iterator[Bearer]:
    named = [(person.name, "household") for person in household.persons]
    named += [(member.name, "team") for member in household.team]
    named += [(colleague.name, "team") for colleague in household.colleagues]
    seated = [other.person for other in household.counterparts]
    seated += [step.person for other in household.counterparts for step in other.higher]
    at_table = {called(person) for person in seated} - {name for name, _ in named}
    named += [(name, "table") for name in sorted(at_table) if not name.startswith(OFFICES)]
    for name, role in named:
        yield Bearer(name, role, household.id, household.mix in GAINS)


def everybody() -> list[Bearer]:
    return [one for folder in SHIPPED for one in bearers(casus_of(folder).household)]


def called(person: str) -> str:
    """The name of who sits at the table, without what they are: 'Ans, van de afdeling wonen'."""
    return re.split(r", | van | namens ", person)[0]


def with_a_telling_name() -> list[Bearer]:
    return [one for one in everybody() if groups().get(one.name) in ("here", "elsewhere")]


def chance_of(drawn: int, hits: int, marked: int, total: int) -> float:
    """The smaller of both tails: `hits` marked ones among `drawn`, out of `total` with `marked` marked."""

    def exactly(count: int) -> float:
        return comb(marked, count) * comb(total - marked, drawn - count) / comb(total, drawn)

    most = min(drawn, marked)
    at_least = sum(exactly(count) for count in range(hits, most + 1))
    at_most = sum(exactly(count) for count in range(hits + 1) if drawn - count <= total - marked)
    return min(at_least, at_most)


def by_chance(people: list[Bearer], chosen: list[Bearer]) -> float:
    """How likely so lopsided a number of names from elsewhere among the chosen is."""
    marked = sum(groups()[one.name] == "elsewhere" for one in people)
    hits = sum(groups()[one.name] == "elsewhere" for one in chosen)
    return chance_of(len(chosen), hits, marked, len(people))


def test_every_name_is_on_the_list_or_is_a_title_with_a_family_name() -> None:
    unknown = []
    for one in everybody():
        title, _, family = one.name.partition(" ")
        if one.name not in groups() and not (title in TITLES and family in listed()["family"]):
            unknown.append(f"{one.household}: {one.name}")
    assert unknown == []


def test_nobody_shares_a_name_within_a_household_and_no_household_shares_a_name() -> None:
    living: list[str] = []
    for folder in SHIPPED:
        household = casus_of(folder).household
        names = [one.name for one in bearers(household)]
        assert len(set(names)) == len(names), household.id
        living += [person.name for person in household.persons]
    assert len(set(living)) == len(living)


@pytest.mark.parametrize("role", ["household", "team", "table"])
def test_where_a_name_comes_from_goes_with_no_role(role: str) -> None:
    people = with_a_telling_name()
    assert by_chance(people, [one for one in people if one.role == role]) > TOO_RARE


def test_an_outcome_goes_with_no_name() -> None:
    living = [one for one in with_a_telling_name() if one.role == "household"]
    assert by_chance(living, [one for one in living if one.pays_off]) > TOO_RARE


def test_the_count_sees_a_list_that_was_not_drawn_by_lot() -> None:
    assert chance_of(drawn=20, hits=10, marked=10, total=40) < TOO_RARE
    assert chance_of(drawn=20, hits=0, marked=10, total=40) < TOO_RARE
    assert chance_of(drawn=20, hits=5, marked=10, total=40) > 0.5
