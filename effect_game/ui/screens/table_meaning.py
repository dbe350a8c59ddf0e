"""What a yes means for the party: an amount to explain, and the spread over the lives."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from effect_game.domain.language import mark, tr
from effect_game.play.views_table import PartyView
from effect_game.play.views_table_meaning import Meaning, meaning_words
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text

TITLE = mark("Wat dit voor hen betekent")
NOTHING = mark("Zonder kaarten op de lijn verandert er voor hen niets.")


class MeaningPanel(StyledFrame):
    """`explain_requested` carries the party whose amount is asked about."""

    explain_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
        self.setAccessibleName(tr(TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 8)
        column.setSpacing(1)
        column.addWidget(Text(tr(TITLE), "dense_strong"))
        line = QHBoxLayout()
        line.setSpacing(6)
        self.words = Text("", "dense2", wrap=True)
        self.amount = AmountButton("", "", "", "")
        self.amount.setObjectName("meaning_amount")
        self.amount.explain_requested.connect(self.explain_requested)
        line.addWidget(self.words, 1)
        line.addWidget(self.amount)
        add_layout(column, line)
        self.spread = Text("", "dense2", wrap=True)
        column.addWidget(self.spread)
        column.addStretch(1)

    def show_meaning(self, view: PartyView | None, shown: Meaning | None, own: str) -> None:
        """Show an amount; without one say why there is none. `own`: what the last offer was worth."""
        known = view is not None and shown is not None
        self.amount.setVisible(known)
        self.words.setVisible(known)
        if view is None or shown is None:
            self.spread.setText(tr(NOTHING))
            return
        self.words.setText(meaning_words(shown, view.name))
        self.amount.set_amount(view.party, view.name, shown.amount.words, "")
        # Once a talk is over, the plan is computed with what came of it: a yes, or none.
        on_yes = tr("Als zij ja zeggen.") if view.open else ""
        self.spread.setText(" ".join(part for part in (on_yes, shown.spread, shown.on_plan, own) if part))
