"""Another language, from the first screen or in the middle of a casus: at once, kept, nothing lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.canonical import canonical_bytes
from effect_game.domain.language import DUTCH, ENGLISH, LANGUAGES, in_use
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play.fold import fold
from effect_game.store.database import Store
from effect_game.store.first_language import first_language
from effect_game.store.settings import read_settings
from effect_game.ui.game import Game
from effect_game.ui.speech import speak
from effect_game.ui.typed import typed_in
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import DisplayDialog
from tests.support.casus import KLEIN, casus_of, fixed_clock, played
from tests.support.window import resume
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

HandOf = Callable[[Game], WindowHand]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
STORE = "casus.sqlite"


@pytest.fixture(autouse=True)
def dutch_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test does, the next one begins in Dutch."""
    yield
    speak(qapp, DUTCH)


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path) -> Iterator[Game]:
    with open_game(tmp_path / STORE) as opened:
        yield opened


def change(game: Game, qtbot: QtBot, code: str) -> None:
    """By hand, from the header: the dialog is there again in the other language, and closes."""
    old = game.shell.current_screen()
    game.shell.header.text_button.click()
    dialog = game.shell.findChild(DisplayDialog)
    assert dialog is not None
    dialog.languages.button(code).click()
    qtbot.waitUntil(lambda: in_use().code == code and game.shell.current_screen() is not old)
    qtbot.waitUntil(lambda: _in_focus() == f"display_language_{code}")
    again = QApplication.activeWindow()
    assert isinstance(again, DisplayDialog)
    again.reject()
    QApplication.processEvents()


def _in_focus() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def test_the_first_screen_names_the_other_language_in_its_own_words(
    game: Game, hand_of: HandOf, tmp_path: Path
) -> None:
    hand, first = hand_of(game), game.start_screen
    hand.press("footer_language_en")
    assert in_use().code == ENGLISH
    assert game.start_screen is not first
    assert game.shell.current_screen() is game.start_screen
    assert first_language(tmp_path / STORE) == ENGLISH
    assert read_settings(game.controller.store).language == ENGLISH
    button = hand.find("footer_language_nl")
    assert isinstance(button, Button)
    assert button.text() == LANGUAGES[DUTCH]
    hand.press("footer_language_nl")
    assert in_use().code == DUTCH
    assert list(tmp_path.glob("*.language")) == []
    assert read_settings(game.controller.store).language == DUTCH


def test_a_language_that_the_first_picture_did_not_know_is_spoken_once_the_store_is_open(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / STORE) as game:
        change(game, qtbot, ENGLISH)
    speak(QApplication.instance() or QApplication([]), DUTCH)
    (tmp_path / "casus.language").unlink()
    with open_game(tmp_path / STORE) as game:
        game.languages.use_kept()
        qtbot.waitUntil(lambda: in_use().code == ENGLISH)
    assert first_language(tmp_path / STORE) == ENGLISH


def test_what_was_typed_is_still_there_in_the_other_language(
    game: Game, hand_of: HandOf, qtbot: QtBot
) -> None:
    hand = hand_of(game)
    hand.press("footer_price_round")
    hand.type_in("round_low", "1.500")
    hand.pick("round_party", 3)
    chosen = typed_in(hand.find("round_party").window()).lines[("round_party", 0)]
    change(game, qtbot, ENGLISH)
    line = hand.find("round_low")
    assert isinstance(line, QLineEdit)
    assert line.text() == "1.500"
    assert typed_in(game.shell).lines[("round_party", 0)] == chosen


def test_an_answer_in_the_price_round_that_is_being_read_stays_in_sight(
    game: Game, hand_of: HandOf, qtbot: QtBot
) -> None:
    hand = hand_of(game)
    hand.press("footer_price_round")
    hand.press("footer_skip")
    assert not hand.sees("footer_skip")
    change(game, qtbot, ENGLISH)
    assert not hand.sees("footer_skip")
    hand.press("footer_main")
    assert hand.sees("footer_skip")


def moments() -> list[tuple[Step, int]]:
    """Of every step the first and the last moment of a whole casus: how many rows there are then."""
    play = played(KLEIN, "expert")
    rows = play.journal.rows
    steps = [fold(casus_of(KLEIN), rows[:count]).step for count in range(len(rows) + 1)]
    found = {(step, steps.index(step)) for step in STEPS}
    found |= {(step, len(steps) - 1 - steps[::-1].index(step)) for step in STEPS}
    return sorted(found, key=lambda each: each[1])


@pytest.mark.parametrize(("step", "rows"), moments())
def test_in_every_step_another_language_changes_words_and_nothing_else(
    step: Step, rows: int, open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    journal = played(KLEIN, "expert").journal
    journal = replace(journal, rows=journal.rows[:rows])
    with Store(tmp_path / STORE) as store:
        store.add(journal, canonical_bytes(casus_of(KLEIN)), utc=fixed_clock(), step=step.value)
    with open_game(tmp_path / STORE) as game:
        resume(game, journal.header.casus)
        QApplication.processEvents()
        before = state_of(game)
        kept = game.controller.play.journal.rows
        change(game, qtbot, ENGLISH)
        assert state_of(game) == before
        change(game, qtbot, DUTCH)
        assert state_of(game) == before
        assert game.controller.store.load(journal.header.casus).rows == kept


def state_of(game: Game) -> tuple[object, ...]:
    """Where people are: the step, what can be undone, what is chosen and typed, and which tab is open."""
    shown = game.shell.current_screen()
    assert shown is not None
    tabs = [bar.currentIndex() for bar in shown.findChildren(QTabBar)]
    pressable = sorted(name for each in shown.findChildren(QWidget) if (name := each.objectName()))
    return (
        game.controller.state.step,
        type(shown),
        game.shell.footer.can_undo(),
        typed_in(shown),
        tabs,
        pressable,
    )
