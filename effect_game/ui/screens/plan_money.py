"""The money over time on the Plan screen: counts in words, lines and dots from the second casus on."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_money import LivesView, MoneyView, few_much_words, years_words
from effect_game.play.views_plan_no import SWITCH
from effect_game.ui.art.lives_chart import LivesChart
from effect_game.ui.art.lives_dots import LivesDots
from effect_game.ui.art.picture import Picture
from effect_game.ui.euros import cover_whole
from effect_game.ui.screens.money_pictures import add_table_key, dots_picture, lines_picture
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.tips import plain_tip

SWITCH_KEY = "no"
JARLESS_NOTE = mark(
    "Dat is wie wij niet apart volgen. Het telt mee in de som, maar het heeft geen eigen potje."
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is said beside the money: the prediction, the last change (or a no) in short and in full (`more`),
    and the lives before it."""

    prediction: str = ""
    change: str = ""
    more: str = ""
    ghost: LivesView | None = None


class MoneyPanel(StyledFrame):
    """The money over time, from the moment the lids open: counts; lines and dots from the second casus."""

    explain_requested = Signal(str)
    table_requested = Signal()
    no_switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
        self.setAccessibleName(tr("Geld door de tijd"))
        cover_whole(self)
        self.title = Text(tr("Samen, opgeteld door de tijd"), "dense_strong")
        self.sentence = Text("", "strong", wrap=True)
        self.prediction = Text("", "dense2", wrap=True)
        self.prediction.setObjectName("money_told")
        self.society_words = Text("", "dense")
        self.amount = AmountButton("society", tr("Samen"), "", "")
        self.amount.setObjectName("society_amount")
        self.amount.explain_requested.connect(self._explain)
        self.off_shelf = Text("", "dense2")
        self.off_shelf.setToolTip(tr(JARLESS_NOTE))
        self.off_shelf.setAccessibleDescription(tr(JARLESS_NOTE))
        self.table_button = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        self.table_button.setObjectName("money_table")
        self.table_button.clicked.connect(self.table_requested)
        self.no_chip = ChipGroup(tr(SWITCH), [Option(SWITCH_KEY, tr(SWITCH))], exclusive=False)
        self.no_chip.button(SWITCH_KEY).setObjectName("if_no")
        self.no_chip.button(SWITCH_KEY).toggled.connect(self.no_switched)
        self.no_chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.no_chip.hide()
        self.chart, self.dots = LivesChart(), LivesDots()
        self.chart.setObjectName("lives_chart")
        self.dots.setObjectName("lives_dots")
        for picture in (self.chart, self.dots):
            add_table_key(picture, self.table_requested.emit)
        self._tight = self._stacked = self._roomy = self._has_lines = False
        self._told = Told()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 5)
        column.setSpacing(2)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        self._drawn = QWidget()
        left = QVBoxLayout(self._drawn)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.title)
        left.addWidget(self.chart, 1)
        row.addWidget(self._drawn, 3)
        add_layout(row, self._words(), 3)
        row.addWidget(self.dots, 2)
        add_layout(column, row, 1)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.prediction, 1)
        below.addWidget(self.no_chip)
        below.addWidget(self.table_button)
        add_layout(column, below)

    def _words(self) -> QVBoxLayout:
        """The count, what it is for all together, and who has no jar."""
        words = QVBoxLayout()
        words.setSpacing(2)
        together = QWidget()
        pair = QHBoxLayout(together)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(4)
        pair.addWidget(self.society_words)
        pair.addWidget(self.amount)
        pair.addStretch(1)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(6)
        self._first.addWidget(self.sentence, 3)
        self._first.addWidget(together, 2)
        add_layout(words, self._first)
        words.addWidget(self.off_shelf)
        words.addStretch(1)
        return words

    def set_stacked(self, stacked: bool, *, tight: bool, roomy: bool) -> None:
        """Lines, words and dots under each other; in a low window the old prediction is left to its hint."""
        self._tight, self._stacked, self._roomy = tight, stacked, roomy
        self._show_prediction()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if stacked else across)
        self._drawn.setVisible(self._has_lines and not tight)
        self._place_words()

    def _place_words(self) -> None:
        """The sentence and the amount beside each other where the line is long enough for both."""
        beside = not self._stacked and not self._has_lines
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._first.setDirection(across if beside else down)
        # Beside the pictures there is no line left for it: then it is in the hint of the amount.
        self.off_shelf.setVisible(bool(self.off_shelf.text()) and (beside or self._stacked or self._roomy))

    def pictures(self) -> tuple[Picture, ...]:
        """The charts in sight."""
        return tuple(p for p in (self.chart, self.dots) if p.isVisibleTo(self))

    def show_money(self, money: MoneyView, lives: LivesView, told: Told, *, drawn: bool) -> None:
        """Counts in words always; the 20 lines and dots when `drawn`."""
        self.sentence.setText(" ".join(filter(None, (lives.sentence, few_much_words(money, lives)))))
        self._told = told
        self.society_words.setText(tr("Samen:"))
        self.amount.set_amount(
            "society",
            tr("Samen na {years}", years=years_words(money.months)),
            money.society.words,
            "",
        )
        self.off_shelf.setText(money.off_shelf)
        self.amount.setToolTip(plain_tip(money.off_shelf))
        self.sentence.setToolTip(plain_tip(told.prediction))
        # In a low window the dots stay and the lines are one key away, in the table.
        self._has_lines = drawn
        self._drawn.setVisible(drawn and not self._tight)
        self._place_words()
        self._show_prediction()
        self.dots.setVisible(drawn)
        if drawn:
            ghost = told.ghost
            self.chart.set_view(replace(lines_picture(lives), ghost=ghost.median if ghost else ()))
            bins = dots_picture(ghost).bins() if ghost else []
            self.dots.set_view(replace(dots_picture(lives), ghost=tuple(len(each) for each in bins)))

    def show_no(self, note: str, *, on: bool) -> None:
        """Offer the switch 'als zij nee zeggen'; `note` says who that is, '' hides it."""
        self.no_chip.setVisible(bool(note))
        button = self.no_chip.button(SWITCH_KEY)
        if button.isChecked() != on:
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
            button.update()
        button.setToolTip(plain_tip(note))
        button.setAccessibleDescription(note)

    def replay(self) -> None:
        """The lines once more from before the last change to now."""
        self.chart.replay()

    def _show_prediction(self) -> None:
        """What was changed or what a no would do, else the old prediction; that gives way in a low window."""
        line = self._told.change or self._told.prediction
        squeezed = self._tight and self._has_lines and not self._told.change
        self.prediction.setToolTip(plain_tip(self._told.more))
        self.prediction.setAccessibleDescription(self._told.more)
        # What is not said keeps its place: the buttons stay at the right.
        self.prediction.setText("" if squeezed else line)

    def _explain(self, subject: object) -> None:
        self.explain_requested.emit(str(subject))
