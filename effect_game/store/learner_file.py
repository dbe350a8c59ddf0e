"""The leerdossier: a small file per person that one makes, takes along and opens again.

No name and no account: entries with a moment and a payload, each under a key of its own, and the keys of what
its owner threw away. Of one key the latest entry stands and a key that is gone stays gone, so two copies put
together are the same dossier in whatever order and however often. Reading trusts nothing; writing is whole
or not at all.
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

FORMAT: Final = 2
"""1 had prijzenrondes only, and nothing could be thrown away."""
KIND: Final = "effect-leerdossier"
MAX_BYTES: Final = 4 * 2**20
"""Spelaanname: a round is about 2 kB, so this holds years; it stops files made to fill the memory."""
_LONGEST_TEXT: Final = 200
_BEGINNING: Final = b'{"entries":['


@dataclass(frozen=True, slots=True)
class LearnerEntry:
    """Something kept. key: what tells it apart; kind: what it is; utc: ISO 8601; payload: JSON values."""

    key: str
    kind: str
    utc: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Learner:
    """What is in a leerdossier: entries, oldest first, each key once; gone: keys that were thrown away."""

    entries: tuple[LearnerEntry, ...] = ()
    gone: frozenset[str] = frozenset()

    def with_entries(self, *entries: LearnerEntry) -> "Learner":
        """With these as well; one that was there under its key is replaced when it is older."""
        return merged(self, Learner(entries))

    def without(self, *keys: str) -> "Learner":
        """Without these, for good: no older copy brings them back."""
        return merged(self, Learner(gone=frozenset(keys)))

    def of(self, *kinds: str) -> tuple[LearnerEntry, ...]:
        """The entries of these kinds, oldest first."""
        return tuple(entry for entry in self.entries if entry.kind in kinds)


def key_of(*parts: str) -> str:
    """A key that says what an entry is about, so that keeping the same thing again gives no second one."""
    return sha256_hex(canonical_json(list(parts)).encode("utf-8"))[:32]


def merged(*copies: Learner) -> Learner:
    """Copies put together: all entries, of one key the latest, without what any copy threw away."""
    gone = frozenset[str]().union(*(copy.gone for copy in copies))
    latest: dict[str, LearnerEntry] = {}
    for copy in copies:
        for entry in copy.entries:
            other = latest.get(entry.key)
            if entry.key not in gone and (other is None or _age(entry) > _age(other)):
                latest[entry.key] = entry
    return Learner(tuple(sorted(latest.values(), key=lambda entry: (entry.utc, entry.key))), gone)


def read_learner(path: Path) -> Learner:
    """What is in the file; one of format 1 reads as one of today.

    Raises UserError 'learner.large', 'learner.foreign', 'learner.newer', 'learner.damaged', 'effect.missing'
    or 'effect.unreadable'; nothing is half-read and the file stays as it is.
    """
    document = _document(path)
    kept = document.get("format")
    # In Python a bool is also an int.
    if type(kept) is not int or kept < 1:
        raise _damaged(path)
    if kept > FORMAT:
        raise UserError(
            "learner.newer",
            tr(
                "{file} komt uit een nieuwere versie van €ffect. Het bestand blijft zoals het is. "
                "Werk €ffect bij.",
                file=path.name,
            ),
        )
    entries, gone = document.get("entries"), document.get("gone", [])
    if document.get("sha256") != _digest(entries, gone, kept) or not isinstance(entries, list):
        raise _damaged(path)
    if not isinstance(gone, list) or not all(_is_word(key) for key in gone):
        raise _damaged(path)
    return merged(Learner(tuple(_entry(each, path) for each in entries), frozenset(gone)))


def write_learner(path: Path, learner: Learner) -> None:
    """Write it all. Raises UserError 'learner.large', and as `write_whole` does."""
    whole = merged(learner)
    rows = [{"key": e.key, "kind": e.kind, "utc": e.utc, "payload": dict(e.payload)} for e in whole.entries]
    gone = sorted(whole.gone)
    document = {"kind": KIND, "format": FORMAT, "entries": rows, "gone": gone}
    document["sha256"] = _digest(rows, gone, FORMAT)
    data = canonical_json(document).encode("utf-8")
    if len(data) > MAX_BYTES:
        words = tr("{file} is vol. Bewaar dit in een nieuw leerdossier.", file=path.name)
        raise UserError("learner.large", words)
    write_whole(path, data)


def _document(path: Path) -> dict[str, Any]:
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
        raise (_damaged if _is_cut_off(data) else _foreign)(path) from error
    if not isinstance(document, dict) or document.get("kind") != KIND:
        raise _foreign(path)
    return document


def _is_cut_off(data: bytes) -> bool:
    """Whether this is how a dossier begins: a stick that was pulled out too soon leaves such a file."""
    return data[: len(_BEGINNING)] == _BEGINNING[: len(data)]


def _entry(found: Any, path: Path) -> LearnerEntry:
    if not isinstance(found, dict) or set(found) != {"key", "kind", "utc", "payload"}:
        raise _damaged(path)
    words = [found[name] for name in ("key", "kind", "utc")]
    if not all(_is_word(word) for word in words) or not isinstance(found["payload"], dict):
        raise _damaged(path)
    return LearnerEntry(words[0], words[1], words[2], found["payload"])


def _is_word(found: Any) -> bool:
    return isinstance(found, str) and 0 < len(found) <= _LONGEST_TEXT


def _age(entry: LearnerEntry) -> tuple[str, str]:
    """What is later wins; of one moment always the same one, whichever copy came first."""
    return entry.utc, canonical_json([entry.kind, dict(entry.payload)])


def _digest(entries: Any, gone: Any, kept: int) -> str:
    """Format 1 counted its entries only."""
    try:
        counted = entries if kept == 1 else [entries, gone]
        return sha256_hex(canonical_json(counted).encode("utf-8"))
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
