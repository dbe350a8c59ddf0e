"""'De les': everything a group may want to know of its class, and what it can do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.classroom.state import Message
from effect_game.classroom.views_member import LINE_WORDS, Help, LineState
from effect_game.domain.language import mark, tr
from effect_game.ui.classroom.join_fields import code_label
from effect_game.ui.classroom.member_kept import Membership
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

_RESUME = mark("Met deze code gaan jullie verder op een andere laptop. Bewaar hem voor jullie zelf.")
_STOP = mark("Stoppen kan altijd. Jullie casussen blijven op deze laptop.")


class LessonDialog(Dialog):
    """`again`, `file_wanted`, `left`: a new line, a file for the trainer, no longer taking part."""

    again = Signal()
    file_wanted = Signal()
    left = Signal()

    def __init__(
        self, kept: Membership, line: LineState, help: Help | None, said: Sequence[Message], parent: QWidget
    ) -> None:
        super().__init__(kept.title or tr("De les"), parent, width=640)
        self.setObjectName("lesson_dialog")
        self.body.addWidget(Text(tr("Jullie heten: {name}", name=kept.name), "strong", wrap=True))
        self.body.addWidget(Text(tr("Verbinding: {line}.", line=tr(LINE_WORDS[line])), "body", wrap=True))
        if help is not None:
            self.body.addWidget(Notice(f"{help.cause} {help.step}", NoticeKind.ATTENTION))
        if kept.network:
            self._add_code(kept.key)
        self._add_messages(said)
        self.body.addWidget(Text(tr(_STOP), "dense2", wrap=True))
        self.body.addStretch(1)
        stop = self.add_button(tr("Stop met de les"), icon="cross")
        stop.setObjectName("lesson_leave")
        stop.clicked.connect(self._leave)
        save = self.add_button(tr("Bewaar voor de trainer"), icon="box")
        save.setObjectName("lesson_file")
        save.clicked.connect(self._file)
        if help is not None:
            again = self.add_button(tr("Probeer opnieuw"), icon="redo")
            again.setObjectName("lesson_again")
            again.clicked.connect(self._again)
        self.add_close()

    def _add_code(self, key: str) -> None:
        self.body.addWidget(code_label(key, "lesson_resume_code"))
        self.body.addWidget(Text(tr(_RESUME), "dense2", wrap=True))

    def _add_messages(self, said: Sequence[Message]) -> None:
        """Newest first; what was said again stands there once."""
        if not said:
            return
        self.body.addWidget(Text(tr("De trainer zei"), "strong"))
        for place, words in enumerate(dict.fromkeys(each.text for each in reversed(said))):
            line = Text(words, "body", wrap=True)
            line.setObjectName(f"lesson_message_{place}")
            self.body.addWidget(line)

    def _leave(self) -> None:
        self.accept()
        self.left.emit()

    def _file(self) -> None:
        self.accept()
        self.file_wanted.emit()

    def _again(self) -> None:
        self.accept()
        self.again.emit()
