"""The two lanes by key: all that the mouse does, and walking over months and cards."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.timeline_model import PlanBar, TimelineView


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
