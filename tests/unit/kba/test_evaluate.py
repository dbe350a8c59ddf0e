"""Balances, leaves and lives against numbers worked out by hand."""

from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.forecast import Balance, HorizonResult
from effect_game.domain.model import LedgerLine
from effect_game.domain.vocabulary import Cashable, FlowKind
from effect_game.kba.evaluate import Evaluation
from tests.support.tiny_money import (
    ACTIVE,
    CARE,
    CITY,
    EVENT,
    FAMILY,
    HOUR,
    LANDLORD,
    OTHERS,
    PRICES,
    RENT,
    SITUATION,
    START,
    WORK,
    TinyTrace,
    arms,
    evaluation,
    library,
    line,
    part,
    price,
    trace,
)

MIDDLE = 1.0225 ** (-0.5 / 12)


def balance(result: HorizonResult, party: str) -> Balance:
    return next(found for found in result.parties if found.id == party)


def priced(
    lines: tuple[LedgerLine, ...], reference: TinyTrace, plan: TinyTrace, horizons: tuple[int, ...] = (12,)
) -> Evaluation:
    money = evaluation(horizons[-1], horizons, arms(lines))
    money.add(reference, plan)
    return money


def test_running_costs_are_quantity_times_price_times_discount() -> None:
    plan = trace(12, 4)
    plan.active[0, 0, :3] = 2
    result = priced((line(ACTIVE, HOUR, 2.5),), trace(12, 4), plan).result().at(12)
    # Three of four lives, 2.5 hours of 100 euros, in the middle of month 1.
    assert balance(result, CITY).plan.mean == pytest.approx(0.75 * 250 * MIDDLE, abs=1e-9)
    assert balance(result, CITY).difference.mean == pytest.approx(-187.5 * MIDDLE, abs=1e-9)
    assert result.society.difference.mean == balance(result, CITY).difference.mean
    (leaf,) = result.leaves
    assert (leaf.quantity_reference, leaf.quantity_plan, leaf.quantity_difference) == (0.0, 1.875, -1.875)
    assert leaf.discount == pytest.approx(MIDDLE, abs=1e-12)
    assert leaf.amount_eur == pytest.approx(leaf.quantity_difference * leaf.price_eur * leaf.discount)


def test_start_costs_are_discounted_from_the_start_of_their_month() -> None:
    plan = trace(24, 1)
    plan.started[0, [0, 12], 0] = True
    result = priced((line(START, RENT, once=True),), trace(24, 1), plan, (12, 24)).result()
    assert result.at(12).society.plan.mean == pytest.approx(600.0, abs=1e-9)
    assert result.at(24).society.plan.mean == pytest.approx(600.0 + 600 / 1.0225, abs=1e-9)


def test_a_transfer_moves_between_two_parties_and_cancels_for_society() -> None:
    reference = trace(12, 2)
    reference.flags[0, 1:7, 0] = True
    rent = line(SITUATION, RENT, kind=FlowKind.TRANSFER, payer=FAMILY, receiver=LANDLORD)
    result = priced((rent,), reference, trace(12, 2)).result().at(12)
    amount = balance(result, FAMILY).difference.mean
    assert amount == pytest.approx(300 * sum(1.0225 ** (-(t + 0.5) / 12) for t in range(6)), abs=1e-9)
    assert balance(result, LANDLORD).difference.mean == -amount
    assert (balance(result, LANDLORD).pays_in, balance(result, LANDLORD).gains) == (-amount, 0.0)
    society = result.society
    assert (society.reference.mean, society.difference.mean, society.difference.p95) == (0.0, 0.0, 0.0)
    assert result.leaves[0].society_eur == 0.0
    assert result.cheaper_share == 0.0


def test_extra_production_is_a_gain_for_its_receiver_and_for_society() -> None:
    plan = trace(12, 1)
    plan.hits[0, 0, 0] = True
    work = line(EVENT, WORK, 4.0, payer=None, receiver=FAMILY)
    result = priced((work,), trace(12, 1), plan).result().at(12)
    assert balance(result, FAMILY).plan.mean == pytest.approx(-200 * MIDDLE)
    assert result.society.difference.mean == pytest.approx(200 * MIDDLE)
    assert result.leaves[0].society_eur == pytest.approx(200 * MIDDLE)
    assert balance(result, FAMILY).gains == pytest.approx(200 * MIDDLE)


def test_an_agreement_books_its_share_from_its_month_on() -> None:
    plan = trace(12, 1)
    plan.active[0, :, 0] = 2
    own = line(ACTIVE, RENT, 1.0, until_month=4)
    rest = line(ACTIVE, RENT, 0.25, from_month=5)
    paid = line(ACTIVE, RENT, 0.75, payer=LANDLORD, from_month=5, until_month=10)
    money = evaluation(12, (12,), arms((line(ACTIVE, RENT, 1.0),), (own, rest, paid)), library(rate=0.0))
    money.add(trace(12, 1), plan)
    result = money.result().at(12)
    assert balance(result, CITY).plan.mean == pytest.approx(600 * (4 + 0.25 * 8))
    assert balance(result, LANDLORD).plan.mean == pytest.approx(600 * 0.75 * 6)


def test_the_public_purse_is_the_sum_of_its_parties() -> None:
    parties = [replace(party, public_purse=party.id in (CITY, LANDLORD)) for party in library().parties]
    plan = trace(12, 2)
    plan.active[0, 0] = 2
    plan.flags[0, 1:] = True
    moved = line(SITUATION, RENT, kind=FlowKind.TRANSFER, payer=CITY, receiver=LANDLORD)
    lines = (moved, line(ACTIVE, HOUR, 1.0, payer=LANDLORD))
    money = evaluation(12, (12,), arms(lines), library(parties=parties))
    money.add(trace(12, 2), plan)
    result = money.result().at(12)
    assert result.public_purse.plan.mean == pytest.approx(100 * MIDDLE)
    assert result.public_purse.plan.p50 == pytest.approx(result.society.plan.p50)
    assert balance(result, CITY).plan.mean > 600


def test_a_change_of_timing_only_keeps_its_amount_and_says_so_by_a_discount_of_zero() -> None:
    reference, plan = trace(12, 1), trace(12, 1)
    reference.hits[0, 0, 0] = True
    plan.hits[0, 11, 0] = True
    result = priced((line(EVENT, RENT),), reference, plan).result().at(12)
    (leaf,) = result.leaves
    expected = 600 * (MIDDLE - 1.0225 ** (-11.5 / 12))
    assert (leaf.quantity_difference, leaf.discount) == (0.0, 0.0)
    assert leaf.amount_eur == pytest.approx(expected, abs=1e-9)
    assert result.society.difference.mean == pytest.approx(expected, abs=1e-9)


def test_the_standard_error_is_that_of_the_paired_difference_at_mean_prices() -> None:
    reference, plan = trace(12, 4), trace(12, 4)
    for arm in (reference, plan):
        arm.hits[0, 0, :2] = True
    plan.hits[0, 1, 0] = True
    result = priced((line(EVENT, HOUR),), reference, plan).result().at(12)
    values = np.array([-100 * 1.0225 ** (-1.5 / 12), 0.0, 0.0, 0.0])
    assert result.society.difference.se == pytest.approx(values.std(ddof=1) / 2)
    assert result.society.reference.se == pytest.approx(100 * MIDDLE * np.std([1, 1, 0, 0], ddof=1) / 2)


def test_quantiles_lie_between_the_ordered_lives() -> None:
    plan = trace(10, 5)
    for run in range(5):
        plan.active[0, : 2 * run, run] = 2
    money = evaluation(10, (10,), arms((line(ACTIVE, RENT, 0.5),)), library(rate=0.0))
    money.add(trace(10, 5), plan)
    spread = money.result().at(10).society.plan
    # 0, 600, 1200, 1800 and 2400 euros: type 8 stands at places 1, 1 2/3, 3, 4 1/3 and 5.
    points = (spread.p5, spread.p25, spread.p50, spread.p75, spread.p95)
    assert points == pytest.approx((0.0, 400.0, 1200.0, 2000.0, 2400.0))


def test_quantiles_hold_the_drawn_prices_and_the_mean_does_not() -> None:
    plan = trace(12, 200)
    plan.active[0, 0] = 2
    result = priced((line(ACTIVE, HOUR),), trace(12, 200), plan).result().at(12)
    spread = result.society.plan
    assert spread.mean == pytest.approx(100 * MIDDLE, abs=1e-9)
    assert spread.se == pytest.approx(0.0, abs=1e-9)
    assert spread.p5 < 90
    assert spread.p95 > 110


def test_cashable_is_that_of_the_leaves_that_change() -> None:
    plan = trace(12, 1)
    plan.active[0, 0] = 2
    plan.hits[0, 0] = True
    lines = (
        line(ACTIVE, HOUR, cashable=Cashable.YES),
        line(EVENT, RENT, cashable=Cashable.NO),
        line(EVENT, RENT, payer=FAMILY, cashable=Cashable.YES),
        line(EVENT, HOUR, payer=OTHERS, cashable=Cashable.NO),
        line(SITUATION, HOUR, payer=FAMILY, cashable=Cashable.NO),
    )
    result = priced(lines, trace(12, 1), plan).result().at(12)
    found = {party: balance(result, party).cashable for party in (CITY, FAMILY, OTHERS, LANDLORD)}
    assert found == {
        CITY: Cashable.PARTLY,
        FAMILY: Cashable.YES,
        OTHERS: Cashable.NO,
        LANDLORD: Cashable.NO,
    }


def test_lines_of_one_price_cause_and_ends_become_one_leaf() -> None:
    plan = trace(12, 1)
    plan.active[0, 0] = 2
    plan.started[0, 0] = True
    lines = (line(ACTIVE, HOUR, 2.0, basis="running"), line(START, HOUR, 3.0, once=True, basis="start"))
    (leaf,) = priced(lines, trace(12, 1), plan).result().at(12).leaves
    assert leaf.cause == CARE
    assert leaf.quantity_plan == 5.0
    assert leaf.basis in ("running; start", "start; running")
    assert leaf.discount == pytest.approx((2 * MIDDLE + 3) / 5)


def test_changing_one_price_row_changes_its_leaf_and_the_total_by_discounted_quantity() -> None:
    reference, plan = trace(36, 8), trace(36, 8)
    plan.active[0, 5:20, :6] = 2
    reference.hits[0, 3:9, 2:7] = True
    lines = (line(ACTIVE, HOUR, 2.5), line(EVENT, RENT, 0.5, payer=LANDLORD))

    def at_price(central: float) -> HorizonResult:
        rows = [price(HOUR, central, 80, 120, price_year=2022), PRICES[1]]
        money = evaluation(36, (36,), arms(lines), library(rows))
        money.add(reference, plan)
        return money.result().at(36)

    before, after = at_price(100.0), at_price(130.0)
    old = next(leaf for leaf in before.leaves if leaf.price == HOUR)
    new = next(leaf for leaf in after.leaves if leaf.price == HOUR)
    change = old.quantity_difference * old.discount * (134.52 / 121.45) * 30.0
    assert new.amount_eur - old.amount_eur == pytest.approx(change, abs=1e-9)
    moved = after.society.difference.mean - before.society.difference.mean
    assert moved == pytest.approx(change, abs=1e-9)
    assert change < -1.0


def test_the_curve_says_when_the_mean_is_earned_back() -> None:
    reference, plan = trace(12, 3), trace(12, 3)
    plan.started[0, 1] = True
    reference.active[0, 1:] = 2
    lines = (line(START, HOUR, 10.0, once=True), line(ACTIVE, HOUR, 2.0))
    money = evaluation(12, (12,), arms(lines), library([price(HOUR, 100.0)], rate=0.0))
    money.add(reference, plan)
    result = money.result()
    assert [point.mean for point in result.cumulative[:7]] == [0, -800, -600, -400, -200, 0, 200]
    assert [point.p50 for point in result.cumulative[:7]] == [0, -800, -600, -400, -200, 0, 200]
    assert [point.month for point in result.cumulative] == list(range(1, 13))
    assert result.break_even_month == 6
    assert {life.break_even_month for life in result.lives} == {6}
    assert result.at(12).cheaper_share == 1.0


def test_the_twenty_lives_are_quantiles_of_the_difference_at_their_own_horizon() -> None:
    runs = 40
    plan = trace(24, runs)
    for run in range(runs):
        plan.active[0, : run // 4, run] = 2
        plan.active[0, 12 : 12 + (runs - run) // 4, run] = 2
    money = evaluation(24, (12, 24), arms((line(ACTIVE, RENT),)), library(rate=0.0))
    money.add(trace(24, runs), plan)
    result = money.result()
    at_12 = result.at(12).lives
    assert len(at_12) == 20
    drawn = [-(min(12, (run - 1) // 4)) for run in at_12]
    assert drawn == sorted(drawn)
    assert {life.run for life in result.lives} == {*at_12, *result.at(24).lives}
    assert [life.run for life in result.lives] == sorted(life.run for life in result.lives)
    ends = [life.cumulative[11] for run in at_12 for life in result.lives if life.run == run]
    assert ends == sorted(ends)


def test_touched_names_who_pays_or_receives_in_the_twenty_lives_also_without_a_plan() -> None:
    reference = trace(12, 30)
    reference.flags[0, 1:] = True
    rent = line(SITUATION, RENT, kind=FlowKind.TRANSFER, payer=FAMILY, receiver=LANDLORD)
    result = priced((rent, line(ACTIVE, HOUR)), reference, reference).result().at(12)
    assert result.touched == (FAMILY, LANDLORD)


def test_touched_leaves_out_who_only_moves_money_in_other_lives() -> None:
    plan = trace(12, 400)
    plan.active[0, 0, :200] = 2
    # The very dearest life is not among the twenty.
    plan.active[0, 0, 200] = 2
    plan.hits[0, :, 200] = True
    lines = (line(ACTIVE, RENT), line(EVENT, RENT, payer=OTHERS))
    result = priced(lines, trace(12, 400), plan).result().at(12)
    assert 201 not in result.lives
    assert balance(result, OTHERS).plan.mean > 0.0
    assert result.touched == (CITY,)


def test_blocks_in_any_order_and_of_any_size_give_the_same_money() -> None:
    reference, plan = trace(24, 30), trace(24, 30)
    generator = np.arange(24 * 30).reshape(24, 30)
    reference.hits[0] = generator % 7 == 0
    plan.hits[0] = generator % 11 == 0
    plan.active[0] = (generator % 5 == 0) * 2
    reference.flags[0, 1:] = generator % 3 == 0
    whole, pieces = evaluation(24, (12, 24)), evaluation(24, (12, 24))
    whole.add(reference, plan)
    for first, last in ((20, 30), (0, 1), (1, 20)):
        pieces.add(part(reference, first, last), part(plan, first, last))
    assert pieces.result() == whole.result()
    assert pieces.runs == 30


def test_a_priced_reference_may_be_handed_in_again() -> None:
    reference, plan = trace(12, 5), trace(12, 5)
    reference.hits[0, 3] = True
    plan.active[0, 2] = 2
    once, again = evaluation(12), evaluation(12)
    once.add(reference, plan)
    again.add(again.price_reference(reference), plan)
    assert once.result() == again.result()


def test_the_same_lives_cannot_be_added_twice_nor_arms_of_other_lives() -> None:
    money = evaluation(12)
    money.add(trace(12, 5), trace(12, 5))
    with pytest.raises(ValueError, match="lives from run 5 on were added before"):
        money.add(trace(12, 2, first_run=5), trace(12, 2, first_run=5))
    with pytest.raises(ValueError, match="not the same lives"):
        money.add(trace(12, 2, first_run=6), trace(12, 2, first_run=7))


def test_the_standing_for_the_stop_rule_is_that_of_the_result() -> None:
    plan = trace(12, 6)
    plan.active[0, 0, :2] = 2
    money = evaluation(12)
    with pytest.raises(ValueError, match="no lives were added"):
        money.standing(12)
    money.add(trace(12, 6), plan)
    difference = money.result().at(12).society.difference
    assert money.standing(12) == pytest.approx((difference.mean, difference.se))
    with pytest.raises(KeyError):
        money.standing(36)


def test_horizons_beyond_the_months_are_left_out_and_one_must_remain() -> None:
    assert evaluation(40, (12, 36, 60)).horizons == (12, 36)
    with pytest.raises(ValueError, match="no horizon within 6 months"):
        evaluation(6, (12, 36))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (line(ACTIVE, "price:test_none"), "unknown price price:test_none"),
        (line(ACTIVE, HOUR, payer="party:test_x"), "unknown party party:test_x"),
        (line(ACTIVE, HOUR, receiver=FAMILY), "needs 1 different ends"),
        (line(ACTIVE, HOUR, payer=None), "needs 1 different ends"),
        (line(ACTIVE, HOUR, kind=FlowKind.TRANSFER), "needs 2 different ends"),
        (line(ACTIVE, HOUR, kind=FlowKind.TRANSFER, receiver=CITY), "needs 2 different ends"),
    ],
)
def test_a_line_that_cannot_be_booked_is_refused(wrong: LedgerLine, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        evaluation(12, lines=arms((wrong,)))


def test_one_life_is_told_month_by_month_at_its_own_prices() -> None:
    reference, plan = trace(12, 1, first_run=0), trace(12, 1, first_run=0)
    reference.flags[0, 1:] = True
    reference.active[0, 3:] = 2
    plan.started[0, 0] = True
    rent = line(SITUATION, RENT, kind=FlowKind.TRANSFER, payer=FAMILY, receiver=LANDLORD)
    lines = (rent, line(ACTIVE, HOUR, 2.0), line(START, RENT, 1.0, once=True))
    money = evaluation(12, (12,), arms(lines))
    life = money.life_money(reference, plan)
    assert life.line == money.life(reference, plan)
    assert life.line.run == 0
    assert life.per_month[:3] == pytest.approx((-600.0, 0.0, 0.0))
    assert sum(life.per_month) == pytest.approx(life.line.cumulative[-1])
    by_party = dict(life.parties)
    for month in range(12):
        total = sum(line[month] for line in by_party.values())
        assert total == pytest.approx(life.line.cumulative[month], abs=0.005)
    assert by_party[FAMILY][-1] == -by_party[LANDLORD][-1] > 7000
    after = next(month for month, value in enumerate(life.line.cumulative, 1) if value >= 0 and month > 3)
    assert life.line.break_even_month == after


def test_a_life_equals_the_same_life_among_many() -> None:
    reference, plan = trace(24, 25), trace(24, 25)
    pattern = np.arange(24 * 25).reshape(24, 25)
    reference.hits[0] = pattern % 4 == 0
    plan.hits[0] = pattern % 9 == 0
    plan.active[0] = (pattern % 5 == 1) * 2
    money = evaluation(24, (12, 24))
    money.add(reference, plan)
    among = money.result().lives[3]
    alone = money.life(*(part(arm, among.run - 1, among.run) for arm in (reference, plan)))
    # Lines among many are kept as float32.
    assert among.cumulative == pytest.approx(alone.cumulative, rel=1e-6, abs=0.005)
    assert among.break_even_month == alone.break_even_month


def test_a_life_is_one_life_in_both_arms() -> None:
    money = evaluation(12)
    for other in (trace(12, 2), trace(12, 1, first_run=2)):
        with pytest.raises(ValueError, match="one and the same life"):
            money.life(trace(12, 1), other)
