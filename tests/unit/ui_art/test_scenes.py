"""Scenes at a table: everyone is named, the speaker is quoted, plates do not overlap."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage
from pytestqt.qtbot import QtBot

from effect_game.ui.art import scenes
from effect_game.ui.art.moments import MomentPicture, hand_ends
from effect_game.ui.art.scenes import TablePicture
from effect_game.ui.art.scenes_data import MomentView, SeatView, TableScene
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.theme.fonts import text_width
from tests.support.drawn import MOMENT_PROPS
from tests.unit.ui_art import examples


def test_the_summary_names_everyone_and_quotes_the_speaker() -> None:
    view = examples.scene(3)
    sentence = view.summary()
    assert all(seat.name in sentence for seat in view.seats)
    assert sentence.endswith("Mens 2 zegt: “Dit is wat ik zeg.”")


def test_the_table_has_a_row_per_seat_and_one_quote() -> None:
    view = examples.scene(4)
    rows = view.table().rows
    assert [row[0] for row in rows] == [seat.name for seat in view.seats]
    assert [row[3] for row in rows if row[3]] == ["“Dit is wat ik zeg.”"]
    assert rows[1][2] == "1 van 3"
    assert rows[0][2] == ""


@pytest.mark.parametrize("setting", ["kitchen", "outside", "meeting"])
@pytest.mark.parametrize("seats", [1, 2, 5, 8])
def test_name_plates_never_overlap(qtbot: QtBot, seats: int, setting: str) -> None:
    picture = TablePicture(examples.scene(seats, setting), art=ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(642, 302)
    rects = [mark.rect for mark in picture.marks()]
    assert len(rects) == seats
    for index, one in enumerate(rects):
        assert not any(one.intersects(other) for other in rects[index + 1 :])


@pytest.mark.parametrize("setting", ["kitchen", "meeting"])
@pytest.mark.parametrize("width", [330, 420, 520, 640])
def test_a_name_plate_never_shows_half_a_word(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, setting: str, width: int
) -> None:
    lines: list[str] = []

    def listen(_: object, rect: QRectF, text: str, font: QFont, *__: object) -> None:
        assert text_width(font, text) <= rect.width() + 1, text
        lines.append(text)

    monkeypatch.setattr(scenes, "write", listen)
    note = "schulden en inkomen"
    seats = tuple(SeatView(f"mens:{n}", "Mens", note, is_home=n > 1) for n in range(4))
    picture = TablePicture(TableScene(setting, seats), art=ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(width, 302)
    picture.grab()
    assert len(lines) >= len(seats)
    assert set(lines) <= {"Mens", note, "schulden", ""}
    assert [mark.label for mark in picture.marks()] == [f"Mens, {note}"] * len(seats)


def test_someone_without_a_home_talks_outside_with_what_belongs_to_them(qtbot: QtBot) -> None:
    alone = examples.scene(3, "outside")
    assert alone.summary().startswith("Buiten, aan een picknicktafel: ")
    seen: list[QImage] = []
    for props in ((), ("tent",), ("tent", "dog")):
        picture = TablePicture(replace(alone, props=props), art=ArtStyle())
        qtbot.addWidget(picture)
        picture.resize(642, 302)
        image = picture.grab().toImage()
        assert all(image != other for other in seen)
        seen.append(image)


def test_every_moment_looks_different(qtbot: QtBot) -> None:
    seen: list[QImage] = []
    for prop in MOMENT_PROPS:
        picture = MomentPicture(MomentView(prop), art=ArtStyle())
        qtbot.addWidget(picture)
        picture.resize(240, 150)
        image = picture.grab().toImage()
        assert all(image != other for other in seen)
        seen.append(image)
    assert len(seen) == len(MOMENT_PROPS)


def test_the_hands_of_the_clock_tell_the_time_of_the_moment() -> None:
    short, long = hand_ends(4, 30)
    assert long == pytest.approx((0, 18.5))  # straight down
    assert short[0] > 0  # between four and five
    assert short[1] > 0
    short, long = hand_ends(15, 0)
    assert short == pytest.approx((11, 0))
    assert long == pytest.approx((0, -18.5))


def test_a_word_of_trust_that_does_not_fit_is_left_to_the_dots(qtbot: QtBot) -> None:
    """Nine at the table: half a word says nothing, the dots and the screen reader say it all."""

    def drawn(note: str) -> QImage:
        seats = tuple(SeatView(f"seat{i}", "Lena, 13", note, trust=1) for i in range(9))
        picture = TablePicture(TableScene(seats=seats), art=ArtStyle())
        qtbot.addWidget(picture)
        picture.resize(642, 284)
        assert all(note in mark.label for mark in picture.marks())
        return picture.grab().toImage()

    assert drawn("weinig vertrouwen") == drawn("een heel andere zin")
    assert drawn("ok") != drawn("ja")


def test_in_a_meeting_a_role_that_does_not_fit_is_left_out_whole(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    monkeypatch.setattr(scenes, "write", lambda _p, _r, text, *_: lines.append(text))
    seats = tuple(
        replace(seat, note="debt support", mark=None) for seat in examples.scene(3, "meeting").seats
    )
    picture = TablePicture(replace(examples.scene(3, "meeting"), seats=seats), art=ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(480, 300)
    picture.grab()
    assert lines
    assert not [line for line in lines if line == "debt"]


@pytest.mark.parametrize("roles", [("schuldhulp", "ervaring"), ("debt support", "experience")])
def test_in_a_meeting_a_role_that_does_not_fit_beside_the_name_stands_below_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, roles: tuple[str, str]
) -> None:
    lines: list[str] = []
    monkeypatch.setattr(scenes, "write", lambda _p, _r, text, *_: lines.append(text))
    duo = [
        SeatView(role, name, role, is_home=False) for role, name in zip(roles, ("Ilse", "Bram"), strict=True)
    ]
    other = SeatView("other", "Karim", "Creditors", mark=examples.mark(1))
    picture = TablePicture(TableScene("meeting", (*duo, other)), art=ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(480, 280)
    picture.show()
    picture.grab()
    assert set(roles) <= set(lines)
