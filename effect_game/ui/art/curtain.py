"""A screen opens behind a curtain: filled, its pictures drawn, painted, each in a turn of its own."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from effect_game.ui.art.picture import Picture

SETTLING_TURNS = 4
"""Turns in which panels pass on to each other what they need: a picture drawn before that has another size,
and is drawn again in the turn that paints."""


class Curtain(QObject):
    """Keeps what is in sight on the screen until the pictures of the next screen have been drawn.

    Filling, drawing and painting together take longer than a pause people feel. One picture is drawn per turn
    of the event loop and in between the window answers; then everything appears at once.
    """

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self._screen: QWidget | None = None
        self._settling = 0
        self._pictures: deque[Picture] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._next)

    def drop(self, screen: QWidget) -> None:
        """Call it in the turn in which `screen` has come on the stage."""
        self._stage.setUpdatesEnabled(False)
        self._screen, self._settling = screen, SETTLING_TURNS
        self._pictures.clear()
        self._turn.start(0)

    def _next(self) -> None:
        if self._screen is not None:
            self._turn.start(0)
            if self._settling:
                self._settling -= 1
                return
            screen, self._screen = self._screen, None
            # Only now everything has its size.
            held = screen.findChildren(Picture) if isValid(screen) else ()
            self._pictures.extend(each for each in held if each.isVisible())
        elif self._pictures:
            # Before the drawing: whatever becomes of that, the curtain still goes up.
            self._turn.start(0)
            picture = self._pictures.popleft()
            if isValid(picture):
                picture.draw_ahead()
        else:
            self._stage.setUpdatesEnabled(True)
