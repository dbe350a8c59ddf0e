"""A real trainer's computer and real groups, over the network of this one computer."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.keys import group_of
from effect_game.classroom.server import ClassServer
from effect_game.domain.problems import UserError
from effect_game.resources import data_root
from effect_game.store.database import Store
from tests.support.class_network import HERE, PATIENCE_S, Laptop, Room, wait
from tests.support.classroom import begin_class, desk_at, journal_as, key_of


@pytest.fixture
def laptop(room: Room) -> Iterator[Laptop]:
    made = Laptop(room.port, 1)
    yield made
    made.client.stop()


def test_a_group_plays_and_the_board_knows_it_and_the_group_hears_the_trainer(
    room: Room, laptop: Laptop
) -> None:
    journal, content = journal_as("een")
    laptop.client.offer(journal, content)
    wait(
        lambda: "een" in room.board.carried and room.board.carried["een"].next == len(journal.rows),
        "all rows",
    )
    assert room.board.carried["een"].state.finished
    assert room.board.connected == {group_of(key_of(1))}
    room.server.act(c.Said("Nog vijf minuten."))
    wait(lambda: laptop.heard is not None and bool(laptop.heard.state.messages), "a message")
    laptop.client.ask_help(True)
    wait(lambda: room.board.state.groups[0].asks_help, "a raised hand")


def test_a_trainer_who_stops_and_starts_again_is_found_without_anybody_doing_anything(tmp_path: Path) -> None:
    path = tmp_path / "les.sqlite"
    begin_class(path).close()
    room = Room(path)
    laptop = Laptop(room.port, 1)
    wait(lambda: laptop.online, "a line")
    room.server.stop()
    wait(lambda: not laptop.online, "no line")
    assert laptop.heard is not None
    assert laptop.heard.trouble is not None
    laptop.client.offer(*journal_as("een", 12))
    again = Room(path, room.port)
    wait(
        lambda: "een" in again.board.carried and again.board.carried["een"].next == 12,
        "what was played meanwhile",
    )
    laptop.client.stop()
    again.server.stop()


def test_a_mistake_of_ours_is_told_on_the_board_and_the_lesson_goes_on(
    room: Room, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as broken:

        def fall(*_: object) -> None:
            raise ZeroDivisionError("een fout van ons")

        broken.setattr(Desk, "take", fall)
        room.server.act(c.Paused(True))
        wait(lambda: room.board.problem is not None, "a problem on the board")
    assert "een fout van ons" in capsys.readouterr().err
    room.server.act(c.Said("Verder."))
    wait(lambda: bool(room.board.state.messages), "what was done after it")


def test_a_wrong_code_is_told_and_not_tried_again_by_itself(room: Room) -> None:
    laptop = Laptop(room.port, 2, code="AAAAAA")
    wait(lambda: laptop.heard is not None and laptop.heard.refusal is not None, "a refusal")
    assert laptop.heard is not None
    assert laptop.heard.refusal is not None
    assert laptop.heard.refusal.code == "code"
    laptop.client.stop()


def test_nobody_there_says_that_no_lesson_is_open_at_this_address() -> None:
    with socket.socket() as free:
        free.bind((HERE, 0))
        port = free.getsockname()[1]
    laptop = Laptop(port, 1)
    wait(lambda: laptop.heard is not None and laptop.heard.trouble is not None, "trouble")
    assert laptop.heard is not None
    assert laptop.heard.trouble is not None
    assert laptop.heard.trouble.code == "refused"
    laptop.client.stop()


def test_a_port_that_is_busy_gives_the_next_and_when_all_are_busy_a_sentence(tmp_path: Path) -> None:
    begin_class(tmp_path / "les.sqlite").close()
    taken: list[socket.socket] = []
    try:
        first = _ten_in_a_row(taken)
        server = ClassServer(lambda: desk_at(Store(tmp_path / "les.sqlite")), lambda _board: None)
        with pytest.raises(UserError, match="bezet"):
            server.start(HERE, first)
        taken.pop().close()
        server = ClassServer(lambda: desk_at(Store(tmp_path / "les.sqlite")), lambda _board: None)
        assert server.start(HERE, first) == first + 9
        server.stop()
    finally:
        for each in taken:
            each.close()


def _ten_in_a_row(taken: list[socket.socket]) -> int:
    """Take ten ports that follow each other; the first."""
    for first in range(40_000, 60_000, 10):
        try:
            for port in range(first, first + 10):
                each = socket.socket()
                taken.append(each)
                each.bind((HERE, port))
                each.listen()
        except OSError:
            while taken:
                taken.pop().close()
        else:
            return first
    raise AssertionError("no ten free ports")


@pytest.mark.parametrize(
    "text",
    [
        "geen json",
        "[]",
        '{"kind":"rows"}',
        '{"kind":"hello","protocol":1}',
        '{"kind":["hello"]}',
        '{"kind":"rows","casus":"een","rows":[]}',
    ],
)
def test_what_is_no_message_gets_a_refusal_and_the_line_ends(room: Room, text: str) -> None:
    with connect(f"ws://{HERE}:{room.port}/", proxy=None) as line:
        line.send(text)
        answer = m.read(line.recv(timeout=PATIENCE_S))
        assert isinstance(answer, m.Refused)
        with pytest.raises(ConnectionClosed):
            line.recv(timeout=PATIENCE_S)


def test_a_stranger_cannot_send_much_before_the_code_was_right(room: Room) -> None:
    with connect(f"ws://{HERE}:{room.port}/", proxy=None) as line:
        line.send("x" * (m.MAX_GREETING_BYTES + 1))
        with pytest.raises(ConnectionClosed):
            line.recv(timeout=PATIENCE_S)


def test_a_page_in_a_browser_is_not_let_in(room: Room) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        connect(f"ws://{HERE}:{room.port}/", proxy=None, origin=Origin("http://voorbeeld.nl"))


def test_a_computer_that_shouts_does_not_keep_another_group_waiting(room: Room) -> None:
    hello = m.Hello(m.PROTOCOL, "x", "K7MX4P", key_of(9), "", "", 0)
    with connect(f"ws://{HERE}:{room.port}/", proxy=None, close_timeout=0.1) as shouting:
        shouting.send(m.written(hello))
        # Who shouts may be shown the door halfway.
        with suppress(ConnectionClosed):
            for _ in range(200):
                shouting.send(m.written(m.Bring("van een ander")))
        laptop = Laptop(room.port, 1)
        laptop.client.offer(*journal_as("een", 10))
        wait(lambda: _rows(room, "een") == 10, "the other group's rows")
        laptop.client.stop()


def _rows(room: Room, casus: str) -> int:
    return room.board.carried[casus].next if casus in room.board.carried else 0


@pytest.mark.slow
def test_a_trainer_process_that_is_killed_again_and_again_ends_with_every_row_once(tmp_path: Path) -> None:
    path = tmp_path / "les.sqlite"
    begin_class(path).close()
    process, port = _trainer(path, 0)
    laptops = [Laptop(port, number) for number in (1, 2, 3)]
    kills = 12
    for kill in range(kills):
        for number, laptop in enumerate(laptops, start=1):
            laptop.client.offer(*journal_as(f"casus {number}", 5 * (kill + 1)))
        if kill % 3:
            # Sometimes while rows are being written, sometimes when all is quiet.
            wait(lambda: all(laptop.online for laptop in laptops), "lines")
        _kill(process)
        process, _ = _trainer(path, port)
    rows = len(journal_as("")[0].rows)
    for number, laptop in enumerate(laptops, start=1):
        laptop.client.offer(*journal_as(f"casus {number}"))
    wait(lambda: all(sum(x.heard.kept.values()) == rows for x in laptops if x.heard), "everything is kept")
    for laptop in laptops:
        laptop.client.stop()
    _kill(process)
    with Store(path) as store:
        assert [store.load(f"casus {number}") for number in (1, 2, 3)] == [
            journal_as(f"casus {number}")[0] for number in (1, 2, 3)
        ]
        assert len(desk_at(store).state.groups) == 3


def _trainer(path: Path, port: int) -> tuple["subprocess.Popen[str]", int]:
    command = [sys.executable, "-m", "tests.support.class_process", str(path), str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=data_root())
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def _kill(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()
