"""A disk that takes nothing: what was decided is tried again, told, and never dropped unasked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from effect_game.domain.journal import Row
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.store.database import Store
from effect_game.store.effect_file import read_effect
from effect_game.ui.game import Game
from effect_game.ui.unsaved import UnsavedDialog
from effect_game.ui.widgets.dialogs import TellDialog
from effect_game.ui.worker_link import WorkerLink
from tests.support import story
from tests.support.casus import KLEIN, casus_of, fixed_clock
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

pytestmark = pytest.mark.slow
FULL = "Opslaan lukt niet: de schijf is vol. Je kunt doorspelen. Maak een bestand."


class Disk:
    """Full until `free`."""

    def __init__(self, game: Game, monkeypatch: pytest.MonkeyPatch) -> None:
        self._append, self._problem = game.controller.store.append, UserError("store.full", FULL)
        self._full = True
        monkeypatch.setattr(game.controller.store, "append", self._append_or_not)

    def free(self) -> None:
        self._full = False

    def _append_or_not(self, *args: object, **more: object) -> None:
        if self._full:
            raise self._problem
        self._append(*args, **more)  # type: ignore[arg-type]  # handed on as it came


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path) -> Iterator[Game]:
    with open_game(tmp_path / "store.sqlite") as made:
        yield made


@pytest.fixture
def hand(game: Game, hand_of: Callable[[Game], WindowHand]) -> WindowHand:
    """At the first screen of the small casus."""
    hand = hand_of(game)
    story.begin(hand, casus_of(KLEIN))
    return hand


@pytest.fixture
def disk(game: Game, hand: WindowHand, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Full from now on; one decision was taken since."""
    disk = Disk(game, monkeypatch)
    hand.press("moment_next")
    assert FULL in notice(game)
    assert len(kept(game)) < len(played(game))
    return disk


def notice(game: Game) -> str:
    bar = game.shell.notice
    return bar.accessibleName() if bar.isVisible() else ""


def kept(game: Game, key: str = "") -> tuple[str, ...]:
    """The rows on the disk."""
    store = game.controller.store
    return tuple(row.kind for row in store.load(key or game.controller.play.header.casus).rows)


def played(game: Game) -> tuple[str, ...]:
    return tuple(row.kind for row in game.controller.play.journal.rows)


def told_in_dialog() -> str:
    dialog = QApplication.activeModalWidget()
    return dialog.problem.accessibleName() if isinstance(dialog, UnsavedDialog) else ""


@pytest.mark.usefixtures("disk")
def test_going_on_where_you_were_has_what_the_disk_did_not_take(game: Game, hand: WindowHand) -> None:
    left = game.controller.state
    game.go_to_start()
    assert FULL in notice(game)
    hand.press("resume")
    assert game.controller.state == left
    assert game.shell.current_screen() is game.screen(Step.REFERRAL)
    assert FULL in notice(game)
    assert len(kept(game)) < len(played(game))


def test_what_the_disk_did_not_take_is_tried_again_at_the_first_screen(
    game: Game, hand: WindowHand, disk: Disk
) -> None:
    disk.free()
    game.go_to_start()
    assert kept(game) == played(game) != ()
    assert notice(game) == ""
    hand.press("resume")
    assert kept(game) == played(game)


def test_another_casus_waits_until_all_is_on_the_disk(game: Game, hand: WindowHand, disk: Disk) -> None:
    first, rows = game.controller.play.header.casus, played(game)
    game.go_to_start()
    story.begin(hand, casus_of(KLEIN))
    assert FULL in told_in_dialog()
    hand.press("unsaved_again")
    assert FULL in told_in_dialog()
    hand.press("dialog_close")
    assert game.controller.play.header.casus == first
    story.begin(hand, casus_of(KLEIN))
    disk.free()
    hand.press("unsaved_again")
    assert game.controller.play.header.casus != first
    assert kept(game, first) == rows
    assert [each.casus for each in game.controller.store.list_casus()].count(first) == 1


@pytest.mark.usefixtures("disk")
def test_closing_asks_first_and_a_file_is_enough(
    game: Game, hand: WindowHand, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not game.shell.close()
    assert game.shell.isVisible()
    assert FULL in told_in_dialog()
    game.unsaved.save_to(str(tmp_path / "geen map" / "casus.effect"))
    assert "niet gemaakt" in told_in_dialog()
    game.unsaved.save_to(str(tmp_path / "casus.effect"))
    qtbot.waitUntil(lambda: not game.shell.isVisible())
    journal, _ = read_effect(tmp_path / "casus.effect")
    assert tuple(row.kind for row in journal.rows) == played(game) != ()


@pytest.mark.usefixtures("disk")
def test_people_may_close_without_saving_when_they_say_so(game: Game, hand: WindowHand, qtbot: QtBot) -> None:
    assert not game.shell.close()
    hand.press("unsaved_drop")
    qtbot.waitUntil(lambda: not game.shell.isVisible())


def test_closing_tries_once_more_and_says_nothing_when_it_works(
    game: Game, disk: Disk, tmp_path: Path
) -> None:
    key, rows = game.controller.play.header.casus, played(game)
    disk.free()
    assert game.shell.close()
    with Store(tmp_path / "store.sqlite") as store:
        assert tuple(row.kind for row in store.load(key).rows) == rows


def test_a_program_that_is_stopped_without_a_question_tries_once_more(
    game: Game, disk: Disk, tmp_path: Path
) -> None:
    key, rows = game.controller.play.header.casus, played(game)
    disk.free()
    game.close()
    with Store(tmp_path / "store.sqlite") as store:
        assert tuple(row.kind for row in store.load(key).rows) == rows


@pytest.mark.usefixtures("disk")
def test_a_worker_that_is_lost_does_not_say_that_all_is_kept(game: Game) -> None:
    link = game.controller.findChild(WorkerLink)
    assert isinstance(link, WorkerLink)
    link.lost.emit()
    assert "Niet alles staat op de schijf" in notice(game)


def test_where_the_casus_went_on_in_another_window_this_one_becomes_a_casus_of_its_own(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    key, before = game.controller.play.header.casus, kept(game)
    with Store(tmp_path / "store.sqlite") as other:
        left = Row(sequence=len(before), kind="referral_finished", version=1, utc=fixed_clock(), seat=None)
        other.append(key, (left,))
        hand.press("moment_next")
        assert "anders al anders verder" in notice(game)
        mine = played(game)
        game.go_to_start()
        (beside,) = (each.casus for each in other.list_casus() if each.casus != key)
        assert kept(game, beside)[1:] == mine
        told = QApplication.activeModalWidget()
        assert isinstance(told, TellDialog)
        assert any("eigen casus" in label.text() for label in told.findChildren(QLabel))
        hand.press("dialog_close")
        assert kept(game, key) == (*before, "referral_finished")


def test_the_menu_makes_a_file_of_the_casus_in_play(game: Game, hand: WindowHand, tmp_path: Path) -> None:
    hand.press("moment_next")
    game.unsaved.save_to(str(tmp_path / "casus.effect"))
    assert "Bewaard" in notice(game)
    assert tuple(row.kind for row in read_effect(tmp_path / "casus.effect")[0].rows) == played(game)
