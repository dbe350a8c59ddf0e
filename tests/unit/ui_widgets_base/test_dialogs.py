"""Dialogs: as high as their words need, without a scroll bar while there is room."""

from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.widgets.dialogs import Dialog, DisplayDialog
from effect_game.ui.widgets.text import Text

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


def test_a_dialog_stays_inside_the_window_when_the_text_grows(themed: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    dialog = DisplayDialog(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    themed.set(text_scale=2.0)
    frame = dialog.geometry().translated(-window.mapToGlobal(window.rect().topLeft()))
    assert window.rect().contains(frame)
    dialog.close()
