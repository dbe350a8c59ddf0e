"""What a household may not call its own, and what waits for itself: refused with place and remedy."""

from typing import Any

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.lint import lint
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan
from effect_game.domain.problems import Severity
from tests.unit.content.faults import HELP, HOME, TALKS, Fault, expect_fault, names, problems_of

PUSHES = "life_domain: financien}\nevents:"


def one_more(target: str) -> str:
    """The own pushes with one more, of the situation that has one already."""
    push = "{situation: situation:closed_post, person: person:noor, number: number:post_money, " + target
    return f"life_domain: financien}}\n  - {push}}}\nevents:"


FAULTS: tuple[Fault, ...] = (
    (
        HOME,
        PUSHES,
        one_more("life_domain: psychische_gezondheid"),
        "content.library_effect",
        "staat al in de bibliotheek",
        "Haal deze duw weg",
    ),
    (
        HOME,
        PUSHES,
        one_more("event: event:reminder"),
        "content.library_effect",
        "own_pushes situation:closed_post",
        "gelijk",
    ),
    (
        HOME,
        PUSHES,
        one_more("life_domain: financien"),
        "content.duplicate_id",
        "deze duw staat er twee keer",
        "Haal er een weg",
    ),
    (
        HOME,
        "     high: -0.8, reason: 'spelaanname: testgetal'}",
        "     high: -0.8, reason: 'testgetal'}",
        "content.assumption",
        "number:post_money",
        "spelaanname",
    ),
    (
        HOME,
        "     high: -0.8, reason: 'spelaanname: testgetal'}",
        "     high: -0.8, reason: 'spelaanname:'}",
        "content.assumption",
        "number:post_money",
        "schrijf waarom",
    ),
    (
        HOME,
        "unpriced:\n",
        "known_cost_range: {low: 1, high: 2, source: source:tst_index}\nunpriced:\n",
        "content.unknown_id",
        "source:tst_index",
        "Bedoelde u 'source:test_index'?",
    ),
    (
        HOME,
        "unpriced:\n",
        "accepted: [{code: lint.words, about: teaching_note, reason: ' '}]\nunpriced:\n",
        "content.reason",
        "niet waarom lint.words",
        "Vul reason in",
    ),
    (
        HOME,
        "unpriced:\n",
        "accepted: [{code: content.range, about: x, reason: Zo hoort het.}]\nunpriced:\n",
        "content.accepted",
        "'content.range' kan niet geaccepteerd worden",
        "Alleen wat met",
    ),
    (HOME, "unpriced:\n", "mix: pays_of\nunpriced:\n", "content.unknown_word", "pays_of", "'pays_off'"),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_fault_is_told_with_place_and_remedy(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)


def test_an_event_that_already_listens_to_a_situation_is_not_pushed_by_it_again(copy: Any) -> None:
    copy.change(HOME, PUSHES, one_more("event: event:job_found"))
    load_casus(copy.folder)
    copy.change(
        HOME,
        "situation:closed_post, person: person:noor, number: number:post_money, event",
        "situation:rent_arrears, person: person:noor, number: number:post_money, event",
    )
    (problem,) = problems_of(copy.folder)
    assert problem.code == "content.library_effect"


@pytest.mark.parametrize("field", ["prices: []", "couplings: []", "dynamics: {}", "interventions: []"])
def test_knowledge_in_the_files_of_a_household_is_refused(copy: Any, field: str) -> None:
    line = copy.change(HOME, "unpriced:\n", f"{field}\nunpriced:\n")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.file, problem.line) == ("content.library_only", f"scenarios/{HOME}", line)
    assert "own_numbers" in problem.remedy


def test_a_push_is_in_logits(copy: Any) -> None:
    copy.change(HOME, "unit: logit, value: -1.4", "unit: uur, value: -1.4")
    (problem,) = problems_of(copy.folder)
    assert problem.code == "content.unit"
    assert "is in 'uur', een duw is in logits" in problem.message
    assert "unit: logit" in problem.remedy


def test_a_household_has_at_most_twelve_numbers_of_its_own(copy: Any) -> None:
    more = "".join(
        f"  - {{id: 'number:extra_{n}', text: Nog een, unit: logit, value: 1, low: 0, high: 2, "
        "reason: 'spelaanname: nog een'}\n"
        for n in range(10)
    )
    copy.change(HOME, "own_numbers:\n", f"own_numbers:\n{more}")
    (problem,) = [p for p in problems_of(copy.folder) if p.code == "content.own_numbers"]
    assert "13 eigen getallen, hooguit 12" in problem.message
    assert problem.line > 0


def test_a_range_that_is_upside_down_is_told(copy: Any) -> None:
    copy.change(
        HOME, "unpriced:\n", "known_cost_range: {low: 9, high: 1, source: source:test_index}\nunpriced:\n"
    )
    (problem,) = problems_of(copy.folder)
    assert (problem.code, "9 / 1" in problem.message) == ("content.range", True)


# --- cycles ---

OPEN = "    changes: [{situation: situation:closed_post, person: person:noor, to: false}]\n"
COURSE = "    requires: [{situation: situation:closed_post, person: person:noor, holds: false}]\n"


def waiting_for_each_other(copy: Any, *, clash: str = "") -> None:
    """Two cards; one asks what only the other sets, and the other way round unless they clash."""
    copy.change(
        HELP,
        "    changes: [{situation: situation:rent_arrears, to: false, after_months: 2}]\n",
        "    changes: [{situation: situation:has_work, person: person:noor, to: true}]\n"
        f"    requires: [{{situation: situation:away, person: person:noor, holds: true}}]\n{clash}",
    )
    copy.change(
        HELP,
        "    title: Tafel en mappen\n",
        "    title: Tafel en mappen\n"
        "    changes: [{situation: situation:away, person: person:noor, to: true}]\n"
        "    requires: [{situation: situation:has_work, person: person:noor, holds: true}]\n",
    )
    for event in ("has_work", "away"):
        copy.change(
            HOME, f"    sets: [{{situation: situation:{event}, person: person:noor, holds: true}}]\n", ""
        )


def test_cards_that_wait_for_each_other_are_refused(copy: Any) -> None:
    waiting_for_each_other(copy)
    cycles = [problem for problem in problems_of(copy.folder) if problem.code == "content.cycle"]
    assert [p.message.partition(" wacht op ")[0] for p in cycles] == ["card:settle", "card:desk"]
    assert "card:desk" in cycles[0].message
    assert all(problem.file == f"scenarios/{HELP}" and problem.line for problem in cycles)


def test_a_cycle_is_no_cycle_when_an_event_may_open_it(copy: Any) -> None:
    waiting_for_each_other(copy)
    copy.change(
        HOME,
        "    gates: [{situation: situation:has_work, person: person:noor, holds: false}]\n",
        "    gates: [{situation: situation:has_work, person: person:noor, holds: false}]\n"
        "    sets: [{situation: situation:has_work, person: person:noor, holds: true}]\n",
    )
    load_casus(copy.folder)


def test_a_card_that_clashes_with_the_only_one_it_waits_for_is_refused(copy: Any) -> None:
    copy.change(
        HELP, "    changes: [{situation: situation:closed_post", "    changes: [{situation: situation:away"
    )
    copy.change(HELP, "    clashes_with: [trajectory:talks]", "    clashes_with: [card:open_post]")
    copy.change(
        HELP,
        "    requires: [{situation: situation:closed_post, person: person:noor, holds: false}]",
        "    requires: [{situation: situation:rent_arrears, holds: false}]",
    )
    problems = lint([copy.folder])
    assert not [p for p in problems if p.code == "content.cycle"]
    copy.change(
        HELP,
        "    changes: [{situation: situation:rent_arrears, to: false, after_months: 2}]\n",
        "",
    )
    copy.change(
        HELP,
        "    changes: [{situation: situation:away, person: person:noor, to: false}]",
        "    changes: [{situation: situation:rent_arrears, to: false}]",
    )
    (problem,) = problems_of(copy.folder)
    assert problem.code == "content.cycle"
    assert "card:course vraagt wat alleen card:open_post regelt" in problem.message


def test_what_nothing_can_bring_about_is_a_warning(copy: Any) -> None:
    copy.change(
        HOME,
        "    gates: [{situation: situation:away, person: person:noor, holds: false}]\n    sets",
        "    gates: [{situation: situation:away, person: person:noor, holds: true}]\n    sets",
    )
    (problem,) = [p for p in lint([copy.folder]) if p.code == "lint.never"]
    assert problem.severity is Severity.WARNING
    assert "event:away" in problem.message


# --- plans ---


@pytest.mark.parametrize("month", [1, 2])
def test_a_card_cannot_stop_before_it_has_begun(copy: Any, month: int) -> None:
    plan = "klein/plans/expert.yaml"
    line = copy.change(
        plan,
        "{card: card:settle, start_month: 2}",
        f"{{card: card:settle, start_month: 2, changes: [{{month: {month}, intensity: null}}]}}",
    )
    with pytest.raises(ContentError) as caught:
        load_plan(load_casus(copy.folder), copy.folder, "expert")
    (problem,) = caught.value.problems
    assert (problem.code, problem.file, problem.line) == ("plan.changes", f"scenarios/{plan}", line)
    assert "Kies een latere maand" in problem.remedy


# --- refusals ---


def test_a_refusal_that_nobody_could_see_coming_is_told(copy: Any) -> None:
    copy.change(TALKS, "knowable: Reken de huur mee.", "knowable: ' '")
    (problem,) = [p for p in lint([copy.folder]) if p.code == "lint.unforeseen"]
    assert problem.severity is Severity.WARNING
    assert "knowable is leeg" in problem.message


def test_a_refusal_for_a_fact_that_cannot_be_found_is_told(copy: Any) -> None:
    copy.change(
        TALKS,
        "knowable: Vraag naar vorig jaar.}",
        "knowable: Vraag naar vorig jaar., fact: fact:closed_post}",
    )
    assert [p for p in lint([copy.folder]) if p.code == "lint.unforeseen"] == []
    copy.change(TALKS, "facts: [fact:closed_post]", "facts: []")
    assert [p.about for p in lint([copy.folder]) if p.code == "lint.unforeseen"] == ["party:verhuur"]


def test_a_refusal_that_cannot_happen_needs_no_sign(copy: Any) -> None:
    copy.change(TALKS, "knowable: Staat in de huisregels.", "knowable: ''")
    assert lint([copy.folder]) == []
