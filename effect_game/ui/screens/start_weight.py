"""'Hoe zwaar willen jullie spelen?': the weights a household offers, with what each shows and its minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Mode
from effect_game.play.step_names import WEIGHT_NAMES
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text

if TYPE_CHECKING:
    from effect_game.content.catalogue import CasusEntry

_LEAD = mark("Het huishouden is hetzelfde. Wat er op tafel ligt, verschilt.")
_WHAT = {
    Mode.BASIC: mark(
        "Hooguit acht kaarten om te leggen, naast hulp om te stoppen. Twee partijen aan tafel. "
        "Goed voor de eerste keer."
    ),
    Mode.DEEP: mark("Alle kaarten en drie partijen. Meer keus, dus meer overleg."),
    Mode.EXPERT: mark("Alles open, drie rondes, eigen kaarten. Een deel van het dossier ontbreekt."),
}


class WeightCard(PressCard):
    """One weight."""

    def __init__(self, mode: Mode, minutes: float) -> None:
        spent = tr("ongeveer {minutes:.0f} minuten", minutes=minutes)
        name, what = f"{tr(WEIGHT_NAMES[mode])}, {spent}", tr(_WHAT[mode])
        super().__init__(f"{name}. {what}")
        self.mode = mode
        self.setObjectName(f"weight_{mode.value}")
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(name, "strong", wrap=True))
        words.addWidget(Text(what, "dense2", wrap=True))
        add_layout(row, words, 1)
        row.addWidget(IconLabel("arrow", "action", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        add_layout(self.body, row)


class WeightDialog(Dialog):
    """`chosen` carries the Mode that was pressed; then the dialog closes."""

    chosen = Signal(object)

    def __init__(self, entry: CasusEntry, parent: QWidget) -> None:
        super().__init__(tr("{title}: hoe zwaar willen jullie spelen?", title=entry.title), parent, width=560)
        self.setObjectName("weight_dialog")
        self.body.addWidget(Text(tr(_LEAD), "body2", wrap=True))
        cards = [WeightCard(mode, minutes) for mode, minutes in entry.minutes.items()]
        for card in cards:
            card.clicked.connect(self._pressed)
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self) -> None:
        card = self.sender()
        if isinstance(card, WeightCard):
            self.accept()
            self.chosen.emit(card.mode)
