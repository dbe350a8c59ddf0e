"""Expected counts through the ledger: exact money is what the lives cost on average."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from effect_game.domain.model import Driver, DriverKind, LedgerLine, Model, Schedule
from effect_game.domain.vocabulary import Intensity
from effect_game.engine.exact import evaluate
from effect_game.engine.simulate import Engine
from effect_game.kba.arm import price_arm
from effect_game.kba.leaves import line_sums, society_per_month
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.prices import level_prices
from tests.support.tiny_money import HOUR, PRICES, RENT, WORK, library, line
from tests.unit.engine.engine_models import CRISIS, FINANCES, NOTHING, START
from tests.unit.engine.exact_models import HELP, HOME, LOSE, MORE, TALK, held

MONTHS, RUNS = 18, 20_000


def lines() -> tuple[LedgerLine, ...]:
    move = "event:home:rent:shelter@household"
    return (
        line(Driver(DriverKind.LEVEL, FINANCES, levels=(1, 2)), WORK, 3.0),
        line(Driver(DriverKind.SITUATION, f"{HOME}=shelter", unless=(CRISIS,)), HOUR, 2.0, until_month=12),
        line(Driver(DriverKind.EVENT, LOSE), RENT, 0.5),
        line(Driver(DriverKind.EVENT, move, unless=(CRISIS,)), RENT, 0.25, from_month=3),
        line(Driver(DriverKind.ACTIVE, TALK), HOUR, 1.5),
        line(Driver(DriverKind.ACTIVE, HELP, intensity=Intensity.NORMAL, unless=(CRISIS,)), HOUR, 0.5),
        line(Driver(DriverKind.START, MORE), HOUR, 4.0, once=True),
    )


def ledger() -> Ledger:
    content = library()
    levels = level_prices(PRICES, content.money)
    parties = [party.id for party in content.parties]
    return make_ledger(lines(), parties, levels, content.money, MONTHS, (12, MONTHS))


def exact_society(made: Ledger, built: Model, schedule: Schedule) -> NDArray[np.float64]:
    """(horizons,) expected discounted euros."""
    drivers = [counted.driver for counted in made.counted]
    counts: NDArray[Any] = evaluate(built, schedule, MONTHS, START, drivers).expected_counts(drivers)
    monthly = society_per_month(line_sums(made, counts, 1), MONTHS)
    return np.cumsum(monthly)[[11, MONTHS - 1]]


@pytest.mark.parametrize("planned", [True, False])
def test_exact_money_is_the_mean_of_the_money_of_the_lives(planned: bool) -> None:
    built, schedule = held()
    made, arm = ledger(), schedule if planned else NOTHING
    trace = Engine(built, 4).run([arm], 1, RUNS, MONTHS, START)[0]
    ones = {name: np.ones(RUNS) for name in (HOUR, RENT, WORK)}
    lives = price_arm(made, trace, ones).mean[-1]
    exact, error = exact_society(made, built, arm), lives.std(axis=1) / np.sqrt(RUNS)
    assert (np.abs(lives.mean(axis=1) - exact) < 4 * error).all()
    assert (exact > 10 * error).all()
