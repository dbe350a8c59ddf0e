"""A class in which all that can go wrong does: kills, cuts, messages that come twice; drawn by a seed."""

import hashlib
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.member import Member
from effect_game.classroom.post import Act, Answer, Came
from effect_game.domain.journal import Journal
from effect_game.store.database import Store
from tests.support.classroom import desk_at, journal_as, member_of


@dataclass(slots=True)
class Computer:
    """One group: what lies on its disk, the program that runs, and the line (0 = none)."""

    number: int
    rows: int = 0
    member: Member = field(init=False)
    line: int = 0
    up: deque[str] = field(default_factory=deque)
    down: deque[Answer] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.member = member_of(self.number)

    def journal(self) -> tuple[Journal, bytes]:
        return journal_as(f"casus {self.number}", self.rows)


class FaultyClass:
    """A trainer with a store on disk and some groups, taking random steps."""

    def __init__(self, path: Path, groups: int, seed: int) -> None:
        self.path, self._seed, self._drawn, self._lines = path, seed, 0, 0
        self.store = Store(path)
        self.desk = desk_at(self.store)
        self.computers = [Computer(number) for number in range(1, groups + 1)]
        self.happened: Counter[str] = Counter()
        self.said = 0

    def step(self) -> None:
        """One thing happens somewhere."""
        one = self.computers[self._draw(len(self.computers))]
        chance = self._draw(100)
        if one.line == 0:
            self._connect(one)
        elif chance < 35:
            self._play(one)
        elif chance < 60:
            self._deliver_up(one)
        elif chance < 82:
            self._deliver_down(one)
        elif chance < 88:
            self._twice(one)
        elif chance < 93:
            self._cut(one, "cut")
        elif chance < 96:
            self._kill_group(one)
        elif chance < 98:
            self._kill_trainer()
        else:
            self.said += 1
            self._answer(self.desk.take([_said(self.said)], float(self._drawn)))

    def heal(self) -> None:
        """From now on nothing goes wrong: everything that was on its way or not sent yet arrives."""
        for one in self.computers:
            if one.line == 0:
                self._connect(one)
            self._say(one, one.member.offer(*one.journal()))
        while any(one.up or one.down for one in self.computers):
            for one in self.computers:
                self._deliver_up(one)
                self._deliver_down(one)

    def _draw(self, count: int) -> int:
        self._drawn += 1
        text = f"{self._seed}:{self._drawn}".encode()
        return int.from_bytes(hashlib.sha256(text).digest()[:8]) % count

    def _connect(self, one: Computer) -> None:
        self._lines += 1
        one.line = self._lines
        self._say(one, one.member.opened())
        self.happened["connected"] += 1

    def _play(self, one: Computer) -> None:
        """The group takes a decision: on its own disk first, then on its way to the trainer."""
        whole = len(journal_as("", None)[0].rows)
        one.rows = min(one.rows + 1 + self._draw(3), whole)
        self._say(one, one.member.offer(*one.journal()))

    def _say(self, one: Computer, messages: Sequence[m.Message]) -> None:
        one.up.extend(m.written(message) for message in messages)

    def _deliver_up(self, one: Computer) -> None:
        if one.up:
            text = one.up.popleft()
            came = Came(one.line, f"10.0.0.{one.number}", m.read(text))
            self._answer(self.desk.take([came], float(self._drawn)))

    def _twice(self, one: Computer) -> None:
        if one.up:
            one.up.appendleft(one.up[0])
            self.happened["twice"] += 1

    def _answer(self, answers: Sequence[Answer]) -> None:
        for answer in answers:
            for one in self.computers:
                if one.line == answer.connection:
                    one.down.append(answer)

    def _deliver_down(self, one: Computer) -> None:
        if one.down:
            answer = one.down.popleft()
            self._say(one, one.member.heard(m.read(m.written(answer.message))))
            if answer.last:
                self._cut(one, "refused")

    def _cut(self, one: Computer, why: str) -> None:
        """The line falls away, and with it everything that was on it."""
        one.up.clear()
        one.down.clear()
        self.desk.gone(one.line)
        one.member.closed()
        one.line = 0
        self.happened[why] += 1

    def _kill_group(self, one: Computer) -> None:
        """The program of a group dies: only its disk is left."""
        self._cut(one, "group killed")
        one.member = member_of(one.number)
        one.member.offer(*one.journal())

    def _kill_trainer(self) -> None:
        """The trainer's program dies: only its disk is left."""
        for one in self.computers:
            if one.line:
                self._cut(one, "cut by trainer")
        self.store.close()
        self.store = Store(self.path)
        self.desk = desk_at(self.store)
        self.happened["trainer killed"] += 1


def _said(number: int) -> Act:
    return Act(c.Said(f"Bericht {number}"))
