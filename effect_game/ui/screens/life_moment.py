"""The decision moment of Leven: what happened, what each card does now, and why people change it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.domain.vocabulary import AdjustReason
from effect_game.play.views_life import Choice, RunningCard
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.chips import ChipGroup, Option, SegmentedToggle
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text

_CHOICE_ICONS = {Choice.MORE: "plus", Choice.LESS: "minus", Choice.STOP: "stop_sign", Choice.KEEP: "arrow"}


class _CardWords(QWidget):
    """Title and standing of a card, as wide as the widest: all choices begin below each other."""

    def __init__(self, card: RunningCard, peers: list[_CardWords]) -> None:
        super().__init__()
        self._peers = peers
        peers.append(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(card.title, "strong"))
        column.addWidget(Text(card.standing, "dense2"))

    def own_size(self) -> QSize:
        """What its own words ask for."""
        return super().sizeHint()

    def sizeHint(self) -> QSize:
        """Its own height, the width of the widest."""
        return QSize(max(peer.own_size().width() for peer in self._peers), self.own_size().height())


class MomentPanel(Panel):
    """A decision moment: what to do with each running card, and why.

    `adjusted` carries (card, Choice, AdjustReason or None).
    """

    adjusted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Evaluatie"))
        self.area = ScrollColumn(tr("Kaarten om over te beslissen"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setObjectName("moment_cards")
        self.body.addWidget(self.area, 1)
        self._shown: tuple[RunningCard, ...] | None = None
        self._toggles: dict[str, SegmentedToggle] = {}
        self._reasons: dict[str, ChipGroup] = {}

    def show_cards(
        self, month: int, cards: tuple[RunningCard, ...], from_when: str, stopped: tuple[str, ...] = ()
    ) -> None:
        """Cards with their choices, `from_when` what is chosen holds; the rest in one calm line each.

        stopped: titles of the help of before the plan that the plan stopped."""
        self.set_title(tr("Evaluatie in maand {month}", month=month))
        self.set_remark(from_when)
        if self._shown is not None and self._frame(cards) == self._frame(self._shown):
            for card in cards:
                if card.runs:
                    self._toggles[card.card].choose(card.chosen.value)
                    if card.reason is not None:
                        self._reasons[card.card].choose(card.reason.name)
            self._shown = cards
            return
        self._shown = cards
        self._fill(cards, stopped)

    @staticmethod
    def _frame(cards: tuple[RunningCard, ...]) -> list[tuple[str, str, int, int]]:
        return [(card.card, card.standing, len(card.options), len(card.reasons)) for card in cards]

    def _fill(self, cards: tuple[RunningCard, ...], stopped: tuple[str, ...]) -> None:
        clear(self.area.column)
        self._toggles.clear()
        self._reasons.clear()
        running = [card for card in cards if card.runs]
        if not running:
            words = tr("Er loopt nu geen kaart. De gewone hulp gaat door.")
            if stopped:
                words = tr("Er loopt nu geen kaart. De gewone hulp die jullie niet stopten, gaat door.")
            self.area.column.addWidget(icon_line("info", words, role="body"))
        peers: list[_CardWords] = []
        for card in running:
            self.area.column.addWidget(self._row(card, peers))
            self.area.column.addWidget(Divider())
        for card in cards:
            if not card.runs:
                self.area.column.addWidget(Text(f"{card.title}: {card.standing}.", "dense2", wrap=True))
        for title in stopped:
            self.area.column.addWidget(
                Text(tr("{title}: door jullie gestopt.", title=title), "dense2", wrap=True)
            )
        self.area.column.addStretch(1)

    def _row(self, card: RunningCard, peers: list[_CardWords]) -> QWidget:
        line = QWidget()
        line.setObjectName(f"moment_{card.card}")
        flow = FlowLayout(line, gap=12)
        flow.addWidget(_CardWords(card, peers))
        options = [Option(c.value, tr(c.value).capitalize(), _CHOICE_ICONS[c]) for c in card.options]
        toggle = SegmentedToggle(tr("{title}: wat nu?", title=card.title), options, chosen=card.chosen.value)
        toggle.setObjectName(f"adjust_{card.card}")
        toggle.setProperty("key", card.card)
        for choice in card.options:
            toggle.button(choice.value).setObjectName(f"adjust_{choice.value}_{card.card}")
        toggle.chosen.connect(self._chosen)
        self._toggles[card.card] = toggle
        flow.addWidget(toggle)
        if card.reasons:
            flow.addWidget(self._why(card))
        return line

    def _why(self, card: RunningCard) -> QWidget:
        """One tap: why it changes. Nobody has to."""
        made = "" if card.reason is None else card.reason.name
        reasons = [Option(reason.name, tr(reason.value)) for reason in card.reasons]
        group = ChipGroup(tr("{title}: waarom?", title=card.title), reasons, chosen=made)
        group.setObjectName(f"reason_{card.card}")
        group.setProperty("key", card.card)
        group.setProperty("choice", card.chosen.value)
        for reason in card.reasons:
            group.button(reason.name).setObjectName(f"reason_{reason.name.lower()}_{card.card}")
        group.chosen.connect(self._told_why)
        self._reasons[card.card] = group
        return group

    def _chosen(self, key: object) -> None:
        self.adjusted.emit((self.sender().property("key"), Choice(str(key)), None))

    def _told_why(self, key: object) -> None:
        group = self.sender()
        self.adjusted.emit((group.property("key"), Choice(group.property("choice")), AdjustReason[str(key)]))

    def first_focus(self) -> QWidget | None:
        """The choice of the first running card."""
        for toggle in self._toggles.values():
            return toggle.button(toggle.chosen_keys()[0])
        return None
