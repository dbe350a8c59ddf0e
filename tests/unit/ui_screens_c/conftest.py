"""A real window on a kept casus that stands at Leven or at Terugblik."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from effect_game.content.canonical import canonical_bytes
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from tests.support.casus import casus_of, fixed_clock, played
from tests.support.window import light_theme, opened, resume

OpenAt = Callable[[Path, str, str], Game]
OpenJournal = Callable[[Casus, Journal], Game]
KEY = "ab" * 16


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100%, with movement; put back after the test."""
    with light_theme(qapp, motion=True):
        yield


@pytest.fixture
def open_at(open_journal: OpenJournal) -> OpenAt:
    """Opens the window on a shipped plan played up to just before a row of some kind."""

    def open_it(folder: Path, plan: str, before: str) -> Game:
        journal = played(folder, plan).journal
        at = next(place for place, row in enumerate(journal.rows) if row.kind == before)
        return open_journal(casus_of(folder), replace(journal, rows=journal.rows[:at]))

    return open_it


@pytest.fixture
def open_journal(qapp: QApplication, tmp_path: Path) -> Iterator[OpenJournal]:
    """Opens the window on a kept casus, as far as its rows go."""
    with ExitStack() as windows:

        def open_it(casus: Casus, journal: Journal) -> Game:
            header = replace(journal.header, casus=KEY)
            path = tmp_path / "casus.db"
            store, problem = open_store(path)
            assert problem is None
            with store:
                store.create_casus(header, canonical_bytes(casus), utc=fixed_clock())
                store.append(KEY, journal.rows)
            game = windows.enter_context(opened(path, ()))
            resume(game, KEY)
            return game

        yield open_it
