"""Published models run on the engine of the households: by hand, by luck, and by what must never change."""

from pathlib import Path

import numpy as np
import pytest

from effect_game.content.model_file import load_model
from effect_game.domain.markov_rows import Prepared
from effect_game.domain.problems import UserError
from effect_game.play import published
from effect_game.play.published import Outcome, evaluate_exact, evaluate_runs
from effect_game.play.published_draws import draw

HEAD = """\
title: Klein
source: voorbeeld
states: [A, B, C]
start: {A: 1}
cycles: 4
age: 60
"""

TIMED = """
strategies: [x]
transitions:
  - {state: A, to: {B: 0.5}}
  - {state: B, to: {C: 0.1 * in_state}}
  - {state: B, to: {C: 1}, in_state: [3, 4]}
streams:
  - {name: k, kind: cost, counting: end, items: [{moves: {B > C: 100, A > B: 1}}]}
"""

DRAWN = """
strategies: [x, y]
parameters:
  - {name: p, beta: {alpha: 3, beta: 12}}
  - {name: prijs, gamma: {mean: 100, sd: 60}}
  - {name: weg, dirichlet: {A: 5, B: 3, C: 2}}
  - {name: rr, value: 1, per_strategy: {y: 0.7}}
transitions:
  - {state: A, to: {B: p * rr}}
  - {state: B, to: {A: weg_A, C: weg_C}}
  - {state: C, dirichlet: {C: 9, A: 1}}
streams:
  - {name: k, kind: cost, counting: life_table, discount: 0.03, items: [{states: {A: prijs, B: 3 * prijs}}]}
  - {name: e, kind: effect, counting: end, items: [{states: {C: 1}}]}
ratios:
  - {name: icer, costs: [k], effect: e}
"""


def model(folder: Path, rest: str, head: str = HEAD) -> Prepared:
    path = folder / "klein.yaml"
    path.write_text(head + rest, encoding="utf-8")
    return load_model(path)


def trace(outcome: Outcome, place: int = 0) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array(outcome.strategies[place].trace)


def test_time_in_a_state_counts_from_the_first_cycle_in_it(tmp_path: Path) -> None:
    found = evaluate_exact(model(tmp_path, TIMED))
    # Arrivals in B at the end of cycle 1..4; leaving it by 0.1, then 0.2, then 1.
    arrivals = [0.5, 0.25, 0.125, 0.0625]
    stay = [1.0, 0.9, 0.9 * 0.8, 0.0]
    in_b = [sum(arrivals[k] * stay[t - k] for k in range(t + 1)) for t in range(4)]
    assert trace(found)[1:, 1] == pytest.approx(in_b)
    moved_on = sum(arrivals) - in_b[3]
    assert found.strategies[0].streams["k"].undiscounted == pytest.approx(100 * moved_on + sum(arrivals))


def test_lives_keep_time_in_a_state_as_the_cohort_does(tmp_path: Path) -> None:
    found = model(tmp_path, TIMED)
    assert trace(evaluate_runs(found, 40_000, 1)) == pytest.approx(trace(evaluate_exact(found)), abs=0.012)


def test_chances_and_amounts_follow_age_and_cycle(tmp_path: Path) -> None:
    found = evaluate_exact(
        model(
            tmp_path,
            """
cycle_months: 6
strategies: [x]
parameters:
  - {name: by_age, per_age: {first: 60, values: [0.1, 0.3]}}
  - {name: by_cycle, per_cycle: [1, 2, 3, 4]}
transitions:
  - {state: A, to: {B: by_age}}
  - {state: A, to: {C: 0.5}, ages: [61, 61], cycles: [4, 4]}
streams:
  - {name: k, kind: cost, counting: start, items: [{states: {A: by_cycle * age}}]}
""",
        )
    )
    # Half a year a cycle: 60, 60.5, 61, 61.5.
    assert trace(found)[:, 0] == pytest.approx([1, 0.9, 0.81, 0.567, 0.2835])
    total = 1 * 60 + 2 * 60.5 * 0.9 + 3 * 61 * 0.81 + 4 * 61.5 * 0.567
    assert found.strategies[0].streams["k"].undiscounted == pytest.approx(total)


def test_a_chance_of_nothing_and_of_certainty_are_exact_in_every_life(tmp_path: Path) -> None:
    found = model(
        tmp_path,
        """
strategies: [x]
transitions:
  - {state: A, to: {B: 1, C: 0}}
  - {state: B, to: {A: 1}}
streams:
  - {name: k, kind: cost, counting: end, items: [{states: {A: 1}}]}
""",
    )
    wanted = [[1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 1, 0], [1, 0, 0]]
    assert trace(evaluate_runs(found, 3_000, 5)).tolist() == wanted
    assert trace(evaluate_exact(found)).tolist() == wanted


def test_an_open_start_is_drawn_by_its_shares(tmp_path: Path) -> None:
    head = HEAD.replace("start: {A: 1}", "start: {A: 30, C: 70}")
    found = model(tmp_path, TIMED, head)
    assert trace(evaluate_exact(found))[0].tolist() == [30, 0, 70]
    assert trace(evaluate_runs(found, 20_000, 1))[0] == pytest.approx([30, 0, 70], abs=1.5)


def test_the_same_seed_gives_the_same_numbers_and_another_does_not(tmp_path: Path) -> None:
    found = model(tmp_path, DRAWN)
    assert evaluate_runs(found, 500, 3) == evaluate_runs(found, 500, 3)
    assert evaluate_runs(found, 500, 3).strategies != evaluate_runs(found, 500, 4).strategies


def test_blocks_of_lives_do_not_show_in_the_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = model(tmp_path, DRAWN)
    whole = evaluate_runs(found, 500, 3)
    monkeypatch.setattr(published, "BLOCK", 64)
    parts = evaluate_runs(found, 500, 3)
    assert trace(parts).tolist() == trace(whole).tolist()
    for one, other in zip(parts.strategies, whole.strategies, strict=True):
        for name, stream in one.streams.items():
            assert stream.discounted == pytest.approx(other.streams[name].discounted, rel=1e-12)
            assert stream.se == pytest.approx(other.streams[name].se, rel=1e-9)


def test_another_strategy_and_another_order_change_nothing_in_the_rest(tmp_path: Path) -> None:
    two = evaluate_runs(model(tmp_path, DRAWN), 300, 1)
    alone = evaluate_runs(model(tmp_path, DRAWN.replace("[x, y]", "[y]")), 300, 1)
    assert alone.strategies[0] == two.strategies[1]
    turned = evaluate_runs(model(tmp_path, DRAWN.replace("[x, y]", "[y, x]")), 300, 1)
    assert turned.strategies == tuple(reversed(two.strategies))
    forth, back = two.increments[0].streams["k"], turned.increments[0].streams["k"]
    assert forth.discounted == pytest.approx(-back.discounted)
    assert forth.se == pytest.approx(back.se)


def test_strategies_that_do_the_same_differ_by_exactly_nothing(tmp_path: Path) -> None:
    same = model(tmp_path, DRAWN.replace("0.7", "1"))
    for outcome in (evaluate_exact(same), evaluate_runs(same, 200, 1)):
        change = outcome.increments[0]
        assert {(one.undiscounted, one.discounted, one.se) for one in change.streams.values()} == {(0, 0, 0)}
        assert change.ratios == {"icer": None}


def test_one_life_has_no_standard_error_and_none_is_refused(tmp_path: Path) -> None:
    found = model(tmp_path, DRAWN)
    assert evaluate_runs(found, 1, 1).strategies[0].streams["k"].se is None
    for runs in (0, -1, 1_000_001):
        with pytest.raises(UserError, match="levens kan niet") as caught:
            evaluate_runs(found, runs, 1)
        assert caught.value.code == "model.runs"


def test_drawn_parameters_have_the_mean_of_their_distribution(tmp_path: Path) -> None:
    drawn = draw(model(tmp_path, DRAWN), 1, 1, 20_000)
    assert drawn["p"].mean() == pytest.approx(0.2, abs=0.003)
    assert drawn["prijs"].mean() == pytest.approx(100, abs=2)
    assert drawn["prijs"].std() == pytest.approx(60, abs=2)
    whole = drawn["weg_A"] + drawn["weg_B"] + drawn["weg_C"]
    assert whole == pytest.approx(1.0)
    assert drawn["weg_A"].mean() == pytest.approx(0.5, abs=0.005)
    # Of a Dirichlet with 10 in all: p (1 - p) / 11.
    assert drawn["weg_A"].var() == pytest.approx(0.25 / 11, rel=0.05)
    assert np.corrcoef(drawn["p"], drawn["prijs"])[0, 1] == pytest.approx(0, abs=0.03)


def test_a_drawn_value_that_is_no_chance_is_refused_with_its_place(tmp_path: Path) -> None:
    found = model(tmp_path, DRAWN.replace("beta: {alpha: 3, beta: 12}", "normal: {mean: 0.2, sd: 0.2}"))
    with pytest.raises(UserError) as caught:
        evaluate_runs(found, 2_000, 1)
    assert caught.value.code == "model.drawn"
    assert "regel 15" in caught.value.message
    assert "beta" in caught.value.message


def test_a_drawn_amount_below_zero_is_refused_with_its_place(tmp_path: Path) -> None:
    found = model(tmp_path, DRAWN.replace("gamma: {mean: 100, sd: 60}", "normal: {mean: 100, sd: 60}"))
    with pytest.raises(UserError, match="regel 19") as caught:
        evaluate_runs(found, 2_000, 1)
    assert caught.value.code == "model.drawn"
    assert evaluate_exact(found).strategies[0].streams["k"].se == 0


def test_the_mean_over_drawn_parameters_is_near_that_at_their_means_for_a_linear_stream(
    tmp_path: Path,
) -> None:
    linear = DRAWN.replace("p * rr", "0.2 * rr").replace("weg_A", "0.5").replace("weg_C", "0.2")
    found = model(tmp_path, linear.replace("dirichlet: {C: 9, A: 1}", "to: {A: 0.1}"))
    sampled, exact = evaluate_runs(found, 20_000, 1).strategies[0], evaluate_exact(found).strategies[0]
    stream = sampled.streams["k"]
    assert stream.se is not None
    assert abs(stream.discounted - exact.streams["k"].discounted) < 4.5 * stream.se
