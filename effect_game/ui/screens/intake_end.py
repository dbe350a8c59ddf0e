"""A calm question before the talk is rounded off while something can still be asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.play.views_intake_end import LeftOpen
from effect_game.ui.screens.decision_dialog import FittingDialog
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.text import Text


class RoundOffDialog(FittingDialog):
    """`agreed` when people round the talk off as it is."""

    agreed = Signal()

    def __init__(self, left: LeftOpen, parent: QWidget) -> None:
        super().__init__(tr("Het gesprek afronden?"), parent, width=560)
        self.setObjectName("round_off_dialog")
        if left.nothing:
            words = tr("Jullie hebben nog {hours}, en er is nog geen vraag beantwoord.", hours=left.hours)
            self.body.addWidget(Text(words, "body", wrap=True))
            dark = tr("Wat niemand vraagt, blijft donker in het huis. Het telt wel mee.")
            self.body.addWidget(Text(dark, "body2", wrap=True))
        if left.questions:
            self._consents(left)
        self.body.addStretch(1)
        go = self.add_button(tr("Toch afronden"))
        go.setObjectName("round_off_anyway")
        go.clicked.connect(self._go)
        self.add_close(tr("Terug naar het gesprek"))

    def _consents(self, left: LeftOpen) -> None:
        lead = tr("Jullie hebben nog {hours}. Dit is nog niet gevraagd:", hours=left.hours)
        self.body.addWidget(
            Text(tr("Dit is nog niet gevraagd:") if left.nothing else lead, "body", wrap=True)
        )
        for question in left.questions:
            self.body.addWidget(icon_line("talk", question, role="body"))
        later = tr(
            "Zonder dat ja blijft het aan deze tafel. Vragen kan later nog, ook aan tafel met anderen."
        )
        self.body.addWidget(Text(later, "body2", wrap=True))

    def _go(self) -> None:
        self.accept()
        self.agreed.emit()
