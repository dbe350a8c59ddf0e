"""A field for some lines of own words, with a counter that says when it is too long; nothing is cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.text import Text


class WriteField(Field):
    """`most`: how many characters are kept; `high`: pixels at 100% text. Tab goes on to the next field."""

    def __init__(
        self, label: str, hint: str = "", *, most: int, high: int = 92, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self._most, self._high = most, high
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.edit.textChanged.connect(self._edited)
        self.row.addWidget(self.edit, 1)
        self.counter = Text("", "caption")
        self._column.addWidget(self.counter)
        self.label_for(self.edit)
        theme().changed.connect(self._scale)
        self._scale()
        self._count()

    def value(self) -> str:
        """What was written, without white space around it."""
        return self.edit.toPlainText().strip()

    def check(self) -> bool:
        over = len(self.value()) - self._most
        self.set_error(tr("Te lang: {over} tekens te veel. Kort het in.", over=over) if over > 0 else "")
        return not self.error

    def _edited(self) -> None:
        super()._edited()
        self._count()

    def _count(self) -> None:
        self.counter.setText(tr("{count} van {most} tekens", count=len(self.value()), most=self._most))

    def _scale(self) -> None:
        self.edit.setFixedHeight(theme().px(self._high))
