"""Own line icons on a 24 grid, recoloured by token and cached at any size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from effect_game.resources import assets_dir
from effect_game.ui.theme.theme import theme


class UnknownIconError(KeyError):
    """No shipped icon has this name."""


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    path = assets_dir() / "icons" / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UnknownIconError(name) from error


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    # Qt SVG paints `currentColor` black whatever the palette, so the colour is put in the text.
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor | str) -> None:
    """Draw an icon crisply in `rect`. Raises UnknownIconError."""
    _renderer(name, QColor(colour).name()).render(painter, rect)


@lru_cache(maxsize=512)
def _pixmap(name: str, size_px: int, colour: str, ratio: float) -> QPixmap:
    renderer = _renderer(name, colour)
    pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, size_px: int, colour: QColor | str, ratio: float = 1.0) -> QPixmap:
    """A pixmap of `size_px` logical pixels in `colour` for a screen of `ratio`. Raises UnknownIconError."""
    return _pixmap(name, size_px, QColor(colour).name(), ratio)


def icon(name: str, token: str = "ink_1", size_px: int = 20) -> QIcon:
    """A QIcon in a colour token, sharp at 1, 1.5, 2 and 3 device pixels. Raises UnknownIconError."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(icon_pixmap(name, size_px, theme().colour(token), ratio))
        made.addPixmap(icon_pixmap(name, size_px, theme().colour("ink_3"), ratio), QIcon.Mode.Disabled)
    made.pixmap(QSize(size_px, size_px))
    return made
