"""Waiting for the window without a test around it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication


def wait_until(done: Callable[[], bool], patience_s: float) -> bool:
    """Let the window work until `done`; False when it takes longer than that."""
    spent = QElapsedTimer()
    spent.start()
    ticks = QTimer()
    ticks.start(10)
    while not done():
        if spent.elapsed() > patience_s * 1000:
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return True
