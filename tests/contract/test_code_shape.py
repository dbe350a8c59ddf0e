"""House rules that no linter knows."""

import ast
import enum
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from effect_game.resources import data_root

ROOT = data_root()
PACKAGE = ROOT / "effect_game"
LONGEST_FILE_LINES = 400
TEXT_SUFFIXES = {".py", ".md", ".toml", ".yaml", ".yml", ".csv", ".lock", ".spec", ".txt", ".json", ".svg"}
NOT_OURS = {"dist", "gallery", "__pycache__"}
# Joined here, so that this file itself does not hold them: places of one machine, hosts of registries.
FORBIDDEN = (
    r"(?<![\w.])/" + "work/",
    r"/opt/" + "pypi",
    r"/root/" + r"\.",
    r"\.\./" + "shared",
    "pypi" + r"\.org",
    "python" + "hosted",
    "npm" + r"js\.(org|com)",
    "static." + r"crates\.io",
)


def trees(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def blocking_calls(tree: ast.AST) -> list[int]:
    """Lines that call `.exec()` on something: a second event loop inside the first."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [c.lineno for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr in {"exec", "exec_"}]


def is_application(call: ast.Attribute) -> bool:
    """True for the one event loop the program has: `app.exec()`."""
    return isinstance(call.value, ast.Name) and call.value.id in {"app", "application"}


def test_no_dialog_blocks_the_window() -> None:
    found = []
    for name, tree in trees(PACKAGE / "ui"):
        lines = set(blocking_calls(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "exec" and is_application(node):
                lines.discard(node.lineno)
        found += [f"{name}:{line}" for line in sorted(lines)]
    assert not found, f"use open() and a signal: {found}"


def test_the_search_for_blocking_dialogs_finds_one() -> None:
    assert blocking_calls(ast.parse("dialog = make()\ndialog.exec()")) == [2]


def qt_classes(tree: ast.Module) -> dict[str, object]:
    """Names imported from PySide6 in this module, with what they stand for."""
    classes: dict[str, object] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            module = importlib.import_module(node.module or "")
            classes.update({alias.asname or alias.name: getattr(module, alias.name) for alias in node.names})
    return classes


def short_enums(tree: ast.Module) -> list[str]:
    """Places that write `Qt.AlignRight` for `Qt.AlignmentFlag.AlignRight`."""
    classes = qt_classes(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = classes.get(node.value.id)
            is_member = isinstance(getattr(owner, node.attr, None), enum.Enum)
            if is_member and isinstance(owner, type) and not issubclass(owner, enum.Enum):
                found.append(f"{node.lineno}: {node.value.id}.{node.attr}")
    return found


def test_qt_enums_are_written_in_full() -> None:
    found = {name: short_enums(tree) for name, tree in trees(PACKAGE / "ui")}
    assert not {name: lines for name, lines in found.items() if lines}


def test_the_search_for_short_enums_finds_one() -> None:
    source = "from PySide6.QtCore import Qt\na = Qt.AlignRight\nb = Qt.AlignmentFlag.AlignRight\n"
    assert short_enums(ast.parse(source)) == ["2: Qt.AlignRight"]


def test_no_source_file_is_too_long() -> None:
    lines = {str(p): len(p.read_text(encoding="utf-8").splitlines()) for p in PACKAGE.rglob("*.py")}
    assert lines
    assert not {path: count for path, count in lines.items() if count > LONGEST_FILE_LINES}


def our_texts() -> Iterator[Path]:
    """Every text file of the project, without what tools made and hidden folders other than .ci, .github."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part not in {".ci", ".github", ".gitignore"} for part in parts)
        if hidden or NOT_OURS & set(parts) or not path.is_file():
            continue
        if path.suffix in TEXT_SUFFIXES or not path.suffix:
            yield path


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_file_names_a_place_on_one_machine_or_a_registry(pattern: str) -> None:
    wanted = re.compile(pattern)
    found = [str(p.relative_to(ROOT)) for p in our_texts() if wanted.search(p.read_text(encoding="utf-8"))]
    assert not found


def test_the_search_for_places_covers_code_content_and_locks() -> None:
    names = {str(path.relative_to(ROOT)) for path in our_texts()}
    assert {"pyproject.toml", ".ci/run", "build/dev.py", "build/requirements.lock"} <= names
