"""Society's money split by price row: the same money, ready for other prices."""

import numpy as np
import pytest

from effect_game.domain.model import LedgerLine
from effect_game.kba.arm import price_arm
from effect_game.kba.by_price import amounts_by_price, purse_sign, society_sign
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.prices import level_prices
from tests.support.tiny_money import (
    FAMILY,
    HOUR,
    LANDLORD,
    LINES,
    PARTIES,
    PRICES,
    RENT,
    WORK,
    TinyTrace,
    library,
    money_rules,
    trace,
)

NAMES = (HOUR, RENT, WORK)
MONTHS = 24


def ledger(lines: tuple[LedgerLine, ...] = LINES) -> Ledger:
    levels = level_prices(PRICES, money_rules())
    parties = [party.id for party in PARTIES]
    return make_ledger(lines, parties, levels, library().money, MONTHS, (12, MONTHS))


def busy() -> TinyTrace:
    lives = trace(MONTHS, 5)
    months, runs = np.meshgrid(np.arange(MONTHS), np.arange(5), indexing="ij")
    lives.active[0], lives.hits[0] = (months + runs) % 4, (months * 3 + runs) % 7 == 0
    lives.started[0] = months == runs
    lives.flags[0, 1:], lives.levels[0, 1:] = (months + runs) % 2 == 0, (months + 2 * runs) % 5
    return lives


def test_the_parts_add_up_to_society_in_every_life() -> None:
    amounts = amounts_by_price(ledger(), busy(), NAMES, society_sign)
    ones = {name: np.ones(5) for name in NAMES}
    whole = price_arm(ledger(), busy(), ones).mean[-1, -1]
    assert amounts.shape == (3, 5)
    assert amounts.sum(axis=0) == pytest.approx(whole, abs=1e-9)


def test_with_drawn_prices_they_add_up_too() -> None:
    multipliers = {name: np.linspace(0.5, 2.0, 5) * (1 + place) for place, name in enumerate(NAMES)}
    drawn = np.array([multipliers[name] for name in NAMES])
    whole = price_arm(ledger(), busy(), multipliers).drawn[-1, -1]
    assert (drawn * amounts_by_price(ledger(), busy(), NAMES, society_sign)).sum(axis=0) == pytest.approx(
        whole, abs=1e-9
    )


def test_a_price_that_is_only_moved_between_parties_is_nothing_to_society() -> None:
    transfers = tuple(line for line in LINES if line.payer and line.receiver)
    assert transfers
    assert not amounts_by_price(ledger(transfers), busy(), NAMES, society_sign).any()


def test_extra_production_counts_against_cost() -> None:
    made = amounts_by_price(ledger((LINES[4],)), busy(), NAMES, society_sign)
    assert (made[2] < 0.0).all()
    assert not made[:2].any()


def test_a_price_that_was_not_named_is_refused() -> None:
    with pytest.raises(KeyError):
        amounts_by_price(ledger(), busy(), (HOUR,), society_sign)


def test_of_several_parties_together_what_moves_between_them_cancels() -> None:
    ones = {name: np.ones(5) for name in NAMES}
    whole = price_arm(ledger(), busy(), ones).mean[:, -1]
    order = [party.id for party in PARTIES]
    for together in ((FAMILY,), (FAMILY, LANDLORD), tuple(order)):
        amounts = amounts_by_price(ledger(), busy(), NAMES, purse_sign(ledger(), together))
        expected = sum(whole[order.index(name)] for name in together)
        assert amounts.sum(axis=0) == pytest.approx(expected, abs=1e-9)
