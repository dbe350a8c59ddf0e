"""What €ffect keeps on this computer: the files, how large they are, and wiping them all.

Beside the store there may be others, made when it could not be used (`open_store`), the lessons that were
given here, and the file with the language of the first picture. Files that people made themselves lie
elsewhere and are never touched.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.store import schema
from effect_game.store.database import Store
from effect_game.store.first_language import language_file
from effect_game.store.paths import CLASSES

_AWAY = ".weg"
_BESIDE = ("-journal", _AWAY)
"""What may lie beside another store: SQLite's own, and what a wipe that was cut off had set aside."""
_NUMBERED = re.compile(r"(?P<first>.+)-\d+")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of ours. ours: False for one at our place that is of another program: it is left alone."""

    path: Path
    bytes: int
    ours: bool


def kept_files(store: Store) -> tuple[KeptFile, ...]:
    """Every file this store and those beside it are made of, the store itself first."""
    if store.path is None:
        return ()
    return tuple(KeptFile(path, _size(path), _is_ours(path)) for path in _files(store.path))


def kept_lessons(store: Store) -> int:
    """How many lessons were given on this computer."""
    return 0 if store.path is None else len([each for each in _classes(store.path) if each.is_file()])


def wipe(store: Store) -> None:
    """Take all of it away; the store goes on, empty.

    Raises UserError 'store.locked' when a file is in use or may not be written, or as the store does: then
    everything is as it was.
    """
    others = [kept.path for kept in kept_files(store) if kept.ours and kept.path != store.path]
    moved: list[Path] = []
    try:
        for other in others:
            _set_aside(other)
            moved.append(other)
        store.wipe()
    except UserError:
        for other in reversed(moved):
            with suppress(OSError):
                _aside(other).replace(other)
        raise
    for other in moved:
        with suppress(OSError):
            _aside(other).unlink()


def _files(path: Path) -> Iterator[Path]:
    """The store, those beside it with what SQLite left there, and the language of the first picture."""
    yield path
    numbered = _NUMBERED.fullmatch(path.stem)
    first = path if numbered is None else path.with_stem(numbered["first"])
    if not first.is_file():
        first = path
    here = (*first.parent.glob(f"{first.stem}*{first.suffix}"), *first.parent.glob(f"{first.stem}*{_AWAY}"))
    for file in sorted({first, *(each.with_name(each.name.removesuffix(_AWAY)) for each in here)}):
        alike = file == first or _NUMBERED.fullmatch(file.stem) is not None
        if alike and file != path:
            yield from (each for each in (file, *_beside(file)) if each.is_file())
    for file in _classes(first):
        yield from (each for each in (file, *_beside(file)) if each.is_file())
    if language_file(first).is_file():
        yield language_file(first)


def _classes(first: Path) -> list[Path]:
    """The lessons that were given here, each a store of its own."""
    folder = first.parent / CLASSES
    here = (*folder.glob(f"*{first.suffix}"), *folder.glob(f"*{_AWAY}"))
    return sorted({each.with_name(each.name.removesuffix(_AWAY)) for each in here})


def _beside(file: Path) -> Iterator[Path]:
    for end in _BESIDE:
        yield file.with_name(file.name + end)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_ours(path: Path) -> bool:
    """A damaged or newer store is ours; a database of another program is not."""
    try:
        schema.is_new(path)
    except UserError as problem:
        return problem.code != "store.foreign"
    return True


def _aside(path: Path) -> Path:
    return path.with_name(path.name + _AWAY)


def _set_aside(path: Path) -> None:
    """Out of the way, and back again when the rest does not go. UserError when another window uses it."""
    try:
        if path.suffix not in (_AWAY, language_file(path).suffix) and _is_busy(path):
            raise _in_use(path)
        path.replace(_aside(path))
    except OSError as error:
        raise _in_use(path) from error


def _is_busy(path: Path) -> bool:
    """Whether another window is writing in it; a damaged one cannot be asked, and may go."""
    connection = sqlite3.connect(path, timeout=0.5)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.rollback()
    except sqlite3.OperationalError as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()
    return False


def _in_use(path: Path) -> UserError:
    words = tr(
        "Er is niets gewist: {path} is in gebruik of alleen-lezen. Sluit andere vensters en probeer opnieuw.",
        path=path,
    )
    return UserError("store.locked", words)
