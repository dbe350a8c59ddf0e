"""How a picture is painted: the tokens, the text scale and whether things may move, as one frozen value.

Pictures follow the theme of the application unless a window (the projector) hands them a style of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from effect_game.ui.theme.fonts import SANS, SERIF, make_font
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import LIGHT, Tokens, Variant


@dataclass(frozen=True)
class ArtStyle:
    """One theme as the pictures see it.

    `text_scale` is 1.0 to 2.0; it multiplies text and what holds text, never the drawings themselves."""

    tokens: Tokens = LIGHT
    text_scale: float = 1.0
    reduced_motion: bool = False

    def colour(self, name: str) -> QColor:
        """The colour of a token; raises AttributeError when the theme has no such token."""
        return QColor(str(getattr(self.tokens, name)))

    @property
    def is_dark(self) -> bool:
        """Whether the drawings show the evening."""
        return self.tokens.is_dark

    @property
    def is_contrast(self) -> bool:
        """Whether this is the high-contrast theme: outlines and plain grounds instead of soft shades."""
        return self.tokens.variant is Variant.HIGH_CONTRAST

    def px(self, size: float) -> int:
        """A size in logical pixels at 100% text, at the chosen text scale."""
        return round(size * self.text_scale)

    def font(self, size: float, weight: int = 400) -> QFont:
        """The voice of the app; `size` in pixels at 100% text, `weight` 400, 600 or 700."""
        return make_font(SANS, size * self.text_scale, QFont.Weight(weight))

    def voice_font(self, size: float) -> QFont:
        """The voice of people: serif italic, only for what people say."""
        return make_font(SERIF, size * self.text_scale, italic=True)

    def duration(self, milliseconds: int) -> int:
        """How long a movement takes; 0 when the player asked for less movement."""
        return 0 if self.reduced_motion else milliseconds


def style_of_theme() -> ArtStyle:
    """The style that the application's theme asks for now."""
    now = theme()
    return ArtStyle(now.tokens, now.text_scale, now.reduced_motion)


def mix(first: QColor | str, second: QColor | str, share: float) -> QColor:
    """`share` of the second colour in the first (0.0 to 1.0), opaque."""
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


def faded(colour: QColor | str, opacity: float) -> QColor:
    """The colour at an opacity of 0.0 to 1.0."""
    result = QColor(colour)
    result.setAlphaF(max(0.0, min(1.0, opacity)))
    return result
