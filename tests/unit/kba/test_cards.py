"""The nominal cost on the face of a card."""

import pytest

from effect_game.domain.model import Driver, DriverKind
from effect_game.domain.vocabulary import FlowKind, Intensity
from effect_game.kba.cards import nominal_cost
from tests.support.tiny_money import (
    ACTIVE,
    CARE,
    CITY,
    EVENT,
    FAMILY,
    HOUR,
    LANDLORD,
    RENT,
    START,
    library,
    line,
)

LIGHT = Driver(DriverKind.ACTIVE, CARE, intensity=Intensity.LIGHT)
NORMAL = Driver(DriverKind.ACTIVE, CARE, intensity=Intensity.NORMAL)


def test_start_counts_once_and_running_every_month_without_discount() -> None:
    lines = (line(START, HOUR, 3.0, once=True), line(NORMAL, HOUR, 2.0), line(LIGHT, HOUR, 1.0))
    cost = nominal_cost(lines, CARE, 6, library())
    assert cost.of(CITY) == pytest.approx(1500.0)
    ((_, amount),) = cost.parties
    assert (amount.low_eur, amount.high_eur) == pytest.approx((1200.0, 1800.0))
    assert nominal_cost(lines, CARE, 6, library(), intensity=Intensity.LIGHT).of(CITY) == pytest.approx(900.0)


def test_lines_of_events_and_of_other_cards_do_not_count() -> None:
    lines = (line(EVENT, HOUR), line(Driver(DriverKind.ACTIVE, "card:test_other"), HOUR))
    cost = nominal_cost(lines, CARE, 6, library())
    assert cost.parties == ()
    assert (cost.of(CITY), cost.paid.mean_eur) == (0.0, 0.0)


def test_a_transfer_shows_at_both_ends_and_counts_once_as_paid() -> None:
    lines = (line(ACTIVE, HOUR, kind=FlowKind.TRANSFER, payer=CITY, receiver=FAMILY), line(START, RENT))
    cost = nominal_cost(lines, CARE, 2, library())
    assert (cost.of(CITY), cost.of(FAMILY)) == pytest.approx((800.0, -200.0))
    family = dict(cost.parties)[FAMILY]
    assert (family.low_eur, family.high_eur) == pytest.approx((-240.0, -160.0))
    assert cost.paid.mean_eur == pytest.approx(800.0)


def test_the_window_of_an_agreement_is_kept() -> None:
    lines = (
        line(ACTIVE, RENT, 1.0, until_month=3),
        line(ACTIVE, RENT, 0.5, from_month=4),
        line(ACTIVE, RENT, 0.5, payer=LANDLORD, from_month=4),
    )
    cost = nominal_cost(lines, CARE, 4, library(), start_month=2)
    # Months 2 to 5: two before the agreement, two after it.
    assert (cost.of(CITY), cost.of(LANDLORD)) == pytest.approx((1800.0, 600.0))
