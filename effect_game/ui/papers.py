"""'Op papier' in the window: from the menu at every step, and from the end of Terugblik."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from effect_game.documents.formats import FORMATS, Stage, Told
from effect_game.domain.language import in_use, mark, tr
from effect_game.domain.problems import UserError
from effect_game.ui.controller import Controller
from effect_game.ui.euros import NO_PAPER, euros_shut
from effect_game.ui.press import FilesThere, Order, Press, Refused
from effect_game.ui.screens.papers_dialog import TITLE, PapersDialog, ReplaceDialog, summed_up
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

KEY = "Ctrl+P"
SETTING = "papers_folder"
_FOLDER = "€ffect"
_NO_CASUS = mark("Er is nog geen casus open. Begin eerst met een huishouden.")
_NOTHING_DONE = mark("Er is nog niets gekozen in deze casus. Begin eerst.")
_STOPPED = mark("Gestopt. Wat al klaar was, blijft staan.")
_BROKE = mark("Het maken is gestopt door een fout van €ffect. De casus is bewaard. Probeer het opnieuw.")


class Papers(QObject):
    """The dialog, the folder that was used last, and the press that works for it."""

    def __init__(self, shell: Shell, controller: Controller) -> None:
        super().__init__(shell)
        self._shell, self._controller = shell, controller
        self._dialog: PapersDialog | None = None
        self._press: Press | None = None
        self._chosen: tuple[str, ...] = (next(iter(FORMATS)),)
        self._results: dict[str, Stage] = {}
        self._stopping = False

    def stand_in_menu(self) -> None:
        """A line in the menu of the window as it is now, with its key."""
        action = self._shell.add_menu_action(tr(TITLE), "list", self.open)
        action.setShortcut(KEY)
        self._shell.addAction(action)

    def open(self) -> None:
        """Choose documents of the casus in play."""
        if not self._controller.content:
            self._shell.show_notice(tr(_NO_CASUS), NoticeKind.ATTENTION)
            return
        if not self._controller.play.journal.rows:
            self._shell.show_notice(tr(_NOTHING_DONE), NoticeKind.ATTENTION)
            return
        if euros_shut():
            self._shell.show_notice(tr(NO_PAPER), NoticeKind.ATTENTION)
            return
        if self._dialog is not None:
            return
        self._dialog = dialog = PapersDialog(self._folder(), self._chosen, self._shell)
        dialog.make_wanted.connect(self._make)
        dialog.folder_wanted.connect(self._ask_folder)
        dialog.open_wanted.connect(self._open_folder)
        dialog.stop_wanted.connect(self._stop)
        dialog.finished.connect(self._forget)
        dialog.open()

    def close(self) -> None:
        """Stop what is being made; nothing half is left behind."""
        if self._press is not None:
            self._press.blockSignals(True)
            self._press.stop()
            self._press.wait()

    def use_folder(self, path: str) -> None:
        """Documents come here from now on."""
        if self._dialog is not None and path:
            # A store that cannot be written says so with the next decision.
            with suppress(UserError):
                self._controller.store.set_setting(SETTING, path)
            self._dialog.show_folder(self._folder())

    def _folder(self) -> Path:
        kept = self._controller.store.setting(SETTING)
        if isinstance(kept, str) and kept:
            return Path(kept)
        places = QStandardPaths.StandardLocation
        return Path(QStandardPaths.writableLocation(places.DocumentsLocation)) / _FOLDER

    def _ask_folder(self) -> None:
        folder = self._folder()
        start = folder if folder.is_dir() else folder.parent
        dialog = FileDialog(self._dialog or self._shell, tr("In welke map?"), str(start))
        dialog.setObjectName("papers_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder()))) and self._dialog is not None:
            words = tr("De map gaat niet open. Zoek haar zelf op: {folder}", folder=self._folder())
            self._dialog.tell(words, NoticeKind.ATTENTION)

    def _make(self) -> None:
        dialog, control = self._dialog, self._controller
        if dialog is None:
            return
        if euros_shut():
            dialog.tell(tr(NO_PAPER), NoticeKind.ATTENTION)
            return
        self._chosen, self._results, self._stopping = dialog.chosen, {}, False
        order = Order(
            control.play.journal,
            control.content,
            in_use().code,
            dialog.chosen,
            dialog.wishes(),
            self._folder(),
            control.roots,
        )
        dialog.begin()
        self._press = press = Press(order, self)
        press.told.connect(self._told)
        press.ended.connect(self._ended)
        press.finished.connect(press.deleteLater)
        press.start()

    def _stop(self) -> None:
        self._stopping = True
        if self._press is not None:
            self._press.stop()

    def _told(self, message: object) -> None:
        if self._dialog is None:
            return
        if isinstance(message, Told):
            if message.stage is not Stage.MAKING:
                self._results[message.format] = message.stage
            self._dialog.told(message)
        elif isinstance(message, FilesThere) and self._press is not None:
            question = ReplaceDialog(message.paths, self._dialog)
            question.answered.connect(self._press.answer)
            question.open()
        elif isinstance(message, Refused):
            for name in self._chosen:
                self._told(Told(name, Stage.FAILED, message.words))

    def _ended(self, whole: bool) -> None:
        self._press = None
        if self._dialog is None:
            return
        words, kind = summed_up(self._results, len(self._chosen))
        if not whole:
            words = tr(_STOPPED) if self._stopping else tr(_BROKE)
            kind = NoticeKind.INFO if self._stopping else NoticeKind.ERROR
            for name in self._chosen:
                if name not in self._results:
                    self._dialog.told(Told(name, Stage.FAILED, tr("niet gemaakt")))
        there = {Stage.WRITTEN, Stage.KEPT} & set(self._results.values())
        self._dialog.end(words, kind, written=bool(there))

    def _forget(self) -> None:
        self._dialog = None
