"""'Klopt dit niet?' on every text and number: right mouse button, F2, or the menu.

Nothing has to be built into a screen for it: what can be read is found in the window itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QWidget,
)

from effect_game.domain.language import in_use, mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.session import Clock
from effect_game.store.database import Store
from effect_game.store.remarks_file import Remark, forget_remarks, keep_remark, kept_remarks, write_remarks
from effect_game.ui.casus_files import first_folder, remember_folder
from effect_game.ui.screens.doubt_dialog import DoubtDialog
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import Dialog, TellDialog
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.shell import Shell

WORDS = mark("Klopt dit niet?")
FILE_KIND = mark("Opmerkingen bij €ffect (*.json)")
_SUFFIX = ".json"
_SHORTEST, _SENTENCE = 3, 20


class Doubts(QObject):
    """Listens to the whole program; `household` names the content that is in play, or ''."""

    def __init__(self, shell: Shell, store: Store, clock: Clock, household: Callable[[], str]) -> None:
        super().__init__(shell)
        self._shell, self._store, self._clock, self._household = shell, store, clock, household
        self._dialog: DoubtDialog | None = None
        QShortcut(QKeySequence("F2"), shell).activated.connect(self.ask_about_focus)
        # Unanswered events come up to their window, so that windows are enough to listen to.
        shell.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._listen)

    def stand_in_menu(self) -> None:
        """A line in the menu of the window as it is now."""
        self._shell.add_menu_action(tr(WORDS), "help", self.ask_about_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QWidget):
            return self._offer(watched, event)
        if isinstance(watched, Dialog) and isinstance(event, QKeyEvent) and _is_f2(event):
            self._ask(watched, _said_near(watched.focusWidget()))
            return True
        return super().eventFilter(watched, event)

    def _listen(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Dialogs take the focus when they open; about a remark no remark is made."""
        window = now.window() if now is not None else None
        if isinstance(window, Dialog) and not isinstance(window, DoubtDialog):
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def ask_about_focus(self) -> None:
        """About what has the focus, or anything else in sight."""
        self._ask(self._shell, _said_near(self._shell.focusWidget()))

    def keep(self, about: str, words: str) -> None:
        """Keep a remark; what is in the way is told and the words stay."""
        where = self._household(), self._shell.current_key()
        try:
            keep_remark(self._store, Remark(self._clock(), *where, about, words, in_use().code))
        except UserError as problem:
            if self._dialog is not None:
                self._dialog.tell(problem.message)
            return
        if self._dialog is not None:
            self._dialog.accept()

    def export(self, path: str) -> None:
        """Write all remarks to a file and begin anew."""
        wanted = Path(path) if path.endswith(_SUFFIX) else Path(path + _SUFFIX)
        try:
            write_remarks(wanted, kept_remarks(self._store))
            forget_remarks(self._store)
        except UserError as problem:
            if self._dialog is not None:
                self._dialog.tell(problem.message)
            return
        remember_folder(self._store, wanted)
        if self._dialog is not None:
            self._dialog.accept()
        said = tr("De opmerkingen staan in {name}. Stuur dat bestand aan de makers.", name=wanted.name)
        TellDialog(tr("Bewaard"), [said], self._shell).open()

    def _offer(self, window: QWidget, event: QContextMenuEvent) -> bool:
        under = window.childAt(event.pos())
        said = _said_at(under, under.mapFrom(window, event.pos())) if under is not None else ""
        if not said:
            return False
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr(WORDS)).triggered.connect(lambda _on: self._ask(window, said))
        menu.popup(event.globalPos())
        return True

    def _ask(self, window: QWidget, chosen: str) -> None:
        texts = texts_of(window)
        if chosen and chosen not in texts:
            texts = (chosen, *texts)
        dialog = DoubtDialog(texts, chosen, len(kept_remarks(self._store)), window)
        dialog.written.connect(self.keep)
        dialog.export_wanted.connect(self._ask_export)
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _ask_export(self) -> None:
        parent = self._dialog or self._shell
        dialog = FileDialog(parent, tr("Bewaar de opmerkingen"), first_folder(self._store), tr(FILE_KIND))
        dialog.setObjectName("doubt_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def _is_f2(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F2


def texts_of(window: QWidget) -> tuple[str, ...]:
    """Everything that can be read in a window, each once, in the order of the window."""
    said = [_said_by(each) for each in window.findChildren(QWidget) if each.isVisible()]
    return tuple(dict.fromkeys(words for words in said if len(words) >= _SHORTEST))


def _said_at(widget: QWidget | None, spot: QPoint) -> str:
    """The words under the mouse: of the widget, of a cell, or of what it stands in."""
    if isinstance(widget, QWidget) and isinstance(widget.parentWidget(), QAbstractItemView):
        view = widget.parentWidget()
        cell = str(view.indexAt(spot).data() or "") if isinstance(view, QAbstractItemView) else ""
        if cell:
            return cell
    while widget is not None and not widget.isWindow():
        said = _said_by(widget)
        if said:
            return said
        widget = widget.parentWidget()
    return ""


def _said_near(widget: QWidget | None) -> str:
    """The words of what has the focus; where that is a mere button, the longest text it stands with."""
    if not isinstance(widget, Button):
        return _said_by(widget)
    around = widget.parentWidget()
    while around is not None:
        told = [_said_by(label) for label in around.findChildren(QLabel) if label.isVisible()]
        longest = max(told, key=len, default="")
        if len(longest) >= _SENTENCE:
            return longest
        around = None if around.isWindow() else around.parentWidget()
    return _said_by(widget)


def _said_by(widget: QWidget | None) -> str:
    """The words of a label, or what a screen reader says of anything else."""
    if isinstance(widget, QLabel):
        return widget.text().strip()
    if isinstance(widget, QAbstractButton):
        return (widget.accessibleName() or widget.text()).strip()
    return widget.accessibleName().strip() if widget is not None else ""
