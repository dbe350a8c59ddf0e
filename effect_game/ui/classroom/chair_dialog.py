"""On another group's table: their offer, the party one plays, and what one answers as that party."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.classroom.chairs import MOST_LETTERS
from effect_game.classroom.messages import Chair
from effect_game.classroom.views_chairs import ChairView
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Answer
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.views_table import ANSWER_WORDS
from effect_game.play.views_table_moved import QUESTIONS
from effect_game.ui.screens.decision_dialog import FittingDialog
from effect_game.ui.screens.plan_panels import polish
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.cards import VoiceBubble
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import Form
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.number_fields import ChoiceField
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

NOTE = mark(
    "De andere groep leest jullie antwoord naast dat van het model. In hun casus telt het model. Voor jullie "
    "eigen casus verandert niets."
)
_LARGE = 1.25
"""From this text size on four reasons do not fit beside each other."""
_SENT = mark("Jullie antwoord is verstuurd. Hier komt zo wat het model zegt.")
_LATER = mark("Jullie antwoord gaat mee zodra er weer verbinding is. Speel gewoon verder.")


class ChairDialog(FittingDialog):
    """`answered` carries the message for the trainer; then the dialog stays for what the model says."""

    answered = Signal(object)

    def __init__(self, view: ChairView, parent: QWidget) -> None:
        super().__init__(tr("Jullie zijn nu {person}", person=view.person), parent, width=760)
        self.setObjectName("chair_dialog")
        self.chair, self.told = view.chair, False
        self._before = QWidget()
        row = QHBoxLayout(self._before)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        add_layout(row, _party(view), 1)
        add_layout(row, _offer(view), 1)
        self.body.addWidget(self._before)
        self.form: Form[Chair] = Form(self._build)
        self.form.column.setSpacing(8)
        self._add_fields()
        self.body.addWidget(self.form)
        self.warning = Notice("", NoticeKind.ATTENTION)
        self.warning.setObjectName("chair_warning")
        self.note = Notice(tr(NOTE), NoticeKind.INFO)
        self._outcome = QVBoxLayout()
        self.body.addWidget(self.warning)
        self.body.addWidget(self.note)
        add_layout(self.body, self._outcome)
        self.warning.hide()
        self.body.addStretch(1)
        self.close_button = self.add_close(tr("Niet op dit moment"), main=False)
        self.send_button = self.add_button(tr("Geef antwoord"), main=True, icon="send")
        self.send_button.setObjectName("chair_send")
        self.send_button.clicked.connect(self._send)

    def _add_fields(self) -> None:
        answers = [Option(answer.value, tr(words)) for answer, words in ANSWER_WORDS.items()]
        self.choice = self.form.add(ChoiceField(tr("Wat antwoord je?"), answers, beside=True))
        reasons = [Option(key, tr(words)) for key, words in QUESTIONS.items()]
        self.reason = self.form.add(
            ChoiceField(
                tr("Wat houdt je het eerst tegen?"),
                reasons,
                required=False,
                beside=theme().text_scale < _LARGE,
            )
        )
        self.words = self.form.add(
            LineField(
                tr("Zeg het in een zin (mag leeg blijven)"),
                tr("Hoe zeg je het aan tafel? Schrijf geen echte namen of nummers."),
                most=MOST_LETTERS,
            )
        )
        self.words.edit.setObjectName("chair_words")
        for answer in ANSWER_WORDS:
            self.choice.card(answer.value).setObjectName(f"chair_answer_{answer.value}")
        for key in QUESTIONS:
            self.reason.card(key).setObjectName(f"chair_reason_{key}")
        self.reason.hide()
        self.choice.changed.connect(self._chosen)
        self.reason.changed.connect(lambda: self.reason.set_error(""))
        self.words.changed.connect(self._warn)

    def _chosen(self) -> None:
        self.reason.setVisible(self.choice.value() not in ("", Answer.YES.value))
        self.fit()

    def _warn(self) -> None:
        words = personal_data_warning(self.words.value())
        if bool(words) is self.warning.isHidden():
            self.warning.set_notice(words or " ", NoticeKind.ATTENTION)
            self.warning.setVisible(bool(words))
            self.fit()

    def _build(self) -> Chair:
        answer = Answer(self.choice.value())
        reason = "" if answer is Answer.YES else self.reason.value()
        at = self.chair
        return Chair(at.casus, at.round, at.party, at.number, answer, reason, self.words.value())

    def _send(self) -> None:
        fine = self.form.check()
        needs = self.choice.value() not in ("", Answer.YES.value)
        if needs and not self.reason.value():
            self.reason.set_error(tr("Kies bij een antwoord dat geen ja is de eerste reden."))
            fine = False
        if not fine:
            self.fit()
            return
        self.answered.emit(self._build())

    def show_sent(self, *, online: bool) -> None:
        """It is on its way; nobody has to stay for what comes back."""
        for widget in (self._before, self.form, self.send_button, self.warning):
            widget.hide()
        self.note.set_notice(tr(_SENT if online else _LATER), NoticeKind.INFO)
        self.close_button.set_words(tr("Terug naar onze casus"))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.fit)

    def show_told(self, yours: str, theirs: str) -> None:
        """One's own answer and that of the model."""
        self.told = True
        self.note.hide()
        for words, role in ((yours, "body"), (theirs, "title")):
            self._outcome.addWidget(Text(words, role, wrap=True))
        polish(self)
        QTimer.singleShot(0, self.fit)


def _party(view: ChairView) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(5)
    column.addWidget(Text(tr("Jouw stoel"), "dense_strong"))
    for label, words in view.rows:
        column.addWidget(Text(f"{label}: {words}", "dense", wrap=True))
    column.addStretch(1)
    return column


def _offer(view: ChairView) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(5)
    column.addWidget(Text(tr("Hun voorstel"), "dense_strong"))
    if view.words:
        column.addWidget(VoiceBubble(view.words, tr("Wat er gezegd wordt")))
    for heading, titles in view.offer:
        column.addWidget(Text(f"{heading}: {'; '.join(titles)}.", "dense", wrap=True))
    column.addStretch(1)
    return column
