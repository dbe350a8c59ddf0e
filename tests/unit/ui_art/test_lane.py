"""The lane of what happens without a plan, while it is still empty."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from effect_game.ui.art.lane import LaneView, ReferenceLane
from effect_game.ui.art.style import ArtStyle


def painted(qtbot: QtBot, view: LaneView) -> tuple[QImage, int, int]:
    """The picture, and in pixels a month with a thin line and the height of the sentence of an empty lane."""
    lane = ReferenceLane(view, art=ArtStyle())
    qtbot.addWidget(lane)
    lane.resize(1000, lane.needed_height(1000))
    lane.show()
    return lane.grab().toImage(), round(lane._scale(1000).x(9)), round(lane._waiting_top()) + 24


def test_no_line_runs_through_the_sentence_of_an_empty_lane(qtbot: QtBot) -> None:
    image, line, height = painted(qtbot, LaneView(waiting="Straks."))
    above = {image.pixelColor(line + x, 30).name() for x in (-1, 0, 1)}
    assert len(above) > 1, "the quarter is drawn"
    ground = image.pixelColor(line + 8, height).name()
    assert {image.pixelColor(line + x, height).name() for x in (-1, 0, 1)} == {ground}
