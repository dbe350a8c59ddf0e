"""A group's other chair, in the window: what it is asked as a party, and what another group said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from effect_game.classroom import rows as c
from effect_game.classroom.state import ClassState
from effect_game.classroom.views_chairs import answer_told, beside_words, chair_view
from effect_game.ui.classroom.member import ClassMember
from effect_game.ui.screens.table import TableScreen

if TYPE_CHECKING:
    from effect_game.classroom.messages import Chair
    from effect_game.play.views_table import AnswerView
    from effect_game.ui.classroom.chair_dialog import ChairDialog
    from effect_game.ui.classroom.class_strip import ClassStrip
    from effect_game.ui.game import Game


class ChairDesk(QObject):
    """Nothing here waits: an answer that does not come leaves the chair empty."""

    def __init__(self, game: Game, member: ClassMember, parent: QObject) -> None:
        super().__init__(parent)
        self._game, self._member = game, member
        self._dialog: ChairDialog | None = None
        self._sent: set[c.Chair] = set()

    def refresh(self, strip: ClassStrip) -> None:
        """Everything as the trainer told it last."""
        state, group = self._heard()
        view = chair_view(state, group)
        mine = view is not None and view.chair not in self._sent
        strip.show_chair(view.title if view is not None and mine else "")
        self._show_told(state, group)
        screen = self._game.shell.current_screen()
        if isinstance(screen, TableScreen):
            screen.answer.set_beside(self._beside)

    def _heard(self) -> tuple[ClassState, str]:
        connected = self._member.connected
        if not self._member.taking_part or connected is None or connected.welcome is None:
            return ClassState(), ""
        return connected.state, connected.welcome.group

    def _beside(self, answer: AnswerView) -> str:
        """What stands beside the model's answer to one of our own offers."""
        state, group = self._heard()
        play = self._game.controller.play
        owner = state.group_of_casus(play.header.casus)
        if owner is None or owner.id != group:
            return ""
        chair = c.Chair(play.header.casus, play.state.round, answer.party, answer.number)
        return beside_words(state, chair, group, online=self._member.online)

    def open(self) -> None:
        """Answer as the party."""
        # Not at the top: only who is asked something needs it.
        from effect_game.ui.classroom.chair_dialog import ChairDialog

        view = chair_view(*self._heard())
        if view is None or self._dialog is not None:
            return
        self._dialog = dialog = ChairDialog(view, self._game.shell)
        dialog.answered.connect(self._answer)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _answer(self, message: Chair) -> None:
        if self._dialog is None:
            return
        self._sent.add(self._dialog.chair)
        self._dialog.show_sent(online=self._member.online)
        self._member.answer_chair(message)
        self._member.changed.emit()

    def _show_told(self, state: ClassState, group: str) -> None:
        """The model's answer, in the dialog that is still open for it."""
        if self._dialog is None or self._dialog.chair not in self._sent or self._dialog.told:
            return
        yours, theirs = answer_told(state, self._dialog.chair, group)
        if yours:
            self._dialog.show_told(yours, theirs)

    def _closed(self) -> None:
        self._dialog = None
