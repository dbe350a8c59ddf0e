"""Canonical JSON and the fingerprints made of it: the same on every machine, whatever the Python version."""

import hashlib
import json
from typing import Any

from effect_game.domain.journal import Header, Row


def canonical_json(value: Any) -> str:
    """One spelling for one JSON value: keys sorted, no spaces, ASCII only.

    Raises ValueError for NaN and infinity and TypeError for what JSON does not know. ASCII, because a text a
    player typed may hold half a character, which UTF-8 refuses.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def sha256_hex(data: bytes) -> str:
    """The 64 lowercase hexadecimal digits of SHA-256; a content hash is this over the content's bytes."""
    return hashlib.sha256(data).hexdigest()


def header_json(header: Header) -> dict[str, Any]:
    """All fields of the header by name."""
    return {name: getattr(header, name) for name in Header.__slots__}


def row_json(row: Row) -> dict[str, Any]:
    """All fields of the row by name."""
    return {name: getattr(row, name) for name in Row.__slots__}
