"""What every test gets: no screen needed, nothing of the real user touched, no window left behind."""

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from effect_game.domain.language import use
from tests.support.shared import share_in
from tests.support.x_server import x_server

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Before anything imports Qt. Tests that need a real X screen start the program as a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Before anything imports NumPy, as the program does: on small matrices BLAS threads only get in the way.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


# As in the program (effect_game/ui/collector.py): nobody looks for waste but this thread, between tests.
gc.disable()
_ENDED = count(1)


WHOLE_WINDOW = frozenset({"game", "hand", "open_at"})
"""Fixtures that open the whole game with its worker process: seconds each, so not in the fast lane."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what opens the whole window as slow; leave out the bare Debian root unless it is asked for."""
    for item in items:
        if WHOLE_WINDOW & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)
    if os.environ.get("EFFECT_BARE") == "1":
        return
    bare = [item for item in items if item.get_closest_marker("bare") is not None]
    if bare:
        config.hook.pytest_deselected(items=bare)
        items[:] = [item for item in items if item not in bare]


@pytest.fixture(scope="session", autouse=True)
def plays_are_shared(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Test processes beside each other play a shipped plan once between them."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        share_in(tmp_path_factory.getbasetemp().parent / "played")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for this test only, so that settings and saved games never touch the real ones."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name, folder in (
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ):
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> "QtBot":
    """pytest-qt's hand, with patience."""
    from tests.support.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    """Whatever language a test chose, or a bot pressed on, the next test begins in Dutch."""
    yield
    use()


@pytest.fixture(autouse=True)
def waste_goes() -> Iterator[None]:
    """What a test leaves is looked through after it, and now and then all there is: that takes long."""
    yield
    gc.collect(2 if next(_ENDED) % 100 == 0 else 1)


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that uses Qt and leaves a visible window behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    # Ask for the application first: this guard then looks after pytest-qt has closed the test's own widgets.
    request.getfixturevalue("qapp")
    yield
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    names = [widget.objectName() or type(widget).__name__ for widget in left]
    # Hidden windows of earlier tests would be restyled with every change of theme: they go, too.
    for widget in QApplication.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not names, f"windows left open: {names}"


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """A screen for all tests that need one."""
    with x_server() as display:
        yield display
