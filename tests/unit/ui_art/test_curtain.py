"""A screen opens behind a curtain: its pictures are drawn one per turn, and it is seen when all are."""

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from effect_game.ui.art.curtain import Curtain
from effect_game.ui.art.picture import Picture, Table


class Slow(Picture):
    """Notes when it is drawn ahead and when it is painted, and whether the stage was shut then."""

    def __init__(self, told: list[str], name: str) -> None:
        super().__init__()
        self.told, self.name = told, name

    def summary(self) -> str:
        return self.name

    def table(self) -> Table:
        return Table((), ())

    def draw_ahead(self) -> None:
        self.told.append(f"{self.name} drawn at {self.width()}")

    def _paint(self, painter: QPainter) -> None:
        self.told.append(f"{self.name} painted")


def stage_with(qtbot: QtBot, told: list[str]) -> tuple[QMainWindow, QStackedWidget, QWidget]:
    window, stage, screen = QMainWindow(), QStackedWidget(), QWidget()
    window.setCentralWidget(stage)
    qtbot.addWidget(window)
    column = QVBoxLayout(screen)
    column.setContentsMargins(0, 0, 0, 0)
    for name in ("house", "jars"):
        column.addWidget(Slow(told, name))
    stage.addWidget(QWidget())
    stage.addWidget(screen)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    return window, stage, screen


def test_pictures_are_drawn_at_their_size_before_anything_of_the_screen_is_painted(qtbot: QtBot) -> None:
    told: list[str] = []
    window, stage, screen = stage_with(qtbot, told)
    curtain = Curtain(stage)
    stage.setCurrentWidget(screen)
    curtain.drop(screen)
    assert not stage.updatesEnabled()
    assert window.updatesEnabled()
    qtbot.waitUntil(lambda: "jars painted" in told)
    assert told[:2] == ["house drawn at 300", "jars drawn at 300"]
    assert set(told[2:]) == {"house painted", "jars painted"}


def test_a_screen_that_opens_while_another_is_opening_is_the_one_that_is_drawn(qtbot: QtBot) -> None:
    told: list[str] = []
    window, stage, screen = stage_with(qtbot, told)
    curtain = Curtain(stage)
    stage.setCurrentWidget(screen)
    curtain.drop(screen)
    stage.setCurrentIndex(0)
    empty = stage.currentWidget()
    assert empty is not None
    curtain.drop(empty)
    qtbot.waitUntil(stage.updatesEnabled)
    assert told == []
    assert window.isVisible()


def test_a_picture_that_goes_before_its_turn_is_passed_over(qtbot: QtBot) -> None:
    told: list[str] = []
    _, stage, screen = stage_with(qtbot, told)
    house, jars = screen.findChildren(Slow)
    house.draw_ahead = lambda: delete(jars)  # type: ignore[method-assign]  # what a change of the screen does
    curtain = Curtain(stage)
    stage.setCurrentWidget(screen)
    curtain.drop(screen)
    qtbot.waitUntil(stage.updatesEnabled)
    qtbot.waitUntil(lambda: "house painted" in told)


def test_a_screen_that_goes_before_it_opens_leaves_the_stage_open(qtbot: QtBot) -> None:
    _, stage, screen = stage_with(qtbot, [])
    curtain = Curtain(stage)
    stage.setCurrentWidget(screen)
    curtain.drop(screen)
    delete(screen)
    qtbot.waitUntil(stage.updatesEnabled)


def test_a_drawing_that_fails_is_reported_and_leaves_no_window_that_stands_still(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, stage, screen = stage_with(qtbot, [])

    def fail(_picture: Slow) -> None:
        raise ValueError("no such colour")

    monkeypatch.setattr(Slow, "draw_ahead", fail)
    curtain = Curtain(stage)
    stage.setCurrentWidget(screen)
    with qtbot.captureExceptions() as raised:
        curtain.drop(screen)
        qtbot.waitUntil(stage.updatesEnabled)
    assert [str(error) for _, error, _ in raised] == ["no such colour"] * 2
