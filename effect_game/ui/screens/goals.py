"""Step screen."""

from effect_game.ui.screens.game_screen import GameScreen


class GoalsScreen(GameScreen):
    """Doelen."""

    title = "Doelen"
