"""The messages between a trainer's computer and those of groups: one JSON object each (docs/protocol.md).

A message is {"kind": ..., and its fields}. Reading trusts nothing: exactly the fields that belong to it, each
of its type, texts not longer than they may be. Journals travel in them as rows and headers, unchanged.
"""

from dataclasses import dataclass
from typing import Any, Final

from effect_game.domain.journal import Journal, Payload
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer
from effect_game.play.codec import decode, encode
from effect_game.store.digest import canonical_json, header_json, row_json
from effect_game.store.rules import read_json

PROTOCOL: Final = 1
"""Goes up when an older program could not take part any more."""
DEFAULT_PORT: Final = 47471
"""Spelaanname: a number other programs in a classroom hardly use; when it is taken the next are tried."""
MAX_GREETING_BYTES: Final = 4 * 2**10
"""Of what is said before the code was right."""
MAX_MESSAGE_BYTES: Final = 4 * 2**20
"""The largest row, the figures of a debrief, takes 0.8 MB; the content of a household 0.2 MB."""
MAX_TEXT: Final = 500
MAX_ROWS: Final = 400
"""Rows in one message; a whole casus has some 200."""


@dataclass(frozen=True, slots=True)
class Hello:
    """First message of a group. key: its secret, made by itself; name: nickname it would like.

    session: of which it heard before, '' = of none; heard: sequence of the next class row it wants of it.
    """

    protocol: int
    app: str
    code: str
    key: str
    name: str
    session: str
    heard: int


@dataclass(frozen=True, slots=True)
class Welcome:
    """session: id of the class; title: of the lesson; casuses: (id, next sequence) kept of this group."""

    protocol: int
    app: str
    session: str
    title: str
    group: str
    name: str
    casuses: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """code: one of those in docs/protocol.md; words: in Dutch, for people; wait_s: before a new try."""

    code: str
    words: str
    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class CasusOffer:
    """A casus of this group; header as in rows of the store."""

    header: Payload


@dataclass(frozen=True, slots=True)
class CasusWanted:
    """Answer to an offer: from which row on, and whether its content is wanted first."""

    casus: str
    next: int
    content: bool


@dataclass(frozen=True, slots=True)
class Content:
    """Canonical JSON of the content, as text."""

    casus: str
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a casus, counting on; each as an object with the fields of a row."""

    casus: str
    rows: tuple[Payload, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything before `next` of this casus is on the trainer's disk."""

    casus: str
    next: int


@dataclass(frozen=True, slots=True)
class Apart:
    """The casus went on in two places: the trainer keeps what came first. at: first row that differs."""

    casus: str
    at: int


@dataclass(frozen=True, slots=True)
class ClassRows:
    """Rows of the class's own journal, as this group may have them."""

    rows: tuple[Payload, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """The group raises or lowers its hand."""

    asked: bool


@dataclass(frozen=True, slots=True)
class Bring:
    """The group asks back a casus of its own, on another laptop; it comes as an offer, content and rows."""

    casus: str


@dataclass(frozen=True, slots=True)
class Chair:
    """What the group answers as a party, to an offer that was asked of it (the row 'chair_asked')."""

    casus: str
    round: int
    party: str
    number: int
    answer: Answer
    reason: str
    words: str


Message = Any

KINDS: dict[str, type] = {
    "hello": Hello,
    "welcome": Welcome,
    "refused": Refused,
    "casus": CasusOffer,
    "wanted": CasusWanted,
    "content": Content,
    "rows": Rows,
    "kept": Kept,
    "apart": Apart,
    "class_rows": ClassRows,
    "help": Help,
    "bring": Bring,
    "chair": Chair,
}
_NAMES = {kind: name for name, kind in KINDS.items()}
_LONG = frozenset({Content, Rows, ClassRows, CasusOffer})
"""What carries rows or content; in anything else a text of more than MAX_TEXT characters is refused."""


class Unreadable(ValueError):
    """Not a message of this protocol; the reason is for the log."""


def written(message: Message) -> str:
    """The text that travels."""
    return canonical_json({"kind": _NAMES[type(message)], **encode(message)})


def read(text: str | bytes) -> Message:
    """The message in a text that came in. Raises Unreadable."""
    if isinstance(text, bytes):
        raise Unreadable("not a text")
    try:
        value = read_json(text.encode())
    except ValueError as error:
        raise Unreadable(f"not JSON: {error}") from error
    name = value.pop("kind", None) if isinstance(value, dict) else None
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise Unreadable("not a kind of this protocol")
    try:
        message: Message = decode(kind, value)
    except UserError as error:
        raise Unreadable("fields that do not belong") from error
    if any(isinstance(part, str) and not _whole(part) for part in value.values()):
        raise Unreadable("half a character")
    if kind not in _LONG and any(isinstance(part, str) and len(part) > MAX_TEXT for part in value.values()):
        raise Unreadable("a text that is too long")
    if isinstance(message, Rows | ClassRows) and not 0 < len(message.rows) <= MAX_ROWS:
        raise Unreadable("too many rows, or none")
    return message


def whole_casus(journal: Journal, content: bytes) -> list[Message]:
    """What brings a casus back to its group: the offer, the content and all rows."""
    casus, rows = journal.header.casus, [row_json(row) for row in journal.rows]
    parts = [rows[place : place + MAX_ROWS] for place in range(0, len(rows), MAX_ROWS)]
    told = [CasusOffer(header_json(journal.header)), Content(casus, content.decode())]
    return [*told, *(Rows(casus, tuple(part)) for part in parts)]


def _whole(text: str) -> bool:
    """JSON can write half a character, which cannot be compared or kept as bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
