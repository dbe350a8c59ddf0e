"""The worker when the window is gone: it ends by itself and says nothing."""

from collections import deque
from multiprocessing.connection import Connection
from typing import cast

import pytest

from effect_game.content.canonical import canonical_bytes
from effect_game.play.forecast import ForecastRequest
from effect_game.play.worker import Refresh, UseCasus, serve
from tests.support.casus import KLEIN, casus_of, plan_of


class GoneConnection:
    """A pipe whose other end was killed after it had asked for a forecast."""

    def __init__(self, error: type[OSError]) -> None:
        refresh = Refresh(ForecastRequest(plan_of(KLEIN, "expert"), seed=1), refine=True)
        self.waiting = deque([UseCasus(canonical_bytes(casus_of(KLEIN))), refresh])
        self._error = error

    def poll(self) -> bool:
        return bool(self.waiting)

    def recv(self) -> object:
        return self.waiting.popleft()

    def send(self, _answer: object) -> None:
        raise self._error


@pytest.mark.parametrize("error", [BrokenPipeError, ConnectionResetError])
def test_a_worker_ends_quietly_when_its_window_was_killed(error: type[OSError]) -> None:
    gone = GoneConnection(error)
    serve(cast(Connection, gone))
    assert not gone.waiting
