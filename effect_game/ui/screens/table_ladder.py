"""The ladder above the team, beside a talk: four rungs that rise, one of them pressable after a no."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_table_offer import RungView
from effect_game.ui.screens.plan_panels import polish
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.tips import plain_tip

TITLE = mark("Als het hier niet lukt")
_STYLES = {
    "used": FrameStyle("inset", "control", 1.25, 6),
    "now": FrameStyle("action_soft", "action", 1.75, 6),
    "later": FrameStyle("panel", "control", 1.25, 6),
    "elsewhere": FrameStyle("", "edge", 1.0, 6, dashed=True),
}
_RISE = 5


class LadderPanel(StyledFrame):
    """`taken` carries the rung one wants to go to."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
        self.setObjectName("ladder_panel")
        self.setAccessibleName(tr(TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addWidget(Text(tr(TITLE), "dense_strong"))
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        add_layout(column, self._row, 1)
        self.rungs: dict[str, PressCard] = {}
        self._shown: tuple[RungView, ...] = ()

    def show_rungs(self, rungs: Sequence[RungView]) -> None:
        """Show where one can go; empty hides the ladder."""
        self.setVisible(bool(rungs))
        if tuple(rungs) == self._shown:
            return
        self._shown = tuple(rungs)
        clear(self._row)
        self.rungs = {}
        for place, rung in enumerate(rungs):
            self._row.addWidget(self._rung(rung, place, len(rungs)), 1)

    def _rung(self, rung: RungView, place: int, count: int) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, theme().px(_RISE) * (count - 1 - place), 0, 0)
        spoken = ", ".join(part for part in (rung.words, rung.cost) if part)
        card = PressCard(f"{rung.name}: {spoken}", style=_STYLES[rung.state])
        card.setObjectName(f"rung_{rung.rung}")
        card.setToolTip(plain_tip(rung.text))
        card.setAccessibleDescription(rung.text)
        card.setEnabled(rung.state == "now")
        if rung.state != "now":
            card.unsetCursor()
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        card.setProperty("rung", rung.rung)
        card.clicked.connect(self._pressed)
        card.body.setContentsMargins(3, 2, 3, 3)
        card.body.setSpacing(0)
        tone = "" if rung.state in ("now", "used", "later") else "ink_2"
        lines = ((rung.short_name, "dense_strong"), (rung.words, "caption"), (rung.cost, "caption"))
        for words, role in lines:
            if not words:
                continue
            line = Text(words, role, tone=tone, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.body.addWidget(line)
        card.body.addStretch(1)
        polish(card)
        self.rungs[rung.rung] = card
        column.addWidget(card, 1)
        return held

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, PressCard):
            self.taken.emit(str(sender.property("rung")))
