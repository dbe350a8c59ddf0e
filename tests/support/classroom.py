"""A class for tests: a store with a lesson in it, groups with casussen, and a line that can be cut."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.kept_class import class_header, keep_class, session_in
from effect_game.classroom.member import Member
from effect_game.classroom.post import Act, Answer, Came
from effect_game.content.canonical import canonical_bytes
from effect_game.domain.journal import Journal
from effect_game.store.database import Store
from tests.support.casus import KLEIN, played

APP = "test"
CODE = "K7MX4P"
LESSON = b'{"id":"les"}'
UTC = "2026-05-04T10:00:00Z"


def begin_class(path: Path | None) -> Store:
    """A store with a class in it."""
    store = Store(path)
    opened = c.ClassOpened(CODE, "les", (c.Offered("klein", "basis"),))
    keep_class(store, class_header("sessie", LESSON, "Les van een uur", opened, APP), LESSON, opened, UTC)
    return store


def desk_at(store: Store) -> Desk:
    """The trainer's desk on a store, as after a start."""
    return Desk(store, session_in(store), APP, lambda: UTC)


@cache
def played_journal() -> tuple[Journal, bytes]:
    """A whole casus that was played, and its content."""
    play = played(KLEIN, "expert")
    return play.journal, canonical_bytes(play.content)


def journal_as(casus: str, rows: int | None = None) -> tuple[Journal, bytes]:
    """That casus under another id, to its end or for so many rows."""
    journal, content = played_journal()
    return Journal(header=replace(journal.header, casus=casus), rows=journal.rows[:rows]), content


def key_of(number: int) -> str:
    """The secret of a group."""
    alphabet = "23456789ABCDEFGH"
    return "".join(alphabet[(number >> (4 * place)) & 15] for place in range(12))


def member_of(number: int, name: str = "Stille Sluis", code: str = CODE) -> Member:
    """The side of a group."""
    return Member(code, key_of(number), name, APP)


class Line:
    """Carries messages between a desk and members at once; every message as text, as over a network."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.now = desk, 0.0
        self._members: dict[int, Member] = {}
        self._count = 0

    def open(self, member: Member) -> int:
        """A line for a member; its number."""
        self._count += 1
        number = self._count
        self._members[number] = member
        self.say(number, member.opened())
        return number

    def cut(self, number: int) -> None:
        """The line falls away; both ends notice."""
        member = self._members.pop(number, None)
        if member is not None:
            member.closed()
        self.desk.gone(number)

    def say(self, number: int, messages: Sequence[m.Message]) -> None:
        """A member says this; everything that follows from it is carried too."""
        came: list[Came | Act] = [
            Came(number, f"10.0.0.{number % 250}", m.read(m.written(each))) for each in messages
        ]
        if came:
            self._carry(self.desk.take(came, self.now))

    def act(self, value: c.ClassValue, seat: str | None = None) -> None:
        """The trainer does something."""
        self._carry(self.desk.take([Act(value, seat)], self.now))

    def _carry(self, answers: Sequence[Answer]) -> None:
        for answer in answers:
            member = self._members.get(answer.connection)
            if member is None:
                continue
            back = member.heard(m.read(m.written(answer.message)))
            if answer.last:
                self.cut(answer.connection)
            else:
                self.say(answer.connection, back)
