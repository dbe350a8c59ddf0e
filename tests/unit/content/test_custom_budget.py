"""The maatwerkbudget: what cards take of it, who decides about them, and how long that is waited."""

from dataclasses import replace
from typing import Any

import pytest

from effect_game.content.compile import compile_arms
from effect_game.content.custom_budget import budget_eur, purchases
from effect_game.domain.household import Casus
from effect_game.domain.model import Assignment
from effect_game.domain.plan import Agreement, Plan, PlanCard
from effect_game.domain.vocabulary import AgreementKind
from tests.unit.content.faults import problems_of

DESK, COURSE, SETTLE = "card:desk", "card:course", "card:settle"
"""150, 1.200 and 400 euro at the start; the ladder of the tests ends at 200, 600 and nowhere."""


def paid_from_budget(casus: Casus, *names: str, copies: int = 1) -> Casus:
    """These cards are paid out of the budget; a card may lie there in several copies, each of its own."""
    cards = []
    for card in casus.household.cards:
        cards.append(replace(card, from_budget=card.id in names))
        cards += [
            replace(card, id=f"{card.id}_{number}", from_budget=True)
            for number in range(2, copies + 1)
            if card.id in names
        ]
    return replace(casus, household=replace(casus.household, cards=tuple(cards)))


def laid(*cards: tuple[str, int]) -> tuple[PlanCard, ...]:
    return tuple(PlanCard(card=card, start_month=month) for card, month in cards)


def assigned(casus: Casus, plan: Plan, card: str) -> Assignment:
    return next(each for each in compile_arms(casus, plan).plan.assignments if each.row == card)


def test_what_is_bought_at_the_start_says_which_rung_decides(casus: Casus) -> None:
    bought = purchases(paid_from_budget(casus, DESK, COURSE), laid((DESK, 1), (COURSE, 1)))
    rungs = {name: each.rung.id for name, each in bought.items() if each.rung}
    assert rungs == {DESK: "rung:neighbours", COURSE: "rung:alderman"}
    assert {name: each.cost_eur for name, each in bought.items()} == {COURSE: 1200.0, DESK: 150.0}
    assert [each.inside for each in bought.values()] == [False, True]


def test_what_the_budget_pays_adds_up_over_the_cards_in_order_of_start(casus: Casus) -> None:
    three = paid_from_budget(casus, DESK, copies=5)
    names = [DESK, *(f"{DESK}_{number}" for number in range(2, 6))]
    planned = laid(*((name, 9 - place) for place, name in enumerate(names)))
    bought = purchases(three, planned)
    assert list(bought) == list(reversed(names))
    assert [each.together_eur for each in bought.values()] == [150, 300, 450, 600, 750]
    assert [each.rung.id for each in bought.values() if each.rung] == [
        "rung:neighbours",
        "rung:leader",
        "rung:leader",
        "rung:leader",
        "rung:alderman",
    ]


def test_every_year_has_a_budget_of_its_own(casus: Casus) -> None:
    twice = paid_from_budget(casus, DESK, copies=2)
    bought = purchases(twice, laid((DESK, 12), (f"{DESK}_2", 13)))
    assert [(each.year, each.together_eur) for each in bought.values()] == [(0, 150), (1, 150)]


def test_what_is_too_large_for_the_budget_leaves_it_to_the_next_card(casus: Casus) -> None:
    both = paid_from_budget(casus, DESK, COURSE)
    bought = purchases(both, laid((COURSE, 1), (DESK, 2)))
    assert bought[DESK].together_eur == 150.0
    assert bought[DESK].weeks == 0.0


def test_the_weeks_of_the_rung_are_waited_before_the_wait_of_the_card(casus: Casus) -> None:
    plan = Plan(title="", cards=laid((COURSE, 3)))
    before = assigned(casus, plan, COURSE)
    after = assigned(paid_from_budget(casus, COURSE), plan, COURSE)
    assert (before.start_month, before.talk_weeks) == (3, 0.0)
    assert (after.start_month, after.talk_weeks) == (3, 6.0)


def test_a_card_of_the_table_waits_for_the_table_and_counts_all_the_same(casus: Casus) -> None:
    both = paid_from_budget(casus, DESK, SETTLE)
    agreed = tuple(
        Agreement(party="party:verhuur", card=SETTLE, what=what, share=0.0, weeks=1)
        for what in (AgreementKind.PERMIT, AgreementKind.PAY)
    )
    plan = Plan(title="", cards=laid((SETTLE, 1), (DESK, 2)), agreements=agreed)
    bought = purchases(both, plan.cards)
    assert bought[SETTLE].rung is None
    assert bought[DESK].together_eur == 550.0
    assert assigned(both, plan, SETTLE).talk_weeks == 1.0
    assert assigned(both, plan, DESK).talk_weeks == 2.0


def test_without_a_ladder_nobody_stands_above_the_team(casus: Casus) -> None:
    none = replace(paid_from_budget(casus, COURSE), library=replace(casus.library, ladder=()))
    plan = Plan(title="", cards=laid((COURSE, 3)))
    assert assigned(none, plan, COURSE) == assigned(casus, plan, COURSE)
    assert budget_eur(none.library.ladder) == 0.0


def test_the_budget_is_the_highest_ceiling_that_is_paid_from_it(casus: Casus) -> None:
    assert budget_eur(casus.library.ladder) == 600.0


def test_the_index_counts_in_what_a_card_takes(casus: Casus) -> None:
    older = tuple(
        replace(price, price_year=2024) if price.id == "price:course_place" else price
        for price in casus.library.prices
    )
    then = replace(casus, library=replace(casus.library, prices=older))
    money = casus.library.money
    bought = purchases(paid_from_budget(then, COURSE), laid((COURSE, 1)))
    assert bought[COURSE].cost_eur == pytest.approx(1200 * money.index[money.price_year] / money.index[2024])
    assert bought[COURSE].cost_eur != 1200


def test_a_card_that_buys_nothing_cannot_be_paid_from_the_budget(copy: Any) -> None:
    copy.change("klein/help.yaml", "    icon: letter\n", "    icon: letter\n    from_budget: true\n")
    (problem,) = problems_of(copy.folder)
    assert problem.code == "content.unused"
    assert "card:open_post" in problem.message
