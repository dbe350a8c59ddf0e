"""A casus on its way from the store and back: read and not yet opened, and what is put on the disk of it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from effect_game.content.canonical import from_canonical
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal, Row
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.play.recalculate import Recalculated
from effect_game.play.session import Play, Sink
from effect_game.play.state import State
from effect_game.play.what_if import branched
from effect_game.store.database import Store

CONFLICT = "store.conflict"
"""What the store calls it when a casus went on in another window."""


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


def sink_to(store: Store, casus: str) -> Sink:
    """Where the rows of a casus go that lies in the store."""

    def keep(rows: tuple[Row, ...], state: State) -> None:
        store.append(casus, rows, step=state.step.value, finished=state.finished or None)

    return keep


def keep_branch(store: Store, play: Play, rows: int, key: str, utc: str) -> None:
    """Keep what was played until after so many rows as a casus of its own. Raises UserError."""
    made = branched(play.journal, rows, key, utc)
    state = fold(play.content, made.rows)
    content = store.content(made.header.content_hash)
    store.add(made, content, utc=utc, step=state.step.value, finished=state.finished)


def keep_recalculated(store: Store, made: Recalculated, utc: str) -> None:
    """Keep a casus that was taken again, beside the old one. Raises UserError."""
    content = store.content(made.journal.header.content_hash)
    store.add(made.journal, content, utc=utc, step=made.step.value, finished=made.finished)


def save_again(store: Store, play: Play, utc: str) -> UserError | None:
    """Put on the disk what it did not take before; what is still wrong.

    Where the casus went on in another window, what was played here becomes a casus of its own.
    """
    problem = play.save_again()
    if problem is None or problem.code != CONFLICT:
        return problem
    try:
        keep_branch(store, play, len(play.journal.rows), secrets.token_hex(16), utc)
    except UserError as still:
        return still
    play.let_go()
    return None
