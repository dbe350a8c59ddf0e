"""Learning goals and competences: each has a source, each belongs to the other."""

from typing import Any

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import STEPS
from tests.unit.content.faults import problems_of

FILE = "library/learning.yaml"


def test_every_step_has_a_goal_and_every_competence_the_list_it_comes_from(shipped_library: Library) -> None:
    assert {goal.step for goal in shipped_library.learning_goals} == set(STEPS)
    sources = {source.id for source in shipped_library.sources}
    assert {competence.source for competence in shipped_library.competences} <= sources


def test_a_casus_takes_along_the_sources_of_its_competences(casus: Casus) -> None:
    sources = {source.id for source in casus.library.sources}
    assert {competence.source for competence in casus.library.competences} <= sources != set()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("id: learning:plans", "id: learning:asks", "content.duplicate_id"),
        ("competences: ['competence:asks', 'competence:weighs']", "competences: []", "content.learning"),
        ("competences: ['competence:asks']", "competences: ['competence:ask']", "content.unknown_id"),
        (
            "text: Weegt af\n    source: source:competence_list",
            "text: Weegt af\n    source: source:ergens",
            "content.unknown_id",
        ),
        ("id: competence:asks\n", "id: competence:other\n", "content.learning"),
        ("step: plan", "step: plannen", "content.unknown_word"),
    ],
)
def test_a_fault_in_the_learning_goals_is_told_where_it_stands(
    copy: Any, old: str, new: str, code: str
) -> None:
    copy.change(FILE, old, new)
    found = [problem for problem in problems_of(copy.folder) if problem.code == code]
    assert found
    assert {problem.file for problem in found} == {f"scenarios/{FILE}"}
    assert all(problem.line > 0 for problem in found)
