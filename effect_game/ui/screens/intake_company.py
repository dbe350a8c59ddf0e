"""'Vraag iemand erbij': casuïstiekoverleg with the own team, and colleagues of the buitenschil."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_intake import hours_words
from effect_game.play.views_team import ColleagueItem, TeamTalk, colleague_items, team_talk
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text


class CompanyDialog(Dialog):
    """`decided` carries HoldTeamTalk or CallIn; the dialog stays and shows what came of it."""

    decided = Signal(object)

    def __init__(self, casus: Casus, state: State, parent: QWidget) -> None:
        super().__init__(tr("Vraag iemand erbij"), parent, width=640)
        self.setObjectName("company_dialog")
        lead = tr("Een ander ziet wat jullie niet zien. Dat geeft een vraag, geen antwoord. Het kost uren.")
        self.body.addWidget(Text(lead, "body2", wrap=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        add_layout(self.body, self._column)
        self.body.addStretch(1)
        self.add_close(tr("Terug naar het gesprek"))
        self.fill(casus, state)

    def fill(self, casus: Casus, state: State) -> None:
        """Show who can be asked in this state."""
        clear(self._column)
        if casus.household.blind_spots:
            self._column.addWidget(self._talk(team_talk(casus, state)))
        for item in colleague_items(casus, state):
            self._column.addWidget(self._colleague(item))

    def _talk(self, talk: TeamTalk) -> QWidget:
        frame, words, row = _frame(tr("Casuïstiekoverleg met jullie team"))
        hours = hours_words(talk.hours)
        if talk.said:
            words.addWidget(
                Text(tr("Dit zei het team. De vragen staan nu in de lijst."), "dense2", wrap=True)
            )
        else:
            lead = tr("Twee van het team zeggen wat zij missen. {hours}, één keer per ronde.", hours=hours)
            words.addWidget(Text(lead, "body", wrap=True))
        for name, text, question in talk.said:
            words.addWidget(icon_line("talk", f"{name}: “{text}”", role="body"))
            words.addWidget(
                icon_line(
                    "question", tr("Vraag erbij: {question}", question=question), role="dense", tone="action"
                )
            )
        if talk.lock and not talk.said:
            words.addWidget(icon_line("lock", talk.lock, role="dense", tone="attention"))
        if not talk.said:
            button = Button(tr("Overleg, {hours}", hours=hours), ButtonKind.SMALL)
            button.setObjectName("hold_team_talk")
            button.set_locked(talk.lock)
            button.clicked.connect(partial(self.decided.emit, r.HoldTeamTalk()))
            row.addWidget(button)
        return frame

    def _colleague(self, item: ColleagueItem) -> QWidget:
        frame, words, row = _frame(f"{item.name}, {item.role}")
        words.addWidget(Text(item.expertise, "body", wrap=True))
        sees = tr("Ziet: {sees}", sees=item.sees)
        words.addWidget(icon_line("eye", sees, role="dense2"))
        if item.here:
            words.addWidget(icon_line("check", tr("Is erbij. De vraag staat in de lijst."), role="dense"))
            return frame
        if item.lock:
            words.addWidget(icon_line("lock", item.lock, role="dense", tone="attention"))
        hours = hours_words(item.hours)
        button = Button(tr("Vraag erbij, {hours}", hours=hours), ButtonKind.SMALL)
        button.setAccessibleName(tr("Vraag {name} erbij, {hours}", name=item.name, hours=hours))
        button.setObjectName(f"call_{item.id}")
        button.set_locked(item.lock)
        button.clicked.connect(partial(self.decided.emit, r.CallIn(item.id)))
        row.addWidget(button)
        return frame


def _frame(title: str) -> tuple[StyledFrame, QVBoxLayout, QHBoxLayout]:
    """A frame with a title, room for words below it and a button at the right."""
    frame = StyledFrame(FrameStyle("panel", "control", 1.25, 10))
    frame.setAccessibleName(title)
    row = QHBoxLayout(frame)
    row.setContentsMargins(14, 10, 12, 10)
    row.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(Text(title, "strong", wrap=True))
    add_layout(row, words, 1)
    return frame, words, row
