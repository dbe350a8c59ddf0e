"""'Verander één ding' on the projector: computed on the trainer's computer, by a worker of its own.

While it computes the projector shows the change and asks what people expect. Its result only takes the place
of that question: what the trainer shows meanwhile stays.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried
from effect_game.classroom.exhibits import Exhibit, shown_as
from effect_game.classroom.showing import exhibit_in
from effect_game.classroom.views_projector_change import failed, waiting, what_if, what_if_ask
from effect_game.content.canonical import canonical_bytes
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.what_if import OneChange, WhatIfAsk, WhatIfTold
from effect_game.play.worker import Failed
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.worker_link import WorkerLink

PATIENCE_MS = 5_000
"""How long an outcome waits for its question to stand on the projector: some boards."""
_LOST = mark("Het rekenen is gestopt. Kies de verandering nog een keer.")


@dataclass(frozen=True, slots=True)
class _Asked:
    carried: Carried
    change: OneChange
    ask: WhatIfAsk
    shown: Exhibit
    """What the projector asks meanwhile."""


class Changing(QObject):
    """One change at a time: a later one takes the place of an earlier that is still computed."""

    def __init__(self, host: ClassHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._link: WorkerLink | None = None
        self._asked: _Asked | None = None
        self._ready: Exhibit | None = None
        self._stood = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._forget)
        host.changed.connect(self._settle)

    @property
    def busy(self) -> bool:
        """Whether a change is being computed."""
        return self._asked is not None

    def show(self, carried: Carried, change: OneChange) -> None:
        """Put the question on the projector, and the answer when it is there."""
        self._forget()
        self._patience.stop()
        shown = waiting(carried, change)
        self._asked = _Asked(carried, change, what_if_ask(carried, change), shown)
        self._host.act(c.Shown(*shown_as(shown)))
        link = self._link or self._begin()
        link.use_casus(canonical_bytes(carried.casus))
        link.ask_what_if(self._asked.ask)

    def stop(self) -> None:
        """The class is left."""
        link, self._link = self._link, None
        self._forget()
        if link is not None:
            link.close()

    def _begin(self) -> WorkerLink:
        self._link = link = WorkerLink(self)
        link.answered.connect(self._told)
        link.lost.connect(self._lost)
        return link

    def _told(self, told: object) -> None:
        asked = self._asked
        if asked is None:
            return
        if isinstance(told, WhatIfTold) and told.asked == asked.ask:
            try:
                self._answer(what_if(asked.carried, asked.change, told))
            except UserError as problem:
                self._answer(failed(asked.carried, asked.change, problem.message))
        elif isinstance(told, Failed) and told.request == asked.ask.request:
            self._answer(failed(asked.carried, asked.change, told.message))

    def _lost(self) -> None:
        """The worker is gone; the next change begins another one."""
        asked, link, self._link = self._asked, self._link, None
        if link is not None:
            link.close()
        if asked is not None:
            self._answer(failed(asked.carried, asked.change, tr(_LOST)))

    def _answer(self, exhibit: Exhibit) -> None:
        """In the place of the question, as soon as that stands there."""
        self._ready = exhibit
        self._settle()
        self._patience.start()

    def _settle(self) -> None:
        """A board comes a moment after what was done: the question may not stand there yet."""
        if self._asked is None:
            return
        try:
            now = exhibit_in(self._host.board.state)
        except UserError:
            now = None
        if now == self._asked.shown:
            self._stood = True
            if self._ready is not None:
                self._host.act(c.Shown(*shown_as(self._ready)))
                self._forget()
        elif self._stood:
            # The trainer shows something else meanwhile.
            self._forget()

    def _forget(self) -> None:
        self._asked, self._ready, self._stood = None, None, False
