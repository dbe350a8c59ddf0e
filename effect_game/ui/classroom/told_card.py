"""The card in the strip with what a trainer told, until people read it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import announce


class ToldCard(Notice):
    """`read_pressed`: people read it."""

    read_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", NoticeKind.INFO, icon="letter", parent=parent)
        self.setObjectName("class_told")
        self._words = ""
        read = Button(tr("Gelezen"), ButtonKind.SMALL, icon="check")
        read.setObjectName("class_told_read")
        read.clicked.connect(self.read_pressed)
        self.add_button(read)
        self.hide()

    def show_words(self, words: str) -> None:
        """'' takes it away; new words are said by the reader of the screen at once."""
        if words == self._words:
            return
        self._words = words
        self.set_notice(words, NoticeKind.INFO)
        self.setVisible(bool(words))
        if words:
            announce(self, words, urgent=True)
