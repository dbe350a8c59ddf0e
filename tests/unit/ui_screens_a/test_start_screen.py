"""The first screen: light to load, calm before it is filled, cards to press."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import CasusEntry, TextsIn
from effect_game.domain.vocabulary import LifeDomain, Mode, Step
from effect_game.store.database import CasusSummary
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.screens.start_cards import ResumeCard, minutes_words, step_words, when_words
from effect_game.ui.widgets.shell import ScreenPage, Shell

HEAVY = (
    "numpy",
    "pydantic",
    "pydantic_core",
    "ruamel.yaml",
    "sqlite_utils",
    "sqlite3",
    "effect_game.content",
)


def entry(number: int, problem: str = "") -> CasusEntry:
    minutes = {} if problem else {Mode.BASIC: 27.6}
    return CasusEntry(
        f"household:h{number}", f"h{number}", Path("h"), f"Huis {number}", minutes, (), problem, "Een straat"
    )


def summary(step: str | None = Step.INTAKE.value) -> CasusSummary:
    return CasusSummary(
        casus="k1", household="household:h1", title="Huis 1", step=step, finished=False,
        last_utc="2026-01-05T09:07:00Z",
    )  # fmt: skip


def words_in(widget: QWidget) -> str:
    """What can be read, after the window has done what it was asked."""
    QApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def screen(qtbot: QtBot) -> StartScreen:
    made = StartScreen()
    made.resize(1366, 640)
    qtbot.addWidget(made)
    made.show()
    return made


def press(screen: StartScreen, name: str) -> None:
    card = screen.findChild(QWidget, name)
    assert card is not None
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)


def test_loading_the_first_screen_brings_nothing_heavy_along() -> None:
    code = (
        "import sys, effect_game.ui.screens.start\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules])"
    )  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_before_it_is_filled_a_calm_line_stands_where_the_households_come(screen: StartScreen) -> None:
    assert "Huishoudens worden klaargezet" in words_in(screen)
    assert screen.first_focus() is None
    assert screen.footer().main_text == ""


def test_pressing_a_household_tells_which_one(screen: StartScreen, qtbot: QtBot) -> None:
    screen.fill((entry(1), entry(2)), None)
    with qtbot.waitSignal(screen.casus_chosen) as chosen:
        press(screen, "casus_household:h2")
    assert chosen.args == [entry(2)]
    assert "klaargezet" not in words_in(screen)
    assert "basis 28 minuten" in words_in(screen)


def test_the_casus_that_was_left_comes_first_and_opens_by_keyboard(screen: StartScreen, qtbot: QtBot) -> None:
    screen.fill((entry(1),), summary())
    first = screen.first_focus()
    assert isinstance(first, ResumeCard)
    assert "Ga verder waar je was" in words_in(first)
    assert "Stap 2 van 7: Keukentafel · maandag 5 januari" in words_in(first)
    with qtbot.waitSignal(screen.resume_chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert chosen.args == ["k1"]


def test_a_household_that_cannot_open_is_named_and_the_others_stay(screen: StartScreen) -> None:
    screen.fill((entry(1), entry(2, "Regel 3: titel ontbreekt.")), None)
    assert "Het huishouden 'Huis 2' kan niet open. Regel 3: titel ontbreekt." in words_in(screen)
    assert screen.findChild(QWidget, "casus_household:h1") is not None
    assert screen.findChild(QWidget, "casus_household:h2") is None


def test_without_any_household_the_screen_says_what_to_do(screen: StartScreen) -> None:
    screen.fill((), None)
    assert "Er zijn geen huishoudens gevonden" in words_in(screen)


@pytest.mark.parametrize(("step", "words"), [("plan", "Stap 4 van 7: Plan"), (None, ""), ("iets nieuws", "")])
def test_a_step_is_told_with_its_number(step: str | None, words: str) -> None:
    assert step_words(step) == words


def test_a_time_that_cannot_be_read_is_left_out() -> None:
    assert when_words("gisteren") == ""
    assert when_words("2026-01-05T09:07:00Z").startswith("maandag 5 januari, ")


def test_every_weight_is_named_with_its_minutes() -> None:
    assert minutes_words(entry(1)) == "basis 28 minuten"


def test_a_household_whose_texts_are_dutch_in_another_language_says_so_on_its_card(
    screen: StartScreen,
) -> None:
    dutch, partly = (replace(entry(n), texts=texts) for n, texts in ((2, TextsIn.DUTCH), (3, TextsIn.PARTLY)))
    screen.fill((entry(1), dutch, partly), None)
    said = {number: screen.findChild(QWidget, f"casus_household:h{number}") for number in (1, 2, 3)}
    whole, none, part = (card.accessibleName() for card in said.values() if card is not None)
    assert "in het Nederlands" not in whole
    assert "De teksten van dit huishouden zijn in het Nederlands." in none
    assert "Een deel van de teksten van dit huishouden is in het Nederlands." in part
    assert "in het Nederlands" in words_in(screen)


def test_a_casus_that_was_left_and_casussen_to_look_back_at_leave_no_need_to_scroll(qtbot: QtBot) -> None:
    """Four households with two lines below the title."""
    shell, start = Shell(), StartScreen()
    qtbot.addWidget(shell)
    shell.add_screen("start", start)
    shell.set_step(None)
    shell.show_screen("start")
    shell.resize(1366, 768)
    shell.show()
    about = (LifeDomain.FINANCES, LifeDomain.MIND)
    subtitle = "Vijf kinderen, veertien hulpverleners en een emmer in de gang"
    long = tuple(replace(entry(n), subtitle=subtitle, domains=about) for n in range(1, 5))
    start.fill(long, summary(), 2)
    # A new height travels through the layouts one pass of events at a time.
    for _ in range(8):
        QApplication.processEvents()
    page = shell.pages.currentWidget()
    assert isinstance(page, ScreenPage)
    assert page.verticalScrollBar().maximum() == 0
    assert "Praat eerst" not in words_in(start)
    start.fill(long, None)
    assert "Praat eerst" in words_in(start)
