"""The projector's window: keys only, its own colours, and nothing lost when a screen comes or goes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.classroom import views_projector as v
from effect_game.ui.projector.window import ProjectorWindow
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from tests.support.class_runs import silent
from tests.support.window import light_theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    with light_theme(qapp):
        yield


@pytest.fixture
def window(qtbot: QtBot) -> ProjectorWindow:
    made = ProjectorWindow()
    qtbot.addWidget(made)
    made.view.show_exhibit(v.house(silent(1)))
    made.open()
    qtbot.waitExposed(made)
    return made


def primary() -> QScreen:
    return QGuiApplication.primaryScreen()


def test_on_one_screen_it_opens_as_a_window(window: ProjectorWindow) -> None:
    assert window.isVisible()
    assert not window.isFullScreen()
    assert not window.view.picture.hasFocus()


def test_f11_fills_the_screen_and_escape_leaves_it(qtbot: QtBot, window: ProjectorWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F11)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_an_unplugged_screen_brings_the_window_back_with_what_it_shows(
    qtbot: QtBot, qapp: QApplication, window: ProjectorWindow
) -> None:
    shown = window.view.exhibit
    window.place_on(primary())
    with qtbot.waitSignal(window.came_back):
        qapp.screenRemoved.emit(primary())
    assert window.isVisible()
    assert not window.isFullScreen()
    assert primary().availableGeometry().intersects(window.frameGeometry())
    assert window.view.exhibit is shown


def test_plugged_in_again_it_goes_back_to_the_same_screen(
    qtbot: QtBot, qapp: QApplication, window: ProjectorWindow
) -> None:
    window.place_on(primary())
    qapp.screenRemoved.emit(primary())
    assert not window.isFullScreen()
    qapp.screenAdded.emit(primary())
    assert window.isFullScreen()
    assert window.view.exhibit is not None


def test_another_screen_that_comes_or_goes_leaves_it_alone(
    qtbot: QtBot, qapp: QApplication, window: ProjectorWindow
) -> None:
    class OtherScreen:
        def name(self) -> str:
            return "another"

        def geometry(self) -> QRect:
            return QRect(0, 0, 10, 10)

    other = cast(QScreen, OtherScreen())
    window.place_on(primary())
    before = window.geometry()
    window._screen_went(other)
    window._screen_came(other)
    assert window.isFullScreen()
    assert window.geometry() == before


def test_after_leaving_the_whole_screen_it_does_not_jump_back(
    qtbot: QtBot, qapp: QApplication, window: ProjectorWindow
) -> None:
    window.place_on(primary())
    window.leave_whole_screen()
    qapp.screenRemoved.emit(primary())
    qapp.screenAdded.emit(primary())
    assert not window.isFullScreen()


def test_k_gives_other_colours_here_and_leaves_the_trainers_own(
    qtbot: QtBot, window: ProjectorWindow
) -> None:
    assert window.variant is Variant.LIGHT
    for expected in (Variant.DARK, Variant.HIGH_CONTRAST, Variant.LIGHT):
        QTest.keyClick(window, Qt.Key.Key_K)
        assert window.variant is expected
        assert window.view.picture.art.tokens.variant is expected
    assert theme().tokens.variant is Variant.LIGHT


def test_closed_and_opened_again_it_shows_the_same(qtbot: QtBot, window: ProjectorWindow) -> None:
    shown = window.view.exhibit
    with qtbot.waitSignal(window.closed):
        window.close()
    window.open()
    assert window.view.exhibit is shown


TWO_SCREENS = """{"screens": [
 {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
 {"name": "muur", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}]}"""
BESIDE = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from effect_game.ui.projector.window import ProjectorWindow
window = ProjectorWindow()
window.open()
print(window.screen().name(), window.isFullScreen(), window.width(), window.height())
laptop, wall = application.screens()
application.screenRemoved.emit(wall)
print(window.screen().name(), window.isFullScreen(), laptop.geometry().contains(window.geometry()))
application.screenAdded.emit(wall)
print(window.screen().name(), window.isFullScreen(), window.width())
"""


@pytest.mark.slow
def test_with_a_second_screen_it_fills_that_one_comes_back_and_returns(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(TWO_SCREENS, encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", BESIDE],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["muur True 1920 1080", "laptop False True", "muur True 1920"]
