"""'Eigen voortgang': what an open leerdossier says of the rounds in it, as a table and in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.views_price_round import ProgressLine
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

_HEADER = (mark("Wanneer"), mark("In het bereik"), mark("Ernaast"), mark("Betaler"), mark("Wie baat heeft"))
_NONE = mark(
    "Er is geen leerdossier open. Een leerdossier is een klein bestand van jou alleen: je maakt het na een "
    "prijzenronde, je neemt het mee en je opent het de volgende keer hier."
)
_EMPTY = mark("In dit dossier staat nog geen prijzenronde.")


@dataclass(frozen=True, slots=True)
class ProgressView:
    """dossier: the file's name, '' when none is open. lines: rounds, oldest first."""

    dossier: str
    lines: tuple[ProgressLine, ...]
    sentence: str
    calibration: tuple[str, ...]


class ProgressDialog(Dialog):
    """`open_wanted`: another leerdossier; the dialog closes first."""

    open_wanted = Signal()

    def __init__(self, view: ProgressView, parent: QWidget) -> None:
        super().__init__(tr("Eigen voortgang"), parent, width=720)
        self.setObjectName("progress_dialog")
        if not view.dossier:
            self.body.addWidget(Text(tr(_NONE), "body", wrap=True))
        else:
            self.body.addWidget(
                Text(tr("Uit '{dossier}'. Alleen jij ziet dit.", dossier=view.dossier), "body2", wrap=True)
            )
            for place, words in enumerate(view.calibration):
                self.body.addWidget(Text(words, "body" if place else "strong", wrap=True))
            if view.sentence:
                self.body.addWidget(Notice(view.sentence, NoticeKind.INFO, quiet=True))
            if view.lines:
                self.body.addWidget(self._table(view.lines))
            else:
                self.body.addWidget(Text(tr(_EMPTY), "body", wrap=True))
        self.body.addStretch(1)
        button = self.add_button(tr("Open een leerdossier"), icon="box")
        button.setObjectName("open_learner")
        button.clicked.connect(self._open_pressed)
        self.add_close()

    def _table(self, lines: tuple[ProgressLine, ...]) -> QTableWidget:
        table = QTableWidget(len(lines), len(_HEADER))
        table.setObjectName("progress_table")
        table.setAccessibleName(tr("Rondes, de oudste eerst"))
        table.setHorizontalHeaderLabels([tr(words) for words in _HEADER])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        for row, line in enumerate(lines):
            cells = (line.when, line.hits, line.factor, line.payers, line.gainers)
            for column, words in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(words))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setDefaultSectionSize(theme().px(30))
        table.setMinimumHeight(theme().px(30 * (min(len(lines), 6) + 1) + 8))
        return table

    def _open_pressed(self) -> None:
        self.accept()
        self.open_wanted.emit()
