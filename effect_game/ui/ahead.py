"""Work done while people look: small jobs, one per turn of the event loop, once a screen has come to rest."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Job = Callable[[], object]
REST_MS = 400
"""How long after it was asked the first job runs: what is in sight has been painted by then."""


class Ahead(QObject):
    """Runs jobs that only save time later: whoever needs the result before that makes it at once.

    A job may give more jobs (`add`). Newer jobs take the place of older ones that have not run.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: deque[Job] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    def begin(self, *jobs: Job, rest_ms: int = REST_MS) -> None:
        """Forget what was waiting; run these one by one when the window has come to rest."""
        self._jobs = deque(jobs)
        self._timer.start(rest_ms)

    def add(self, jobs: Iterable[Job]) -> None:
        """Run these next, before what is waiting."""
        self._jobs.extendleft(reversed(tuple(jobs)))

    def stop(self) -> None:
        """Forget what was waiting."""
        self._jobs.clear()
        self._timer.stop()

    def _run(self) -> None:
        if self._jobs:
            self._jobs.popleft()()
        if self._jobs:
            # A turn of its own for each: in between the window answers.
            self._timer.start(0)


def keep_for_good() -> None:
    """What is in memory now stays (code, content, screens): the collector need not look through it again.

    Looking through all of it takes longer than a pause people feel. What is dropped is still freed at once
    unless it holds on to itself; that little waits for `keep_no_more`.
    """
    gc.collect(1)
    gc.freeze()


def keep_no_more() -> None:
    """The window goes away: everything may be looked through again."""
    gc.unfreeze()
