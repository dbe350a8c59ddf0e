"""Check data against the dataclasses of the domain, and say in Dutch what is wrong.

The dataclasses are the schema. Validation goes through JSON, so that lists count as tuples and words as
members of a closed list while everything else stays strict (a number is not a text, nothing unknown is
accepted).
"""

import copy
import dataclasses
import json
import types
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from effect_game.content.document import Document
from effect_game.content.suggest import did_you_mean
from effect_game.content.yaml_source import DataPath
from effect_game.domain.problems import Problem

T = TypeVar("T")

UNKNOWN_FIELD = ("unexpected_keyword_argument", "extra_forbidden")
_TYPE_WORDS = {
    "string_type": ("tekst", "Zet de waarde tussen aanhalingstekens."),
    "int_type": ("een heel getal", "Schrijf bijvoorbeeld 3."),
    "int_from_float": ("een heel getal", "Schrijf bijvoorbeeld 3, zonder punt."),
    "int_parsing": ("een heel getal", "Schrijf bijvoorbeeld 3."),
    "float_type": ("een getal", "Schrijf bijvoorbeeld 0.25, met een punt en zonder teken ervoor."),
    "float_parsing": ("een getal", "Schrijf bijvoorbeeld 0.25, met een punt."),
    "bool_type": ("true of false", "Schrijf true of false, zonder aanhalingstekens."),
    "tuple_type": ("een lijst", "Schrijf [a, b] of zet elk deel op een eigen regel met een streepje ervoor."),
    "dict_type": ("een rijtje velden", "Schrijf 'veld: waarde' op eigen regels."),
    "dataclass_type": ("een rijtje velden", "Schrijf 'veld: waarde' op eigen regels."),
}


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def adapter(cls: Any) -> TypeAdapter[Any]:
    """Validator of a dataclass; making one takes tens of milliseconds, so it is kept."""
    if cls not in _ADAPTERS:
        _ADAPTERS[cls] = TypeAdapter(cls)
    return _ADAPTERS[cls]


def validated(document: Document, cls: type[T]) -> tuple[T | None, list[Problem]]:
    """The value, or what is left of it when broken items are taken out, with all problems of shape.

    A value next to problems serves only to find more problems; None = too broken for that.
    `document.data` is replaced by the repaired data and `document.kept` says which items are left.
    """
    problems: list[Problem] = []
    try:
        return _validate(document.data, cls), problems
    except ValidationError as caught:
        errors = caught.errors(include_url=False)
    problems += [_translated(document, cls, found) for found in errors]
    _repair(document, cls, errors)
    try:
        return _validate(document.data, cls), problems
    except ValidationError:
        return None, problems


def _validate(data: dict[str, Any], cls: type[T]) -> T:
    value = adapter(cls).validate_json(json.dumps(data))
    assert isinstance(value, cls)
    return value


# --- what is wrong, in words ---


def _translated(document: Document, cls: type, found: Any) -> Problem:
    kind = str(found["type"])
    path = _yaml_path(found["loc"])
    where = _where(document.data, path[:-1])
    name = str(path[-1]) if path else document.name
    if kind in UNKNOWN_FIELD:
        return document.problem(
            path,
            "content.unknown_field",
            f"{where}het veld '{name}' bestaat niet.",
            did_you_mean(name, _fields(_type_at(cls, path[:-1]))),
        )
    if kind == "missing":
        return document.problem(
            path[:-1] if len(path) > 1 else (),
            "content.missing_field",
            f"{where}het veld '{name}' ontbreekt.",
            f"Voeg '{name}:' toe, {_expected(_type_at(cls, path))}.",
        )
    if kind == "enum":
        options = [str(member.value) for member in _enum(_type_at(cls, path))]
        return document.problem(
            path,
            "content.unknown_word",
            f"{where}'{found['input']}' kan niet bij '{name}'.",
            did_you_mean(str(found["input"]), options),
        )
    words, remedy = _TYPE_WORDS.get(kind, ("iets anders", "Vergelijk met docs/contentformaat.md."))
    given = "leeg" if found["input"] is None else f"'{_short(found['input'])}'"
    label = f"onderdeel {path[-1] + 1}" if path and isinstance(path[-1], int) else f"'{name}'"
    return document.problem(
        path, "content.wrong_type", f"{where}{label} is {given}, maar moet {words} zijn.", remedy
    )


def _yaml_path(loc: tuple[str | int, ...]) -> DataPath:
    """Path in the file: the validator marks a wrong key of a mapping with an extra '[key]'."""
    return tuple(part for part in loc if part != "[key]")


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:37] + "..."


def _where(data: Any, path: DataPath) -> str:
    """'card:x, wishes 2: ': the nearest thing with an id around the fault, and the way from there."""
    words = ""
    for depth, part in enumerate(path):
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(part, int):
            label = data.get("id") if isinstance(data, dict) else None
            words = str(label) if label else f"{words} {part + 1}".strip()
        elif depth == 0:
            words = str(part)
        else:
            words = f"{words}, {part}"
    return f"{words}: " if words else ""


def _expected(hint: Any) -> str:
    if hint is str:
        return "met tekst"
    if hint is int or hint is float:
        return "met een getal"
    if hint is bool:
        return "met true of false"
    if get_origin(hint) is tuple:
        return "met een lijst (leeg is [])"
    return "zoals in docs/contentformaat.md"


# --- the types along a path ---


def hints_of(cls: Any) -> dict[str, Any]:
    """Field name to type of a dataclass."""
    hints = get_type_hints(cls)
    return {part.name: hints[part.name] for part in dataclasses.fields(cls)}


def _plain(hint: Any) -> Any:
    """The type without 'or None'."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def _type_at(hint: Any, path: DataPath) -> Any:
    for part in path:
        hint = _plain(hint)
        if dataclasses.is_dataclass(hint):
            hint = hints_of(hint).get(str(part))
        elif get_origin(hint) is tuple:
            hint = get_args(hint)[0]
        elif get_origin(hint) is dict:
            key, value = get_args(hint)
            hint = key if isinstance(key, type) and issubclass(key, Enum) else value
        else:
            return None
    return _plain(hint)


def _fields(hint: Any) -> list[str]:
    return list(hints_of(hint)) if dataclasses.is_dataclass(hint) else []


def _enum(hint: Any) -> list[Enum]:
    return list(hint) if isinstance(hint, type) and issubclass(hint, Enum) else []


# --- taking out what is broken, to see what else is wrong ---


def _repair(document: Document, cls: type, errors: list[Any]) -> None:
    data = copy.deepcopy(document.data)
    broken: dict[str, set[int]] = {}
    for found in errors:
        path = _yaml_path(found["loc"])
        if not path:
            continue
        key = str(path[0])
        if found["type"] in UNKNOWN_FIELD:
            _remove(data, path)
        elif len(path) > 1 and isinstance(path[1], int):
            broken.setdefault(key, set()).add(path[1])
        elif len(path) == 1:
            data[key] = _stand_in(hints_of(cls).get(key))
    for key, items in broken.items():
        if isinstance(data.get(key), list):
            document.kept[key] = [n for n in range(len(data[key])) if n not in items]
            data[key] = [data[key][n] for n in document.kept[key]]
    document.data = data


def _remove(data: Any, path: DataPath) -> None:
    for part in path[:-1]:
        data = data[part]
    del data[path[-1]]


def _stand_in(hint: Any) -> Any:
    """Something of the right type, only used while looking for more problems."""
    if hint is str:
        return "?"
    if hint is int or hint is float:
        return 1
    return [] if get_origin(hint) is tuple else None
