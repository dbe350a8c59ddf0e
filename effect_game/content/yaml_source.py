"""One YAML file as plain data, with the line of every key and item.

The file is read as a stream of YAML events and composed here: nothing in a file can be executed, tags and
aliases are refused, depth and size are bounded, a key that is there twice is a problem. Scalars follow the
core schema of YAML 1.2, so `nee` and `no` stay text. All problems of a file are collected.
"""

import math
import re
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from effect_game.domain.problems import Problem, Severity

MAX_DEPTH = 30
MAX_NUMBER_LENGTH = 30

DataPath = tuple[str | int, ...]

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {"": None, "~": None}
_WORDS.update(dict.fromkeys(("null", "Null", "NULL")))
_WORDS.update(dict.fromkeys(("true", "True", "TRUE"), True))
_WORDS.update(dict.fromkeys(("false", "False", "FALSE"), False))

_SYNTAX = (
    (
        "mapping values are not allowed",
        "Er staat een dubbele punt waar dat niet kan.",
        "Zet tekst met een dubbele punt tussen aanhalingstekens.",
    ),
    (
        "cannot start any token",
        "Er staat een teken waar de regel niet mee mag beginnen (vaak een tab).",
        "Gebruik spaties om in te springen en zet bijzondere tekens tussen aanhalingstekens.",
    ),
    (
        "expected <block end>",
        "De inspringing klopt niet.",
        "Laat regels die bij elkaar horen even ver inspringen.",
    ),
    (
        "could not find expected ':'",
        "Er mist een dubbele punt achter een veldnaam.",
        "Schrijf 'veld: waarde'.",
    ),
    (
        "found unexpected end of stream",
        "Een aanhalingsteken wordt niet gesloten.",
        "Sluit de tekst af met hetzelfde aanhalingsteken.",
    ),
)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Data of one file, the line of each path in it (1-based) and what is wrong with the file."""

    name: str
    data: dict[str, Any]
    lines: dict[DataPath, int]
    problems: tuple[Problem, ...]


def error(file: str, line: int, code: str, message: str, remedy: str) -> Problem:
    """A problem of severity error."""
    return Problem(severity=Severity.ERROR, file=file, line=line, code=code, message=message, remedy=remedy)


def parse_text(text: str, name: str) -> SourceFile:
    """Compose one YAML text into data. Callers must not change the data: it may be shared."""
    composer = _Composer(name)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            composer.take(event)
    except MarkedYAMLError as caught:
        mark = caught.problem_mark or caught.context_mark
        message, remedy = _syntax_words(str(caught.problem or caught.context or ""))
        line = mark.line + 1 if mark is not None else 0
        composer.problems.append(error(name, line, "content.yaml", message, remedy))
    except YAMLError:
        composer.problems.append(
            error(name, 0, "content.yaml", "Dit bestand is geen YAML.", "Haal onleesbare tekens weg.")
        )
    except _Refused:
        pass
    return composer.result()


def _syntax_words(problem: str) -> tuple[str, str]:
    for part, message, remedy in _SYNTAX:
        if part in problem:
            return message, remedy
    return (
        "De YAML kan hier niet gelezen worden.",
        "Vergelijk de regel met het voorbeeld in docs/contentformaat.md.",
    )


class _Refused(Exception):
    """The file holds something that is never read on."""


@dataclass
class _Level:
    """An open mapping or list."""

    path: DataPath
    container: dict[str, Any] | list[Any]
    key: str | None = None
    skip: bool = False


@dataclass
class _Composer:
    name: str
    problems: list[Problem] = field(default_factory=list)
    lines: dict[DataPath, int] = field(default_factory=dict)
    stack: list[_Level] = field(default_factory=list)
    root: Any = None
    documents: int = 0

    def refuse(self, line: int, code: str, message: str, remedy: str) -> None:
        self.problems.append(error(self.name, line, code, message, remedy))
        raise _Refused

    def take(self, event: Event) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.refuse(
                    line,
                    "content.documents",
                    "Er staan twee documenten in dit bestand.",
                    "Haal de regel met --- weg of maak twee bestanden.",
                )
            return
        self._guard(event, line)
        if isinstance(event, MappingStartEvent):
            self._open({}, line)
        elif isinstance(event, SequenceStartEvent):
            self._open([], line)
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            self.stack.pop()
        elif isinstance(event, ScalarEvent):
            self._scalar(event, line)

    def _guard(self, event: Event, line: int) -> None:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            self.refuse(
                line,
                "content.alias",
                "Een anker (&) of verwijzing (*) mag hier niet.",
                "Schrijf de waarde uit, of zet de tekst tussen aanhalingstekens.",
            )
        if getattr(event, "tag", None) is not None:
            self.refuse(
                line,
                "content.tag",
                "Een label met een uitroepteken (!) mag hier niet.",
                "Schrijf alleen de waarde, of zet de tekst tussen aanhalingstekens.",
            )

    def _open(self, container: dict[str, Any] | list[Any], line: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            self.refuse(line, "content.depth", "Dit is te diep genest.", "Kijk of er haakjes te veel staan.")
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.container, dict) and top.key is None:
            self.refuse(line, "content.key", "Een veldnaam moet één woord zijn.", "Schrijf 'veld: waarde'.")
        path = self._place(container, line)
        self.stack.append(_Level(path, container))

    def _scalar(self, event: ScalarEvent, line: int) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.container, dict) and top.key is None:
            key = str(event.value)
            top.key, top.skip = key, key in top.container
            if top.skip:
                first = self.lines[(*top.path, key)]
                self.problems.append(
                    error(
                        self.name,
                        line,
                        "content.duplicate_key",
                        f"Het veld '{key}' staat er twee keer (ook op regel {first}).",
                        "Haal er een weg.",
                    )
                )
            else:
                self.lines[(*top.path, key)] = line
            return
        self._place(scalar(str(event.value), plain=event.style is None), line)

    def _place(self, value: Any, line: int) -> DataPath:
        """Put a value where the open container wants it; returns its path."""
        if not self.stack:
            self.root = value
            return ()
        top = self.stack[-1]
        if isinstance(top.container, list):
            path: DataPath = (*top.path, len(top.container))
            top.container.append(value)
            self.lines[path] = line
            return path
        key = str(top.key)
        if not top.skip:
            top.container[key] = value
        top.key = None
        return (*top.path, key)

    def result(self) -> SourceFile:
        data = self.root
        if data is None and not self.problems:
            data = {}
        if not isinstance(data, dict):
            if not self.problems:
                self.problems.append(
                    error(
                        self.name,
                        1,
                        "content.mapping",
                        "Dit bestand moet uit velden bestaan.",
                        "Schrijf 'veld: waarde' op het hoogste niveau.",
                    )
                )
            data = {}
        return SourceFile(self.name, data, self.lines, tuple(self.problems))


def scalar(text: str, *, plain: bool) -> Any:
    """Value of a scalar under the core schema of YAML 1.2; not finite or absurdly long stays text."""
    if not plain:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if len(text) > MAX_NUMBER_LENGTH:
        return text
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    return text
