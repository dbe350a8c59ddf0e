"""'Neem mee in je leerdossier': one person at a time chooses what goes along, and in which file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.learner import OwnWords
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.rules.limits import MAX_TEXT
from effect_game.ui.widgets.chips import Option, SegmentedToggle
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import CheckField
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.write_field import WriteField

_LEAD = mark(
    "Ieder heeft een eigen bestand. Kies hier wat er in dat van jou komt. Heb je er nog geen, geef het dan "
    "een nieuwe naam. Daarna kan de volgende dat doen."
)
_ALWAYS = mark(
    "De casus gaat mee: de doelen, wat er is geschat en wat het werd. Over het huishouden verder niets."
)
_EACH_FIRST = mark("Onder welke letter schatte jij?")
_GROUP = mark("met de groep")
_CASE = mark("Mijn eigen casus gaat mee: {text}")
_LINES = 50
_SHOWN = 80


class KeepRunDialog(Dialog):
    """`wanted` carries the OwnWords of one person; the caller asks which file, and calls `kept` or `tell`."""

    wanted = Signal(object)

    def __init__(self, given: OwnWords, letters: Sequence[str], parent: QWidget) -> None:
        super().__init__(tr("Neem mee in je leerdossier"), parent, width=680)
        self.setObjectName("learner_keep_dialog")
        self._given = given
        self.notice = Notice("", NoticeKind.OK)
        self.notice.setObjectName("learner_keep_notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        for words in (_LEAD, _ALWAYS):
            self.body.addWidget(Text(tr(words), "body2", wrap=True))
        self.letters = self._letters(letters) if letters else None
        self.when = self._field(tr("Als (iets wat deze maand gebeurt)"), "learner_when")
        self.then = self._field(tr("Dan (wat ik doe)"), "learner_then")
        self.line = self._field(tr("Wat neem jij mee naar je eigen werk?"), "learner_line")
        self.case = CheckField(tr(_CASE, text=_short(given.case)))
        self.case.setObjectName("learner_case")
        self.body.addWidget(self.case)
        self.case.setVisible(bool(given.case))
        self.warning = Notice("", NoticeKind.ATTENTION)
        self.warning.setObjectName("learner_keep_warning")
        self.body.addWidget(self.warning)
        self.body.addStretch(1)
        self.add_close(tr("Klaar"), main=False)
        choose = self.add_button(tr("Kies je bestand"), main=True, icon="box")
        choose.setObjectName("learner_choose")
        choose.clicked.connect(self._choose)
        self._begin()

    def _letters(self, letters: Sequence[str]) -> SegmentedToggle:
        self.body.addWidget(Text(tr(_EACH_FIRST), "dense_strong", wrap=True))
        options = [Option("", tr(_GROUP)), *(Option(letter, letter) for letter in letters)]
        toggle = SegmentedToggle(tr(_EACH_FIRST), options, chosen="")
        for option in options:
            toggle.button(option.key).setObjectName(f"learner_letter_{option.key or 'group'}")
        row = QHBoxLayout()
        row.addWidget(toggle)
        row.addStretch(1)
        add_layout(self.body, row)
        return toggle

    def _field(self, label: str, name: str) -> WriteField:
        field = WriteField(label, most=MAX_TEXT, high=_LINES)
        field.edit.setObjectName(name)
        field.changed.connect(self._warn)
        self.body.addWidget(field)
        return field

    def _fields(self) -> tuple[WriteField, ...]:
        return self.when, self.then, self.line

    def _begin(self) -> None:
        """What the group wrote, for the next person to change; nobody's own case goes along unasked."""
        given = (self._given.when, self._given.then, self._given.line)
        for field, words in zip(self._fields(), given, strict=True):
            field.edit.setPlainText(words)
        self.case.setChecked(False)
        if self.letters is not None:
            self.letters.choose("")
        self._warn()

    def _warn(self) -> None:
        if not hasattr(self, "warning"):
            return
        found = (personal_data_warning(field.value()) for field in self._fields())
        words = next((each for each in found if each), "")
        self.warning.setVisible(bool(words))
        if words:
            self.warning.set_notice(words, NoticeKind.ATTENTION)

    def _choose(self) -> None:
        for field in self._fields():
            if not field.check():
                field.edit.setFocus()
                return
        letter = "" if self.letters is None else next(iter(self.letters.chosen_keys()), "")
        case = self._given.case if self.case.isChecked() else ""
        when, then, line = (field.value() for field in self._fields())
        self.wanted.emit(OwnWords(letter, when, then, line, case))

    def kept(self, name: str) -> None:
        """It is in this file; the dialog is as new for the next person."""
        self._begin()
        words = tr("Bewaard in '{file}'. Is er nog iemand? Die kiest nu een eigen bestand.", file=name)
        self._say(words, NoticeKind.OK)

    def tell(self, words: str) -> None:
        """It did not work; what was typed stays."""
        self._say(words, NoticeKind.ERROR)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.notice.show()
        self.notice.set_notice(words, kind)
        self.resize(self._fitting_size())
        self.notice.setFocus()


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
