"""'Op de projector' on the board: what stands there, and the way to something else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from effect_game.domain.language import tr
from effect_game.ui.classroom.actions import SHOW
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.panel import Panel

SHOW_KEYS = "F12"


class ProjectPanel(Panel):
    """`wanted` carries SHOW."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Op de projector"), narrow=True)
        self.setObjectName("class_projector")
        words, short = tr("Kies wat er staat"), tr("Kies")
        button = Button(f"{short}  {SHOW_KEYS}", ButtonKind.SMALL, icon="screen")
        button.setObjectName(f"class_{SHOW}")
        button.setAccessibleName(tr("{words}, toets {keys}", words=words, keys=SHOW_KEYS))
        button.clicked.connect(lambda: self.wanted.emit(SHOW))
        QShortcut(QKeySequence(SHOW_KEYS), self).activated.connect(button.click)
        self.add_to_header(button)

    def show_now(self, words: str) -> None:
        """What stands there now."""
        self.set_remark(words)
        self.setAccessibleDescription(tr("Nu: {words}.", words=words))
