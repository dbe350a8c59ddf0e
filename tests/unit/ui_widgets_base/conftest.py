"""The theme in its first state, on a real application."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from effect_game.ui.theme.theme import Theme
from tests.support.window import light_theme


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100% without motion; put back after the test."""
    with light_theme(qapp) as light:
        yield light
