"""The trainer's desk: what comes in from groups and from the trainer, kept and answered.

Whatever arrives together is kept in one transaction, and only then answered: an answer 'kept' is a row on the
disk. The desk knows no network: a connection is a number, and who calls hands in the clock. It belongs to the
thread that made its store.
"""

import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from effect_game.classroom import chairs
from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried, carried
from effect_game.classroom.group_names import free_name
from effect_game.classroom.keys import KEY_LENGTH, group_of, is_code, same, typed
from effect_game.classroom.limits import MAX_CASUSES, MAX_GROUPS, Favours, Newcomers, Tries
from effect_game.classroom.post import Act, Answer, Came
from effect_game.classroom.refusals import other_version, refused
from effect_game.classroom.state import ClassState, Group, after, fold
from effect_game.content.canonical import from_canonical
from effect_game.domain.journal import FORMAT, LAW, Header, Journal, Row
from effect_game.domain.problems import UserError
from effect_game.play.shared_file import as_kept
from effect_game.store.database import Store
from effect_game.store.digest import row_json, sha256_hex
from effect_game.store.rules import check_sequence, header_from_json, row_from_json


@dataclass(slots=True)
class _Seat:
    """A connection of a group that gave the right code. heard: next class row it has to get."""

    group: str
    heard: int


class Desk:
    """One class. `problem` says why the disk does not take what comes in; None when all is well.

    Raises UserError when the store cannot be read or is not that of a class.
    """

    def __init__(self, store: Store, session: str, app: str, utc: Callable[[], str]) -> None:
        self._store, self.session, self._app, self._utc = store, session, app, utc
        self.problem: UserError | None = None
        self.state = ClassState()
        self.carried: dict[str, Carried] = {}
        self.apart: dict[str, int] = {}
        self.title = ""
        self._rows: list[Row] = []
        self._offers: dict[tuple[str, str], Header] = {}
        self._seats: dict[int, _Seat] = {}
        self._tries = Tries()
        self._favours = Favours()
        self.newcomers = Newcomers()
        self._stale = False
        self._read()

    def _read(self) -> None:
        """Take everything from the store, as after a start."""
        journal = self._store.load(self.session)
        self.title, self._rows = journal.header.title, list(journal.rows)
        self.state = fold(journal.rows)
        self.carried = {}
        for group in self.state.groups:
            for key in group.casuses:
                kept = self._store.load(key)
                casus = from_canonical(self._store.content(kept.header.content_hash))
                self.carried[key] = carried(kept.header, casus, kept.rows)
        known = {group.id for group in self.state.groups}
        self._seats = {key: seat for key, seat in self._seats.items() if seat.group in known}
        self._offers, self._stale = {}, False

    # what comes in

    def take(self, came: Sequence[Came | Act], now: float) -> list[Answer]:
        """Keep and answer all of these; now: seconds of a clock that never goes back.

        What nobody foresaw in one of them holds up none of the others: then each is taken by itself, and who
        sent it is let go. Raises what a deed of the trainer himself ran into.
        """
        before = self.state, dict(self.carried), dict(self.apart), len(self._rows), dict(self._seats)
        try:
            return self._take(came, now)
        except Exception:
            # The transaction was taken back: what is remembered goes back with it.
            self.state, self.carried, self.apart, rows, self._seats = before
            del self._rows[rows:]
            if len(came) > 1:
                return [answer for each in came for answer in self.take([each], now)]
            if isinstance(came[0], Act):
                raise
            traceback.print_exc()
            return [Answer(came[0].connection, refused("unreadable"), last=True)]

    def _take(self, came: Sequence[Came | Act], now: float) -> list[Answer]:
        answers: list[Answer] = []
        try:
            if self._stale:
                self._read()
            with self._store.together():
                for each in came:
                    answers += self._one(each, now)
        except UserError as problem:
            # What was folded may be ahead of the disk now: read it again before anything else.
            self.problem, self._stale = problem, True
            return [_later(each.connection) for each in came if isinstance(each, Came)]
        self.problem = None
        return [*answers, *self._news()]

    def gone(self, connection: int) -> None:
        """A connection ended."""
        self._seats.pop(connection, None)

    def group_at(self, connection: int) -> str | None:
        """The group at a connection; None before it gave the code."""
        seat = self._seats.get(connection)
        return seat.group if seat else None

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def connected(self) -> frozenset[str]:
        """The groups that have a connection now."""
        return frozenset(seat.group for seat in self._seats.values())

    def _one(self, came: Came | Act, now: float) -> list[Answer]:
        if isinstance(came, Act):
            self._write(came.value, came.seat)
            return []
        seat = self._seats.get(came.connection)
        if isinstance(came.message, m.Hello):
            return self._hello(came, came.message, now)
        if seat is None:
            return [Answer(came.connection, refused("first"), last=True)]
        handle = _HANDLERS.get(type(came.message))
        if handle is None:
            return [Answer(came.connection, refused("unreadable"), last=True)]
        if not self._favours.allows(seat.group, type(came.message), now):
            return [_later(came.connection)]
        return [Answer(came.connection, message) for message in handle(self, seat.group, came.message)]

    def _news(self) -> list[Answer]:
        """To everybody the class rows they have not had."""
        answers = []
        for connection, seat in self._seats.items():
            while seat.heard < len(self._rows):
                rows = self._rows[seat.heard : seat.heard + m.MAX_ROWS]
                told = tuple(row_json(c.for_group(row, seat.group)) for row in rows)
                answers.append(Answer(connection, m.ClassRows(told)))
                seat.heard += len(rows)
        return answers

    def _write(self, value: c.ClassValue, seat: str | None = None) -> None:
        row = c.row_of(value, len(self._rows), self._utc(), seat)
        state = after(self.state, row)
        self._store.append(self.session, (row,))
        self._rows.append(row)
        self.state = state

    # coming in

    def _hello(self, came: Came, hello: m.Hello, now: float) -> list[Answer]:
        problem = self._refusal(came, hello, now)
        if problem is not None:
            return [Answer(came.connection, problem, last=True)]
        self._tries.was_right(came.address)
        key = group_of(hello.key)
        group = self.state.group(key) or self._join(key, hello.name, "network")
        if group.via != "network":
            self._write(c.GroupJoined(group.id, group.name, "network"))
        answers = [
            Answer(connection, refused("replaced"), last=True)
            for connection, seat in self._seats.items()
            if seat.group == group.id and connection != came.connection
        ]
        for answer in answers:
            self._seats.pop(answer.connection)
        heard = hello.heard if hello.session == self.session else 0
        self._seats[came.connection] = _Seat(group.id, min(max(heard, 0), len(self._rows)))
        casuses = tuple((each, self.carried[each].next) for each in group.casuses)
        welcome = m.Welcome(m.PROTOCOL, self._app, self.session, self.title, group.id, group.name, casuses)
        return [*answers, Answer(came.connection, welcome)]

    def _refusal(self, came: Came, hello: m.Hello, now: float) -> m.Refused | None:
        wait = self._tries.wait_s(came.address, now)
        if wait:
            return refused("wait", wait)
        if hello.protocol != m.PROTOCOL:
            return other_version(hello.app, self._app)
        if not same(typed(hello.code), self.state.code):
            self._tries.was_wrong(came.address, now)
            return refused("code")
        if not is_code(hello.key, KEY_LENGTH):
            return refused("unreadable")
        group = self.state.group(group_of(hello.key))
        if group is not None and group.removed:
            return refused("removed")
        if group is None and len(self.state.present) >= MAX_GROUPS:
            return refused("full")
        if group is None and not self.newcomers.allows(came.address, now):
            return refused("many", self.newcomers.wait_s(came.address))
        return None

    def _join(self, key: str, wish: str, via: str) -> Group:
        """Let a group in under the name it would like, when the generator can have made it and it is free."""
        free = free_name(key, wish, {group.name for group in self.state.groups})
        self._write(c.GroupJoined(key, free, via))
        group = self.state.group(key)
        assert group is not None
        return group

    # what a group sends

    def _offer(self, group: str, message: m.CasusOffer) -> list[m.Message]:
        try:
            header = header_from_json(message.header)
        except ValueError:
            return [refused("unreadable")]
        problem = self._cannot_take(group, header)
        if problem is not None:
            return [problem]
        known = self.carried.get(header.casus)
        if known is not None:
            return [m.CasusWanted(header.casus, known.next, content=False)]
        self._remember(group, header)
        if not self._store.has_content(header.content_hash):
            return [m.CasusWanted(header.casus, 0, content=True)]
        return self._begin(group, header, self._store.content(header.content_hash))

    def _remember(self, group: str, header: Header) -> None:
        """Until its content comes; of each group the last few."""
        self._offers[group, header.casus] = header
        mine = [key for key in self._offers if key[0] == group]
        for key in mine[:-MAX_CASUSES]:
            self._offers.pop(key)

    def _cannot_take(self, group: str, header: Header) -> m.Refused | None:
        owner = self.state.group_of_casus(header.casus)
        known = self.carried.get(header.casus)
        if max(len(header.casus), len(header.household), len(header.title), len(header.mode)) > m.MAX_TEXT:
            return refused("unreadable")
        if header.casus == self.session or (owner is not None and owner.id != group):
            return refused("not_yours")
        if known is not None and known.header != header:
            return refused("not_yours")
        if header.format > FORMAT or header.law > LAW:
            return other_version(header.app_version, self._app)
        mine = self.state.group(group)
        if known is None and mine is not None and len(mine.casuses) >= MAX_CASUSES:
            return refused("full")
        return None

    def _content(self, group: str, message: m.Content) -> list[m.Message]:
        header = self._offers.get((group, message.casus))
        content = message.text.encode()
        if header is None or self._cannot_take(group, header) or sha256_hex(content) != header.content_hash:
            return [refused("content")]
        return self._begin(group, header, content)

    def _begin(self, group: str, header: Header, content: bytes) -> list[m.Message]:
        try:
            casus = from_canonical(content)
            fresh = carried(header, casus)
        except UserError:
            return [refused("content")]
        self._store.create_casus(header, content, utc=self._utc())
        self._write(c.CasusTaken(group, header.casus))
        self.carried[header.casus] = fresh
        self._offers.pop((group, header.casus), None)
        return [m.CasusWanted(header.casus, 0, content=False)]

    def _more_rows(self, group: str, message: m.Rows) -> list[m.Message]:
        known, owner = self.carried.get(message.casus), self.state.group_of_casus(message.casus)
        if known is None or owner is None or owner.id != group:
            return [refused("not_yours")]
        try:
            rows = tuple(row_from_json(value) for value in message.rows)
            check_sequence(rows, rows[0].sequence)
        except ValueError:
            return [refused("unreadable")]
        if rows[0].sequence > known.next:
            # Something was lost on the way: say from where.
            return [m.CasusWanted(message.casus, known.next, content=False)]
        kept = self._keep_rows(known, rows)
        for seat, value in chairs.asked(self.state, known, self.carried[message.casus]):
            self._write(value, seat)
        return [kept]

    def _keep_rows(self, known: Carried, rows: tuple[Row, ...]) -> m.Message:
        casus = known.header.casus
        try:
            longer = known.with_rows([row for row in rows if row.sequence >= known.next])
        except UserError:
            return refused("unreadable")
        try:
            with self._store.together():
                self._store.append(
                    casus, rows, step=longer.state.step.value, finished=longer.state.finished or None
                )
        except UserError as problem:
            if problem.code != "store.conflict":
                raise
            self.apart[casus] = rows[0].sequence
            return m.Apart(casus, rows[0].sequence)
        except (ValueError, TypeError):
            return refused("unreadable")
        self.carried[casus] = longer
        return m.Kept(casus, longer.next)

    # what comes as a file

    def take_journal(self, group: str, name: str, journal: Journal, content: bytes) -> m.Refused | None:
        """A whole casus at once, under the same rules as over a line; why not, or None.

        group: an id that is known, or a new one for who was never on a line. Raises UserError of the store.
        """
        if self._stale:
            self._read()
        try:
            with self._store.together():
                return self._take_journal(group, name, journal, content)
        except UserError as problem:
            self.problem, self._stale = problem, True
            raise
        except Exception:  # noqa: BLE001  # one file that nobody foresaw holds up none of the others
            traceback.print_exc()
            self._stale = True
            return refused("unreadable")

    def _take_journal(self, group: str, name: str, journal: Journal, content: bytes) -> m.Refused | None:
        header = journal.header
        if self.state.group(group) is None:
            self._join(group, name, "file")
        problem = self._cannot_take(group, header)
        if problem is not None:
            return problem
        answer = self._begin(group, header, content)[0] if header.casus not in self.carried else None
        if isinstance(answer, m.Refused):
            return answer
        # What its writer keeps to himself may be in one copy and not in the other.
        rows = as_kept(journal, self._store.load(header.casus)).rows
        kept = self._keep_rows(self.carried[header.casus], rows) if rows else None
        if isinstance(kept, m.Apart):
            return refused("apart")
        mine = self.state.group(group)
        if mine and mine.via != "file" and group not in self.connected() and isinstance(kept, m.Kept):
            self._write(c.GroupJoined(group, mine.name, "file"))
        return kept if isinstance(kept, m.Refused) else None

    def _help(self, group: str, message: m.Help) -> list[m.Message]:
        mine = self.state.group(group)
        if mine is not None and mine.asks_help != message.asked:
            self._write(c.HelpAsked(group, message.asked))
        return []

    def _chair(self, group: str, message: m.Chair) -> list[m.Message]:
        told = chairs.answered(self.state, self.carried, group, message)
        for seat, value in told or ():
            self._write(value, seat)
        return [refused("not_yours")] if told is None else []

    def _bring(self, group: str, message: m.Bring) -> list[m.Message]:
        owner = self.state.group_of_casus(message.casus)
        if owner is None or owner.id != group:
            return [refused("not_yours")]
        kept = self._store.load(message.casus)
        return m.whole_casus(kept, self._store.content(kept.header.content_hash))


def _later(connection: int) -> Answer:
    """The line ends: a program that comes back says again what was not kept."""
    return Answer(connection, refused("later"), last=True)


_HANDLERS: dict[type, Callable[[Desk, str, m.Message], list[m.Message]]] = {
    m.CasusOffer: Desk._offer,
    m.Content: Desk._content,
    m.Rows: Desk._more_rows,
    m.Help: Desk._help,
    m.Bring: Desk._bring,
    m.Chair: Desk._chair,
}
