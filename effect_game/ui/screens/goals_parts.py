"""Part of the third step: safety, read and talked over before any goal."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.play.state import State
from effect_game.play.views_goals import weighing
from effect_game.play.views_intake import not_heard_words
from effect_game.ui.art.house import House
from effect_game.ui.screens.heights import fill_height, fixed_height
from effect_game.ui.screens.intake_known import clear, source_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.card_rows import FactRow, FactView
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text


class SafetyPane(QWidget):
    """Safety first: one screen, read and talked over, before any goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._columns = Columns(gap=8)
        outer.addWidget(self._columns, 1)
        home = Panel("Het huis", remark="wat jullie nu weten")
        self.house = House()
        self.house.setObjectName("goals_house")
        home.body.addWidget(self.house, 1)
        panel = Panel("Eerst de veiligheid")
        panel.body.setSpacing(14)
        panel.body.addSpacing(8)
        self._words = Text("", "title", wrap=True)
        self._words.setObjectName("safety_text")
        panel.body.addWidget(self._words)
        for icon, words in (
            ("eye", "Wat hebben jullie zelf gezien en gehoord?"),
            ("hand", "Is iemand nu in gevaar? Dan gaat de Meldcode voor alles."),
            ("people", "Zijn jullie het eens over wat jullie zagen?"),
        ):
            panel.body.addWidget(icon_line(icon, words, role="body2", tone="ink_2"))
        self.heard = QWidget()
        self.heard.setObjectName("safety_heard")
        column = QVBoxLayout(self.heard)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text("Wat jullie hoorden, het zwaarste eerst", "strong"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(0)
        column.addLayout(self._facts)
        self._unheard = Text("", "dense2", wrap=True)
        panel.body.addWidget(self.heard)
        panel.body.addStretch(1)
        panel.body.addWidget(self._unheard)
        self._columns.add(home, 13)
        self._columns.add(panel, 12)

    def fill(self, casus: Casus, state: State) -> None:
        """Show the safety text of the household, and what was heard that weighs most."""
        self._words.setText(casus.household.safety_text)
        clear(self._facts)
        facts = weighing(casus, state)
        for fact in facts:
            words = f"“{fact.text}”" if fact.spoken else fact.text
            self._facts.addWidget(
                FactRow(FactView(fact.domain, words, fact.source, source_icon(fact.source_kind)))
            )
        self.heard.setVisible(bool(facts))
        self._unheard.setText(not_heard_words(casus, state))

    def reflow(self, stacked: bool) -> None:
        """Under each other when there is no room."""
        self._columns.set_stacked(stacked)
        if stacked:
            fixed_height(self.house, theme().px(250))
        else:
            fill_height(self.house, 200)
