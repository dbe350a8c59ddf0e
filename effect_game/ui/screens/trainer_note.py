"""'Voor wie begeleidt': the note in paragraphs, and under it the rules that this household leans on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.views_trainer import RuleTold, trainer_note
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.text import Text

TITLE = mark("Voor wie begeleidt")
RULES_LEAD = mark(
    "Het spel rekent niet met deze regels. Zij staan in de teksten en aan tafel. "
    "Zoek na wat nu en bij jullie geldt."
)
_HEIGHT, _LEAST = 440, 120
"""Of the pane at 100% text, where the window has the room; what does not fit scrolls."""


class _Pane(ScrollColumn):
    """As high as is pleasant to read, and lower in a low window: then only this pane scrolls."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(_HEIGHT))


class TrainerNoteDialog(Dialog):
    """The note and the rules of one household, in a pane of their own."""

    def __init__(self, casus: Casus, parent: QWidget) -> None:
        super().__init__(tr(TITLE), parent, width=700)
        self.setObjectName("teaching_note_dialog")
        note = trainer_note(casus)
        self.pane = _Pane(tr(TITLE))
        self.pane.setObjectName("teaching_note_pane")
        self.pane.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = self.pane.column
        column.setSpacing(10)
        if note.rules:
            column.addWidget(Text(tr("Over deze casus"), "strong"))
        for paragraph in note.paragraphs:
            column.addWidget(Text(paragraph, "body", wrap=True))
        if note.rules:
            column.addWidget(Divider())
            column.addWidget(Text(tr("Wetten en regels in deze casus"), "strong", wrap=True))
            column.addWidget(Text(tr(RULES_LEAD), "body2", wrap=True))
        for rule in note.rules:
            column.addWidget(_Rule(rule))
        column.addStretch(1)
        self.pane.setMinimumHeight(theme().px(_LEAST))
        self.body.addWidget(self.pane, 1)
        self.add_close()
        self.pane.setFocus()


class _Rule(QWidget):
    """One rule: its name, law and article, what it says, and where that was found."""

    def __init__(self, rule: RuleTold) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(Text(rule.name, "strong", wrap=True))
        column.addWidget(Text(rule.cited, "dense2", wrap=True))
        column.addWidget(Text(rule.text, "body", wrap=True))
        column.addWidget(Text(rule.basis, "dense2", wrap=True))
