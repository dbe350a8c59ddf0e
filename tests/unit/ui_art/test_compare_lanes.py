"""Plans beside each other: how the room of a row is shared."""

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from effect_game.ui.art.compare_lanes import CompareLanes, LaneCell, LaneRow, LanesView, Scale

LONG = "Opening the post without a knot in the stomach."
CELL = LaneCell("10 of 20", "", 10.0)


def lanes(qtbot: QtBot, plans: int, width: int) -> CompareLanes:
    """A row with a long title, for so many plans."""
    names = tuple(f"Plan {number}" for number in range(plans))
    row = LaneRow("goal", LONG, "Goals", Scale.COUNT, (CELL,) * plans, most=20.0)
    picture = CompareLanes(LanesView(names, ("",) * plans, (row,)))
    qtbot.addWidget(picture)
    picture.resize(width, picture.heightForWidth(width))
    return picture


def test_a_long_title_takes_the_room_that_two_plans_can_spare(qtbot: QtBot) -> None:
    picture = lanes(qtbot, 2, 1050)
    wanted = QFontMetricsF(picture.art.font(14, 600)).horizontalAdvance(LONG)
    assert picture.title_room() >= wanted


def test_a_long_title_never_takes_the_room_of_the_plans(qtbot: QtBot) -> None:
    picture = lanes(qtbot, 3, 850)
    assert picture.width() - picture.title_room() >= 3 * picture.art.px(190)
