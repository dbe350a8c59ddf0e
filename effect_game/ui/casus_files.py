"""A casus in a file: the dialogs that save and open one start in one folder."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from effect_game.content.canonical import from_canonical
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.play.session import Play
from effect_game.store.database import Store
from effect_game.store.effect_file import read_effect, write_effect

FILE_KIND = mark("Casus van €ffect (*.effect)")
_LAST_FOLDER = "casus_folder"


def keep_file(store: Store, path: Path, utc: str) -> str:
    """Keep the casus of an .effect file in the store; its key. Raises UserError."""
    journal, content = read_effect(path)
    state = fold(from_canonical(content), journal.rows)
    store.add(journal, content, utc=utc, step=state.step.value, finished=state.finished)
    return journal.header.casus


def write_file(store: Store, path: Path, play: Play, content: bytes) -> None:
    """Write what was played to an .effect file. Raises UserError."""
    write_effect(path, play.journal, content)
    remember_folder(store, path)


def save_dialog(parent: QWidget, store: Store, play: Play) -> QFileDialog:
    """Asks where a casus goes; `fileSelected` carries it."""
    dialog = QFileDialog(parent, tr("Bewaar als bestand"), first_folder(store), tr(FILE_KIND))
    dialog.setObjectName("save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("effect")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The same file in every language, and a name that Windows takes.
    title = re.sub(r'[<>:"/\\|?*]', "", play.content.household.title)
    dialog.selectFile(f"{title}.effect")
    return dialog


def first_folder(store: Store) -> str:
    """The folder used last, when it is still there; else the documents of this user."""
    last = store.setting(_LAST_FOLDER)
    if isinstance(last, str) and Path(last).is_dir():
        return last
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def remember_folder(store: Store, file: Path) -> None:
    """Keep the folder of a file that was just saved or opened."""
    # What people asked for is done; a store that cannot be written tells so with the next decision.
    with suppress(UserError):
        store.set_setting(_LAST_FOLDER, str(file.absolute().parent))
