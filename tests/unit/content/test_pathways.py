"""Het zorgpad: what is shipped, what becomes of it in a household, and what is refused."""

from dataclasses import replace
from typing import Any

import pytest

from effect_game.content.load import load_casus
from effect_game.content.modes import in_mode
from effect_game.content.reach import reached_library
from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import Mode
from effect_game.play.pathway import pathway_of, pathway_plan
from effect_game.play.state import start_state, working_plan
from effect_game.resources import scenarios_dir
from tests.support.casus import KLEIN, casus_of
from tests.unit.content.faults import Fault, expect_fault, names, problems_of

FILE = "library/pathways.yaml"
SHIPPED = ("de-auto", "de-hond", "het-volle-rooster", "voor-haar-man")
FAULTS: tuple[Fault, ...] = (
    (FILE, "id: pathway:sort", "id: sort", "content.id", "sort", "pathway:"),
    (FILE, "title: Eerst de post, dan de cursus", "title: ''", "content.empty", "title is leeg", "gewone"),
    (FILE, "start_month: 2", "start_month: 13", "content.range", "start_month ligt van 1 tot 12", "getal"),
    (FILE, "duration_months: 3", "duration_months: 0", "content.range", "duration_months ligt", "getal"),
    (FILE, "'intervention:sort_post'", "'intervention:sort_pots'", "content.unknown_id", "sort_pots", "post"),
    (FILE, "spelaanname: testpad", "bedacht", "content.pair", "vandaan", "assumption"),
    ("klein/pathway.yaml", "sort_then", "sort_dan", "content.unknown_id", "sort_dan", "sort_then_course"),
)


def deep(casus: Casus) -> Casus:
    return replace(casus, mode=Mode.DEEP)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_wrong_pathway_is_told_where_it_stands(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)


def test_a_household_without_a_card_for_a_step_is_told_so(copy: Any) -> None:
    copy.change(FILE, "intervention:course', start", "intervention:talks', start")
    (problem,) = (each for each in problems_of(copy.folder) if each.code == "content.pathway_card")
    assert problem.file == "scenarios/klein/pathway.yaml"
    assert "geen kaart voor 'intervention:talks'" in problem.message
    assert "zorgpad" in problem.remedy


@pytest.mark.slow
@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_household_has_a_pathway_of_its_own_cards_in_verdieping(name: str) -> None:
    casus = in_mode(load_casus(scenarios_dir() / name), Mode.DEEP)
    pathway, state = pathway_of(casus), start_state(casus)
    assert pathway is not None
    plan = pathway_plan(casus, state)
    assert plan is not None
    own = {card.id: card.intervention for card in casus.household.cards}
    wanted = {step.intervention for step in pathway.steps}
    assert {own[laid.card] for laid in plan.cards} <= wanted
    assert len(plan.cards) >= len(wanted) - 1, (
        "at most the card of a party that is not at the table is missing"
    )


def test_basis_has_no_pathway() -> None:
    casus = casus_of(KLEIN)
    assert casus.mode is Mode.BASIC
    assert pathway_plan(casus, start_state(casus)) is None


def test_the_pathway_keeps_its_months_and_nothing_of_the_own_plan() -> None:
    casus = deep(casus_of(KLEIN))
    own = replace(start_state(casus), cards=(PlanCard(card="card:desk"),))
    plan = pathway_plan(casus, own)
    assert plan is not None
    assert [(c.card, c.start_month, c.duration_months) for c in plan.cards] == [
        ("card:open_post", 2, None),
        ("card:course", 4, 3),
    ]
    assert [c.discussed for c in plan.cards] == [False, False]
    assert plan.stops == ()


def test_who_was_talked_with_counts_for_the_pathway_too_and_a_yes_counts_as_in_the_own_plan() -> None:
    casus = deep(casus_of(KLEIN))
    state = replace(start_state(casus), discussed=frozenset({"card:open_post"}))
    plan = pathway_plan(casus, state)
    assert plan is not None
    assert [c.discussed for c in plan.cards] == [True, False]
    same = working_plan(casus, replace(state, cards=plan.cards))
    assert plan.agreements == same.agreements


def test_in_a_later_round_what_was_laid_before_stays_and_the_pathway_starts_in_the_round() -> None:
    casus = deep(casus_of(KLEIN))
    earlier = PlanCard(card="card:course", start_month=2)
    plan = pathway_plan(casus, replace(start_state(casus), round=2, cards=(earlier,)))
    assert plan is not None
    assert [(c.card, c.start_month) for c in plan.cards] == [("card:course", 2), ("card:open_post", 14)]


def test_a_kept_casus_carries_only_its_own_pathway() -> None:
    casus = casus_of(KLEIN)
    assert [p.id for p in casus.library.pathways] == [casus.household.pathway]
    without = reached_library(replace(casus.household, pathway=None), casus.library)
    assert without.pathways == ()
