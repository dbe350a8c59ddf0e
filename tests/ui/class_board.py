"""A trainer's window with a class in it, and the laptops of groups on real lines."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.classroom.client import ClassClient, Connected
from effect_game.classroom.state import ClassState
from effect_game.ui.classroom.board import BoardScreen
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.game import Game
from tests.support.classroom import journal_as, member_of
from tests.ui.hand import WindowHand

HERE = "127.0.0.1"
PATIENCE_MS = 20_000


class Laptop:
    """A group's computer."""

    def __init__(self, host: ClassHost, number: int) -> None:
        self.state = ClassState()
        self.client = ClassClient(HERE, host.port, member_of(number, code=host.board.state.code), self._told)
        self.client.start()

    def _told(self, connected: Connected) -> None:
        self.state = connected.state

    def heard_of(self, rows: int) -> bool:
        """Whether so many rows of the class came here."""
        return self.state.next >= rows


class Classroom:
    """The window with a class in it, and the laptops in the room."""

    def __init__(self, qtbot: QtBot, game: Game, hand: WindowHand) -> None:
        self.qtbot, self.game, self.hand = qtbot, game, hand
        self.laptops: list[Laptop] = []

    @property
    def host(self) -> ClassHost:
        host = self.game.classes.host
        assert host is not None
        return host

    @property
    def state(self) -> ClassState:
        return self.host.board.state

    @property
    def screen(self) -> BoardScreen:
        screen = self.game.shell.current_screen()
        assert isinstance(screen, BoardScreen)
        return screen

    def begin(self) -> None:
        """From the first screen to the board: one press and Enter."""
        self.hand.press("footer_give_lesson")
        self.hand.press("class_begin")
        self.until(lambda: self.state.code != "")

    def come_in(self, *rows: int | None) -> None:
        """So many groups, each with a casus of so many rows; -1 = none yet."""
        for each in rows:
            number = len(self.laptops) + 1
            laptop = Laptop(self.host, number)
            self.laptops.append(laptop)
            self.until(partial(laptop.heard_of, 1))
            if each != -1:
                laptop.client.offer(*journal_as(f"casus {number}", each))
        wanted = sum(each != -1 for each in rows)
        self.until(lambda: len(self.host.board.carried) >= wanted)
        self.until(lambda: self.screen.table.rowCount() == len(self.laptops))

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=PATIENCE_MS)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.game.shell.activateWindow()
        self.until(self.game.shell.isActiveWindow)
        QTest.keyClick(self.game.shell, key, modifier)

    def choose(self, place: int) -> None:
        """Click on the row of a group."""
        table = self.screen.table
        spot = table.visualRect(table.model().index(place, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self.until(lambda: table.chosen() == self.state.groups[place].id)

    def cell(self, row: int, column: int) -> str:
        """What stands in the list of groups."""
        item = self.screen.table.item(row, column)
        return item.text() if item is not None else ""

    def count(self) -> str:
        """How many groups the board says there are."""
        item = self.screen.table.horizontalHeaderItem(0)
        return item.text() if item is not None else ""

    def words(self) -> str:
        """All that is written on what is in front."""
        front = self.hand.find("class_board") if not self.hand.sees("dialog_close") else None
        window: QWidget = front.window() if front is not None else self.hand.find("dialog_close").window()
        return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
