"""The two lanes by hand: bars are moved and stretched by whole months, cards land."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.art.on_file import svg_of
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.timeline_model import EventCard, PlanBar, TimelineView
from tests.unit.ui_art import examples


def drag(qtbot: QtBot, lanes: Timeline, start: QPointF, by_x: float, steps: int = 12) -> None:
    """Press, move in small steps and let go."""
    QTest.mousePress(lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
    for step in range(1, steps + 1):
        QTest.mouseMove(lanes, (start + QPointF(by_x * step / steps, 0)).toPoint())
    QTest.mouseRelease(
        lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, (start + QPointF(by_x, 0)).toPoint()
    )


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


def test_a_flag_that_has_no_room_before_the_next_one_says_nothing(qtbot: QtBot) -> None:
    timeline = Timeline(TimelineView(evaluations=(4, 3, 7)), art=ArtStyle())
    qtbot.addWidget(timeline)
    timeline.resize(760, 240)
    assert svg_of(timeline, "lijn", "lijn").count(b">evaluatie<") == 2


def test_flags_stand_in_the_year_that_is_played(qtbot: QtBot) -> None:
    timeline = Timeline(TimelineView(evaluations=(3, 7, 16, 19, 22, 25), starts=(13, 24)), art=ArtStyle())
    qtbot.addWidget(timeline)
    timeline.resize(900, 240)
    assert svg_of(timeline, "lijn", "lijn").count(b">evaluatie<") == 4


def test_a_pin_stands_in_the_month_that_the_card_of_an_event_names(qtbot: QtBot) -> None:
    events = tuple(EventCard(f"e{i}", f"Een lange titel {i}", 1.2 + i / 2, 5) for i in range(6))
    lanes = Timeline(TimelineView(events=(*events, EventCard("late", "Later", 8.6, 3))), art=ArtStyle())
    qtbot.addWidget(lanes)
    lanes.resize(1038, 240)
    scale, pins = lanes.month_scale(), lanes.event_pins()
    assert len(pins) == 7
    for card, pin in pins:
        named = f"maand {scale.month_under(pin.x())}"
        assert card.dated_words.endswith(named), (card, named)
    cards = {mark.key: mark.rect for mark in lanes.marks()}
    rects = [(cards[f"event {card.key}"], pin) for card, pin in pins]
    assert not all(rect.left() <= pin.x() <= rect.right() for rect, pin in rects)
    assert all(rect.top() > pin.y() for rect, pin in rects)
