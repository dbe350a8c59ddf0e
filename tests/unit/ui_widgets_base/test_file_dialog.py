"""Files and folders are asked for in one language."""

from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.language import DUTCH
from effect_game.ui.speech import speak
from effect_game.ui.widgets.file_dialog import FileDialog


def test_no_english_is_left_in_the_window_for_files(qapp: QApplication, qtbot: QtBot) -> None:
    speak(qapp, DUTCH)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(parent, "Bewaar als bestand", "", "Casus (*.effect)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert {"Zoeken in:", "Soort bestand:", "Bestandsnaam:"} <= said
    assert not any(word in text for text in said for word in ("Look", "Files", "type"))
