"""A maker may accept a finding with a reason; an acceptance that no longer matches is told."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from effect_game.content import lint as lint_module
from effect_game.content.findings import Finding
from effect_game.content.lint import lint
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.domain.problems import Severity

HOME = "klein/household.yaml"
TEACHING = "Eerst de post, dan de rest."


def accept(copy: Any, code: str, about: str) -> int:
    line: int = copy.change(
        HOME,
        "unpriced:\n",
        f"accepted:\n  - {{code: {code}, about: '{about}', reason: Dat is hier zo.}}\nunpriced:\n",
    )
    return line + 1


def dead(folder: Path, casus: Casus, plans: Mapping[str, Plan]) -> list[Finding]:
    assert folder.name == "klein"
    assert set(plans) == {"nothing", "tempting", "expert"}
    return [Finding(("cards", 2), "check.dead", "Dood.", "Leef.", Severity.WARNING)]


def test_an_accepted_finding_is_not_told(copy: Any) -> None:
    copy.change(HOME, TEACHING, "Het team evalueert.")
    (problem,) = lint([copy.folder])
    assert (problem.code, problem.about) == ("lint.difficult", "teaching_note")
    accept(copy, problem.code, problem.about)
    assert lint([copy.folder]) == []


def test_an_acceptance_of_something_else_takes_nothing_away_and_is_told_itself(copy: Any) -> None:
    copy.change(HOME, TEACHING, "Het team evalueert.")
    line = accept(copy, "lint.difficult", "expert_reasoning")
    difficult, unmatched = sorted(lint([copy.folder]), key=lambda problem: problem.code, reverse=True)
    assert difficult.code == "lint.difficult"
    assert (unmatched.code, unmatched.severity) == ("lint.accepted", Severity.WARNING)
    assert (unmatched.file, unmatched.line) == (f"scenarios/{HOME}", line)


def test_what_a_simulation_finds_is_placed_and_can_be_accepted(copy: Any) -> None:
    (problem,) = lint([copy.folder], dead)
    assert (problem.code, problem.about) == ("check.dead", "card:course")
    assert problem.file == "scenarios/klein/help.yaml"
    assert problem.line > 0
    accept(copy, "check.dead", "card:course")
    assert lint([copy.folder], dead) == []


def test_an_acceptance_of_the_simulation_waits_for_a_simulation(copy: Any) -> None:
    accept(copy, "check.dead", "card:desk")
    assert lint([copy.folder]) == []
    assert lint([copy.folder], lambda *_: None) == []
    assert [problem.code for problem in lint([copy.folder], dead)] == ["lint.accepted", "check.dead"][::-1]


def test_a_shipped_household_without_a_simulation_of_this_content_says_so(
    copy: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(lint_module, "scenarios_dir", lambda: copy.root)
    problems = lint([copy.folder], lambda *_: None)
    (stale,) = [problem for problem in problems if problem.code == "lint.stale"]
    assert stale.severity is Severity.NOTE
    assert "--simulate" in stale.remedy


def test_a_household_that_does_not_load_is_not_simulated(copy: Any) -> None:
    copy.change(HOME, "capacity: 3", "capacity: -3")
    asked: list[Path] = []

    def ask(folder: Path, *_: object) -> None:
        asked.append(folder)

    assert lint([copy.folder], ask)
    assert asked == []
