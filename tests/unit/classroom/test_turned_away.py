"""Who is turned away at the door hears why, how long to wait and what to do, and comes in by itself."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from websockets.sync.server import ServerConnection, serve

from effect_game.classroom import door, limits
from effect_game.classroom import messages as m
from effect_game.classroom.client import FINAL
from effect_game.classroom.desk import Desk
from effect_game.classroom.post import Came
from effect_game.classroom.views_member import help_view
from tests.support.class_network import HERE, Laptop, Room, wait
from tests.support.classroom import APP, CODE, begin_class, desk_at, key_of


@contextmanager
def hanging_up() -> Iterator[int]:
    """A trainer's computer that takes a line and lets go of it before it said anything; its port."""

    def let_go(line: ServerConnection) -> None:
        line.recv()
        line.socket.close()

    with serve(let_go, HERE, 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield int(server.socket.getsockname()[1])
        server.shutdown()
    thread.join()


def told(laptop: Laptop) -> str:
    help = help_view(laptop.heard)
    return "" if help is None else f"{help.cause} {help.step}"


def test_a_full_door_is_told_with_a_wait_and_the_laptop_comes_in_once_there_is_room(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "STRANGERS", 0)
    laptop = Laptop(room.port, 1)
    wait(lambda: bool(told(laptop)), "a sentence")
    assert laptop.heard is not None
    assert laptop.heard.trouble is not None
    assert laptop.heard.trouble.code == "turned_away"
    assert "te veel laptops" in told(laptop)
    assert "seconden" in told(laptop)
    monkeypatch.undo()
    wait(lambda: laptop.online, "a line")
    assert told(laptop) == ""
    laptop.client.stop()


def test_a_line_that_ends_before_the_trainer_said_anything_is_told() -> None:
    with hanging_up() as port:
        laptop = Laptop(port, 1)
        wait(lambda: bool(told(laptop)), "a sentence")
        assert "te veel laptops" in told(laptop)
        laptop.client.stop()


def test_too_many_new_groups_of_one_address_hear_how_long_and_are_not_sent_away_for_good() -> None:
    desk = desk_at(begin_class(None))
    for number in range(int(limits.NEW_AT_ONCE)):
        assert isinstance(hello(desk, number, 0.0), m.Welcome)
    refusal = hello(desk, 90, 0.0)
    assert isinstance(refusal, m.Refused)
    assert (refusal.code, refusal.wait_s) == ("many", 10)
    assert "10 seconden" in refusal.words
    assert refusal.code not in FINAL
    assert isinstance(hello(desk, 90, 10.0), m.Welcome)


def hello(desk: Desk, number: int, now: float) -> m.Message:
    greeting = m.Hello(m.PROTOCOL, APP, CODE, key_of(number), "", "", 0)
    answers = desk.take([Came(number, "10.0.0.1", greeting)], now)
    return next(answer.message for answer in answers if answer.connection == number)
