"""Wissel van stoel: one's own answer on a party's chair, and beside it what the party says by the rule."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Answer
from effect_game.play import rows as r
from effect_game.play.views_table import ANSWER_WORDS
from effect_game.play.views_table_moved import QUESTIONS
from effect_game.play.views_table_swap import SwapResult, SwapView
from effect_game.ui.screens.decision_dialog import Check, DecisionDialog
from effect_game.ui.screens.plan_panels import polish
from effect_game.ui.screens.table_moved import MovedColumn
from effect_game.ui.widgets.cards import VoiceBubble, icon_line
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.number_fields import ChoiceField
from effect_game.ui.widgets.panel import BusyLine, NoticeKind
from effect_game.ui.widgets.text import Text

NOTE = mark(
    "Dit verandert niets in jullie casus. Het antwoord van de partij volgt dezelfde regel als aan tafel."
)


class SwapDialog(DecisionDialog):
    """The party's card, the offer, an answer with its first reason; it stays for what the party says."""

    def __init__(self, view: SwapView, check: Check, parent: QWidget) -> None:
        super().__init__(
            tr("Wissel van stoel: jullie zijn {person}", person=view.person), check, parent, width=760
        )
        self.setObjectName("swap_dialog")
        self.party = view.party
        self._before = QWidget()
        row = QHBoxLayout(self._before)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        add_layout(row, self._chair(view), 1)
        add_layout(row, self._on_the_table(view), 1)
        self.body.addWidget(self._before)
        self.form.column.setSpacing(8)
        answers = [Option(answer.value, tr(words)) for answer, words in ANSWER_WORDS.items()]
        self.choice = self.form.add(ChoiceField(tr("Wat antwoord je?"), answers, beside=True))
        reasons = [Option(key, tr(words)) for key, words in QUESTIONS.items()]
        self.reason = self.form.add(ChoiceField(tr("Wat houdt je het eerst tegen?"), reasons, required=False))
        for answer in ANSWER_WORDS:
            self.choice.card(answer.value).setObjectName(f"swap_answer_{answer.value}")
        for key in QUESTIONS:
            self.reason.card(key).setObjectName(f"swap_reason_{key}")
        self.reason.hide()
        self.choice.changed.connect(self._chosen)
        self.body.addWidget(self.form)
        self.refusal.set_notice(tr(NOTE), NoticeKind.INFO)
        self.refusal.show()
        self.body.addWidget(self.refusal)
        self.busy = BusyLine()
        self.body.addWidget(self.busy)
        self._outcome = QVBoxLayout()
        add_layout(self.body, self._outcome)
        self.body.addStretch(1)
        self.close_button = self.add_close(tr("Terug naar onze stoel"), main=False)
        self.answer_button = self._add_done(tr("Geef antwoord"), "swap_give")

    def _chair(self, view: SwapView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(Text(tr("Jouw stoel"), "dense_strong"))
        for row in view.rows:
            column.addWidget(icon_line(row.icon, f"{row.label}: {row.words}"))
        column.addStretch(1)
        return column

    def _on_the_table(self, view: SwapView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(VoiceBubble(view.voice, tr("Wat er gezegd wordt")))
        for heading, titles in view.offer:
            column.addWidget(Text(f"{heading}: {'; '.join(titles)}.", "dense", wrap=True))
        column.addStretch(1)
        return column

    def _chosen(self) -> None:
        self.reason.setVisible(self.choice.value() not in ("", Answer.YES.value))
        self.fit()

    def _build(self) -> r.Decision:
        answer = Answer(self.choice.value())
        return r.AnswerInTheirPlace(self.party, answer, "" if answer is Answer.YES else self.reason.value())

    def _take(self, decision: r.Decision) -> None:
        self.answer_button.setEnabled(False)
        self.form.setEnabled(False)
        self.busy.start()
        self.decided.emit(decision)

    def show_refusal(self, words: str) -> None:
        """No answer will come; what was filled in stays, to give again."""
        self.busy.stop()
        self.form.setEnabled(True)
        self.answer_button.setEnabled(True)
        self._refuse(words)

    def show_result(self, result: SwapResult) -> None:
        """The answer of the party beside one's own."""
        self.busy.stop()
        for widget in (self._before, self.form, self.answer_button, self.refusal):
            widget.hide()
        for words, role in ((result.yours, "body"), (result.theirs, "title"), (result.net, "body")):
            label = Text(words, role, wrap=True)
            self._outcome.addWidget(label)
        moved = MovedColumn()
        moved.show_view(result.moved)
        self._outcome.addWidget(moved)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        polish(self)
        # Rows learn their width when the window has laid them out once.
        QTimer.singleShot(0, self.fit)
