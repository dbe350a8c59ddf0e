"""Waiting for the window without a test around it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

BOT_PATIENCE_MS = 60_000
"""A machine with more to do than these tests takes long for what is a second's work on a quiet one."""


class PatientBot(QtBot):
    """pytest-qt's own, which gives up after five seconds unless a test says otherwise."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = BOT_PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


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
