"""The rows of the lower lane: nothing lies over another; of many bars the others are brought in sight."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from effect_game.ui.art import timeline
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.timeline_model import PlanBar, TimelineView
from effect_game.ui.art.timeline_rows import MORE_ABOVE, MORE_BELOW


def many_bars(count: int) -> TimelineView:
    """So many bars of a month that none shares its row with another."""
    bars = tuple(
        PlanBar(f"bar{i}", f"Een lange titel nummer {i} die de rij vult", 1, 60) for i in range(count)
    )
    return TimelineView(bars=bars)


def show_afresh(lanes: Timeline, count: int) -> None:
    """So many bars, none of which was laid just now."""
    lanes.set_view(TimelineView())
    lanes.set_view(many_bars(count))


def turn(lanes: Timeline, notches: int) -> None:
    """Turn the wheel over the lower lane; down is negative."""
    middle = QPointF(lanes.width() / 2, lanes.height() - 40)
    event = QWheelEvent(
        middle,
        lanes.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    lanes.wheelEvent(event)


def test_bars_and_cards_never_lie_over_each_other(lanes: Timeline) -> None:
    rects = [mark.rect for mark in lanes.marks()]
    for index, one in enumerate(rects):
        assert not any(one.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other) for other in rects[index + 1 :])


def test_with_many_bars_a_row_keeps_its_height_and_the_wheel_brings_the_others(lanes: Timeline) -> None:
    show_afresh(lanes, 14)
    first = lanes.bars_in_sight()
    assert "bar0" in first
    assert "bar13" not in first
    assert all(rect.height() >= 15 for rect in lanes.bar_rects().values())
    turn(lanes, -20)
    last = lanes.bars_in_sight()
    assert "bar13" in last
    assert "bar0" not in last
    turn(lanes, 20)
    assert lanes.bars_in_sight() == first


def test_every_bar_in_sight_lies_between_the_lanes_and_the_flags(lanes: Timeline) -> None:
    show_afresh(lanes, 14)
    for notches in (0, -3, -20):
        turn(lanes, notches)
        for key in lanes.bars_in_sight():
            rect = lanes.bar_rects()[key]
            assert rect.top() >= 89, key
            assert rect.bottom() <= lanes.height() - 20, key


def test_a_bar_that_gets_the_focus_or_was_just_laid_comes_into_sight(lanes: Timeline) -> None:
    show_afresh(lanes, 13)
    lanes.focus_mark("bar12")
    assert "bar12" in lanes.bars_in_sight()
    lanes.focus_mark("bar0")
    assert "bar0" in lanes.bars_in_sight()
    lanes.set_view(many_bars(14))
    assert "bar13" in lanes.bars_in_sight()


def test_a_bar_that_is_scrolled_away_cannot_be_pressed(lanes: Timeline) -> None:
    show_afresh(lanes, 14)
    turn(lanes, -20)
    away = lanes.bar_rects()["bar5"].center()
    found = lanes.mark_at(away)
    assert found is None or found.key != "bar5"


def test_what_lies_out_of_sight_is_counted_and_a_press_shows_it(lanes: Timeline) -> None:
    show_afresh(lanes, 14)
    (more,) = (mark for mark in lanes.marks() if mark.key == MORE_BELOW)
    hidden = 14 - len(lanes.bars_in_sight())
    assert more.label == f"Nog {hidden} rijen lager"
    while any(mark.key == MORE_BELOW for mark in lanes.marks()):
        (more,) = (mark for mark in lanes.marks() if mark.key == MORE_BELOW)
        QTest.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=more.rect.center().toPoint())
    assert "bar13" in lanes.bars_in_sight()
    assert [mark.key for mark in lanes.marks() if mark.key.startswith("more")] == [MORE_ABOVE]


def test_few_bars_leave_the_wheel_to_who_is_around(lanes: Timeline) -> None:
    show_afresh(lanes, 2)
    before = lanes.bar_rects()
    turn(lanes, -3)
    assert lanes.bar_rects() == before
    assert not any(mark.key.startswith("more") for mark in lanes.marks())


def test_the_words_of_the_lane_end_above_what_there_is_to_press(
    lanes: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms: list[QRectF] = []
    monkeypatch.setattr(timeline, "draw_lane_words", lambda *given: rooms.append(given[-1]))
    show_afresh(lanes, 14)
    lanes.grab()
    turn(lanes, -3)
    lanes.grab()
    above = min(mark.rect.top() for mark in lanes.marks() if mark.key.startswith("more"))
    assert rooms[-1].bottom() <= above < rooms[1].bottom()
