"""What the disk did not take: tried again before it is left behind, and told; nothing is dropped unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.ui.casus_files import save_dialog, write_file
from effect_game.ui.controller import Controller
from effect_game.ui.kept_casus import CONFLICT
from effect_game.ui.widgets.dialogs import Dialog, TellDialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.shell import Shell
from effect_game.ui.widgets.text import Text

_LEAD = mark("{title}: wat jullie het laatst kozen, staat nog niet op de schijf.")
_CHOICE = mark(
    "Maak ruimte en probeer opnieuw. Of bewaar alles wat jullie kozen in een bestand ergens anders."
)
_OWN = mark(
    "Wat jullie hier kozen, is bewaard als een eigen casus. Wat in het andere venster is gekozen, blijft ook."
)
_NO_CASUS = mark("Er is nog geen casus open. Begin eerst met een huishouden.")


class UnsavedDialog(Dialog):
    """`again`, `file_wanted` or `dropped`; closing it goes back to the casus as it is."""

    again = Signal()
    file_wanted = Signal()
    dropped = Signal()

    def __init__(self, title: str, problem: str, parent: QWidget) -> None:
        super().__init__(tr("Nog niet bewaard"), parent, width=700)
        self.setObjectName("unsaved_dialog")
        self.body.addWidget(Text(tr(_LEAD, title=title), "body", wrap=True))
        self.problem = Notice(problem, NoticeKind.ERROR)
        self.body.addWidget(self.problem)
        self.body.addWidget(Text(tr(_CHOICE), "body", wrap=True))
        self.body.addStretch(1)
        buttons = (
            ("unsaved_drop", tr("Ga door zonder bewaren"), "", self.dropped),
            ("unsaved_file", tr("Bewaar als bestand"), "box", self.file_wanted),
        )
        self.add_close(tr("Terug"), main=False)
        for name, words, icon, signal in buttons:
            button = self.add_button(words, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(signal)
        again = self.add_button(tr("Probeer opnieuw"), main=True)
        again.setObjectName("unsaved_again")
        again.clicked.connect(self.again)

    def tell(self, words: str) -> None:
        """What is still in the way."""
        self.problem.set_notice(words, NoticeKind.ERROR)
        self.resize(self._fitting_size())


class Unsaved(QObject):
    """Stands before whatever leaves the casus in play for good, the end of the program included."""

    def __init__(self, shell: Shell, controller: Controller) -> None:
        super().__init__(shell)
        self._shell, self._controller = shell, controller
        self._dialog: UnsavedDialog | None = None
        self._then: Callable[[], object] = shell.close
        self._last: UserError | None = None
        controller.save_problem_changed.connect(self._changed)
        shell.installEventFilter(self)

    def stand_in_menu(self) -> None:
        """A line in the menu of the window as it is now."""
        self._shell.add_menu_action(tr("Bewaar als bestand"), "box", self._ask_file)

    def before(self, then: Callable[[], object]) -> None:
        """Do this once all is on the disk, or people said what is to become of the rest."""
        problem = self._controller.save_again()
        if problem is None:
            then()
        elif self._dialog is None:
            self._then = then
            title = self._controller.casus.household.title
            self._dialog = dialog = UnsavedDialog(title, problem.message, self._shell)
            dialog.again.connect(self._again)
            dialog.file_wanted.connect(self._ask_file)
            dialog.dropped.connect(self._drop)
            dialog.finished.connect(self._forget)
            dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Close:
            return super().eventFilter(watched, event)
        # A window that goes tells no more what was done with what it held.
        self._last = None
        if self._controller.save_again() is not None:
            event.ignore()
            self.before(self._shell.close)
            return True
        return super().eventFilter(watched, event)

    def _changed(self, problem: UserError | None) -> None:
        before, self._last = self._last, problem
        if problem is None and before is not None and before.code == CONFLICT and self._shell.isVisible():
            TellDialog(tr("Een eigen casus"), [tr(_OWN)], self._shell).open()

    def _again(self) -> None:
        problem = self._controller.save_again()
        if problem is None:
            self._go_on()
        elif self._dialog is not None:
            self._dialog.tell(problem.message)

    def _drop(self) -> None:
        self._controller.play.let_go()
        self._go_on()

    def _go_on(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._then()

    def _ask_file(self) -> None:
        control = self._controller
        if not control.content:
            self._shell.show_notice(tr(_NO_CASUS), NoticeKind.ATTENTION)
            return
        dialog = save_dialog(self._dialog or self._shell, control.store, control.play)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the casus in play to a file; what came of it is told."""
        control, dialog = self._controller, self._dialog
        try:
            told = write_file(control.store, Path(path), control.play, control.content)
        except UserError as problem:
            if dialog is not None:
                dialog.tell(problem.message)
            else:
                self._shell.show_notice(problem.message, NoticeKind.ERROR)
            return
        if dialog is not None:
            self._drop()
        self._shell.show_notice(told, NoticeKind.OK)

    def _forget(self) -> None:
        self._dialog = None
