"""What can be pressed, chosen or typed in the window now, as moves that make themselves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.bots.luck import Luck

WORDS = (
    "",
    "   ",
    "100",
    "1.500",
    "900",
    "-5",
    "veel",
    "1e9",
    "Eerst rust, dan de rest.",
    "123456782",
    "€" * 4_000,
)
"""Nothing, amounts (also turned around), words, something like a BSN, and far too much."""
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F2,
)  # fmt: skip
_OUTSIDE = frozenset({"kept_folder", "papers_make", "papers_open"})
"""What starts another program, or writes outside the store: documents, and the folder they are in."""


@dataclass(frozen=True)
class Move:
    """One thing a person could do; main: it leads on."""

    words: str
    make: Callable[[], None]
    main: bool = False


def moves_in_sight(luck: Luck) -> list[Move]:
    """Everything in the menu, the dialog or the window in front; empty = nothing can be pressed."""
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        return list(_menu(popup))
    front = QApplication.activeModalWidget()
    if isinstance(front, QFileDialog):
        # Files are no part of the game: whoever opens this changes his mind.
        return [Move("file dialog cancelled", front.reject)]
    windows = [front] if front is not None else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [move for window in windows for move in _in_window(window, luck)]


def _menu(menu: QMenu) -> Iterator[Move]:
    yield Move("menu closed", partial(_close, menu))
    for action in menu.actions():
        if action.isEnabled() and not action.isSeparator():
            yield Move(f"menu {action.text()}", partial(_trigger, menu, action.trigger))


def _close(menu: QMenu) -> None:
    menu.close()


def _trigger(menu: QMenu, act: Callable[[], None]) -> None:
    menu.close()
    act()


def _in_window(window: QWidget, luck: Luck) -> Iterator[Move]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        name = widget.objectName() or type(widget).__name__
        if name in _OUTSIDE:
            continue
        if isinstance(widget, QAbstractButton):
            yield Move(name, widget.click, main=name in _ONWARD)
        elif isinstance(widget, QComboBox):
            place = luck.randint(0, max(0, widget.count() - 1))
            yield Move(f"{name} {place}", partial(widget.setCurrentIndex, place))
        elif isinstance(widget, QLineEdit) and not widget.isReadOnly():
            words = luck.choice(WORDS)
            yield Move(f"{name} '{words[:12]}'", partial(_write, widget, words))
        elif isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly():
            words = luck.choice(WORDS)
            yield Move(f"{name} '{words[:12]}'", partial(widget.setPlainText, words))
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield Move(name, partial(_key, widget, luck.choice(_KEYS)))


def _write(line: QLineEdit, words: str) -> None:
    line.clear()
    line.insert(words)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def _key(widget: QWidget, key: Qt.Key) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


_ONWARD = frozenset({"footer_main", "predict_done", "without_plan_anyway", "dialog_close"})
