"""Typed values to JSON payloads and back, for rows of the journal.

Handles the plain shapes decisions are made of: frozen dataclasses, StrEnum, tuples, optional
values and scalars. Anything else in a payload is damage and is refused.
"""

import dataclasses
import types
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from effect_game.domain.language import tr
from effect_game.domain.problems import UserError

T = TypeVar("T")
Decoder = Callable[[Any], Any]
_SIMPLE = (str, int, float, bool)
_PLAIN = frozenset({*_SIMPLE, type(None)})


def encode(value: Any) -> Any:
    """JSON form of a decision or outcome (dict, list, str, number, bool or None)."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple or kind is list:
        return [encode(item) for item in value]
    if dataclasses.is_dataclass(kind):
        return {name: encode(getattr(value, name)) for name in _names(kind)}
    if kind is dict:
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, StrEnum):
        return value.value
    return value


def decode(kind: type[T], payload: Any) -> T:
    """The value of type `kind` in a payload. Raises UserError 'journal.damaged'."""
    try:
        shape: Any = kind
        result = _decoder(shape)(payload)
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(
            "journal.damaged",
            tr("Een regel in deze casus is beschadigd ({kind}). Open een eerdere kopie.", kind=kind.__name__),
        ) from error
    return result  # type: ignore[no-any-return]  # a decoder is made of run-time type hints


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _decoder(kind: Any) -> Decoder:
    """Reads a payload of this type; made once per type, because a debrief holds ten thousands of values."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is dict:
        of_key, of_value = map(_decoder, get_args(kind))
        return lambda payload: {of_key(key): of_value(item) for key, item in payload.items()}
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        # A word that is none of them is a KeyError: damage.
        return {member.value: member for member in kind}.__getitem__
    if kind is Any:
        # What is carried and not looked into: JSON as it came.
        return lambda payload: payload
    if kind is float:
        return _float
    if kind in (str, int, bool):
        return _exactly(kind)
    raise TypeError(f"{kind} kan niet in een regel staan")


def _float(payload: Any) -> float:
    if type(payload) is float:
        return payload
    if type(payload) is int:
        return float(payload)
    raise TypeError(f"getal verwacht, geen {payload!r}")


def _exactly(kind: type) -> Decoder:
    def read(payload: Any) -> Any:
        if type(payload) is not kind:
            raise TypeError(f"{kind} past niet bij {payload!r}")
        return payload

    return read


def _optional(kind: Any) -> Decoder:
    (inner,) = (arg for arg in get_args(kind) if arg is not type(None))
    read = _decoder(inner)
    return lambda payload: None if payload is None else read(payload)


def _tuple(args: tuple[Any, ...]) -> Decoder:
    if len(args) == 2 and args[1] is Ellipsis:
        return _many(args[0])
    decoders = tuple(map(_decoder, args))
    return lambda payload: tuple(read(item) for read, item in zip(decoders, _list(payload), strict=True))


def _many(kind: Any) -> Decoder:
    """Items of one type. Most of a debrief is lines of numbers: a right line is taken whole."""
    of_item = _decoder(kind)
    if kind not in _SIMPLE:
        return lambda payload: tuple([of_item(item) for item in _list(payload)])

    def read(payload: Any) -> Any:
        items = _list(payload)
        return tuple(items) if set(map(type, items)) <= {kind} else tuple(map(of_item, items))

    return read


def _list(payload: Any) -> list[Any]:
    if not isinstance(payload, list):
        raise TypeError("lijst verwacht")
    return payload


def _dataclass(kind: Any) -> Decoder:
    hints = get_type_hints(kind)
    decoders = {name: _decoder(hints[name]) for name in _names(kind)}
    simple = {name: hint for name, hint in hints.items() if hint in _SIMPLE}

    def read(payload: Any) -> Any:
        if not isinstance(payload, dict):
            raise TypeError("object verwacht")
        # What has its type already is taken as it is. An unknown field is a KeyError here: damage, like
        # everything else that does not fit.
        values = {
            name: value if type(value) is simple.get(name) else decoders[name](value)
            for name, value in payload.items()
        }
        return kind(**values)

    return read
