"""'Verander één ding': pick one decision, see the old result behind the new one, or play on from there."""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.figures import Figures
from effect_game.play.views_what_if import WhatIfView, what_if_view
from effect_game.play.what_if import OneChange, WhatIfAsk, WhatIfTold, asked_of, changes
from effect_game.ui.art.ghost import GhostChart, GhostView
from effect_game.ui.controller import Controller
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.text import Text

TITLE = mark("Verander één ding")
CHOOSE = mark("Maak een keuze")
BUSY = mark("Wordt doorgerekend. Het oude staat er nog.")
KEPT = mark("Jullie casus blijft zoals hij is. Verder spelen gaat in een nieuwe casus ernaast.")


class ChangeDialog(Dialog):
    """One changed decision, forecast by the worker on the same lives; nothing of it is saved."""

    def __init__(self, controller: Controller, figures: Figures, parent: QWidget) -> None:
        super().__init__(tr(TITLE), parent, width=860)
        self.setObjectName("change_dialog")
        self._controller, self._figures = controller, figures
        casus, state = controller.casus, controller.state
        self._changes = {one.key: one for one in changes(casus, state, controller.play.journal.rows)}
        self._asked: WhatIfAsk | None = None
        self._chosen: OneChange | None = None
        options = [Option("", tr(CHOOSE)), *(Option(one.key, one.words) for one in self._changes.values())]
        self.choice = SelectField(tr("Welke ene keuze had anders gekund?"), options)
        self.choice.box.setObjectName("change_choice")
        self.choice.changed.connect(self._choose)
        self.body.addWidget(self.choice)
        self.sentence = Text("", "strong", wrap=True)
        self.sentence.setObjectName("change_sentence")
        self.body.addWidget(self.sentence)
        self.chart = GhostChart()
        self.chart.setObjectName("change_chart")
        add_table_key(self.chart, self._open_table)
        self.body.addWidget(self.chart, 1)
        self._lived = QVBoxLayout()
        self._lived.setSpacing(4)
        add_layout(self.body, self._lived)
        self.table_button = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        self.table_button.setObjectName("change_table")
        self.table_button.clicked.connect(self._open_table)
        self.table_button.setVisible(False)
        self.body.addWidget(self.table_button)
        self.body.addWidget(Text(tr(KEPT), "dense2", wrap=True))
        self.go_on = self.add_button(tr("Speel vanaf hier verder"), icon="play")
        self.go_on.setObjectName("change_play_on")
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._play_on)
        self.add_close().setObjectName("close_change")
        controller.asides.what_if_told.connect(self._told)
        controller.refused.connect(self._refused)

    def _choose(self) -> None:
        """Ask for the change that is picked; the old picture stays until the answer is there."""
        self._chosen = self._changes.get(self.choice.value())
        self.go_on.setEnabled(self._chosen is not None)
        if self._chosen is None:
            self._asked = None
            self._show(WhatIfView((), (), ""))
            return
        play = self._controller.play
        self._asked = asked_of(play.casus, play.state, play.header.seed, self._chosen)
        self.sentence.setText(tr(BUSY))
        self._controller.asides.ask_what_if(self._asked)

    def _told(self, told: object) -> None:
        if not isinstance(told, WhatIfTold) or told.asked != self._asked:
            return
        casus, state = self._controller.casus, self._controller.state
        self._show(what_if_view(casus, state, self._figures, told.answer.forecast(), told.goals))

    def _refused(self, problem: object) -> None:
        if self._asked is not None:
            self._asked = None
            self.sentence.setText(getattr(problem, "message", tr("Dit kon niet worden uitgerekend.")))

    def _show(self, view: WhatIfView) -> None:
        self.sentence.setText(view.sentence)
        self.chart.set_view(GhostView(view.ghosts, view.sentence))
        self.chart.setMinimumHeight(self.chart.sizeHint().height())
        self.table_button.setVisible(bool(view.ghosts))
        clear(self._lived)
        for sentence in view.lived:
            self._lived.addWidget(icon_line("person", sentence, role="body"))

    def _open_table(self) -> None:
        TableDialog(tr(TITLE), (self.chart.table(),) if self.chart.view.rows else (), self).open()

    def _play_on(self) -> None:
        """A casus of its own from just before the decision; this one stays finished as it is."""
        if self._chosen is None:
            return
        rows = self._chosen.rows
        self.accept()
        self._controller.branch(rows, secrets.token_hex(16))
