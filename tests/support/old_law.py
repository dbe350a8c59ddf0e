"""Casussen of law 1, played to the end by the engine of that time, and pieces of them."""

from dataclasses import replace
from pathlib import Path

from effect_game.domain.journal import Journal
from effect_game.resources import data_root
from effect_game.store.effect_file import read_effect

LAW_1 = data_root() / "tests" / "fixtures" / "law1"
OLD_KLEIN, OLD_DE_AUTO = LAW_1 / "klein.effect", LAW_1 / "de-auto.effect"


def old_casus(file: Path) -> tuple[Journal, bytes]:
    """The journal and its content, as they lie in the file."""
    return read_effect(file)


def cut_before(journal: Journal, kind: str) -> Journal:
    """The casus as it was left just before the first row of a kind."""
    at = next(place for place, row in enumerate(journal.rows) if row.kind == kind)
    return replace(journal, rows=journal.rows[:at])
