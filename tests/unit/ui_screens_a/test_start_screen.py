"""The first screen: light to load, calm before it is filled, cards to press."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import CasusEntry, TextsIn
from effect_game.domain.dates import when_words
from effect_game.domain.vocabulary import LifeDomain, Mode, Step
from effect_game.store.database import CasusSummary
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.screens.start_cards import (
    HouseholdCard,
    ResumeCard,
    minutes_words,
    step_words,
)
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.shell import ScreenPage, Shell
from tests.support.cut_off import cut_off

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


def test_what_is_pressed_before_the_households_are_there_opens_when_they_are(
    screen: StartScreen, qtbot: QtBot
) -> None:
    asked: list[str] = []
    screen.progress_requested.connect(lambda: asked.append("progress"))
    screen.price_round_requested.connect(lambda: asked.append("price_round"))
    screen.press_secondary("progress")
    screen.press_secondary("price_round")
    assert asked == []
    assert screen.footer().note.startswith("Een ogenblik")
    screen.fill((entry(1),), None)
    qtbot.waitUntil(lambda: asked == ["price_round"])
    assert not screen.footer().note.startswith("Een ogenblik")


def test_before_it_is_filled_a_calm_line_stands_where_the_households_come(screen: StartScreen) -> None:
    assert "Huishoudens worden klaargezet" in words_in(screen)
    waits_in = screen.first_focus()
    assert waits_in is not None
    assert waits_in.objectName() == "start_list"
    assert screen.footer().main_text == ""


def test_pressing_a_household_tells_which_one(screen: StartScreen, qtbot: QtBot) -> None:
    screen.fill((entry(1), entry(2)), None)
    with qtbot.waitSignal(screen.casus_chosen) as chosen:
        press(screen, "casus_household:h2")
    assert chosen.args == [entry(2)]
    assert "klaargezet" not in words_in(screen)
    assert "basis 28 min" in words_in(screen)


def test_the_casus_that_was_left_comes_first_and_opens_by_keyboard(screen: StartScreen, qtbot: QtBot) -> None:
    screen.fill((entry(1),), summary())
    first = screen.first_focus()
    assert isinstance(first, ResumeCard)
    assert "Ga verder waar je was" in words_in(first)
    assert "Stap 2 van 7: Keukentafel" in words_in(first)
    assert "Stap 2 van 7: Keukentafel · maandag 5 januari" in first.accessibleName()
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
    assert "Begin met een huishouden" not in words_in(screen)
    screen.fill((entry(1),), None)
    assert "Begin met een huishouden" in words_in(screen)


@pytest.mark.parametrize(("step", "words"), [("plan", "Stap 4 van 7: Plan"), (None, ""), ("iets nieuws", "")])
def test_a_step_is_told_with_its_number(step: str | None, words: str) -> None:
    assert step_words(step) == words


def test_a_time_that_cannot_be_read_is_left_out() -> None:
    assert when_words("gisteren") == ""
    assert when_words("2026-01-05T09:07:00Z").startswith("maandag 5 januari, ")


def test_every_weight_is_named_with_its_minutes() -> None:
    two = replace(entry(1), minutes={Mode.BASIC: 27.6, Mode.DEEP: 44.2})
    assert minutes_words(two) == "basis 28, verdieping 44 minuten"
    assert minutes_words(two, short=True) == "basis 28 · verdieping 44 min"


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
    assert "deels Nederlands" in words_in(screen)


TITLES = (
    "De auto", "De hond", "Voor haar man", "Achttien", "Het rooster dat te vol is", "De klok van zes maanden",
    "Het stille huis", "Alleen een woonprobleem", "Rust zonder winst", "Zevenentwintig", "Nachtdienst",
    "De gang",
)  # fmt: skip
"""Twelve, as long as the titles of households are."""


def twelve() -> tuple[CasusEntry, ...]:
    """As much as there is to say of a household: two lines below the title, three weights."""
    minutes = {Mode.BASIC: 31.9, Mode.DEEP: 47.6, Mode.EXPERT: 54.1}
    about = (LifeDomain.WORK, LifeDomain.FINANCES)
    subtitle = "Vijf kinderen, veertien hulpverleners en een emmer in de gang"
    return tuple(
        replace(entry(n), title=title, subtitle=subtitle, domains=about, minutes=minutes, start_here=n == 0)
        for n, title in enumerate(TITLES)
    )


PAST = tuple(replace(summary(), casus=f"p{n}", household=f"household:h{n}", finished=True) for n in (0, 1))


class Opened:
    """The first screen in the window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.shell, self.start = Shell(), StartScreen()
        qtbot.addWidget(self.shell)
        self.shell.add_screen("start", self.start)
        self.shell.set_step(None)
        self.shell.show_screen("start")

    def show(self, size: tuple[int, int], latest: CasusSummary | None = None, *, past: bool = False) -> None:
        self.shell.resize(*size)
        self.shell.show()
        self.start.fill(twelve(), latest, PAST if past else ())
        self.settle()

    @staticmethod
    def settle() -> None:
        # A new height travels through the layouts one pass of events at a time.
        for _ in range(8):
            QApplication.processEvents()

    @property
    def cards(self) -> list[HouseholdCard]:
        return self.start.findChildren(HouseholdCard)

    @property
    def list(self) -> QScrollArea:
        found = self.start.findChild(QScrollArea, "start_list")
        assert isinstance(found, QScrollArea)
        return found

    def whole(self, widget: QWidget) -> bool:
        return widget.visibleRegion().boundingRect() == widget.rect()

    def key(self, key: Qt.Key) -> str:
        """Press a key where the focus is; the title of the card that has it then."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        return self.in_focus()

    def type(self, letters: str) -> str:
        for letter in letters:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClicks(focus, letter)
        return self.in_focus()

    def in_focus(self) -> str:
        now = QApplication.focusWidget()
        return now.entry.title if isinstance(now, HouseholdCard) else ""


@pytest.fixture
def window(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


@pytest.mark.parametrize("size", [(1366, 768), (1366, 696), (1920, 1080)])
def test_twelve_households_a_casus_that_was_left_and_what_is_done_are_seen_at_a_glance(
    window: Opened, size: tuple[int, int]
) -> None:
    window.show(size, summary(), past=True)
    page = window.shell.pages.currentWidget()
    assert isinstance(page, ScreenPage)
    assert page.verticalScrollBar().maximum() == 0
    assert window.list.verticalScrollBar().maximum() == 0
    assert len(window.cards) == 12
    assert all(window.whole(card) for card in window.cards)
    assert "Praat eerst" in words_in(window.start)
    assert list(cut_off(window.shell)) == []


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (1366, 696), (680, 420)])
def test_only_the_households_scroll_and_nothing_is_cut_off_when_there_is_little_room(
    window: Opened, size: tuple[int, int], scale: float
) -> None:
    theme().set(text_scale=scale)
    window.show(size, summary(), past=True)
    page = window.shell.pages.currentWidget()
    assert isinstance(page, ScreenPage)
    assert page.verticalScrollBar().maximum() == 0
    assert list(cut_off(window.shell)) == []
    for name in ("footer_price_round", "footer_progress", "footer_language_en"):
        button = window.shell.findChild(QWidget, name)
        assert button is not None
        more = window.shell.footer.more_button
        assert window.whole(more if more.isVisible() else button)


def test_arrows_walk_along_the_households_and_bring_them_into_sight(window: Opened, qtbot: QtBot) -> None:
    window.show((1366, 480))
    qtbot.waitActive(window.shell)
    assert window.list.verticalScrollBar().maximum() > 0
    assert window.in_focus() == "De auto"
    assert window.key(Qt.Key.Key_Right) == "De hond"
    assert window.key(Qt.Key.Key_Down) == "Het rooster dat te vol is"
    assert window.key(Qt.Key.Key_Left) == "Achttien"
    assert window.key(Qt.Key.Key_Up) == "De auto"
    assert window.key(Qt.Key.Key_Up) == "De auto"
    assert window.key(Qt.Key.Key_End) == "De gang"
    last = window.cards[-1]
    assert window.whole(last)
    assert window.key(Qt.Key.Key_Home) == "De auto"
    assert window.whole(window.cards[0])
    assert not window.whole(last)


def test_first_letters_go_to_a_household_also_past_a_space(window: Opened, qtbot: QtBot) -> None:
    window.show((1366, 768))
    qtbot.waitActive(window.shell)
    with qtbot.assertNotEmitted(window.start.casus_chosen):
        assert window.type("z") == "Zevenentwintig"
        # An arrow ends the word.
        assert window.key(Qt.Key.Key_Home) == "De auto"
        assert window.type("de k") == "De klok van zes maanden"


def test_the_same_letter_again_goes_to_the_next_household(window: Opened, qtbot: QtBot) -> None:
    window.show((1366, 768))
    qtbot.waitActive(window.shell)
    assert window.type("d") == "De hond"
    assert window.type("d") == "De klok van zes maanden"


def test_space_presses_a_household_when_nothing_was_typed(window: Opened, qtbot: QtBot) -> None:
    window.show((1366, 768))
    qtbot.waitActive(window.shell)
    with qtbot.waitSignal(window.start.casus_chosen):
        window.key(Qt.Key.Key_Space)


def test_a_household_that_was_played_says_so_and_then_nobody_needs_to_begin_there(window: Opened) -> None:
    window.show((1366, 768))
    first, second, third = window.cards[:3]
    assert "Begin hier" in words_in(first)
    assert "Begin hier" in first.accessibleName()
    assert "Begin hier" not in words_in(second)
    window.show((1366, 768), past=True)
    assert "Begin hier" not in words_in(first)
    for card in (first, second):
        assert "Al gespeeld" in words_in(card)
        assert "Al gespeeld" in card.accessibleName()
    assert "Al gespeeld" not in words_in(third)
    assert "Al gespeeld" not in third.accessibleName()


def test_what_is_said_of_a_household_is_whole_for_who_listens(window: Opened) -> None:
    window.show((1366, 768))
    assert window.cards[1].accessibleName() == (
        "Speel: De hond. Vijf kinderen, veertien hulpverleners en een emmer in de gang. "
        "Werk, opleiding, activiteiten, Financiën. basis 32, verdieping 48, expert 54 minuten"
    )


@pytest.mark.parametrize(
    ("key", "signal"), [("price_round", "price_round_requested"), ("progress", "progress_requested")]
)
def test_what_can_be_done_without_a_household_stands_in_the_footer(
    window: Opened, qtbot: QtBot, key: str, signal: str
) -> None:
    window.show((1366, 768))
    button = window.shell.findChild(QWidget, f"footer_{key}")
    assert button is not None
    with qtbot.waitSignal(getattr(window.start, signal)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
