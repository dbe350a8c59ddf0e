"""The two shipped type families and the type roles of the look.

Sizes are logical pixels at 100% text; pass the scaled size through the theme. The application speaks in
the sans family, people speak in the serif italic; nothing else is ever set in that style.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from effect_game.resources import assets_dir

SANS = "Source Sans 3"
SERIF = "Source Serif 4"
FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Semibold.ttf",
    "SourceSans3-Bold.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Semibold.ttf",
)
REGULAR, SEMIBOLD, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold


class FontsMissingError(RuntimeError):
    """A shipped font file cannot be loaded: the installation is damaged."""


def load_fonts() -> tuple[str, ...]:
    """Load the shipped fonts into the running application; returns the families found.

    Raises FontsMissingError when a file is absent or unreadable. Needs a QGuiApplication. Loading again
    costs little and adds nothing, so callers need not keep count.
    """
    found: set[str] = set()
    known = set(QFontDatabase.families())
    if {SANS, SERIF} <= known and {"Semibold", "Bold"} <= set(QFontDatabase.styles(SANS)):
        return (SANS, SERIF)
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(assets_dir() / "fonts" / name))
        if number < 0:
            raise FontsMissingError(name)
        found.update(QFontDatabase.applicationFontFamilies(number))
    text_width.cache_clear()
    return tuple(sorted(found))


def make_font(family: str, size_px: float, weight: QFont.Weight = REGULAR, *, italic: bool = False) -> QFont:
    """A font of exactly `size_px` device-independent pixels."""
    return QFont(_kept_font(family, max(1, round(size_px)), weight, italic))


@lru_cache(maxsize=256)
def _kept_font(family: str, size_px: int, weight: QFont.Weight, italic: bool) -> QFont:
    """A picture asks for some hundred fonts per paint, of a dozen kinds: made once, never changed."""
    font = QFont(family)
    font.setPixelSize(size_px)
    font.setWeight(weight)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=4096)
def text_width(font: QFont, text: str) -> float:
    """Logical pixels that one line takes in a font of `make_font`; measured once."""
    return QFontMetricsF(font).horizontalAdvance(text)
