"""Tab 1 of Terugblik, 'Wat zagen we': the rooms, who pays and who gains, twenty lives."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.kba.balance import SOCIETY
from effect_game.play import views_debrief as view
from effect_game.play import views_exhibits_other as other
from effect_game.play.figures import Figures
from effect_game.play.references import compares
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.state import State
from effect_game.play.views_corners import corners
from effect_game.play.views_debrief_money import averaged_words, usual_costs
from effect_game.play.views_explained import explained
from effect_game.play.views_floors import floors_view
from effect_game.play.views_goals import events_without_plan, horizon_words
from effect_game.play.views_less_in import less_in_words
from effect_game.play.views_money import LivesView, lives_at, years_words
from effect_game.play.views_one_life import OneLife, next_life
from effect_game.ui.art.lives_chart import LivesChart
from effect_game.ui.art.lives_dots import DotsView, LivesDots
from effect_game.ui.art.waterfall import Waterfall, WaterfallRow, WaterfallView
from effect_game.ui.controller import Controller
from effect_game.ui.screens.debrief_corners import CornersPanel, floors_band
from effect_game.ui.screens.debrief_flow import FlowDialog
from effect_game.ui.screens.debrief_parts import RoomColumn
from effect_game.ui.screens.debrief_usual import UsualCosts, UsualEvents
from effect_game.ui.screens.money_pictures import (
    TableDialog,
    add_table_key,
    dots_picture,
    lines_picture,
    open_explanation,
    party_marks,
    rest_mark,
    tables_of,
)
from effect_game.ui.screens.parties_dialog import PartiesDialog
from effect_game.ui.screens.why_desk import FINAL, debrief_basis
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import Option, SegmentedToggle
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text, announce

_TOTAL = "total"
_DOTS, _LINES = "dots", "lines"
_PADDING = 11
_ROW = 18
"""Smallest height of a row of the waterfall at 100% text."""
_ANOTHER, _BACK = mark("toon nog een mogelijk leven"), mark("terug naar jullie leven")
_NO_PLAN = mark("Er lag geen plan. Dan valt er niets terug te verdienen.")
_YOUR_DOT = mark(
    "De stip met de ring is jullie leven, een van deze twintig. Met hetzelfde plan had het ook anders "
    "kunnen lopen."
)
_YOUR_LINE = mark(
    "De donkere lijn is jullie leven, een van deze twintig. Met hetzelfde plan had het ook anders "
    "kunnen lopen."
)


class _Rows(Waterfall):
    """A waterfall that asks for its smallest rows; what is left over goes to the rows too."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.art.px(_ROW) * (len(self.view.rows) + 2))


class SeenPage(QWidget):
    """People on top; below them the money at one horizon and the twenty lives."""

    def __init__(self, controller: Controller, figures: Figures, *, narrow: bool) -> None:
        super().__init__()
        casus, state = controller.casus, controller.state
        self._controller, self._casus = controller, casus
        self._figures, self._months = figures, DEBRIEF_MONTHS
        self._compares = compares(casus, state)
        self._unpriced = view.unpriced_words(casus, state)
        self._other: OneLife | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        above = QVBoxLayout() if narrow else QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._people(state, narrow=narrow), 850)
        self.corners = CornersPanel(narrow=narrow)
        above.addWidget(self.corners, 484)
        add_layout(column, above)
        band = floors_band(floors_view(casus, state, figures))
        if band is not None:
            column.addWidget(band)
        row = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._money(narrow=narrow), 850)
        row.addWidget(self._lives(), 484)
        add_layout(column, row, 1)
        self._show()

    def _people(self, state: State, *, narrow: bool) -> Panel:
        strips = view.room_strips(self._casus, state, self._figures)
        panel = Panel(
            tr("Eerst de mensen"),
            remark=tr("boven: start, onder: na {months} maanden", months=self._figures.months),
            info=view.rooms_summary(strips),
            padding=_PADDING,
        )
        still = other.still_room(self._casus, state, self._figures)
        panel.setObjectName("debrief_rooms")
        line: FlowLayout | QHBoxLayout = FlowLayout(gap=12) if narrow else QHBoxLayout()
        add_layout(panel.body, line)
        if isinstance(line, QHBoxLayout):
            line.setSpacing(8)
        for strip in strips:
            room = RoomColumn(strip)
            if narrow:
                room.setFixedWidth(theme().px(152))
                line.addWidget(room)
            else:
                line.addWidget(room)
        panel.setAccessibleDescription(still.title)
        return panel

    def _money(self, *, narrow: bool) -> Panel:
        title = tr("Wie betaalt, wie heeft er baat?") if self._compares else tr("Wie betaalt zonder plan?")
        panel = Panel(title, remark=tr("gemiddeld"), padding=_PADDING, narrow=narrow)
        panel.setObjectName("debrief_money")
        all_parties = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        all_parties.setObjectName("debrief_table")
        all_parties.clicked.connect(self._open_table)
        panel.add_to_header(all_parties)
        flow = Button(tr("voor wie?"), ButtonKind.QUIET, icon="swap")
        flow.setObjectName("debrief_flow")
        flow.setAccessibleName(tr("Wie betaalt voor wie?"))
        flow.clicked.connect(self._open_flow)
        panel.add_to_header(flow)
        for button in (all_parties, flow):
            button.setVisible(self._compares)
        options = [Option(str(months), years_words(months)) for months in HORIZONS_MONTHS]
        self.horizon = SegmentedToggle(tr("Na hoeveel jaar?"), options, chosen=str(DEBRIEF_MONTHS))
        self.horizon.setObjectName("debrief_horizon")
        for months in HORIZONS_MONTHS:
            self.horizon.button(str(months)).setObjectName(f"debrief_horizon_{months}")
        self.horizon.chosen.connect(self._horizon_chosen)
        if narrow:
            line = QHBoxLayout()
            line.addWidget(self.horizon)
            line.addStretch(1)
            add_layout(panel.body, line)
        else:
            panel.add_to_header(self.horizon)
        self.waterfall = _Rows()
        self.waterfall.setObjectName("debrief_waterfall")
        self.waterfall.explain_requested.connect(self._explain)
        add_table_key(self.waterfall, self._open_table)
        panel.body.addWidget(self.waterfall, 1)
        self.usual = UsualCosts(party_marks(self._casus), narrow=narrow)
        panel.body.addWidget(self.usual, 1)
        self.waterfall.setVisible(self._compares)
        self.usual.setVisible(not self._compares)
        self.waterfall.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.less_in = Text("", "dense2", wrap=True)
        panel.body.addWidget(self.less_in)
        if self._unpriced:
            panel.body.addWidget(Text(self._unpriced, "dense2", wrap=True))
        return panel

    def _lives(self) -> Panel:
        usual = () if self._compares else events_without_plan(self._casus, self._controller.state)
        within = tr("zonder plan, {within}", within=horizon_words(self._casus)) if usual else ""
        panel = Panel(tr("Twintig mogelijke levens"), remark=within, padding=_PADDING)
        panel.setObjectName("debrief_lives")
        options = [Option(_DOTS, tr("stippen")), Option(_LINES, tr("lijnen"))]
        shape = SegmentedToggle(tr("Hoe willen jullie de levens zien?"), options, chosen=_DOTS)
        shape.setObjectName("debrief_lives_shape")
        for option in options:
            shape.button(option.key).setObjectName(f"debrief_lives_{option.key}")
        shape.chosen.connect(self._shape_chosen)
        panel.add_to_header(shape)
        shape.setVisible(self._compares)
        self.count = Text("", "strong", wrap=True)
        panel.body.addWidget(self.count)
        self.dots = LivesDots()
        self.dots.setObjectName("debrief_dots")
        add_table_key(self.dots, self._open_dots)
        panel.body.addWidget(self.dots, 1)
        self.lines = LivesChart()
        self.lines.setObjectName("debrief_lines")
        add_table_key(self.lines, self._open_lines)
        self.lines.hide()
        panel.body.addWidget(self.lines, 1)
        self.note = Text("", "dense2", wrap=True)
        self.note.setObjectName("debrief_one_life")
        panel.body.addWidget(self.note)
        self.another = Button(tr(_ANOTHER), ButtonKind.QUIET, icon="person")
        self.another.setObjectName("debrief_another_life")
        self.another.clicked.connect(self._another_life)
        self.another.setVisible(self._compares)
        line = QHBoxLayout()
        line.addWidget(self.another)
        line.addStretch(1)
        add_layout(panel.body, line)
        if not self._compares:
            # Twenty lives that are all the same as without a plan tell nothing.
            self.dots.hide()
            self.note.hide()
            self.count.setHidden(bool(usual))
            lived = self._figures.lived.events
            happened = {event for month, event in lived if month <= self._figures.months}
            panel.body.addWidget(UsualEvents(usual, happened))
            panel.body.addStretch(1)
        return panel

    def _shape_chosen(self, key: object) -> None:
        self.dots.setVisible(key == _DOTS)
        self.lines.setVisible(key == _LINES)
        self._note()

    def _note(self) -> None:
        yours = tr(_YOUR_DOT if self.lines.isHidden() else _YOUR_LINE)
        self.note.setText(self._other.words if self._other else yours)

    def _another_life(self) -> None:
        """The next of the other lives; after the last one your own again."""
        after = self._other.place if self._other else None
        self._look_at(next_life(self._told_lives, after, self._figures.life.run))
        announce(self.another, self.note.text())

    def _look_at(self, other: OneLife | None) -> None:
        """One other life in dots and lines, or none."""
        self._other, lives = other, self._told_lives
        self.dots.set_view(replace(self.dots.view, shown=other.run if other else None))
        self.lines.set_view(replace(self.lines.view, shown=other.place if other else None))
        last = other is not None and next_life(lives, other.place, self._figures.life.run) is None
        self.another.setText(tr(_BACK if last else _ANOTHER))
        self._note()

    # what changes with the horizon

    def _horizon_chosen(self, key: object) -> None:
        self._months = int(str(key))
        self._show()

    def _show(self) -> None:
        final, months = self._figures.final, self._months
        self.usual.show_costs(usual_costs(self._casus, final, months), months)
        self.waterfall.set_view(self._waterfall(months))
        self.waterfall.setMinimumHeight(self.waterfall.minimumSizeHint().height())
        averaged = averaged_words(self._casus, self._controller.state, self._figures)
        told = " ".join(part for part in (less_in_words(self._casus, final, months), averaged) if part)
        self.less_in.setText(told)
        self.less_in.setVisible(bool(told))
        lives = self._told_lives = lives_at(final, months, played=self._figures.life)
        self.count.setText(lives.sentence if self._compares else tr(_NO_PLAN))
        self.dots.set_view(self._dots_view(lives))
        runs = [line.run for line in lives.lines]
        played = runs.index(self._figures.life.run) if self._figures.life.run in runs else None
        self.lines.set_view(lines_picture(lives, played))
        self.corners.show_corners(
            corners(self._casus, self._controller.state, self._figures.final, months, self._figures.life)
        )
        self._look_at(None)

    def _dots_view(self, lives: LivesView) -> DotsView:
        run = self._figures.life.run
        month = next((line.break_even_month for line in lives.lines if line.run == run), None)
        return replace(dots_picture(lives), played=run, played_words=view.played_words(month))

    def _waterfall(self, months: int) -> WaterfallView:
        parties = {party.id: party for party in self._casus.library.parties}
        marks = party_marks(self._casus)
        rows = tuple(
            WaterfallRow(
                row.id,
                parties[row.id].short_name if row.id in parties else row.name,
                marks.get(row.id, rest_mark()),
                float(row.pays_eur),
                float(row.gains_eur),
                float(row.difference_eur),
                row.cashable,
            )
            for row in view.merged_rows(self._casus, self._figures.final, months)
        )
        return WaterfallView(rows)

    def _explain(self, key: str) -> None:
        subject = SOCIETY if key == _TOTAL else key
        tree = explained(self._casus, self._figures.final, self._months, subject)
        open_explanation(tree, self, debrief_basis(self._controller, FINAL, self._months))

    def _open_table(self) -> None:
        basis = partial(debrief_basis, self._controller, FINAL)
        PartiesDialog(self._casus, self._figures.final, self._months, self, basis).open()

    def _open_flow(self) -> None:
        FlowDialog(self._casus, self._figures, self._months, self).open()

    def _open_lines(self) -> None:
        TableDialog(tr("Twintig mogelijke levens"), tables_of([self.lines]), self).open()

    def _open_dots(self) -> None:
        TableDialog(tr("Twintig mogelijke levens"), tables_of([self.dots]), self).open()
