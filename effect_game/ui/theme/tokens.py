"""Colour tokens of the look: light, dark and our own high contrast.

Source: the palette table of the art direction. Every pair of text and ground was measured with the
WCAG 2 formula ; a test measures them again. Party colours are content, not tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Variant(Enum):
    """Which set of tokens is in use."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as '#RRGGBB', named after what they are for; sizes in logical pixels at 100% text."""

    variant: Variant
    ground: str
    panel: str
    inset: str
    edge: str
    control: str
    ink_1: str
    ink_2: str
    ink_3: str
    action: str
    on_action: str
    action_soft: str
    focus: str
    voice: str
    voice_soft: str
    attention: str
    attention_soft: str
    error: str
    error_soft: str
    ok: str
    ok_soft: str
    info: str
    info_soft: str
    night: str
    on_night: str
    life_line: str
    expected: str
    brick: str
    shadow_ink: str
    selected_edge_px: float = 1.5
    control_edge_px: float = 1.25

    @property
    def is_dark(self) -> bool:
        """True when text is lighter than its ground."""
        return self.variant is not Variant.LIGHT


LIGHT = Tokens(
    variant=Variant.LIGHT,
    ground="#F3ECE0", panel="#FFFCF7", inset="#F0E8DB", edge="#DCD0BD", control="#81766A",
    ink_1="#22303C", ink_2="#4A5763", ink_3="#56626D",
    action="#0D5964", on_action="#FFFFFF", action_soft="#DCEBE9", focus="#1F45B8",
    voice="#3B2A3F", voice_soft="#FBF1E4",
    attention="#7A4B00", attention_soft="#FFF0CF", error="#97291D", error_soft="#FBE6E0",
    ok="#1B5E41", ok_soft="#E1F0E6", info="#1D4C78", info_soft="#E3EDF6",
    night="#2A3349", on_night="#F4EEE3", life_line="#7A828B", expected="#9FD0CF",
    brick="#A9563F", shadow_ink="#22303C",
)  # fmt: skip

DARK = Tokens(
    variant=Variant.DARK,
    ground="#10171F", panel="#1A232D", inset="#232E3A", edge="#384656", control="#8493A1",
    ink_1="#F4EEE3", ink_2="#C9D0D6", ink_3="#A4AFB9",
    action="#7CCDD2", on_action="#0A2226", action_soft="#1D3A40", focus="#FFD573",
    voice="#F3E3D0", voice_soft="#2B2A2C",
    attention="#FFCF77", attention_soft="#3A2D12", error="#FFAE9E", error_soft="#42211C",
    ok="#8FD9B3", ok_soft="#173427", info="#9CC9F0", info_soft="#1A3147",
    night="#0B1018", on_night="#F4EEE3", life_line="#7A8896", expected="#2F6F75",
    brick="#E08B70", shadow_ink="#000000",
)  # fmt: skip

HIGH_CONTRAST = Tokens(
    variant=Variant.HIGH_CONTRAST,
    ground="#000000", panel="#000000", inset="#000000", edge="#FFFFFF", control="#FFFFFF",
    ink_1="#FFFFFF", ink_2="#FFFFFF", ink_3="#FFFFFF",
    action="#FFE14D", on_action="#000000", action_soft="#000000", focus="#00E5FF",
    voice="#FFFFFF", voice_soft="#000000",
    attention="#FFE14D", attention_soft="#000000", error="#FF9D8A", error_soft="#000000",
    ok="#8CF5BE", ok_soft="#000000", info="#9AD4FF", info_soft="#000000",
    night="#000000", on_night="#FFFFFF", life_line="#FFFFFF", expected="#000000",
    brick="#FFFFFF", shadow_ink="#000000", selected_edge_px=3.0, control_edge_px=2.0,
)  # fmt: skip

BY_VARIANT: dict[Variant, Tokens] = {t.variant: t for t in (LIGHT, DARK, HIGH_CONTRAST)}

# Painted scenes have the same ink and lamplight in every variant.
ART_LINE, ART_LAMP = "#3B2E33", "#FFD573"

# Spaces and radii, in logical pixels at 100% text.
GUTTER, PANEL_PADDING = 8, 14
RADIUS_TAG, RADIUS_BUTTON, RADIUS_CARD, RADIUS_PANEL = 6, 8, 10, 12
HEIGHT_CHIP, HEIGHT_SMALL, HEIGHT_BUTTON, HEIGHT_MAIN = 28, 30, 36, 40
TARGET_MIN = 24
FOCUS_GAP, FOCUS_WIDTH = 2, 3
