"""What the system asks for: a contrast theme, dark or light. Read before our own palette is set."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from effect_game.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens


def tokens_from_palette(palette: QPalette) -> Tokens:
    """High-contrast tokens with the colours of a system contrast theme.

    Meaning keeps to icons and words there: attention, error, ok and info are all the text colour.
    """
    role = QPalette.ColorRole

    def colour(each: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, each).name().upper()

    window, text, highlight = colour(role.Window), colour(role.WindowText), colour(role.Highlight)
    return replace(
        HIGH_CONTRAST,
        ground=window, panel=window, inset=window, action_soft=window, voice_soft=window, night=window,
        attention_soft=window, error_soft=window, ok_soft=window, info_soft=window, expected=window,
        edge=text, control=colour(role.ButtonText), ink_1=text, ink_2=text, ink_3=text, voice=text,
        attention=text, error=text, ok=text, info=text, on_night=text, life_line=text, brick=text,
        action=highlight, on_action=colour(role.HighlightedText), focus=colour(role.Link),
    )  # fmt: skip


def system_tokens(application: QGuiApplication) -> Tokens:
    """The tokens that fit the settings of the system: contrast theme, dark or light."""
    hints = application.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return tokens_from_palette(application.palette())
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
