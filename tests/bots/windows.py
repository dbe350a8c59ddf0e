"""Bots in the real window: a monkey that presses whatever it can, and the bots that lay cards.

    python -m tests.bots.windows [PLAYS]

Every shipped household in each of its weights in turn, PLAYS times per bot (3 when not given). Whatever goes
wrong is printed with the last things done; the exit code is then 1.
"""

import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.domain.vocabulary import Mode
from effect_game.ui.game import Game
from effect_game.ui.theme.theme import theme
from tests.bots.luck import Luck
from tests.bots.monkey import Move, moves_in_sight
from tests.bots.players import MOST_MOVES, Bot, DeadEnd, next_move
from tests.support.patience import wait_until
from tests.support.window import opened

PLAYS, PRESSES, PATIENCE_S = 3, 600, 60.0
LOOK_S = 10.0
"""How long something to press may keep a person waiting."""
_NOT_OURS = "This plugin does not support"
"""Said by the screen of Qt that is used for tests, of what only a real screen has."""


class Fell(Exception):
    """The window did what it never may; the text says what, and what was done before it."""


class Watch:
    """What was done last, and what Qt or Python complained of meanwhile."""

    def __init__(self) -> None:
        self.done: deque[str] = deque(maxlen=12)
        self._wrong: list[str] = []

    def note(self, problem: str) -> None:
        if _NOT_OURS not in problem:
            self._wrong.append(problem)

    def check(self) -> None:
        """Raises Fell when something was complained of."""
        if self._wrong:
            self.fail("; ".join(self._wrong))

    def fail(self, problem: str) -> None:
        raise Fell(f"{problem}. Done last: {', '.join(self.done)}")


@contextmanager
def watched() -> Iterator[Watch]:
    """Every warning of Qt and every exception in a slot is noted."""
    watch = Watch()

    def said(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtInfoMsg:
            watch.note(f"Qt: {message}")

    def broke(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, value, trace)
        watch.note(f"{kind.__name__}: {value}")

    before, hook = qInstallMessageHandler(said), sys.excepthook
    sys.excepthook = broke
    try:
        yield watch
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(before)


def settle(game: Game, watch: Watch) -> None:
    """Until no answer is awaited and the screen is drawn. Raises Fell."""

    def at_rest() -> bool:
        return not game.controller.waiting and game.shell.stage.updatesEnabled()

    QApplication.processEvents()
    if not wait_until(at_rest, PATIENCE_S):
        watch.fail("the window does not come to rest")
    watch.check()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible() and not _says(dialog):
            watch.fail(f"the dialog '{dialog.objectName()}' says nothing")


def _says(window: QWidget) -> bool:
    return any(label.isVisible() and label.text().strip() for label in window.findChildren(QLabel))


def lay_cards(bot: Bot, game: Game, entry: CasusEntry, mode: Mode, seed: int, most: int = MOST_MOVES) -> int:
    """Play to the end (or `most` moves) with every screen shown; the number of moves. Raises Fell."""
    with watched() as watch:
        game.start_casus(entry, mode)
        luck, here, done = Luck(f"window-{bot}-{seed}"), None, 0
        for number in range(most):
            settle(game, watch)
            play = game.controller.play
            if play.state.finished:
                return number
            place = (play.state.step, play.state.round, play.state.month)
            here, done = (place, 0) if place != here else (here, done + 1)
            try:
                move = next_move(bot, play, luck, done)
            except DeadEnd as end:
                watch.fail(str(end))
            watch.done.append(type(move).__name__)
            game.controller.decide(move)
        return most


def press_about(game: Game, entry: CasusEntry, mode: Mode, seed: int, presses: int = PRESSES) -> int:
    """Press at random until the casus is over or so often; the number of presses. Raises Fell."""
    with watched() as watch, everything_closed():
        luck = Luck(f"window-monkey-{entry.name}-{mode.value}-{seed}")
        game.start_casus(entry, mode)
        for number in range(presses):
            settle(game, watch)
            if game.controller.state.finished:
                return number
            # A person waits for a window that is made anew in another language; a dead end stays one.
            if not wait_until(lambda: bool(moves_in_sight(Luck("a look"))), LOOK_S):
                watch.fail("nothing can be pressed")
            moves = moves_in_sight(luck)
            move = _one_of(moves, luck)
            watch.done.append(move.words)
            move.make()
        settle(game, watch)
        return presses


@contextmanager
def everything_closed() -> Iterator[None]:
    """At the end no dialog or menu that a monkey opened is left."""
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog | QMenu):
            window.close()


def _one_of(moves: list[Move], luck: Luck) -> Move:
    """Now and then the main button, so that the casus gets somewhere."""
    onward = [move for move in moves if move.main]
    return luck.choice(onward if onward and luck.random() < 0.25 else moves)


def play_all(plays: int) -> list[str]:
    """Every bot in every household; what went wrong."""
    wrong = []
    for entry in list_entries():
        for seed in range(1, plays + 1):
            mode = entry.level[seed % len(entry.level)]
            for name in ("monkey", Bot.CHEAPEST, Bot.MOST):
                told = f"{entry.name}, {mode.value}, {name}, {seed}"
                try:
                    with TemporaryDirectory() as scratch, opened(Path(scratch) / "bots.db") as game:
                        if isinstance(name, Bot):
                            count = lay_cards(name, game, entry, mode, seed)
                        else:
                            count = press_about(game, entry, mode, seed)
                    print(f"{told}: {count} moves", flush=True)
                except Fell as fall:
                    wrong.append(f"{told}: {fall}")
                    print(wrong[-1], flush=True)
    return wrong


if __name__ == "__main__":
    application = QApplication(["bots"])
    theme().set(reduced_motion=True)
    theme().apply(application)
    sys.exit(1 if play_all(int(sys.argv[1]) if len(sys.argv) > 1 else PLAYS) else 0)
