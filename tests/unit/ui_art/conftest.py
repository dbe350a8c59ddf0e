"""The shipped fonts, loaded once for all pictures; the two lanes at the size of the main screen."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.theme.fonts import load_fonts
from tests.unit.ui_art import examples


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Measure text in the shipped families."""
    load_fonts()


@pytest.fixture
def lanes(qtbot: QtBot) -> Timeline:
    """The example lanes at the size of the main screen."""
    timeline = Timeline(examples.timeline(), art=ArtStyle())
    qtbot.addWidget(timeline)
    timeline.resize(1038, 240)
    return timeline
