"""The theme in use: tokens, text scale, motion, fonts. One object; widgets listen to `changed`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from effect_game.ui.theme import fonts
from effect_game.ui.theme.tokens import BY_VARIANT, LIGHT, Tokens, Variant

SCALE_STEPS: Final = (1.0, 1.25, 1.5, 1.75, 2.0)


class Theme(QObject):
    """Answers what colour, size, font and duration to use now.

    Change it with `set`; `changed` is emitted after palette and style sheet are in place, so a painted
    widget only needs `theme().changed.connect(self.update)`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tokens = LIGHT
        self._text_scale = 1.0
        self._reduced_motion = False
        self._application: QApplication | None = None

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def text_scale(self) -> float:
        """1.0 to 2.0; multiplies every size and row height."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """True: nothing moves; state changes at once and is said in words."""
        return self._reduced_motion

    def set(
        self,
        *,
        variant: Variant | None = None,
        text_scale: float | None = None,
        reduced_motion: bool | None = None,
        tokens: Tokens | None = None,
    ) -> None:
        """Change what is given; `text_scale` is kept within 1.0 and 2.0; `tokens` wins over `variant`.

        What is as it was costs nothing: styling every widget anew takes seconds with all screens made.
        """
        before = self._tokens, self._text_scale, self._reduced_motion
        if variant is not None:
            self._tokens = BY_VARIANT[variant]
        if tokens is not None:
            self._tokens = tokens
        if text_scale is not None:
            self._text_scale = min(2.0, max(1.0, text_scale))
        if reduced_motion is not None:
            self._reduced_motion = reduced_motion
        if before == (self._tokens, self._text_scale, self._reduced_motion):
            return
        if self._application is not None:
            self.apply(self._application)
        else:
            self.changed.emit()

    def apply(self, application: QApplication) -> None:
        """Load fonts, set Fusion, palette and style sheet on the application, then emit `changed`."""
        from effect_game.ui.theme.stylesheet import build_stylesheet

        first = self._application is None
        self._application = application
        fonts.load_fonts()
        if first:
            application.setStyle(QStyleFactory.create("Fusion"))
        application.setPalette(build_palette(self._tokens))
        application.setFont(self.body())
        application.setStyleSheet(build_stylesheet(self))
        self.changed.emit()

    # sizes, colours, time

    def px(self, size: float) -> int:
        """Logical pixels for a size given at 100% text."""
        return round(size * self._text_scale)

    def colour(self, token: str) -> QColor:
        """The colour of a token name, for example 'ink_1'. Raises AttributeError for an unknown name."""
        return QColor(str(getattr(self._tokens, token)))

    def duration_ms(self, wanted_ms: int) -> int:
        """`wanted_ms`, or 0 with reduced motion."""
        return 0 if self._reduced_motion else wanted_ms

    # type roles

    def caption(self, weight: QFont.Weight = fonts.REGULAR) -> QFont:
        """Units, sources, axes, status: 13 px, the smallest size anywhere."""
        return fonts.make_font(fonts.SANS, 13 * self._text_scale, weight)

    def body(self, weight: QFont.Weight = fonts.REGULAR) -> QFont:
        """Running text: 15 px."""
        return fonts.make_font(fonts.SANS, 15 * self._text_scale, weight)

    def dense(self, weight: QFont.Weight = fonts.REGULAR) -> QFont:
        """Running text in dense rows: 14 px."""
        return fonts.make_font(fonts.SANS, 14 * self._text_scale, weight)

    def voice(self, size: float = 17) -> QFont:
        """What people say and want: serif italic, 16 to 18 px."""
        return fonts.make_font(fonts.SERIF, size * self._text_scale, italic=True)

    def title(self) -> QFont:
        """Titles of panels and cards: 17 px, 600."""
        return fonts.make_font(fonts.SANS, 17 * self._text_scale, fonts.SEMIBOLD)

    def amount(self) -> QFont:
        """Amounts in jars and tables: 15 px, 700."""
        return fonts.make_font(fonts.SANS, 15 * self._text_scale, fonts.BOLD)

    def main_button(self) -> QFont:
        """The one main button: 16 px, 600."""
        return fonts.make_font(fonts.SANS, 16 * self._text_scale, fonts.SEMIBOLD)

    def word_mark(self) -> QFont:
        """The word mark: serif 25 px, 600."""
        return fonts.make_font(fonts.SERIF, 25 * self._text_scale, fonts.SEMIBOLD)

    def text(self, size: float, weight: QFont.Weight = fonts.REGULAR) -> QFont:
        """Sans at any size (projector, large counts), in pixels at 100% text."""
        return fonts.make_font(fonts.SANS, size * self._text_scale, weight)


def build_palette(tokens: Tokens) -> QPalette:
    """The QPalette that Fusion paints with; disabled text uses ink_3, never a fainter tone."""
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: tokens.ground, role.WindowText: tokens.ink_1, role.Base: tokens.panel,
        role.AlternateBase: tokens.inset, role.Text: tokens.ink_1, role.Button: tokens.panel,
        role.ButtonText: tokens.ink_1, role.BrightText: tokens.on_action, role.Highlight: tokens.action,
        role.HighlightedText: tokens.on_action, role.Accent: tokens.action, role.Link: tokens.action,
        role.LinkVisited: tokens.action, role.ToolTipBase: tokens.ink_1, role.ToolTipText: tokens.panel,
        role.PlaceholderText: tokens.ink_3, role.Light: tokens.panel, role.Midlight: tokens.inset,
        role.Mid: tokens.edge, role.Dark: tokens.control, role.Shadow: tokens.control,
    }  # fmt: skip
    for each, colour in pairs.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.ink_3))
    return palette


_current: list[Theme] = []


def theme() -> Theme:
    """The one theme object of this process, made at first use."""
    if not _current:
        _current.append(Theme())
    return _current[0]
