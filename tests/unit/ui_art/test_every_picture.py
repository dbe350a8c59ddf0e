"""What holds for every picture: it paints at any size, speaks, has a table twin and takes the keys."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.art.assumptions import AssumptionsChart
from effect_game.ui.art.house import House, RoomThumbnail
from effect_game.ui.art.house_data import HouseView
from effect_game.ui.art.jars import Jars
from effect_game.ui.art.jars_data import JarsView
from effect_game.ui.art.lane import LaneView, ReferenceLane
from effect_game.ui.art.lives_chart import LivesChart, LivesView
from effect_game.ui.art.lives_dots import DotsView, LivesDots
from effect_game.ui.art.moments import MomentPicture
from effect_game.ui.art.picture import Picture
from effect_game.ui.art.portrait import Portrait
from effect_game.ui.art.ranges import RangesPicture, RangesView
from effect_game.ui.art.scenes import TablePicture
from effect_game.ui.art.scenes_data import MomentView, TableScene
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.timeline_model import TimelineView
from effect_game.ui.art.waterfall import Waterfall, WaterfallView
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, Variant
from tests.support.drawn import MOMENT_PROPS
from tests.unit.ui_art import examples


def moment(prop: str, art: ArtStyle) -> Picture:
    """A moment with one of the props."""
    return MomentPicture(MomentView(prop, words="Zo ging het.", who="Mens"), art=art)


FULL: dict[str, Callable[[ArtStyle], Picture]] = {
    "house": lambda art: House(examples.house(), art=art),
    "house of one": lambda art: House(examples.house(1, 1, None), art=art),
    "house of eight": lambda art: House(examples.house(8, 5, 2), art=art),
    "house not asked": lambda art: House(examples.house(3, None, None), art=art),
    "thumbnail": lambda art: RoomThumbnail(examples.house().rooms[4], art=art),
    "dark thumbnail": lambda art: RoomThumbnail(examples.house().rooms[0], art=art),
    "portrait": lambda art: Portrait(examples.house().persons[0], art=art),
    "jars": lambda art: Jars(examples.jars(), art=art),
    "shut jars": lambda art: Jars(examples.jars(shut=True), art=art),
    "one jar": lambda art: Jars(examples.jars(1), art=art),
    "lives": lambda art: LivesChart(examples.lives(), art=art),
    "dots": lambda art: LivesDots(examples.dots(), art=art),
    "waterfall": lambda art: Waterfall(examples.waterfall(13), art=art),
    "timeline": lambda art: Timeline(examples.timeline(), art=art),
    "assumptions": lambda art: AssumptionsChart(examples.sensitivity(5), art=art),
    "lane": lambda art: ReferenceLane(examples.lane(), art=art),
    "ranges": lambda art: RangesPicture(examples.ranges(), art=art),
    "ranges of lives": lambda art: RangesPicture(examples.ranges(in_lives=True), art=art),
    "kitchen": lambda art: TablePicture(examples.scene(), art=art),
    "kitchen of eight": lambda art: TablePicture(examples.scene(8), art=art),
    "outside": lambda art: TablePicture(
        replace(examples.scene(3, "outside"), props=("teapot", "dog", "tent")), art=art
    ),
    "house that is not there": lambda art: House(
        replace(examples.house(1, 2), street_props=("outline", "tent", "dog")), art=art
    ),
    "meeting": lambda art: TablePicture(examples.scene(3, "meeting"), art=art),
    **{prop: partial(moment, prop) for prop in MOMENT_PROPS},
}
EMPTY: dict[str, Callable[[ArtStyle], Picture]] = {
    "house": lambda art: House(HouseView(), art=art),
    "jars": lambda art: Jars(JarsView(), art=art),
    "lives": lambda art: LivesChart(LivesView(), art=art),
    "dots": lambda art: LivesDots(DotsView(), art=art),
    "waterfall": lambda art: Waterfall(WaterfallView(), art=art),
    "timeline": lambda art: Timeline(TimelineView(), art=art),
    "assumptions": lambda art: AssumptionsChart(examples.sensitivity(0), art=art),
    "lane": lambda art: ReferenceLane(LaneView(waiting="Hier komt wat."), art=art),
    "ranges": lambda art: RangesPicture(RangesView(), art=art),
    "table": lambda art: TablePicture(TableScene(), art=art),
    "moment": lambda art: MomentPicture(MomentView("something new"), art=art),
}


def show_at(qtbot: QtBot, picture: Picture, width: int, height: int) -> None:
    """Paint once at a size; an error while painting fails the test."""
    qtbot.addWidget(picture)
    picture.resize(width, height)
    image = picture.grab().toImage()
    assert (image.width(), image.height()) == (width, height)
    assert len({image.pixel(x, y) for x in range(0, width, 7) for y in range(0, height, 5)}) > 1


@pytest.mark.parametrize("name", FULL)
@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_picture_paints_in_every_theme_and_text_size(
    qtbot: QtBot, name: str, tokens: Tokens, scale: float
) -> None:
    show_at(qtbot, FULL[name](ArtStyle(tokens, scale)), 620, 330)


@pytest.mark.parametrize("name", FULL)
@pytest.mark.parametrize("size", [(60, 40), (260, 700), (1500, 200)], ids=["tiny", "tall", "wide"])
def test_a_picture_paints_at_any_size(qtbot: QtBot, name: str, size: tuple[int, int]) -> None:
    picture = FULL[name](ArtStyle(text_scale=1.25))
    qtbot.addWidget(picture)
    picture.resize(*size)
    assert not picture.grab().isNull()


@pytest.mark.parametrize("name", EMPTY)
def test_a_picture_without_data_paints_and_says_so(qtbot: QtBot, name: str) -> None:
    picture = EMPTY[name](ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(400, 200)
    assert not picture.grab().isNull()
    assert picture.accessibleDescription()
    header = picture.table().header
    assert all(len(row) == len(header) for row in picture.table().rows)


@pytest.mark.parametrize("name", FULL)
def test_a_picture_has_a_name_a_sentence_and_a_table(qtbot: QtBot, name: str) -> None:
    picture = FULL[name](ArtStyle())
    qtbot.addWidget(picture)
    assert picture.accessibleName()
    assert picture.accessibleDescription() == picture.summary()
    table = picture.table()
    assert table.rows
    assert all(len(row) == len(table.header) for row in table.rows)


@pytest.mark.parametrize("name", FULL)
def test_every_mark_has_a_label_and_lies_inside_the_picture(qtbot: QtBot, name: str) -> None:
    picture = FULL[name](ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(1038, 420)
    for mark in picture.marks():
        assert mark.label
        assert picture.rect().toRectF().adjusted(-1, -1, 1, 1).contains(mark.rect), mark.key
        assert min(mark.rect.width(), mark.rect.height()) >= 12, mark.key


@pytest.mark.parametrize(
    "name", [name for name in FULL if name not in (*MOMENT_PROPS, "thumbnail", "dark thumbnail", "portrait")]
)
def test_the_arrows_reach_more_than_one_mark_and_say_where_they_are(qtbot: QtBot, name: str) -> None:
    picture = FULL[name](ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(1000, 400)
    seen = set()
    QTest.keyClick(picture, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End):
        QTest.keyClick(picture, key)
        mark = picture.focused_mark()
        assert mark is not None
        seen.add(mark.key)
        assert picture.accessibleDescription().startswith(mark.label)
    assert len(seen) > 1 or len(picture.marks()) == 1


def test_a_picture_shows_a_ring_round_the_mark_with_the_focus(qtbot: QtBot) -> None:
    jars = Jars(examples.jars(), art=ArtStyle())
    qtbot.addWidget(jars)
    jars.resize(784, 160)
    before = jars.grab().toImage()
    jars.show()
    with qtbot.waitActive(jars):
        jars.activateWindow()
    jars.setFocus()
    assert jars.hasFocus()
    assert jars.grab().toImage() != before
    jars.hide()


def test_a_picture_follows_the_theme_unless_it_has_a_style_of_its_own(qtbot: QtBot) -> None:
    follows, own = Jars(examples.jars()), Jars(examples.jars(), art=ArtStyle(LIGHT))
    qtbot.addWidget(follows)
    qtbot.addWidget(own)
    theme().set(variant=Variant.DARK, text_scale=1.5)
    try:
        assert follows.art.tokens is DARK
        assert follows.art.text_scale == 1.5
        assert own.art == ArtStyle(LIGHT)
    finally:
        theme().set(variant=Variant.LIGHT, text_scale=1.0)
    assert follows.art.tokens is LIGHT


@pytest.mark.parametrize("count", [1, 5, 11, 20])
@pytest.mark.parametrize("width", [360, 760, 1340])
def test_events_on_the_road_never_lie_over_each_other(qtbot: QtBot, count: int, width: int) -> None:
    lane = ReferenceLane(examples.lane(count))
    qtbot.addWidget(lane)
    lane.resize(width, lane.needed_height(width))
    rects = [mark.rect for mark in lane.marks()]
    assert len(rects) == count
    for place, rect in enumerate(rects):
        assert lane.rect().toRectF().contains(rect)
        assert not any(rect.intersects(other) for other in rects[place + 1 :])
