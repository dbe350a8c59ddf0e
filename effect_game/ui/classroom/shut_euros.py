"""Shut euros in the window of a group: every amount in sight, in reach of a screen reader or in a tooltip.

One door stands before all widgets, and only while the euros are shut: whoever plays alone never meets it.
Words get '€ ·' where an amount stood. What was there is kept at the widget and comes back when they open;
a text that was replaced meanwhile stays as it is. A picture that tells an amount shows what else it has
(`ViewPicture.view_without_amounts`), or is covered whole and not painted. What people type is left alone,
and so are words marked as their own (`keep_own`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QWidget
from shiboken6 import isValid

from effect_game.domain.language import mark, tr
from effect_game.play.amounts_shut import spoken_without_amounts, tells_amount, without_amounts
from effect_game.ui.art.picture import Picture
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.classroom.cover import Cover
from effect_game.ui.euros import WHOLE, own_words, shut_euros

WORDS = mark("De trainer heeft de euro's nog dicht")
_KEPT = "before_shut"
_SEEN = frozenset({QEvent.Type.Paint, QEvent.Type.ToolTip})
"""Just before anybody sees what a widget says."""
_NEWS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.FocusIn})
"""Something came in or was replaced, perhaps out of sight."""
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
_KEPT_ROLE = int(Qt.ItemDataRole.UserRole) + 4_700
_Write = Callable[[str], object]
_Hide = Callable[[str, Sequence[str]], str]


class ShutEuros(QObject):
    """Covers all amounts of a window and its dialogs, or opens them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shut = False
        self._covers: dict[QWidget, tuple[Cover, bool]] = {}
        self._views: dict[ViewPicture[Any], tuple[object, object]] = {}
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._cover_all)

    def show(self, shut: bool) -> None:
        """Cover everything now and what comes in from now on, or open all."""
        if shut is self._shut:
            return
        self._shut = shut
        shut_euros(shut)
        application = QApplication.instance()
        assert application is not None
        if shut:
            application.installEventFilter(self)
            self._cover_all()
        else:
            application.removeEventFilter(self)
            self._look.stop()
            self._open_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is changed here, amid the work of Qt: what tells an amount waits for the next turn."""
        kind = event.type()
        waits = kind in _SEEN and isinstance(watched, QWidget) and _tells(watched)
        if (waits or kind in _NEWS) and not self._look.isActive():
            self._look.start()
        return waits

    def _cover_all(self) -> None:
        self._covers = {host: kept for host, kept in self._covers.items() if isValid(host)}
        self._views = {picture: kept for picture, kept in self._views.items() if isValid(picture)}
        for widget in _widgets():
            # What is out of sight says it when it comes in: screens that wait are many widgets.
            if widget.isVisible():
                self._cover(widget)

    def _cover(self, widget: QWidget) -> None:
        _cover_words(widget)
        if isinstance(widget, QAbstractItemView | QComboBox):
            for index in _cells(widget.model(), QModelIndex()):
                _cover_cell(widget.model(), index)
        if isinstance(widget, ViewPicture) and _tells_amounts(widget):
            less = widget.view_without_amounts()
            if less is not None:
                self._views[widget] = widget.view, less
                widget.set_view(less)
        whole = bool(widget.property(WHOLE)) or _tells_amounts(widget)
        if widget in self._covers:
            if not whole:
                self._lift(widget)
        elif whole and not any(host.isAncestorOf(widget) for host in self._covers):
            cover = Cover(widget, "lock", tr(WORDS))
            cover.setObjectName("class_euros")
            self._covers[widget] = cover, widget.isEnabled()
            widget.setEnabled(False)
            cover.show()

    def _lift(self, host: QWidget) -> None:
        cover, enabled = self._covers.pop(host)
        if isValid(host):
            host.setEnabled(enabled)
            cover.hide()
            cover.deleteLater()

    def _open_all(self) -> None:
        for host in tuple(self._covers):
            self._lift(host)
        views, self._views = self._views, {}
        for picture, (before, less) in views.items():
            if isValid(picture) and picture.view is less:
                picture.set_view(before)
        for widget in _widgets():
            _open_words(widget)
            if isinstance(widget, QAbstractItemView | QComboBox):
                for index in _cells(widget.model(), QModelIndex()):
                    _open_cell(widget.model(), index)
            if isinstance(widget, Picture):
                widget.refresh()
            widget.update()


def _widgets() -> Iterator[QWidget]:
    for window in QApplication.topLevelWidgets():
        yield window
        yield from window.findChildren(QWidget)


def _tells_amounts(widget: QWidget) -> bool:
    """Whether it is a picture that tells an amount, and not only people's own."""
    if not isinstance(widget, Picture) or own_words(widget):
        return False
    table = widget.table()
    told = (widget.summary(), *(cell for row in (table.header, *table.rows) for cell in row))
    return any(map(tells_amount, (*told, *(each.label for each in widget.marks()))))


def _tells(widget: QWidget) -> bool:
    """Whether an amount in it would be seen now."""
    own = own_words(widget)
    if any(cover(words, own) != words for _name, words, _write, cover in _fields(widget)):
        return True
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        cells = _cells(view.model(), QModelIndex())
        return any(tells_amount(str(index.data() or "")) for index in cells)
    return _tells_amounts(widget)


def _fields(widget: QWidget) -> Iterator[tuple[str, str, _Write, _Hide]]:
    """(name, words, how to write them, how to cover them) of everything a widget says."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text(), widget.setText, without_amounts
    yield "tip", widget.toolTip(), widget.setToolTip, without_amounts
    yield "name", widget.accessibleName(), widget.setAccessibleName, spoken_without_amounts
    yield "more", widget.accessibleDescription(), widget.setAccessibleDescription, spoken_without_amounts
    if widget.isWindow():
        yield "title", widget.windowTitle(), widget.setWindowTitle, without_amounts


def _cover_words(widget: QWidget) -> None:
    own = own_words(widget)
    for name, words, write, cover in _fields(widget):
        covered = cover(words, own) if words else words
        if covered != words:
            widget.setProperty(f"{_KEPT}_{name}", words)
            write(covered)


def _open_words(widget: QWidget) -> None:
    own = own_words(widget)
    for name, words, write, cover in _fields(widget):
        kept = widget.property(f"{_KEPT}_{name}")
        if isinstance(kept, str):
            widget.setProperty(f"{_KEPT}_{name}", None)
            if words == cover(kept, own):
                write(kept)


def _cells(model: QAbstractItemModel | None, parent: QModelIndex) -> Iterator[QModelIndex]:
    if model is None:
        return
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            yield model.index(row, column, parent)
        yield from _cells(model, model.index(row, 0, parent))


def _cover_cell(model: QAbstractItemModel, index: QModelIndex) -> None:
    for role in _ROLES:
        words = index.data(role)
        if isinstance(words, str) and tells_amount(words):
            model.setData(index, words, _KEPT_ROLE + int(role))
            model.setData(index, without_amounts(words), role)


def _open_cell(model: QAbstractItemModel, index: QModelIndex) -> None:
    for role in _ROLES:
        kept = index.data(_KEPT_ROLE + int(role))
        if isinstance(kept, str):
            model.setData(index, None, _KEPT_ROLE + int(role))
            if index.data(role) == without_amounts(kept):
                model.setData(index, kept, role)
