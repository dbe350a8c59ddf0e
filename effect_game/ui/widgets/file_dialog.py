"""Qt's own window for files and folders, with the two words that its Dutch translation lacks."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from effect_game.domain.language import tr


class FileDialog(QFileDialog):
    """Used for every question about a file; where the system has a window of its own, that one opens."""

    def __init__(self, parent: QWidget | None, title: str, folder: str = "", kinds: str = "") -> None:
        super().__init__(parent, title, folder, kinds)
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Zoeken in:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Soort bestand:"))
