"""The theme object: sizes, fonts, style sheet, system wishes."""

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from effect_game.ui.theme import fonts
from effect_game.ui.theme.system import system_tokens, tokens_from_palette
from effect_game.ui.theme.theme import Theme
from effect_game.ui.theme.tokens import BY_VARIANT, Variant
from tests.support.colours import contrast


def test_shipped_fonts_are_the_ones_that_paint(themed: Theme) -> None:
    roles = (themed.caption(), themed.body(), themed.title(), themed.amount(), themed.main_button())
    for font in roles:
        assert QFontInfo(font).family() == fonts.SANS
    assert QFontInfo(themed.title()).weight() == fonts.SEMIBOLD
    assert QFontInfo(themed.amount()).weight() == fonts.BOLD
    assert QFontInfo(themed.voice()).italic()
    assert QFontInfo(themed.voice()).family() == fonts.SERIF
    assert QFontInfo(themed.word_mark()).weight() == fonts.SEMIBOLD


def test_figures_are_all_equally_wide(themed: Theme) -> None:
    metrics = QFontMetricsF(themed.amount())
    assert len({round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}) == 1


def test_every_face_has_the_characters_we_write(themed: Theme) -> None:
    for font in (themed.body(), themed.amount(), themed.voice(), themed.word_mark()):
        metrics = QFontMetricsF(font)
        assert all(metrics.inFontUcs4(ord(character)) for character in "€−½ëéïü“”’·…0")


@pytest.mark.parametrize(("scale", "expected"), [(1.0, 15), (1.5, 22), (2.0, 30), (7.0, 30), (0.2, 15)])
def test_text_scale_multiplies_sizes_within_its_bounds(themed: Theme, scale: float, expected: int) -> None:
    themed.set(text_scale=scale)
    assert themed.body().pixelSize() == expected
    assert themed.px(15) == expected


def test_labels_follow_the_text_scale(themed: Theme, qtbot: QtBot) -> None:
    label = QLabel("Woorden")
    qtbot.addWidget(label)
    label.setProperty("role", "title")
    label.ensurePolished()
    small = label.sizeHint().height()
    themed.set(text_scale=2.0)
    label.ensurePolished()
    assert label.sizeHint().height() > 1.8 * small


def test_a_change_is_told_after_palette_and_sheet_are_there(themed: Theme, qapp: QApplication) -> None:
    seen: list[tuple[str, bool]] = []

    def look() -> None:
        ink = qapp.palette().color(QPalette.ColorRole.WindowText).name().upper()
        seen.append((ink, themed.tokens.ink_1 in qapp.styleSheet()))

    themed.changed.connect(look)
    themed.set(variant=Variant.DARK)
    themed.changed.disconnect(look)
    assert seen == [(BY_VARIANT[Variant.DARK].ink_1, True)]


def test_less_motion_means_no_time(themed: Theme) -> None:
    assert themed.duration_ms(600) == 0
    themed.set(reduced_motion=False)
    assert themed.duration_ms(600) == 600


@pytest.mark.parametrize("variant", list(Variant))
def test_the_style_sheet_has_no_gaps_left(themed: Theme, qapp: QApplication, variant: Variant) -> None:
    themed.set(variant=variant)
    assert "$" not in qapp.styleSheet()
    assert qapp.styleSheet().count("{") == qapp.styleSheet().count("}")


def test_a_contrast_theme_of_the_system_gives_its_own_colours(themed: Theme) -> None:
    palette = QPalette(QColor("#2D3236"))
    for role, colour in (
        (QPalette.ColorRole.Window, "#202020"), (QPalette.ColorRole.WindowText, "#FFFFFF"),
        (QPalette.ColorRole.Highlight, "#8EE3F0"), (QPalette.ColorRole.HighlightedText, "#263B50"),
    ):  # fmt: skip
        palette.setColor(role, QColor(colour))
    tokens = tokens_from_palette(palette)
    assert (tokens.panel, tokens.ink_1, tokens.action) == ("#202020", "#FFFFFF", "#8EE3F0")
    assert tokens.variant is Variant.HIGH_CONTRAST
    assert contrast(tokens.ink_2, tokens.inset) > 10


def test_without_wishes_of_the_system_the_light_theme_is_used(themed: Theme, qapp: QApplication) -> None:
    assert system_tokens(qapp).variant in {Variant.LIGHT, Variant.DARK}
