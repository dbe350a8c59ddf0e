"""Writing a file whole or not at all."""

import os
from pathlib import Path

from effect_game.store import failures


def is_there(path: Path) -> bool:
    """Whether a file has that name; no, too, where one may not look or no file can be called that. Writing
    it then says what is the matter."""
    try:
        return path.exists()
    except OSError:
        return False


def write_whole(path: Path, data: bytes) -> None:
    """Replace `path` by `data` in one step; what was there stays when it does not work.

    Raises UserError 'effect.full', '.readonly', '.in_use' or '.unwritable'.
    """
    # In the same folder: only within one disk is replacing a single step.
    part = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except OSError as error:
        raise failures.from_os(error, path, writing=True) from error


def _sync_folder(folder: Path) -> None:
    # Windows has no such thing; there the name is safe when replace returns.
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
