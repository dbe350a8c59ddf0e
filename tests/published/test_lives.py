"""Published microsimulations and probabilistic analyses: lives, standard errors and drawn parameters."""

import math
from collections.abc import Callable
from typing import Any

import pytest

from effect_game.domain import distributions as shapes
from tests.published.published import (
    Expected,
    amount,
    cases,
    exact,
    expected,
    prepared,
    sampled,
    strategy,
)

pytestmark = pytest.mark.slow

Answer = Callable[[], Any]
LIVES = 100_000


def krijkamp() -> Any:
    return sampled("krijkamp", LIVES)


def se(name: str, stream: str) -> float | None:
    return strategy(krijkamp(), name).streams[stream].se


def change(stream: str) -> Any:
    return krijkamp().increments[0].streams[stream]


MICROSIM: dict[str, Answer] = {
    "cost_no_trt": lambda: amount(krijkamp(), "zonder", "kosten"),
    "qaly_no_trt": lambda: amount(krijkamp(), "zonder", "qaly"),
    "cost_trt": lambda: amount(krijkamp(), "met", "kosten"),
    "qaly_trt": lambda: amount(krijkamp(), "met", "qaly"),
    "inc_cost": lambda: change("kosten").discounted,
    "inc_qaly": lambda: change("qaly").discounted,
    "mcse_cost_no_trt": lambda: se("zonder", "kosten"),
    "mcse_qaly_no_trt": lambda: se("zonder", "qaly"),
    "mcse_cost_trt": lambda: se("met", "kosten"),
    "mcse_qaly_trt": lambda: se("met", "qaly"),
    "mcse_inc_cost": lambda: change("kosten").se,
    "mcse_inc_qaly": lambda: change("qaly").se,
    "second_run_cost_no_trt": lambda: amount(sampled("krijkamp", LIVES, 2), "zonder", "kosten"),
    "second_run_cost_trt": lambda: amount(sampled("krijkamp", LIVES, 2), "met", "kosten"),
}


@pytest.mark.parametrize("printed", expected("krijkamp-microsim"), ids=lambda printed: printed.id)
def test_a_published_microsimulation_gives_the_printed_number(printed: Expected) -> None:
    printed.check(MICROSIM[printed.name]())


@pytest.mark.parametrize("model", ["hiv", "hiv_50", "phv", "sicksicker", "krijkamp"])
def test_lives_agree_with_the_cohort_within_their_own_standard_error(model: str) -> None:
    found, wanted = sampled(model, 20_000), exact(model)
    streams = [one.streams for one in found.strategies] + [one.streams for one in found.increments]
    exactly = [one.streams for one in wanted.strategies] + [one.streams for one in wanted.increments]
    for one, other in zip(streams, exactly, strict=True):
        for name, stream in one.items():
            assert stream.se is not None
            # 4.5 standard errors: one in 150,000 by chance alone.
            dust = 1e-9 * abs(other[name].discounted)
            assert abs(stream.discounted - other[name].discounted) <= 4.5 * stream.se + dust
    for one_trace, other_trace in zip(found.strategies, wanted.strategies, strict=True):
        people = sum(other_trace.trace[0])
        for row, wanted_row in zip(one_trace.trace, other_trace.trace, strict=True):
            assert sum(row) == pytest.approx(people)
            for share, wanted_share in zip(row, wanted_row, strict=True):
                assert share / people == pytest.approx(wanted_share / people, abs=0.02)


# --- common random numbers ---


def if_independent(one: float, other: float) -> float:
    """Standard error of a difference when the two arms do not share their luck."""
    return math.hypot(one, other)


def test_sharing_luck_shrinks_the_error_of_the_difference_as_published() -> None:
    given = cases()["crn-variance"]["inputs"]
    apart = if_independent(*given["mcse_arm"])
    found = {
        "se_diff_if_independent_cost": apart,
        "variance_ratio_cost": (apart / given["mcse_diff"][0]) ** 2,
        "se_diff_if_independent_qaly": if_independent(*given["mcse_qaly_arm"]),
    }
    for printed in expected("crn-variance"):
        printed.check(found[printed.name])


def test_our_own_luck_is_shared_as_well_as_the_published() -> None:
    measured = {}
    for stream in ("kosten", "qaly"):
        arms = [se(name, stream) for name in ("zonder", "met")]
        assert None not in arms
        apart = if_independent(*(one for one in arms if one is not None))
        measured[stream] = (apart / change(stream).se) ** 2
    # The published standard errors have three digits: their ratio is known to some 2 percent.
    assert measured["kosten"] == pytest.approx(5.619, rel=0.05)
    assert measured["qaly"] > 200


# --- probabilistic ---

GRID = range(0, 200_001, 5_000)


def psa(name: str, stream: str) -> float:
    return amount(sampled("sicksicker_psa", LIVES), name, stream)


def best_at(worth: float) -> str:
    """The strategy with the highest mean net benefit."""
    names = prepared("sicksicker_psa").file.strategies
    return max(names, key=lambda name: worth * psa(name, "qaly") - psa(name, "kosten"))


def only_best(worths: list[int]) -> str:
    """The strategy that is best at all these worths, or all that are at one."""
    return "/".join(sorted({best_at(worth) for worth in worths}))


def psa_ratio(one: str, other: str) -> float:
    cost = psa(one, "kosten") - psa(other, "kosten")
    return cost / (psa(one, "qaly") - psa(other, "qaly"))


PSA: dict[str, Answer] = {
    "ceaf_below_80000": lambda: only_best([worth for worth in GRID if worth < 80_000]),
    "ceaf_80000_to_115000": lambda: only_best([worth for worth in GRID if 80_000 <= worth <= 115_000]),
    "ceaf_125000_up": lambda: only_best([worth for worth in GRID if worth >= 125_000]),
    "icer_of_means_B_vs_SoC": lambda: psa_ratio("B", "SoC"),
    "icer_of_means_AB_vs_B": lambda: psa_ratio("AB", "B"),
    "A_ever_on_frontier": lambda: "A" in {best_at(worth) for worth in GRID},
}


@pytest.mark.parametrize("printed", expected("sicksicker-psa"), ids=lambda printed: printed.id)
def test_a_published_probabilistic_analysis_gives_the_printed_answer(printed: Expected) -> None:
    printed.check(PSA[printed.name]())


# --- distributions ---


def quantiles(shape: shapes.Shape) -> list[float]:
    return [shapes.quantile(shape, share) for share in (0.025, 0.975)]


def test_quantiles_after_fitting_to_mean_and_sd_are_as_published() -> None:
    given = cases()["dist-moments"]["inputs"]
    found = {
        "gamma_q025_q975": [quantiles(shapes.gamma_of(*pair)) for pair in given["gamma"]],
        "lognormal_q025_q975": [quantiles(shapes.lognormal_of(*pair)) for pair in given["lognormal_natural"]],
        "beta_q025_q975": [quantiles(shapes.BetaShape(*pair)) for pair in given["beta"]],
    }
    for printed in expected("dist-moments"):
        printed.check(found[printed.name])
