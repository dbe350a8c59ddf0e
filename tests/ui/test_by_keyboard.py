"""Without a mouse, and for someone who hears the screen: every step can be done and everything has a name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.play.autoplay import default_walk
from effect_game.play.state import State
from effect_game.ui.game import Game
from tests.support import story
from tests.support.casus import KLEIN, casus_of, plan_of, walk_of
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand, in_front

HandOf = Callable[[Game], WindowHand]
MOST_TABS = 300
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


class KeyHand(WindowHand):
    """Only keys: Tab to it, arrows inside a group, Space or Enter to press."""

    def __init__(self, qtbot: QtBot, game: Game, folder: Path) -> None:
        super().__init__(qtbot, game, folder)
        self.nameless: set[str] = set()

    def press(self, name: str) -> None:
        widget = self._walk_to(name)
        if not isinstance(widget, QLineEdit):
            QTest.keyClick(widget, Qt.Key.Key_Space)
        self.settle()

    def pick(self, name: str, place: int) -> None:
        self._walk_to(name)
        super().pick(name, place)

    def picture(self, title: str) -> None:
        super().picture(title)
        for window in in_front():
            self.nameless |= {f"{title}: {what}" for what in nameless(window)}

    def _walk_to(self, name: str) -> QWidget:
        wanted = self.find(name)
        seen = []
        for _ in range(MOST_TABS):
            now = self._focus()
            seen.append(now.objectName() or type(now).__name__ if now is not None else "nothing")
            wanted = self.find(name)
            if now is wanted:
                return wanted
            together = group_of(now) & group_of(wanted)
            key = towards(now, wanted) if together and now is not None else Qt.Key.Key_Tab
            window = in_front()[0] if now is None else now
            QTest.keyClick(window, key)
            self.settle()
        raise AssertionError(f"no key brings the focus to '{name}'; it went by {seen[:60]}")

    def _focus(self) -> QWidget | None:
        """Where keys go. A desktop gives the focus back when a dialog closes; without one we do it."""
        if QApplication.activeWindow() is None:
            in_front()[-1].activateWindow()
            self.settle()
        return QApplication.focusWidget()


def towards(now: QWidget, wanted: QWidget) -> Qt.Key:
    """The arrow from one button of a group to another: they stand beside or under each other."""
    spot, other = (each.mapToGlobal(each.rect().center()) for each in (now, wanted))
    if abs(other.y() - spot.y()) > now.height() // 2:
        return Qt.Key.Key_Down if other.y() > spot.y() else Qt.Key.Key_Up
    return Qt.Key.Key_Right if other.x() > spot.x() else Qt.Key.Key_Left


def group_of(widget: QWidget | None) -> set[QWidget]:
    """The buttons among which the arrows choose one."""
    if not isinstance(widget, QAbstractButton) or widget.group() is None:
        return set()
    return set(widget.group().buttons())


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab can stop here now."""
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def nameless(window: QWidget) -> list[str]:
    """What Tab can reach in a window and a screen reader has no name for."""
    reached = [widget for widget in (window, *window.findChildren(QWidget)) if takes_focus(widget)]
    return [f"{type(each).__name__} '{each.objectName()}'" for each in reached if not spoken_name(each)]


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_the_search_for_what_has_no_name_finds_one(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    line.setObjectName("line")
    window.show()
    assert nameless(window) == ["QLineEdit 'line'"]
    line.setAccessibleName("Regel")
    assert nameless(window) == []


def test_the_whole_casus_can_be_played_by_keyboard_and_everything_has_a_name(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    casus, plan, walk = casus_of(KLEIN), plan_of(KLEIN, "expert"), walk_of(KLEIN, "expert")
    with open_game(tmp_path / "store.sqlite") as game:
        qtbot.waitActive(game.shell)
        hand = KeyHand(qtbot, game, tmp_path)
        hand.picture("begin")
        story.begin(hand, casus)
        story.play(hand, casus, plan, walk or default_walk(casus, plan))
        state: State = game.controller.state
    assert state.finished
    assert {card.card for card in state.cards} == {card.card for card in plan.cards}
    assert hand.nameless == set()
