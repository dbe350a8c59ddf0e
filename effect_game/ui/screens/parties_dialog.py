"""Who pays, who gains: all parties with their numbers, for the years and the parties one chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.kba.balance import SOCIETY
from effect_game.play.digits import format_eur
from effect_game.play.party_amounts import shown_parties
from effect_game.play.views_explained import explained, explained_together
from effect_game.play.views_money import PAYS, PartyTable, party_table, years_words
from effect_game.ui.art.waterfall import Waterfall
from effect_game.ui.screens.money_counting import CountingToggle, HorizonToggle, counted
from effect_game.ui.screens.money_pictures import open_explanation, waterfall_view
from effect_game.ui.screens.why_desk import Basis
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.text import Text, announce

NOTHING_CHOSEN = mark("Niets gekozen. Kies hierboven een partij, of druk op 'Alle partijen'.")
NOTHING_YET = mark("Bij wie gekozen is, verandert {period} na het begin nog niets in geld.")


class PartiesDialog(Dialog):
    """The waterfall with its numbers. Enter explains a row; the amounts are rounded as those of all parties
    together, so that a choice of parties never shows another amount for one of them.

    basis: what the forecast rests on at a horizon (months), to ask why a count is so.
    """

    def __init__(
        self,
        casus: Casus,
        forecast: Forecast,
        months: int,
        parent: QWidget,
        basis: Callable[[int], Basis | None],
    ) -> None:
        super().__init__(tr("Wie betaalt, wie heeft er baat?"), parent, width=960)
        self.setObjectName("parties_dialog")
        self._casus, self._told, self._basis = casus, forecast, basis
        self.horizon = HorizonToggle("parties_horizon", months)
        self.counting = CountingToggle()
        self.chips = self._chips()
        self.words = Text("", "dense2", wrap=True)
        self.nothing = Text("", "strong", wrap=True)
        self.nothing.setObjectName("parties_nothing")
        self.waterfall = Waterfall()
        self.waterfall.setObjectName("parties_waterfall")
        self._lay_out()
        self.waterfall.explain_requested.connect(self._explain)
        for choice in (self.horizon, self.counting, self.chips):
            choice.chosen.connect(self._show)
        self.add_close().setObjectName("close_parties")
        self._show()

    def _chips(self) -> ChipGroup:
        here = {
            balance.id
            for months in HORIZONS_MONTHS
            for balance in shown_parties(self._casus, self._told.at(months))
        }
        self._parties = tuple(party for party in self._casus.library.parties if party.id in here)
        options = [Option(party.id, party.short_name) for party in self._parties]
        chips = ChipGroup(tr("Welke partijen?"), options, exclusive=False)
        for party in self._parties:
            chips.choose(party.id)
            chips.button(party.id).setObjectName(f"parties_chip_{party.id}")
        return chips

    def _lay_out(self) -> None:
        above = FlowLayout(gap=16)
        add_layout(self.body, above)
        above.addWidget(self.horizon)
        above.addWidget(self.counting)
        self.body.addWidget(self.chips)
        quick = FlowLayout(gap=10)
        add_layout(self.body, quick)
        public = [party.id for party in self._parties if party.public_purse]
        for name, words, wanted in (
            ("parties_all", tr("Alle partijen"), [party.id for party in self._parties]),
            ("parties_public", tr("Alleen de publieke kas"), public),
        ):
            button = Button(words, ButtonKind.QUIET)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, ids=wanted: self._choose(ids))
            quick.addWidget(button)
        for widget in (self.words, self.nothing, self.waterfall):
            self.body.addWidget(widget)

    def _choose(self, ids: list[str]) -> None:
        for party in self._parties:
            self.chips.choose(party.id, party.id in ids)
        self.chips.update()
        self._show()

    def _forecast(self) -> Forecast:
        return counted(self._casus, self._told, self.counting)

    def _show(self, _key: object = None) -> None:
        months, chosen = self.horizon.months, self.chips.chosen_keys()
        table = party_table(self._casus, self._forecast(), months)
        rows = tuple(row for row in table.rows if row.id in chosen)
        view = waterfall_view(self._casus, replace(table, rows=rows))
        if len(rows) < len(table.rows):
            total = tr("Samen ({count} van {all})", count=len(rows), all=len(table.rows))
            view = replace(view, total=total)
        nothing = "" if rows else tr(NOTHING_CHOSEN)
        if chosen and not rows:
            nothing = tr(NOTHING_YET, period=years_words(months))
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        self.waterfall.setVisible(bool(rows))
        self.waterfall.set_view(view)
        self.waterfall.setMinimumHeight(self.waterfall.sizeHint().height())
        self.words.setText(self._said(table))
        announce(self, nothing or self.waterfall.summary())

    def _said(self, table: PartyTable) -> str:
        average = tr(
            "Gemiddeld over alle mogelijke levens, verschil met zonder dit plan. Min is "
            "'{pays}'. Afgerond op {amount}.",
            pays=tr(PAYS),
            amount=format_eur(table.step_eur, signed=False),
        )
        return f"{average} {self.counting.rule}"

    def _explain(self, key: str) -> None:
        months, forecast = self.horizon.months, self._forecast()
        rows = [row.key for row in self.waterfall.view.rows]
        if key != "total":
            tree = explained(self._casus, forecast, months, key)
        elif self.waterfall.view.total:
            tree = explained_together(self._casus, forecast, months, rows)
        else:
            tree = explained(self._casus, forecast, months, SOCIETY)
        open_explanation(tree, self, self._basis(months))
