"""The window: first its first screen, then everything that is heavy."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from effect_game.ui.screens.start import StartScreen
from effect_game.ui.widgets.shell import Shell

if TYPE_CHECKING:
    from effect_game.ui.readying import Readying

START_SIZE = (1366, 768)


def utc_now() -> str:
    """The clock that is passed to the core."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


class Window:
    """The shell with the first screen; `load` brings in store, content and the rest of the screens."""

    def __init__(self, store: Path | None, extra_roots: tuple[Path, ...]) -> None:
        self.shell = Shell()
        self.start = StartScreen()
        self.shell.add_screen("start", self.start)
        self.shell.set_step(None)
        self.shell.show_screen("start")
        self.shell.resize(*START_SIZE)
        self._store = store
        self._extra_roots = extra_roots
        self._readying: Readying | None = None

    def get_ready(self) -> None:
        """`load`, once all that takes long has been read."""
        from effect_game.resources import scenarios_dir
        from effect_game.ui.readying import Readying

        self._readying = Readying((scenarios_dir(), *self._extra_roots), self.shell)
        self._readying.ready.connect(self.load)
        self._readying.start()

    def load(self) -> None:
        """Open the store, list the households, make the game. Problems are told, never hidden."""
        from effect_game.domain.problems import UserError
        from effect_game.resources import scenarios_dir
        from effect_game.store.database import open_store
        from effect_game.store.paths import store_path
        from effect_game.ui.game import Game
        from effect_game.ui.kept_display import KeptDisplay
        from effect_game.ui.widgets.panel import NoticeKind

        problem: UserError | None = None
        try:
            path = store_path(self._store)
        except UserError as error:
            self.shell.show_notice(error.message, NoticeKind.ERROR)
            return
        store, problem = open_store(path)
        self.display = KeptDisplay(store, self.shell)
        self.game = Game(self.shell, self.start, store, (scenarios_dir(), *self._extra_roots), utc_now)
        if problem is None:
            self.game.languages.use_kept()
        else:
            # The settings are in the file that cannot be read: the language of the first picture stays.
            self.shell.show_notice(problem.message, NoticeKind.ATTENTION)

    def close(self) -> None:
        """Stop what runs beside the window."""
        if self._readying is not None:
            self._readying.stop()
        game = getattr(self, "game", None)
        if game is not None:
            self.display.stop()
            game.close()
