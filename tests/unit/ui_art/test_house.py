"""The house: level by light, people in the light, rooms that open, and words that equal the data."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.art import house_boards
from effect_game.ui.art.house import House
from effect_game.ui.art.house_data import HouseView
from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.rooms import BY_PLACE, Place, draw_room
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.theme.fonts import text_width
from effect_game.ui.theme.tokens import LIGHT
from tests.unit.ui_art import examples

SIZE = (548, 358)


def painted(qtbot: QtBot, view: HouseView, art: ArtStyle | None = None) -> QImage:
    """The house at scene size, where one unit is one pixel."""
    house = House(view, art=art or ArtStyle())
    qtbot.addWidget(house)
    house.resize(*SIZE)
    return house.grab().toImage()


def lightness(image: QImage, place: str) -> float:
    """Mean lightness of a room below its board, 0 to 255."""
    room = BY_PLACE[place]
    box = QRect(int(room.x) + 4, int(room.y) + 42, 124, 60)
    points = [(x, y) for x in range(box.left(), box.right(), 3) for y in range(box.top(), box.bottom(), 3)]
    return sum(image.pixelColor(x, y).lightness() for x, y in points) / len(points)


@pytest.mark.parametrize("place", examples.PLACES[1:])
def test_a_room_is_lighter_with_every_level(qtbot: QtBot, place: str) -> None:
    steps = [lightness(painted(qtbot, examples.house(0, level)), place) for level in range(1, 6)]
    assert steps == sorted(steps)
    assert steps[-1] - steps[0] > 30


def test_a_room_that_nobody_asked_about_is_night_and_darker_than_crisis(qtbot: QtBot) -> None:
    unknown, crisis = (painted(qtbot, examples.house(0, level, None)) for level in (None, 1))
    assert lightness(unknown, "lower_left") < lightness(crisis, "lower_left")
    night = QColor(LIGHT.night)
    room = BY_PLACE["lower_left"]
    box = [(int(room.x) + x, int(room.y) + y) for x in range(6, 40) for y in range(60, 100)]
    share = sum(unknown.pixelColor(x, y) == night for x, y in box) / len(box)
    assert share > 0.4


def test_people_keep_their_own_colour_in_a_room_in_crisis(qtbot: QtBot) -> None:
    room = BY_PLACE["lower_right"]
    spot = (int(room.x + room.stand_x[0]) - 8, int(room.y) + 92)
    crisis, good = (painted(qtbot, examples.house(1, level)).pixelColor(*spot) for level in (1, 5))
    assert crisis == good == QColor(examples.HUES[0])


def test_the_table_says_what_the_rooms_say() -> None:
    view = examples.house(2, 2, 3)
    rows = view.table().rows
    assert [row[0] for row in rows] == [room.name for room in view.rooms]
    assert rows[0][1] == "niet gevraagd"
    assert rows[1][1:4] == ("2 niet stabiel", "3", "2 tot 3")
    assert rows[6][5] == "Mens 0, Mens 1"


def test_the_bracket_says_of_what_it_counts() -> None:
    assert examples.house(2).legend[2] == "in 16 van 20 levens"


def test_a_room_sentence_holds_level_expectation_range_and_lowest_person() -> None:
    room = replace(examples.house(0, 3, 4).rooms[2], lowest_person="Mens 1")
    assert room.sentence == (
        "Hele naam 2: wisselend, trede 3 van 5, verwacht trede 4, in 16 van 20 levens trede 3 tot 4, "
        "het laagst bij Mens 1"
    )


def test_the_arrows_walk_through_the_house_and_enter_opens_a_room(qtbot: QtBot) -> None:
    house = House(examples.house(), art=ArtStyle())
    qtbot.addWidget(house)
    house.resize(*SIZE)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(house, key)
    with qtbot.waitSignal(house.room_activated) as opened:
        QTest.keyClick(house, Qt.Key.Key_Return)
    assert opened.args == ["lower_right"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_click_in_a_room_opens_it_also_when_the_words_stand_in_a_list(qtbot: QtBot, scale: float) -> None:
    house = House(examples.house(), art=ArtStyle(text_scale=scale))
    qtbot.addWidget(house)
    house.resize(760, 420)
    centre = house._room_rect(BY_PLACE["upper_left"]).center()
    with qtbot.waitSignal(house.room_activated) as opened:
        QTest.mouseClick(house, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre.toPoint())
    assert opened.args == ["upper_left"]
    assert house.mark_at(QPointF(-5, -5)) is None


def test_rooms_change_at_once_when_less_movement_is_asked(qtbot: QtBot) -> None:
    house = House(examples.house(0, 1), art=ArtStyle(reduced_motion=True))
    qtbot.addWidget(house)
    house.resize(*SIZE)
    house.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a focus ring would be a difference too
    house.show()
    house.set_view(examples.house(0, 5))
    at_once = house.grab().toImage()
    house.hide()
    assert at_once == painted(qtbot, examples.house(0, 5))


def test_rooms_fade_over_and_end_as_the_new_picture(qtbot: QtBot) -> None:
    house = House(examples.house(0, 1), art=ArtStyle())
    qtbot.addWidget(house)
    house.resize(*SIZE)
    house.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a focus ring would be a difference too
    house.show()
    house.set_view(examples.house(0, 5))
    first = house.grab().toImage()
    end = painted(qtbot, examples.house(0, 5))
    assert first != end
    qtbot.waitUntil(lambda: house.grab().toImage() == end, timeout=4000)
    house.hide()


def test_the_house_describes_itself_again_after_a_change(qtbot: QtBot) -> None:
    house = House(examples.house(0, 1), art=ArtStyle())
    qtbot.addWidget(house)
    house.set_view(examples.house(0, 5))
    assert "goed" in house.accessibleDescription()
    assert "crisis" not in house.accessibleDescription()


@pytest.mark.parametrize("place", examples.PLACES)
def test_every_level_of_a_room_has_its_own_objects(qtbot: QtBot, place: str) -> None:
    seen: list[QImage] = []
    for level in range(1, 6):
        image = QImage(560, 360, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        BY_PLACE[place].objects(Pencil(painter), level)
        painter.end()
        assert all(image != other for other in seen)
        seen.append(image)


def test_the_list_beside_the_house_gets_the_height_that_large_words_need(qtbot: QtBot) -> None:
    small, large = House(art=ArtStyle()), House(art=ArtStyle(text_scale=2.0))
    for picture in (small, large):
        qtbot.addWidget(picture)
        picture.set_view(examples.house())
    assert small.minimumSizeHint().height() < 300
    assert large.minimumSizeHint().height() >= 7 * 2 * 2 * 13


def test_a_house_that_is_not_there_has_no_roof_and_comes_with_the_key(qtbot: QtBot) -> None:
    """With 'outline' the roof is sky between dashed lines; the tent and the dog stand where the street is."""

    def picture(*props: str) -> QImage:
        house = House(replace(examples.house(0), street_props=props), art=ArtStyle())
        qtbot.addWidget(house)
        house.resize(548, 372)
        return house.grab().toImage()

    built, planned, camp = picture(), picture("outline"), picture("outline", "tent", "dog")
    slope = (160, 70)  # on the tiles of the roof
    assert built.pixelColor(*slope).red() > built.pixelColor(*slope).blue() + 40
    assert planned.pixelColor(*slope).red() <= planned.pixelColor(*slope).blue() + 20
    assert camp != planned
    assert picture("outline", "tent") != camp


def test_packed_bags_stand_in_the_street_of_who_is_a_guest_and_the_house_stays_as_it_is(qtbot: QtBot) -> None:
    home, guest = (
        painted(qtbot, replace(examples.house(1, 3), street_props=props)) for props in ((), ("bags",))
    )
    changed = [
        (x, y)
        for x in range(0, SIZE[0], 2)
        for y in range(0, SIZE[1], 2)
        if home.pixelColor(x, y) != guest.pixelColor(x, y)
    ]
    assert len(changed) > 60
    assert max(x for x, _ in changed) < 80
    assert min(y for _, y in changed) > 300


def test_another_level_draws_that_room_only_and_gives_the_picture_of_a_new_house(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, int | None]] = []

    def noted(painter: QPainter, place: Place, level: int | None, style: ArtStyle, evening: bool) -> None:
        drawn.append((place.name, level))
        draw_room(painter, place, level, style, evening)

    monkeypatch.setattr("effect_game.ui.art.house_drawing.draw_room", noted)
    before = examples.house(0, 2)
    room = before.rooms[3]
    after = replace(before, rooms=tuple(replace(r, level=5) if r is room else r for r in before.rooms))
    house = House(before, art=ArtStyle(reduced_motion=True))
    qtbot.addWidget(house)
    house.resize(*SIZE)
    house.grab()
    assert len(drawn) == len(before.rooms)
    drawn.clear()
    house.set_view(after)
    changed = house.grab().toImage()
    assert drawn == [(room.place, 5)]
    assert changed == painted(qtbot, after)


@pytest.mark.parametrize("level", [2, 3])
def test_in_a_small_house_the_staircase_gets_smaller_before_the_word_is_cut_off(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, level: int
) -> None:
    told: list[str] = []

    def listen(_: QPainter, rect: QRectF, text: str, font: QFont, *__: object) -> None:
        assert text_width(font, text) <= rect.width() + 1, text
        told.append(text)

    monkeypatch.setattr(house_boards, "write", listen)
    house = House(examples.house(0, level), art=ArtStyle())
    qtbot.addWidget(house)
    house.resize(460, 300)
    house.grab()
    assert examples.WORDS[level] in told
