"""How the screens of a class look where there is little room."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from effect_game.classroom.views_board import PhaseMark
from effect_game.ui.classroom.after_dialog import AfterDialog
from effect_game.ui.classroom.class_strip_look import LookDialog
from effect_game.ui.classroom.join_dialog import JoinDialog
from effect_game.ui.classroom.member_kept import Membership
from effect_game.ui.classroom.timeline import LessonLine
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.forms import CheckField


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_stands_on_the_projector_is_whole_in_the_window_of_a_group(qtbot: QtBot, scale: float) -> None:
    theme().set(text_scale=scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    dialog = LookDialog(window)
    dialog.told.hide()
    dialog.open()
    qtbot.waitUntil(lambda: dialog.view.visibleRegion().boundingRect() == dialog.view.rect())
    assert dialog.view.height() >= 400


def test_a_paper_that_cannot_be_made_says_why_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    nothing = AfterDialog("Geen groep speelde een casus.", window)
    assert (nothing.make.isEnabled(), nothing.why.text()) == (False, "Geen groep speelde een casus.")
    dialog = AfterDialog("", window)
    assert dialog.make.isEnabled()
    assert dialog.why.isHidden()
    for box in dialog.findChildren(CheckField):
        box.setChecked(False)
    assert (dialog.make.isEnabled(), dialog.why.text()) == (False, "Kies er eerst een.")
    assert not dialog.why.isHidden()


def test_a_tick_pressed_twice_out_of_habit_is_ticked(qtbot: QtBot) -> None:
    box = CheckField("Wij kijken mee")
    qtbot.addWidget(box)
    box.show()
    spot, left = box.rect().center(), Qt.MouseButton.LeftButton
    QTest.mouseClick(box, left, pos=spot)
    QTest.mouseDClick(box, left, pos=spot)
    QTest.mouseRelease(box, left, pos=spot)
    assert box.isChecked()
    QTest.mouseClick(box, left, pos=spot)
    assert not box.isChecked()


def test_who_watched_is_still_ticked_when_joining_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last = Membership("10.0.4.21", "K7MX4P", "A" * 12, "Stille Sluis", True, watches=True)
    assert JoinDialog(last, window).watch.isChecked()
    assert not JoinDialog(None, window).watch.isChecked()


@pytest.mark.parametrize("now", [-1, 0, 3, 7])
@pytest.mark.parametrize("width", [90, 640, 1300])
def test_the_line_of_a_lesson_fills_its_width_and_gives_room_to_what_is_now(
    qtbot: QtBot, now: int, width: int
) -> None:
    titles = ["Welkom", "Kijken en vragen", "Doelen en plan", "Wat denken wij?", "Aan tafel en leven"] * 2
    phases = [
        PhaseMark(title, 2 + place, passed=place < now, now=place == now)
        for place, title in enumerate(titles[:8])
    ]
    line = LessonLine()
    qtbot.addWidget(line)
    line.resize(width, 30)
    line.set_phases(phases)
    blocks = line.blocks()
    assert all(one.right() < other.left() for one, other in pairwise(blocks))
    assert width < 640 or blocks[-1].right() <= width
    told = [line._fitting(phase, block.width()) for phase, block in zip(phases, blocks, strict=True)]
    assert all(
        words == str(place) or words.startswith(phase.title)
        for place, (phase, words) in enumerate(zip(phases, told, strict=True), start=1)
    ), "a name is whole or stands as a number"
    if width == 640:
        assert told[max(0, now)].startswith(titles[max(0, now)])
    if width == 640 and now == 3:
        # 'Wat denken wij?' and 'Aan tafel en leven' can be read.
        assert blocks[3].width() > 90 < blocks[4].width()
