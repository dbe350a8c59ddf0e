"""Everything that can be read in windows: words of widgets, accessible names, what is painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QBuffer, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from effect_game.ui.art.picture import Picture


@dataclass(frozen=True)
class Said:
    """One text, and the widget it belongs to."""

    widget: str
    text: str


def read(windows: list[QWidget]) -> Iterator[Said]:
    """Every text in windows, the painted ones by drawing each window where words stay words."""
    for window in windows:
        yield Said(f"{_name(window)} title", window.windowTitle())
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisibleTo(window) and not isinstance(widget, QMenu):
                for text in _texts(widget):
                    yield Said(_name(widget), text)
        for text in painted(window):
            yield Said(f"painted in {_name(window)}", text)


def _name(widget: QWidget) -> str:
    inner: QWidget | None = widget
    while inner is not None and not inner.objectName():
        inner = inner.parentWidget()
    within = inner.objectName() if inner is not None else ""
    return f"{type(widget).__name__} {within}"


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(line) for line in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, Picture):
        yield widget.summary()
        table = widget.table()
        yield from (cell for row in (table.header, *table.rows) for cell in row)
        yield from (mark.label for mark in widget.marks())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(model, QAbstractItemModel):
        if isinstance(view, QTableView):
            for place in range(model.columnCount()):
                yield str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        yield from _below(model, QModelIndex())


def _below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(index.data(role) or "")
        yield from _below(model, model.index(row, 0, parent))


def painted(window: QWidget) -> list[str]:
    """The words a window paints, as they are painted (cut short where they are)."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    sheet = QSvgGenerator()
    sheet.setOutputDevice(buffer)
    sheet.setSize(QSize(window.width(), window.height()))
    painter = QPainter(sheet)
    window.render(painter, QPoint())
    painter.end()
    root = ElementTree.fromstring(bytes(buffer.data().data()))
    return ["".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")]
