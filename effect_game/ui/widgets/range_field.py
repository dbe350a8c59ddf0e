"""A low and a high number: what a range of amounts and a range of lives share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.text import Text

SWAP_QUESTION = mark("Laag is hoger dan hoog. Omdraaien?")
Number = TypeVar("Number", int, float)


class RangeField(Field, Generic[Number]):
    """A low and a high side. Low above high is asked about, never changed silently.

    Subclasses say how a side is read and what is wrong with what was typed. `unit` stands between the word of
    a side and its line, `after` behind both; `width` of a line in pixels at 100% text.
    """

    def __init__(
        self, label: str, hint: str, low: QLineEdit, high: QLineEdit, *, width: int, unit: str = "",
        after: Sequence[QWidget] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(label, hint, parent)
        self.low, self.high, self._edit_width = low, high, width
        for words, edit in ((tr("laag"), low), (tr("hoog"), high)):
            word = Text(f"{words}{unit}", "dense2")
            word.setBuddy(edit)
            self.row.addWidget(word)
            self.row.addWidget(edit)
            self.label_for(edit, words)
            edit.textEdited.connect(self._edited)
        for widget in after:
            self.row.addWidget(widget)
        self.row.addStretch(1)
        self.swap_button = Button(tr("Omdraaien"), ButtonKind.SMALL, icon="swap")
        self.swap_button.clicked.connect(self._swap)
        self.swap_button.hide()
        self._error_row.addWidget(self.swap_button)
        theme().changed.connect(self._scale)
        self._scale()

    def _read(self, edit: QLineEdit) -> Number | None:
        """The number on a line; None while there is none."""
        raise TypeError("every range reads its own lines")

    def _wrong(self) -> str:
        """What is wrong with the sides by themselves; '' when both can be read."""
        raise TypeError("every range says what is wrong with it")

    def set_value(self, low_text: str, high_text: str) -> None:
        """Fill both sides with text."""
        self.low.setText(low_text)
        self.high.setText(high_text)

    def value(self) -> tuple[Number, Number] | None:
        """(low, high), or None while something is wrong."""
        low, high = self._read(self.low), self._read(self.high)
        return None if low is None or high is None or low > high else (low, high)

    def check(self) -> bool:
        low, high = self._read(self.low), self._read(self.high)
        turned = low is not None and high is not None and low > high
        self.set_error(tr(SWAP_QUESTION) if turned else self._wrong())
        self.swap_button.setVisible(turned)
        return not self.error

    def _swap(self) -> None:
        self.set_value(self.high.text(), self.low.text())
        self.check()
        self.low.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _edited(self) -> None:
        self.swap_button.hide()
        super()._edited()

    def _scale(self) -> None:
        for edit in (self.low, self.high):
            edit.setFixedWidth(theme().px(self._edit_width))
