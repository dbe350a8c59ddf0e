"""The leerdossier: a small file per person that one makes, takes along and opens again.

No name and no account: entries with a moment and a payload. Entries are only added; each has a key of
its own, so that two copies can be put together. Reading trusts nothing; writing is whole or not at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.store import failures
from effect_game.store.digest import canonical_json, sha256_hex
from effect_game.store.rules import read_json
from effect_game.store.whole_file import write_whole

FORMAT: Final = 1
KIND: Final = "effect-leerdossier"
MAX_BYTES: Final = 4 * 2**20
"""Spelaanname: a round is about 2 kB, so this holds years; it stops files made to fill the memory."""
_LONGEST_TEXT: Final = 200


@dataclass(frozen=True, slots=True)
class LearnerEntry:
    """Something kept. key: random, 32 hex digits; kind: what it is; utc: ISO 8601; payload: JSON values."""

    key: str
    kind: str
    utc: str
    payload: Mapping[str, Any]


def read_learner(path: Path) -> tuple[LearnerEntry, ...]:
    """All entries, oldest first.

    Raises UserError 'learner.missing', 'learner.unreadable', 'learner.large', 'learner.foreign',
    'learner.newer' or 'learner.damaged'; nothing is half-read.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            words = tr("{file} is te groot voor een leerdossier. Kies een ander bestand.", file=path.name)
            raise UserError("learner.large", words)
        data = path.read_bytes()
    except OSError as error:
        raise failures.from_os(error, path, writing=False) from error
    try:
        document = read_json(data)
    except ValueError as error:
        raise _foreign(path) from error
    if not isinstance(document, dict) or document.get("kind") != KIND:
        raise _foreign(path)
    if not isinstance(document.get("format"), int) or document["format"] > FORMAT:
        raise UserError(
            "learner.newer",
            tr(
                "{file} komt uit een nieuwere versie van €ffect. Het bestand blijft zoals het is. "
                "Werk €ffect bij.",
                file=path.name,
            ),
        )
    entries = document.get("entries")
    if document.get("sha256") != _digest(entries) or not isinstance(entries, list):
        raise _damaged(path)
    return tuple(_entry(each, path) for each in entries)


def write_learner(path: Path, entries: tuple[LearnerEntry, ...]) -> None:
    """Write all entries, oldest first and each key once. Raises UserError 'effect.full', '.readonly', ..."""
    unique = {entry.key: entry for entry in entries}
    rows = [
        {"key": e.key, "kind": e.kind, "utc": e.utc, "payload": dict(e.payload)}
        for e in sorted(unique.values(), key=lambda entry: (entry.utc, entry.key))
    ]
    document = {"kind": KIND, "format": FORMAT, "entries": rows, "sha256": _digest(rows)}
    data = canonical_json(document).encode("utf-8")
    if len(data) > MAX_BYTES:
        words = tr("{file} is vol. Bewaar deze ronde in een nieuw leerdossier.", file=path.name)
        raise UserError("learner.large", words)
    write_whole(path, data)


def _entry(found: Any, path: Path) -> LearnerEntry:
    if not isinstance(found, dict) or set(found) != {"key", "kind", "utc", "payload"}:
        raise _damaged(path)
    words = [found[name] for name in ("key", "kind", "utc")]
    if not all(isinstance(word, str) and 0 < len(word) <= _LONGEST_TEXT for word in words):
        raise _damaged(path)
    if not isinstance(found["payload"], dict):
        raise _damaged(path)
    return LearnerEntry(words[0], words[1], words[2], found["payload"])


def _digest(entries: Any) -> str:
    try:
        return sha256_hex(canonical_json(entries).encode("utf-8"))
    except (TypeError, ValueError):
        return ""


def _damaged(path: Path) -> UserError:
    words = tr(
        "{file} is beschadigd. Het bestand blijft zoals het is. Neem een oudere kopie.", file=path.name
    )
    return UserError("learner.damaged", words)


def _foreign(path: Path) -> UserError:
    words = tr("{file} is geen leerdossier van €ffect. Kies een ander bestand.", file=path.name)
    return UserError("learner.foreign", words)
