"""Step 5, at the table."""

from effect_game.ui.screens.game_screen import GameScreen


class TableScreen(GameScreen):
    """Offers to the parties that must pay, permit or speed up."""

    title = "Aan tafel"
