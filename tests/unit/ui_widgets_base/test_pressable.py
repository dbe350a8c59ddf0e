"""What a double click does: a person's habit, and never a second choice that was not meant."""

from functools import partial

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.number_fields import CountField

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def send(widget: Button | PressCard, kind: QEvent.Type) -> None:
    at = QPointF(4, 4)
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), LEFT, held, NONE))


def double_click(first: Button | PressCard, second: Button | PressCard) -> None:
    send(first, QEvent.Type.MouseButtonPress)
    send(first, QEvent.Type.MouseButtonRelease)
    send(second, QEvent.Type.MouseButtonDblClick)
    send(second, QEvent.Type.MouseButtonRelease)


def test_the_card_that_slides_under_a_double_click_is_not_chosen(qtbot: QtBot) -> None:
    first, second = PressCard("eerste vraag"), PressCard("tweede vraag")
    chosen: list[str] = []
    for card in (first, second):
        qtbot.addWidget(card)
        card.resize(60, 40)
        card.clicked.connect(partial(chosen.append, card.accessibleName()))
    double_click(first, second)
    assert chosen == ["eerste vraag"]


def test_a_button_that_became_another_choice_takes_only_the_first_press(qtbot: QtBot) -> None:
    button = Button("Naar Leven")
    pressed: list[str] = []
    qtbot.addWidget(button)

    def on() -> None:
        pressed.append(button.text())
        button.set_words("Voorspel eerst")

    button.clicked.connect(on)
    double_click(button, button)
    assert pressed == ["Naar Leven"]


def test_quick_presses_on_a_button_that_stays_the_same_all_count(qtbot: QtBot) -> None:
    button = Button("Volgende maand")
    pressed: list[int] = []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    double_click(button, button)
    assert len(pressed) == 2


def test_a_double_click_does_not_take_back_what_its_first_press_chose(qtbot: QtBot) -> None:
    card = PressCard("doel")
    qtbot.addWidget(card)
    card.setCheckable(True)
    card.resize(60, 40)
    double_click(card, card)
    assert card.isChecked()


def test_what_is_typed_after_a_click_replaces_the_count(qtbot: QtBot) -> None:
    field = CountField("In hoeveel levens?")
    qtbot.addWidget(field)
    field.set_value(10)
    field.show()
    field.activateWindow()
    QTest.qWaitForWindowActive(field)
    field.more.setFocus()
    QTest.mouseClick(field.edit, LEFT)
    QTest.keyClicks(field.edit, "14")
    assert field.value() == 14
