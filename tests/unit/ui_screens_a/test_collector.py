"""Waste is looked for by the thread of the window, whoever makes objects."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from effect_game.ui.collector import Collector


class Waste:
    """Holds on to itself, and tells which thread took it apart."""

    def __init__(self, told: list[int]) -> None:
        self.itself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


@pytest.fixture
def left_to_python() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def make_much_in_a_thread() -> list[list[int]]:
    """More objects than Python leaves alone, as reading a long message makes; they are there to stay."""
    made: list[list[int]] = []
    thread = threading.Thread(target=lambda: made.extend([number] for number in range(50_000)))
    thread.start()
    thread.join()
    return made


def test_left_to_itself_python_takes_waste_apart_in_a_thread_that_makes_objects(left_to_python: None) -> None:
    gc.collect()
    told: list[int] = []
    Waste(told)
    make_much_in_a_thread()
    assert told
    assert told != [threading.get_ident()]


def test_with_the_collector_only_the_thread_of_the_window_takes_waste_apart(
    left_to_python: None, qtbot: QtBot
) -> None:
    gc.collect()
    told: list[int] = []
    collector = Collector(parent := QObject())
    Waste(told)
    kept = make_much_in_a_thread()
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == [threading.get_ident()]
    assert collector.parent() is parent
    assert len(kept) == 50_000
