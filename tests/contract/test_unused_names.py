"""Nothing public in the program that only tests use: such code is kept alive for nobody.

Names of functions, classes, methods and constants count, fields of records do not: those are what files and
journals hold. A use is an import, a name or an attribute outside the definition itself, in code that is used.
The law (`domain`, `engine`, `kba`) is left out: its tests hold parts against a naive engine and textbooks.
"""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtWidgets
from websockets.asyncio.server import ServerConnection

from effect_game.resources import data_root

ROOT = data_root() / "effect_game"
LAW = ("effect_game.domain.", "effect_game.engine.", "effect_game.kba.")
QUIET_DECORATORS = {"property", "staticmethod", "classmethod", "dataclass", "lru_cache"}
PLANTED = """LEFT = 1
USED = 2

class Kept:
    def told(self): return USED
    def silent(self): return LEFT
    def paintEvent(self, event): return None

def lonely(): return helper()
def helper(): return 1
"""
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Name:
    """A public name, where it is defined and the lines that are its own; `member` for one of a class."""

    module: str
    name: str
    first: int
    last: int
    member: bool


@dataclass(frozen=True)
class Use:
    """One mention; `module` is where an import takes the name from, '' for an attribute of anything."""

    place: str
    line: int
    name: str
    module: str


OTHERS = (argparse.HelpFormatter, ServerConnection)


def overrides() -> frozenset[str]:
    """Every method that Qt, the reader of commands or the network may call by itself."""
    modules = (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets)
    # Qt's classes are made when somebody asks for them: they are not yet among the module's variables.
    kinds = [getattr(module, name) for module in modules for name in dir(module) if name.startswith("Q")]
    return frozenset(name for kind in (*kinds, *OTHERS) for name in dir(kind))


def module_name(root: Path, path: Path) -> str:
    parts = path.relative_to(root.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_registered(node: Definition) -> bool:
    """A decorator that hands the function to somebody else uses it."""
    names = {n.id for d in node.decorator_list for n in ast.walk(d) if isinstance(n, ast.Name)}
    names |= {n.attr for d in node.decorator_list for n in ast.walk(d) if isinstance(n, ast.Attribute)}
    return bool(node.decorator_list) and not names & QUIET_DECORATORS


def definitions(module: str, tree: ast.Module) -> Iterator[Name]:
    for node in tree.body:
        if isinstance(node, Definition):
            if not is_registered(node):
                yield Name(module, node.name, node.lineno, node.end_lineno or node.lineno, False)
            for part in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(part, Definition) and not is_registered(part):
                    yield Name(module, part.name, part.lineno, part.end_lineno or part.lineno, True)
        for target in getattr(node, "targets", [getattr(node, "target", None)]):
            for word in ast.walk(target) if target is not None and not isinstance(node, ast.For) else ():
                if isinstance(word, ast.Name):
                    yield Name(module, word.id, node.lineno, node.end_lineno or node.lineno, False)


def uses(module: str, tree: ast.Module) -> Iterator[Use]:
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
                yield Use(module, node.lineno, alias.name, node.module)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield Use(module, node.lineno, node.id, module)
        elif isinstance(node, ast.Attribute):
            owner = modules.get(node.value.id, "") if isinstance(node.value, ast.Name) else ""
            yield Use(module, node.lineno, node.attr, owner)


def unused(root: Path) -> list[str]:
    """'module: name' of all that is not used; what only unused code uses is not used either."""
    called = overrides()
    paths = {module_name(root, path): path for path in root.rglob("*.py")}
    trees = {module: ast.parse(path.read_text(encoding="utf-8")) for module, path in paths.items()}
    names = [
        name for module, tree in trees.items() for name in definitions(module, tree)
        if not name.name.startswith("_") and not (name.member and name.name in called)
    ]  # fmt: skip
    mentions: dict[str, list[Use]] = {}
    for module, tree in trees.items():
        for use in uses(module, tree):
            mentions.setdefault(use.name, []).append(use)
    entries = {("effect_game.__main__", "main")}
    dead: list[Name] = []

    def is_alive(name: Name) -> bool:
        if (name.module, name.name) in entries:
            return True
        ours = {name.module, name.module.rpartition(".")[0]}
        for use in mentions.get(name.name, ()):
            if not name.member and use.module not in ours:
                continue
            if any(d.module == use.place and d.first <= use.line <= d.last for d in (*dead, name)):
                continue
            return True
        return False

    while True:
        fresh = [name for name in names if name not in dead and not is_alive(name)]
        if not fresh:
            return sorted(f"{name.module}: {name.name}" for name in dead)
        dead += fresh


def test_nothing_public_in_the_program_is_there_for_tests_only() -> None:
    assert [name for name in unused(ROOT) if not name.startswith(LAW)] == []


def test_the_guard_finds_what_is_unused_and_what_only_that_uses(tmp_path: Path) -> None:
    package = tmp_path / "effect_game"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "one.py").write_text(PLANTED)
    (package / "__main__.py").write_text(
        "from effect_game.one import Kept\n\ndef main():\n    return Kept().told()\n"
    )
    wanted = ["LEFT", "helper", "lonely", "silent"]
    assert [line.partition(": ")[2] for line in unused(package)] == wanted
