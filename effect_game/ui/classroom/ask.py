"""Short questions to the trainer: what to say, with whom people sit, which prediction to open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.classroom.state import Group
from effect_game.classroom.views_board import count_words
from effect_game.classroom.views_look import Reveal
from effect_game.domain.language import tr
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.text import Text

MOST_LETTERS = 280
"""Of a message: what people read in one look."""


class LineDialog(Dialog):
    """One line that is sent. `said` carries it. names: of the dialog, its field and its button."""

    said = Signal(str)

    def __init__(
        self,
        title: str,
        field: LineField,
        send: tuple[str, str],
        names: tuple[str, str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(title, parent, width=620)
        self.setObjectName(names[0])
        self.field = field
        self.field.edit.setObjectName(names[1])
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        words, icon = send
        button = self.add_button(words, main=True, icon=icon)
        button.setObjectName(names[2])
        button.clicked.connect(self._send)
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self.field.check():
            words = self.field.value()
            self.accept()
            self.said.emit(words)


class SayDialog(LineDialog):
    """A message of the trainer to a group, or to all."""

    def __init__(self, to: str, parent: QWidget) -> None:
        field = LineField(
            tr("Wat wilt u zeggen?"),
            tr("Het staat op hun scherm tot zij het weghalen."),
            most=MOST_LETTERS,
            empty=tr("Schrijf eerst een bericht."),
        )
        title = tr("Bericht aan {group}", group=to) if to else tr("Bericht aan alle groepen")
        names = "class_say_dialog", "class_message_words", "class_send"
        super().__init__(title, field, (tr("Stuur"), "send"), names, parent)


class MoveDialog(Dialog):
    """`moved` carries the group the people sit with from now on; '' = they play themselves again."""

    moved = Signal(str)

    def __init__(self, group: Group, others: Sequence[Group], parent: QWidget) -> None:
        super().__init__(tr("Met wie zit {group} samen?", group=group.name), parent, width=620)
        self.setObjectName("class_move_dialog")
        words = tr("Zij kijken dan mee met die groep. Wat zij zelf speelden, blijft bewaard.")
        self.body.addWidget(Text(words, "body2", wrap=True))
        inside = QWidget()
        flow = FlowLayout(inside, gap=8)
        choices = [(each.id, each.name, "people") for each in others if not each.follows]
        if group.follows:
            choices.insert(0, ("", tr("Zij spelen weer zelf"), "undo"))
        for number, (key, name, icon) in enumerate(choices):
            button = Button(name, ButtonKind.SMALL, icon=icon)
            button.setObjectName(f"class_move_{number}")
            button.clicked.connect(lambda _on=False, to=key: self._move(to))
            flow.addWidget(button)
        self.body.addWidget(inside)
        if not choices:
            self.body.addWidget(Text(tr("Er is nog geen andere groep."), "body"))
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)

    def _move(self, to: str) -> None:
        self.accept()
        self.moved.emit(to)


class RevealDialog(Dialog):
    """`revealed` carries the keys of predictions that everybody may see now."""

    revealed = Signal(object)

    def __init__(self, asked: Sequence[Reveal], parent: QWidget) -> None:
        super().__init__(tr("Welke voorspelling gaat open?"), parent, width=620)
        self.setObjectName("class_reveal_dialog")
        words = tr("Iedereen ziet dan wat er is voorspeld, zonder namen, en wat ervan kwam.")
        self.body.addWidget(Text(words, "body2", wrap=True))
        for number, each in enumerate(asked):
            given = tr("{words} ({groups})", words=each.words, groups=count_words(each.count))
            button = Button(given, ButtonKind.SECONDARY, icon="eye")
            button.setObjectName(f"class_reveal_{number}")
            button.set_locked(tr("Deze is al open.") if each.revealed else "")
            button.clicked.connect(lambda _on=False, keys=each.keys: self._reveal(keys))
            self.body.addWidget(button)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)

    def _reveal(self, keys: tuple[str, ...]) -> None:
        self.accept()
        self.revealed.emit(keys)
