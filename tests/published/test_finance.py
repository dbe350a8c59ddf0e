"""Published present values, rates of return and closed forms (finance.json)."""

import pytest

from effect_game.domain.appraisal import (
    annuity_factor,
    distribution_weight,
    expected_risk,
    future_value,
    internal_rate_of_return,
    modified_rate_of_return,
    net_present_value,
    payment,
    periods_needed,
    present_value,
    with_optimism_bias,
    with_tax_burden,
    yearly,
)
from effect_game.kba.discount import DiscountSchedule
from tests.published.money_cases import money_case


def npv(rate: float, flows: list[float]) -> float:
    return net_present_value(yearly(flows), DiscountSchedule.flat(rate).factor)


def test_present_values_and_rates_of_return_are_those_of_numpy_financial() -> None:
    case = money_case("finance.json", "fin-numpy-financial")
    given = case.inputs
    case.check(
        npv=[npv(each["rate"], each["cf"]) for each in given["npv"]],
        irr=[internal_rate_of_return(flows) for flows in given["irr"]],
        mirr=[modified_rate_of_return(e["cf"], e["finance"], e["reinvest"]) for e in given["mirr"]],
        pmt=payment(given["pmt"]["rate"], given["pmt"]["n"], given["pmt"]["pv"]),
        fv=future_value(given["fv"]["rate"], given["fv"]["n"], given["fv"]["pmt"], given["fv"]["pv"]),
        pv=present_value(given["pv"]["rate"], given["pv"]["n"], given["pv"]["pmt"], given["pv"]["fv"]),
        nper=periods_needed(given["nper"]["rate"], given["nper"]["pmt"], given["nper"]["pv"]),
    )


def test_the_two_alternatives_of_the_green_book_of_2003_have_their_present_values() -> None:
    case = money_case("finance.json", "fin-greenbook2003")
    rate = case.inputs["rate"]
    case.check(npv_A=npv(rate, case.inputs["A"]), npv_B=npv(rate, case.inputs["B"]))


def test_the_closed_forms_of_the_green_book_hold() -> None:
    case = money_case("finance.json", "fin-gb-invariants")
    given, stack, weight = case.inputs, case.inputs["appraise"], case.inputs["weight"]
    cost = with_tax_burden(
        with_optimism_bias(stack["cost0"], stack["ob"], stack["ob_mitigation"]), stack["metb"]
    )
    case.check(
        annuity=[
            annuity_factor(DiscountSchedule.flat(rate).factor, years) for rate, years in given["annuity"]
        ],
        # 30 years at 3.5%, 45 at 3.0%, 25 at 2.5%: steps from month 361 and 901.
        kinked_100=annuity_factor(DiscountSchedule(((1, 0.035), (361, 0.03), (901, 0.025))).factor, 100),
        adjusted_cost0=cost,
        npv_appraise=npv(0.035, [-cost, *[stack["benefit"]] * stack["benefit_years"]]),
        weight=distribution_weight(weight["reference"], weight["income"], weight["eta"]),
        expected_risk=expected_risk(given["risks"]),
        npv=npv(given["npv"]["rate"], given["npv"]["cf"]),
    )


def test_flows_of_one_sign_have_no_rate_of_return() -> None:
    assert internal_rate_of_return([100.0, 10.0, 10.0]) is None
    assert modified_rate_of_return([-100.0, -10.0], 0.1, 0.1) is None


def test_a_rate_of_return_makes_the_present_value_zero() -> None:
    flows = [-4500.0, 900.0, 1200.0, 1500.0, 1800.0]
    rate = internal_rate_of_return(flows)
    assert rate is not None
    assert npv(rate, flows) == pytest.approx(0.0, abs=1e-6)


def test_payments_that_never_get_there_have_no_number_of_periods() -> None:
    assert periods_needed(0.01, -50.0, 8000.0) is None
    assert periods_needed(0.0, -50.0, 8000.0) == 160.0
    assert periods_needed(0.0, 0.0, 8000.0) is None


def test_without_interest_payments_simply_add_up() -> None:
    assert payment(0.0, 40, 8000.0) == -200.0
    assert future_value(0.0, 40, -200.0, 0.0) == 8000.0
    assert present_value(0.0, 40, -200.0) == 8000.0
