"""Step 6, the months of the life that is played."""

from effect_game.ui.screens.game_screen import GameScreen


class LifeScreen(GameScreen):
    """Months pass; events arrive with a voice; twice the plan can be adjusted."""

    title = "Leven"
