"""A choice of what a trainer brings into the casus of one group or of all: one press is doing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to bring in: what it is called, what it says, and for whom where that must be known."""

    title: str
    text: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """title: of the dialog; about: what the choice does; press: on each button, with its icon; none: when
    there is nothing to choose; back: to go away without."""

    title: str
    about: str
    press: str
    icon: str
    none: str
    back: str


class BringDialog(Dialog):
    """`brought` carries the place of what was pressed. key: how its parts are called."""

    brought = Signal(int)

    def __init__(
        self, key: str, words: Words, choices: Sequence[Choice], left_out: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(words.title, parent, width=760)
        self.setObjectName(f"class_{key}_dialog")
        self._key, self._words = key, words
        self.body.addWidget(Text(words.about, "body2", wrap=True))
        for sentence in left_out:
            self.body.addWidget(Notice(sentence, NoticeKind.ATTENTION, quiet=True))
        for number, each in enumerate(choices):
            self._add(number, each)
        if not choices:
            self.body.addWidget(Text(words.none, "body"))
        self.body.addStretch(1)
        self.add_close(words.back, main=False)
        first = self.findChild(Button, f"class_{key}_0")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, number: int, each: Choice) -> None:
        self.body.addWidget(Text(each.title, "strong", wrap=True))
        self.body.addWidget(Text(each.text, "body", wrap=True))
        if each.to:
            self.body.addWidget(Text(each.to, "dense2", wrap=True))
        button = Button(self._words.press, ButtonKind.SMALL, icon=self._words.icon)
        button.setObjectName(f"class_{self._key}_{number}")
        button.setAccessibleName(f"{self._words.press}: {each.title}. {each.text} {each.to}".rstrip())
        button.clicked.connect(lambda _on=False, what=number: self._bring(what))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _bring(self, number: int) -> None:
        self.accept()
        self.brought.emit(number)
