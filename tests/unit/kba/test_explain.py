"""An amount opens down to price rows and sources, and its leaves add up to it."""

import math

import numpy as np
import pytest

from effect_game.domain.forecast import HorizonResult
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import FlowKind, Grade
from effect_game.kba.balance import PUBLIC_PURSE, SOCIETY
from effect_game.kba.explain import Explanation, explain
from effect_game.play.leaf_words import leaf_sentence
from tests.support.tiny_money import (
    ACTIVE,
    CARE,
    CITY,
    EVENT,
    FAMILY,
    HIT,
    HOUR,
    LANDLORD,
    OTHERS,
    RENT,
    SITUATION,
    START,
    WORK,
    arms,
    evaluation,
    library,
    line,
    price,
    trace,
)

ROWS = (
    price(HOUR, 100.0, 80.0, 120.0, price_year=2022, note="seen"),
    price(RENT, 600.0),
    price(WORK, 50.0, grade=Grade.D, source=None, assumption="spelaanname: for the test"),
)
LINES = (
    line(ACTIVE, HOUR, 2.5),
    line(START, HOUR, 4.0, once=True, cause="the start of it"),
    line(SITUATION, RENT, kind=FlowKind.TRANSFER, payer=FAMILY, receiver=CITY),
    line(EVENT, RENT, 0.5, payer=LANDLORD),
    line(EVENT, WORK, 0.25, payer=None, receiver=OTHERS),
)


@pytest.fixture(name="content")
def tiny_content() -> Library:
    return library(ROWS)


@pytest.fixture(name="result")
def tiny_result(content: Library) -> HorizonResult:
    reference, plan = trace(36, 10), trace(36, 10)
    pattern = np.arange(36 * 10).reshape(36, 10)
    reference.hits[0] = pattern % 6 == 0
    plan.hits[0] = pattern % 13 == 0
    plan.active[0, 2:14, :7] = 2
    plan.started[0, 2, :7] = True
    reference.flags[0, 1:] = pattern % 3 == 0
    money = evaluation(36, (36,), arms(LINES), content)
    money.add(reference, plan)
    return money.result().at(36)


def all_nodes(node: Explanation) -> list[Explanation]:
    return [node, *(below for part in node.parts for below in all_nodes(part))]


@pytest.mark.parametrize("asked", [CITY, LANDLORD, FAMILY, OTHERS, SOCIETY, PUBLIC_PURSE])
def test_the_parts_add_up_to_the_amount_at_every_step(
    asked: str, result: HorizonResult, content: Library
) -> None:
    tree = explain(asked, result, content)
    balances = {b.id: b for b in (*result.parties, result.society, result.public_purse)}
    assert tree.amount_eur == balances[asked].difference.mean
    assert abs(tree.amount_eur) > 1.0
    for node in all_nodes(tree):
        if node.leaf is None:
            assert math.fsum(part.amount_eur for part in node.parts) == pytest.approx(
                node.amount_eur, abs=1e-6
            )
    assert math.fsum(leaf.amount_eur for leaf in tree.leaves()) == pytest.approx(tree.amount_eur, abs=1e-6)


def test_every_leaf_is_quantity_times_price_times_discount(result: HorizonResult, content: Library) -> None:
    for end in explain(SOCIETY, result, content).leaves():
        assert end.leaf is not None
        leaf = end.leaf.leaf
        product = leaf.quantity_difference * leaf.price_eur * leaf.discount
        assert abs(end.amount_eur) == pytest.approx(abs(product), abs=1e-6)
        assert end.amount_eur == leaf.society_eur


def test_a_leaf_shows_price_row_year_index_range_grade_and_source(
    result: HorizonResult, content: Library
) -> None:
    tree = explain(CITY, result, content, {CARE: "A card"})
    found = next(end.leaf for end in tree.leaves() if end.leaf is not None and end.leaf.leaf.cause == CARE)
    assert "A card" in [part.label for part in tree.parts]
    assert (found.price_name, found.unit, found.grade, found.note) == (
        f"name of {HOUR}",
        "per stuk",
        Grade.A,
        "seen",
    )
    assert (found.price_year, found.level_year) == (2022, 2025)
    assert found.index_factor == pytest.approx(134.52 / 121.45)
    assert (found.low_eur, found.price_eur, found.high_eur) == pytest.approx(
        (88.6093, 110.7616, 132.9140), abs=1e-4
    )
    assert found.source is not None
    assert (found.source.title, found.source.year) == ("A report", 2024)
    assert found.assumption is None


def test_an_assumption_is_shown_in_place_of_a_source(result: HorizonResult, content: Library) -> None:
    (end,) = explain(OTHERS, result, content).leaves()
    assert end.leaf is not None
    assert end.leaf.source is None
    assert end.leaf.assumption == "spelaanname: for the test"


def test_the_sentence_reads_quantity_price_discount_and_the_signed_amount(content: Library) -> None:
    plan = trace(12, 1)
    plan.active[0, :5] = 2
    money = evaluation(12, (12,), arms((line(ACTIVE, HOUR, 2.5),)), content)
    money.add(trace(12, 1), plan)
    (end,) = explain(CITY, money.result().at(12), content).leaves()
    assert end.leaf is not None
    assert (
        leaf_sentence(end.leaf, end.amount_eur)
        == "12,5 meer × €\u00a0110,76 (per stuk) × korting 0,995 = \u2212€\u00a01.378"
    )


def test_the_sentence_of_a_change_in_time_only_says_so(content: Library) -> None:
    reference, plan = trace(12, 1), trace(12, 1)
    reference.hits[0, 0], plan.hits[0, 11] = True, True
    money = evaluation(12, (12,), arms((line(EVENT, RENT),)), content)
    money.add(reference, plan)
    (end,) = explain(SOCIETY, money.result().at(12), content).leaves()
    assert end.leaf is not None
    assert (
        leaf_sentence(end.leaf, end.amount_eur)
        == "Even veel, maar op een ander moment: +€\u00a012. Prijs: €\u00a0600,00 (per stuk)."
    )


def test_the_largest_part_stands_first(result: HorizonResult, content: Library) -> None:
    sizes = [abs(part.amount_eur) for part in explain(SOCIETY, result, content).parts]
    assert len(sizes) > 1
    assert sizes == sorted(sizes, reverse=True)


def test_the_public_purse_opens_into_its_parties(result: HorizonResult, content: Library) -> None:
    tree = explain(PUBLIC_PURSE, result, content)
    assert [part.label for part in tree.parts] == [f"name of {CITY}"]


def test_causes_of_one_party_stand_apart(result: HorizonResult, content: Library) -> None:
    labels = {part.label for part in explain(SOCIETY, result, content).parts}
    assert labels == {CARE, "the start of it", HIT}


def test_nothing_changed_explains_to_nothing(content: Library) -> None:
    lives = trace(12, 3)
    lives.hits[0, 2] = True
    money = evaluation(12, (12,), arms(LINES), content)
    money.add(lives, lives)
    tree = explain(LANDLORD, money.result().at(12), content)
    assert (tree.amount_eur, tree.parts) == (0.0, ())


def test_an_unknown_balance_is_a_key_error(result: HorizonResult, content: Library) -> None:
    with pytest.raises(KeyError, match="party:test_none"):
        explain("party:test_none", result, content)
