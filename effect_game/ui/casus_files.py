"""A casus in a file: the dialogs that save and open one start in one folder."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from effect_game.content.canonical import from_canonical
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.play.session import Play
from effect_game.play.shared_file import as_kept, leaves_out, to_share
from effect_game.store.database import Store
from effect_game.store.effect_file import read_effect, write_effect
from effect_game.ui.widgets.file_dialog import FileDialog

FILE_KIND = mark("Casus van €ffect (*.effect)")
OWN_CASE_STAYED = mark("De tekst over een eigen casus is niet mee: daar staat geen vinkje bij.")
OWN_CASE_WENT = mark(
    "De tekst over een eigen casus staat er wel in, want hij staat nog nergens anders. Bewaar het zelf."
)
_LAST_FOLDER = "casus_folder"
_UNKNOWN = "store.unknown_casus"


def keep_file(store: Store, path: Path, utc: str) -> str:
    """Keep the casus of an .effect file in the store; its key. Raises UserError."""
    journal, content = read_effect(path)
    state = fold(from_canonical(content), journal.rows)
    try:
        journal = as_kept(journal, store.load(journal.header.casus))
    except UserError as problem:
        if problem.code != _UNKNOWN:
            raise
    store.add(journal, content, utc=utc, step=state.step.value, finished=state.finished)
    return journal.header.casus


def write_file(store: Store, path: Path, play: Play, content: bytes) -> str:
    """Write what was played to an .effect file; what to tell of it. Raises UserError.

    A text about a case of one's own stays here without a tick; where nothing lies on the disk yet the file is
    all there is, and it goes along so that it is not lost.
    """
    journal, own_case = play.journal, play.state.own_case
    private = leaves_out(journal, own_case)
    only_here = store.path is None or play.save_problem is not None
    write_effect(path, journal if only_here else to_share(journal, own_case), content)
    remember_folder(store, path)
    told = tr("Bewaard: {path}", path=path)
    if not private:
        return told
    return f"{told}. {tr(OWN_CASE_WENT if only_here else OWN_CASE_STAYED)}"


def save_dialog(parent: QWidget, store: Store, play: Play) -> QFileDialog:
    """Asks where a casus goes; `fileSelected` carries it."""
    dialog = FileDialog(parent, tr("Bewaar als bestand"), first_folder(store), tr(FILE_KIND))
    dialog.setObjectName("save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("effect")
    # The same file in every language, and a name that Windows takes.
    title = re.sub(r'[<>:"/\\|?*]', "", play.content.household.title)
    dialog.selectFile(f"{title}.effect")
    return dialog


def open_dialog(parent: QWidget, store: Store) -> QFileDialog:
    """Asks for a casus that was saved; `fileSelected` carries it."""
    dialog = FileDialog(parent, tr("Open een casus"), first_folder(store), tr(FILE_KIND))
    dialog.setObjectName("open_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def first_folder(store: Store) -> str:
    """The folder used last, when it is still there; else the documents of this user."""
    last = last_folder(store)
    if last and Path(last).is_dir():
        return last
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def last_folder(store: Store) -> str:
    """The folder used last; '' when none is kept."""
    last = store.setting(_LAST_FOLDER)
    return last if isinstance(last, str) else ""


def remember_folder(store: Store, file: Path) -> None:
    """Keep the folder of a file that was just saved or opened."""
    # What people asked for is done; a store that cannot be written tells so with the next decision.
    with suppress(UserError):
        store.set_setting(_LAST_FOLDER, str(file.absolute().parent))
