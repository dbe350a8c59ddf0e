"""The two lanes: whole months by hand and by key, rows that do not overlap, cards that land."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.timeline_model import (
    MonthScale,
    PlanBar,
    TimelineView,
    fair_widths,
    share_rows,
    spread_cards,
)
from effect_game.ui.art.timeline_paint import text_extent, waiting_width
from effect_game.ui.art.timeline_rows import MORE_ABOVE, MORE_BELOW
from tests.unit.ui_art import examples


@pytest.fixture
def lanes(qtbot: QtBot) -> Timeline:
    """The example lanes at the size of the main screen."""
    timeline = Timeline(examples.timeline(), art=ArtStyle())
    qtbot.addWidget(timeline)
    timeline.resize(1038, 240)
    return timeline


def drag(qtbot: QtBot, lanes: Timeline, start: QPointF, by_x: float, steps: int = 12) -> None:
    """Press, move in small steps and let go."""
    QTest.mousePress(lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
    for step in range(1, steps + 1):
        QTest.mouseMove(lanes, (start + QPointF(by_x * step / steps, 0)).toPoint())
    QTest.mouseRelease(
        lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, (start + QPointF(by_x, 0)).toPoint()
    )


@pytest.mark.parametrize("wide_from", [1, 13, 25])
def test_a_month_has_a_place_and_the_place_gives_the_month_back(wide_from: int) -> None:
    scale = MonthScale(112, 1038, wide_from=wide_from)
    for month in range(1, 61):
        assert scale.month(scale.x(month - 1)) == month
        assert scale.month_under(scale.x(month - 1) + 1) == month
        assert scale.is_wide(month) is (scale.x(month) - scale.x(month - 1) > scale.month_width * 0.9)
    assert scale.month_width > scale.year_width / 2
    assert scale.month(-500) == 1
    assert scale.month(5000) == 60


def test_dragging_a_bar_tells_whole_months_and_the_drop_decides(qtbot: QtBot, lanes: Timeline) -> None:
    seen: list[tuple[str, int]] = []
    lanes.bar_dragging.connect(lambda key, month: seen.append((key, month)))
    width = lanes.month_scale().month_width
    with qtbot.waitSignal(lanes.bar_moved) as moved:
        drag(qtbot, lanes, lanes.bar_rects()["first"].center(), 3 * width)
    assert moved.args == ["first", 5]
    assert seen == [("first", 3), ("first", 4), ("first", 5)]
    assert lanes.view == examples.timeline()


def test_a_drag_back_to_where_it_was_decides_nothing(qtbot: QtBot, lanes: Timeline) -> None:
    with qtbot.assertNotEmitted(lanes.bar_moved):
        drag(qtbot, lanes, lanes.bar_rects()["first"].center(), lanes.month_scale().month_width * 0.3)


def test_new_counts_above_the_line_do_not_take_a_bar_out_of_the_hand(qtbot: QtBot, lanes: Timeline) -> None:
    start, width = lanes.bar_rects()["first"].center(), lanes.month_scale().month_width
    QTest.mousePress(lanes, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(lanes, (start + QPointF(width, 0)).toPoint())
    lanes.set_view(replace(lanes.view, events=lanes.view.events[1:]))
    QTest.mouseMove(lanes, (start + QPointF(3 * width, 0)).toPoint())
    with qtbot.waitSignal(lanes.bar_moved) as moved:
        QTest.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=(start + QPointF(3 * width, 0)).toPoint())
    assert moved.args == ["first", 5]


def test_a_bar_that_changes_itself_is_let_go(qtbot: QtBot, lanes: Timeline) -> None:
    start = lanes.bar_rects()["first"].center()
    QTest.mousePress(lanes, Qt.MouseButton.LeftButton, pos=start.toPoint())
    lanes.set_view(replace(lanes.view, bars=lanes.view.bars[1:]))
    with qtbot.assertNotEmitted(lanes.bar_moved):
        QTest.mouseMove(lanes, (start + QPointF(200, 0)).toPoint())
        QTest.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=start.toPoint())


def test_a_bar_that_waits_for_a_yes_says_so_inside_or_beside_it() -> None:
    style = ArtStyle()
    plain = PlanBar("b", "Een brief", 1, 2)
    waiting = replace(plain, waits_for_yes=True)
    words = waiting_width(style, waiting)
    assert words > 0
    assert waiting_width(style, plain) == 0
    assert text_extent(style, waiting, 400, 400) == 0  # room inside for all of it
    assert text_extent(style, waiting, 80, 400) == words  # the title inside, the words beside it
    outside = text_extent(style, plain, 10, 400)
    assert text_extent(style, waiting, 10, 400) == outside + words  # everything beside
    assert text_extent(style, waiting, 10, outside + 1) == outside  # no room: only the title


def test_a_bar_never_leaves_the_line(qtbot: QtBot, lanes: Timeline) -> None:
    with qtbot.waitSignal(lanes.bar_moved) as moved:
        drag(qtbot, lanes, lanes.bar_rects()["first"].center(), -900)
    assert moved.args == ["first", 1]


def test_dragging_the_right_edge_changes_the_duration(qtbot: QtBot, lanes: Timeline) -> None:
    box = lanes.bar_rects()["first"]
    edge = QPointF(box.right() - 2, box.center().y())
    with qtbot.assertNotEmitted(lanes.bar_moved), qtbot.waitSignal(lanes.bar_resized) as resized:
        drag(qtbot, lanes, edge, 2 * lanes.month_scale().month_width)
    assert resized.args == ["first", 6]


def test_escape_lets_a_bar_go(qtbot: QtBot, lanes: Timeline) -> None:
    start = lanes.bar_rects()["first"].center()
    QTest.mousePress(lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
    QTest.mouseMove(lanes, (start + QPointF(200, 0)).toPoint())
    QTest.keyClick(lanes, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(lanes.bar_moved), qtbot.assertNotEmitted(lanes.bar_activated):
        QTest.mouseRelease(lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))


def test_the_keys_do_all_that_the_mouse_does(qtbot: QtBot, lanes: Timeline) -> None:
    told: list[tuple[object, ...]] = []
    lanes.bar_moved.connect(lambda *args: told.append(("moved", *args)))
    lanes.bar_resized.connect(lambda *args: told.append(("resized", *args)))
    lanes.bar_activated.connect(lambda *args: told.append(("opened", *args)))
    lanes.bar_removed.connect(lambda *args: told.append(("removed", *args)))
    lanes.focus_mark("first")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown):
        QTest.keyClick(lanes, key, control)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(lanes, key, shift)
    QTest.keyClick(lanes, Qt.Key.Key_Return)
    QTest.keyClick(lanes, Qt.Key.Key_Delete)
    assert told == [
        ("moved", "first", 3),
        ("moved", "first", 1),
        ("moved", "first", 14),
        ("resized", "first", 5),
        ("resized", "first", 3),
        ("resized", "first", 16),
        ("resized", "first", 1),
        ("opened", "first"),
        ("removed", "first"),
    ]


def test_the_arrows_walk_by_month_and_page_keys_by_year(lanes: Timeline) -> None:
    lanes.focus_mark("first")
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(lanes, key)
        walked.append(lanes._cursor)
    assert walked == [3, 4, 3, 15, 3]
    for _ in range(9):
        QTest.keyClick(lanes, Qt.Key.Key_PageDown)
    assert lanes._cursor == 60
    for _ in range(9):
        QTest.keyClick(lanes, Qt.Key.Key_PageUp)
    assert lanes._cursor == 1


def test_walking_to_a_month_chooses_what_lies_there_and_says_the_month(lanes: Timeline) -> None:
    lanes.set_view(TimelineView(bars=(PlanBar("early", "Vroeg", 1, 2), PlanBar("late", "Laat", 5, 3))))
    lanes.focus_mark("early")
    told = []
    for _ in range(4):
        QTest.keyClick(lanes, Qt.Key.Key_Right)
        mark = lanes.focused_mark()
        assert mark is not None
        told.append((mark.key, lanes.accessibleDescription().rstrip(".").rsplit(". ", 1)[-1]))
    assert told == [
        ("early", "Maand 2"),
        ("early", "Hier ligt niets"),
        ("early", "Hier ligt niets"),
        ("late", "Maand 5"),
    ]


def test_up_and_down_reach_every_card_and_take_the_month_along(lanes: Timeline) -> None:
    QTest.keyClick(lanes, Qt.Key.Key_Home)
    reached = []
    for _ in lanes.marks():
        mark = lanes.focused_mark()
        assert mark is not None
        reached.append(mark.key)
        QTest.keyClick(lanes, Qt.Key.Key_Down)
    assert reached == [mark.key for mark in lanes.marks()]
    lanes.focus_mark("first")
    QTest.keyClick(lanes, Qt.Key.Key_Down)
    QTest.keyClick(lanes, Qt.Key.Key_Up)
    first = lanes.view.bar("first")
    assert first is not None
    assert lanes._cursor == first.start_month


def test_a_bar_starts_only_where_the_round_is(qtbot: QtBot, lanes: Timeline) -> None:
    lanes.set_view(replace(lanes.view, starts=(1, 12)))
    with qtbot.waitSignal(lanes.bar_moved) as moved:
        drag(qtbot, lanes, lanes.bar_rects()["first"].center(), 900)
    assert moved.args == ["first", 12]


def test_a_stop_moves_has_no_length_and_says_that_it_stops(qtbot: QtBot, lanes: Timeline) -> None:
    lanes.set_view(TimelineView(bars=(PlanBar("stop", "Stop de cursus", 3, 1, is_stop=True),)))
    lanes.focus_mark("stop")
    assert lanes.marks()[0].label == "Stop de cursus: stopt in maand 3"
    with qtbot.assertNotEmitted(lanes.bar_resized):
        QTest.keyClick(lanes, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        box = lanes.bar_rects()["stop"]
        with qtbot.waitSignal(lanes.bar_moved) as moved:
            drag(
                qtbot, lanes, QPointF(box.right() - 2, box.center().y()), 2 * lanes.month_scale().month_width
            )
    assert moved.args == ["stop", 5]
    assert lanes.table().rows[0][3] == "stopt"


def test_stretching_previews_every_length_and_letting_go_ends_it(qtbot: QtBot, lanes: Timeline) -> None:
    seen: list[tuple[str, int]] = []
    lanes.bar_stretching.connect(lambda key, months: seen.append((key, months)))
    box = lanes.bar_rects()["first"]
    edge = QPointF(box.right() - 2, box.center().y()).toPoint()
    month = round(lanes.month_scale().month_width)
    with qtbot.waitSignal(lanes.drag_ended), qtbot.assertNotEmitted(lanes.bar_resized):
        QTest.mousePress(lanes, Qt.MouseButton.LeftButton, pos=edge)
        QTest.mouseMove(lanes, edge + QPoint(month, 0))
        QTest.mouseMove(lanes, edge + QPoint(2 * month, 0))
        QTest.mouseMove(lanes, edge)
        QTest.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=edge)
    assert seen == [("first", 5), ("first", 6), ("first", 4)]


def test_the_widest_card_gives_way_first_and_small_ones_keep_their_words() -> None:
    assert fair_widths([100, 300, 50], 600, 20) == [100, 300, 50]
    assert fair_widths([100, 300, 50], 330, 20) == [100, 180, 50]
    assert fair_widths([90, 90], 20, 30) == [30, 30]


def test_a_bar_at_the_start_or_without_an_end_ignores_keys_that_make_no_sense(
    qtbot: QtBot, lanes: Timeline
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    lanes.focus_mark("friend")
    with qtbot.assertNotEmitted(lanes.bar_moved):
        QTest.keyClick(lanes, Qt.Key.Key_Left, control)
    lanes.focus_mark("second")
    with qtbot.assertNotEmitted(lanes.bar_resized):
        QTest.keyClick(lanes, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def test_enter_on_an_event_opens_the_event(qtbot: QtBot, lanes: Timeline) -> None:
    QTest.keyClick(lanes, Qt.Key.Key_Home)
    with qtbot.waitSignal(lanes.event_activated) as opened:
        QTest.keyClick(lanes, Qt.Key.Key_Return)
    assert opened.args == ["bill"]


def test_a_card_lights_up_the_month_under_it_and_lands_there(qtbot: QtBot, lanes: Timeline) -> None:
    over: list[tuple[str, int]] = []
    lanes.card_over.connect(lambda key, month: over.append((key, month)))
    for months in (5.1, 5.2, 6.1):
        lanes.carry("card-key", lanes.mapToGlobal(QPointF(lanes.month_scale().x(months), 180)))
    assert over == [("card-key", 6), ("card-key", 7)]
    with qtbot.waitSignal(lanes.card_dropped) as dropped:
        lanes.let_fall("card-key", lanes.mapToGlobal(QPointF(lanes.month_scale().x(6) + 5, 180)))
    assert dropped.args == ["card-key", 7]


def test_a_card_that_is_let_go_beside_the_lines_does_not_land(qtbot: QtBot, lanes: Timeline) -> None:
    lanes.carry("card-key", lanes.mapToGlobal(QPointF(400, 180)))
    with qtbot.waitSignal(lanes.card_left), qtbot.assertNotEmitted(lanes.card_dropped):
        lanes.let_fall("card-key", lanes.mapToGlobal(QPointF(400, 900)))


def test_bars_and_cards_never_lie_over_each_other(lanes: Timeline) -> None:
    rects = [mark.rect for mark in lanes.marks()]
    for index, one in enumerate(rects):
        assert not any(one.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other) for other in rects[index + 1 :])


def test_rows_are_shared_by_bars_that_leave_each_other_room() -> None:
    assert share_rows([(0, 10), (20, 30), (5, 25), (40, 50)]) == [0, 0, 1, 0]


def test_cards_that_want_one_place_are_spread_within_the_lane() -> None:
    places = spread_cards([90, 90, 95], [30, 30, 30], 0, 200, 4)
    assert places == [90, 124, 158]
    assert spread_cards([190, 190], [30, 30], 0, 200, 4) == [136, 170]


def test_the_list_twin_has_every_event_and_every_bar() -> None:
    view = examples.timeline()
    rows = view.table().rows
    assert [row[1] for row in rows] == [
        *(event.title for event in view.events),
        *(bar.title for bar in view.bars),
    ]
    assert rows[0] == ("Zonder plan", "Een dure brief", "maand 2", "", "12 van 20")
    assert rows[2][:4] == ("Met plan", "Eerste kaart", "maand 2", "4 maanden")
    assert "eerst 1 maand wachten" in rows[2][4]
    assert rows[3][3] == "loopt door"
    assert "informeel" in rows[4][4]
    assert "wacht op een ja" in rows[6][4]


def test_an_empty_line_says_what_comes_there() -> None:
    assert TimelineView().empty_words == "Nog geen kaart op de lijn. Leg er één neer."
    assert TimelineView().summary().endswith("met plan 0 kaarten op de lijn.")


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
