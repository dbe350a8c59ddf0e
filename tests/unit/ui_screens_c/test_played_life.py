"""The life that was played is one of the twenty, counted like the others."""

import pytest

from effect_game.play.figures import figures_of
from effect_game.play.views_money import lives_at
from tests.support.casus import KLEIN, played


@pytest.mark.parametrize("months", [12, 36, 60, 120])
def test_the_played_life_takes_the_place_of_its_nearest(months: int) -> None:
    state = played(KLEIN, "expert").state
    assert state.figures is not None
    figures = figures_of(state.figures)
    before = lives_at(figures.final, months)
    after = lives_at(figures.final, months, played=figures.life)
    assert len(after.lines) == len(before.lines) == 20
    assert [line.run for line in after.lines].count(figures.life.run) == 1
    gone = next(x for x, y in zip(before.lines, after.lines, strict=True) if x.run != y.run)
    own = figures.life.cumulative[months - 1]
    distance = abs(gone.cumulative[months] - own)
    assert all(abs(line.cumulative[months] - own) >= distance for line in before.lines)


def test_a_life_counts_as_paid_back_up_to_the_chosen_horizon_only() -> None:
    state = played(KLEIN, "expert").state
    assert state.figures is not None
    figures = figures_of(state.figures)
    for months in (12, 36, 60, 120):
        for line in lives_at(figures.final, months).lines:
            to_horizon = line.cumulative[1 : months + 1]
            month = line.break_even_month
            if month is not None and month <= months:
                assert all(value >= -1e-6 for value in to_horizon[month - 1 :])
            else:
                assert to_horizon[-1] < 0 or not any(abs(v) > 1e-6 for v in to_horizon)
