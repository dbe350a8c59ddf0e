"""Dialogs: as high as their words need, without a scroll bar while there is room."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.screens.plan_dialogs import EventDialog
from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import Dialog, DisplayDialog, TellDialog
from effect_game.ui.widgets.forms import CheckField
from effect_game.ui.widgets.text import Text
from tests.support.casus import DE_AUTO, casus_of
from tests.support.cut_off import cut_off

LONG = "Dit is een zin die over een paar regels loopt, omdat er veel in staat dat je moet weten. " * 3


def steps_to_scroll(qtbot: QtBot, sentences: int) -> int:
    """Pixels that a dialog with these sentences must scroll."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    dialog = Dialog("Een titel", window)
    for _ in range(sentences):
        dialog.body.addWidget(Text(LONG, "body", wrap=True))
    dialog.body.addStretch(1)
    dialog.add_close()
    with qtbot.waitExposed(dialog):
        dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    return area.verticalScrollBar().maximum()


def test_a_dialog_that_fits_has_no_scroll_bar(themed: Theme, qtbot: QtBot) -> None:
    assert steps_to_scroll(qtbot, 3) == 0


def test_a_dialog_that_does_not_fit_scrolls(themed: Theme, qtbot: QtBot) -> None:
    assert steps_to_scroll(qtbot, 20) > 0


def opened(qtbot: QtBot, make: Callable[[QWidget], Dialog]) -> tuple[QWidget, Dialog]:
    """A window of the smallest size we promise, with a dialog open in it."""
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    dialog = make(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return window, dialog


def test_a_dialog_stays_inside_the_window_when_the_text_grows(themed: Theme, qtbot: QtBot) -> None:
    window, dialog = opened(qtbot, DisplayDialog)
    before = dialog.height()
    themed.set(text_scale=2.0)
    qtbot.waitUntil(lambda: dialog.height() > before)
    frame = dialog.geometry().translated(-window.mapToGlobal(window.rect().topLeft()))
    assert window.rect().contains(frame)
    dialog.close()


TURNS = 20
"""Turns of the event loop in which another size has travelled through every layout."""


def size_of(qtbot: QtBot, make: Callable[[QWidget], Dialog], grow: Callable[[], None] | None) -> QSize:
    """How large a dialog is at rest, when the text grows while it is open; nothing in it is cut off."""
    _window, dialog = opened(qtbot, make)
    if grow is not None:
        grow()
    for _ in range(TURNS):
        QApplication.processEvents()
    size = dialog.size()
    assert list(cut_off(dialog)) == []
    dialog.close()
    return size


@pytest.mark.parametrize(
    "make", [DisplayDialog, lambda window: TellDialog("Een titel", [LONG], window)], ids=["display", "tell"]
)
def test_a_dialog_that_is_open_when_the_text_grows_is_as_large_as_one_opened_then(
    themed: Theme, qtbot: QtBot, make: Callable[[QWidget], Dialog]
) -> None:
    grown = size_of(qtbot, make, lambda: themed.set(text_scale=2.0))
    assert grown == size_of(qtbot, make, None)


def test_enter_in_a_field_goes_on_and_only_a_press_on_the_button_decides(themed: Theme, qtbot: QtBot) -> None:
    pressed: list[str] = []

    def make(window: QWidget) -> Dialog:
        dialog = Dialog("Een vraag", window)
        for _ in range(2):
            dialog.body.addWidget(QLineEdit())
        dialog.body.addWidget(CheckField("Een vinkje"))
        dialog.add_close("Terug", main=False)
        dialog.add_button("Vastleggen", main=True).clicked.connect(lambda: pressed.append("vastgelegd"))
        return dialog

    _, dialog = opened(qtbot, make)
    first, second = dialog.findChildren(QLineEdit)
    main = next(button for button in dialog.findChildren(Button) if button.isDefault())
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Enter)
    assert QApplication.focusWidget() is main
    assert pressed == []
    QTest.keyClick(main, Qt.Key.Key_Return)
    assert pressed == ["vastgelegd"]
    (tick,) = dialog.findChildren(CheckField)
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is main
    assert pressed == ["vastgelegd"]


def test_the_display_dialog_begins_at_the_text_size_in_use(qtbot: QtBot) -> None:
    theme().set(text_scale=1.5)
    dialog = DisplayDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.focusWidget() is dialog.sizes.button("150")
    theme().set(text_scale=1.0)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_an_event_is_stands_whole_without_a_scroll_bar(
    themed: Theme, qtbot: QtBot, scale: float
) -> None:
    themed.set(text_scale=scale)
    words = "In 18 van de 20 mogelijke levens, zonder dit plan."
    for event in casus_of(DE_AUTO).household.events:
        make = partial(EventDialog, event.title, words, event.text)
        _window, dialog = opened(qtbot, make)
        for _ in range(TURNS):
            QApplication.processEvents()
        area = dialog.findChild(QScrollArea)
        assert area is not None
        assert area.verticalScrollBar().maximum() == 0, event.text
        dialog.close()


def test_no_corner_of_a_dialog_shows_another_ground(themed: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = TellDialog("Een titel", ["Eén zin."], window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    picture = dialog.grab().toImage()
    far = (picture.width() - 2, picture.height() - 2)
    corners = {picture.pixelColor(x, y).name() for x in (1, far[0]) for y in (1, far[1])}
    assert corners == {theme().colour("panel").name()}
