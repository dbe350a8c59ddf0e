"""What happens without this plan: predicted with a range, and afterwards beside its outcome."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_predictions import Guessed, own_ranges, reference_guesses, reference_questions
from effect_game.ui.art.ranges import RangeRow, RangesPicture, RangesView
from effect_game.ui.euros import keep_own
from effect_game.ui.screens.each_first import EachFirstPanel
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key, tables_of
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.count_range import CountRangeField
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.number_fields import EuroRangeField
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text

EIGHT_OF_TEN = mark("Kies een bereik waar je voor 8 van de 10 keer op durft te rekenen.")
OURS = mark("Samen")
ASKING = mark("Wat denken jullie dat er gebeurt?")
_OUTCOME = mark("De uitkomst is {outcome}. {verdict}")
_SAID_AND_OUTCOME = mark("Jullie zeiden {guess}. De uitkomst is {outcome}. {verdict}")


class PredictionPanel(Panel):
    """Two questions before the reveal; after it two axes with the prediction and the outcome.

    `each_given` carries r.EachFirst once everyone has given a range.
    """

    each_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(ASKING), parent=parent)
        self._before = QWidget()
        self._asking = QVBoxLayout(self._before)
        self._asking.setContentsMargins(0, 0, 0, 0)
        self._after = QWidget()
        column = QVBoxLayout(self._after)
        column.setContentsMargins(0, 0, 0, 0)
        self._outcomes = Columns(gap=8)
        column.addWidget(self._outcomes)
        self.body.addWidget(self._before)
        self.body.addWidget(self._after)
        self.body.addStretch(1)
        self.count = CountRangeField("")
        self.cost = EuroRangeField("")
        self._sides: Columns | None = None
        self._each: EachFirstPanel | None = None
        self._each_filled = False
        self._questions: tuple[str, str] | None = None
        self._shown: tuple[Guessed, ...] = ()
        self._stacked = False

    def fill(self, casus: Casus, state: State) -> None:
        """What was typed stays until the reveal."""
        questions = reference_questions(casus)
        guesses = reference_guesses(casus, state)
        asked = None if questions is None else (questions.event, questions.cost)
        if asked != self._questions:
            self._questions = asked
            if asked is not None:
                self._ask(*asked)
        self._before.setVisible(not guesses)
        self._after.setVisible(bool(guesses))
        own = own_ranges(state, r.BigPrediction.REFERENCE)
        if guesses and guesses != self._shown:
            self._tell(guesses, own)
        self._shown = guesses
        self.set_title(tr("Jullie voorspelling naast de uitkomst") if guesses else tr(ASKING))
        self.set_remark("" if guesses else tr("een voorspelling kan mis zijn; dat is niet erg"))
        if not guesses and own and self._each is not None and not self._each_filled:
            self._each.show_given(own)
            self._each_filled = True

    def forget(self) -> None:
        """Another casus: nothing typed and nothing told."""
        self._questions, self._shown = None, ()

    def set_stacked(self, stacked: bool) -> None:
        """Under each other when there is no room."""
        self._stacked = stacked
        self._outcomes.set_stacked(stacked)
        if self._sides is not None:
            self._sides.set_stacked(stacked)

    def first_field(self) -> QWidget:
        """Where one starts to answer."""
        return self.count.low

    def _ask(self, event: str, cost: str) -> None:
        clear(self._asking)
        self.count = CountRangeField(event, tr(EIGHT_OF_TEN))
        self.count.low.setObjectName("expect_low_count")
        self.count.high.setObjectName("expect_high_count")
        self.count.swap_button.setObjectName("expect_swap_count")
        hint = tr("Schrijf een bedrag zoals 1.500. Het gaat om wat in dit spel meetelt.")
        self.cost = EuroRangeField(cost, hint)
        self.cost.low.setObjectName("expect_low")
        self.cost.high.setObjectName("expect_high")
        self.cost.swap_button.setObjectName("expect_swap")
        self._each, self._each_filled = EachFirstPanel(cost), False
        self._each.finished.connect(self._each_done)
        left, right = self._side(self.count), self._side(self.cost, self._each)
        self._sides = Columns(gap=12)
        self._sides.add(left, 1)
        self._sides.add(right, 1)
        self._sides.set_stacked(self._stacked)
        self._asking.addWidget(self._sides)

    def _side(self, *widgets: QWidget) -> QWidget:
        frame = StyledFrame(FrameStyle("panel", "edge", 1.0, 10))
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return frame

    def answer(self) -> r.PredictReference | None:
        """What was predicted; None while something is wrong (and in sight, with the focus on it)."""
        wrong = [field for field in (self.count, self.cost) if not field.check()]
        if wrong:
            inputs = wrong[0].inputs
            first = next((each for each in inputs if each.property("invalid")), inputs[0])
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        low_count, high_count = self.count.value() or (0, 0)
        low, high = self.cost.value() or (0.0, 0.0)
        return r.PredictReference(low_count, high_count, low, high)

    def _each_done(self, ranges: object) -> None:
        if isinstance(ranges, tuple):
            self._each_filled = True
            self.each_given.emit(r.EachFirst(r.BigPrediction.REFERENCE, ranges))

    def _tell(self, guesses: tuple[Guessed, ...], own: tuple[r.OwnRange, ...]) -> None:
        for child in self._outcomes.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.hide()
            child.deleteLater()
        for guess in guesses:
            self._outcomes.add(GuessFrame(guess, () if guess.in_lives else own), 1)
        self._outcomes.set_stacked(self._stacked)


class GuessFrame(StyledFrame):
    """One question, what was said, what came out, and both on one axis."""

    def __init__(self, guess: Guessed, own: tuple[r.OwnRange, ...], parent: QWidget | None = None) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, 10), parent)
        self.setObjectName(f"guessed_{guess.key}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(Text(guess.label, "dense_strong", wrap=True))
        rows = [RangeRow(each.letter, each.low_eur, each.high_eur) for each in own]
        if guess.low is not None and guess.high is not None:
            rows.append(RangeRow(tr(OURS), guess.low, guess.high, ours=True))
        self.picture = RangesPicture(
            RangesView(tuple(rows), guess.in_lives, guess.outcome, guess.outcome_words, tr("Wie"))
        )
        self.picture.setObjectName(f"guessed_picture_{guess.key}")
        add_table_key(self.picture, self._open_table)
        sentence = _OUTCOME if guess.low is None else _SAID_AND_OUTCOME
        said = tr(sentence, guess=guess.guess_words, outcome=guess.outcome_words, verdict=guess.verdict)
        line = Text(said, "body", wrap=True)
        line.setObjectName(f"guessed_words_{guess.key}")
        keep_own(line, guess.guess_words)
        column.addWidget(line)
        column.addWidget(self.picture)
        table = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        table.setObjectName(f"guessed_table_{guess.key}")
        table.clicked.connect(self._open_table)
        column.addWidget(table, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _open_table(self) -> None:
        TableDialog(tr("Voorspelling en uitkomst"), tables_of((self.picture,)), self.window()).open()
