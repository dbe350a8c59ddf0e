"""The second level of the money in Terugblik: from who pays to who gains, with its list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.figures import Figures
from effect_game.play.views_debrief import merged_rows
from effect_game.play.views_flow import END_NAMES, RULE, flow_at, flow_sentence
from effect_game.play.views_less_in import less_in_words
from effect_game.ui.art.flow import FlowBand, FlowChart, FlowEnd, FlowView
from effect_game.ui.screens.money_counting import CountingToggle, HorizonToggle, counted
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key, party_marks, rest_mark
from effect_game.ui.theme.tokens import Tokens
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.text import Text

TITLE = mark("Wie betaalt voor wie?")


def flow_view(casus: Casus, figures: Figures, months: int, tokens: Tokens | None = None) -> FlowView:
    """The picture of a horizon. tokens: of the paper, when it does not follow the window."""
    parties = {party.id: party for party in casus.library.parties}
    marks = party_marks(casus)
    rows = merged_rows(casus, figures.final, months)
    names = {row.id: parties[row.id].short_name if row.id in parties else row.name for row in rows}
    names |= {key: tr(name) for key, name in END_NAMES.items()}
    flow, rest = flow_at(casus, figures, months), rest_mark(tokens)

    def ends(side: str) -> tuple[FlowEnd, ...]:
        found = flow.left if side == "left" else flow.right
        return tuple(
            FlowEnd(
                e.key,
                names[e.key],
                None if e.key in END_NAMES else marks.get(e.key, rest),
                e.eur,
            )
            for e in found
        )

    bands = tuple(FlowBand(band.payer, band.gainer, band.eur) for band in flow.bands)
    return FlowView(ends("left"), ends("right"), bands, flow_sentence(names, flow, months))


class FlowDialog(Dialog):
    """Bands with their amounts, the toggle of years, the rule, and the list twin."""

    def __init__(self, casus: Casus, figures: Figures, months: int, parent: QWidget) -> None:
        super().__init__(tr(TITLE), parent, width=960)
        self.setObjectName("flow_dialog")
        self._casus, self._figures = casus, figures
        self.horizon = HorizonToggle("flow_horizon", months)
        self.counting = CountingToggle()
        for choice in (self.horizon, self.counting):
            choice.chosen.connect(self._show)
        table = Button(tr("toon als lijst"), ButtonKind.QUIET, icon="list")
        table.setObjectName("flow_table")
        table.clicked.connect(self._open_table)
        row = FlowLayout(gap=16)
        add_layout(self.body, row)
        for widget in (self.horizon, self.counting, table):
            row.addWidget(widget)
        self.sentence = Text("", "strong", wrap=True)
        self.body.addWidget(self.sentence)
        self.chart = FlowChart()
        self.chart.setObjectName("flow_chart")
        add_table_key(self.chart, self._open_table)
        self.body.addWidget(self.chart, 1)
        self.rule = Text("", "dense2", wrap=True)
        self.body.addWidget(self.rule)
        self.less_in = Text("", "dense2", wrap=True)
        self.body.addWidget(self.less_in)
        self.add_close().setObjectName("close_flow")
        self._show()

    def _show(self, _key: object = None) -> None:
        months, final = self.horizon.months, counted(self._casus, self._figures.final, self.counting)
        view = flow_view(self._casus, replace(self._figures, final=final), months)
        self.chart.set_view(view)
        self.chart.setMinimumHeight(self.chart.sizeHint().height())
        self.sentence.setText(view.sentence)
        self.rule.setText(f"{tr(RULE)} {self.counting.rule}")
        self.less_in.setText(less_in_words(self._casus, final, months))

    def _open_table(self) -> None:
        TableDialog(tr(TITLE), (self.chart.table(),), self).open()
