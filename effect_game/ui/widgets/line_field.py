"""A field for one line of own words; too long is told and nothing is cut."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from effect_game.domain.language import tr
from effect_game.ui.widgets.forms import Field


class LineField(Field):
    """`most`: how many characters are kept; `empty`: what to say when nothing was written."""

    def __init__(
        self, label: str, hint: str = "", *, most: int, empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self._most, self._empty = most, empty
        self.edit = QLineEdit()
        self.edit.textEdited.connect(self._edited)
        self.row.addWidget(self.edit, 1)
        self.label_for(self.edit)

    def value(self) -> str:
        """What was written, without white space around it."""
        return self.edit.text().strip()

    def check(self) -> bool:
        over = len(self.value()) - self._most
        words = self._empty if not self.value() else ""
        self.set_error(tr("Te lang: {over} tekens te veel. Kort het in.", over=over) if over > 0 else words)
        return not self.error
