"""Who goes along: the duo with what they are good at, and the dialog to choose another."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_team import MemberItem, duo_problem, may_change_duo, team_items
from effect_game.ui.controller import Controller
from effect_game.ui.screens.referral_parts import Figure
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text


class TeamPanel(Panel):
    """The two who go along to the kitchen table; `change_wanted` asks for another two."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Wie gaan er mee"), parent=parent)
        self.change_button = Button(tr("Ander duo"), ButtonKind.SMALL, icon="people")
        self.change_button.setObjectName("change_duo")
        self.change_button.clicked.connect(self.change_wanted.emit)
        self.add_to_header(self.change_button)
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        add_layout(self.body, self._people)
        self._evening = Text("", "body", wrap=True)
        self._consent = Text("", "body2", wrap=True)
        self.body.addSpacing(4)
        self.body.addWidget(Text(tr("De afspraak"), "strong"))
        self.body.addWidget(self._evening)
        self.body.addWidget(self._consent)
        self.body.addStretch(1)
        self._shown: tuple[MemberItem, ...] = ()

    def fill(self, casus: Casus, state: State) -> None:
        """Show the duo of a state, and the appointment."""
        duo = tuple(item for item in team_items(casus, state) if item.chosen)
        if duo != self._shown:
            self._shown = duo
            clear(self._people)
            for item in duo:
                self._people.addWidget(_member(item))
        self.change_button.setVisible(may_change_duo(casus, state))
        self._evening.setText(casus.household.evening_text)
        self._consent.setText(casus.household.consent_text)


def _member(item: MemberItem) -> QWidget:
    frame = StyledFrame(FrameStyle("inset", "", 0, 10))
    frame.setAccessibleName(f"{item.name}, {item.role}. {item.expertise}")
    row = QHBoxLayout(frame)
    row.setContentsMargins(12, 6, 12, 4)
    row.setSpacing(14)
    row.addWidget(Figure(item.name, item.hue, item.hair, 70), 0, Qt.AlignmentFlag.AlignBottom)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addStretch(1)
    words.addWidget(Text(f"{item.name}, {item.role}", "strong", wrap=True))
    if item.expertise:
        words.addWidget(Text(item.expertise, "body2", wrap=True))
    words.addStretch(1)
    add_layout(row, words, 1)
    return frame


class MemberCard(PressCard):
    """Somebody of the team to take along or not."""

    def __init__(self, item: MemberItem, parent: QWidget | None = None) -> None:
        super().__init__(f"{item.name}, {item.role}", parent=parent)
        self.item = item
        self.setCheckable(True)
        self.setChecked(item.chosen)
        self.setObjectName(f"duo_{item.id}")
        self.setAccessibleDescription(f"{item.expertise} {item.misses} {item.lends}".strip())
        row = QHBoxLayout()
        row.setSpacing(12)
        figure = Figure(item.name, item.hue, item.hair, 56)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(f"{item.name}, {item.role}", "strong", wrap=True))
        words.addWidget(Text(item.expertise, "body", wrap=True))
        if item.misses:
            words.addWidget(Text(item.misses, "dense2", wrap=True))
        if item.lends:
            words.addWidget(icon_line("talk", item.lends, role="dense", tone="action"))
        add_layout(row, words, 1)
        self._tick = IconLabel("check", "action", 22)
        keep = self._tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keep)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)
        add_layout(self.body, row)
        self.toggled.connect(self._tick.setVisible)
        self._tick.setVisible(item.chosen)


class DuoDialog(Dialog):
    """Two of the team; `chosen` carries their ids. Nothing is decided before the main button."""

    chosen = Signal(object)

    def __init__(self, items: tuple[MemberItem, ...], parent: QWidget) -> None:
        super().__init__(tr("Wie gaan er mee?"), parent, width=640)
        self.setObjectName("duo_dialog")
        lead = tr("Ieder ziet iets anders en mist iets anders. Na de eerste vraag kan wisselen niet meer.")
        self._lead = Text(lead, "body2", wrap=True)
        self.body.addWidget(self._lead)
        # In the place of the lead: below five cards it would fall out of sight.
        self.problem = Notice("", NoticeKind.ATTENTION, quiet=True)
        self.problem.setObjectName("duo_problem")
        self.body.addWidget(self.problem)
        self.cards = {item.id: MemberCard(item) for item in items}
        for card in self.cards.values():
            card.toggled.connect(self._weigh)
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        self.done_button = self.add_button(tr("Deze twee gaan mee"), main=True)
        self.done_button.setObjectName("duo_done")
        self.done_button.clicked.connect(partial(self._choose))
        self._weigh()
        next(iter(self.cards.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self) -> tuple[str, ...]:
        return tuple(key for key, card in self.cards.items() if card.isChecked())

    def _weigh(self) -> None:
        """Say what is missing; the button opens with two."""
        words = duo_problem(frozenset(self._picked()))
        self._lead.setVisible(not words)
        self.problem.setVisible(bool(words))
        if words:
            self.problem.set_notice(words, NoticeKind.ATTENTION)
        self.done_button.set_locked(words)

    def _choose(self) -> None:
        if not duo_problem(frozenset(self._picked())):
            self.chosen.emit(self._picked())
            self.accept()


def open_duo(controller: Controller, screen: QWidget, chosen: Callable[[], None] = lambda: None) -> None:
    """Let people choose who go along; `chosen` is called when that are two others now."""
    dialog = DuoDialog(team_items(controller.casus, controller.state), screen)

    def choose(members: object) -> None:
        if isinstance(members, tuple) and members != controller.state.duo:
            controller.decide(r.ChooseDuo(members))
            chosen()

    dialog.chosen.connect(choose)
    dialog.open()
