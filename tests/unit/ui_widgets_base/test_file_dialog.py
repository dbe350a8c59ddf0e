"""Files and folders are asked for in one language."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

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


def test_qt_does_not_keep_which_folders_people_visited(qtbot: QtBot, tmp_path: Path) -> None:
    """Its own list, for every Qt program of this user, would tell the next person where a dossier lies."""
    told = QSettings(QSettings.Scope.UserScope, "QtProject")
    told.setValue("FileDialog/lastVisited", "file:///elders")
    told.remove("FileDialog/history")
    dialog = FileDialog(None, "Open", str(tmp_path))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.open()
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    told.sync()
    assert told.value("FileDialog/lastVisited") == "file:///elders"
    assert str(tmp_path) not in str(told.value("FileDialog/history"))
