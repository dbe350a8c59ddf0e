"""Order rules of the library act on the help they name, as long as their situation is there."""

from dataclasses import replace
from typing import Any

import pytest

from effect_game.content.compile import compile_model
from effect_game.content.compile_order import block_texts, start_share
from effect_game.content.evidence import share_draw
from effect_game.content.load import load_casus, read_library
from effect_game.content.reach import reached_library
from effect_game.domain.draw_ids import dropout_of, uptake_of
from effect_game.domain.household import Casus
from effect_game.domain.model import Draw, GateTerm, InterventionRow, Weaken
from effect_game.domain.order_rules import OrderPart, OrderRule
from effect_game.domain.vocabulary import Grade
from effect_game.resources import scenarios_dir
from tests.unit.content.faults import problems_of

POST = "situation:closed_post"
POST_ROW = f"{POST}@person:noor"
ARREARS = "situation:rent_arrears"
COURSE = "intervention:course"


def rule(*parts: OrderPart) -> OrderRule:
    return OrderRule(
        id="rule:test",
        text="Eerst dit, dan dat.",
        grade=Grade.D,
        basis="spelaanname: testregel",
        computed=True,
        counted_by="Telt mee.",
        parts=parts,
    )


def with_rules(casus: Casus, *parts: OrderPart) -> Casus:
    return replace(casus, library=replace(casus.library, order_rules=(rule(*parts),)))


def course(casus: Casus) -> InterventionRow:
    return next(row for row in compile_model(casus).interventions if row.id == "card:course")


def test_an_effect_factor_weakens_beside_what_the_help_itself_names(casus: Casus) -> None:
    part = OrderPart(situation=ARREARS, interventions=(COURSE,), effect_factor=0.3)
    found = course(with_rules(casus, part)).weakened_by
    assert found == (Weaken(POST_ROW, True, 0.5), Weaken(f"{ARREARS}@household", True, 0.3))


def test_a_blocking_rule_is_a_condition_of_the_start_and_says_why(casus: Casus) -> None:
    part = OrderPart(situation=ARREARS, interventions=(COURSE,), blocked=True, blocked_text="Eerst de huur.")
    blocked = with_rules(casus, part)
    assert GateTerm(f"{ARREARS}@household", False) in course(blocked).requires
    card = next(card for card in casus.household.cards if card.id == "card:course")
    assert block_texts(blocked, card) == ("Eerst de huur.",)
    assert block_texts(casus, card) == ()


def times(casus: Casus, of: str, factor: float) -> Draw:
    """How the uptake or the drop-out of the course is drawn when every share counts `factor` times."""
    kind = next(row for row in casus.library.interventions if row.id == COURSE)
    share = kind.uptake if of == "uptake" else kind.dropout
    scaled = replace(share, low=share.low * factor, central=share.central * factor, high=share.high * factor)
    return share_draw(uptake_of(COURSE) if of == "uptake" else dropout_of(COURSE), scaled)


def test_uptake_and_dropout_look_at_what_is_so_at_the_start(casus: Casus) -> None:
    plain = course(casus)
    part = OrderPart(situation=ARREARS, interventions=(COURSE,), uptake_factor=0.5, dropout_factor=1.5)
    sure = course(with_rules(casus, part))
    assert (sure.uptake, sure.dropout) == (times(casus, "uptake", 0.5), times(casus, "dropout", 1.5))
    absent = course(with_rules(casus, replace(part, holds=False)))
    assert (absent.uptake, absent.dropout) == (plain.uptake, plain.dropout)


def test_what_is_not_known_counts_by_its_prior_whatever_the_truth_is(casus: Casus) -> None:
    part = OrderPart(situation=POST, interventions=(COURSE,), uptake_factor=0.6)
    assert start_share(casus, POST_ROW) == 0.5
    assert course(with_rules(casus, part)).uptake == times(casus, "uptake", 0.8)


def test_a_rule_about_other_help_or_another_situation_does_nothing(casus: Casus) -> None:
    other = OrderPart(situation=ARREARS, interventions=("intervention:talks",), effect_factor=0.1)
    elsewhere = OrderPart(situation="situation:elsewhere", interventions=(COURSE,), effect_factor=0.1)
    assert course(with_rules(casus, other, elsewhere)) == course(casus)


def test_a_casus_carries_only_the_parts_that_act_in_it(casus: Casus) -> None:
    here = OrderPart(situation=ARREARS, interventions=(COURSE, "intervention:unheard"), effect_factor=0.5)
    gone = OrderPart(situation="situation:elsewhere", interventions=(COURSE,), effect_factor=0.5)
    library = with_rules(casus, here, gone).library
    (kept,) = reached_library(casus.household, library).order_rules
    assert kept.parts == (replace(here, interventions=(COURSE,)),)
    only_gone = with_rules(casus, gone).library
    assert reached_library(casus.household, only_gone).order_rules == ()


ORDER = """order_rules:
  - id: rule:post_first
    text: Eerst de post.
    grade: D
    basis: 'spelaanname: testregel'
    computed: true
    counted_by: Telt mee.
    parts:
      - {situation: situation:rent_arrears, interventions: [intervention:course], effect_factor: 0.5}
"""


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ("'spelaanname: testregel'", "zomaar", "content.assumption", "rule:post_first"),
        ("computed: true", "computed: false", "content.unused", "rule:post_first"),
        ("situation:rent_arrears", "situation:rent_arears", "content.unknown_id", "situation:rent_arears"),
        ("[intervention:course]", "[intervention:curse]", "content.unknown_id", "intervention:curse"),
        ("effect_factor: 0.5", "effect_factor: 1.5", "content.range", "effect_factor"),
        ("effect_factor: 0.5", "dropout_factor: -1", "content.range", "dropout_factor"),
        ("effect_factor: 0.5", "effect_factor: 1", "content.unused", "doet niets"),
        ("effect_factor: 0.5", "blocked: true", "content.pair", "blocked_text"),
        ("situation:rent_arrears", "situation:closed_post", "content.twice", "weakened_by"),
        ("rule:post_first", "post_first", "content.id", "post_first"),
    ],
)
def test_a_wrong_rule_is_told_where_it_stands(copy: Any, old: str, new: str, code: str, message: str) -> None:
    text = ORDER.replace(old, new, 1)
    (copy.root / "library" / "order.yaml").write_text(text, encoding="utf-8")
    (problem,) = [p for p in problems_of(copy.folder) if p.code == code and message in p.message]
    assert problem.file == "scenarios/library/order.yaml"
    assert problem.line > 0
    assert problem.remedy


def test_the_right_rule_loads(copy: Any) -> None:
    (copy.root / "library" / "order.yaml").write_text(ORDER, encoding="utf-8")
    assert [each.id for each in load_casus(copy.folder).library.order_rules] == ["rule:post_first"]


def test_together_other_life_domains_add_at_most_what_the_rule_allows(copy: Any) -> None:
    # Level 5 is two above the population's 3: 0.3 adds 0.6, and 1.0 would add 2.
    copy.change(
        "library/knowledge.yaml",
        "shift: {central: 0.3, low: 0.1, high: 0.5, grade: D, assumption: 'spelaanname: testgetal'}\n"
        "      - situation",
        "shift: {central: 1.0, low: 0.1, high: 1.5, grade: D, assumption: 'spelaanname: testgetal'}\n"
        "      - situation",
    )
    (problem,) = [p for p in problems_of(copy.folder) if "1.8 logit" in p.message]
    assert problem.code == "content.range"
    assert "event:job_found" in problem.message


# --- what is shipped ---


def test_every_rule_of_the_evidence_study_is_there_and_says_whether_it_counts() -> None:
    library, problems = read_library(scenarios_dir() / "library")
    assert library is not None
    assert problems == ()
    # Twelve rules, the first of them split in two, and four couplings that work as a rule.
    assert len(library.order_rules) == 17
    for each in library.order_rules:
        assert each.grade is Grade.D
        assert each.counted_by
        assert each.computed or not each.parts


def test_every_event_says_its_population_and_where_its_chance_comes_from() -> None:
    library, _ = read_library(scenarios_dir() / "library")
    assert library is not None
    assert len(library.events) >= 80
    for event in library.events:
        assert event.population
        assert (event.monthly_chance.source is None) != (event.monthly_chance.assumption is None)
    assert len(library.rates) >= 16
    assert {rate.value.grade for rate in library.rates} >= {Grade.A, Grade.D}


def test_a_null_result_is_kept_as_a_sensitivity_of_nothing() -> None:
    library, _ = read_library(scenarios_dir() / "library")
    assert library is not None
    debt = next(event for event in library.events if event.id == "event:debt_new")
    nothing = [part for part in debt.sensitivities if part.shift.central == 0]
    assert [part.life_domain for part in nothing] == ["psychische_gezondheid"]
