"""What happens in Leven, as cards with a voice, what can be done about it, and dates to look back on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.play.views_life import VoiceCard
from effect_game.play.views_life_events import ResponseOption
from effect_game.play.views_table_dates import DateView
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.laid import add_layout, clear, laid_widgets
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel, Panel
from effect_game.ui.widgets.text import Text, VoiceText


@dataclass(frozen=True)
class Shown:
    """What the panel shows: cards of all months so far, dates to look back on, why a quiet month moved, and
    which help ran in it."""

    month: int
    cards: tuple[VoiceCard, ...]
    dates: tuple[DateView, ...] = ()
    why: str = ""
    ran: str = ""


class ResponseButton(Button):
    """One thing to do about an event: its title to press, and below it what it is and what it takes."""

    def __init__(self, event: str, option: ResponseOption) -> None:
        super().__init__(option.title, ButtonKind.SMALL, icon=option.icon)
        self.about, self.response = event, option.key
        self.setObjectName(f"respond_{option.key}")
        self.setAccessibleDescription(f"{option.text} {option.cost}.")
        self.set_locked(option.locked)


class VoiceRow(StyledFrame):
    """One event: when and what, what happened, the voice of a person, and what can be done about it."""

    responded = Signal(object)

    def __init__(self, view: VoiceCard, *, fresh: bool) -> None:
        super().__init__(FrameStyle("voice_soft", "control" if fresh else "", 1.25))
        self.setObjectName(f"voice_{view.key}")
        self.setAccessibleName(
            tr(
                "Maand {month}: {title}. {text} {who}: {quote}",
                month=view.month,
                title=view.title,
                text=view.text,
                who=view.who,
                quote=view.quote,
            )
        )
        self.setAccessibleDescription(view.brought)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel(view.icon, "ink_1", 22, drop=2), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Text(view.title, "strong", wrap=True), 1)
        head.addWidget(Text(tr("maand {month}", month=view.month), "dense2"), 0, Qt.AlignmentFlag.AlignTop)
        add_layout(words, head)
        if view.brought:
            words.addWidget(icon_line("school", view.brought, role="dense"))
        if view.text:
            words.addWidget(Text(view.text, "body", wrap=True))
        if view.quote and fresh:
            words.addWidget(VoiceText(view.quote))
            words.addWidget(Text(view.who, "dense2"))
        elif view.quote:
            # What is behind us takes less room, so that more of it is in sight.
            words.addWidget(VoiceText(f"“{view.quote}” {view.who}", quoted=False, small=True))
        if view.answer:
            words.addWidget(icon_line("check", view.answer, role="dense"))
        if view.options:
            add_layout(words, self._options(view))
        add_layout(row, words, 1)

    def _options(self, view: VoiceCard) -> QGridLayout:
        """Buttons under each other, each with what it is and what it takes beside it."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for line, option in enumerate(view.options):
            button = ResponseButton(view.event, option)
            button.clicked.connect(self._pressed)
            grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignTop)
            takes = option.locked or f"{option.cost[:1].upper()}{option.cost[1:]}."
            grid.addWidget(Text(f"{option.text} {takes}", "dense2", wrap=True), line, 1)
        return grid

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, ResponseButton):
            self.responded.emit((button.about, button.response))


class DueRow(StyledFrame):
    """A date that was agreed with another party: today both look back, or what that gave."""

    asked = Signal(object)

    def __init__(self, view: DateView) -> None:
        super().__init__(
            FrameStyle("inset", "control", 1.25)
            if view.done
            else FrameStyle("attention_soft", "attention", 1.25)
        )
        self.setObjectName(f"date_{view.party}")
        self.setAccessibleName(view.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        icon = IconLabel("flag", "ink_1" if view.done else "attention", 20, drop=2)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(view.words, "body", wrap=True), 1)
        self._party = view.party
        if view.done:
            return
        button = Button(tr("Kijk samen terug"), ButtonKind.SMALL, icon="eye")
        button.setObjectName(f"look_back_{view.party}")
        button.clicked.connect(self._pressed)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _pressed(self) -> None:
        self.asked.emit(self._party)


class VoicesPanel(Panel):
    """What happened so far, the newest month on top.

    `responded` carries (event, response), `looked_back` a party.
    """

    responded = Signal(object)
    looked_back = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Wat er gebeurt"))
        self.area = ScrollColumn(tr("Wat er gebeurt"))
        self.area.setObjectName("voices")
        self.body.addWidget(self.area, 1)
        self._shown: Shown | None = None

    def show_voices(self, shown: Shown) -> None:
        """What happened so far; cards of the month itself have an edge."""
        if self._shown == shown:
            return
        self._shown = shown
        clear(self.area.column)
        for date in shown.dates:
            row = DueRow(date)
            row.asked.connect(self.looked_back)
            self.area.column.addWidget(row)
        if not any(card.month == shown.month for card in shown.cards):
            calm = tr("Maand {month}: een rustige maand.", month=shown.month)
            if shown.why:
                # Somebody may have got worse: no event is not the same as rest.
                calm = tr("Maand {month}: geen gebeurtenis, wel een kamer die veranderde.", month=shown.month)
            words = tr("De eerste maand moet nog komen.") if shown.month == 0 else calm
            self.area.column.addWidget(icon_line("calendar", words, role="body"))
            if shown.why:
                self.area.column.addWidget(icon_line("house", shown.why, role="body"))
            if shown.ran:
                self.area.column.addWidget(icon_line("hand", shown.ran, role="body"))
        for card in shown.cards:
            voice = VoiceRow(card, fresh=card.month == shown.month)
            voice.responded.connect(self.responded)
            self.area.column.addWidget(voice)
        self.area.column.addStretch(1)
        self.area.verticalScrollBar().setValue(0)

    def first_focus(self) -> QWidget | None:
        """What can be done about something, else a date to look back on."""
        # What is laid out only now still counts as hidden; what went is not in the layout any more.
        rows = sorted(laid_widgets(self.area.column), key=lambda row: isinstance(row, DueRow))
        buttons = (each for row in rows for each in row.findChildren(Button))
        return next((each for each in buttons if each.isEnabled()), None)
