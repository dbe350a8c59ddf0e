"""The mix of the shipped households: what kind of dilemma each is, and that it comes out as such.

What was measured lies beside each household (check.json, 20,000 lives) and only counts when it belongs to
the content, the plans and the law of now; `effect-game lint --simulate` measures again what does not.
"""

from pathlib import Path

import pytest

from effect_game.content.coverage import at_table, climbed, kinds, leads, rungs, seats
from effect_game.content.plans import load_plan, plan_names
from effect_game.domain.checked import Mix
from effect_game.domain.vocabulary import CardKind, LifeDomain
from effect_game.play.casus_check import CHECK_RUNS
from effect_game.play.casus_check_cache import read_kept
from effect_game.play.casus_check_result import CheckFigures
from tests.support.casus import SHIPPED, casus_of

pytestmark = pytest.mark.slow

KINDS = {
    "de-auto": Mix.PAYS_OFF,
    "zevenentwintig": Mix.PAYS_OFF,
    "alleen-een-woonprobleem": Mix.PAYS_OFF,
    "de-klok": Mix.PAYS_OFF,
    "achttien": Mix.PAYS_OFF,
    "de-hond": Mix.PAYS_OFF,
    "overheid-als-schuldeiser": Mix.OTHER_PARTY,
    "kwekerij-op-zolder": Mix.SAFETY,
    "voor-haar-man": Mix.OTHER_PARTY,
    "twee-huizen": Mix.PAYS_OFF,
    "het-volle-rooster": Mix.LESS_IS_BEST,
    "rust-zonder-winst": Mix.COSTS_MORE,
}
MOST_OWN_NUMBERS = 12
PARTIES = 13
YOUNGEST, OLDEST = 3, 83


def measured(folder: Path) -> CheckFigures | None:
    casus = casus_of(folder)
    plans = {name: load_plan(casus, folder, name) for name in plan_names(folder)}
    return read_kept(folder, casus, plans, CHECK_RUNS)


def test_every_shipped_household_is_the_kind_of_dilemma_it_was_made_for() -> None:
    assert {folder.name: casus_of(folder).household.mix for folder in SHIPPED} == KINDS


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_line_of_the_dilemma_holds_in_what_was_measured_of_this_content(folder: Path) -> None:
    figures = measured(folder)
    assert figures is not None, "niet meer van deze inhoud: effect-game lint --simulate"
    always = {"tempting_seen", "tempting_loses", "knot"}
    assert always < {line.id for line in figures.mix}
    assert [line.id for line in figures.mix if not line.holds] == []


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_household_has_at_most_twelve_numbers_of_its_own(folder: Path) -> None:
    assert len(casus_of(folder).household.own_numbers) <= MOST_OWN_NUMBERS


def test_together_they_lead_with_every_leefgebied_and_seat_every_party() -> None:
    casussen = [casus_of(folder) for folder in SHIPPED]
    assert set().union(*map(leads, casussen)) == set(LifeDomain)
    every = {party for casus in casussen for party in seats(casus.library)}
    assert set().union(*map(at_table, casussen)) == every
    assert len(every) + 1 == PARTIES, "the household itself is the thirteenth"


def test_together_they_are_of_all_ages() -> None:
    ages = {person.age for folder in SHIPPED for person in casus_of(folder).household.persons}
    assert min(ages) <= YOUNGEST
    assert max(ages) >= OLDEST


def test_every_kind_of_card_and_every_rung_of_the_ladder_is_used() -> None:
    casussen = [casus_of(folder) for folder in SHIPPED]
    assert set().union(*map(kinds, casussen)) == set(CardKind)
    every = {rung for casus in casussen for rung in rungs(casus.library)}
    assert set().union(*map(climbed, casussen)) == every
