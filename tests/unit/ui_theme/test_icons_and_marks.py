"""Icons and party marks draw what they say, in the colour asked for."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from effect_game.resources import assets_dir
from effect_game.ui.theme.icons import UnknownIconError, icon, icon_pixmap
from effect_game.ui.theme.party_marks import (
    PartyMark,
    paint_mark,
    pattern_brush,
    shape_path,
)
from effect_game.ui.theme.theme import Theme
from effect_game.ui.theme.tokens import Variant
from tests.support.drawn import PATTERNS, SHAPES

WANTED = [
    "check", "clock", "help", "menu", "undo", "redo", "arrow", "text_size",
    "person", "people", "euro", "calendar", "talk", "heart", "letter", "car",
    "scales", "box", "stop_sign", "hand", "triangle", "eye", "screen", "send",
    "pause", "play", "plus", "minus", "flag", "lock", "house", "list",
    "school", "cross", "phone", "ladder", "link", "swap", "banknote", "pencil",
]  # fmt: skip


def colours(image: QImage) -> set[str]:
    """Names of the fully opaque colours in a picture."""
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                found.add(pixel.name())
    return found


def painted(image: QImage) -> int:
    """How many pixels are not fully clear."""
    spots = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return sum(image.pixelColor(x, y).alpha() > 0 for x, y in spots)


def test_the_forty_icons_are_there() -> None:
    assert set(WANTED) <= {path.stem for path in (assets_dir() / "icons").glob("*.svg")}


@pytest.mark.parametrize("name", sorted(path.stem for path in (assets_dir() / "icons").glob("*.svg")))
def test_an_icon_loads_and_takes_the_colour_asked_for(themed: Theme, name: str) -> None:
    image = icon_pixmap(name, 48, "#C01030").toImage()
    assert colours(image) == {"#c01030"}
    assert 60 < painted(image) < 48 * 48 / 2
    # Two units of clear margin on a grid of 24; round caps of a 1.75 line may reach a little into it.
    assert not any(image.pixelColor(x, y).alpha() for x in (0, 1, 46, 47) for y in range(48))


@pytest.mark.parametrize("path", sorted((assets_dir() / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_an_icon_is_a_line_drawing_on_the_grid(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"
    assert root.get("stroke-width") in {"1.75", "2.2"}


def test_an_icon_follows_the_theme(themed: Theme) -> None:
    light = colours(icon("house", size_px=32).pixmap(32, 32).toImage())
    themed.set(variant=Variant.DARK)
    assert light != colours(icon("house", size_px=32).pixmap(32, 32).toImage())


def test_an_icon_nobody_drew_is_refused(themed: Theme) -> None:
    with pytest.raises(UnknownIconError, match="unicorn"):
        icon_pixmap("unicorn", 20, "#000000")


def test_icons_are_kept_for_the_next_time(themed: Theme) -> None:
    assert icon_pixmap("lock", 20, "#123456") is icon_pixmap("lock", 20, "#123456")


def square_of(pattern: str, opacity: float = 1.0) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(image.rect(), pattern_brush(pattern, "#0072B2", opacity=opacity))
    painter.end()
    return image


def test_no_two_patterns_look_the_same(themed: Theme) -> None:
    pictures = [bytes(square_of(pattern).constBits()) for pattern in PATTERNS]
    assert len(set(pictures)) == len(PATTERNS) == 13


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_keeps_most_of_the_fill_and_can_be_pale(themed: Theme, pattern: str) -> None:
    full, pale = square_of(pattern), square_of(pattern, 0.42)
    plain = sum(full.pixelColor(x, y).name() == "#0072b2" for x in range(60) for y in range(60))
    assert plain > 0.25 * 3600
    assert full.pixelColor(30, 30).alpha() == 255
    assert all(pale.pixelColor(x, 30).alpha() < 200 for x in range(60))


@pytest.mark.parametrize("shape", SHAPES)
def test_a_mark_stays_in_its_box(themed: Theme, shape: str) -> None:
    box = shape_path(shape, QRectF(10, 20, 40, 40)).boundingRect()
    assert QRectF(9, 19, 42, 42).contains(box)
    assert box.width() > 30


def test_no_two_shapes_look_the_same(themed: Theme) -> None:
    pictures = set()
    for shape in SHAPES:
        pixmap = QPixmap(32, 32)
        pixmap.fill(QColor("#FFFCF7"))
        painter = QPainter(pixmap)
        mark = PartyMark(shape, "solid", "#E69F00", "#7D5500", "#FFC24A")
        paint_mark(painter, mark, QRectF(2, 2, 28, 28), is_dark=False)
        painter.end()
        pictures.add(bytes(pixmap.toImage().constBits()))
    assert len(pictures) == len(SHAPES) == 9


def test_an_unknown_shape_or_pattern_is_refused(themed: Theme) -> None:
    with pytest.raises(ValueError, match="star"):
        shape_path("star", QRectF(0, 0, 9, 9))
    with pytest.raises(ValueError, match="tartan"):
        pattern_brush("tartan", "#000000")
