"""Hands at the plan: lay a card, fill in a dialog, predict, all by keys in the real window."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Step
from effect_game.ui.game import Game
from effect_game.ui.screens.plan import PlanScreen
from tests.support.press import footer_button

POST, RENT, COURSE, DESK = "card:open_post", "card:settle", "card:course", "card:desk"
TALKS = "trajectory:talks"
WAIT_MS = 60_000
Opened = TypeVar("Opened", bound=QWidget)


def plan_of(game: Game) -> PlanScreen:
    screen = game.screen(Step.PLAN)
    assert isinstance(screen, PlanScreen)
    return screen


def named(game: Game, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """A visible widget by its object name, in the window or in the dialog above it."""
    QApplication.processEvents()
    top: QWidget = QApplication.activeModalWidget() or game.shell
    found = [w for w in top.findChildren(kind, name) if w.isVisible()]
    assert found, f"no {name} in sight"
    return found[0]


def open_from_footer(game: Game, button: str, kind: type[Opened]) -> Opened:
    """Press a button below the screen; the dialog that comes."""
    footer_button(game.shell, button).click()
    QApplication.processEvents()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    # A desktop makes the dialog in front the active window; without one we do it.
    found.activateWindow()
    assert QTest.qWaitForWindowActive(found, WAIT_MS)
    return found


def key(widget: QWidget, pressed: Qt.Key, with_ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, pressed, modifier)


def press(game: Game, name: str) -> None:
    """Focus and Space, as somebody without a mouse does."""
    widget = named(game, name)
    assert widget.isEnabled(), name
    widget.setFocus()
    key(widget, Qt.Key.Key_Space)


def fill(game: Game, name: str, text: str) -> None:
    edit = named(game, name, QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    QTest.keyClicks(edit, text)


def choose(game: Game, name: str, place: int) -> None:
    box = named(game, name, QComboBox)
    assert isinstance(box, QComboBox)
    box.setFocus()
    key(box, Qt.Key.Key_Home)
    for _ in range(place):
        key(box, Qt.Key.Key_Down)


def lay(game: Game, card: str) -> None:
    """Walk through the tray with the keyboard and lay the card."""
    plan = plan_of(game)
    for _ in range(20):
        if plan.tray.card_key == card:
            break
        press(game, "card_next")
    press(game, f"lay_{card}")


def predict(game: Game, qtbot: QtBot, low: str = "-1000", high: str = "2.000") -> None:
    footer_button(game.shell, "predict").click()
    fill(game, "predict_low", low)
    fill(game, "predict_high", high)
    choose(game, "predict_gainer", 1)
    fill(game, "predict_count", "12")
    press(game, "predict_done")
    qtbot.waitUntil(lambda: game.controller.state.lids_open, timeout=WAIT_MS)


def settled(game: Game, qtbot: QtBot) -> None:
    """Wait for the fine forecast of the plan as it lies, and for a decision that waited for it."""
    qtbot.waitUntil(lambda: not game.controller.waiting and plan_of(game).is_up_to_date(), timeout=WAIT_MS)
