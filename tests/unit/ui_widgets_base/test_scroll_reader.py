"""A reader of the screen that asks for a part that has gone gets nothing, and the program goes on."""

from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from effect_game.ui.widgets.scroll_reader import tell_scroll_areas


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    tell_scroll_areas()
    made = QScrollArea()
    qtbot.addWidget(made)
    words = QLabel("Veel tekst")
    words.setFixedHeight(2000)
    made.setWidget(words)
    made.resize(200, 200)
    made.show()
    return made


def test_a_scrolling_area_has_as_many_parts_with_its_bar_as_without(qtbot: QtBot, area: QScrollArea) -> None:
    told: Any = QAccessible.queryAccessibleInterface(area)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    count = told.childCount()
    area.resize(400, 2100)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    assert told.childCount() == count
    parts = [told.child(place) for place in range(count)]
    assert [part.state().invisible for part in parts].count(True) == 2
    assert told.child(count) is None


def test_what_lies_in_a_scrolling_area_is_found_through_it(area: QScrollArea) -> None:
    told: Any = QAccessible.queryAccessibleInterface(area)
    parts = [told.child(place) for place in range(told.childCount())]
    viewport = next(part for part in parts if part.object() is area.viewport())
    assert viewport.child(0).object() is area.widget()
    assert viewport.parent().object() is area
