"""The money over time on the Plan screen: counts in words, lines and dots from the second casus on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.play.views_money import LivesView, MoneyView, years_words
from effect_game.ui.art.lives_chart import LivesChart
from effect_game.ui.art.lives_dots import LivesDots
from effect_game.ui.art.picture import Picture
from effect_game.ui.screens.money_pictures import add_table_key, dots_picture, lines_picture
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text

JARLESS_NOTE = "Dat is wie wij niet apart volgen. Het telt mee in de som, maar het heeft geen eigen potje."


class MoneyPanel(StyledFrame):
    """The money over time, from the moment the lids open: counts; lines and dots from the second casus."""

    explain_requested = Signal(str)
    table_requested = Signal()

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
        self.setAccessibleName("Geld door de tijd")
        self.title = Text("Samen, opgeteld door de tijd", "dense_strong")
        self.sentence = Text("", "strong", wrap=True)
        self.prediction = Text("", "dense2", wrap=True)
        self.society_words = Text("", "dense")
        self.amount = AmountButton("society", "Samen", "", "")
        self.amount.setObjectName("society_amount")
        self.amount.explain_requested.connect(self._explain)
        self.off_shelf = Text("", "dense2")
        self.off_shelf.setToolTip(JARLESS_NOTE)
        self.off_shelf.setAccessibleDescription(JARLESS_NOTE)
        self.table_button = Button("toon als tabel", ButtonKind.QUIET, icon="list")
        self.table_button.setObjectName("money_table")
        self.table_button.clicked.connect(self.table_requested)
        self.chart, self.dots = LivesChart(), LivesDots()
        self.chart.setObjectName("lives_chart")
        self.dots.setObjectName("lives_dots")
        for picture in (self.chart, self.dots):
            add_table_key(picture, self.table_requested.emit)
        self._tight = False
        self._build()

    def _build(self) -> None:
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(14, 7, 14, 6)
        row.setSpacing(12)
        self._drawn = QWidget()
        left = QVBoxLayout(self._drawn)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.title)
        left.addWidget(self.chart, 1)
        row.addWidget(self._drawn, 3)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        self._society = QWidget()
        line = QHBoxLayout(self._society)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.society_words)
        line.addWidget(self.amount)
        line.addWidget(self.off_shelf)
        line.addStretch(1)
        line.addWidget(self.table_button)
        words.addWidget(self._society)
        words.addWidget(self.prediction)
        words.addStretch(1)
        row.addLayout(words, 3)
        row.addWidget(self.dots, 2)

    def set_stacked(self, stacked: bool, *, tight: bool) -> None:
        """Lines, words and dots under each other; in a low window the old prediction is left to its hint."""
        self._tight = tight
        self._show_prediction()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if stacked else across)

    def pictures(self) -> tuple[Picture, ...]:
        """The charts in sight."""
        return tuple(p for p in (self.chart, self.dots) if p.isVisibleTo(self))

    def show_money(self, money: MoneyView, lives: LivesView, prediction: str, *, drawn: bool) -> None:
        """Counts in words always; the 20 lines and dots when `drawn`."""
        self.sentence.setText(lives.sentence)
        self.prediction.setText(prediction)
        self.society_words.setText("Samen:")
        self.amount.set_amount("society", f"Samen na {years_words(money.months)}", money.society.words, "")
        self.off_shelf.setText(money.off_shelf)
        self.sentence.setToolTip(prediction)
        self._drawn.setVisible(drawn)
        self._show_prediction()
        self.dots.setVisible(drawn)
        if drawn:
            self.chart.set_view(lines_picture(lives))
            self.dots.set_view(dots_picture(lives))

    def _show_prediction(self) -> None:
        """The old prediction gives way first where the window is low."""
        squeezed = self._tight and not self._drawn.isHidden()
        told = bool(self.prediction.text())
        self.prediction.setVisible(told and not squeezed)

    def _explain(self, subject: object) -> None:
        self.explain_requested.emit(str(subject))
