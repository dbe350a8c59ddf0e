"""A group's place in a class: its line to the trainer, and its casussen on their way there and back.

The line runs in a thread of its own; here nothing waits for it. Without a line everything goes on, and what
was played is sent as soon as there is one.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from effect_game.classroom import addresses
from effect_game.content.canonical import from_canonical
from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.play.session import Clock
from effect_game.play.shared_file import as_kept, own_case_in, to_share
from effect_game.store.database import Store
from effect_game.ui.classroom.member_kept import Membership, keep_membership, kept_membership

if TYPE_CHECKING:
    from effect_game.classroom.client import ClassClient, Connected
    from effect_game.classroom.messages import Chair

CLOSING_S: Final = 2.0
"""The longest the end of the program waits for the line to say goodbye."""


class ClassMember(QObject):
    """membership: the class, None before the first; connected: what the line said last, None before that.

    changed: something of these is different; brought(str): a casus came back from the trainer and is kept.
    """

    changed = Signal()
    brought = Signal(str)
    _told = Signal(int, object)

    def __init__(self, store: Store, app: str, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._app, self._clock = store, app, clock
        self.membership: Membership | None = kept_membership(store)
        self.connected: Connected | None = None
        self.asks_help = False
        self._client: ClassClient | None = None
        self._line = 0
        self._apart: set[str] = set()
        self._to_offer: list[str] = []
        if self.membership is not None and self.membership.over:
            # That lesson is of another day: nobody looks for its trainer any more.
            self._keep(replace(self.membership, left=True))
        self._told.connect(self._on_told)
        self._one_more = QTimer(self, singleShot=True, interval=0)
        self._one_more.timeout.connect(self._offer_next)

    @property
    def taking_part(self) -> bool:
        """Whether what is begun now belongs to a class."""
        return self.membership is not None and not self.membership.left

    @property
    def online(self) -> bool:
        return self.taking_part and self.connected is not None and self.connected.online

    def went_apart(self, casus: str) -> bool:
        """Whether a casus went on in two places, and the trainer follows the other one."""
        told = self.connected.apart if self.connected is not None else frozenset()
        return casus in self._apart or casus in told

    # coming and going

    def join(self, membership: Membership) -> None:
        """Take part. The key is on the disk before anything goes over a line."""
        self._keep(membership)
        self.rejoin()

    def rejoin(self) -> None:
        """Open a new line to the class that is kept; also after it was refused."""
        self._let_go()
        self.connected = None
        kept = self.membership
        if kept is not None and not kept.left and kept.network:
            self._open_line(kept)
        self.changed.emit()

    def leave(self) -> None:
        """Stop taking part. The casussen stay on this computer, the group stays known to the trainer."""
        self._let_go()
        self.connected, self.asks_help = None, False
        if self.membership is not None:
            self._keep(replace(self.membership, left=True))
        self.changed.emit()

    def forget(self) -> None:
        """Everything on this computer was wiped."""
        self._let_go()
        self.membership = self.connected = None
        self.asks_help = False
        self.changed.emit()

    def close(self) -> None:
        """The program ends; it waits at most CLOSING_S."""
        goodbye = self._let_go()
        if goodbye is not None:
            goodbye.join(CLOSING_S)

    # what people do

    def new_casus(self) -> str:
        """The id of a casus that begins now; it belongs to the class people take part in."""
        casus, kept = secrets.token_hex(16), self.membership
        if kept is not None and not kept.left:
            self._keep(replace(kept, casuses=(*kept.casuses, casus)))
        return casus

    def took(self, journal: Journal, content: bytes) -> None:
        """The casus in play, as it is after its last row."""
        kept = self.membership
        if kept is not None and not kept.left and journal.header.casus in kept.casuses:
            self._offer(journal, content)

    def ask_help(self, asked: bool) -> None:
        """Raise or lower the hand."""
        self.asks_help = asked
        if self._client is not None:
            self._client.ask_help(asked)
        self.changed.emit()

    def answer_chair(self, message: Chair) -> None:
        """Answer as a party to another group's offer; without a line it goes along once there is one."""
        if self._client is not None:
            self._client.answer_chair(message)

    def read_until(self, sequence: int) -> None:
        """Messages before this sequence were read."""
        if self.membership is not None:
            self._keep(replace(self.membership, read=sequence))
            self.changed.emit()

    # the line

    def _open_line(self, kept: Membership) -> None:
        # Only who takes part needs the network.
        from effect_game.classroom.client import ClassClient
        from effect_game.classroom.member import Member

        host, port = addresses.typed(kept.address)
        self._line += 1
        member = Member(kept.code, kept.key, kept.name, self._app)
        self._client = ClassClient(host, port, member, self._teller(self._line))
        self._to_offer, self._apart = list(kept.casuses), set()
        self._client.start()
        if self.asks_help:
            self._client.ask_help(True)
        self._one_more.start()

    def _teller(self, line: int) -> Callable[[Connected], None]:
        """What the thread of the line calls; the window hears it in a turn of its own."""

        def tell(connected: Connected) -> None:
            # Nobody listens any more once the window has gone.
            with suppress(RuntimeError):
                self._told.emit(line, connected)

        return tell

    def _let_go(self) -> threading.Thread | None:
        """End the line, in a thread: saying goodbye may take a second."""
        client, self._client = self._client, None
        self._line += 1
        self._one_more.stop()
        if client is None:
            return None
        goodbye = threading.Thread(target=client.stop, name="effect-class-goodbye", daemon=True)
        goodbye.start()
        return goodbye

    def _offer_next(self) -> None:
        """A casus per turn: reading a long one takes a moment."""
        if self._to_offer and self._client is not None:
            casus = self._to_offer.pop(0)
            with suppress(UserError):
                journal = self._store.load(casus)
                self._offer(journal, self._store.content(journal.header.content_hash))
            self._one_more.start()

    def _offer(self, journal: Journal, content: bytes) -> None:
        # Rows of another way would be put after others than they were played on.
        if self._client is not None and journal.header.casus not in self._apart:
            self._client.offer(to_share(journal, own_case_in(journal)), content)

    def _on_told(self, line: int, connected: Connected) -> None:
        if line != self._line:
            return
        was = self.connected
        came_in = connected.online and not (was is not None and was.online)
        self.connected = connected
        if came_in:
            self._came_in(connected)
        self._follow_hand(was, connected)
        kept = self.membership
        if connected.done and kept is not None and not kept.over:
            there = connected.kept.keys() | connected.apart
            self._keep(replace(kept, over=there >= set(kept.casuses)))
        for journal, content in connected.brought:
            self._keep_brought(journal, content)
        self.changed.emit()

    def _came_in(self, connected: Connected) -> None:
        welcome, kept = connected.welcome, self.membership
        if welcome is None or kept is None or self._client is None:
            return
        self._keep(replace(kept, name=welcome.name, title=welcome.title))
        for casus, _ in welcome.casuses:
            # One that lies here with fewer rows is asked back by the line itself, when it is offered.
            if not self._is_here(casus):
                self._client.bring(casus)

    def _is_here(self, casus: str) -> bool:
        return any(each.casus == casus for each in self._store.list_casus())

    def _follow_hand(self, was: Connected | None, now: Connected) -> None:
        """The trainer lowered the hand: it must not go up again by itself after the line was away."""
        group = now.welcome.group if now.welcome is not None else ""
        before = was.state.group(group) if was is not None else None
        mine = now.state.group(group)
        if before is not None and before.asks_help and mine is not None and not mine.asks_help:
            self.asks_help = False
            if self._client is not None:
                self._client.ask_help(False)

    def _keep_brought(self, journal: Journal, content: bytes) -> None:
        casus, kept = journal.header.casus, self.membership
        try:
            state = fold(from_canonical(content), journal.rows)
            with suppress(UserError):
                journal = as_kept(journal, self._store.load(casus))
            self._store.add(
                journal, content, utc=self._clock(), step=state.step.value, finished=state.finished
            )
        except UserError:
            # It went another way here: both stay as they are, each on its own computer.
            self._apart.add(casus)
            return
        if kept is not None and casus not in kept.casuses:
            self._keep(replace(kept, casuses=(*kept.casuses, casus)))
        self._offer(journal, content)
        self.brought.emit(casus)

    def _keep(self, membership: Membership) -> None:
        self.membership = membership
        keep_membership(self._store, membership)
