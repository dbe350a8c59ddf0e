"""Published social cost-benefit tables (social.json): through the ledger where they are one.

Each row of a table becomes a ledger line in which one price unit is one dollar or pound, so what is
tested is the ledger that households use: parties, transfers that cancel, society, ratios.
"""

import numpy as np
import pytest

from effect_game.domain.appraisal import (
    benefit_cost,
    cost_behind,
    deflated,
    income_ratio_of_weight,
    net_effect,
    net_present_value,
    value_per_public_euro,
    with_tax_burden,
    yearly,
)
from effect_game.domain.forecast import HorizonResult
from effect_game.domain.knowledge import Library
from effect_game.domain.model import LedgerLine
from effect_game.domain.vocabulary import FlowKind
from effect_game.kba.discount import DiscountSchedule
from effect_game.kba.evaluate import Evaluation
from effect_game.kba.ratios import public_purse_ratio, society_ratio
from tests.published.money_cases import MoneyCase, money_case
from tests.support.tiny_money import START, arms, index, library, line, party, price, trace

UNIT, PROGRAMME = "price:unit", "programme"


def flow(payer: str | None, receiver: str | None, amount: float, cause: str = "effect") -> LedgerLine:
    """A cost or gain of one party, or a transfer when both ends are given; below zero turns it round."""
    if amount < 0.0:
        payer, receiver, amount = receiver, payer, -amount
    both = payer is not None and receiver is not None
    kind = FlowKind.TRANSFER if both else FlowKind.RESOURCE
    return line(START, UNIT, amount, kind=kind, payer=payer, receiver=receiver, once=True, cause=cause)


def table_of(lines: list[LedgerLine], public: tuple[str, ...]) -> tuple[HorizonResult, Library]:
    """The result of a plan in which each line happens once, at the start, against nothing."""
    names = sorted({end for each in lines for end in (each.payer, each.receiver) if end})
    parties = [party(name, name, public_purse=name in public) for name in names]
    content = library([price(UNIT, 1.0)], parties, rate=0.03)
    evaluation = Evaluation(content, arms(lines), 1, (1,), index)
    plan = trace(months=1, runs=2)
    plan.started[:] = np.True_
    evaluation.add(trace(months=1, runs=2), plan)
    return evaluation.result().at(1), content


@pytest.mark.parametrize("name", ["wsipp-fft-2017", "wsipp-fft-new", "wsipp-psh"])
def test_the_perspectives_of_wsipp_add_up_to_society_also_when_they_are_losses(name: str) -> None:
    case = money_case("social.json", name)
    lines = [flow(None, who, eur) for who, eur in case.inputs["benefits_by_perspective"].items()]
    lines.append(flow(None, "taxpayers", case.inputs["net_program_cost"], PROGRAMME))
    result, _ = table_of(lines, ("taxpayers",))
    ratio = society_ratio(result, {PROGRAMME})
    case.check(
        total_benefits=ratio.numerator_eur,
        benefits_minus_cost=result.society.difference.mean,
        bcr=ratio.value,
    )
    assert ratio.net_eur == pytest.approx(result.society.difference.mean, abs=1e-6)


def perry(case: MoneyCase) -> list[LedgerLine]:
    """The rows of the table; welfare moves from participant to public, 265 of handling is saved."""
    lines = []
    for name, (participant, public) in case.inputs["rows"].items():
        if participant * public < 0:
            moved = min(abs(participant), abs(public))
            lines.append(flow("participant", "public", moved if participant < 0 else -moved, name))
            lines.append(flow(None, "public", public - moved if public > 0 else public + moved, name))
        else:
            lines += [flow(None, "participant", participant, name)] if participant else []
            lines += [flow(None, "public", public, name)] if public else []
    lines.append(flow(None, "public", case.inputs["program_cost"][1], PROGRAMME))
    return lines


def test_the_transfer_in_the_table_of_perry_cancels_and_only_its_handling_is_society_s() -> None:
    case = money_case("social.json", "perry-age27")
    result, content = table_of(perry(case), ("public",))
    balances = {balance.id: balance for balance in result.parties}
    society, purse = (
        society_ratio(result, {PROGRAMME}),
        public_purse_ratio(result, {PROGRAMME}, content.parties),
    )
    by_row: dict[str, float] = {}
    for leaf in result.leaves:
        by_row[leaf.cause] = by_row.get(leaf.cause, 0.0) + leaf.society_eur
    case.check(
        row_total_earnings=by_row["earnings and benefits"],
        row_total_welfare=by_row["welfare payments"],
        total_participant=balances["participant"].difference.mean,
        total_public=purse.numerator_eur,
        total_society=society.numerator_eur,
        net_society=result.society.difference.mean,
        net_public=balances["public"].difference.mean,
        bcr_society=society.value,
    )
    assert result.public_purse.difference.mean == balances["public"].difference.mean


def test_the_burden_of_taxation_counts_on_the_cost_of_the_programme_alone() -> None:
    case = money_case("social.json", "perry-abc-deadweight")
    burden = case.inputs["deadweight_share_of_cost"]
    computed: dict[str, float | None] = {}
    for name in ("perry", "abc"):
        rows = dict(case.inputs[name])
        cost = rows.pop("cost")
        plain = benefit_cost(rows.values(), cost)
        burdened = benefit_cost(rows.values(), with_tax_burden(cost, burden))
        computed |= {
            f"{name}_net": plain.net_eur,
            f"{name}_net_dwl": burdened.net_eur,
            f"{name}_bcr": plain.value,
            f"{name}_bcr_dwl": burdened.value,
        }
    case.check(**computed)


def test_two_views_of_troubled_families_imply_one_cost() -> None:
    case = money_case("social.json", "tf-2019")
    economic = cost_behind(case.inputs["net_economic_benefit_m"], case.inputs["economic_bcr"])
    fiscal = cost_behind(case.inputs["net_fiscal_benefit_m"], case.inputs["fiscal_bcr"])
    assert economic is not None
    assert fiscal is not None
    case.check(
        implied_cost_m_economic=economic,
        implied_cost_m_fiscal=fiscal,
        same_cost_within=abs(economic - fiscal) / economic,
    )
    assert cost_behind(100.0, 1.0) is None


def test_job_training_for_adults_has_its_net_cost_value_and_ratio() -> None:
    case = money_case("social.json", "jtpa-adult")
    tax, factor = case.inputs["tax_rate"], DiscountSchedule.flat(case.inputs["discount"]).factor
    groups = [case.inputs["men"], case.inputs["women"]]
    people = sum(group["n"] for group in groups)
    net_cost = value = cost = 0.0
    for group in groups:
        # A year's worth in years 0 and 1 and half a year at 1.5; the subsidy itself undiscounted.
        subsidy, observed = group["wage_subsidy"], case.inputs["months_observed"]
        a_year = (group["earnings_30m_incl_subsidy"] - subsidy) * 12 / observed
        flows = ((0.0, a_year), (12.0, a_year), (18.0, a_year / 2))
        earned = net_present_value(flows, factor) + subsidy
        saved = group["welfare_reduction_30m"] / group["earnings_30m_incl_subsidy"] * earned
        share = group["n"] / people
        value += share * (earned * (1.0 - tax) - saved)
        net_cost += share * (group["program_cost"] - earned * tax - saved)
        cost += share * group["program_cost"]
    case.check(
        net_cost=net_cost,
        wtp=value,
        mvpf=value_per_public_euro(value, net_cost).value,
        mvpf_at_cost=value_per_public_euro(cost, net_cost).value,
    )


def test_year_up_needs_nominal_earnings_deflated_before_they_are_discounted() -> None:
    case = money_case("social.json", "yearup")
    given = case.inputs
    factor = DiscountSchedule.flat(given["discount"]).factor
    real = deflated(given["earnings_nominal"], given["cpi_u"])
    net_cost = given["program_cost"] - given["extra_tax"]
    # A stipend is a cost to the government and worth as much to who gets it.
    value = given["after_tax_gain"] + given["stipend_in_cost"]
    gain = net_present_value(yearly(real), factor)
    case.check(
        mvpf=value_per_public_euro(value, net_cost).value,
        mvpf_at_cost=value_per_public_euro(given["program_cost"], net_cost).value,
        pretax_gain_from_flows=gain,
    )
    nominal = net_present_value(yearly(given["earnings_nominal"]), factor)
    assert nominal / gain == pytest.approx(1.03, abs=0.005)


def test_the_welfare_weights_of_the_green_book_imply_their_income_ratios() -> None:
    case = money_case("social.json", "gb-welfare-weight")
    eta = case.inputs["eta"]
    case.check(
        **{f"implied_income_ratio_for_{weight}": income_ratio_of_weight(weight, eta) for weight in (2.5, 2.4)}
    )


def test_a_ratio_without_a_cost_is_no_number() -> None:
    assert benefit_cost([100.0], 0.0).value is None
    assert benefit_cost([100.0], -5.0).value is None
    assert benefit_cost([-50.0], 100.0).value == -0.5


def test_each_factor_between_gross_and_net_takes_its_share() -> None:
    assert net_effect(100.0) == 100.0
    assert net_effect(100.0, deadweight=0.2, attribution=0.5, displacement=0.25, fade=0.5) == pytest.approx(
        15.0
    )
    assert net_effect(-100.0, deadweight=0.2) == -80.0
    with pytest.raises(ValueError, match="displacement is a share"):
        net_effect(100.0, displacement=1.2)
