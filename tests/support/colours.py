"""Contrast of colours, as the web accessibility guidelines define it."""

from dataclasses import fields

from effect_game.ui.theme.tokens import Tokens


def colour_names() -> tuple[str, ...]:
    """Names of all colour fields of `Tokens`."""
    return tuple(f.name for f in fields(Tokens) if f.type == "str")


def relative_luminance(colour: str) -> float:
    """Relative luminance 0..1 of '#RRGGBB' (WCAG 2.2, definition of relative luminance)."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 of two '#RRGGBB' colours (WCAG 2.2, success criterion 1.4.3)."""
    light, dark = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
