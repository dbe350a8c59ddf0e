"""What people want of a card moves who begins and who leaves."""

from dataclasses import replace
from typing import Any

import pytest

from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.evidence import share_draw
from effect_game.content.wishes import wanted_dots, wish_dropout, wish_uptake
from effect_game.domain.cards import Card, Wish
from effect_game.domain.draw_ids import dropout_of
from effect_game.domain.dynamics import Dynamics
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.model import Draw
from effect_game.domain.plan import Plan, PlanCard
from tests.unit.content.faults import problems_of

UPTAKE = {0: 0.5, 1: 0.7, 2: 0.9, 3: 1.0, 4: 1.1}
DROPOUT = {0: 2.0, 1: 1.6, 2: 1.2, 3: 1.0, 4: 0.8}
CARD = "card:course"


def rules(casus: Casus) -> Dynamics:
    return replace(
        casus.library.dynamics, wish_uptake=UPTAKE, wish_dropout=DROPOUT, wish_basis="spelaanname: test"
    )


def with_dots(casus: Casus, *dots: tuple[str, int], factors: bool = True) -> Casus:
    """The casus in which these people want the course this much."""
    wishes = tuple(Wish(person=person, dots=each, quote="") for person, each in dots)
    cards = tuple(replace(card, wishes=wishes) if card.id == CARD else card for card in casus.household.cards)
    library = replace(casus.library, dynamics=rules(casus)) if factors else casus.library
    return replace(casus, household=replace(casus.household, cards=cards), library=library)


def card(casus: Casus) -> Card:
    return next(each for each in casus.household.cards if each.id == CARD)


def factor_of(casus: Casus, *, discussed: bool = True) -> float:
    plan = Plan(title="", cards=(PlanCard(card=CARD, discussed=discussed),))
    (assigned,) = [each for each in compile_arms(casus, plan).plan.assignments if each.row == CARD]
    return assigned.uptake_factor


def leaving(casus: Casus) -> Draw:
    (row,) = [each for each in compile_model(casus).interventions if each.id == CARD]
    return row.dropout


def times(casus: Casus, factor: float) -> Draw:
    """The share that leaves as if the library itself said it is `factor` times as large."""
    (row,) = [each for each in casus.library.interventions if each.id == card(casus).intervention]
    share = row.dropout
    larger = replace(share, low=share.low * factor, central=share.central * factor, high=share.high * factor)
    return share_draw(dropout_of(row.id), larger)


def test_only_who_the_card_is_for_counts_and_of_them_the_mean(casus: Casus) -> None:
    asked = replace(card(casus), persons=("person:a", "person:b", "person:c"))
    wishes = [("person:a", 4), ("person:b", 1), ("person:elsewhere", 0)]
    given = tuple(Wish(person=person, dots=dots, quote="") for person, dots in wishes)
    assert wanted_dots(replace(asked, wishes=given)) == 2.5
    assert wanted_dots(replace(asked, wishes=given[2:])) is None


@pytest.mark.parametrize(("dots", "begins", "leaves"), [(0, 0.5, 2.0), (3, 1.0, 1.0), (4, 1.1, 0.8)])
def test_a_wish_is_a_factor_on_who_begins_and_on_who_leaves(
    casus: Casus, dots: int, begins: float, leaves: float
) -> None:
    plain = with_dots(casus, ("person:noor", dots), factors=False)
    wanted = with_dots(casus, ("person:noor", dots))
    assert factor_of(plain) == 1.0
    assert factor_of(wanted) == begins
    assert leaving(wanted) == times(casus, leaves)


def test_not_talked_over_comes_on_top_of_the_wish(casus: Casus) -> None:
    wanted = with_dots(casus, ("person:noor", 1))
    own = casus.library.dynamics.uptake_factor_not_discussed
    assert factor_of(wanted, discussed=False) == pytest.approx(0.7 * own)


def test_between_two_dots_the_factor_lies_on_a_line(casus: Casus) -> None:
    both = replace(card(casus), persons=("person:a", "person:b"))
    given = tuple(
        Wish(person=person, dots=dots, quote="") for person, dots in (("person:a", 0), ("person:b", 1))
    )
    half = replace(both, wishes=given)
    assert wish_uptake(half, rules(casus)) == pytest.approx(0.6)
    assert wish_dropout(half, rules(casus)) == pytest.approx(1.8)


def test_without_factors_or_without_a_wish_nothing_changes(casus: Casus) -> None:
    assert wish_uptake(card(casus), casus.library.dynamics) == 1.0
    nobody = with_dots(casus)
    assert factor_of(nobody) == 1.0
    assert leaving(nobody) == leaving(casus)


def test_the_shipped_factors_favour_what_people_want(shipped_library: Library) -> None:
    found = shipped_library.dynamics
    assert found.wish_uptake[3] == found.wish_dropout[3] == 1.0
    assert [found.wish_uptake[dots] for dots in range(5)] == sorted(found.wish_uptake.values())
    assert [found.wish_dropout[dots] for dots in range(5)] == sorted(
        found.wish_dropout.values(), reverse=True
    )
    assert found.wish_basis.startswith("spelaanname")


WISHES = """  wish_uptake: {0: 0.5, 1: 0.7, 2: 0.9, 3: 1.0, 4: 1.1}
  wish_dropout: {0: 2.0, 1: 1.6, 2: 1.2, 3: 1.0, 4: 0.8}
  wish_basis: 'spelaanname: test'
"""


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        (", 4: 1.1}", "}", "content.missing_field", "wish_uptake"),
        ("4: 1.1}", "4: 0.4}", "content.range", "loopt één kant op"),
        ("{0: 2.0, 1: 1.6", "{0: 1.0, 1: 1.6", "content.range", "wish_dropout"),
        ("{0: 0.5", "{0: 0.0", "content.range", "boven nul"),
        ("{0: 2.0", "{0: 9.0", "content.range", "hooguit 5"),
        ("3: 1.0, 4: 1.1", "3: 1.05, 4: 1.1", "content.range", "1 bij 3 stippen"),
        ("'spelaanname: test'", "zomaar", "content.assumption", "gekozen"),
    ],
)
def test_wrong_factors_are_told_where_they_stand(
    copy: Any, old: str, new: str, code: str, message: str
) -> None:
    text = WISHES.replace(old, new, 1)
    assert text != WISHES
    add_rules(copy, text)
    (problem,) = [p for p in problems_of(copy.folder) if p.code == code and message in p.message]
    assert problem.file.startswith("scenarios/library/")
    assert problem.line > 0


def add_rules(copy: Any, text: str) -> None:
    """Behind the first line of the dynamics of the tiny library."""
    (path,) = [p for p in (copy.root / "library").glob("*.yaml") if "\ndynamics:\n" in p.read_text("utf-8")]
    found = path.read_text(encoding="utf-8")
    path.write_text(found.replace("\ndynamics:\n", f"\ndynamics:\n{text}"), encoding="utf-8")
