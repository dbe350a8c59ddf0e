"""A casus as it lies in the store, read and not yet opened."""

from __future__ import annotations

from dataclasses import dataclass

from effect_game.content.canonical import from_canonical
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.store.database import Store


@dataclass(frozen=True, slots=True)
class KeptCasus:
    """casus: the content people play on; content: its canonical bytes."""

    casus: Casus
    journal: Journal
    content: bytes


def read_casus(store: Store, key: str) -> KeptCasus:
    """A kept casus with its own stored content. Raises UserError."""
    journal = store.load(key)
    content = store.content(journal.header.content_hash)
    return KeptCasus(from_canonical(content), journal, content)
