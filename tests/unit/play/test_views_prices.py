"""The prijslijst as it is shown: what is found, and what is told of one price."""

from dataclasses import replace

import pytest

from effect_game.content.price_overrides import apply_overrides
from effect_game.domain.knowledge import Exclusion, Library, PayerShare, Price
from effect_game.domain.price_overrides import PriceOverride, PriceOverrides
from effect_game.domain.vocabulary import FlowKind, LifeDomain, PriceUse
from effect_game.kba.prices import level_price
from effect_game.play.views_prices import (
    PriceSheet,
    amount_words,
    domains_of,
    fold,
    price_lines,
    price_sheet,
    search,
)
from tests.support.casus import DE_AUTO, casus_of

LIBRARY = casus_of(DE_AUTO).library


def some_price() -> Price:
    """A row of another year that goes along with the index."""
    return next(
        p for p in LIBRARY.prices if p.indexed and p.price_year != LIBRARY.money.price_year and p.source
    )


def with_price(price: Price, exclusions: tuple[Exclusion, ...] = ()) -> Library:
    rest = tuple(row for row in LIBRARY.prices if row.id != price.id)
    return replace(LIBRARY, prices=(price, *rest), exclusions=exclusions)


def facts(sheet: PriceSheet) -> dict[str, str]:
    return dict(sheet.facts)


def test_every_price_has_a_line_and_a_sheet() -> None:
    lines = price_lines(LIBRARY)
    assert {line.id for line in lines} == {price.id for price in LIBRARY.prices}
    assert all(facts(price_sheet(LIBRARY, line.id))["Bron"] for line in lines)


def test_lines_stand_in_the_order_of_their_names() -> None:
    names = [fold(line.name) for line in price_lines(LIBRARY)]
    assert names == sorted(names)


def test_a_search_needs_every_word_and_no_accents_or_capitals() -> None:
    price = replace(some_price(), name="Cliëntondersteuning thuis")
    lines = price_lines(with_price(price))
    assert [line.id for line in search(lines, "clientonder THUIS")] == [price.id]
    assert search(lines, "clientondersteuning zee") == ()
    assert search(lines, "  ") == lines


def test_a_search_can_stay_within_a_life_domain() -> None:
    lines = price_lines(LIBRARY)
    keys = [key for key, _ in domains_of(lines)]
    found = [search(lines, "", key) for key in keys]
    assert sum(map(len, found)) == len(lines)
    assert all(len({line.domain for line in part}) == 1 for part in found)
    assert LifeDomain.FINANCES.value in keys


def test_a_sheet_tells_range_year_payer_grade_and_source() -> None:
    price = some_price()
    sheet = price_sheet(LIBRARY, price.id)
    told = facts(sheet)
    level = level_price(price, LIBRARY.money)
    assert sheet.amount.startswith(amount_words(level.mean_eur))
    assert amount_words(level.low_eur) in told["Bereik"]
    assert str(price.price_year) in told["Prijspeil"]
    assert told["Wie betaalt"] == next(p.name for p in LIBRARY.parties if p.id == price.payer)
    assert told["Bewijs"].startswith(f"{price.grade.value}: ")
    assert told["Bron"] == next(f"{s.title} ({s.year})" for s in LIBRARY.sources if s.id == price.source)


def test_the_history_goes_from_today_back_to_the_source() -> None:
    price = some_price()
    years = [year for year, _, _ in price_sheet(LIBRARY, price.id).history]
    assert years == [str(LIBRARY.money.price_year), str(price.price_year)]


def test_an_own_price_names_its_place_and_the_row_it_stands_in_for() -> None:
    price = some_price()
    year = LIBRARY.money.price_year
    figures = PriceOverride(
        price=price.id, central=price.central * 2, low=price.low, high=price.high * 2, price_year=year,
        source="Jaarrekening", source_year=year,
    )  # fmt: skip
    library = apply_overrides(LIBRARY, PriceOverrides(municipality="Ons dorp", prices=(figures,)))
    own = next(row for row in library.prices if row.id == price.id)
    history = price_sheet(library, own.id).history
    assert [what.split(",")[0] for _, _, what in history] == [
        "eigen prijs van Ons dorp", "omgerekend met de prijsindex", "landelijke prijs",
    ]  # fmt: skip
    assert next(line for line in price_lines(library) if line.id == own.id).own


def test_what_several_parties_bear_names_each_with_its_part() -> None:
    first, second = LIBRARY.parties[:2]
    split = (PayerShare(payer=first.id, share=0.75), PayerShare(payer=second.id, share=0.25))
    price = replace(some_price(), split=split, split_basis="Omdat het zo is.")
    told = facts(price_sheet(with_price(price), price.id))
    assert told["Wie betaalt"] == f"{first.name} 75%, {second.name} 25%"
    line = next(line for line in price_lines(with_price(price)) if line.id == price.id)
    assert line.payer == "2 partijen samen"
    assert told["Waarom zo verdeeld"] == "Omdat het zo is."


def test_a_transfer_says_that_it_is_nothing_to_society() -> None:
    price = replace(some_price(), kind=FlowKind.TRANSFER, receiver=LIBRARY.parties[0].id)
    told = facts(price_sheet(with_price(price), price.id))
    assert told["Soort"].startswith("Overdracht")
    assert told["Wie ontvangt"] == LIBRARY.parties[0].name


@pytest.mark.parametrize(("use", "word"), [(PriceUse.CHECK, "toetsen"), (PriceUse.APART, "naast")])
def test_a_price_that_is_never_booked_says_so(use: PriceUse, word: str) -> None:
    price = replace(some_price(), use=use)
    assert word in facts(price_sheet(with_price(price), price.id))["Gebruik"]


def test_a_rule_against_counting_twice_stands_with_each_price_it_is_about() -> None:
    price = some_price()
    other = next(row for row in LIBRARY.prices if row.id != price.id)
    rule = Exclusion(
        id="exclusion:x", name="x", reason="Anders telt het dubbel.", remedy="Kies er een.",
        one_of=(price.id, other.id),
    )  # fmt: skip
    told = facts(price_sheet(with_price(price, (rule,)), price.id))
    assert told["Niet samen met"] == f"{other.name}. Anders telt het dubbel."


def test_a_price_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        price_sheet(LIBRARY, "price:nothing_like_it")


def test_small_amounts_keep_their_cents() -> None:
    assert amount_words(34.2) == "€\u00a034,20"
    assert amount_words(50.0) == "€\u00a050", "beside € 120 no cents that are none"
    assert amount_words(49.999) == "€\u00a050"
    assert amount_words(1234.4) == "€\u00a01.234"
