"""Fields for what people type over from the trainer's screen; what cannot be right is said at once."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from effect_game.classroom import addresses, keys
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.text import Text


class AddressField(Field):
    """The address of the trainer's computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Adres"), tr("Het lijkt op 10.0.4.21:8765."), parent)
        self.edit = QLineEdit()
        self.edit.setObjectName("join_address")
        self.edit.textEdited.connect(self._edited)
        self.row.addWidget(self.edit, 1)
        self.label_for(self.edit)

    def value(self) -> str:
        return self.edit.text().strip()

    def check(self) -> bool:
        try:
            addresses.typed(self.value())
        except UserError as problem:
            asked = tr("Typ het adres dat bij de trainer op het scherm staat.")
            self.set_error(problem.message if self.value() else asked)
        return not self.error


class CodeField(Field):
    """A code of so many characters; capitals, spaces and dashes do not matter."""

    def __init__(self, label: str, hint: str, name: str, length: int, parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._length = length
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.textEdited.connect(self._edited)
        self.row.addWidget(self.edit, 1)
        self.label_for(self.edit)

    def value(self) -> str:
        """The code as it is kept: capitals without spaces."""
        return keys.typed(self.edit.text())

    def check(self) -> bool:
        self._check_signs()
        if not self.error and len(self.value()) != self._length:
            words = tr("De code heeft {most} tekens. Hier staan er {count}.", most=self._length,
                       count=len(self.value()))  # fmt: skip
            self.set_error(words)
        return not self.error

    def _check_signs(self) -> None:
        wrong = keys.looks_wrong(self.value())
        words = tr("'{sign}' komt niet voor in een code. Er staat geen nul, geen letter O, geen één en geen "
                   "letter I in.", sign=wrong)  # fmt: skip
        self.set_error(words if wrong else "")

    def _edited(self) -> None:
        super()._edited()
        self._check_signs()


def code_label(key: str, name: str) -> Text:
    """The code of a group as people read it over."""
    label = Text(keys.in_fours(key), "headline")
    label.setObjectName(name)
    label.setAccessibleName(tr("Code van jullie groep: {code}", code=keys.in_fours(key)))
    return label
