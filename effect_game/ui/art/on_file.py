"""A picture as a file: lines and letters as SVG, and the same twice as large as PNG."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from effect_game.ui.art.picture import Picture
from effect_game.ui.theme.fonts import SANS, make_font

PNG_RATIO = 2
_DOTS_PER_INCH = 96
_LETTER_PX = 15
_PATTERN = re.compile(r"texpattern_[0-9a-f]+")
_FONT = re.compile(r'font-family="([^",]+)"')


def svg_of(picture: Picture, title: str, alt: str) -> bytes:
    """UTF-8; the same picture gives the same bytes. Letters stay letters."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(picture.size())
    generator.setViewBox(QRect(0, 0, picture.width(), picture.height()))
    generator.setTitle(title)
    generator.setDescription(alt)
    painter = QPainter(generator)
    # Else each group names the font of the program, which is another one in a window than without.
    painter.setFont(make_font(SANS, _LETTER_PX))
    try:
        painter.fillRect(picture.rect(), picture.art.colour("panel"))
        picture.paint_on(painter)
    finally:
        painter.end()
    return _steady(bytes(buffer.data().data()).decode("utf-8")).encode("utf-8")


def png_of(picture: Picture, title: str, alt: str) -> bytes:
    """Twice the size in pixels, with title and description as text chunks."""
    image = QImage(picture.size() * PNG_RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_RATIO)
    image.fill(picture.art.colour("panel"))
    painter = QPainter(image)
    try:
        picture.paint_on(painter)
    finally:
        painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setText("Title", title)
    writer.setText("Description", alt)
    writer.write(image)
    return bytes(buffer.data().data())


def _steady(svg: str) -> str:
    """Qt numbers its patterns through the whole program, and names no letters to fall back on."""
    names: dict[str, str] = {}
    for found in _PATTERN.findall(svg):
        names.setdefault(found, f"pattern_{len(names) + 1}")
    svg = _PATTERN.sub(lambda match: names[match.group()], svg)
    return _FONT.sub(lambda match: f"font-family=\"'{match.group(1)}', sans-serif\"", svg)
