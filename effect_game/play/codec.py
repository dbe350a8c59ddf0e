"""Typed values to JSON payloads and back, for rows of the journal.

Handles the plain shapes decisions are made of: frozen dataclasses, StrEnum, tuples, optional
values and scalars. Anything else in a payload is damage and is refused.
"""

import dataclasses
import types
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from effect_game.domain.problems import UserError

T = TypeVar("T")


def encode(value: Any) -> Any:
    """JSON form of a decision or outcome (dict, list, str, number, bool or None)."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, StrEnum):
        return value.value
    return value


def decode(kind: type[T], payload: Any) -> T:
    """The value of type `kind` in a payload. Raises UserError 'journal.damaged'."""
    try:
        result = _decode(kind, payload)
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(
            "journal.damaged",
            f"Een regel in deze casus is beschadigd ({kind.__name__}). Open een eerdere kopie.",
        ) from error
    return result  # type: ignore[no-any-return]  # _decode walks run-time type hints


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _decode(kind: Any, payload: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _decode_optional(kind, payload)
    if origin is tuple:
        return _decode_tuple(get_args(kind), payload)
    if origin is dict:
        key_kind, value_kind = get_args(kind)
        return {_decode(key_kind, k): _decode(value_kind, v) for k, v in payload.items()}
    if dataclasses.is_dataclass(kind):
        return _decode_dataclass(kind, payload)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(payload)
    if kind is float and isinstance(payload, int) and not isinstance(payload, bool):
        return float(payload)
    if kind in (str, int, float, bool) and type(payload) is kind:
        return payload
    raise TypeError(f"{kind} past niet bij {payload!r}")


def _decode_optional(kind: Any, payload: Any) -> Any:
    if payload is None:
        return None
    (inner,) = (arg for arg in get_args(kind) if arg is not type(None))
    return _decode(inner, payload)


def _decode_tuple(args: tuple[Any, ...], payload: Any) -> tuple[Any, ...]:
    if not isinstance(payload, list):
        raise TypeError("lijst verwacht")
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(_decode(args[0], item) for item in payload)
    if len(args) != len(payload):
        raise TypeError("lijst heeft een andere lengte")
    return tuple(_decode(arg, item) for arg, item in zip(args, payload, strict=True))


def _decode_dataclass(kind: Any, payload: Any) -> Any:
    if not isinstance(payload, dict):
        raise TypeError("object verwacht")
    hints = _hints(kind)
    names = {field.name for field in dataclasses.fields(kind)}
    if set(payload) - names:
        raise TypeError("onbekend veld")
    return kind(**{name: _decode(hints[name], payload[name]) for name in names if name in payload})
