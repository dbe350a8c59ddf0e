"""Who takes part and who leaves: a share that is known badly is drawn once per life, for all arms alike."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.conversion import share_of_logit
from effect_game.domain.model import Assignment, Draw, Model
from effect_game.domain.problems import UserError
from effect_game.engine import tables
from effect_game.engine.compiled import draw_sd
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from tests.unit.engine.engine_models import FULL_PLAN, TRUTH, card, drawn, household, model, plan, put
from tests.unit.engine.same_lives import assert_same_lives

LIVES = 4_000
UNSURE = drawn("help:uptake", 0.4, 1.5)
ALL_OR_NONE = drawn("help:uptake", 0.0, 40.0)
"""Nearly nobody or nearly everybody, so that a life shows what it drew."""


def run(built: Model, *assignments: Assignment, luck: int | None = None, months: int = 6) -> Trace:
    return Engine(built, 5, luck_seed=luck).run([plan(*assignments)], 1, LIVES, months, TRUTH)[0]


def helped(*rows: tuple[str, Draw]) -> Model:
    return model(interventions=tuple(card(name, uptake=share) for name, share in rows))


def mean_share(draw: Draw) -> float:
    """Of the shares the simulation really draws."""
    steps = tables.on_grid(draw.central) + tables.normal_offsets(draw_sd(draw))
    return float(np.mean([share_of_logit(step / tables.GRID) for step in steps.tolist()]))


def test_over_many_lives_a_drawn_share_is_its_mean() -> None:
    trace = run(helped(("card:a", UNSURE)), put("card:a"))
    assert trace.started.any(axis=1).mean() == pytest.approx(mean_share(UNSURE), abs=0.025)
    half = run(helped(("card:a", UNSURE)), replace(put("card:a"), uptake_factor=0.5))
    assert half.started.any(axis=1).mean() == pytest.approx(mean_share(UNSURE) / 2, abs=0.025)


def test_cards_of_one_intervention_share_what_they_draw_and_other_cards_do_not() -> None:
    other = replace(ALL_OR_NONE, id="other:uptake")
    built = helped(("card:a", ALL_OR_NONE), ("card:b", ALL_OR_NONE), ("card:c", other))
    trace = run(built, put("card:a"), put("card:b"), put("card:c"))
    a, b, c = trace.started[:, 0]
    assert (a == b).mean() > 0.94
    assert (a == c).mean() < 0.6


def test_the_share_is_what_we_do_not_know_and_not_luck() -> None:
    one, other = (run(helped(("card:a", ALL_OR_NONE)), put("card:a"), luck=luck) for luck in (11, 12))
    assert (one.started[0, 0] == other.started[0, 0]).mean() > 0.94
    sure = replace(ALL_OR_NONE, low=0.0, high=0.0)
    one, other = (run(helped(("card:a", sure)), put("card:a"), luck=luck) for luck in (11, 12))
    assert (one.started[0, 0] == other.started[0, 0]).mean() < 0.6


def test_dropout_over_the_duration_is_the_drawn_share_on_average() -> None:
    share = drawn("help:dropout", -0.5, 2.0)
    built = model(interventions=(card("card:x", dropout=share, duration=2),))
    trace = run(built, put("card:x", 1, 24), months=3)
    # Two chances to leave in two months: together the share itself, whatever it is in a life.
    assert (trace.active[0, 2] == 0).mean() == pytest.approx(mean_share(share), abs=0.025)


def test_under_too_much_load_a_life_with_a_larger_share_still_leaves_more() -> None:
    share = drawn("help:dropout", 0.0, 4.0)
    rows = tuple(card(f"card:{n}", dropout=share, load=3.0, duration=6) for n in "ab")
    assignments = [put(row.id, 1, 6) for row in rows]
    roomy, tight = (run(model(interventions=rows, capacity=room), *assignments) for room in (9.0, 3.0))
    assert (tight.active <= roomy.active).all()
    a, b = roomy.active[:, 5] == 0
    assert np.corrcoef(a, b)[0, 1] > 0.2
    assert (tight.active == 0).sum() > (roomy.active == 0).sum() + LIVES / 50


def unsure_household() -> Model:
    """The household of the other tests with two cards that are known badly and share their draws."""
    built = household()
    rows = [
        replace(row, uptake=drawn("talk:uptake", 0.8, 1.0), dropout=drawn("talk:dropout", -0.4, 1.2))
        if row.id != "trajectory:shelter"
        else row
        for row in built.interventions
    ]
    return replace(built, interventions=tuple(rows))


def shares(first_run: int, runs: int) -> Mapping[str, NDArray[np.float64]]:
    numbers = np.arange(first_run, first_run + runs)
    return {"talk:uptake": (numbers % 3) / 2, "talk:dropout": (numbers % 4) / 4}


def test_every_life_draws_its_shares_as_told_one_life_at_a_time() -> None:
    assert_same_lives(unsure_household(), FULL_PLAN, TRUTH, runs=60, luck_seed=9)
    assert_same_lives(unsure_household(), FULL_PLAN, TRUTH, runs=24, given=shares)


def test_a_share_from_outside_holds_in_each_life() -> None:
    built = helped(("card:a", replace(UNSURE, id="talk:uptake")))
    (trace,) = Engine(built, 5, given=shares).run([plan(put("card:a"))], 0, 60, 3, TRUTH)
    assert not trace.started[0, 0, 0::3].any()
    assert trace.started[0, 0, 2::3].all()
    assert 0 < trace.started[0, 0, 1::3].sum() < 20


def test_a_share_from_outside_that_is_no_share_is_refused() -> None:
    engine = Engine(helped(("card:a", UNSURE)), 5, given=lambda _, runs: {UNSURE.id: np.full(runs, -0.1)})
    with pytest.raises(UserError, match=UNSURE.id) as caught:
        engine.run([plan(put("card:a"))], 1, 4, 2, TRUTH)
    assert caught.value.code == "model.given"
