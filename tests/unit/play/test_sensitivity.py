"""What matters most: each bar and break-even against a full calculation of the same thing."""

import math
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from effect_game.content.compile import compile_arms
from effect_game.domain.conversion import share_of_logit
from effect_game.domain.draw_ids import DrawRole, draw_name
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import MarginalPrice
from effect_game.domain.model import Draw
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import Z95
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.parameter_names import parameter_name
from effect_game.play.parameters import (
    Scale,
    parameters,
    with_fixed,
    with_scaled_effects,
)
from effect_game.play.sensitivity import TAX_BURDEN, sensitivity
from effect_game.play.sensitivity_result import Bar, BarKind, Sensitivity
from tests.support.casus import DE_AUTO, KLEIN, casus_of, forecaster_of, plan_of

pytestmark = pytest.mark.slow

RUNS = 64
MONTHS = 36


def request(folder: Path = KLEIN, plan: str = "expert") -> ForecastRequest:
    return ForecastRequest(plan_of(folder, plan), seed=3, runs=RUNS, months=MONTHS, everything=True)


@cache
def studied(plan: str = "expert") -> Sensitivity:
    return sensitivity(forecaster_of(KLEIN), request(plan=plan))


def society(casus: Casus, plan: Plan) -> float:
    """Society's difference by the forecast itself."""
    asked = ForecastRequest(plan=plan, seed=3, runs=RUNS, months=MONTHS, everything=True)
    return Forecaster(casus).forecast(asked).at(MONTHS).society.difference.mean


def with_price(casus: Casus, name: str, factor: float) -> Casus:
    rows = [
        replace(row, central=row.central * factor, low=row.low * factor, high=row.high * factor)
        if row.id == name
        else row
        for row in casus.library.prices
    ]
    return replace(casus, library=replace(casus.library, prices=tuple(rows)))


def bars(kind: BarKind) -> list[Bar]:
    return [bar for bar in studied().bars if bar.kind is kind]


def test_the_middle_is_the_forecast_of_the_same_lives() -> None:
    expected = society(casus_of(KLEIN), plan_of(KLEIN, "expert"))
    assert studied().society_eur == pytest.approx(expected, abs=1e-6)


def test_the_largest_swing_comes_first_and_has_an_error() -> None:
    swings = [bar.swing_eur for bar in studied().bars]
    assert swings == sorted(swings, reverse=True)
    assert len(swings) > 10
    for bar in studied().bars:
        assert bar.swing_eur == pytest.approx(abs(bar.high_eur - bar.low_eur), abs=1e-6)
        assert bar.swing_se_eur > 0.0
        assert bar.low_value <= bar.value <= bar.high_value


def test_a_price_bar_is_what_a_new_calculation_at_that_price_gives() -> None:
    for bar in bars(BarKind.PRICE)[:2]:
        for value, eur in ((bar.low_value, bar.low_eur), (bar.high_value, bar.high_eur)):
            changed = with_price(casus_of(KLEIN), bar.id, value / bar.value)
            assert society(changed, plan_of(KLEIN, "expert")) == pytest.approx(eur, abs=1e-6)


def test_a_discount_bar_is_what_a_new_calculation_at_that_rate_gives() -> None:
    (bar,) = bars(BarKind.DISCOUNT)
    library = casus_of(KLEIN).library
    for rate, eur in ((bar.low_value, bar.low_eur), (bar.high_value, bar.high_eur)):
        money = replace(library.money, discount_rate=rate)
        changed = replace(casus_of(KLEIN), library=replace(library, money=money))
        assert society(changed, plan_of(KLEIN, "expert")) == pytest.approx(eur, abs=1e-6)


@pytest.mark.parametrize("place", [0, 1, -1])
def test_a_parameter_bar_is_what_a_forecast_with_that_parameter_fixed_gives(place: int) -> None:
    bar = bars(BarKind.PARAMETER)[place]
    for z, eur in ((-Z95, bar.low_eur), (Z95, bar.high_eur)):
        forecaster = Forecaster(casus_of(KLEIN))
        forecaster.model = with_fixed(forecaster.model, bar.id, z)
        asked = ForecastRequest(
            plan=plan_of(KLEIN, "expert"), seed=3, runs=RUNS, months=MONTHS, everything=True
        )
        assert forecaster.forecast(asked).at(MONTHS).society.difference.mean == pytest.approx(eur, abs=1e-6)


def test_who_begins_and_who_leaves_have_a_bar_of_their_own() -> None:
    shares = {bar.label: bar for bar in bars(BarKind.PARAMETER) if bar.unit == Scale.SHARE}
    assert {label.rpartition(": ")[2] for label in shares} == {"wie begint", "wie afhaakt"}
    for bar in shares.values():
        assert 0.0 < bar.low_value < bar.value < bar.high_value < 1.0
        name = draw_name(bar.id)
        kind = next(row for row in casus_of(KLEIN).library.interventions if row.id == name.row)
        source = kind.uptake if name.role is DrawRole.UPTAKE else kind.dropout
        # The middle of a draw lies away from its mean when the range is wide.
        assert bar.value == pytest.approx(source.central, abs=0.06)


def test_a_bar_of_a_share_is_what_a_forecast_with_that_share_in_every_life_gives() -> None:
    bar = next(bar for bar in bars(BarKind.PARAMETER) if bar.unit == Scale.SHARE)
    forecaster = Forecaster(casus_of(KLEIN))
    forecaster.model = with_fixed(forecaster.model, bar.id, Z95)
    fixed = [draw for row in forecaster.model.interventions for draw in (row.uptake, row.dropout)]
    assert any(
        draw.id == bar.id and share_of_logit(draw.central) == pytest.approx(bar.high_value) for draw in fixed
    )
    asked = ForecastRequest(plan=plan_of(KLEIN, "expert"), seed=3, runs=RUNS, months=MONTHS, everything=True)
    found = forecaster.forecast(asked).at(MONTHS).society.difference.mean
    assert found == pytest.approx(bar.high_eur, abs=1e-6)


def test_a_parameter_of_help_that_runs_nowhere_has_no_bar() -> None:
    everything = {bar.id for bar in studied().bars} | set(studied().without_effect)
    model = forecaster_of(KLEIN).model
    arms = compile_arms(casus_of(KLEIN), plan_of(KLEIN, "expert"))
    rows = {each.row for each in (*arms.reference.assignments, *arms.plan.assignments)}
    idle = [parameter for parameter in parameters(model) if not parameter.acts(rows)]
    assert idle
    assert everything.isdisjoint(parameter.id for parameter in idle)


def test_at_its_break_even_price_the_difference_is_zero() -> None:
    found = [v for v in studied().break_even if v.kind is BarKind.PRICE and v.value is not None]
    assert found
    for value in found:
        assert value.value is not None
        changed = with_price(casus_of(KLEIN), value.id, value.value / value.current)
        assert society(changed, plan_of(KLEIN, "expert")) == pytest.approx(0.0, abs=1e-6)


def test_a_break_even_price_below_nothing_cannot_be_reached() -> None:
    # In the same study a cost that the plan lowers would have to be below zero.
    assert any(v.kind is BarKind.PRICE and v.value is None for v in studied().break_even)


def test_at_a_price_of_zero_the_difference_is_what_a_new_calculation_gives() -> None:
    for value in [v for v in studied().break_even if v.kind is BarKind.PRICE][:3]:
        changed = with_price(casus_of(KLEIN), value.id, 0.0)
        assert society(changed, plan_of(KLEIN, "expert")) == pytest.approx(value.at_zero_eur, abs=1e-6)


def test_only_cards_with_effects_on_rows_are_asked_how_strong_they_must_be() -> None:
    rows = {row.id for row in forecaster_of(KLEIN).model.interventions if row.effects}
    cards = {card.card for card in plan_of(KLEIN, "expert").cards}
    asked = {v.id for v in studied().break_even if v.kind is BarKind.PARAMETER}
    assert asked == cards & rows
    scalable = {each.id for each in studied().contributions if each.scalable}
    assert scalable == asked


def test_every_card_and_stop_contributes_what_the_plan_is_worth_more_than_without_it() -> None:
    plan = plan_of(DE_AUTO, "expert")
    study = sensitivity(forecaster_of(DE_AUTO), replace(request(DE_AUTO), months=24, runs=32))
    names = {(each.kind, each.id) for each in study.contributions}
    expected = {("card", card.card) for card in plan.cards}
    assert names == expected | {("stop", stop.trajectory) for stop in plan.stops}
    assert [each.eur for each in study.contributions] == sorted(
        (each.eur for each in study.contributions), reverse=True
    )
    for each in study.contributions:
        without = replace(
            plan,
            cards=tuple(card for card in plan.cards if card.card != each.id),
            agreements=tuple(a for a in plan.agreements if a.card != each.id),
            stops=tuple(stop for stop in plan.stops if stop.trajectory != each.id),
        )
        asked = ForecastRequest(plan=without, seed=3, runs=32, months=24, everything=True)
        left = forecaster_of(DE_AUTO).forecast(asked).at(24).society.difference.mean
        assert each.eur == pytest.approx(study.society_eur - left, abs=1e-6)


def test_a_card_that_works_by_what_it_sets_is_not_scalable() -> None:
    study = sensitivity(forecaster_of(DE_AUTO), replace(request(DE_AUTO), months=24, runs=32))
    assert any(each.kind == "card" and not each.scalable for each in study.contributions)


def test_the_cost_of_the_help_falls_apart_in_new_help_and_help_that_stops() -> None:
    study = sensitivity(forecaster_of(DE_AUTO), replace(request(DE_AUTO), months=24, runs=32))
    for each in study.ratios:
        cost = each.ratio.denominator_eur
        assert each.new_help_eur - each.ended_help_eur == pytest.approx(cost, abs=1e-6)
        assert each.new_help_eur > 0.0
        assert each.ended_help_eur > 0.0


def test_the_sign_turns_where_a_card_is_said_to_break_even() -> None:
    # At a price at which the plan pays by five euros the effects decide.
    price = next(v for v in studied().break_even if v.kind is BarKind.PRICE and v.value)
    assert price.value is not None
    most = 1.0 - 5.0 / studied().society_eur
    dear = with_price(casus_of(KLEIN), price.id, 1.0 + most * (price.value / price.current - 1.0))
    study = sensitivity(Forecaster(dear), request())
    turns = [v for v in study.break_even if v.kind is BarKind.PARAMETER and v.value is not None]
    assert turns
    for card in turns:
        assert card.value is not None
        signs = set()
        for factor in (card.value - 1 / 256, card.value + 1 / 256):
            forecaster = Forecaster(dear)
            forecaster.model = with_scaled_effects(forecaster.model, card.id, factor)
            asked = ForecastRequest(
                plan=plan_of(KLEIN, "expert"), seed=3, runs=RUNS, months=MONTHS, everything=True
            )
            signs.add(forecaster.forecast(asked).at(MONTHS).society.difference.mean > 0.0)
        assert signs == {True, False}


def test_the_empty_plan_has_nothing_that_matters() -> None:
    nothing = studied("nothing")
    assert (nothing.society_eur, nothing.society_se_eur, nothing.bars) == (0.0, 0.0, ())
    assert nothing.break_even == ()
    assert nothing.contributions == ()
    assert nothing.not_known is None
    assert nothing.loops.not_known_share is None
    assert {each.ratio.value for each in nothing.ratios} == {None}


def test_the_same_request_gives_the_same_study() -> None:
    assert sensitivity(Forecaster(casus_of(KLEIN)), request()) == studied()


def test_a_marginal_price_moves_its_switch_and_leaves_the_list_of_those_without() -> None:
    casus = casus_of(KLEIN)
    name = bars(BarKind.PRICE)[0].id
    row = next(row for row in casus.library.prices if row.id == name)
    half = replace(row, marginal=MarginalPrice(share=0.5, assumption="spelaanname: test"))
    rows = tuple(half if each.id == name else each for each in casus.library.prices)
    changed = replace(casus, library=replace(casus.library, prices=rows))
    study = sensitivity(Forecaster(changed), request())
    (switch,) = [bar for bar in study.bars if bar.id == "marginal_prices"]
    asked = ForecastRequest(plan=plan_of(KLEIN, "expert"), seed=3, runs=RUNS, everything=True)
    expected = Forecaster(with_price(casus, name, 0.5)).forecast(asked).at(MONTHS).society.difference.mean
    assert switch.high_eur == pytest.approx(expected, abs=1e-6)
    assert switch.low_eur == pytest.approx(study.society_eur, abs=1e-9)
    assert row.name not in study.without_marginal
    assert row.name in studied().without_marginal


def with_known_parameters(low: float, high: float) -> Forecaster:
    """The same household with every parameter known exactly, and prices from low to high times theirs."""
    casus = casus_of(KLEIN)
    rows = tuple(replace(row, low=low * row.central, high=high * row.central) for row in casus.library.prices)
    forecaster = Forecaster(replace(casus, library=replace(casus.library, prices=rows)))
    for parameter in parameters(forecaster.model):
        forecaster.model = with_fixed(forecaster.model, parameter.id, 0.0)
    return forecaster


def test_when_every_number_is_known_all_that_is_left_is_chance() -> None:
    loops = sensitivity(with_known_parameters(1.0, 1.0), replace(request(), runs=256)).loops
    assert loops.variance > 0.0
    assert loops.not_known_share is not None
    assert loops.share_se is not None
    assert abs(loops.not_known_share) < 3.5 * loops.share_se
    assert loops.prices_share == 0.0


def test_when_only_prices_are_not_known_living_twice_finds_their_share() -> None:
    # Two ways to one figure: from the spread of the prices, and from lives with the same prices.
    loops = sensitivity(with_known_parameters(0.2, 2.5), replace(request(), runs=512)).loops
    assert loops.not_known_share is not None
    assert loops.prices_share is not None
    assert loops.share_se is not None
    assert loops.prices_share_se is not None
    assert loops.prices_share > 3.5 * loops.prices_share_se
    error = math.hypot(loops.share_se, loops.prices_share_se)
    assert abs(loops.not_known_share - loops.prices_share) < 3.5 * error


def test_the_burden_of_taxation_weighs_on_what_the_public_purse_pays_or_saves() -> None:
    (switch,) = [bar for bar in studied().bars if bar.id == "tax_burden"]
    asked = ForecastRequest(plan=plan_of(KLEIN, "expert"), seed=3, runs=RUNS, months=MONTHS, everything=True)
    purse = forecaster_of(KLEIN).forecast(asked).at(MONTHS).public_purse.difference.mean
    assert switch.low_eur == pytest.approx(studied().society_eur, abs=1e-9)
    assert switch.high_eur == pytest.approx(studied().society_eur + TAX_BURDEN * purse, abs=1e-6)


# --- parameters ---


@pytest.mark.parametrize("folder", [KLEIN, DE_AUTO])
def test_every_parameter_has_a_name_in_words(folder: Path) -> None:
    casus = casus_of(folder)
    for parameter in parameters(forecaster_of(folder).model):
        name = parameter_name(parameter.id, casus)
        assert name != parameter.id
        assert not name.startswith(("event:", "situation:", "intervention:", "coupling:", "number:"))
        assert "@" not in name


def test_a_parameter_lies_within_its_stated_range_and_a_chance_is_a_chance() -> None:
    for parameter in parameters(forecaster_of(KLEIN).model):
        low, middle, high = (parameter.value(z) for z in (-Z95, 0.0, Z95))
        assert low < middle < high
        assert parameter.scale is Scale.SHIFT or (low > 0.0 and high < 1.0)


def test_fixing_a_parameter_at_its_middle_leaves_all_others_as_they_are() -> None:
    model = forecaster_of(KLEIN).model
    for parameter in parameters(model):
        fixed = with_fixed(model, parameter.id, 0.0)
        assert {p.id for p in parameters(fixed)} == {p.id for p in parameters(model)} - {parameter.id}


def test_scaling_touches_the_effects_of_one_intervention_alone() -> None:
    model = forecaster_of(KLEIN).model
    row = next(row for row in model.interventions if row.effects)
    scaled = with_scaled_effects(model, row.id, 0.5)
    for before, after in zip(model.interventions, scaled.interventions, strict=True):
        factor = 0.5 if before.id == row.id else 1.0
        expected = [_times(effect.shift, factor) for effect in before.effects]
        assert [effect.shift for effect in after.effects] == expected
    assert replace(scaled, interventions=model.interventions) == model


def _times(draw: Draw, factor: float) -> Draw:
    return replace(draw, central=draw.central * factor, low=draw.low * factor, high=draw.high * factor)
