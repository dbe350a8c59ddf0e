"""The projector from the trainer's chair: what is chosen becomes a row of the class, and the window shows
what these rows say. So after a restart, and at every group, it is the same."""

from __future__ import annotations

import io
from functools import partial

import segno
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from effect_game.classroom import rows as c
from effect_game.classroom.exhibits import Exhibit, JoinCard
from effect_game.classroom.looked_back import looked_back
from effect_game.classroom.one_change import changeable
from effect_game.classroom.showing import (
    QUESTION,
    WATERFALL,
    WHAT_IF,
    Wish,
    choices,
    exhibit_in,
    opened_row,
    runs_of,
    shown_as_row,
    shown_row,
    shown_words,
)
from effect_game.classroom.views_board import count_words
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.ui.classroom.changing import Changing, GroupChangeDialog
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.classroom.project_dialog import ProjectDialog, QuestionDialog
from effect_game.ui.projector.window import ProjectorWindow
from effect_game.ui.widgets.dialogs import SureDialog


class Projecting(QObject):
    """The projector of one class; `stop` when the class is left."""

    def __init__(self, host: ClassHost, parent: QWidget) -> None:
        super().__init__(host)
        self._host, self._parent = host, parent
        self.window: ProjectorWindow | None = None
        self._dialog: ProjectDialog | None = None
        self._card: JoinCard | None = None
        self._asked_at = -1
        self._read: set[int] = set()
        self._changing = Changing(self)
        self._changing.made.connect(self._act)
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._read_one)
        host.changed.connect(self._follow)

    # what stands there

    def open(self) -> None:
        """The window of the projector, on a second screen where there is one."""
        if self.window is None:
            self.window = ProjectorWindow()
        self._paint()
        self.window.open()
        if self.window.isFullScreen():
            # It fills the other screen: the keys stay with the board.
            self._parent.window().activateWindow()
        else:
            self.window.activateWindow()

    def stop(self) -> None:
        """The class is left: nothing of it stays on the wall, and nothing is computed for it."""
        self._changing.stop()
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()

    def words(self) -> str:
        """What it shows now."""
        try:
            return shown_words(self._host.board.state)
        except UserError as problem:
            return problem.message

    def _follow(self) -> None:
        """The class changed: show what it says, and open predictions that were revealed meanwhile."""
        state = self._host.board.state
        self._changing.follow(state)
        if self._asked_at != state.next:
            row = None
            try:
                row = opened_row(self._host.board)
            except UserError:
                self._asked_at = state.next
            if row is not None:
                # Once per state: the answer is on its way.
                self._asked_at = state.next
                self._host.act(row)
        self._paint()
        self._reading.start()

    def _paint(self) -> None:
        if self.window is None:
            return
        state, view = self._host.board.state, self.window.view
        view.set_euros(state.euros_shown)
        try:
            shown = exhibit_in(state)
        except UserError:
            shown = None
        if shown is not None:
            view.show_exhibit(shown)
            return
        card = self._join_card()
        if view.exhibit is not None or card != self._card:
            view.show_join(card)
            self._card = card

    def _join_card(self) -> JoinCard | None:
        state, addresses = self._host.board.state, self._host.addresses()
        if not state.code or not addresses or state.closed:
            return None
        picture = io.BytesIO()
        segno.make(f"{addresses[0]} {state.code}", micro=False).save(picture, kind="svg", xmldecl=False)
        joined = tr("{groups} doet mee", groups=count_words(1)) if len(state.present) == 1 else ""
        if len(state.present) > 1:
            joined = tr("{groups} doen mee", groups=count_words(len(state.present)))
        return JoinCard(addresses[0], state.code, picture.getvalue().decode(), joined)

    def _read_one(self) -> None:
        """Recorded figures take a moment to read: one group per turn, before somebody asks for them."""
        for run in runs_of(self._host.board):
            if run.state.figures is not None and id(run.state.figures) not in self._read:
                self._read.add(id(run.state.figures))
                try:
                    looked_back(run)
                except UserError:
                    continue
                self._reading.start()
                return

    # choosing

    def choose(self, group: str = "") -> None:
        """Ask what to show. group: that was chosen on the board, comes first."""
        board, plan = self._host.board, self._host.plan
        phase = plan.phases[board.state.phase] if 0 <= board.state.phase < len(plan.phases) else None
        self._dialog = dialog = ProjectDialog(choices(board), self.words(), phase, group, self._parent)
        dialog.wanted.connect(self._wanted)
        dialog.question_wanted.connect(partial(self._ask_question, dialog))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _ask_question(self, first: ProjectDialog) -> None:
        first.accept()
        dialog = QuestionDialog(self._parent)
        dialog.said.connect(lambda words: self._show(Wish(QUESTION, words=words)))
        dialog.open()

    def _wanted(self, wish: Wish) -> None:
        if wish.view == WATERFALL:
            self._ask_consent(wish)
        elif wish.view == WHAT_IF:
            self._ask_change(wish)
        else:
            self._show(wish)

    def _ask_consent(self, wish: Wish) -> None:
        """A plan of one group with its money goes on the wall only when that group said yes."""
        try:
            shown_row(self._host.board, wish, consent=True)
        except UserError as problem:
            self._tell(problem)
            return
        group = self._host.board.state.group(wish.group)
        sentences = (
            tr("Vraag het eerst aan {group}. Nee zeggen mag altijd.", group=group.name if group else ""),
            tr("Hun naam komt niet in beeld."),
        )
        title, words = tr("Heeft deze groep ja gezegd?"), tr("Ja, toon het")
        dialog = SureDialog(title, sentences, words, self._dialog or self._parent)
        dialog.agreed.connect(lambda: self._show(wish, consent=True))
        dialog.open()

    def _ask_change(self, wish: Wish) -> None:
        """One other choice of one group: which one, and only when that group said yes."""
        try:
            found = changeable(self._host.board, wish.group)
        except UserError as problem:
            self._tell(problem)
            return
        self._changing.ready(found)
        group = self._host.board.state.group(wish.group)
        name = group.name if group else ""
        dialog = GroupChangeDialog(found.changes, name, self._dialog or self._parent)
        dialog.agreed.connect(lambda key: self._put(shown_as_row(self._changing.ask(found, key))))
        dialog.open()

    def _act(self, exhibit: Exhibit) -> None:
        """What was computed comes in the place of what said so."""
        self._host.act(shown_as_row(exhibit))

    def _show(self, wish: Wish, *, consent: bool = False) -> None:
        try:
            row = shown_row(self._host.board, wish, consent=consent)
        except UserError as problem:
            self._tell(problem)
            return
        self._changing.forget()
        self._put(row)

    def _put(self, row: c.Shown) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._host.act(row)
        if self.window is None and len(QGuiApplication.screens()) > 1:
            self.open()

    def _tell(self, problem: UserError) -> None:
        if self._dialog is not None:
            self._dialog.tell(problem.message)
