"""'Waar hangt dit van af?': the assumptions that matter most, where the result turns, other ways to count."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark, tr
from effect_game.play.assumptions import Assumptions
from effect_game.play.views_sensitivity import OTHER_LAW, TITLE, SensitivityView, sensitivity_view
from effect_game.ui.art.assumptions import AssumptionsChart
from effect_game.ui.controller import Controller
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout, clear, show_laid
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text, announce

_COMPUTING = mark(
    "Wordt uitgerekend. Dat duurt even: elk getal gaat naar zijn laagste en naar zijn hoogste. Jullie kunnen "
    "dit sluiten en later terugkomen."
)


class SensitivityDialog(Dialog):
    """Opens at once; what has to be computed comes in when it is there."""

    def __init__(self, controller: Controller, final: Forecast, parent: QWidget) -> None:
        super().__init__(tr(TITLE), parent, width=960)
        self.setObjectName("sensitivity_dialog")
        self._casus, self._final = controller.casus, final
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        add_layout(self.body, self._place)
        self.body.addStretch(1)
        self.add_close().setObjectName("close_sensitivity")
        self.chart: AssumptionsChart | None = None
        if controller.play.read_only:
            self._say(tr(OTHER_LAW))
            return
        self._say(tr(_COMPUTING))
        weighing = controller.weighing
        weighing.told.connect(self._show)
        weighing.failed.connect(self._say)
        weighing.ask(controller.play)

    def _say(self, words: str) -> None:
        """Instead of the picture."""
        clear(self._place)
        notice = Notice(words, NoticeKind.INFO)
        notice.setObjectName("sensitivity_notice")
        self._place.addWidget(notice)

    def _show(self, found: Assumptions) -> None:
        clear(self._place)
        view = sensitivity_view(self._casus, self._final, found)
        add_layout(self._place, self._head(view))
        self.chart = chart = AssumptionsChart(view)
        chart.setObjectName("sensitivity_chart")
        add_table_key(chart, self._open_table)
        self._place.addWidget(chart)
        if view.rest:
            self._place.addWidget(Text(view.rest, "dense2", wrap=True))
        for title, sentences in (
            (tr("Wanneer is het verschil nul?"), [each.sentence for each in view.turning]),
            (tr("Anders geteld"), [each.sentence for each in view.other_counting]),
        ):
            if sentences:
                self._place.addWidget(Divider())
                self._place.addWidget(Text(title, "strong", wrap=True))
            for sentence in sentences:
                self._place.addWidget(Text(sentence, "body", wrap=True))
        self._place.addWidget(Divider())
        for sentence in view.reading:
            self._place.addWidget(Text(sentence, "dense2", wrap=True))
        announce(self, view.lead)
        show_laid(self._place)
        # Heights are known once the words are laid out.
        self._next_turn.start()

    def _head(self, view: SensitivityView) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Text(view.lead, "strong", wrap=True), 1)
        table = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        table.setObjectName("sensitivity_table")
        table.clicked.connect(self._open_table)
        row.addWidget(table)
        return row

    def _open_table(self) -> None:
        if self.chart is not None:
            TableDialog(tr(TITLE), (self.chart.table(),), self).open()
