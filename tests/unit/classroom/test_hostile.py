"""What a hostile or broken program in the room can do to the class of the others: nothing that lasts."""

import json
import socket
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from websockets.sync.client import connect

from effect_game.classroom import client, door, limits
from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.carried import carried
from effect_game.classroom.desk import _HANDLERS, Desk
from effect_game.classroom.keys import group_of
from effect_game.classroom.post import Act, Came
from effect_game.content.canonical import from_canonical
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.store.digest import header_json, row_json
from tests.support.class_network import HERE, PATIENCE_S, Laptop, Room, wait
from tests.support.classroom import APP, CODE, Line, begin_class, desk_at, journal_as, key_of, member_of

ELSEWHERE = "127.0.0.2"
PING = b"\x89\x80\0\0\0\0"
PONG = 2
"""Bytes of an answer to an empty ping."""
HALF = "\ud800"
UPGRADE = (
    "GET / HTTP/1.1\r\nHost: les\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


def hello(number: int, code: str = CODE) -> m.Hello:
    return m.Hello(m.PROTOCOL, APP, code, key_of(number), "", "", 0)


def came(connection: int, message: m.Message, address: str = "10.0.0.1") -> Came:
    return Came(connection, address, message)


def test_half_a_character_in_a_message_is_no_message_and_nobody_else_notices(room: Room) -> None:
    laptop = Laptop(room.port, 1)
    wait(lambda: laptop.online, "a line")
    for code in (HALF, CODE):
        values = {"app": HALF, "code": code, "key": key_of(2), "name": HALF, "session": "", "heard": 0}
        with connect(f"ws://{HERE}:{room.port}/", proxy=None) as line:
            line.send(json.dumps({"kind": "hello", "protocol": 1, **values}))
            answer = m.read(line.recv(timeout=PATIENCE_S))
            assert isinstance(answer, m.Refused)
            assert answer.code == "unreadable"
    laptop.client.offer(*journal_as("een", 5))
    wait(lambda: "een" in room.board.carried and room.board.carried["een"].next == 5, "rows")
    assert room.board.problem is None
    laptop.client.stop()


def test_who_answers_to_nothing_but_pings_is_let_go_before_it_costs_anything(room: Room) -> None:
    with socket.create_connection((HERE, room.port), PATIENCE_S) as line:
        line.sendall(UPGRADE.encode())
        line.recv(4096)
        answered = 0
        try:
            line.sendall(PING * 40_000)
            while data := line.recv(2**16):
                answered += len(data)
        except ConnectionError:
            pass
        one_piece = 4_096 / len(PING)
        assert answered <= (door.FRAMES_AT_ONCE + one_piece) * PONG


def test_an_address_full_of_strangers_leaves_room_for_another_one(room: Room) -> None:
    with ExitStack() as stack:
        silent = [
            stack.enter_context(socket.create_connection((HERE, room.port), PATIENCE_S))
            for _ in range(door.STRANGERS + 20)
        ]
        # Who is over the number is let go at once, the others wait for their hello.
        assert all(_let_go(line) for line in silent[door.STRANGERS :])
        other = stack.enter_context(
            socket.create_connection((HERE, room.port), PATIENCE_S, source_address=(ELSEWHERE, 0))
        )
        with connect(f"ws://{HERE}:{room.port}/", proxy=None, sock=other) as talk:
            talk.send(m.written(hello(1)))
            assert isinstance(m.read(talk.recv(timeout=PATIENCE_S)), m.Welcome)


def _let_go(line: socket.socket) -> bool:
    try:
        line.sendall(UPGRADE.encode())
        return not line.recv(1)
    except ConnectionError:
        return True


def test_rows_that_a_full_disk_did_not_take_come_by_themselves_when_it_does(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "RETRY_S", (0.05,))
    laptop = Laptop(room.port, 1)
    laptop.client.offer(*journal_as("een", 5))
    wait(lambda: laptop.heard is not None and laptop.heard.kept == {"een": 5}, "the first rows")
    with monkeypatch.context() as broken:

        def full(*_: object, **__: object) -> None:
            raise UserError("store.full", "De schijf is vol.")

        broken.setattr(Store, "_append", full)
        laptop.client.offer(*journal_as("een", 9))
        wait(lambda: room.board.problem is not None, "a problem")
    # Nobody does anything more.
    wait(lambda: laptop.heard is not None and laptop.heard.kept == {"een": 9}, "the other rows")
    laptop.client.stop()


def test_after_the_lesson_nobody_looks_for_a_trainer_who_has_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "RETRY_S", (0.05,))
    path = tmp_path / "les.sqlite"
    begin_class(path).close()
    room = Room(path)
    laptop = Laptop(room.port, 1)
    laptop.client.offer(*journal_as("een", 5))
    wait(lambda: "een" in room.board.carried and room.board.carried["een"].next == 5, "rows")
    room.server.act(c.ClassClosed())
    wait(lambda: laptop.heard is not None and laptop.heard.done, "it is over")
    room.server.stop()
    laptop.client._thread.join(PATIENCE_S)
    assert not laptop.client._thread.is_alive()


def test_who_has_something_the_trainer_does_not_have_is_not_done_after_the_lesson(desk: Desk) -> None:
    line, member = Line(desk), member_of(1)
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 5)))
    done = [member.done]
    line.act(c.ClassClosed())
    done.append(member.done)
    line.cut(number)
    member.offer(*journal_as("een", 9))
    done.append(member.done)
    line.open(member)
    assert [*done, member.done] == [False, True, False, True]


@pytest.fixture
def desk() -> Desk:
    return desk_at(begin_class(None))


def test_a_mistake_at_one_message_takes_nothing_from_the_others(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    journal, content = journal_as("een", 6)
    for message in (hello(1), m.CasusOffer(header_json(journal.header)), m.Content("een", content.decode())):
        desk.take([came(1, message)], 0.0)
    desk.take([came(2, hello(2))], 0.0)

    def fall(*_: object) -> list[m.Message]:
        raise OverflowError("niet voorzien")

    monkeypatch.setitem(_HANDLERS, m.Bring, fall)
    rows = m.Rows("een", tuple(map(row_json, journal.rows)))
    answers = desk.take([came(1, rows), came(2, m.Bring("een")), Act(c.Paused(True))], 0.0)
    assert [(each.connection, type(each.message), each.last) for each in answers if each.last] == [
        (2, m.Refused, True)
    ]
    assert "niet voorzien" in capsys.readouterr().err
    assert m.Kept("een", 6) in [each.message for each in answers if each.connection == 1]
    # What was answered as kept is on the disk, and the disk and the memory say the same.
    again = desk_at(desk._store)
    assert again.state == desk.state
    assert again.carried["een"].next == desk.carried["een"].next == 6
    assert desk.state.paused


def test_a_casus_is_brought_back_a_few_times_and_not_without_end(desk: Desk) -> None:
    journal, content = journal_as("een", 6)
    for message in (hello(1), m.CasusOffer(header_json(journal.header)), m.Content("een", content.decode())):
        desk.take([came(1, message)], 0.0)
    answers = desk.take([came(1, m.Bring("een")) for _ in range(40)], 0.0)
    assert sum(isinstance(each.message, m.Content) for each in answers) == limits.BRINGS
    # A new line of the same group does not begin anew; a while later it may ask again.
    desk.take([came(2, hello(1))], 0.0)
    (answer,) = desk.take([came(2, m.Bring("een"))], 0.0)
    assert (answer.last, answer.message.code) == (True, "later")
    desk.take([came(3, hello(1))], 60.0)
    assert isinstance(desk.take([came(3, m.Bring("een"))], 60.0)[1].message, m.Content)


def test_one_computer_cannot_fill_the_class_with_groups_nor_its_journal_with_hands(desk: Desk) -> None:
    most = int(limits.NEW_AT_ONCE)
    for number in range(1, most + 20):
        desk.take([came(number, hello(number))], 0.0)
    assert len(desk.state.groups) == most
    desk.take([came(9_000, hello(9_000), "10.0.0.2")], 0.0)
    assert desk.state.group(group_of(key_of(9_000))) is not None
    # Who is in stays in, also over a new line.
    back = [each.message for each in desk.take([came(9_001, hello(1))], 0.0) if each.connection == 9_001]
    assert isinstance(back[0], m.Welcome)
    before = desk.state.next
    desk.take([came(9_001, m.Help(bool(number % 2))) for number in range(1, 200)], 0.0)
    assert desk.state.next - before <= 10


def test_offers_without_content_are_remembered_for_a_few_and_a_long_title_is_refused(desk: Desk) -> None:
    desk.take([came(1, hello(1))], 0.0)
    header = header_json(journal_as("een")[0].header)
    for number in range(100):
        desk.take([came(1, m.CasusOffer({**header, "casus": f"casus {number}"}))], 0.0)
    assert len(desk._offers) == limits.MAX_CASUSES
    (answer,) = desk.take([came(1, m.CasusOffer({**header, "casus": "x", "title": "x" * 501}))], 0.0)
    assert answer.message.code == "unreadable"


@pytest.mark.parametrize(
    ("kind", "part", "value"),
    [
        ("month_passed", "levels", []),
        ("month_passed", "levels", [-(2**63)] * 40),
        ("lids_opened", "goal_share", 1e308),
    ],
)
def test_an_outcome_that_no_screen_could_paint_is_refused(kind: str, part: str, value: object) -> None:
    journal, content = journal_as("een")
    casus = from_canonical(content)
    place = next(index for index, row in enumerate(journal.rows) if row.kind == kind)
    row = journal.rows[place]
    assert part in row.payload
    before = carried(journal.header, casus, journal.rows[:place])
    with pytest.raises(UserError):
        before.with_rows([replace(row, payload={**row.payload, part: value})])
    assert before.with_rows([row]).next == place + 1
