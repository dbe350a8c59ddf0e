"""Where the dialogs that save and open a casus start: one folder for both."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from effect_game.content.canonical import from_canonical
from effect_game.domain.language import mark
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.store.database import Store
from effect_game.store.effect_file import read_effect

FILE_KIND = mark("Casus van €ffect (*.effect)")
_LAST_FOLDER = "casus_folder"


def keep_file(store: Store, path: Path, utc: str) -> str:
    """Keep the casus of an .effect file in the store; its key. Raises UserError."""
    journal, content = read_effect(path)
    state = fold(from_canonical(content), journal.rows)
    store.add(journal, content, utc=utc, step=state.step.value, finished=state.finished)
    return journal.header.casus


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
