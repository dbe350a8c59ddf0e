"""A hand inside the test's own window: mouse and key events on what is in sight, nothing called directly."""

import re
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.game import Game

PATIENCE_MS = 30_000
REACH_MS = 3_000


def in_front() -> list[QWidget]:
    """The windows a person can reach now: the dialog in front, or every window."""
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return [modal]
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


class WindowHand:
    """Presses and types in the window of a game; pictures go to `folder`."""

    def __init__(self, qtbot: QtBot, game: Game, folder: Path) -> None:
        self._qtbot, self.game, self._folder = qtbot, game, folder
        self._pictures = 0

    def look_for(self, name: str) -> QWidget | None:
        """What has this name, is in sight and can be reached."""
        for window in in_front():
            for widget in window.findChildren(QWidget, name):
                if widget.isVisible():
                    return widget
        return None

    def sees(self, name: str) -> bool:
        return self.look_for(name) is not None

    def find(self, name: str) -> QWidget:
        """What has this name, as soon as it is in sight, open and no answer is awaited."""

        def ready() -> bool:
            widget = self.look_for(name)
            return widget is not None and widget.isEnabled() and not self.game.controller.waiting

        try:
            self._qtbot.waitUntil(ready, timeout=PATIENCE_MS)
        except Exception as error:
            notice = self.game.shell.notice
            seen = notice.accessibleName() if notice.isVisible() else ""
            raise AssertionError(f"'{name}' cannot be pressed. Notice in sight: {seen!r}") from error
        found = self.look_for(name)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        widget, spot = self._reach(name)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)
        self.settle()

    def type_in(self, name: str, text: str) -> None:
        self.press(name)
        line = self.find(name)
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)

    def pick(self, name: str, place: int) -> None:
        box = self.find(name)
        assert isinstance(box, QComboBox)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() == place

    def picture(self, title: str) -> None:
        self.settle()
        self._pictures += 1
        name = re.sub(r"[^\w]+", "-", title.lower())
        window = QApplication.activeModalWidget() or self.game.shell
        assert window.grab().save(str(self._folder / f"{self._pictures:03d}-{name}.png"))

    def settle(self) -> None:
        """Let the window do what it was asked; a screen that opens is seen when it has been drawn."""
        QApplication.processEvents()
        self._qtbot.waitUntil(self.game.shell.stage.updatesEnabled, timeout=PATIENCE_MS)

    def _reach(self, name: str) -> tuple[QWidget, QPoint]:
        """Scroll to what has this name and find a place in it where nothing lies on top."""
        found: list[tuple[QWidget, QPoint]] = []

        def there() -> bool:
            widget = self.find(name)
            spot = free_spot(widget)
            if spot is not None:
                found.append((widget, spot))
            return bool(found)

        try:
            self._qtbot.waitUntil(there, timeout=REACH_MS)
        except Exception as error:
            raise AssertionError(f"'{name}' lies outside the window or under something else") from error
        return found[-1]


def free_spot(widget: QWidget) -> QPoint | None:
    """Bring a widget in sight; a place in it where a click arrives, or None."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    window = widget.window()
    for spot in (widget.rect().center(), QPoint(8, 8)):
        top = window.childAt(widget.mapTo(window, spot))
        if top is widget or (top is not None and widget.isAncestorOf(top)):
            return spot
    return None
