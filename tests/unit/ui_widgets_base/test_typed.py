"""What was typed goes along to the screen that takes the place of another."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.typed import type_again, typed_in


def screen(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QPlainTextEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    line, page = QLineEdit(window), QPlainTextEdit(window)
    line.setObjectName("line")
    page.setObjectName("page")
    return window, line, page


def test_a_line_and_a_longer_text_are_typed_again(qtbot: QtBot) -> None:
    old, line, page = screen(qtbot)
    line.setText("1.500")
    page.setPlainText("Als zij bellen,\ndan ga ik langs.")
    new, new_line, new_page = screen(qtbot)
    type_again(new, typed_in(old))
    assert new_line.text() == "1.500"
    assert new_page.toPlainText() == "Als zij bellen,\ndan ga ik langs."


def test_what_the_new_screen_shows_by_itself_stays(qtbot: QtBot) -> None:
    old, _, _ = screen(qtbot)
    new, _, page = screen(qtbot)
    page.setPlainText("stond er al")
    type_again(new, typed_in(old))
    assert page.toPlainText() == "stond er al"
