"""Lint tells what is wrong or doubtful; the shipped households and the tiny one are clean."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.lint import lint
from effect_game.content.lint_basis import basis_findings, plan_findings, whole_findings
from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan, PlanCard
from effect_game.domain.problems import Problem, Severity
from effect_game.domain.vocabulary import AgreementKind
from effect_game.resources import scenarios_dir

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
EXPERT = "klein/plans/expert.yaml"


def told(copy: Any, code: str) -> Problem:
    (problem,) = [problem for problem in lint([copy.folder]) if problem.code == code]
    return problem


def test_the_tiny_household_and_its_library_are_clean() -> None:
    assert lint([SCENARIOS]) == []


def test_the_shipped_households_and_library_are_clean() -> None:
    assert [str(problem) for problem in lint([scenarios_dir()])] == []


@pytest.mark.parametrize("path", ["", "klein", "library", "klein/household.yaml", "klein/plans/expert.yaml"])
def test_lint_takes_a_root_a_folder_or_a_file(copy: Any, path: str) -> None:
    copy.change("library/money.yaml", "fill: '#F0E442'", "fill: geel")
    assert [problem.code for problem in lint([copy.root / path])] == ["content.colour"]


def test_a_problem_of_the_library_is_told_once_for_many_paths(copy: Any) -> None:
    copy.change("library/money.yaml", "fill: '#F0E442'", "fill: geel")
    assert len(lint([copy.root, copy.folder, copy.root / "library"])) == 1


def test_a_path_without_content_is_a_problem(tmp_path: Path) -> None:
    (problem,) = lint([tmp_path / "leeg"])
    assert problem.code == "lint.nothing"


def test_an_unknown_that_no_fact_reveals_is_told(copy: Any) -> None:
    copy.change("klein/talks.yaml", "'room:psychische_gezondheid@person:noor', ", "")
    problem = told(copy, "lint.unreachable")
    assert "room:psychische_gezondheid@person:noor" in problem.message
    assert problem.file == "scenarios/klein/household.yaml"


def test_a_fact_that_no_question_gives_is_told(copy: Any) -> None:
    copy.change("klein/talks.yaml", "facts: [fact:low_mood]", "facts: []")
    codes = [problem.message for problem in lint([copy.folder]) if problem.code == "lint.unreachable"]
    assert len(codes) == 3
    assert any("fact:low_mood" in message for message in codes)
    assert any("variable:neighbour@person:noor is onbekend" in message for message in codes)


def test_trust_may_be_built_with_another_question_within_the_hours(copy: Any) -> None:
    copy.change("klein/talks.yaml", "needs_trust: 1", "needs_trust: 2")
    assert lint([copy.folder]) == []
    copy.change("klein/household.yaml", "intake_hours: 3", "intake_hours: 1.5")
    assert {problem.code for problem in lint([copy.folder])} == {"lint.unreachable", "lint.walk"}


def test_a_question_that_needs_more_trust_than_there_is_is_told(copy: Any) -> None:
    copy.change("klein/talks.yaml", "needs_trust: 1", "needs_trust: 3")
    messages = [problem.message for problem in lint([copy.folder]) if problem.code == "lint.unreachable"]
    assert any("question:post kan nooit" in message for message in messages)


def test_an_event_that_gives_an_unknown_away_is_a_warning(copy: Any) -> None:
    copy.change(
        "klein/household.yaml",
        "gates: [{situation: situation:rent_arrears, holds: true}]\n    moves",
        "gates: [{situation: situation:closed_post, person: person:noor, holds: true}]\n    moves",
    )
    copy.change("klein/household.yaml", "    secret_of: ['situation:closed_post@person:noor']\n", "")
    assert told(copy, "lint.secret").severity is Severity.WARNING


def test_an_effect_on_nobody_is_a_warning(copy: Any) -> None:
    copy.change(
        "library/interventions.yaml",
        "{life_domain: zingeving, who: self",
        "{life_domain: zingeving, who: children",
    )
    problem = told(copy, "lint.nobody")
    assert problem.severity is Severity.WARNING
    assert "card:desk" in problem.message


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "- {life_domain: psychische_gezondheid}\n",
            "- {life_domain: zingeving, who: children}\n",
            "situation:away",
        ),
        (
            "- life_domain: sociale_relaties\n            shift: {measure",
            "- life_domain: sociale_relaties\n            who: children\n            shift: {measure",
            "variable:neighbour=friends",
        ),
    ],
)
def test_an_override_or_a_push_of_a_state_on_nobody_is_a_warning(
    copy: Any, old: str, new: str, what: str
) -> None:
    copy.change("library/knowledge.yaml", old, new)
    problem = told(copy, "lint.nobody")
    assert problem.severity is Severity.WARNING
    assert what in problem.message


def test_a_walk_and_its_plan_must_agree(copy: Any) -> None:
    copy.change(EXPERT, "what: pay, share: 0.5", "what: pay, share: 0.4")
    messages = [problem.message for problem in lint([copy.folder]) if problem.code == "lint.walk"]
    assert len(messages) == 2
    assert any("komt niet uit de gesprekken" in message for message in messages)


def test_a_yes_comes_after_the_weeks_of_all_its_talks(copy: Any) -> None:
    copy.change("klein/talks.yaml", "weeks_per_exchange: 1", "weeks_per_exchange: 2")
    messages = [problem.message for problem in lint([copy.folder]) if problem.code == "lint.walk"]
    assert len(messages) == 4
    assert sum("weken tot het ja: 2" in message for message in messages) == 2


def test_the_last_offer_to_a_party_is_the_one_that_counts(copy: Any) -> None:
    walk = "klein/plans/expert.walk.yaml"
    copy.change(walk, "offers:\n", "offers:\n  - {party: party:verhuur, asks: ['ask:permit']}\n")
    messages = [problem.message for problem in lint([copy.folder]) if problem.code == "lint.walk"]
    assert sum("weken tot het ja: 2" in message for message in messages) == 2


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (EXPERT, ", changes: [{month: 7, intensity: gewoon}]", ""),
        (EXPERT, "{month: 7, intensity: gewoon}", "{month: 7, intensity: licht}"),
        (EXPERT, "{month: 7, intensity: gewoon}", "{month: 8, intensity: gewoon}"),
        ("klein/plans/expert.walk.yaml", "  - {month: 6, card: card:open_post, intensity: gewoon}", "  []"),
    ],
)
def test_a_change_in_the_plan_that_the_walk_does_not_choose_is_told_and_the_other_way_round(
    copy: Any, file: str, old: str, new: str
) -> None:
    copy.change(file, old, new)
    messages = [problem.message for problem in lint([copy.folder]) if problem.code == "lint.walk"]
    assert messages
    assert all("de verandering van card:open_post" in message for message in messages)


def test_a_walk_that_asks_too_much_is_told(copy: Any) -> None:
    copy.change("klein/household.yaml", "intake_hours: 3", "intake_hours: 1")
    assert "2 uur" in told(copy, "lint.walk").message


def test_a_broken_plan_is_told_with_its_line(copy: Any) -> None:
    line = copy.change(EXPERT, "card: card:open_post", "card: card:open_pst")
    problem = told(copy, "plan.unknown")
    assert (problem.file, problem.line) == (f"scenarios/{EXPERT}", line)


def test_the_counts_of_basis_are_told_one_by_one(casus: Casus) -> None:
    findings = list(basis_findings(casus, 9.0))
    codes = {finding.code for finding in findings}
    assert codes == {"lint.count", "lint.minutes"}
    assert {str(finding.path[0]) for finding in findings} == {"cards", "trajectories", "id"}


def test_the_counts_of_a_whole_household_are_told_one_by_one(casus: Casus) -> None:
    parts = {str(finding.path[0]) for finding in whole_findings(casus.household)}
    assert parts == {"moments", "questions", "goals", "cards", "events", "counterparts", "id"}


def test_a_plan_with_a_card_or_a_party_that_basis_has_not_is_told(casus: Casus) -> None:
    plan = Plan(
        title="x",
        cards=(PlanCard(card="card:elsewhere"),),
        agreements=(Agreement(party="party:elsewhere", card="card:elsewhere", what=AgreementKind.PERMIT),),
    )
    findings = list(plan_findings(casus, plan, "expert"))
    assert [finding.code for finding in findings] == ["lint.plan_beyond_basis"] * 2
    assert not list(plan_findings(casus, Plan(title=""), "expert"))


def test_a_text_that_is_too_long_for_basis_is_told(casus: Casus) -> None:
    long = dataclasses.replace(casus.household.questions[0], answer="woord " * 46)
    home = dataclasses.replace(casus.household, questions=(long, *casus.household.questions[1:]))
    findings = [
        f for f in basis_findings(dataclasses.replace(casus, household=home), 30.0) if f.code == "lint.length"
    ]
    assert [finding.path for finding in findings] == [("questions", 0, "answer")]


def test_a_household_in_which_nobody_says_how_life_is_in_a_year_gets_a_note(copy: Any) -> None:
    help_file = (copy.root / "klein/help.yaml").read_text(encoding="utf-8")
    said = help_file[help_file.index("in_a_year:") : help_file.index("goals:")]
    copy.change("klein/help.yaml", said, "")
    problem = told(copy, "lint.year_ahead")
    assert problem.severity is Severity.NOTE
    assert "in_a_year" in problem.remedy


def test_life_in_a_year_is_told_in_a_few_words(copy: Any) -> None:
    copy.change("klein/help.yaml", "ik heb geslapen.", "ik heb " + "heel " * 12 + "goed geslapen.")
    problem = told(copy, "lint.year_ahead")
    assert problem.severity is Severity.WARNING
    assert problem.file == "scenarios/klein/help.yaml"


def test_life_in_a_year_is_told_by_somebody_of_the_household(copy: Any) -> None:
    copy.change("klein/help.yaml", "in_a_year:\n  person: person:noor", "in_a_year:\n  person: person:buur")
    (problem,) = lint([copy.folder])
    assert "person:buur" in problem.message
    assert problem.severity is Severity.ERROR
