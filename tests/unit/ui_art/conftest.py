"""The shipped fonts, loaded once for all pictures."""

import pytest
from PySide6.QtWidgets import QApplication

from effect_game.ui.theme.fonts import load_fonts


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Measure text in the shipped families."""
    load_fonts()
