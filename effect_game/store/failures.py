"""From what the disk and SQLite report to a sentence the player can act on."""

import errno
import os
import sqlite3
from pathlib import Path

from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError

_FULL = mark("Opslaan lukt niet: de schijf is vol. Je kunt doorspelen. Maak een bestand.")

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNREACHABLE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM})
_DISK_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_MAY_NOT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def damaged(path: Path | None) -> UserError:
    """The store cannot be trusted; nothing was written to it."""
    return UserError(
        "store.damaged",
        tr(
            "{path}: dit bestand is beschadigd. Het bestand blijft zoals het is. Bewaar het en vraag hulp.",
            path=path,
        ),
    )


def newer(path: Path | None) -> UserError:
    """The store was made by a later version of the program."""
    return UserError(
        "store.newer",
        tr(
            "{path}: dit bestand komt uit een nieuwere versie van €ffect. Het bestand blijft zoals het is. "
            "Werk €ffect bij.",
            path=path,
        ),
    )


def foreign(path: Path | None) -> UserError:
    """A database of another program."""
    return UserError(
        "store.foreign",
        tr(
            "{path}: dit is geen opslag van €ffect. Het bestand blijft zoals het is. Kies een ander bestand.",
            path=path,
        ),
    )


def unknown_casus(casus: str, path: Path | None) -> UserError:
    """No casus with that id in this store."""
    return UserError(
        "store.unknown_casus",
        tr("Casus '{casus}' staat niet in {path}. Kies een casus uit de lijst.", casus=casus, path=path),
    )


def conflict(title: str) -> UserError:
    """The casus went on in another window or file, in another way."""
    return UserError(
        "store.conflict",
        tr(
            "'{title}' ging ergens anders al anders verder. Er is niets gewijzigd. Open de casus opnieuw.",
            title=title,
        ),
    )


def from_sqlite(error: sqlite3.Error, path: Path | None) -> UserError | None:
    """The UserError for what SQLite reports; None when it is a mistake of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python itself found text that is not UTF-8; SQLite's own errors always carry a code.
        return damaged(path) if type(error) is sqlite3.OperationalError else None
    primary = code & 0xFF
    if primary in _DAMAGED:
        return damaged(path)
    if primary == sqlite3.SQLITE_FULL:
        return UserError("store.full", tr(_FULL))
    if primary in _LOCKED:
        return UserError(
            "store.locked",
            tr(
                "Opslaan lukt niet: {path} is bezet. Sluit andere vensters van €ffect en probeer opnieuw.",
                path=path,
            ),
        )
    if primary == sqlite3.SQLITE_READONLY:
        return UserError(
            "store.readonly",
            tr("Opslaan lukt niet: {path} is alleen-lezen. Je kunt doorspelen. Maak een bestand.", path=path),
        )
    return unreachable(path) if primary in _UNREACHABLE else None


def unreachable(path: Path | None) -> UserError:
    """The file or its folder is away, or the disk fails."""
    return UserError(
        "store.unreachable",
        tr("€ffect kan niet bij {path}. Kijk of de map er is en probeer opnieuw.", path=path),
    )


def from_os(error: OSError, path: Path, *, writing: bool) -> UserError:
    """The UserError for reading or writing a file of our own: a casus, a leerdossier."""
    if not writing:
        if isinstance(error, FileNotFoundError):
            return UserError("effect.missing", tr("{path} bestaat niet. Kies een ander bestand.", path=path))
        return UserError(
            "effect.unreadable", tr("€ffect kan {path} niet lezen. Kies een ander bestand.", path=path)
        )
    if error.errno in _DISK_FULL and os.path.lexists(path):
        words = tr(
            "{path} is niet gewijzigd: de schijf is vol. Wat er al in stond, is er nog. Maak ruimte, of kies "
            "een andere schijf.",
            path=path,
        )
        return UserError("effect.full", words)
    if error.errno in _DISK_FULL:
        return UserError(
            "effect.full", tr("{path} is niet gemaakt: de schijf is vol. Kies een andere schijf.", path=path)
        )
    if error.errno in _MAY_NOT and os.path.lexists(path):
        # On Windows a workbook that is open says no in the same way as a folder that is closed to us.
        words = tr(
            "{path} is niet vervangen: het is open in een ander programma, of alleen-lezen. "
            "Sluit het en probeer opnieuw, of kies een andere map.",
            path=path,
        )
        return UserError("effect.in_use", words)
    if error.errno in _MAY_NOT:
        return UserError(
            "effect.readonly",
            tr("{path} is niet gemaakt: je mag hier niet schrijven. Kies een andere map.", path=path),
        )
    return UserError("effect.unwritable", tr("{path} is niet gemaakt. Kies een andere map.", path=path))
