"""Quantiles and drawing tables of the distributions, against closed forms and against each other."""

import math

import pytest

from effect_game.domain import distributions as shapes

SHAPES = [
    shapes.GammaShape(0.1, 3.0),
    shapes.GammaShape(0.5, 1.0),
    shapes.GammaShape(1.0, 2.0),
    shapes.GammaShape(20.0, 1e-4),
    shapes.GammaShape(5_000.0, 1.0),
    shapes.BetaShape(0.5, 0.5),
    shapes.BetaShape(1.0, 475.0),
    shapes.BetaShape(300.0, 15.0),
    shapes.BetaShape(20_000.0, 30_000.0),
    shapes.LognormalShape(math.log(3), 0.5),
    shapes.NormalShape(-2.0, 3.0),
]
SHARES = [1e-9, 0.001, 0.025, 0.31, 0.5, 0.77, 0.975, 0.999]


def variance_of(shape: shapes.Shape) -> float:
    if isinstance(shape, shapes.GammaShape):
        return shape.shape * shape.scale**2
    if isinstance(shape, shapes.BetaShape):
        size = shape.alpha + shape.beta
        return shape.alpha * shape.beta / (size * size * (size + 1))
    if isinstance(shape, shapes.LognormalShape):
        return shapes.mean_of(shape) ** 2 * math.expm1(shape.sigma**2)
    return shape.sd**2


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("a", [0.1, 0.5, 1.0, 7.3, 60.0, 2_000.0])
def test_a_gamma_quantile_has_its_share_below_it(a: float, share: float) -> None:
    x = shapes.quantile(shapes.GammaShape(a, 1.0), share)
    assert shapes.gamma_below(a, x) == pytest.approx(share, rel=1e-10)


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize(("a", "b"), [(0.5, 0.5), (1.0, 475.0), (130.0, 45.0), (9_000.0, 20.0)])
def test_a_beta_quantile_has_its_share_below_it(a: float, b: float, share: float) -> None:
    x = shapes.quantile(shapes.BetaShape(a, b), share)
    assert shapes.beta_below(a, b, x) == pytest.approx(share, rel=1e-9)


@pytest.mark.parametrize("share", SHARES)
def test_quantiles_agree_with_closed_forms(share: float) -> None:
    exponential = shapes.quantile(shapes.GammaShape(1.0, 2.0), share)
    assert exponential == pytest.approx(-2.0 * math.log1p(-share), rel=1e-11)
    last_of_many = shapes.quantile(shapes.BetaShape(475.0, 1.0), share)
    assert last_of_many == pytest.approx(share ** (1 / 475), rel=1e-11)
    arcsine = shapes.quantile(shapes.BetaShape(0.5, 0.5), share)
    assert arcsine == pytest.approx(math.sin(math.pi * share / 2) ** 2, rel=1e-9)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_values_that_are_drawn_rise_and_have_the_mean_of_the_distribution(shape: shapes.Shape) -> None:
    values = shapes.slice_means(shape)
    assert len(values) == shapes.SLICES
    assert list(values) == sorted(values)
    mean = math.fsum(values) / len(values)
    assert mean == pytest.approx(shapes.mean_of(shape), rel=1e-9)
    spread = math.fsum((value - mean) ** 2 for value in values) / len(values)
    # What varies within a slice is lost: most for a long tail.
    assert 0.97 * variance_of(shape) < spread <= variance_of(shape) * (1 + 1e-9)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_drawn_value_lies_between_the_quantiles_of_its_slice(shape: shapes.Shape) -> None:
    values = shapes.slice_means(shape)
    for place in (1, 300, 700, shapes.SLICES - 2):
        low = shapes.quantile(shape, place / shapes.SLICES)
        high = shapes.quantile(shape, (place + 1) / shapes.SLICES)
        dust = 1e-9 * abs(high)
        assert low - dust <= values[place] <= high + dust


def test_a_beta_with_an_impossible_spread_does_not_exist() -> None:
    with pytest.raises(ValueError, match="too large"):
        shapes.beta_of(0.5, 0.5)


@pytest.mark.parametrize(("mean", "sd"), [(0.3, 0.1), (0.9, 0.02)])
def test_fitting_to_mean_and_sd_gives_them_back(mean: float, sd: float) -> None:
    for shape in (shapes.gamma_of(mean, sd), shapes.beta_of(mean, sd), shapes.lognormal_of(mean, sd)):
        assert shapes.mean_of(shape) == pytest.approx(mean)
        assert variance_of(shape) == pytest.approx(sd * sd)
