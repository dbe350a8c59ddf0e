"""Knowledge is data: no id and no name of a household, person, card, event or party occurs in the code."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from effect_game.resources import data_root

ROOT = data_root()
PACKAGE = ROOT / "effect_game"
CONTENT = (ROOT / "scenarios", ROOT / "tests")
ID = re.compile(r"[a-z][a-z_]*:[\w.-]+")
# Names of these are everyday words or citations ("schulden", the title of a report), not names of ours.
KINDS_WITH_ORDINARY_NAMES = {"situation", "source", "price", "aim", "rung"}

NOT_OURS = {"plans", "models"}


def mappings(node: object) -> Iterator[dict[object, object]]:
    """Every mapping in a loaded file, at any depth."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            yield from mappings(part)


def declared(node: object) -> set[str]:
    """The ids a file declares (`id: kind:word`) and the names and titles it gives."""
    words: set[str] = set()
    for mapping in mappings(node):
        own_id = mapping.get("id")
        kind = ""
        if isinstance(own_id, str) and ID.fullmatch(own_id):
            words.add(own_id)
            kind = own_id.partition(":")[0]
        if kind not in KINDS_WITH_ORDINARY_NAMES:
            words |= {text for key in ("name", "title") if isinstance(text := mapping.get(key), str)}
    return words


def content_words(folders: tuple[Path, ...]) -> set[str]:
    """What all content files below the folders declare; a plan's own title is no name of anyone, and the
    parameters of published models (A, cost, rr) are not ours."""
    words: set[str] = set()
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*.yaml") if path.parent.name not in NOT_OURS):
            words |= declared(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")))
    return words


def occurrences(words: set[str], sources: dict[str, str]) -> list[str]:
    """'file: word' for each word that stands in a source as a whole word, capitals included."""
    code = "\n".join(sources.values())
    longest_first = sorted((word for word in words if word in code), key=len, reverse=True)
    if not longest_first:
        return []
    pattern = re.compile(r"(?<![\w:])(?:" + "|".join(re.escape(word) for word in longest_first) + r")(?!\w)")
    return sorted({f"{name}: {found}" for name, text in sources.items() for found in pattern.findall(text)})


def test_no_id_and_no_name_from_the_content_occurs_in_the_code() -> None:
    words = content_words(CONTENT)
    sources = {str(p.relative_to(ROOT)): p.read_text(encoding="utf-8") for p in PACKAGE.rglob("*.py")}
    assert sources
    assert occurrences(words, sources) == []


def test_no_folder_name_of_a_household_occurs_in_the_code() -> None:
    households = {path.parent.name for path in (ROOT / "scenarios").glob("*/household.yaml")}
    sources = {str(p.relative_to(ROOT)): p.read_text(encoding="utf-8") for p in PACKAGE.rglob("*.py")}
    assert occurrences(households, sources) == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('CARD = "card:warm_bath"', ["a.py: card:warm_bath"]),
        ("# Jozefien decides", ["a.py: Jozefien"]),
        ("# Jozefiens keuze, of jozefien", []),
        ('"Een warm bad"', ["a.py: Een warm bad"]),
        ("# card:warm_bathing and postcard:warm_bath", []),
        ("# schulden", []),
    ],
)
def test_the_search_finds_whole_words_only(tmp_path: Path, code: str, expected: list[str]) -> None:
    (tmp_path / "household.yaml").write_text(
        "persons:\n  - {id: 'person:jozefien', name: Jozefien}\n"
        "cards:\n  - id: card:warm_bath\n    title: Een warm bad\n"
        "situations:\n  - {id: 'situation:debt', name: schulden}\n",
        encoding="utf-8",
    )
    assert occurrences(content_words((tmp_path,)), {"a.py": code}) == expected
