"""Step screen."""

from effect_game.ui.screens.game_screen import GameScreen


class ReferralScreen(GameScreen):
    """Aanmelding."""

    title = "Aanmelding"
