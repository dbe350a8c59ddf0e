"""What one test process has played, for the others of the same run: seconds of work, a small file."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path

from effect_game.domain.journal import Journal

_folders: list[Path] = []


def share_in(folder: Path) -> None:
    """Every process of a run names the same folder, which is new for each run."""
    folder.mkdir(exist_ok=True)
    _folders[:] = [folder]


def journal_of(key: str, play: Callable[[], Journal]) -> Journal:
    """A journal that another process of this run has made already, else that of `play`."""
    if not _folders:
        return play()
    file = _folders[0] / f"{key}.journal"
    if file.exists():
        kept = pickle.loads(file.read_bytes())
        assert isinstance(kept, Journal)
        return kept
    made = play()
    # Whole or not there: another process may look at this moment.
    part = file.with_suffix(f".{os.getpid()}")
    part.write_bytes(pickle.dumps(made))
    part.replace(file)
    return made
