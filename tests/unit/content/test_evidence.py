"""A number in the source's own measure becomes the shift or the chance the simulation counts with."""

import math
from pathlib import Path

import pytest

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.content.compile import compile_model
from effect_game.content.evidence import chance_range, shift_draw, shift_range
from effect_game.domain.evidence import Estimate
from effect_game.domain.vocabulary import Grade, Measure
from effect_game.store.effect_file import read_effect

LAW_1 = Path(__file__).resolve().parents[2] / "fixtures" / "law1"


def estimate(
    central: float,
    low: float,
    high: float,
    measure: Measure | None,
    *,
    months: float | None = None,
    base: float | None = None,
) -> Estimate:
    return Estimate(
        central=central,
        low=low,
        high=high,
        grade=Grade.B,
        assumption="spelaanname: test",
        measure=measure,
        period_months=months,
        base_chance=base,
    )


def test_a_shift_without_a_measure_is_in_logits_already() -> None:
    assert shift_range(estimate(0.3, 0.1, 0.5, None)) == (0.3, 0.1, 0.5)
    assert chance_range(estimate(0.3, 0.1, 0.5, None)) == (0.3, 0.1, 0.5)


def test_an_odds_ratio_is_its_logarithm() -> None:
    # Very hard to repay debt and new mood or anxiety disorder, NEMESIS-2: aOR 3.64 (1.44-9.19).
    shift = shift_range(estimate(3.64, 1.44, 9.19, Measure.ODDS_RATIO))
    assert shift == pytest.approx((1.292, 0.365, 2.218), abs=0.001)


def test_an_effect_size_is_1_814_logits_and_keeps_its_sign() -> None:
    # Unemployed against employed, d = 0.51, gives OR 2.52 (evidence study, section 2).
    shift = shift_range(estimate(-0.51, -0.6, -0.4, Measure.EFFECT_SIZE))
    assert math.exp(-shift[0]) == pytest.approx(2.52, abs=0.01)
    assert shift[1] < shift[0] < shift[2] < 0


def test_a_risk_ratio_over_a_period_goes_through_the_hazard() -> None:
    shift = shift_range(estimate(0.5, 0.25, 1.0, Measure.RISK_RATIO, months=12, base=0.5))
    assert shift[0] == pytest.approx(math.log(math.log(0.75) / math.log(0.5)))
    assert shift[2] == pytest.approx(0.0)


def test_a_risk_ratio_of_a_month_goes_through_the_odds() -> None:
    shift = shift_range(estimate(2.0, 1.0, 3.0, Measure.RISK_RATIO, base=0.1))
    assert shift[0] == pytest.approx(math.log((0.2 / 0.8) / (0.1 / 0.9)))


def test_a_difference_in_risk_adds_to_its_base() -> None:
    shift = shift_range(estimate(0.2, 0.0, 0.4, Measure.RISK_DIFFERENCE, base=0.3))
    assert shift[0] == pytest.approx(math.log(math.log(0.5) / math.log(0.7)))
    assert shift[1] == pytest.approx(0.0)


def test_a_chance_over_months_comes_back_when_the_months_are_lived() -> None:
    monthly = chance_range(estimate(0.5, 0.3, 0.7, Measure.CHANCE, months=12))
    assert [1 - (1 - chance) ** 12 for chance in monthly] == pytest.approx([0.5, 0.3, 0.7])


def test_sources_that_share_a_weight_share_the_converted_one() -> None:
    whole = shift_draw("x", estimate(0.3, 0.1, 0.5, Measure.EFFECT_SIZE))
    half = shift_draw("x", estimate(0.3, 0.1, 0.5, Measure.EFFECT_SIZE), 0.5)
    assert (half.central, half.low, half.high) == (whole.central / 2, whole.low / 2, whole.high / 2)


@pytest.mark.parametrize("name", ["de-auto", "klein"])
def test_content_that_was_kept_under_law_1_keeps_its_bytes_its_hash_and_its_rows(name: str) -> None:
    journal, kept = read_effect(LAW_1 / f"{name}.effect")
    casus = from_canonical(kept)
    assert canonical_bytes(casus) == kept
    assert content_hash(casus) == journal.header.content_hash
    model = compile_model(casus)
    assert model.categoricals == ()
    assert all(row.later == () and row.until_month is None for row in model.events)
