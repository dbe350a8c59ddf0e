"""A computer in the room of a lesson: a screen and a store of its own, and a program that can be killed."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from effect_game.content.canonical import from_canonical
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.store.database import Store
from effect_game.ui.classroom.member_kept import Membership, kept_membership
from tests.e2e.desk import Desk, Program, desk
from tests.support.x_server import x_server

HERE = "127.0.0.1"
BOARD = "class_groups"
MAIN = "footer_main"


class AtSeat(Program):
    """No picture of every step: with four of these a lesson would take twice as long."""

    def picture(self, title: str) -> None:
        """Only Program.picture itself keeps one."""


class Seat:
    """folder: the home of this computer; program: what runs on it now."""

    def __init__(self, at: Desk, folder: Path) -> None:
        self._at, self.folder = at, folder
        self.store_file = folder / "store.sqlite"
        self._running: Program | None = None

    @property
    def program(self) -> Program:
        assert self._running is not None
        return self._running

    def start(self) -> Program:
        self._running = AtSeat(self._at, self.store_file, self.folder, self.folder / "log.txt")
        return self._running

    def kill(self) -> Program:
        """As when the battery is empty; and on again."""
        self.program.kill()
        self.close()
        return self.start()

    def close(self) -> None:
        """Stop it, when it runs."""
        running, self._running = self._running, None
        if running is not None:
            running.close()

    def last_picture(self) -> None:
        """What is on the screen now, for whoever wants to know why a test failed."""
        if self._running is not None and self._running.process.poll() is None:
            Program.picture(self._running, "laatste")

    def log(self) -> str:
        return (self.folder / "log.txt").read_text(encoding="utf-8")


@contextmanager
def seats(folder: Path, *names: str) -> Iterator[tuple[Seat, ...]]:
    """A seat for each name, in a folder of that name; everything is stopped at the end."""
    with ExitStack() as stack:
        made = []
        for name in names:
            home = folder / name
            home.mkdir()
            at = stack.enter_context(desk(stack.enter_context(x_server()), home))
            seat = Seat(at, home)
            stack.callback(seat.close)
            made.append(seat)
        try:
            yield tuple(made)
        except BaseException:
            for seat in made:
                seat.last_picture()
            raise


# the trainer


def address_and_code(trainer: Program) -> tuple[str, str]:
    """As they stand on the board; without a network the address of this computer itself."""
    words = trainer.wait_for("class_address")["name"]
    found = re.fullmatch(r"Ga naar (\S*), code (\w(?: \w){5})", words)
    assert found is not None, words
    return found[1] or HERE, found[2].replace(" ", "")


def open_next(trainer: Program, title: str) -> None:
    """Open the phase that comes next; also while groups are busy."""
    assert f"Open: {title}" in trainer.wait_for(MAIN)["name"]
    trainer.press(MAIN)
    if trainer.sees("sure_agree"):
        trainer.press("sure_agree")
    trainer.wait_until(lambda: not opens(trainer, title), f"phase '{title}' open")


def opens(trainer: Program, title: str) -> bool:
    """Whether the main button would open this phase."""
    return f"Open: {title}" in trainer.wait_for(MAIN)["name"]


def on_first_screen(program: Program) -> None:
    """Until the households are listed: what is pressed before that may be made anew under the pointer."""
    program.wait_until(lambda: any(".casus_" in node["id"] for node in program.look()), "the households")


# a group


def join(program: Program, address: str, code: str, *, network: bool = True) -> None:
    """From the first screen into the lesson; without a network only the code is typed."""
    on_first_screen(program)
    program.press("footer_join_class")
    if network:
        program.type_in("join_address", address)
    else:
        program.press("join_no_network")
    program.type_in("join_code", code.lower())
    program.press("join_main")
    program.wait_for_words("Jullie doen mee als")
    program.press("join_main")


def has_line(program: Program, words: str) -> None:
    """Until the strip says this of the line."""
    program.wait_until(lambda: words in program.words().split("\n"), f"'{words}' in the strip")


def kept(seat: Seat) -> tuple[Membership, Journal, Casus]:
    """The group of a closed computer, its one casus and what it was played on."""
    with Store(seat.store_file) as store:
        membership = kept_membership(store)
        (summary,) = store.list_casus()
        assert membership is not None
        journal = store.load(summary.casus)
        return membership, journal, from_canonical(store.content(journal.header.content_hash))
