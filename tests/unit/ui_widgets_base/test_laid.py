"""What lies in a layout is read without touching Qt's own items: PySide would keep those for good."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import effect_game.ui
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout, clear, laid, laid_widgets

ITEMS = re.compile(r"\.(itemAt|itemAtPosition|addLayout|insertLayout)\(")


def items_held() -> list[object]:
    """The items of layouts that PySide has its hand on; a layout is an item itself and does not count."""
    held = Shiboken.getAllValidWrappers()
    return [each for each in held if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def label(words: str) -> QLabel:
    made = QLabel(words)
    made.setObjectName(words)
    return made


def names(layout: QLayout) -> list[str]:
    return [each.objectName() for each in laid(layout)]


def test_what_lies_in_a_layout_comes_in_its_order_layouts_within_it_too(window: QWidget) -> None:
    column, row = QVBoxLayout(window), QHBoxLayout()
    row.setObjectName("row")
    column.addWidget(label("second"))
    column.insertWidget(0, label("first"))
    column.addStretch(1)
    column.addLayout(row)
    row.addWidget(label("within"))
    column.addWidget(label("last"))
    assert names(column) == ["first", "second", "row", "last"]
    assert names(row) == ["within"]
    assert [each.objectName() for each in laid_widgets(column)] == ["first", "second", "last"]


def test_a_grid_is_read_line_by_line(window: QWidget) -> None:
    grid = QGridLayout(window)
    for words, row, column in (("d", 1, 1), ("a", 0, 0), ("c", 1, 0), ("b", 0, 1)):
        grid.addWidget(label(words), row, column)
    assert names(grid) == ["a", "b", "c", "d"]


def test_a_filled_layout_that_lies_in_nothing_is_not_read(qapp: QApplication) -> None:
    loose = QVBoxLayout()
    assert laid(loose) == []
    loose.addStretch(1)
    with pytest.raises(ValueError, match="no widget yet"):
        laid(loose)


@pytest.mark.parametrize("kind", [QVBoxLayout, FlowLayout])
def test_reading_and_clearing_leave_no_item_in_a_hand(window: QWidget, kind: type[QLayout]) -> None:
    before = len(items_held())
    layout = kind(window)
    for words in "abc":
        layout.addWidget(label(words))
    assert names(layout) == ["a", "b", "c"]
    clear(layout)
    assert layout.count() == 0
    assert len(items_held()) == before


def test_an_item_that_qt_hands_out_is_held_after_qt_threw_it_away(window: QWidget) -> None:
    layout = QVBoxLayout(window)
    layout.addWidget(label("a"))
    before = len(items_held())
    assert layout.itemAt(0) is not None
    for gone in window.findChildren(QLabel):
        Shiboken.delete(gone)
    assert layout.count() == 0
    assert len(items_held()) == before + 1


def test_a_filled_layout_is_placed_in_another_without_a_hand_on_its_items(window: QWidget) -> None:
    before = len(items_held())
    column, row, within = QVBoxLayout(window), QHBoxLayout(), QVBoxLayout()
    row.addWidget(label("a"))
    row.addStretch(1)
    within.addWidget(label("b"))
    add_layout(row, within)
    add_layout(column, row, 1)
    assert len(items_held()) == before
    assert names(column) == [""]
    assert [each.objectName() for each in laid_widgets(within)] == ["b"]
    assert column.stretch(0) == 1


def test_a_filled_flow_is_not_placed_in_another_layout(window: QWidget) -> None:
    column, flow = QVBoxLayout(window), FlowLayout()
    flow.addWidget(label("a"))
    with pytest.raises(ValueError, match="before it is filled"):
        add_layout(column, flow)


def test_nowhere_in_the_program_is_an_item_of_a_layout_asked_for() -> None:
    root = Path(effect_game.ui.__file__).parent
    found = [file.name for file in root.rglob("*.py") if ITEMS.search(file.read_text(encoding="utf-8"))]
    assert found == ["laid.py"]
