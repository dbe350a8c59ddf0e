"""A step whose height follows its width: words wrap, so how high it must be depends on how wide it is."""

from PySide6.QtCore import QSize

from effect_game.ui.screens.game_screen import GameScreen


class FlowingScreen(GameScreen):
    """Asks no height beforehand: Qt would guess it for narrow lines and scroll where all fits."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
