"""What the tests of wrong content share: one fault in a copy of the tiny household, told where it stands."""

from pathlib import Path
from typing import Any

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.load import load_casus
from effect_game.domain.problems import Problem, Severity

HOME, HELP, TALKS = "klein/household.yaml", "klein/help.yaml", "klein/talks.yaml"
KNOW, MONEY, ACTS = "library/knowledge.yaml", "library/money.yaml", "library/interventions.yaml"

Fault = tuple[str, str, str, str, str, str]
"""file, text, what it becomes, code, part of the message, part of the remedy"""

AT_THE_ITEM = {
    "content.missing_field",
    "content.source",
    "content.target",
    "content.ask",
    "content.no_test",
    "content.ends",
    "content.age",
}
"""Faults of something that is not there: told at the item around it."""


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        load_casus(folder)
    return caught.value.problems


def expect_fault(copy: Any, fault: Fault) -> None:
    """The one problem with this code and these words, at the line of the fault."""
    file, old, new, code, message, remedy = fault
    first = copy.change(file, old, new)
    lines = range(first, first + max(old.count("\n"), new.count("\n")) + 1)
    told = [p for p in problems_of(copy.folder) if p.code == code and message in p.message]
    assert len(told) == 1
    problem = told[0]
    assert problem.file == f"scenarios/{file}"
    if code in AT_THE_ITEM:
        assert 0 < problem.line <= lines[-1]
    else:
        assert problem.line in lines
    assert remedy in problem.remedy
    assert problem.severity is Severity.ERROR


def names(faults: tuple[Fault, ...]) -> list[str]:
    """A readable id per fault."""
    return [f"{fault[0]}-{fault[3]}-{number}" for number, fault in enumerate(faults)]
