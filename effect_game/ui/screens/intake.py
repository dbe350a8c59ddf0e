"""Step screen."""

from effect_game.ui.screens.game_screen import GameScreen


class IntakeScreen(GameScreen):
    """Keukentafel."""

    title = "Keukentafel"
