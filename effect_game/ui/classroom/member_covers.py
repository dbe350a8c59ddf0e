"""What the trainer can shut for a while: the screens during a pause."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from effect_game.domain.language import mark, tr
from effect_game.ui.classroom.cover import PAD, Cover
from effect_game.ui.widgets.shell import Shell
from effect_game.ui.widgets.text import announce

PAUSE = mark("De trainer houdt even pauze")
PAUSE_MORE = mark("Alles staat op deze laptop. Straks gaan jullie hier verder.")


class PauseCover(Cover):
    """Over the screen and the footer; what the header and the strip offer stays within reach."""

    # It reaches the edges of the window, where a frame would be cut off.
    _gap = PAD

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        super().__init__(shell.stage, "pause", tr(PAUSE), tr(PAUSE_MORE))
        self.setObjectName("class_pause")
        self._focus: QWidget | None = shell.focusWidget()
        for each in (shell.pages, shell.footer):
            each.setEnabled(False)
        self.show()
        announce(self, tr(PAUSE), urgent=True)

    def room(self) -> QRect:
        pages, footer = self._shell.pages.geometry(), self._shell.footer.geometry()
        return pages.united(footer)

    def lift(self) -> None:
        """The pause is over: the focus goes back to where it was."""
        for each in (self._shell.pages, self._shell.footer):
            each.setEnabled(True)
        self.hide()
        self.deleteLater()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
