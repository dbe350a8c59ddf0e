"""'Prijzenronde': twelve questions about prices, payers and gainers; each answer is explained at once.

The screen asks and shows; what is right, and what is kept, is the business of `ui/price_rounds.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.price_round import RoundAnswer
from effect_game.play.views_price_round import AnswerView, QuestionView
from effect_game.ui.screens.price_round_parts import AnswerPanel, ResultPage, RoundSteps
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.number_fields import EuroRangeField
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, Screen, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.text import Text

_NOBODY = mark("kies een partij")
_RANGE_HINT = mark("Zo breed dat het bedrag er 8 van de 10 keer in ligt.")


@dataclass(frozen=True, slots=True)
class ResultView:
    """The end of a round: sentences, calibration card, the answers, what is known of earlier rounds.

    dossier: the name of the leerdossier that is open, or ''; kept: this round is in it.
    """

    sentences: tuple[str, ...]
    calibration: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    dossier: str
    kept: bool


class _Question(Panel):
    """The question in words, a range, a party."""

    def __init__(self) -> None:
        super().__init__(tr("Vraag"))
        self.words = Text("", "headline", wrap=True)
        self.body.addWidget(self.words)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(16)
        self._fields.setContentsMargins(0, 10, 0, 0)
        add_layout(self.body, self._fields)
        self.body.addStretch(1)
        self.amount: EuroRangeField | None = None
        self.party: SelectField | None = None
        self._id = ""

    def ask(self, view: QuestionView, number: int, count: int) -> None:
        """Show another question, with empty fields."""
        self.set_title(tr("Vraag {number} van {count}", number=number, count=count))
        self.set_remark(view.about)
        self.words.setText(view.text)
        self._id = view.id
        clear(self._fields)
        self.amount = EuroRangeField(view.ask_amount, tr(_RANGE_HINT)) if view.ask_amount else None
        if self.amount is not None:
            self.amount.low.setObjectName("round_low")
            self.amount.high.setObjectName("round_high")
            self._fields.addWidget(self.amount)
        options = (Option("", tr(_NOBODY)), *(Option(key, name) for key, name in view.parties))
        self.party = SelectField(view.ask_party, options)
        self.party.box.setObjectName("round_party")
        self._fields.addWidget(self.party)

    def read(self) -> RoundAnswer | None:
        """What was filled in; None while something is wrong, which is then in sight."""
        low, high = None, None
        if self.amount is not None and (self.amount.low.text().strip() or self.amount.high.text().strip()):
            if not self.amount.check():
                return None
            low, high = self.amount.value() or (None, None)
        party = self.party.value() if self.party is not None else ""
        if self.amount is not None and low is None and not party:
            # Nothing at all is more often a slip than a choice; skipping has a button of its own.
            self.amount.set_error(tr("Vul laag en hoog in, kies wie betaalt, of sla de vraag over."))
            return None
        if self.amount is None and not party and self.party is not None:
            self.party.set_error(tr("Kies een partij, of sla de vraag over."))
            return None
        return RoundAnswer(self._id, low, high, party or None)

    def skipped(self) -> RoundAnswer:
        """No answer to this question; what was asked to repair no longer counts."""
        for field in (self.amount, self.party):
            if field is not None:
                field.set_error("")
        return RoundAnswer(self._id)

    def set_open(self, on: bool) -> None:
        """Lock the fields once the answer is known; what was filled in stays to be read."""
        for field in (self.amount, self.party):
            if field is not None:
                for widget in field.inputs:
                    widget.setEnabled(on)

    def first(self) -> QWidget | None:
        field = self.amount or self.party
        return field.inputs[0] if field is not None else None


class PriceRoundScreen(Screen):
    """`answered` carries a RoundAnswer; `next_wanted`, `again_wanted`, `keep_wanted`, `progress_wanted` and
    `left` ask for what their name says; `price_wanted` carries a row of the price list.
    """

    answered = Signal(object)
    next_wanted = Signal()
    again_wanted = Signal()
    keep_wanted = Signal()
    progress_wanted = Signal()
    left = Signal()
    price_wanted = Signal(str)
    title = mark("Prijzenronde")
    help_text = (
        mark("Hier schat je wat hulp en problemen kosten, wie dat betaalt en wie er baat bij heeft."),
        mark("Geef bij een bedrag een bereik. Na elke vraag zie je het antwoord, met bron en uitleg."),
        mark(
            "Na twaalf vragen zie je hoe vaak je goed zat. Dat blijft alleen bewaard in je eigen leerdossier."
        ),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(8)
        self.steps = RoundSteps()
        outer.addWidget(self.steps)
        self._columns = Columns()
        outer.addWidget(self._columns, 1)
        self.question = _Question()
        self.answer = AnswerPanel()
        self.answer.price_wanted.connect(self.price_wanted)
        self.result = ResultPage()
        self.result.keep_button.clicked.connect(self.keep_wanted)
        self.result.progress_button.clicked.connect(self.progress_wanted)
        self._columns.add(self.question, 5)
        self._columns.add(self.answer, 6)
        self._columns.add(self.result, 11)
        for widget in (self.question, self.answer, self.result):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._phase, self._stacked = "question", False

    def ask(self, view: QuestionView, number: int, count: int) -> None:
        """A question to answer."""
        self._phase = "question"
        self.steps.set_place(number, count)
        self.question.ask(view, number, count)
        self.question.set_open(True)
        self.answer.wait()
        self._show(self.question, self.answer)
        first = self.question.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(tr("Vraag {number} van {count}. {text}", number=number, count=count, text=view.text))

    def tell(self, view: AnswerView, *, last: bool) -> None:
        """What the list says about the question in sight."""
        self._phase = "last" if last else "told"
        self.question.set_open(False)
        self.answer.tell(view)
        self._show_told()
        self.say(" ".join((view.headline, *view.lines, view.why)))

    def _show_told(self) -> None:
        # Without room beside it the question would push its own answer out of sight.
        self._show(*((self.answer,) if self._stacked else (self.question, self.answer)))

    def show_result(self, view: ResultView) -> None:
        """The end of the round."""
        self._phase = "result"
        self.steps.set_place(0, 0)
        self.result.fill(view.sentences, view.calibration, view.answers, view.dossier, kept=view.kept)
        self._show(self.result)
        self.say(" ".join((*view.sentences, *view.calibration)))

    def footer(self) -> ScreenFooter:
        stop = FooterButton("stop", tr("Naar het begin"), icon="house", left=True)
        note = tr("Er loopt geen klok mee.")
        if self._phase == "question":
            skip = FooterButton("skip", tr("Overslaan"))
            return ScreenFooter(tr("Antwoord"), secondary=(stop, skip), note=note, show_undo=False)
        if self._phase == "result":
            again = FooterButton("again", tr("Nog een ronde"), icon="redo")
            return ScreenFooter(tr("Klaar"), secondary=(again,), show_undo=False, main_icon="check")
        words = tr("Naar de uitkomst") if self._phase == "last" else tr("Volgende vraag")
        return ScreenFooter(words, secondary=(stop,), note=note, show_undo=False)

    def first_focus(self) -> QWidget | None:
        return self.question.first() if self._phase == "question" else None

    def press_main(self) -> None:
        if self._phase == "question":
            given = self.question.read()
            if given is not None:
                self.answered.emit(given)
        elif self._phase == "result":
            self.left.emit()
        else:
            self.next_wanted.emit()

    def press_secondary(self, key: str) -> None:
        if key == "skip":
            self.answered.emit(self.question.skipped())
        elif key == "again":
            self.again_wanted.emit()
        else:
            self.left.emit()

    def reflow(self, metrics: ShellMetrics) -> None:
        self._stacked = metrics.mode is LayoutMode.COMPACT
        self._columns.set_stacked(self._stacked)
        self.answer.set_stacked(self._stacked)
        self.result.set_stacked(self._stacked)
        if self._phase in ("told", "last"):
            self._show_told()

    def _show(self, *widgets: QWidget) -> None:
        for widget in (self.question, self.answer, self.result):
            widget.setVisible(widget in widgets)
        self.steps.setVisible(self.result not in widgets)
        self.footer_changed.emit()
