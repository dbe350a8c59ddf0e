"""Python's search for waste, by the thread of the window only and never in the middle of a paint.

Left to itself Python looks for waste in whatever thread happens to make objects: also in one that reads a
pipe or a line. A widget that is found there is taken apart beside the thread that paints it, and the program
falls over without a word. A search halfway a paint or an event can do the same in one thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
"""How often is asked whether there is enough new to look through: looking itself is then a few ms."""


class Collector(QObject):
    """Takes Python's own search away and looks in turns of the event loop, with Python's own measures."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(LOOK_MS)


def collect_what_is_due() -> None:
    """The oldest generation that has grown past its measure, as Python does when it is left to itself."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
