"""'Op papier' as people use it: ticked, made beside the window, told, and nothing replaced unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.game import Game
from effect_game.ui.press import Press
from effect_game.ui.screens.papers_dialog import PapersDialog, ReplaceDialog
from effect_game.ui.theme.theme import theme
from tests.support.cut_off import cut_off
from tests.support.old_law import LAW_3_KLEIN
from tests.support.window import open_file
from tests.ui.conftest import OpenGame

pytestmark = pytest.mark.slow
PATIENCE_MS = 60_000


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path, qtbot: QtBot) -> Iterator[Game]:
    """A casus that is finished, so that its documents need no computing."""
    with open_game(tmp_path / "store.sqlite") as made:
        open_file(made, LAW_3_KLEIN)
        qtbot.waitActive(made.shell)
        yield made
        for dialog in made.shell.findChildren(PapersDialog):
            dialog.close()


def opened_papers(game: Game, qtbot: QtBot, folder: Path) -> PapersDialog:
    QTest.keyClick(game.shell, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = game.shell.findChild(PapersDialog)
    assert dialog is not None
    game.papers.use_folder(str(folder))
    for key, row in dialog.rows.items():
        row.box.setChecked(key == "svg")
    return dialog


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def make(qtbot: QtBot, dialog: PapersDialog) -> None:
    press(qtbot, dialog, "papers_make")
    qtbot.waitUntil(lambda: not dialog.busy, timeout=PATIENCE_MS)


def test_documents_are_made_in_the_folder_and_the_folder_opens(
    game: Game, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened_papers(game, qtbot, tmp_path / "new" / "papers")
    make(qtbot, dialog)
    made = sorted(path.name for path in (tmp_path / "new" / "papers").iterdir())
    assert "klein-house.svg" in made
    assert str(len(made)) in dialog.rows["svg"].status
    asked: list[str] = []

    def open_url(url: object) -> bool:
        asked.append(str(url))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    press(qtbot, dialog, "papers_open")
    assert "papers" in asked[0]


def test_what_is_there_is_replaced_only_after_a_yes(game: Game, qtbot: QtBot, tmp_path: Path) -> None:
    kept = tmp_path / "klein-house.svg"
    kept.write_bytes(b"mine")
    dialog = opened_papers(game, qtbot, tmp_path)
    for answer, stays in (("papers_keep", True), ("papers_replace", False)):
        press(qtbot, dialog, "papers_make")
        qtbot.waitUntil(lambda: dialog.findChild(ReplaceDialog) is not None, timeout=PATIENCE_MS)
        question = dialog.findChild(ReplaceDialog)
        assert question is not None
        press(qtbot, question, answer)
        qtbot.waitUntil(lambda: not dialog.busy, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: dialog.findChild(ReplaceDialog) is None, timeout=PATIENCE_MS)
        assert (kept.read_bytes() == b"mine") is stays


def test_stopping_leaves_nothing_half_and_people_can_begin_again(
    game: Game, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened_papers(game, qtbot, tmp_path / "papers")
    press(qtbot, dialog, "papers_make")
    press(qtbot, dialog, "papers_close")
    qtbot.waitUntil(lambda: not dialog.busy, timeout=PATIENCE_MS)
    assert not (tmp_path / "papers").exists()
    assert dialog.rows["svg"].status == "niet gemaakt"
    make(qtbot, dialog)
    assert (tmp_path / "papers" / "klein-house.svg").exists()


def test_a_process_that_dies_is_told_and_the_window_goes_on(
    game: Game, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(self: Press, _connection: object) -> bool:
        raise EOFError

    monkeypatch.setattr(Press, "_listen", dies)
    dialog = opened_papers(game, qtbot, tmp_path / "papers")
    make(qtbot, dialog)
    assert "fout van €ffect" in dialog.notice.accessibleName()
    assert dialog.rows["svg"].status == "niet gemaakt"


def test_without_a_tick_it_says_what_to_do(game: Game, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened_papers(game, qtbot, tmp_path)
    dialog.rows["svg"].box.setChecked(False)
    press(qtbot, dialog, "papers_make")
    assert not dialog.busy
    assert "Kies eerst" in dialog.notice.accessibleName()


def test_before_a_casus_it_says_what_to_do_first(open_game: OpenGame, tmp_path: Path) -> None:
    with open_game(tmp_path / "other.sqlite") as game:
        game.papers.open()
        assert game.shell.findChild(PapersDialog) is None
        assert "Begin eerst" in game.shell.notice.accessibleName()


def test_the_folder_is_remembered(game: Game, qtbot: QtBot, tmp_path: Path) -> None:
    opened_papers(game, qtbot, tmp_path / "mine").reject()
    qtbot.waitUntil(lambda: game.shell.findChild(PapersDialog) is None)
    game.papers.open()
    dialog = game.shell.findChild(PapersDialog)
    assert dialog is not None
    assert dialog.folder.accessibleName() == str(tmp_path / "mine")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_in_it_is_cut_off(game: Game, qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    theme().set(text_scale=scale)
    dialog = opened_papers(game, qtbot, tmp_path / "a-very-long-name-of-a-folder" / ("x" * 90))
    for row in dialog.rows.values():
        row.box.setChecked(True)
    qtbot.wait(50)
    assert not list(cut_off(dialog))
    assert dialog.width() <= game.shell.width()
