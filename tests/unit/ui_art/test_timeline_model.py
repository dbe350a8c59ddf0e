"""What the two lanes show and where: months, widths, rows, words and the list twin."""

from dataclasses import replace

import pytest

from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_model import (
    MonthScale,
    PlanBar,
    TimelineView,
    fair_widths,
    share_rows,
    spread_cards,
)
from effect_game.ui.art.timeline_paint import text_extent, waiting_width
from tests.unit.ui_art import examples


@pytest.mark.parametrize("wide_from", [1, 13, 25])
def test_a_month_has_a_place_and_the_place_gives_the_month_back(wide_from: int) -> None:
    scale = MonthScale(112, 1038, wide_from=wide_from)
    for month in range(1, 61):
        assert scale.month(scale.x(month - 1)) == month
        assert scale.month_under(scale.x(month - 1) + 1) == month
        assert scale.is_wide(month) is (scale.x(month) - scale.x(month - 1) > scale.month_width * 0.9)
    assert scale.month_width > scale.year_width / 2
    assert scale.month(-500) == 1
    assert scale.month(5000) == 60


def test_a_bar_that_waits_for_a_yes_says_so_inside_or_beside_it() -> None:
    style = ArtStyle()
    plain = PlanBar("b", "Een brief", 1, 2)
    waiting = replace(plain, waits_for_yes=True)
    words = waiting_width(style, waiting)
    assert words > 0
    assert waiting_width(style, plain) == 0
    assert text_extent(style, waiting, 400, 400) == 0  # room inside for all of it
    assert text_extent(style, waiting, 80, 400) == words  # the title inside, the words beside it
    outside = text_extent(style, plain, 10, 400)
    assert text_extent(style, waiting, 10, 400) == outside + words  # everything beside
    assert text_extent(style, waiting, 10, outside + 1) == outside  # no room: only the title


def test_the_widest_card_gives_way_first_and_small_ones_keep_their_words() -> None:
    assert fair_widths([100, 300, 50], 600, 20) == [100, 300, 50]
    assert fair_widths([100, 300, 50], 330, 20) == [100, 180, 50]
    assert fair_widths([90, 90], 20, 30) == [30, 30]


def test_rows_are_shared_by_bars_that_leave_each_other_room() -> None:
    assert share_rows([(0, 10), (20, 30), (5, 25), (40, 50)]) == [0, 0, 1, 0]


def test_cards_that_want_one_place_are_spread_within_the_lane() -> None:
    places = spread_cards([90, 90, 95], [30, 30, 30], 0, 200, 4)
    assert places == [90, 124, 158]
    assert spread_cards([190, 190], [30, 30], 0, 200, 4) == [136, 170]


def test_the_list_twin_has_every_event_and_every_bar() -> None:
    view = examples.timeline()
    rows = view.table().rows
    assert [row[1] for row in rows] == [
        *(event.title for event in view.events),
        *(bar.title for bar in view.bars),
    ]
    assert rows[0] == ("Zonder plan", "Een dure brief", "maand 2", "", "12 van 20")
    assert rows[2][:4] == ("Met plan", "Eerste kaart", "maand 2", "4 maanden")
    assert "eerst 1 maand wachten" in rows[2][4]
    assert rows[3][3] == "loopt door"
    assert "informeel" in rows[4][4]
    assert "wacht op een ja" in rows[6][4]


def test_an_empty_line_says_what_comes_there() -> None:
    assert TimelineView().empty_words == "Nog geen kaart op de lijn. Leg er één neer."
    assert TimelineView().summary().endswith("met plan 0 kaarten op de lijn.")
