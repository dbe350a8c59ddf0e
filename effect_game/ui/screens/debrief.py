"""Step 7, looking back."""

from effect_game.ui.screens.game_screen import GameScreen


class DebriefScreen(GameScreen):
    """Opens with the goals; five tabs with what this run shows."""

    title = "Terugblik"
