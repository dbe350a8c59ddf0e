"""Casussen of older laws, each played to the end by the engine of its time, and pieces of them."""

from dataclasses import replace
from pathlib import Path

from effect_game.domain.journal import Journal
from effect_game.resources import data_root
from effect_game.store.effect_file import read_effect

FIXTURES = data_root() / "tests" / "fixtures"
OLD_KLEIN, OLD_DE_AUTO = FIXTURES / "law1" / "klein.effect", FIXTURES / "law1" / "de-auto.effect"
LAW_2_KLEIN, LAW_2_DE_AUTO = FIXTURES / "law2" / "klein.effect", FIXTURES / "law2" / "de-auto.effect"
LAW_3_KLEIN, LAW_3_DE_AUTO = FIXTURES / "law3" / "klein.effect", FIXTURES / "law3" / "de-auto.effect"
LAW_OF = {OLD_KLEIN: 1, OLD_DE_AUTO: 1, LAW_2_KLEIN: 2, LAW_2_DE_AUTO: 2, LAW_3_KLEIN: 3, LAW_3_DE_AUTO: 3}
"""Every kept casus of an older law."""


def old_casus(file: Path) -> tuple[Journal, bytes]:
    """The journal and its content, as they lie in the file."""
    return read_effect(file)


def cut_before(journal: Journal, kind: str) -> Journal:
    """The casus as it was left just before the first row of a kind."""
    at = next(place for place, row in enumerate(journal.rows) if row.kind == kind)
    return replace(journal, rows=journal.rows[:at])
