"""Prices become ledger lines that add up: split, with what they bring, and off when they must be."""

import math
from dataclasses import replace
from typing import Any

import pytest

from effect_game.content.compile_lines import make_lines, switched
from effect_game.content.compile_rows import Workbench
from effect_game.content.reach import reached_library
from effect_game.domain.evidence import Consumption
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Exclusion, Library
from effect_game.domain.model import Driver, DriverKind, LedgerLine
from effect_game.domain.vocabulary import FlowKind
from effect_game.kba.prices import level_prices
from tests.support.casus import DE_AUTO, casus_of

DRIVER = Driver(DriverKind.SITUATION, "situation:rent_arrears@household")
CITY, HOME, STATE = "party:gemeente_participatie", "party:huishouden", "party:rijk_uwv"


@pytest.fixture(scope="module")
def bench(shipped_library: Library) -> Workbench:
    """De auto with the whole library, so that every price can be booked."""
    return Workbench(Casus(household=casus_of(DE_AUTO).household, library=shipped_library))


def booked(bench: Workbench, price: str, **more: Any) -> list[LedgerLine]:
    use = Consumption(price=price, quantity=1.0, basis="proef", **more)
    return make_lines(bench, use, DRIVER, "proef")


def cents(bench: Workbench, lines: list[LedgerLine]) -> dict[str, int]:
    """What each party loses, in cents, per count."""
    prices = level_prices(bench.casus.library.prices, bench.casus.library.money)
    found: dict[str, float] = {}
    for line in lines:
        eur = prices[line.price].mean_eur * line.rate
        for party, sign in ((line.payer, 1), (line.receiver, -1)):
            if party is not None:
                found[party] = found.get(party, 0.0) + sign * eur
    return {party: round(100 * eur) for party, eur in found.items()}


@pytest.mark.parametrize("who", ["single", "single_parent", "couple"])
@pytest.mark.parametrize("year", ["", "_2024", "_2026"])
def test_assistance_is_paid_gross_received_net_and_nothing_for_society(
    bench: Workbench, who: str, year: str
) -> None:
    name = f"price:assistance_{who}_month{year}"
    net = next(price for price in bench.casus.library.prices if price.id == name)
    ends = cents(bench, booked(bench, name))
    assert set(ends) == {CITY, HOME, STATE}
    assert ends[HOME] == -round(100 * net.central)
    assert ends[STATE] < 0
    assert sum(ends.values()) == 0
    assert all(line.kind is FlowKind.TRANSFER for line in booked(bench, name))


@pytest.mark.parametrize("who", ["single", "couple"])
def test_net_norm_and_wage_tax_are_together_the_gross_amount_of_the_list(bench: Workbench, who: str) -> None:
    prices = {price.id: price for price in bench.casus.library.prices}
    paid = cents(bench, booked(bench, f"price:assistance_{who}_month_2026"))[CITY]
    assert paid == round(100 * prices[f"price:assistance_gross_{who}_month_2026"].central)


def test_every_split_price_adds_up_to_the_whole(bench: Workbench) -> None:
    split = [price for price in bench.casus.library.prices if price.split]
    assert len(split) == 9
    for price in split:
        lines = booked(bench, price.id)
        assert [line.payer for line in lines] == [part.payer for part in price.split]
        assert math.fsum(line.rate for line in lines) == pytest.approx(1.0, abs=1e-15)
        (whole,) = level_prices([price], bench.casus.library.money).values()
        assert abs(sum(cents(bench, lines).values()) - round(100 * whole.mean_eur)) <= 1


def test_a_transfer_knows_its_receiver_and_a_use_may_say_otherwise(bench: Workbench) -> None:
    (rent,) = booked(bench, "price:rent_month")
    assert (rent.kind, rent.payer, rent.receiver) == (FlowKind.TRANSFER, HOME, "party:woningcorporatie")
    (empty,) = booked(bench, "price:rent_month", kind=FlowKind.RESOURCE, payer="party:woningcorporatie")
    assert (empty.kind, empty.payer, empty.receiver) == (FlowKind.RESOURCE, "party:woningcorporatie", None)


def _off(bench: Workbench, situation: str, price: str) -> Workbench:
    rule = Exclusion(
        id="exclusion:x", name="x", reason="x", remedy="x", off=(price,), while_situations=(situation,)
    )
    return Workbench(replace(bench.casus, library=replace(bench.casus.library, exclusions=(rule,))))


def test_a_price_is_off_while_a_situation_of_the_household_is_so(bench: Workbench) -> None:
    off = _off(bench, "situation:evicted", "price:rent_month")
    assert switched(off, "price:rent_month", DRIVER).unless == ("situation:evicted@household",)
    assert switched(off, "price:gp_consult", DRIVER).unless == ()
    own = Driver(DriverKind.SITUATION, "situation:evicted@household", holds=False)
    assert switched(off, "price:rent_month", own).unless == ()


def test_a_situation_of_one_person_switches_off_what_counts_for_that_person_only(bench: Workbench) -> None:
    name, owner = next(key for key in sorted(bench.roster.situations) if key[1] != "household")
    others = [person.id for person in bench.casus.household.persons if person.id != owner]
    off = _off(bench, name, "price:gp_consult")
    mine = Driver(DriverKind.LEVEL, f"cell:lichamelijke_gezondheid@{owner}", levels=(1,))
    theirs = Driver(DriverKind.LEVEL, f"cell:lichamelijke_gezondheid@{others[0]}", levels=(1,))
    assert switched(off, "price:gp_consult", mine).unless == (f"{name}@{owner}",)
    assert switched(off, "price:gp_consult", theirs).unless == ()
    assert switched(off, "price:gp_consult", DRIVER).unless == ()


def test_help_for_one_person_is_that_persons_and_help_for_more_is_the_households(bench: Workbench) -> None:
    name, owner = next(key for key in sorted(bench.roster.situations) if key[1] != "household")
    off = _off(bench, name, "price:wmo_support_hour")
    card = bench.casus.household.cards[0]
    for persons, expected in (((owner,), (f"{name}@{owner}",)), ((owner, "person:other"), ())):
        household = replace(off.casus.household, cards=(replace(card, persons=persons),))
        changed = Workbench(replace(off.casus, household=household))
        driver = Driver(DriverKind.ACTIVE, card.id)
        assert switched(changed, "price:wmo_support_hour", driver).unless == expected


def test_a_casus_keeps_what_its_prices_bring_and_only_rules_that_bite(bench: Workbench) -> None:
    reached = reached_library(bench.casus.household, bench.casus.library)
    kept = {price.id for price in reached.prices}
    assert {"price:assistance_couple_month", "price:assistance_tax_couple_month"} <= kept
    named = {
        name for rule in reached.exclusions for name in (*rule.one_of, *rule.whole, *rule.parts, *rule.off)
    }
    assert named <= kept
    assert any(rule.off for rule in reached.exclusions)
