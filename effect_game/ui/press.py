"""A process that makes documents beside the window, and the thread that listens to it.

It does what `effect-game export` does, from the same journal and content: the bytes are the same, and no turn
of the window's event loop waits for it.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from effect_game.documents.wishes import Wishes
from effect_game.domain.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Sequence

LAST_WORDS_S = 5


@dataclass(frozen=True, slots=True)
class Order:
    """What to make, of which casus, where. content: canonical bytes. language: code. roots: folders with
    households, for their texts."""

    journal: Journal
    content: bytes
    language: str
    formats: tuple[str, ...]
    wishes: Wishes
    folder: Path
    roots: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class FilesThere:
    """These files are there already: the press waits for a yes or a no."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing can be made of this casus; why, in one sentence."""

    words: str


@dataclass(frozen=True, slots=True)
class Finished:
    """Everything was told."""


def press(connection: Connection, order: Order) -> None:
    """Entry of the spawned process: tells documents.formats.Told, FilesThere, Refused, and Finished."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from effect_game.content.language import language
    from effect_game.documents.formats import FORMATS, make_all
    from effect_game.documents.opened import computed_run, read_play
    from effect_game.domain.language import use
    from effect_game.domain.problems import UserError
    from effect_game.ui.drawings import draw_charts

    def may_replace(paths: Sequence[Path]) -> bool:
        connection.send(FilesThere(tuple(paths)))
        return bool(connection.recv())

    use(language(order.language))
    try:
        play = read_play(order.journal, order.content, order.roots)
        weighed = any(FORMATS[name].weighs for name in order.formats)
        drawer = draw_charts if any(FORMATS[name].pictures for name in order.formats) else None
        run = computed_run(play, drawer, weighed=weighed, wishes=order.wishes)
        for told in make_all((run,), order.formats, order.folder, may_replace):
            connection.send(told)
    except UserError as problem:
        connection.send(Refused(problem.message))
    connection.send(Finished())


class Press(QThread):
    """Starts the process and hands on what it tells; `ended` carries whether it told everything."""

    told = Signal(object)
    ended = Signal(bool)

    def __init__(self, order: Order, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._process: BaseProcess | None = None
        self._answers: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._stopped = False

    def answer(self, replace: bool) -> None:
        """To FilesThere."""
        self._answers.put(replace)

    def stop(self) -> None:
        """Make no more; what is written stays."""
        self._stopped = True
        self._answers.put(False)
        # One that is only just starting is stopped by the thread.
        if self._process is not None and self._process.is_alive():
            self._process.terminate()

    def run(self) -> None:
        """In the thread."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=press, args=(theirs, self._order), daemon=True)
        process.start()
        self._process = process
        theirs.close()
        whole = False
        try:
            whole = self._listen(ours)
        except (EOFError, OSError):
            whole = False
        finally:
            ours.close()
            if not whole:
                process.terminate()
            process.join(LAST_WORDS_S)
            if process.is_alive():
                process.kill()
                process.join()
        self.ended.emit(whole)

    def _listen(self, connection: Connection) -> bool:
        while not self._stopped:
            message = connection.recv()
            if isinstance(message, Finished):
                return True
            self.told.emit(message)
            if isinstance(message, FilesThere):
                connection.send(self._answers.get())
        return False
