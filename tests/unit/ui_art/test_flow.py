"""Who pays for whom: as thick as its euros, on both sides alike."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from effect_game.ui.art.flow import FlowBand, FlowChart, FlowEnd, FlowView

VIEW = FlowView(
    (FlowEnd("a", "A", None, 12_500), FlowEnd("b", "B", None, 2_500), FlowEnd("c", "C", None, 45_000)),
    (FlowEnd("x", "X", None, 55_000), FlowEnd("y", "Y", None, 5_000)),
    (
        FlowBand("a", "x", 12_500),
        FlowBand("b", "y", 2_500),
        FlowBand("c", "x", 42_500),
        FlowBand("c", "y", 2_500),
    ),
)


@pytest.mark.parametrize("height", [150, 260, 500])
def test_a_euro_is_as_thick_on_every_bar_and_each_has_room_for_its_text(qtbot: QtBot, height: int) -> None:
    chart = FlowChart(VIEW)
    qtbot.addWidget(chart)
    chart.resize(860, height)
    bars = {**chart._blocks(VIEW.left), **chart._blocks(VIEW.right)}
    euros = {end.key: end.eur for end in (*VIEW.left, *VIEW.right)}
    per_euro = bars["x"].height() / euros["x"]
    for key, bar in bars.items():
        assert bar.height() == pytest.approx(max(1.5, euros[key] * per_euro), abs=0.01)
        assert 0 <= bar.top() < bar.bottom() <= height
    for ends in (VIEW.left, VIEW.right):
        middles = [bars[end.key].center().y() for end in ends]
        assert all(low - high >= 34 for high, low in pairwise(middles))


def test_one_side_with_nothing_draws_nothing_and_does_not_fail(qtbot: QtBot) -> None:
    chart = FlowChart(FlowView())
    qtbot.addWidget(chart)
    chart.resize(860, 200)
    assert not chart.grab().isNull()
