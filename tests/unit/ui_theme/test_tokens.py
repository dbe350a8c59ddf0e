"""Colours keep their contrast, measured with the WCAG formula."""

import re

import pytest

from effect_game.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from tests.support.colours import colour_names, contrast

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda t: t.variant.value)
TEXT = ("ink_1", "ink_2", "ink_3", "action", "attention", "error", "ok", "info")


def test_the_formula_gives_the_known_extremes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1.0


@THEMES
def test_every_colour_is_written_as_six_digits(tokens: Tokens) -> None:
    assert len(colour_names()) == 28
    for name in colour_names():
        assert re.fullmatch(r"#[0-9A-F]{6}", getattr(tokens, name)), name


@THEMES
@pytest.mark.parametrize("ground", ["panel", "ground", "inset"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    for name in TEXT:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5, name


@THEMES
def test_text_can_be_read_on_its_own_soft_ground(tokens: Tokens) -> None:
    for name in ("attention", "error", "ok", "info", "voice"):
        assert contrast(getattr(tokens, name), getattr(tokens, f"{name}_soft")) >= 4.5, name
    for ink in ("ink_1", "ink_2"):
        assert contrast(getattr(tokens, ink), tokens.action_soft) >= 4.5
    assert contrast(tokens.on_action, tokens.action) >= 4.5
    assert contrast(tokens.on_night, tokens.night) >= 4.5
    assert contrast(tokens.ink_1, tokens.voice_soft) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["panel", "ground", "inset"])
def test_edges_of_controls_and_the_focus_ring_can_be_seen(tokens: Tokens, ground: str) -> None:
    for name in ("control", "focus"):
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3.0, name


@THEMES
def test_marks_in_charts_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.panel, tokens.inset):
        assert contrast(tokens.life_line, ground) >= 3.0
    assert contrast(tokens.brick, tokens.panel) >= 3.0


@pytest.mark.parametrize(
    ("tokens", "name", "ground", "measured"),
    [
        (LIGHT, "control", "panel", 4.3), (LIGHT, "ink_1", "inset", 11.1), (LIGHT, "action", "ground", 6.8),
        (LIGHT, "life_line", "inset", 3.2), (LIGHT, "edge", "panel", 1.5), (DARK, "ink_3", "panel", 7.1),
        (DARK, "action", "inset", 7.6), (DARK, "life_line", "panel", 4.4), (DARK, "focus", "ground", 12.9),
    ],
)  # fmt: skip
def test_measured_values_are_those_of_the_palette_table(
    tokens: Tokens, name: str, ground: str, measured: float
) -> None:
    value = contrast(getattr(tokens, name), getattr(tokens, ground))
    assert value == pytest.approx(measured, abs=0.06)


def test_high_contrast_colours_stand_out_from_black() -> None:
    for name in (*TEXT, "focus", "control", "edge", "voice"):
        assert contrast(getattr(HIGH_CONTRAST, name), "#000000") >= 10.0, name
