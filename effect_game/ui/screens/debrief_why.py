"""Tab 2 of Terugblik, 'Waarom ging het zo': every outcome in parts that add up, then what happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play import views_attribution as parts
from effect_game.play import views_exhibits as words
from effect_game.play.figures import Figures
from effect_game.play.views_attribution import ShownOutcome
from effect_game.play.views_brought_in import looked_back_words
from effect_game.play.views_carried import carried_exhibits
from effect_game.play.views_choices import choice_exhibits
from effect_game.play.views_handed_in import of_the_run
from effect_game.ui.art.attribution import AttributionChart, AttributionView
from effect_game.ui.controller import Controller
from effect_game.ui.screens.debrief_pages import exhibit_columns
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key
from effect_game.ui.screens.sensitivity_dialog import SensitivityDialog
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.chips import Option, SegmentedToggle
from effect_game.ui.widgets.dialogs import TellDialog
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text

TITLE = mark("Waar kwam het door?")


_PARTS, _STORIES = "parts", "stories"
_LEAST = 200
"""Least height of the stories at 100% text."""


class WhyPage(QWidget):
    """The parts that add up, and what happened: one at a time where there is room, below each other else."""

    def __init__(self, controller: Controller, figures: Figures, columns: int) -> None:
        super().__init__()
        casus, state = controller.casus, controller.state
        self._controller, self._final = controller, figures.final
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        hangs_on = Button(tr("Waar hangt dit van af?"), icon="scales")
        hangs_on.setObjectName("debrief_sensitivity")
        hangs_on.clicked.connect(self._open_sensitivity)
        self._head.addWidget(hangs_on)
        add_layout(self._column, self._head)
        outcomes = parts.attributed(casus, figures)
        told = (
            *words.why(casus, state, figures),
            *carried_exhibits(casus, state, figures),
            *choice_exhibits(casus, figures),
            *of_the_run(casus, state, figures),
        )
        self.stories: QWidget = exhibit_columns(told, columns)
        if columns > 1:
            self.stories = _pane(self.stories)
        self.parts: AttributionPanel | None = None
        if outcomes:
            brought = looked_back_words(casus, state, figures)
            self.parts = AttributionPanel(outcomes, brought, narrow=columns == 1)
        if self.parts is not None and columns > 1:
            self._add_toggle()
        if self.parts is not None:
            self._column.addWidget(self.parts)
        self._column.addWidget(self.stories, 1)

    def _add_toggle(self) -> None:
        options = [Option(_PARTS, tr(TITLE)), Option(_STORIES, tr("Wat gebeurde er?"))]
        toggle = SegmentedToggle(tr("Wat willen jullie zien?"), options, chosen=_PARTS)
        toggle.setObjectName("debrief_why_view")
        for option in options:
            toggle.button(option.key).setObjectName(f"debrief_why_{option.key}")
        toggle.chosen.connect(self._show_one)
        self._head.insertWidget(0, toggle)
        self._show_one(_PARTS)

    def _open_sensitivity(self) -> None:
        SensitivityDialog(self._controller, self._final, self).open()

    def _show_one(self, key: object) -> None:
        if self.parts is not None:
            self.parts.setVisible(key == _PARTS)
            self.stories.setVisible(key == _STORIES)


def _pane(page: QWidget) -> ScrollColumn:
    """The stories in what is left of the screen: they scroll, the tabs and the line to write on stay."""
    pane = ScrollColumn(tr("Wat gebeurde er?"))
    pane.setObjectName("debrief_why_pane")
    pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    pane.setMinimumHeight(theme().px(_LEAST))
    pane.column.addWidget(page)
    pane.column.addStretch(1)
    return pane


class AttributionPanel(Panel):
    """Every outcome in signed parts, with the row in focus in words below; T opens the table. brought: what
    came from a trainer, so that nobody takes it for chance."""

    def __init__(self, outcomes: Sequence[ShownOutcome], brought: Sequence[str], *, narrow: bool) -> None:
        remark = tr("met alles wat er speelde, ook wat niemand vroeg")
        super().__init__(tr(TITLE), remark=remark, narrow=narrow)
        self.setObjectName("debrief_attribution")
        self._outcomes = {outcome.key: outcome for outcome in outcomes}
        how = Button(tr("Hoe is dit berekend?"), ButtonKind.QUIET, icon="info")
        how.setObjectName("attribution_how")
        how.clicked.connect(self._open_how)
        self.add_to_header(how)
        table = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        table.setObjectName("attribution_table")
        table.clicked.connect(self._open_table)
        self.add_to_header(table)
        self.chart = AttributionChart(chart_view(outcomes))
        self.chart.setObjectName("attribution_chart")
        self.chart.row_chosen.connect(self._say)
        add_table_key(self.chart, self._open_table)
        for line in brought:
            self.body.addWidget(icon_line("school", line, role="dense"))
        self.body.addWidget(self.chart)
        self._frame = StyledFrame(FrameStyle("inset", "", 0, 10))
        self._frame.setObjectName("attribution_words")
        lines = QVBoxLayout(self._frame)
        lines.setContentsMargins(14, 8, 14, 10)
        self._title, self._words = Text("", "strong", wrap=True), Text("", "body", wrap=True)
        self._error = Text("", "dense2", wrap=True)
        for text in (self._title, self._words, self._error):
            lines.addWidget(text)
        self.body.addSpacing(4)
        self.body.addWidget(self._frame)
        self.body.addWidget(
            Text(tr("Klik op een rij, of loop erlangs met de pijltjes."), "dense2", wrap=True)
        )
        self.body.addStretch(1)
        self._say(outcomes[0].key)

    def _say(self, key: str) -> None:
        """One outcome in words."""
        outcome = self._outcomes[key]
        self._title.setText(outcome.title)
        self._words.setText(outcome.sentence)
        self._error.setText(
            tr("{error}, omdat we niet eindeloos veel levens doorrekenen.", error=outcome.error.capitalize())
        )
        self._frame.setAccessibleName(f"{outcome.title} {outcome.sentence}")

    def _open_how(self) -> None:
        told = tuple(tr(sentence) for sentence in parts.BASIS)
        dialog = TellDialog(tr("Hoe is dit berekend?"), told, self)
        dialog.setObjectName("attribution_how_dialog")
        dialog.open()

    def _open_table(self) -> None:
        TableDialog(tr(TITLE), (self.chart.table(),), self).open()


def chart_view(outcomes: Sequence[ShownOutcome]) -> AttributionView:
    """The picture of shown outcomes."""
    causes = tuple(tr(parts.CAUSE_NAMES[cause]) for cause in parts.CAUSES)
    return AttributionView(causes, tuple(outcomes), tr(parts.CHANGE))
