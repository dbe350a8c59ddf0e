"""The pages on the file formats name every field, and their examples load."""

import dataclasses
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from effect_game.content.lint import lint
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan, load_walk
from effect_game.content.schema import hints_of
from effect_game.domain.household import Casus
from effect_game.domain.lesson import ClassPapers, LessonPlan, Programme
from effect_game.domain.plan import Plan, Walk

DOCS = Path(__file__).resolve().parents[3] / "docs"


def examples(page: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)


def dataclasses_in(hint: Any) -> set[type]:
    """All dataclasses a type is built from, itself too."""
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return {hint}.union(*(dataclasses_in(part) for part in hints_of(hint).values()))
    return set().union(*(dataclasses_in(part) for part in get_args(hint)))


@pytest.mark.parametrize(
    ("page", "roots"),
    [
        ("contentformaat.md", (Casus, LessonPlan, Programme, ClassPapers)),
        ("planformaat.md", (Plan, Walk)),
    ],
)
def test_the_page_names_every_field(page: str, roots: tuple[type, ...]) -> None:
    words = set(re.findall(r"\w+", (DOCS / page).read_text(encoding="utf-8")))
    for cls in set().union(*(dataclasses_in(root) for root in roots)) - {Casus}:
        assert set(hints_of(cls)) <= words, f"{cls.__name__}: {set(hints_of(cls)) - words}"


def test_the_example_of_content_loads_and_is_clean(copy: Any) -> None:
    (example,) = examples("contentformaat.md")
    (copy.folder / "more.yaml").write_text(example, encoding="utf-8")
    assert "card:coffee" in {card.id for card in load_casus(copy.folder).household.cards}
    assert lint([copy.folder]) == []


def test_the_examples_of_a_plan_and_a_walk_load(casus: Casus, folder: Path, tmp_path: Path) -> None:
    plan, walk = examples("planformaat.md")
    path = tmp_path / "mijn.yaml"
    path.write_text(plan, encoding="utf-8")
    path.with_name("mijn.walk.yaml").write_text(walk, encoding="utf-8")
    assert len(load_plan(casus, folder, str(path)).agreements) == 2
    loaded = load_walk(casus, folder, str(path))
    assert loaded is not None
    assert len(loaded.offers) == 1
