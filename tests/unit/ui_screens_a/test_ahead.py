"""Jobs for when the window has come to rest: in order, each in a turn of its own, newer before older."""

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from effect_game.ui.ahead import Ahead


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def test_jobs_run_in_order_and_the_window_answers_in_between(qtbot: QtBot, parent: QObject) -> None:
    told: list[str] = []
    ahead = Ahead(parent)

    def first() -> None:
        told.append("first")
        ahead.add((lambda: told.append("filled"), lambda: told.append("styled")))
        QTimer.singleShot(0, lambda: told.append("answer"))

    ahead.begin(first, lambda: told.append("last"))
    assert told == []
    qtbot.waitUntil(lambda: "last" in told)
    assert [each for each in told if each != "answer"] == ["first", "filled", "styled", "last"]
    assert told.index("answer") < told.index("last")


def test_a_new_screen_makes_the_waiting_jobs_of_the_old_one_void(qtbot: QtBot, parent: QObject) -> None:
    told: list[str] = []
    ahead = Ahead(parent)
    ahead.begin(lambda: told.append("old"))
    ahead.begin(lambda: told.append("new"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["new"]


def test_after_a_stop_nothing_runs(qtbot: QtBot, parent: QObject) -> None:
    told: list[str] = []
    ahead = Ahead(parent)
    ahead.begin(lambda: told.append("job"))
    ahead.stop()
    later = Ahead(parent)
    later.begin(lambda: told.append("later"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["later"]
