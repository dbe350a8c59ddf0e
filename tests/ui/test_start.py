"""The start of the window: the first picture comes before everything that is heavy."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.app import AfterFirstPaint


def test_what_is_heavy_waits_for_the_first_picture(qtbot: QtBot) -> None:
    happened: list[str] = []

    class Painted(QWidget):
        def paintEvent(self, event: object) -> None:
            happened.append("painted")

    widget = Painted()
    qtbot.addWidget(widget)
    AfterFirstPaint(widget, lambda: happened.append("loaded"))
    QApplication.processEvents()
    assert happened == []
    widget.show()
    qtbot.waitUntil(lambda: "loaded" in happened)
    assert happened[0] == "painted"
    widget.repaint()
    QApplication.processEvents()
    assert happened.count("loaded") == 1
