"""PySide6 6.12.0 loses a reference to None in every call that returns nothing; Python 3.11 then aborts."""

import sys
from importlib.metadata import version

from PySide6.QtCore import QObject

VOID_CALLS = 10_000


def test_ten_thousand_void_calls_leave_none_alone() -> None:
    target = QObject()
    target.setObjectName("warm")
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        target.setObjectName("again")
    # Other threads and caches may move a handful of references; the fault moves one per call.
    assert abs(sys.getrefcount(None) - before) < VOID_CALLS // 100


def test_qt_is_the_version_that_was_measured() -> None:
    assert version("PySide6-Essentials") == "6.11.3"
