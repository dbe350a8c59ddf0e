"""Step 4, the plan."""

from effect_game.ui.screens.game_screen import GameScreen


class PlanScreen(GameScreen):
    """Cards on the line and what they do to the money."""

    title = "Plan"
