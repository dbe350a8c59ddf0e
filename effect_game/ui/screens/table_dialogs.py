"""Dialogs of Aan tafel: another amount for their own line, a sentence of one's own, a rung higher."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.digits import format_number
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.rules.limits import MAX_TEXT
from effect_game.play.rules.table import MOST_CLAIM_EUR
from effect_game.play.views_table_offer import OwnLineView, RungView
from effect_game.ui.screens.decision_dialog import FittingDialog
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import Field, Form
from effect_game.ui.widgets.number_fields import ChoiceField, euro_edit, read_euro
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

OWN = "own"
CHECK_NOTE = mark(
    "Zij rekenen het na: bij de volgende beurt, en voor zij tekenen. Wat niet klopt, kost gezag."
)
REMAIN = mark("Wie daar zit mag meer. Wat het waard is en hoe het uit te leggen is, telt daar net zo goed.")
NEVER_WEIGHS = mark("Deze zin weegt niet mee in hun antwoord. Hij komt terug in de nabespreking.")


class EuroField(Field):
    """One amount, below zero too."""

    def __init__(self, label: str, name: str) -> None:
        super().__init__(label)
        self.edit = euro_edit(name)
        self.edit.textChanged.connect(self._edited)
        self.row.addWidget(self.edit)
        self.row.addStretch(1)
        self.label_for(self.edit)

    def value(self) -> float | None:
        """Euros, or None while it is no amount."""
        return read_euro(self.edit, negative=True)[0]

    def check(self) -> bool:
        amount, problem = read_euro(self.edit, negative=True)
        if amount is not None and abs(amount) > MOST_CLAIM_EUR:
            problem = tr("Dit bedrag is te groot. Blijf onder de 1 miljoen.")
        self.set_error(problem)
        return not problem


class ClaimDialog(FittingDialog):
    """What do we say about their own line? `said` carries the amount, None for the computed one."""

    said = Signal(object)

    def __init__(self, view: OwnLineView, range_words: str, chosen: float | None, parent: QWidget) -> None:
        super().__init__(tr("Welk bedrag noemen jullie?"), parent, width=540)
        self.setObjectName("claim_dialog")
        self._amounts = {option.key: option.amount_eur for option in view.options}
        for words in (view.text, range_words):
            self.body.addWidget(Text(words, "body", wrap=True))
        options = [Option(option.key, option.words) for option in view.options]
        self.form: Form[float | None] = Form(self._build)
        self.choice = self.form.add(
            ChoiceField(tr("Wij noemen"), [*options, Option(OWN, tr("Een eigen bedrag"))])
        )
        known = next((key for key, amount in self._amounts.items() if amount == chosen), OWN)
        self.choice.choose(known)
        for key in (*self._amounts, OWN):
            self.choice.card(key).setObjectName(f"claim_{key}")
        self.amount = EuroField(tr("Eigen bedrag in euro"), "claim_amount")
        self.form.column.addWidget(self.amount)
        self.amount.setVisible(known == OWN)
        if known == OWN and chosen is not None:
            self.amount.edit.setText(format_number(chosen, 0))
        self.choice.changed.connect(self._chosen)
        self.body.addWidget(self.form)
        self.body.addWidget(Notice(tr(CHECK_NOTE), NoticeKind.INFO))
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        self.say_button = self.add_button(tr("Noem dit bedrag"), main=True)
        self.say_button.setObjectName("claim_say")
        self.say_button.clicked.connect(self._say)

    def _chosen(self) -> None:
        own = self.choice.value() == OWN
        self.amount.setVisible(own)
        if own:
            self.amount.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _build(self) -> float | None:
        key = self.choice.value()
        return self.amount.value() if key == OWN else self._amounts[key]

    def _say(self) -> None:
        if not self.form.check() or (self.choice.value() == OWN and not self.amount.check()):
            self.fit()
            return
        self.said.emit(self._build())
        self.accept()


class WordsField(Field):
    """A line of one's own words, with a warning when it seems to tell who somebody is."""

    def __init__(self, label: str, hint: str, words: str, name: str) -> None:
        super().__init__(label, hint)
        self.edit = QLineEdit(words)
        self.edit.setObjectName(name)
        self.edit.setMaxLength(MAX_TEXT)
        self.edit.textChanged.connect(self._edited)
        self.row.addWidget(self.edit, 1)
        self.label_for(self.edit)

    def value(self) -> str:
        """What was typed, without spaces around it."""
        return self.edit.text().strip()


class WordsDialog(FittingDialog):
    """A sentence of one's own with the offer; `said` carries it."""

    said = Signal(str)

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(tr("Jullie eigen zin"), parent, width=560)
        self.setObjectName("words_dialog")
        self.form: Form[str] = Form(self._words)
        hint = tr("Hoe zeg je het aan tafel? Schrijf geen echte namen of nummers.")
        self.field = self.form.add(WordsField(tr("Onze zin"), hint, words, "own_words"))
        self.body.addWidget(self.form)
        self.body.addWidget(Notice(tr(NEVER_WEIGHS), NoticeKind.INFO))
        self.warning = Notice("", NoticeKind.ATTENTION)
        self.warning.setObjectName("own_words_warning")
        self.body.addWidget(self.warning)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        keep = self.add_button(tr("Bewaar de zin"), main=True)
        keep.setObjectName("keep_words")
        keep.clicked.connect(self._keep)
        self.field.changed.connect(self._warn)
        self._warn()

    def _words(self) -> str:
        return self.field.value()

    def _warn(self) -> None:
        words = personal_data_warning(self.field.value())
        was = self.warning.isVisible()
        self.warning.set_notice(words or " ", NoticeKind.ATTENTION)
        self.warning.setVisible(bool(words))
        if self.isVisible() and bool(words) != was:
            self.fit()

    def _keep(self) -> None:
        self.said.emit(self.form.value() or "")
        self.accept()


class HigherDialog(FittingDialog):
    """One rung up: what it costs, who sits there. `agreed` when one goes."""

    agreed = Signal(str)

    def __init__(self, rung: RungView, refused: str, parent: QWidget) -> None:
        super().__init__(tr("Naar: {name}?", name=rung.name), parent, width=520)
        self.setObjectName("higher_dialog")
        self._rung = rung.rung
        self.body.addWidget(Text(rung.text, "body", wrap=True))
        self.body.addWidget(Text(tr("Dit kost: {cost}.", cost=rung.cost), "strong", wrap=True))
        self.body.addWidget(Text(tr(REMAIN), "body", wrap=True))
        if refused:
            self.body.addWidget(Notice(refused, NoticeKind.ATTENTION))
        self.body.addStretch(1)
        self.add_close(tr("Blijf hier"), main=bool(refused))
        if not refused:
            go = self.add_button(tr("Vraag het hoger"), main=True)
            go.setObjectName("higher_go")
            go.clicked.connect(self._go)

    def _go(self) -> None:
        self.agreed.emit(self._rung)
        self.accept()
