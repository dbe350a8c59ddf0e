"""A drawing that is kept: made once, put on the screen again and again until what it shows changes."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

from effect_game.domain.language import in_use
from effect_game.ui.art.style import ArtStyle


class Sheet:
    """One see-through layer of a picture, of the size of the picture."""

    def __init__(self) -> None:
        self._key: object = None
        self._pixmap = QPixmap()

    def drawn(
        self, shows: object, style: ArtStyle, size: QSize, ratio: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """The layer; `draw` is only called when `shows`, the style, the language, the size (logical pixels)
        or the `ratio` (device pixels in a logical one) differs from the time before."""
        key = (shows, style, in_use().code, size.width(), size.height(), ratio)
        if key != self._key:
            sheet = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
            sheet.setDevicePixelRatio(ratio)
            sheet.fill(Qt.GlobalColor.transparent)
            inside = QPainter(sheet)
            try:
                inside.setRenderHint(QPainter.RenderHint.Antialiasing)
                inside.setRenderHint(QPainter.RenderHint.TextAntialiasing)
                draw(inside)
            finally:
                inside.end()
            self._key, self._pixmap = key, sheet
        return self._pixmap


def pixel_ratio(painter: QPainter) -> float:
    """Device pixels in a logical one on what is being painted on; at least 1."""
    return float(max(1.0, painter.deviceTransform().m11()))


def keeps_lines(painter: QPainter) -> bool:
    """Whether what is painted on is a file of lines and letters: no kept pixels may be put on it, and it
    cannot clip."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG
