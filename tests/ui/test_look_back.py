"""Casussen that were played are read again from the first screen; files are sought where they were kept."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from effect_game.domain.journal import Journal
from effect_game.domain.vocabulary import Step
from effect_game.store.database import Store
from effect_game.ui.game import Game
from effect_game.ui.screens.debrief import DebriefScreen
from effect_game.ui.screens.start_past import PastCard
from tests.support.old_law import OLD_DE_AUTO, OLD_KLEIN, cut_before, old_casus
from tests.support.window import resume
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand, in_front

HandOf = Callable[[Game], WindowHand]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
OLDER, NEWER = "2025-03-01T10:00:00Z", "2025-07-03T12:00:00Z"


def keep(path: Path, file: Path, key: str, utc: str) -> Journal:
    """A finished casus in the store, last touched at `utc`."""
    journal, content = old_casus(file)
    header, last = replace(journal.header, casus=key), replace(journal.rows[-1], utc=utc)
    kept = Journal(header=header, rows=(*journal.rows[:-1], last))
    with Store(path) as store:
        store.add(kept, content, utc=utc, step=Step.DEBRIEF.value, finished=True)
    return kept


def past(dialog: QWidget) -> list[str]:
    """What each casus in the dialog is called, in reading order."""
    cards = dialog.findChildren(PastCard)
    cards.sort(key=lambda card: card.mapTo(dialog, card.rect().topLeft()).y())
    return [card.accessibleName() for card in cards]


def test_a_finished_casus_is_opened_again_from_the_first_screen_by_keyboard(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    path = tmp_path / "store.sqlite"
    keep(path, OLD_KLEIN, "old", OLDER)
    newest = keep(path, OLD_DE_AUTO, "new", NEWER)
    with open_game(path) as game:
        hand = hand_of(game)
        assert not hand.sees("resume")
        button = hand.find("look_back")
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        hand.find("past_new")
        dialog = in_front()[0]
        hand.picture("terugkijken")
        first, second = past(dialog)
        assert newest.header.title in first
        assert "3 juli 2025" in first
        assert "1 maart 2025" in second
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.objectName() == "past_new"
        QTest.keyClick(focus, Qt.Key.Key_Return)
        hand.settle()
        assert game.controller.play.header.casus == "new"
        assert game.shell.current_screen() is game.screen(Step.DEBRIEF)
        assert not hand.sees("past_new")


def test_without_a_finished_casus_there_is_nothing_to_look_back_at(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    path = tmp_path / "store.sqlite"
    journal, content = old_casus(OLD_KLEIN)
    half = cut_before(journal, "plan_finished")
    with Store(path) as store:
        store.add(half, content, utc=OLDER, step=Step.PLAN.value)
    with open_game(path) as game:
        hand = hand_of(game)
        hand.find("resume")
        assert not hand.sees("look_back")


def test_a_casus_that_cannot_be_read_is_named_and_the_others_open(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    path = tmp_path / "store.sqlite"
    keep(path, OLD_KLEIN, "whole", OLDER)
    broken = keep(path, OLD_DE_AUTO, "broken", NEWER)
    with open_game(path) as game:
        hand = hand_of(game)
        # The disk fails while the program runs: at opening the store was whole.
        with sqlite3.connect(path) as raw:
            raw.execute("DROP TRIGGER rows_change")
            raw.execute("UPDATE rows SET payload = '{}' WHERE casus = 'broken' AND sequence = 3")
        raw.close()
        hand.press("look_back")
        hand.press("past_broken")
        dialog = in_front()[0]
        told = hand.find("past_problem").accessibleName()
        assert f"'{broken.header.title}' van donderdag 3 juli 2025" in told
        assert "beschadigd" in told
        assert len(past(dialog)) == 2
        hand.settle()
        last = hand.find("past_whole")
        assert last.visibleRegion().boundingRect() == last.rect()
        hand.picture("een kapotte casus")
        hand.press("past_whole")
        assert game.controller.play.header.casus == "whole"


def test_a_file_is_first_sought_where_casussen_are_saved(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents, stick = tmp_path / "documenten", tmp_path / "stick"
    documents.mkdir()
    stick.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    path = tmp_path / "store.sqlite"
    keep(path, OLD_KLEIN, "old", OLDER)
    with open_game(path) as game:
        resume(game, "old")
        screen = game.screen(Step.DEBRIEF)
        assert isinstance(screen, DebriefScreen)
        assert folder_of(game, "open_dialog") == documents
        hand_of(game).press("save_casus")
        assert folder_of(game, "save_dialog") == documents
        screen.save_to(str(stick / "casus.effect"))
        assert folder_of(game, "open_dialog") == stick
    with open_game(path) as game:
        assert folder_of(game, "open_dialog") == stick
        (stick / "casus.effect").unlink()
        stick.rmdir()
        assert folder_of(game, "open_dialog") == documents


def folder_of(game: Game, name: str) -> Path:
    """The folder a dialog starts in; it is closed again."""
    if name == "open_dialog":
        game.ask_file()
    dialogs = [each for each in game.shell.findChildren(QFileDialog, name) if each.isVisible()]
    folder = Path(dialogs[-1].directory().absolutePath())
    dialogs[-1].reject()
    return folder
