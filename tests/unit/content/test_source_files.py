"""What parsing gave, kept for the next start: the same data and lines, and never of another file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from effect_game.content import source_files
from effect_game.content.source_files import NAME, TEXTS_FOLDER, read_source, unkept, write_parsed
from effect_game.content.yaml_source import SourceFile, parse_text
from tests.unit.content.conftest import Copy


@pytest.fixture
def root(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of scenarios that counts as the shipped one."""
    copied = copy.root
    monkeypatch.setattr(source_files, "scenarios_dir", lambda: copied)
    forget()
    yield copied
    forget()


def forget() -> None:
    source_files._kept.cache_clear()
    source_files._read.cache_clear()


def parsed(path: Path) -> SourceFile:
    return parse_text(path.read_text("utf-8"), path.name)


def test_what_was_kept_is_what_parsing_gives(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_parsed(root)
    monkeypatch.delattr(source_files, "parse_text")
    files = sorted(root.rglob("*.yaml"))
    assert files
    assert not unkept(root)
    assert [read_source(path, path.name) for path in files] == [parsed(path) for path in files]


def test_a_changed_file_is_parsed_again(root: Path) -> None:
    write_parsed(root)
    path = next(root.rglob("talks.yaml"))
    path.write_text(path.read_text("utf-8") + "\nnieuw: 1\n", "utf-8")
    assert unkept(root) == ("talks.yaml",)
    assert read_source(path, path.name).data["nieuw"] == 1


def test_a_file_with_a_fault_is_not_kept(root: Path) -> None:
    path = next(root.rglob("talks.yaml"))
    path.write_text("a: 1\na: 2\n", "utf-8")
    write_parsed(root)
    assert unkept(root) == ("talks.yaml",)
    assert read_source(path, path.name).problems


@pytest.mark.parametrize(
    "text", ["", "[]", "{", json.dumps({"form": 0, "files": {}}), '{"form": 1, "files": 3}']
)
def test_a_kept_file_that_is_damaged_or_of_another_form_is_passed_over(root: Path, text: str) -> None:
    (root / NAME).write_text(text, "utf-8")
    path = next(root.rglob("talks.yaml"))
    assert read_source(path, path.name) == parsed(path)


def test_texts_in_other_languages_are_kept_beside_and_not_with_the_content(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = root / "library" / TEXTS_FOLDER / "en.yaml"
    path.parent.mkdir()
    path.write_text("language: en\ntexts:\n  - {nl: Ja, en: Yes}\n", "utf-8")
    wanted = parsed(path)
    write_parsed(root)
    assert "Yes" not in (root / NAME).read_text("utf-8")
    monkeypatch.delattr(source_files, "parse_text")
    assert read_source(path, path.name) == wanted
