"""The shipped price list is whole, and the page about it says what it holds."""

import pytest

from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import FlowKind, Grade, PriceUse, Verified
from effect_game.kba.prices import level_price
from effect_game.resources import data_root
from tests.support.price_tables import moved_table, rules_table, unbooked_table

PAGE = data_root() / "docs" / "prijslijst.md"


@pytest.mark.parametrize("table", [moved_table, unbooked_table])
def test_the_page_has_the_tables_of_the_content(shipped_library: Library, table: object) -> None:
    assert callable(table)
    assert table(shipped_library) in PAGE.read_text(encoding="utf-8")


def test_the_page_has_every_rule_and_none_that_is_gone(shipped_library: Library) -> None:
    """What a household's own situations switch off may stay out: the page is about the rules for all."""
    part = PAGE.read_text(encoding="utf-8").partition("## Niet dubbel tellen")[2].partition("\n## ")[0]
    told = {line for line in part.splitlines() if line.startswith("|")}
    rules = set(rules_table(shipped_library).splitlines())
    assert told <= rules
    assert all("telt niet mee zolang" in line for line in rules - told)


def test_the_list_holds_all_rows_of_the_research_and_every_grade(shipped_library: Library) -> None:
    assert len(shipped_library.prices) >= 207
    assert {price.grade for price in shipped_library.prices} == set(Grade)
    assert {price.verified for price in shipped_library.prices} == set(Verified)
    assert all(price.life_domain is not None for price in shipped_library.prices)


def test_a_price_from_memory_is_never_called_verified(shipped_library: Library) -> None:
    for price in shipped_library.prices:
        if price.assumption is not None:
            assert price.verified is not Verified.YES, price.id
        if price.source is not None:
            source = next(row for row in shipped_library.sources if row.id == price.source)
            # A price is never seen better than its source.
            assert price.verified is source.verified or price.verified is Verified.PARTLY, price.id


def test_there_is_an_index_for_every_year_and_2025_is_the_level(shipped_library: Library) -> None:
    assert sorted(shipped_library.money.index) == list(range(1997, 2027))
    assert shipped_library.money.price_year == 2025
    assert shipped_library.money.index[2025] == pytest.approx(134.52)


@pytest.mark.parametrize(
    ("name", "low", "eur"),
    [
        ("price:gp_consult", 31.83, 34.19),
        ("price:domestic_violence_total_year", 3850.58, 5800.89),
        ("price:prison_day", 361.56, 408.04),
        ("price:assistance_single_month", 1345.45, 1345.45),
        ("price:summons", 112.37, 135.97),
    ],
)
def test_prices_follow_the_index_and_statutory_amounts_do_not(
    shipped_library: Library, name: str, low: float, eur: float
) -> None:
    price = next(row for row in shipped_library.prices if row.id == name)
    level = level_price(price, shipped_library.money)
    assert level.mean_eur == pytest.approx(eur, abs=0.02)
    assert level.low_eur == pytest.approx(low, abs=0.02)


def test_what_belongs_to_everyone_is_split_or_never_booked(shipped_library: Library) -> None:
    """Only time and gifts of people are paid by the others alone."""
    from_all = [price for price in shipped_library.prices if price.moved_from == "maatschappij"]
    given = {"price:unpaid_work_hour", "price:volunteer_hour", "price:food_parcel"}
    for price in from_all:
        assert price.split or price.use is not PriceUse.BOOK or price.id in given, price.id
    assert sum(price.use is PriceUse.APART for price in shipped_library.prices) == 2


def test_every_benefit_and_allowance_is_a_transfer_to_the_household(shipped_library: Library) -> None:
    prices = {price.id: price for price in shipped_library.prices}
    for name in (
        "price:assistance_single_month",
        "price:unemployment_benefit_month",
        "price:disability_benefit_year",
        "price:rent_allowance_month",
        "price:income_supplement_year",
    ):
        assert prices[name].kind is FlowKind.TRANSFER
        assert prices[name].receiver == "party:huishouden"
