"""The pipe to the worker: whatever the worker is doing, asking never holds up the window."""

from multiprocessing.connection import Connection
from time import monotonic, sleep

import pytest
from pytestqt.qtbot import QtBot

from effect_game.content.canonical import canonical_bytes
from effect_game.play.forecast import ForecastRequest
from effect_game.play.worker import Result, serve
from effect_game.ui import worker_link as module
from effect_game.ui.worker_link import WorkerLink
from tests.support.casus import KLEIN, casus_of, plan_of

pytestmark = pytest.mark.slow
DEAF_S = 2.0
MORE_THAN_A_PIPE_HOLDS = b" " * 4_000_000


def slow_to_listen(connection: Connection) -> None:
    """A worker on a machine that takes its time to start it."""
    sleep(DEAF_S)
    serve(connection)


def test_a_casus_goes_to_a_worker_that_is_still_starting_without_holding_up_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "serve", slow_to_listen)
    link, request = WorkerLink(), ForecastRequest(plan_of(KLEIN, "expert"), seed=1)
    try:
        begun = monotonic()
        link.use_casus(canonical_bytes(casus_of(KLEIN)) + MORE_THAN_A_PIPE_HOLDS)
        link.refresh(request, refine=False)
        assert monotonic() - begun < DEAF_S / 2
        with qtbot.waitSignal(link.answered, timeout=60_000) as told:
            pass
        (answer,) = told.args
        assert isinstance(answer, Result)
        assert answer.request == request
    finally:
        link.close()
