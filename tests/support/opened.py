"""A kept casus in the window: it is read in one turn of the event loop and shown in the next."""

from time import monotonic

from PySide6.QtWidgets import QApplication

from effect_game.ui.game import Game

PATIENCE_S = 20.0


def resume(game: Game, key: str) -> None:
    """Go on with a kept casus from the first screen, and wait until it is in sight. Raises TimeoutError."""
    game.resume(key)
    since = monotonic()
    while game.shell.current_screen() is game.start_screen:
        if monotonic() - since > PATIENCE_S:
            raise TimeoutError("the casus does not open")
        QApplication.processEvents()
