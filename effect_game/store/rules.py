"""What every kept journal satisfies, whether it lies in SQLite or in a file. Shared by both."""

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from math import isfinite
from typing import Any

from effect_game.domain.journal import Header, Journal, Row
from effect_game.store.digest import canonical_json, header_json, row_json, sha256_hex

FIRST_SEQUENCE = 0
"""Sequence of the first row; every next row is one higher."""

MAX_DEPTH = 100
"""Levels of lists and objects inside each other; ours have less than ten. Python's own limit is near 1000."""


def check_row(row: Row) -> str:
    """The payload as canonical JSON. ValueError or TypeError when the row would not come back the same."""
    # Tuples, numbers as keys and the like become something else in JSON; a replay would then differ.
    payload = canonical_json(row.payload)
    alone = replace(row, payload={})
    again = row_from_json(read_json(canonical_json(row_json(alone)).encode()))
    if again != alone or not _comes_back(payload, row.payload):
        raise ValueError(f"row {row.sequence} ({row.kind}) is not made of JSON values")
    return payload


def _comes_back(text: str, payload: Any) -> bool:
    """Whether our own JSON of a payload reads as that payload.

    What holds nothing but plain JSON values does, and seeing that takes a fifth of reading it all back while
    the window waits. Only halves of characters (always written as \\ud...) may melt together.
    """
    if _check_values([payload]) <= _JSON_TYPES and "\\ud" not in text:
        return True
    return bool(json.loads(text) == payload)


def check_header(header: Header) -> None:
    """Raises ValueError or TypeError when the header would not come back the same."""
    if header_from_json(read_json(canonical_json(header_json(header)).encode())) != header:
        raise ValueError("the header is not made of JSON values")


def check_sequence(rows: Sequence[Row], first: int = FIRST_SEQUENCE) -> None:
    """Raises ValueError when the rows do not count on from `first` without holes."""
    for expected, row in enumerate(rows, start=first):
        if row.sequence != expected:
            raise ValueError(f"row {expected} is missing: found {row.sequence}")


def check_content(header: Header, content: bytes) -> None:
    """Raises ValueError when the content is not the one the header names."""
    if sha256_hex(content) != header.content_hash:
        raise ValueError("the content does not have the hash that the header names")


def check_journal(journal: Journal, content: bytes) -> None:
    """Raises ValueError or TypeError for a journal that must not be kept: a mistake of the program."""
    check_header(journal.header)
    check_content(journal.header, content)
    check_sequence(journal.rows)
    for row in journal.rows:
        check_row(row)


def read_json(data: bytes) -> Any:
    """JSON without its traps. Raises ValueError for anything a journal cannot hold.

    Refused: text that is not UTF-8, a key twice, NaN, infinity (also as 1e999), nesting beyond MAX_DEPTH, a
    whole number of more than 64 bits.
    """
    text = data.decode("utf-8")
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    _check_values(value)
    return value


def header_from_json(value: Any) -> Header:
    """Raises ValueError when a field is missing, too much or of another type."""
    _check_fields(value, _HEADER_TYPES)
    return Header(**value)


def row_from_json(value: Any) -> Row:
    """Raises ValueError when a field is missing, too much or of another type."""
    _check_fields(value, _ROW_TYPES)
    return Row(**value)


_HIGHEST = 2**31 - 1
_HIGHEST_SEED = 2**64 - 1
_LOWEST_NUMBER, _HIGHEST_NUMBER = -(2**63), _HIGHEST_SEED
"""Of any whole number in a payload: beyond it arithmetic of the engine would stop."""
_HEADER_TYPES: dict[str, tuple[type, ...]] = {
    "format": (int,),
    "casus": (str,),
    "household": (str,),
    "title": (str,),
    "app_version": (str,),
    "law": (int,),
    "content_hash": (str,),
    "seed": (int,),
    "mode": (str,),
}
_ROW_TYPES: dict[str, tuple[type, ...]] = {
    "sequence": (int,),
    "kind": (str,),
    "version": (int,),
    "utc": (str,),
    "seat": (str, type(None)),
    "payload": (dict,),
}


def _check_fields(value: Any, types: dict[str, tuple[type, ...]]) -> None:
    if not isinstance(value, dict) or value.keys() != types.keys():
        raise ValueError("not exactly the fields it should have")
    for name, allowed in types.items():
        field = value[name]
        # The exact type: in Python a bool is also an int.
        if type(field) not in allowed:
            raise ValueError(f"field {name} has the wrong type")
        if isinstance(field, str):
            # Half a character is refused here (UnicodeEncodeError is a ValueError); SQLite cannot keep it.
            field.encode()
        most = _HIGHEST_SEED if name == "seed" else _HIGHEST
        if isinstance(field, int) and not 0 <= field <= most:
            raise ValueError(f"field {name} is out of range")


_JSON_TYPES = frozenset({dict, list, str, int, float, bool, type(None)})


def _check_values(value: Any) -> set[type]:
    """The types of all values and keys. Raises ValueError for what is nested too deep, for a number that
    became infinite (1e999) and for a whole number that is too large."""
    # Level by level, so that the check itself cannot run out of stack.
    members, found = [value], set[type]()
    for _ in range(MAX_DEPTH + 1):
        types = set(map(type, members))
        found |= types
        if float in types and not all(map(isfinite, [each for each in members if type(each) is float])):
            raise ValueError("a number is not finite")
        whole = [each for each in members if type(each) is int] if int in types else [0]
        if max(whole) > _HIGHEST_NUMBER or min(whole) < _LOWEST_NUMBER:
            raise ValueError("a number is too large")
        if not types & {dict, list}:
            return found
        dicts = [each for each in members if type(each) is dict]
        # A number as a key is written as text and does not come back: it counts as a type JSON does not know.
        found |= {str if key is str else object for key in set(map(type, chain.from_iterable(dicts)))}
        lists = [each for each in members if type(each) is list]
        members = [*chain.from_iterable(map(dict.values, dicts)), *chain.from_iterable(lists)]
    raise ValueError("nested too deep")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key occurs twice")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")
