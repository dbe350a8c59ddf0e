"""What must hold for the money of any lives, lines and prices."""

import math
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from effect_game.domain.forecast import Balance, HorizonResult, Spread
from effect_game.domain.knowledge import DiscountStep, Library, Price
from effect_game.domain.model import LedgerLine
from effect_game.domain.vocabulary import FlowKind, Grade
from effect_game.kba.arm import price_arm
from effect_game.kba.balance import quantiles
from effect_game.kba.by_price import amounts_by_price, society_sign
from effect_game.kba.discount import DiscountSchedule, monthly_factors
from effect_game.kba.evaluate import Evaluation, Money
from effect_game.kba.explain import explain
from effect_game.kba.ledger import make_ledger
from effect_game.kba.pages import Floats
from effect_game.kba.prices import draw_multipliers, level_prices
from effect_game.kba.ratios import public_purse_ratio, society_ratio
from effect_game.kba.shown import jars
from tests.support.tiny_money import (
    ACTIVE,
    CITY,
    EVENT,
    FAMILY,
    FLAG,
    HOUR,
    LANDLORD,
    LEVEL,
    OTHERS,
    RENT,
    SITUATION,
    START,
    WORK,
    TinyTrace,
    arms,
    evaluation,
    index,
    library,
    line,
    part,
    price,
    trace,
)

pytestmark = pytest.mark.slow

MONTHS = 26
CENT = 0.005
FEW = settings(max_examples=40, deadline=None)


@st.composite
def lives(draw: st.DrawFn, runs: int) -> TinyTrace:
    made = trace(MONTHS, runs)
    made.levels[:] = draw(arrays(np.int8, made.levels.shape, elements=st.integers(0, 4)))
    made.flags[:] = draw(arrays(np.bool_, made.flags.shape))
    made.hits[:] = draw(arrays(np.bool_, made.hits.shape))
    made.active[:] = draw(arrays(np.uint8, made.active.shape, elements=st.integers(0, 3)))
    made.started[:] = draw(arrays(np.bool_, made.started.shape))
    return made


@st.composite
def ledger_lines(draw: st.DrawFn) -> LedgerLine:
    first, second = draw(st.permutations((CITY, FAMILY, LANDLORD, OTHERS)))[:2]
    how = draw(st.sampled_from(("cost", "production", "transfer")))
    ends = {
        "cost": (FlowKind.RESOURCE, first, None),
        "production": (FlowKind.RESOURCE, None, first),
        "transfer": (FlowKind.TRANSFER, first, second),
    }
    kind, payer, receiver = ends[how]
    from_month = draw(st.integers(1, MONTHS + 3))
    length = draw(st.none() | st.integers(0, MONTHS))
    driver = draw(st.sampled_from((ACTIVE, START, SITUATION, EVENT, LEVEL)))
    unless = draw(st.sampled_from(((), (FLAG,))))
    return line(
        replace(driver, unless=unless),
        draw(st.sampled_from((HOUR, RENT, WORK))),
        draw(st.floats(0.01, 40.0)),
        kind=kind,
        payer=payer,
        receiver=receiver,
        once=draw(st.booleans()),
        cause=draw(st.sampled_from(("one cause", "another"))),
        from_month=from_month,
        until_month=None if length is None else from_month + length,
    )


@st.composite
def prices(draw: st.DrawFn) -> tuple[Price, ...]:
    made = []
    for name in (HOUR, RENT, WORK):
        central = draw(st.floats(0.5, 20_000.0))
        low, high = draw(st.floats(0.3, 1.0)) * central, draw(st.floats(1.0, 3.0)) * central
        year, grade = draw(st.sampled_from((2022, 2025))), draw(st.sampled_from(list(Grade)))
        made.append(price(name, central, low, high, price_year=year, grade=grade))
    return tuple(made)


@dataclass(frozen=True)
class Case:
    reference: TinyTrace
    plan: TinyTrace
    lines: tuple[LedgerLine, ...]
    prices: tuple[Price, ...]

    steps: tuple[DiscountStep, ...] = ()

    def content(self, rows: tuple[Price, ...] | None = None) -> Library:
        made = library(self.prices if rows is None else rows)
        return replace(made, money=replace(made.money, discount_later=self.steps))

    def evaluation(self, months: int = MONTHS, rows: tuple[Price, ...] | None = None) -> Evaluation:
        return evaluation(months, (6, 12, 24, months), arms(self.lines), self.content(rows))

    def money(self, months: int = MONTHS, rows: tuple[Price, ...] | None = None) -> Money:
        made = self.evaluation(months, rows)
        made.add(self.reference, self.plan)
        return made.result()


@st.composite
def cases(draw: st.DrawFn) -> Case:
    runs = draw(st.integers(1, 6))
    lines = tuple(draw(st.lists(ledger_lines(), min_size=1, max_size=6)))
    months = sorted(draw(st.sets(st.integers(2, MONTHS), max_size=2)))
    steps = tuple(DiscountStep(from_month=month, rate=draw(st.floats(0.0, 0.2))) for month in months)
    return Case(draw(lives(runs)), draw(lives(runs)), lines, draw(prices()), steps)


def spreads(balance: Balance) -> tuple[Spread, ...]:
    return balance.reference, balance.plan, balance.difference


def numbers(spread: Spread) -> list[float]:
    return [spread.mean, spread.se, spread.p5, spread.p25, spread.p50, spread.p75, spread.p95]


def every_number(result: HorizonResult) -> list[float]:
    balances = (*result.parties, result.society, result.public_purse)
    return [value for balance in balances for spread in spreads(balance) for value in numbers(spread)]


@FEW
@given(cases())
def test_the_parties_add_up_to_society_and_to_the_resource_leaves(case: Case) -> None:
    for result in case.money().horizons:
        size = max(map(abs, every_number(result)))
        for arm in range(3):
            parties = sum(spreads(balance)[arm].mean for balance in result.parties)
            assert abs(parties - spreads(result.society)[arm].mean) < CENT + size * 1e-12
        leaves = sum(leaf.society_eur for leaf in result.leaves)
        assert abs(leaves - result.society.difference.mean) < CENT + size * 1e-12


@FEW
@given(cases())
def test_what_a_party_pays_in_and_gains_is_its_difference_and_its_explanation(case: Case) -> None:
    content = case.content()
    for result in case.money().horizons:
        for balance in (*result.parties, result.society, result.public_purse):
            close = 1e-6 + abs(balance.reference.mean) * 1e-12 + abs(balance.plan.mean) * 1e-12
            assert balance.pays_in <= 0.0 <= balance.gains
            assert abs(balance.pays_in + balance.gains - balance.difference.mean) < close
            leaves = explain(balance.id, result, content).leaves()
            assert abs(sum(leaf.amount_eur for leaf in leaves) - balance.difference.mean) < close


@FEW
@given(cases())
def test_quantiles_never_cross(case: Case) -> None:
    for result in case.money().horizons:
        for balance in (*result.parties, result.society, result.public_purse):
            for spread in spreads(balance):
                assert spread.p5 <= spread.p25 <= spread.p50 <= spread.p75 <= spread.p95


@FEW
@given(
    st.integers(1, 40).flatmap(lambda runs: arrays(np.float64, (3, runs), elements=st.floats(-1e12, 1e12)))
)
def test_quantiles_of_any_amounts_rise_and_stay_within_them(values: Floats) -> None:
    points = quantiles(values)
    assert np.all(np.diff(points, axis=-1) >= 0.0)
    assert np.all(points[:, 0] >= values.min(axis=1))
    assert np.all(points[:, -1] <= values.max(axis=1))


@FEW
@given(cases())
def test_transfers_alone_cost_society_exactly_nothing(case: Case) -> None:
    only = tuple(each for each in case.lines if each.kind is FlowKind.TRANSFER)
    money = replace(case, lines=only).money()
    for result in money.horizons:
        assert {value for spread in spreads(result.society) for value in numbers(spread)} == {0.0}
    assert {point.mean for point in money.cumulative} == {0.0}


@FEW
@given(cases())
def test_what_transfers_take_from_one_party_they_give_to_the_others_to_the_cent(case: Case) -> None:
    only = tuple(each for each in case.lines if each.kind is FlowKind.TRANSFER)
    for result in replace(case, lines=only).money().horizons:
        for arm in range(3):
            means = [spreads(balance)[arm].mean for balance in result.parties]
            assert abs(math.fsum(means)) < CENT + max(map(abs, means)) * 1e-12


@FEW
@given(cases())
def test_the_jars_of_a_view_hold_all_there_is_for_those_with_a_jar(case: Case) -> None:
    content = case.content()
    for result in case.money().horizons:
        with_jar = {party.id for party in content.parties if party.has_jar}
        wanted = [b.difference.mean for b in result.parties if b.id in with_jar]
        for most in (1, 2, 8):
            shown = [jar.difference_eur for jar in jars(result, content.parties, most=most)]
            assert abs(math.fsum(shown) - math.fsum(wanted)) < CENT + max(map(abs, wanted)) * 1e-12


@FEW
@given(cases())
def test_what_help_costs_and_what_follows_from_it_are_all_there_is(case: Case) -> None:
    content = case.content()
    for result in case.money().horizons:
        for causes in (set(), {"one cause"}, {"one cause", "another"}):
            for ratio, balance in (
                (society_ratio(result, causes), result.society),
                (public_purse_ratio(result, causes, content.parties), result.public_purse),
            ):
                size = abs(ratio.numerator_eur) + abs(ratio.denominator_eur)
                assert abs(ratio.net_eur - balance.difference.mean) < CENT + size * 1e-12
                assert ratio.value is None or ratio.denominator_eur > 0.0


@FEW
@given(cases())
def test_society_by_price_row_is_society_in_every_life(case: Case) -> None:
    content, levels = case.content(), level_prices(case.prices, case.content().money)
    parties = [party.id for party in content.parties]
    made = make_ledger(case.lines, parties, levels, content.money, MONTHS, (12, MONTHS))
    names = tuple(levels)
    for lived in (case.reference, case.plan):
        multipliers = draw_multipliers(levels, index, 1, lived.levels.shape[-1])
        whole = price_arm(made, lived, multipliers)
        amounts = amounts_by_price(made, lived, names, society_sign)
        drawn = sum(multipliers[name] * amounts[place] for place, name in enumerate(names))
        size = CENT + 1e-12 * float(np.abs(whole.drawn).max() + np.abs(whole.mean).max())
        assert np.abs(amounts.sum(axis=0) - whole.mean[-1, -1]).max() < size
        assert np.abs(drawn - whole.drawn[-1, -1]).max() < size


@FEW
@given(cases(), st.sampled_from((HOUR, RENT, WORK)), st.floats(0.0, 3.0))
def test_another_price_changes_its_leaves_by_quantity_times_discount_times_the_change(
    case: Case, name: str, factor: float
) -> None:
    changed = tuple(
        replace(row, central=row.central * factor, low=row.low * factor, high=row.high * factor)
        if row.id == name
        else row
        for row in case.prices
    )
    for before, after in zip(case.money().horizons, case.money(rows=changed).horizons, strict=True):
        for old, new in zip(before.leaves, after.leaves, strict=True):
            if old.price != name:
                assert new == old
                continue
            assert new.quantity_difference == old.quantity_difference
            assert new.discount == old.discount
            step = new.price_eur - old.price_eur
            expected = old.quantity_difference * old.discount * step
            if not old.quantity_difference:
                # Only the moment differs: what it is worth follows the price.
                expected = old.amount_eur * (factor - 1.0)
            size = abs(old.amount_eur) + abs(new.amount_eur)
            assert abs(new.amount_eur - old.amount_eur - expected) < 1e-6 + size * 1e-9


@FEW
@given(cases(), st.lists(st.integers(2, MONTHS), unique=True, max_size=3))
def test_steps_of_one_and_the_same_rate_are_one_rate(case: Case, months: list[int]) -> None:
    flat = replace(case, steps=())
    rate = flat.content().money.discount_rate
    same = tuple(DiscountStep(from_month=month, rate=rate) for month in sorted(months))
    for plain, stepped in zip(flat.money().horizons, replace(case, steps=same).money().horizons, strict=True):
        size = max(map(abs, every_number(plain)))
        for one, other in zip(every_number(plain), every_number(stepped), strict=True):
            assert abs(one - other) < 1e-6 + size * 1e-9


@FEW
@given(st.lists(st.floats(0.0, 0.3), min_size=1, max_size=4), st.data())
def test_a_schedule_never_grows_and_stays_between_its_lowest_and_highest_rate(
    rates: list[float], data: st.DataObject
) -> None:
    size = len(rates) - 1
    later = sorted(data.draw(st.sets(st.integers(2, 200), min_size=size, max_size=size)))
    schedule = DiscountSchedule(tuple(zip((1, *later), rates, strict=True)))
    factors = monthly_factors(schedule, 240, once=False)
    assert np.all(np.diff(factors) <= 0.0)
    lowest, highest = (
        monthly_factors(DiscountSchedule.flat(pick(rates)), 240, once=False) for pick in (min, max)
    )
    assert np.all(factors <= lowest + 1e-12)
    assert np.all(factors >= highest - 1e-12)


@FEW
@given(cases())
def test_identical_arms_differ_by_exactly_nothing(case: Case) -> None:
    money = replace(case, plan=case.reference).money()
    for result in money.horizons:
        for balance in (*result.parties, result.society, result.public_purse):
            assert set(numbers(balance.difference)) == {0.0}
            assert balance.reference == balance.plan
            assert (balance.pays_in, balance.gains) == (0.0, 0.0)
        assert result.cheaper_share == 0.0
        assert {leaf.amount_eur for leaf in result.leaves} <= {0.0}
    assert {value for point in money.cumulative for value in (point.mean, point.p50)} == {0.0}
    assert money.break_even_month is None
    assert {life.break_even_month for life in money.lives} == {None}


@FEW
@given(cases())
def test_doubling_prices_doubles_euros(case: Case) -> None:
    doubled = tuple(
        replace(row, central=row.central * 2, low=row.low * 2, high=row.high * 2) for row in case.prices
    )
    once, twice = case.money(), case.money(rows=doubled)
    for small, large in zip(once.horizons, twice.horizons, strict=True):
        assert every_number(large) == [2 * value for value in every_number(small)]
        assert large.lives == small.lives
    assert [point.mean for point in twice.cumulative] == [2 * point.mean for point in once.cumulative]


@FEW
@given(cases(), st.integers(24, MONTHS))
def test_a_longer_horizon_never_changes_earlier_months(case: Case, months: int) -> None:
    short, long = case.money(months), case.money()
    assert long.cumulative[:months] == short.cumulative
    for horizon in (6, 12, 24):
        assert long.at(horizon) == short.at(horizon)


@FEW
@given(cases(), st.data())
def test_the_size_of_blocks_and_the_order_of_lines_do_not_show(case: Case, data: st.DataObject) -> None:
    runs = case.plan.levels.shape[-1]
    cut = data.draw(st.integers(0, runs))
    shuffled = tuple(data.draw(st.permutations(case.lines)))
    pieces = replace(case, lines=shuffled).evaluation()
    for first, last in ((cut, runs), (0, cut)):
        if last > first:
            pieces.add(part(case.reference, first, last), part(case.plan, first, last))
    assert pieces.result() == case.money()


@FEW
@given(cases())
def test_the_curve_ends_at_the_difference_of_society(case: Case) -> None:
    money = case.money()
    for result in money.horizons:
        at = money.cumulative[result.months - 1]
        size = abs(result.society.reference.mean) + abs(result.society.plan.mean)
        assert abs(at.mean - result.society.difference.mean) < CENT + size * 1e-12
