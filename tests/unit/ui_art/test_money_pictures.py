"""Jars, lives, dots and waterfall: the drawing follows the data and the table has the same numbers."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.art.house_boards import text_font
from effect_game.ui.art.jar_paint import level_y
from effect_game.ui.art.jars import Jars, _halves
from effect_game.ui.art.lives_chart import LivesChart
from effect_game.ui.art.lives_dots import LifeDot, LivesDots
from effect_game.ui.art.money_axis import clear_labels, euro, round_steps
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.waterfall import Waterfall
from tests.unit.ui_art import examples


def test_all_jars_share_one_scale_and_the_largest_fills_half_a_jar() -> None:
    view = examples.jars()
    shares = {jar.key: view.share(jar) for jar in view.jars}
    assert min(shares.values()) == -1.0
    for jar in view.jars:
        assert shares[jar.key] * view.full_eur == pytest.approx(jar.difference_eur)
    assert level_y(0.5) < level_y(0.0) < level_y(-0.5)


def test_shut_jars_stand_on_their_band_and_tell_nothing() -> None:
    view = examples.jars(shut=True)
    assert {view.share(jar) for jar in view.jars} == {0.0}
    told = " ".join(" ".join(row) for row in view.table().rows) + view.summary()
    assert "bedrag" not in told
    assert "baat" not in told
    assert told.count("eerst voorspellen") == len(view.jars) + 1


def test_the_table_of_the_jars_has_every_amount_and_the_wrong_pocket() -> None:
    view = examples.jars()
    rows = view.table().rows
    assert rows[: len(view.jars)] == tuple((jar.name, jar.amount, jar.word) for jar in view.jars)
    assert rows[-1] == ("Partij 2", "de een betaalt, de ander heeft baat", "Partij 0")


def test_enter_on_a_jar_and_on_the_pill_asks_for_an_explanation(qtbot: QtBot) -> None:
    jars = Jars(examples.jars(), art=ArtStyle())
    qtbot.addWidget(jars)
    jars.resize(784, 160)
    asked: list[str] = []
    jars.explain_requested.connect(asked.append)
    QTest.keyClick(jars, Qt.Key.Key_Home)
    QTest.keyClick(jars, Qt.Key.Key_Right)
    QTest.keyClick(jars, Qt.Key.Key_Return)
    QTest.keyClick(jars, Qt.Key.Key_End)
    QTest.keyClick(jars, Qt.Key.Key_Space)
    assert asked == ["j1", "pocket"]


def test_jars_flow_over_more_rows_when_the_text_is_large() -> None:
    small, large = (Jars(examples.jars(), art=ArtStyle(text_scale=scale)) for scale in (1.0, 2.0))
    assert large.heightForWidth(784) > 1.8 * small.heightForWidth(784)


def test_a_name_too_long_for_its_jar_gets_a_second_line() -> None:
    view = examples.jars()
    long = replace(view, jars=(replace(view.jars[0], name="Onderwijs en arbeidsmarkt"), *view.jars[1:]))
    short, tall = (Jars(each, art=ArtStyle()) for each in (view, long))
    assert tall.heightForWidth(784) > short.heightForWidth(784)
    font = text_font(14, 600)
    assert _halves("Onderwijs en arbeidsmarkt", font, 90) == ("Onderwijs en", "arbeidsmarkt")
    assert _halves("Wonen", font, 90) == ("", "Wonen")


def test_levels_glide_but_not_when_less_movement_is_asked(qtbot: QtBot) -> None:
    changed = replace(examples.jars(), scale_eur=10_000.0)
    still = Jars(examples.jars(), art=ArtStyle(reduced_motion=True))
    moving = Jars(examples.jars(), art=ArtStyle())
    for jars in (still, moving):
        qtbot.addWidget(jars)
        jars.resize(784, 160)
        jars.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a focus ring would be a difference too
        jars.show()
        jars.set_view(changed)
    end = still.grab().toImage()
    assert moving.grab().toImage() != end
    qtbot.waitUntil(lambda: moving.grab().toImage() == end, timeout=3000)
    still.hide()
    moving.hide()


def test_every_year_of_the_lives_has_a_row_with_median_lowest_and_highest() -> None:
    chart = LivesChart(examples.lives(), art=ArtStyle())
    rows = chart.table().rows
    assert [row[0] for row in rows] == [f"jaar {year}" for year in range(1, 6)]
    assert rows[0][1:] == (
        euro(-3000 + 1000 + 1440, signed=True),
        euro(-3000 + 1440, signed=True),
        euro(-3000 + 1900 + 1440, signed=True),
    )


def test_a_fixed_scale_draws_two_plans_on_the_same_axis() -> None:
    fixed = replace(examples.lives(), y_low_eur=-9000.0, y_high_eur=9000.0)
    assert fixed.bounds_eur() == replace(fixed, lives=fixed.lives[:3]).bounds_eur() == (-9000.0, 9000.0)


def test_the_dots_add_up_to_twenty_and_to_the_sentence() -> None:
    view = examples.dots()
    rows = LivesDots(view, art=ArtStyle()).table().rows
    assert [int(count) for _, count in rows] == [1, 8, 5, 2, 1, 3]
    assert view.summary() == "In 14 van de 20 levens is dit plan binnen 3 jaar terugverdiend."


def test_a_life_after_the_axis_is_not_paid_back_in_time() -> None:
    assert LifeDot(0, 60).year(5) == 5
    assert LifeDot(0, 61).year(5) is None
    assert LifeDot(0, 0).year(5) == 1


def test_every_dot_has_a_place_of_its_own_inside_the_plot(qtbot: QtBot) -> None:
    crowded = replace(examples.dots(), dots=tuple(LifeDot(life, 14) for life in range(20)))
    picture = LivesDots(crowded, art=ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(190, 124)
    places, radius = picture._places()
    spots = {(round(spot.x(), 1), round(spot.y(), 1)) for _, spot in places}
    assert len(spots) == 20
    assert all(radius <= spot.y() <= 124 for _, spot in places)


def test_the_waterfall_adds_up_and_says_so() -> None:
    view = examples.waterfall()
    assert view.adds_up()
    assert view.total_cells() == (euro(-2800), euro(2400, signed=True), euro(-400), "telt op")
    broken = replace(view, rows=(replace(view.rows[0], difference_eur=5.0), *view.rows[1:]))
    assert broken.total_cells()[3] == ""


def test_the_waterfall_table_has_the_same_numbers_and_names_what_has_no_price() -> None:
    view = examples.waterfall()
    rows = Waterfall(view, art=ArtStyle()).table().rows
    assert rows[: len(view.rows)] == tuple((row.name, *row.cells()) for row in view.rows)
    assert rows[len(view.rows)][0] == "Samen"
    assert rows[-1] == ("rust in huis", "PM", "PM", "PM", "niet in euro's")


def test_enter_on_a_row_of_the_waterfall_asks_for_an_explanation(qtbot: QtBot) -> None:
    picture = Waterfall(examples.waterfall(), art=ArtStyle())
    qtbot.addWidget(picture)
    picture.resize(822, 200)
    asked: list[str] = []
    picture.explain_requested.connect(asked.append)
    QTest.keyClick(picture, Qt.Key.Key_Home)
    QTest.keyClick(picture, Qt.Key.Key_Down)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    QTest.keyClick(picture, Qt.Key.Key_End)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert asked == ["w1", "total"]


@pytest.mark.parametrize(
    ("amount", "words"),
    [(-4200.4, "−€\u00a04.200"), (3100, "€\u00a03.100"), (0.2, "€\u00a00"), (1234567, "€\u00a01.234.567")],
)
def test_amounts_are_whole_with_a_real_minus_and_dots(amount: float, words: str) -> None:
    assert euro(amount) == words


@pytest.mark.parametrize(("low", "high"), [(-4700, 3200), (0, 0), (120, 90_000), (-3, -1)])
def test_an_axis_covers_its_amounts_in_equal_round_steps_with_zero(low: float, high: float) -> None:
    steps = round_steps(low, high)
    assert steps[0] <= min(low, 0)
    assert steps[-1] >= max(high, 0)
    assert 0 in steps
    assert len({round(after - before, 6) for before, after in pairwise(steps)}) == 1


def test_a_party_whose_name_does_not_fit_the_waterfall_has_its_short_name_there(qtbot: QtBot) -> None:
    chart = Waterfall(examples.waterfall(), art=ArtStyle())
    qtbot.addWidget(chart)
    row = replace(examples.waterfall().rows[0], name="Gemeente, maatschappelijke zorg", short_name="Gemeente")
    assert chart.name_within(row, 1000) == row.name
    assert chart.name_within(row, 80) == "Gemeente"
    assert chart.name_within(replace(row, short_name=""), 80) == row.name


def test_what_has_no_price_wraps_and_is_never_cut(qtbot: QtBot) -> None:
    names = tuple(f"iets van belang nummer {number}" for number in range(9))
    chart = Waterfall(replace(examples.waterfall(), unpriced=names), art=ArtStyle())
    qtbot.addWidget(chart)
    lines = chart._unpriced_lines(820)
    assert len(lines) > 1
    assert " · ".join(lines) == " · ".join(names)
    metrics = QFontMetricsF(ArtStyle().font(13))
    assert all(metrics.horizontalAdvance(line) <= 820 for line in lines)
    few = Waterfall(replace(examples.waterfall(), unpriced=names[:1]), art=ArtStyle())
    qtbot.addWidget(few)
    assert chart.sizeHint().height() > few.sizeHint().height()


def test_labels_of_an_axis_that_would_touch_are_left_out_and_zero_stays() -> None:
    places, widths = (0.0, 40.0, 80.0, 120.0), (60.0, 20.0, 60.0, 60.0)
    assert clear_labels(places, widths, 1, 6.0) == {1, 3}
    assert clear_labels([place * 3 for place in places], widths, 1, 6.0) == {0, 1, 2, 3}
