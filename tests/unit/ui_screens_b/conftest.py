"""The theme in its first state on a real application, without motion."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.theme.tokens import Variant


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100% without motion; put back after the test."""
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=True)
    theme().apply(qapp)
    yield theme()
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)
