"""The canonical form of a casus: what is hashed, stored and carried by .effect files.

JSON with sorted keys, without spaces, in UTF-8. A field that has its default value is left out, so that a new
optional field in a later version does not change the hash of older content. Order of lists counts: it is the
household's own order; library rows are sorted by id before they come here.
"""

import dataclasses
import hashlib
import json
from enum import Enum
from typing import Any

from effect_game.content.schema import adapter
from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError


def canonical_bytes(casus: Casus) -> bytes:
    """Bytes that are equal for equal content, on every machine."""
    return json.dumps(
        plain(casus), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode("utf-8")


def content_hash(casus: Casus) -> str:
    """SHA-256 of the canonical bytes, 64 hex digits."""
    return hash_of(canonical_bytes(casus))


def hash_of(content: bytes) -> str:
    """The content hash of canonical bytes that are there already; making them takes tens of milliseconds."""
    return hashlib.sha256(content).hexdigest()


def from_canonical(data: bytes) -> Casus:
    """The casus of canonical bytes; UserError 'content.damaged' when they are something else."""
    try:
        casus = adapter(Casus).validate_json(data)
    except ValueError as fault:
        raise UserError(
            "content.damaged", "De inhoud van deze casus is beschadigd. Vraag om een nieuw bestand."
        ) from fault
    assert isinstance(casus, Casus)
    return casus


def get_ready() -> None:
    """Make what `from_canonical` needs the first time: tens of milliseconds, once."""
    adapter(Casus)


def plain(value: Any) -> Any:
    """A dataclass as JSON values, without fields that have their default."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            part.name: plain(getattr(value, part.name))
            for part in dataclasses.fields(value)
            if not _is_default(part, getattr(value, part.name))
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    return value


def _is_default(part: "dataclasses.Field[Any]", value: Any) -> bool:
    if part.default is not dataclasses.MISSING:
        return bool(value == part.default)
    if part.default_factory is not dataclasses.MISSING:
        return bool(value == part.default_factory())
    return False
