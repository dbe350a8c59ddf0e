"""A number in the source's own measure becomes the shift or the chance the simulation counts with."""

import math
from pathlib import Path
from statistics import fmean, pstdev

import pytest

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.content.compile import compile_model
from effect_game.content.evidence import chance_range, share_draw, shift_draw, shift_range
from effect_game.domain.evidence import Estimate
from effect_game.domain.model import Draw
from effect_game.domain.vocabulary import GRADE_WIDTH, Grade, Measure
from effect_game.engine import tables
from effect_game.engine.compiled import draw_sd
from effect_game.store.effect_file import read_effect

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
OLD = [(law, name) for law in (1, 2) for name in ("de-auto", "klein")]


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


# --- shares of people ---


def share(central: float, low: float, high: float, grade: Grade = Grade.A) -> Draw:
    given = Estimate(central=central, low=low, high=high, grade=grade, assumption="spelaanname: test")
    return share_draw("help:uptake", given)


def drawn_shares(draw: Draw) -> list[float]:
    """The shares the simulation really draws, all as likely."""
    steps = tables.on_grid(draw.central) + tables.normal_offsets(draw_sd(draw))
    return [1 / (1 + math.exp(-step / tables.GRID)) for step in steps.tolist()]


@pytest.mark.parametrize(
    ("central", "low", "high", "grade"),
    [
        (0.6, 0.5, 0.7, Grade.A),
        (0.6, 0.5, 0.7, Grade.D),
        (0.95, 0.85, 1.0, Grade.D),
        (0.02, 0.0, 0.04, Grade.C),
        (0.07, 0.02, 0.15, Grade.B),
    ],
)
def test_a_share_is_drawn_with_the_mean_and_the_half_range_of_its_source(
    central: float, low: float, high: float, grade: Grade
) -> None:
    drawn = drawn_shares(share(central, low, high, grade))
    wanted = (high - low) / 3.92 * GRADE_WIDTH[grade]
    assert fmean(drawn) == pytest.approx(central, rel=0.01)
    assert pstdev(drawn) == pytest.approx(wanted, rel=0.06)


def test_a_range_that_no_share_can_have_keeps_its_mean() -> None:
    drawn = drawn_shares(share(0.1, 0.0, 1.0, Grade.D))
    assert fmean(drawn) == pytest.approx(0.1, abs=0.002)
    assert pstdev(drawn) < 0.3


@pytest.mark.parametrize(("certain", "logits"), [(0.0, -math.inf), (1.0, math.inf)])
def test_nobody_and_everybody_are_certain_whatever_their_range(certain: float, logits: float) -> None:
    assert share(certain, 0.0, 1.0) == Draw("help:uptake", logits, logits, logits)


def test_a_share_without_a_range_stays_as_it_is() -> None:
    draw = share(0.3, 0.3, 0.3)
    assert draw.central == draw.low == draw.high == math.log(0.3 / 0.7)


# --- content that was kept ---


@pytest.mark.parametrize(("law", "name"), OLD)
def test_content_that_was_kept_under_an_older_law_keeps_its_bytes_and_its_hash(law: int, name: str) -> None:
    journal, kept = read_effect(FIXTURES / f"law{law}" / f"{name}.effect")
    casus = from_canonical(kept)
    assert journal.header.law == law
    assert canonical_bytes(casus) == kept
    assert content_hash(casus) == journal.header.content_hash


@pytest.mark.parametrize("name", ["de-auto", "klein"])
def test_content_of_law_1_has_the_rows_of_that_time(name: str) -> None:
    model = compile_model(from_canonical(read_effect(FIXTURES / "law1" / f"{name}.effect")[1]))
    assert model.categoricals == ()
    assert all(row.later == () and row.until_month is None for row in model.events)


@pytest.mark.timeout(10)
def test_a_share_within_a_hair_of_everybody_comes_to_rest() -> None:
    share = 0.9999999
    drawn = share_draw("help:uptake", estimate(share, share - 1e-9, share + 1e-9, None))
    assert drawn.central == pytest.approx(math.log(share / (1 - share)), abs=0.01)
