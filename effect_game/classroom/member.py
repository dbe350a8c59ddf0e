"""A group's side of the talk with the trainer: what to say next. It knows no network and waits for nobody.

Everything a group has lies in its own journals; what the trainer already keeps is only a number per casus. So
a line that falls away and comes back costs nothing: the two say how far they are and go on from there.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.state import ClassState, fold
from effect_game.domain.journal import Header, Journal, Payload, Row
from effect_game.domain.problems import UserError
from effect_game.store.digest import canonical_json, header_json, row_json
from effect_game.store.rules import check_sequence, header_from_json, row_from_json

ROWS_BYTES = 256 * 2**10
"""About so many bytes of rows go in one message; a larger row goes alone."""


@dataclass(slots=True)
class _Sent:
    """How far a casus is: rows before `next` were sent or kept; None = the trainer was not asked yet."""

    journal: Journal
    content: bytes
    next: int | None = None
    apart: bool = False


@dataclass(slots=True)
class _Coming:
    """A casus that is being brought back: in parts."""

    header: Header
    content: bytes = b""
    rows: list[Row] = field(default_factory=list)


class Member:
    """One group in a class. key: its secret (keys.new_key); name: nickname it would like."""

    def __init__(self, code: str, key: str, name: str, app: str) -> None:
        self.code, self.key, self.name, self.app = code, key, name, app
        self.welcome: m.Welcome | None = None
        self.state = ClassState()
        self.refusal: m.Refused | None = None
        self.kept: dict[str, int] = {}
        self.brought: list[tuple[Journal, bytes]] = []
        self._sent: dict[str, _Sent] = {}
        self._coming: dict[str, _Coming] = {}
        self._asks_help: bool | None = None
        self._chairs: dict[c.Chair, m.Chair] = {}
        self._in = False

    @property
    def apart(self) -> frozenset[str]:
        """Casuses the trainer has in another version than this one."""
        return frozenset(casus for casus, sent in self._sent.items() if sent.apart)

    @property
    def done(self) -> bool:
        """The lesson is over and the trainer has everything: there is nothing left to come back for."""
        return self.state.closed and all(
            sent.apart or self.kept.get(casus, 0) >= len(sent.journal.rows)
            for casus, sent in self._sent.items()
        )

    def opened(self) -> list[m.Message]:
        """The line is there."""
        self._in = False
        for sent in self._sent.values():
            sent.next = None
        session = self.welcome.session if self.welcome else ""
        hello = m.Hello(m.PROTOCOL, self.app, self.code, self.key, self.name, session, self.state.next)
        return [hello]

    def closed(self) -> None:
        """The line fell away."""
        self._in = False

    def offer(self, journal: Journal, content: bytes) -> list[m.Message]:
        """The casus as it is now; what the trainer does not have yet."""
        casus = journal.header.casus
        known = self._sent.get(casus)
        if known is None:
            self._sent[casus] = _Sent(journal, content)
            return [m.CasusOffer(header_json(journal.header))] if self._in else []
        known.journal = journal
        return self._rows(known)

    def ask_help(self, asked: bool) -> list[m.Message]:
        """Raise or lower the hand; said again after the line fell away."""
        self._asks_help = asked
        return [m.Help(asked)] if self._in else []

    def bring(self, casus: str) -> list[m.Message]:
        """Ask back a casus of this group that is not on this computer."""
        return [m.Bring(casus)] if self._in else []

    def answer_chair(self, message: m.Chair) -> list[m.Message]:
        """Answer as a party; said again after the line fell away, until the trainer tells it back."""
        self._chairs[c.Chair(message.casus, message.round, message.party, message.number)] = message
        return [message] if self._in else []

    def heard(self, message: m.Message) -> list[m.Message]:
        """A message of the trainer's computer; what to say to it."""
        match message:
            case m.Welcome():
                return self._welcomed(message)
            case m.Refused():
                self.refusal = message
            case m.CasusWanted():
                return self._wanted(message)
            case m.Kept(casus=casus, next=following):
                self.kept[casus] = max(following, self.kept.get(casus, 0))
            case m.Apart(casus=casus) if casus in self._sent:
                self._sent[casus].apart = True
            case m.ClassRows(rows=rows):
                return self._class_rows(rows)
            case m.CasusOffer() | m.Content() | m.Rows():
                self._bring_in(message)
        return []

    def _welcomed(self, welcome: m.Welcome) -> list[m.Message]:
        if self.welcome is not None and self.welcome.session != welcome.session:
            # Another class answers at this address now: what was heard is of the old one.
            self.state, self._chairs = ClassState(), {}
        self.welcome, self.refusal, self._in = welcome, None, True
        self.kept.update(dict(welcome.casuses))
        offers: list[m.Message] = [
            m.CasusOffer(header_json(sent.journal.header)) for sent in self._sent.values() if not sent.apart
        ]
        hand = [] if self._asks_help is None else [m.Help(self._asks_help)]
        return [*offers, *hand, *self._chairs.values()]

    def _wanted(self, wanted: m.CasusWanted) -> list[m.Message]:
        sent = self._sent.get(wanted.casus)
        if sent is None:
            return []
        if wanted.content:
            return [m.Content(wanted.casus, sent.content.decode())]
        self.kept[wanted.casus] = wanted.next
        if wanted.next > len(sent.journal.rows):
            # The trainer has more: this computer was put back to an earlier moment, or is another one.
            sent.next = None
            return [m.Bring(wanted.casus)]
        sent.next = wanted.next
        return self._rows(sent)

    def _rows(self, sent: _Sent) -> list[m.Message]:
        """The rows that were not sent yet, in messages that are not too large."""
        if not self._in or sent.next is None or sent.apart:
            return []
        casus = sent.journal.header.casus
        parts = in_parts(sent.journal.rows[sent.next :])
        sent.next = max(len(sent.journal.rows), sent.next)
        return [m.Rows(casus, part) for part in parts]

    def _class_rows(self, values: Iterable[Payload]) -> list[m.Message]:
        try:
            rows = [row for row in map(row_from_json, values) if row.sequence >= self.state.next]
            check_sequence(rows, self.state.next)
            self.state = fold(rows, self.state)
            for each in self.state.answered:
                self._chairs.pop(each.chair, None)
        except (ValueError, UserError):
            # A newer trainer may say what this program does not know: it plays on, without the news.
            return []
        return []

    def _bring_in(self, message: m.CasusOffer | m.Content | m.Rows) -> None:
        try:
            if isinstance(message, m.CasusOffer):
                header = header_from_json(message.header)
                self._coming[header.casus] = _Coming(header)
            elif message.casus in self._coming:
                coming = self._coming[message.casus]
                if isinstance(message, m.Content):
                    coming.content = message.text.encode()
                else:
                    coming.rows += map(row_from_json, message.rows)
                self._complete(message.casus, coming)
        except ValueError:
            return

    def _complete(self, casus: str, coming: _Coming) -> None:
        told = dict(self.welcome.casuses).get(casus, 0) if self.welcome else 0
        if coming.content and len(coming.rows) >= told:
            check_sequence(coming.rows)
            whole = Journal(header=coming.header, rows=tuple(coming.rows))
            self.brought.append((whole, coming.content))
            self._sent[casus] = _Sent(whole, coming.content, next=len(whole.rows))
            self._coming.pop(casus)


def in_parts(rows: Iterable[Row]) -> list[tuple[Payload, ...]]:
    """Rows as objects, in parts of about ROWS_BYTES and at most MAX_ROWS."""
    parts: list[list[Payload]] = []
    size = 0
    for row in rows:
        value = row_json(row)
        length = len(canonical_json(value))
        if not parts or size + length > ROWS_BYTES or len(parts[-1]) >= m.MAX_ROWS:
            parts.append([])
            size = 0
        parts[-1].append(value)
        size += length
    return [tuple(part) for part in parts]
