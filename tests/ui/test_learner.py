"""One's own leerdossier as a person uses it: taking a casus along, assignments, copies, PDF, wiping."""

import gc
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.language import DUTCH, ENGLISH
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.learner import IF_THEN, OWN_CASE, REFLECTION, RUN
from effect_game.play.state import State
from effect_game.resources import data_root
from effect_game.store.database import Store
from effect_game.store.learner_file import Learner, LearnerEntry, read_learner, write_learner
from effect_game.ui.game import Game
from effect_game.ui.speech import speak
from effect_game.ui.theme.theme import theme
from tests.support.cut_off import cut_off
from tests.support.old_law import LAW_3_KLEIN, old_casus
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
HandOf = Callable[[Game], WindowHand]
FORMAT_1 = data_root() / "tests" / "fixtures" / "learner1" / "twee-rondes.leerdossier"
UTC = "2026-01-05T09:00:00Z"


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path) -> Iterator[Game]:
    """A window in which a casus was just finished, with own words and a case of somebody's own."""
    journal, content = old_casus(LAW_3_KLEIN)
    with Store(tmp_path / "s.sqlite") as store:
        said: tuple[object, ...] = (
            r.PlanIfThen("iemand wacht", "bel ik eerst"),
            r.NoteOwnCase("Een gezin met een auto."),
            r.Reflect(4, "Eerst vragen."),
        )
        last = journal.rows[-1]
        rows = [
            replace(last, sequence=last.sequence + n, kind=r.kind_of(each), payload=r.payload_of(each))
            for n, each in enumerate(said)
        ]
        end = replace(last, sequence=last.sequence + len(said))
        whole = replace(journal, rows=(*journal.rows[:-1], *rows, end))
        store.add(whole, content, utc=UTC, step=Step.DEBRIEF.value, finished=True)
    with open_game(tmp_path / "s.sqlite") as made:
        yield made


@pytest.fixture
def hand(game: Game, hand_of: HandOf) -> WindowHand:
    made = hand_of(game)
    made.press("look_back")
    made.press(f"past_{game.controller.store.list_casus()[0].casus}")
    made.find("take_along")
    return made


def words_of(widget: QWidget | None) -> str:
    assert widget is not None
    QApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def kinds(path: Path) -> set[str]:
    return {entry.kind for entry in read_learner(path).entries}


def choose(path: Path) -> None:
    """Type a file in the dialog that is open, and agree."""
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    dialog.accept()
    QApplication.processEvents()


def told(name: str) -> str:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    widget = dialog.findChild(QWidget, name)
    assert widget is not None
    return f"{widget.accessibleName()} {words_of(widget)}"


def own_words_in_memory() -> int:
    """How many states there are in which somebody reflected; other tests of this process keep some too."""
    # By its type: to ask a proxy of what is gone for its class fails.
    return sum(type(each) is State and bool(each.reflections) for each in gc.get_objects())


def focused(game: Game) -> str:
    widget: QWidget | None = game.shell.focusWidget()
    return "" if widget is None else widget.objectName()


def test_two_people_each_take_the_same_casus_along_in_a_file_of_their_own(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    first, second = tmp_path / "een.leerdossier", tmp_path / "twee.leerdossier"
    hand.press("take_along")
    hand.press("learner_choose")
    choose(tmp_path / "een")
    assert "een.leerdossier" in told("learner_keep_notice")
    assert kinds(first) == {RUN, IF_THEN, REFLECTION}
    hand.type_in("learner_line", "Mijn eigen regel.")
    hand.press("learner_case")
    hand.press("learner_choose")
    choose(second)
    assert kinds(second) == {RUN, IF_THEN, REFLECTION, OWN_CASE}
    assert "Mijn eigen regel." not in first.read_text()
    assert "Mijn eigen regel." in second.read_text()
    hand.press("dialog_close")
    assert game.learner.name == ""


def test_what_cannot_be_kept_is_told_in_the_dialog_and_what_was_typed_stays(
    hand: WindowHand, tmp_path: Path
) -> None:
    strange = tmp_path / "vreemd.leerdossier"
    strange.write_text("{}")
    hand.press("take_along")
    hand.type_in("learner_line", "Blijft staan.")
    hand.press("learner_choose")
    choose(strange)
    assert "geen leerdossier" in told("learner_keep_notice")
    line = hand.find("learner_line")
    assert isinstance(line, QPlainTextEdit)
    assert line.toPlainText() == "Blijft staan."
    assert strange.read_text() == "{}"
    hand.press("dialog_close")


def test_a_dossier_is_made_filled_and_put_in_an_agenda(
    game: Game, hand: WindowHand, tmp_path: Path, qtbot: QtBot
) -> None:
    game.go_to_start()
    hand.press("footer_progress")
    hand.press("new_learner")
    choose(tmp_path / "mijn")
    assert game.learner.name == "mijn.leerdossier"
    hand.press("learner_tab_assignments")
    hand.type_in("learner_start", "gisteren")
    hand.press("learner_begin")
    assert "geen dag" in words_of(game.shell.current_screen())
    hand.type_in("learner_start", "22-11-2026")
    hand.press("learner_begin")
    assert "29 november 2026" in words_of(game.shell.current_screen())
    hand.press("assignment_own_household")
    assert "klaar" in words_of(game.shell.current_screen())
    qtbot.waitUntil(lambda: focused(game) == "assignment_own_household")
    hand.press("learner_calendar")
    agenda = tmp_path / "agenda.ics"
    choose(agenda)
    qtbot.waitUntil(agenda.exists)
    game.learner.stop()
    assert len(Calendar.from_ical(agenda.read_bytes()).walk("VEVENT")) == 8


def test_a_copy_brings_what_is_missing_and_what_was_thrown_away_stays_away(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    mine, copy = tmp_path / "mijn.leerdossier", tmp_path / "kopie.leerdossier"
    entry = LearnerEntry("k" * 32, REFLECTION, UTC, {"title": "Klein", "text": "Weg ermee."})
    old = read_learner(FORMAT_1).with_entries(entry)
    write_learner(copy, old)
    write_learner(mine, Learner((entry,)))
    game.learner.open_file(str(mine))
    hand.press(f"learner_forget_{entry.key}")
    hand.press("sure_agree")
    assert "Weg ermee." not in mine.read_text()
    hand.press("learner_tab_file")
    hand.press("learner_copy")
    choose(copy)
    assert [each.kind for each in read_learner(mine).entries] == ["price_round", "price_round"]
    assert read_learner(copy) == old
    assert "Er kwamen 2 dingen bij" in game.shell.notice.accessibleName()


def test_a_pdf_is_made_beside_the_window(game: Game, hand: WindowHand, tmp_path: Path, qtbot: QtBot) -> None:
    mine = tmp_path / "mijn.leerdossier"
    write_learner(mine, read_learner(FORMAT_1))
    game.learner.open_file(str(mine))
    hand.press("learner_tab_file")
    hand.press("learner_pdf")
    made = tmp_path / "mijn.pdf"
    choose(made)
    qtbot.waitUntil(lambda: "Bewaard" in game.shell.notice.accessibleName(), timeout=20_000)
    assert made.read_bytes().startswith(b"%PDF")
    game.learner.write_pdf(str(tmp_path / "weg" / "x.pdf"))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    assert "niet gemaakt" in words_of(QApplication.activeModalWidget())
    hand.press("dialog_close")


def test_a_dossier_is_deleted_only_after_a_second_yes(game: Game, hand: WindowHand, tmp_path: Path) -> None:
    mine = tmp_path / "mijn.leerdossier"
    write_learner(mine, read_learner(FORMAT_1))
    game.learner.open_file(str(mine))
    hand.press("learner_tab_file")
    hand.press("learner_delete")
    hand.press("dialog_close")
    assert mine.exists()
    hand.press("learner_delete")
    hand.press("sure_agree")
    assert not mine.exists()
    assert hand.sees("learner_empty")


def test_a_file_that_is_gone_meanwhile_is_told_and_nothing_is_lost(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    mine = tmp_path / "mijn.leerdossier"
    write_learner(mine, read_learner(FORMAT_1))
    game.learner.open_file(str(mine))
    mine.unlink()
    hand.press("learner_tab_assignments")
    hand.press("assignment_own_household")
    assert "bestaat niet" in words_of(QApplication.activeModalWidget())
    hand.press("dialog_close")
    box = hand.find("assignment_own_household")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    hand.press("learner_tab_file")
    hand.press("learner_delete")
    hand.press("sure_agree")
    assert "niets verwijderd" in words_of(QApplication.activeModalWidget())
    hand.press("dialog_close")
    assert game.learner.name == mine.name


def test_everything_is_wiped_from_inside_a_casus_and_the_game_goes_on(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    mine = tmp_path / "mijn.leerdossier"
    write_learner(mine, read_learner(FORMAT_1))
    game.kept_here.show()
    assert "1, waarvan 1 klaar" in words_of(QApplication.activeModalWidget())
    hand.press("kept_wipe")
    agree = hand.look_for("sure_agree")
    assert agree is not None
    assert not agree.isEnabled()
    hand.press("dialog_close")
    assert len(game.controller.store.list_casus()) == 1
    game.kept_here.show()
    hand.press("kept_wipe")
    hand.press("sure_tick")
    hand.press("sure_agree")
    assert game.controller.store.list_casus() == ()
    assert game.shell.current_screen() is game.start_screen
    assert not hand.sees("look_back")
    assert mine.exists()
    game.unsaved._ask_file()
    assert "nog geen casus open" in game.shell.notice.accessibleName()
    hand.press("footer_price_round")
    assert hand.sees("round_low")


def test_nothing_of_a_wiped_casus_stays_in_memory(game: Game, hand: WindowHand, qtbot: QtBot) -> None:
    game.papers.open()
    hand.press("papers_close")
    kept, before = weakref.ref(game.controller.play), own_words_in_memory()
    assert before
    game.kept_here.wipe()
    assert "gewist" in game.shell.notice.accessibleName()

    def is_gone() -> bool:
        gc.collect()
        return kept() is None and own_words_in_memory() < before

    qtbot.waitUntil(is_gone)
    game.papers.open()
    assert "nog geen casus open" in game.shell.notice.accessibleName()
    assert game.controller.content == b""


def test_a_name_that_no_disk_takes_is_told(game: Game, hand: WindowHand, tmp_path: Path) -> None:
    game.learner.make(str(tmp_path / ("x" * 300)))
    assert "Kies een andere map" in words_of(QApplication.activeModalWidget())
    hand.press("dialog_close")
    assert game.learner.name == ""


def test_the_real_folder_is_opened_or_it_is_said_that_it_does_not_open(
    game: Game, hand: WindowHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    game.kept_here.show()
    hand.press("kept_folder")
    assert asked == [str(tmp_path)]
    assert "gaat hier niet open" in words_of(QApplication.activeModalWidget())
    hand.press("dialog_close")


def test_a_wipe_that_cannot_be_done_says_so_and_leaves_everything(
    game: Game, hand: WindowHand, tmp_path: Path
) -> None:
    busy = sqlite3.connect(tmp_path / "s.sqlite")
    busy.execute("BEGIN IMMEDIATE")
    game.kept_here.wipe()
    assert "bezet" in words_of(QApplication.activeModalWidget())
    busy.rollback()
    busy.close()
    hand.press("dialog_close")
    assert len(game.controller.store.list_casus()) == 1
    assert game.controller.content


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", [DUTCH, ENGLISH])
def test_every_page_fits_in_two_languages_and_twice_as_large(
    game: Game, hand: WindowHand, qapp: QApplication, tmp_path: Path, scale: float, code: str
) -> None:
    long = tmp_path / ("een-heel-lange-naam-" * 6 + ".leerdossier")
    text = "😀 " + "woord " * 80 + "x" * 60
    own = LearnerEntry("k" * 32, IF_THEN, UTC, {"title": "Klein", "when": text, "then": "مرحبا"})
    write_learner(long, read_learner(FORMAT_1).with_entries(own))
    theme().set(text_scale=scale)
    speak(qapp, code)
    try:
        game.learner.open_file(str(long))
        screen = game.learner.screen()
        for key in ("predicting", "words", "assignments", "file"):
            if screen.tabs.button(key).isVisible():
                hand.press(f"learner_tab_{key}")
                assert not list(cut_off(game.shell)), key
        game.kept_here.show()
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert not list(cut_off(dialog))
        hand.press("dialog_close")
    finally:
        speak(qapp, DUTCH)
        theme().set(text_scale=1.0)
