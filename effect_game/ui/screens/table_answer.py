"""The answer of a party: in voice, with its reason, what could have been known, and the three exchanges."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Answer
from effect_game.play.state import MAX_EXCHANGES
from effect_game.play.views_table import AnswerView
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import VoiceBubble
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import BusyLine
from effect_game.ui.widgets.text import Text

EMPTY = mark("Nog geen voorstel op tafel. Kies wat jullie vragen, geven en laten zien.")
NOTHING_TO_ASK = mark(
    "Jullie plan heeft hun ja niet nodig: er is nu niets te vragen. Ga verder, of ga terug met Ongedaan "
    "maken en leg eerst een kaart die op hen wacht."
)
NO_CARD = mark(
    "Jullie legden geen kaart: er is nu niets te vragen. Ga verder, of ga terug met Ongedaan maken en leg "
    "eerst een kaart."
)
_TAGS = {Answer.YES: "ok", Answer.YES_IF: "attention", Answer.LATER: "attention", Answer.NO: "error"}


class _Tag(StyledFrame):
    """The answer in one word."""

    def __init__(self) -> None:
        super().__init__(FrameStyle("attention_soft", "attention", 1.25, 13))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        self.words = Text("", "dense_strong")
        row.addWidget(self.words)

    def show_answer(self, view: AnswerView) -> None:
        """Word and colour; the colour says nothing the word does not."""
        tone = _TAGS[view.answer]
        self.set_frame_style(FrameStyle(f"{tone}_soft", tone, 1.25, 13))
        self.words.set_tone(tone)
        self.words.setText(view.word)


class AnswerPanel(StyledFrame):
    """Answer and exchanges. Numbers of past exchanges can be pressed to read them again."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
        self.setObjectName("answer_panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 7)
        column.setSpacing(4)
        header = QHBoxLayout()
        header.setSpacing(10)
        self.title = Text(tr("Aan tafel"), "title")
        self.tag = _Tag()
        self.busy = BusyLine()
        header.addWidget(self.title)
        header.addWidget(self.tag)
        header.addStretch(1)
        header.addWidget(self.busy)
        self.turns: list[Button] = []
        self._turn_row = QHBoxLayout()
        self._turn_row.setSpacing(6)
        add_layout(header, self._turn_row)
        self._make_turns(MAX_EXCHANGES)
        add_layout(column, header)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._voice = QVBoxLayout()
        add_layout(row, self._voice, 5)
        side = QVBoxLayout()
        self._words = QVBoxLayout()
        self._words.setSpacing(1)
        add_layout(side, self._words)
        side.addStretch(1)
        add_layout(row, side, 4)
        add_layout(column, row)
        self.beside = Text("", "dense_strong", wrap=True)
        self.beside.setObjectName("answer_beside")
        self.beside.hide()
        column.addWidget(self.beside)
        column.addStretch(1)
        self.needed = True
        """Whether the plan waits for the yes of who sits here."""
        self.planned = True
        """Whether there is a plan at all."""
        self._parts: list[QWidget] = []
        self._shown: AnswerView | None = None
        self._words_of: Callable[[AnswerView], str] = lambda _answer: ""

    def set_beside(self, words_of: Callable[[AnswerView], str]) -> None:
        """What to say under an answer: in a class another group may play the party too. '' = nobody does."""
        self._words_of = words_of
        self._tell_beside()

    def _tell_beside(self) -> None:
        words = "" if self._shown is None else self._words_of(self._shown)
        self.beside.setText(words)
        self.beside.setVisible(bool(words))

    def _make_turns(self, count: int) -> None:
        """As many as the talk can have: higher up there are more."""
        for number in range(len(self.turns) + 1, count + 1):
            self.turns.append(self._turn(number))
            self._turn_row.addWidget(self.turns[-1])
        for place, button in enumerate(self.turns, start=1):
            button.setVisible(place <= count)

    def _turn(self, number: int) -> Button:
        button = Button(str(number), ButtonKind.SMALL, parent=self)
        button.setCheckable(True)
        button.setObjectName(f"exchange_{number}")
        button.setAccessibleName(tr("Beurt {number}", number=number))
        button.setProperty("number", number)
        button.clicked.connect(self._pressed)
        return button

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.chosen.emit(int(sender.property("number")))

    def show_answers(
        self,
        answers: tuple[AnswerView, ...],
        number: int,
        who: str,
        *,
        ended: bool,
        left: int = 0,
        arrival: str = "",
    ) -> None:
        """Show one of the answers; `number` 0 before the first. `arrival`: said on a rung before an offer."""
        self._make_turns(max(MAX_EXCHANGES, len(answers) + left))
        for place, button in enumerate(self.turns, start=1):
            over = place > len(answers)
            lock = tr("Deze beurt is niet gebruikt.") if ended else tr("Deze beurt is nog over.")
            button.set_locked(lock if over else "")
            button.setChecked(place == number)
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        view = answers[number - 1] if 0 < number <= len(answers) else None
        self.tag.setVisible(view is not None)
        self._shown = view
        self._tell_beside()
        if view is None:
            self.title.setText(tr("In gesprek met {who}", who=who))
            stopped = tr("Dit gesprek is gestopt. Er is niets afgesproken.")
            without = NOTHING_TO_ASK if self.planned else NO_CARD
            before = tr(EMPTY if self.needed else without)
            self._add(self._voice, Text(stopped if ended else before, "body2", wrap=True))
            return
        self.title.setText(
            tr("Antwoord op beurt {number}, {place}", number=view.number, place=view.place)
            if view.place
            else tr("Antwoord op beurt {number}", number=view.number)
        )
        self.tag.show_answer(view)
        if arrival and number == len(answers):
            self.title.setText(tr("In gesprek met {who}", who=who))
            self.tag.hide()
            self._add(self._voice, VoiceBubble(arrival, who))
            return
        if ended and number == len(answers) and view.answer is not Answer.YES:
            closed = tr("Dit gesprek is klaar en het werd geen ja. Er is niets afgesproken.")
            if any(answer.answer is Answer.YES for answer in answers):
                closed = tr("Dit gesprek is klaar. Hier kwam geen ja op; wat eerder is afgesproken, blijft.")
            self._add(self._words, Text(closed, "dense_strong", wrap=True))
        self._fill(view, view.who)

    def _fill(self, view: AnswerView, who: str) -> None:
        self._add(self._voice, VoiceBubble(view.voice, who))
        if view.reason:
            self._add(self._words, Text(tr("Reden: {reason}", reason=view.reason), "dense_strong", wrap=True))
        if view.wanted:
            self._add(self._words, Text(tr("Nog nodig: {wanted}.", wanted=view.wanted), "dense", wrap=True))
        if view.knowable:
            self._add(
                self._words,
                Text(tr("Dit kon je weten: {knowable}", knowable=view.knowable), "dense2", wrap=True),
            )
        if view.unshown:
            unshown = tr("Nog niet getoond: {titles}.", titles=view.unshown)
            self._add(self._words, Text(unshown, "dense2", wrap=True))
        if view.checked:
            self._add(self._words, Text(view.checked, "dense", tone="attention", wrap=True))
        for words in view.agreed:
            self._add(self._words, Text(tr("Afgesproken: {words}.", words=words), "dense", wrap=True))

    def _add(self, layout: QVBoxLayout, widget: QWidget) -> None:
        layout.addWidget(widget)
        self._parts.append(widget)
