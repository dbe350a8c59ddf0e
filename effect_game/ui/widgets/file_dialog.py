"""Qt's own window for files and folders, with the two words that its Dutch translation lacks.

Qt keeps which folders were visited, for every Qt program of this user and outside what €ffect can wipe. The
next person at this computer would read there where a dossier lies, so that is put back as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from effect_game.domain.language import tr

_VISITED = ("FileDialog/lastVisited", "FileDialog/history")


class FileDialog(QFileDialog):
    """Used for every question about a file; where the system has a window of its own, that one opens. It goes
    when it is closed."""

    def __init__(self, parent: QWidget | None, title: str, folder: str = "", kinds: str = "") -> None:
        super().__init__(parent, title, folder, kinds)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Zoeken in:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Soort bestand:"))
        kept = _of_qt()
        # Qt writes while the dialog is taken apart; this comes after it.
        self.destroyed.connect(partial(_put_back, {key: kept.value(key) for key in _VISITED}))


def _of_qt() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _put_back(visited: Mapping[str, object], _gone: object = None) -> None:
    settings = _of_qt()
    for key, value in visited.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)
