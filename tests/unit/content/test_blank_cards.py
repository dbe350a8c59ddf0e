"""Own cards: what they become, what is refused, and that nothing else moves."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.blank_cards import OWN_WORDS, for_plan, with_blank_cards
from effect_game.content.check_blank import blank_faults
from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.content_error import ContentError
from effect_game.content.plans import load_plan
from effect_game.domain.blank_card import BlankCard, BlankStrength
from effect_game.domain.household import Casus
from effect_game.domain.model import DriverKind
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import CardKind, Grade
from tests.support.own_cards import BIKE
from tests.unit.content.faults import problems_of

MONTHLY = replace(
    BIKE,
    id="card:own_2",
    title="Wekelijks bezoek",
    per_month=True,
    hours_per_month=3.0,
    strength=BlankStrength.MIDDLE,
)


def plan(*blank: BlankCard) -> Plan:
    return Plan(title="", cards=tuple(PlanCard(card=one.id) for one in blank), blank=blank)


def test_an_own_card_becomes_a_card_an_intervention_and_a_price(casus: Casus) -> None:
    made = with_blank_cards(casus, (BIKE,))
    card, row, price = made.household.cards[-1], made.library.interventions[-1], made.library.prices[-1]
    assert (card.title, card.kind, card.wishes) == (BIKE.title, CardKind.MATERIAL, ())
    assert (price.low, price.central, price.high, price.payer) == (150.0, 300.0, 450.0, "party:stad")
    assert (price.grade, price.assumption) == (Grade.D, OWN_WORDS)
    assert [effect.shift.grade for effect in row.effects] == [Grade.D]
    assert row.effects[0].shift.low == 0
    assert with_blank_cards(casus, (MONTHLY,)).household.cards[-1].kind is CardKind.FORMAL


def test_own_cards_come_and_go_and_the_rest_of_the_content_stays(casus: Casus) -> None:
    both = with_blank_cards(casus, (BIKE, MONTHLY))
    assert with_blank_cards(both, ()) == casus
    assert with_blank_cards(both, (BIKE,)) == with_blank_cards(casus, (BIKE,))
    cheaper = replace(BIKE, high_eur=200.0)
    assert with_blank_cards(both, (cheaper,)).library.prices[-1].high == 200.0
    assert with_blank_cards(both, both.blank) is both
    assert for_plan(both, Plan(title="")) is both


def test_content_that_knows_no_own_cards_stays_as_it_is(casus: Casus) -> None:
    old = replace(casus, library=replace(casus.library, blank_cards=None))
    assert with_blank_cards(old, (BIKE,)) is old
    assert [field for field, _, _ in blank_faults(old, BIKE)] == ["id"]


def test_an_own_card_is_compiled_into_rows_like_every_other_and_adds_nothing_else(casus: Casus) -> None:
    before, after = compile_model(casus), compile_model(with_blank_cards(casus, (BIKE,)))
    new = {row.id for row in after.interventions} - {row.id for row in before.interventions}
    assert new == {BIKE.id}
    assert (before.cells, before.situations, before.events) == (after.cells, after.situations, after.events)
    arms, empty = compile_arms(casus, plan(BIKE)), compile_arms(casus, Plan(title=""))
    assert arms.reference == empty.reference
    assert arms.reference_lines == empty.reference_lines
    (assigned,) = [each for each in arms.plan.assignments if each.row == BIKE.id]
    assert (assigned.start_month, assigned.duration_months) == (1, 12)
    (line,) = [line for line in arms.plan_lines if line.cause == BIKE.id]
    assert (line.driver.kind, line.payer, line.basis) == (DriverKind.START, "party:stad", OWN_WORDS)


def test_a_monthly_price_counts_per_month(casus: Casus) -> None:
    lines = [line for line in compile_arms(casus, plan(MONTHLY)).plan_lines if line.cause == MONTHLY.id]
    assert {line.driver.kind for line in lines} == {DriverKind.ACTIVE}


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"title": " "}, "title", "nog niet een titel"),
        ({"title": "x" * 61}, "title", "61 tekens"),
        ({"text": ""}, "text", "nog niet een zin"),
        ({"text": "x" * 241}, "text", "241 tekens"),
        ({"executor": ""}, "executor", "wie het doet"),
        ({"persons": ()}, "persons", "voor niemand"),
        ({"persons": ("person:elsewhere",)}, "persons", "voor niemand"),
        ({"low_eur": 500.0}, "high_eur", "Laag is hoger dan hoog"),
        ({"low_eur": -1.0}, "low_eur", "onder nul"),
        ({"high_eur": 3e6}, "high_eur", "250.000"),
        ({"high_eur": 30_000.0, "per_month": True}, "high_eur", "250.000"),
        ({"payer": "party:nobody"}, "payer", "niet betalen"),
        ({"hours_per_month": -2.0}, "hours_per_month", "uren"),
        ({"hours_per_month": 99.0}, "hours_per_month", "uren"),
        ({"load": 9.0}, "load", "vraagt"),
        ({"months": 0}, "months", "duur"),
        ({"wait_weeks": 400.0}, "wait_weeks", "wachten"),
        ({"from_budget": True, "per_month": True}, "from_budget", "één keer koopt"),
        ({"id": "card:own_4"}, "id", "hooguit 3"),
        ({"id": "card:desk"}, "id", "hooguit 3"),
    ],
)
def test_what_cannot_be_is_a_sentence_with_a_remedy(
    casus: Casus, change: dict[str, Any], field: str, words: str
) -> None:
    ((name, message, remedy),) = blank_faults(casus, replace(BIKE, **change))
    assert name == field
    assert words in message
    assert remedy.endswith(".")


def test_a_right_card_has_no_faults(casus: Casus) -> None:
    assert [*blank_faults(casus, BIKE), *blank_faults(casus, MONTHLY)] == []


def test_a_plan_file_may_hold_own_cards(casus: Casus, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "eigen.yaml"
    path.write_text(PLAN, encoding="utf-8")
    loaded = load_plan(casus, folder, str(path))
    assert loaded.blank[0].high_eur == 400
    assert compile_arms(casus, loaded).plan.assignments


def test_a_wrong_own_card_in_a_file_is_told_where_it_stands(
    casus: Casus, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "eigen.yaml"
    path.write_text(PLAN.replace("high_eur: 400", "high_eur: 100"), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_plan(casus, folder, str(path))
    problems = {(p.code, p.line) for p in caught.value.problems}
    assert ("plan.blank", PLAN.splitlines().index("    high_eur: 400") + 1) in problems


PLAN = """title: Met een eigen kaart
blank:
  - id: card:own_1
    title: Fiets met zijtassen
    text: Een tweedehands fiets.
    executor: Fietsenmaker
    persons: [person:noor]
    life_domain: sociale_relaties
    strength: klein
    payer: party:stad
    low_eur: 150
    high_eur: 400
    from_budget: true
cards:
  - {card: card:own_1}
"""


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("strength: midden", "strength: klein", "content.missing_field"),
        ("ramp_months: 2", "ramp_months: 99", "content.range"),
        ("halflife_months: 6", "halflife_months: 0", "content.range"),
        ("high: 0.95", "high: 1.95", "content.range"),
        ("basis: 'spelaanname:", "basis: 'zomaar:", "content.assumption"),
    ],
)
def test_wrong_rules_for_own_cards_are_told_where_they_stand(
    copy: Any, old: str, new: str, code: str
) -> None:
    line = copy.change("library/blank_cards.yaml", old, new)
    (problem,) = [p for p in problems_of(copy.folder) if p.code == code]
    assert problem.file == "scenarios/library/blank_cards.yaml"
    assert 0 < problem.line <= line
