"""What the code marks for translation, read from its source."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

FUNCTIONS = ("tr", "mark")


@dataclass(frozen=True)
class Marked:
    """One call of tr or mark: its text, None when that is not a literal, and the values that are given."""

    place: str
    function: str
    text: str | None
    argument: ast.expr
    given: frozenset[str]
    open_ended: bool


def marked(name: str, tree: ast.AST) -> Iterator[Marked]:
    """Every call of tr and mark in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            first = node.args[0]
            literal = (
                first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
            )
            given = frozenset(word.arg for word in node.keywords if word.arg is not None)
            is_open = any(word.arg is None for word in node.keywords)
            yield Marked(f"{name}:{node.lineno}", node.func.id, literal, first, given, is_open)


def names_in(text: str) -> frozenset[str]:
    """The {names} in a text."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def glued(call: Marked) -> bool:
    """Whether a text is put together where it is marked, so that no catalogue can hold it."""
    strings = (ast.JoinedStr, ast.BinOp, ast.IfExp, ast.BoolOp)
    if call.text is not None or not isinstance(call.argument, strings):
        return isinstance(call.argument, ast.Call) and _is_text_method(call.argument)
    return any(isinstance(n, ast.JoinedStr) or _is_string(n) for n in ast.walk(call.argument))


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_text_method(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and (
        _is_string(call.func.value) or isinstance(call.func.value, ast.JoinedStr)
    )


class Flow:
    """Which names reach a `tr`, by name alone and over the whole program: it rather forgives than accuses.

    A name that stands in a `tr` is reached. So is what is assigned to a reached name, looped over into it,
    given for it as an argument, or returned by it.
    """

    def __init__(self, trees: dict[str, ast.Module]) -> None:
        self._from: defaultdict[str, set[str]] = defaultdict(set)
        self._parameters: defaultdict[str, list[list[str]]] = defaultdict(list)
        self.reached: set[str] = set()
        for tree in trees.values():
            for node in ast.walk(tree):
                self._note_definition(node)
        for tree in trees.values():
            for node in ast.walk(tree):
                self._note_flow(node)
        for name, tree in trees.items():
            for call in marked(name, tree):
                if call.function == "tr":
                    self._reach(_names(call.argument))

    def _note_definition(self, node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef):
            known = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
            self._parameters[node.name].append([each for each in known if each not in ("self", "cls")])
        elif isinstance(node, ast.ClassDef):
            fields = [
                part.target.id
                for part in node.body
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
            ]
            made = next(
                (p for p in node.body if isinstance(p, ast.FunctionDef) and p.name == "__init__"), None
            )
            if made is not None:
                fields = [each.arg for each in made.args.args[1:]]
            self._parameters[node.name].append(fields)

    def _note_flow(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._flow(target, node.value)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr | ast.AugAssign) and node.value is not None:
            self._flow(node.target, node.value)
        elif isinstance(node, ast.For | ast.comprehension):
            self._flow(node.target, node.iter)
        elif isinstance(node, ast.FunctionDef):
            for part in ast.walk(node):
                if isinstance(part, ast.Return) and part.value is not None:
                    self._from[node.name] |= _names(part.value)
            given = [*node.args.posonlyargs, *node.args.args]
            for argument, default in zip(reversed(given), reversed(node.args.defaults), strict=False):
                self._from[argument.arg] |= _names(default)
            for argument, value in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
                self._from[argument.arg] |= _names(value) if value is not None else set()
        elif isinstance(node, ast.Call):
            self._note_call(node)

    def _note_call(self, node: ast.Call) -> None:
        for word in node.keywords:
            if word.arg is not None:
                self._from[word.arg] |= _names(word.value)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for known in self._parameters.get(called, ()):
            for parameter, value in zip(known, node.args, strict=False):
                self._from[parameter] |= _names(value)

    def _flow(self, target: ast.AST, value: ast.AST) -> None:
        for name in _names(target):
            self._from[name] |= _names(value)

    def _reach(self, names: set[str]) -> None:
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in self.reached:
                self.reached.add(name)
                waiting += self._from[name]


def _names(node: ast.AST) -> set[str]:
    found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return found | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}


def tables(name: str, tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """Every text marked in a table, a class or a default: where, and the names that hold it."""
    holders: dict[ast.AST, set[str]] = {}
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            holders[child] = holders.get(node, set()) | _holding(node, child)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "mark":
            yield f"{name}:{node.lineno}", holders[node]


def _holding(node: ast.AST, child: ast.AST) -> set[str]:
    """The names under which what stands in `child` can be had later."""
    if isinstance(node, ast.Assign):
        return set().union(*(_names(target) for target in node.targets))
    if isinstance(node, ast.AnnAssign):
        return _names(node.target)
    if isinstance(node, ast.keyword) and node.arg:
        return {node.arg}
    if isinstance(node, ast.Return):
        return set()
    if isinstance(node, ast.FunctionDef):
        return {node.name}
    if isinstance(node, ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.arguments):
        return {each.arg for each in (*node.args, *node.kwonlyargs)}
    return set()
