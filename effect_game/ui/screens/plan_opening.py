"""The order of opening as three steps in words: cards, one prediction, then the lids open."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.theme.tokens import RADIUS_CARD, RADIUS_PANEL
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text

STEPS = (
    (mark("Leg kaarten op de lijn"), mark("Bespreek ze en schat wat ze kosten.")),
    (mark("Voorspel één keer"), mark("Wat gebeurt er met het geld?")),
    (mark("De potjes gaan open"), mark("Daarna rekent alles mee.")),
)
# One card is not yet a plan: the first step stays open for more.
MORE = mark("Meer kaarten mag. Bespreek ze en schat wat ze kosten.")
DONE, NOW, LATER = mark("klaar"), mark("hier zijn we"), mark("straks")


class OpeningPanel(StyledFrame):
    """Where we are in the order of opening; nothing in it can be pressed."""

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
        self.setObjectName("opening")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(8)
        self._now = -1
        self.show_step(0)

    def set_stacked(self, stacked: bool) -> None:
        """Steps under each other in a narrow window."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if stacked else across)

    def show_step(self, now: int) -> None:
        """Mark step `now` (0 cards, 1 prediction)."""
        if now == self._now:
            return
        self._now = now
        clear(self._row)
        for place, (title, text) in enumerate(STEPS):
            self._row.addWidget(self._step(place, tr(title), tr(text)), 1)
        told = (f"{place + 1} {tr(title)}: {self._status(place)}" for place, (title, _) in enumerate(STEPS))
        self.setAccessibleName(tr("Zo gaat het plan open"))
        self.setAccessibleDescription(". ".join(told))

    def _status(self, place: int) -> str:
        return tr(DONE if place < self._now else NOW if place == self._now else LATER)

    def _step(self, place: int, title: str, text: str) -> QWidget:
        here = place == self._now
        style = FrameStyle("action_soft", "action", 1.5, RADIUS_CARD) if here else FrameStyle("", "", 0)
        box = StyledFrame(style)
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(8)
        icon = "check" if place < self._now else "lock" if place == len(STEPS) - 1 else "flag"
        row.addWidget(IconLabel(icon, "action" if here else "ink_2", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(f"{place + 1}. {title}", "dense_strong" if here else "dense", wrap=True))
        told = tr(MORE) if place == 0 and not here else f"{self._status(place).capitalize()}. {text}"
        words.addWidget(Text(told, "caption", wrap=True))
        add_layout(row, words, 1)
        return box
