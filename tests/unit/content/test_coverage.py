"""The table of what the households have between them is read from the content."""

from dataclasses import replace

from effect_game.content.coverage import NOWHERE, at_table, climbed, coverage, kinds, leads, rungs, seats
from effect_game.domain.checked import Mix
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import CardKind, LifeDomain
from effect_game.resources import scenarios_dir
from tests.support.casus import casus_of

SCHEDULE = scenarios_dir() / "het-volle-rooster"


def rows(casus: Casus, *households: str) -> dict[str, str]:
    """First cell -> last cell of every row, for copies of the household with these titles."""
    found = [replace(casus, household=replace(casus.household, title=title)) for title in households]
    lines = [line[2:-2].split(" | ") for line in coverage(casus.library, found) if line.startswith("| ")]
    return {cells[0]: cells[-1] for cells in lines}


def test_whoever_has_it_stands_behind_it_and_what_nobody_has_shows(casus: Casus) -> None:
    found = rows(casus, "Een", "Twee")
    household, names = casus.household, {party.id: party.name for party in casus.library.parties}
    for domain in LifeDomain:
        expected = "Een, Twee" if domain in household.lead_domains else NOWHERE
        assert found[domain.value.replace("_", " ")] == expected
    for party in seats(casus.library):
        assert found[names[party]] == ("Een, Twee" if party in at_table(casus) else NOWHERE)
    assert NOWHERE in found.values()
    assert "Een, Twee" in found.values()


def test_without_households_everything_is_nowhere(casus: Casus) -> None:
    found = rows(casus)
    counted = [*LifeDomain, *CardKind, *seats(casus.library), *rungs(casus.library)]
    assert list(found.values()).count(NOWHERE) == len(counted)


def test_every_household_has_a_row_with_its_dilemma_and_ages(casus: Casus) -> None:
    safe = replace(casus, household=replace(casus.household, mix=Mix.SAFETY))
    first = f"| {casus.household.title} |"
    (row,) = [line for line in coverage(casus.library, [safe]) if line.startswith(first)]
    assert "veiligheid gaat voor geld" in row
    assert ", ".join(str(age) for age in sorted(person.age for person in casus.household.persons)) in row


def test_what_a_household_has_comes_from_its_own_parts(casus: Casus) -> None:
    assert leads(casus) == set(casus.household.lead_domains)
    assert kinds(casus) == {card.kind for card in casus.household.cards}


def test_a_rung_decides_above_a_party_or_about_a_card_of_the_maatwerkbudget() -> None:
    casus = casus_of(SCHEDULE)
    above = {each.rung for counterpart in casus.household.counterparts for each in counterpart.higher}
    quiet = tuple(replace(each, higher=()) for each in casus.household.counterparts)
    bought = climbed(replace(casus, household=replace(casus.household, counterparts=quiet)))
    assert bought
    assert climbed(casus) == above | bought
    assert climbed(replace(casus, household=replace(casus.household, counterparts=quiet, cards=()))) == set()
