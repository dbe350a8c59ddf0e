"""The real window on a store of its own, as a person has it before them, and its look at rest."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from effect_game.play.session import Clock
from effect_game.resources import data_root, scenarios_dir
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.shell import Shell
from tests.support.casus import fixed_clock

SIZE = (1366, 768)
SEED = 1
PATIENCE_S = 20.0
SHIPPED_ROOTS = (scenarios_dir(),)
ROOTS = (*SHIPPED_ROOTS, data_root() / "tests" / "scenarios")


@contextmanager
def light_theme(application: QApplication, *, motion: bool = False) -> Iterator[Theme]:
    """The light theme at 100%, without motion a picture is settled at once; put back afterwards."""
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=not motion)
    theme().apply(application)
    yield theme()
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)


@contextmanager
def opened(
    path: Path,
    roots: tuple[Path, ...] = ROOTS,
    clock: Clock = fixed_clock,
    size: tuple[int, int] = SIZE,
) -> Iterator[Game]:
    """The window with the first screen in sight, on a store that may hold casussen already."""
    store, problem = open_store(path)
    assert problem is None
    shell, start = Shell(), StartScreen()
    shell.add_screen("start", start)
    shell.set_step(None)
    shell.show_screen("start")
    shell.resize(*size)
    shell.show()
    game = Game(shell, start, store, roots, clock, lambda: SEED)
    try:
        yield game
    finally:
        game.close()
        shell.close()
        shell.deleteLater()


def resume(game: Game, key: str) -> None:
    """Go on with a kept casus. Raises TimeoutError."""
    _shown(game, partial(game.resume, key))


def open_file(game: Game, path: Path) -> None:
    """Open the casus of a file. Raises TimeoutError."""
    _shown(game, partial(game.open_file, str(path)))


def _shown(game: Game, ask: Callable[[], None]) -> None:
    """A casus is read in one turn of the event loop and shown in the next."""
    shown: list[object] = []
    game.controller.state_changed.connect(shown.append)
    ask()
    since = monotonic()
    while not shown:
        if monotonic() - since > PATIENCE_S:
            raise TimeoutError("the casus does not open")
        QApplication.processEvents()
