"""Decisions about the journal itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Undo:
    pass


@dataclass(frozen=True, slots=True)
class Redo:
    pass


@dataclass(frozen=True, slots=True)
class Branch:
    """A copy of another journal's rows continues here; repeats what it was computed with."""

    law: int
    content_hash: str
    parent: str
    rows: int


DECISIONS: dict[str, type] = {
    "undone": Undo,
    "redone": Redo,
    "branched": Branch,
}
