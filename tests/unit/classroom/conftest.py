"""What the tests of a class over a network share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.class_network import Room
from tests.support.classroom import begin_class


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A trainer's computer with a class that has begun."""
    path = tmp_path / "les.sqlite"
    begin_class(path).close()
    made = Room(path)
    yield made
    made.server.stop()
