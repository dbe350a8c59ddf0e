"""The same offer in two plans for one household: one in which the party loses, one in which it does not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from effect_game.content.modes import in_mode
from effect_game.domain.counterpart import Counterpart
from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard, Stop
from effect_game.domain.vocabulary import Answer, Mode
from effect_game.play import negotiation
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.outcomes import own_line
from effect_game.play.state import State
from tests.property.table_offers import at_table, offers
from tests.support.casus import SHIPPED, casus_of

pytestmark = pytest.mark.slow
RUNS = 1024
LEAST_PARTIES = 7
"""Of the twelve that can sit at a table."""


@dataclass(frozen=True)
class Tried:
    """A plan with the asked card: its state, the party's simulated own line, and the error of its mean."""

    state: State
    line: OwnLine
    se: float

    @property
    def loses(self) -> bool:
        return self.line.net_eur < -2 * self.se


def states(casus: Casus, other: Counterpart) -> Iterator[State]:
    """The asked card alone, with each other card, with each trajectory stopped."""
    asked = next(ask.card for ask in other.asks if ask.id == other.mandate[0])
    assert asked is not None
    alone = replace(at_table(casus), cards=(PlanCard(card=asked),))
    yield alone
    for card in casus.household.cards:
        if card.id != asked:
            yield replace(alone, cards=(*alone.cards, PlanCard(card=card.id)))
    for trajectory in casus.household.trajectories:
        yield replace(alone, stops=(Stop(trajectory=trajectory.id),))


def tried(casus: Casus, forecaster: Forecaster, other: Counterpart) -> list[Tried]:
    """Every such plan, forecast as the table does it: the plan in which this party says yes."""
    made = []
    for state in states(casus, other):
        plan = negotiation.plan_if_yes(casus, state, r.MakeOffer(other.party, other.mandate[:1]))
        months = other.horizon_months
        forecast = forecaster.forecast(
            ForecastRequest(plan=plan, seed=1, everything=True, runs=RUNS, months=months)
        )
        balance = next(one for one in forecast.at(months).parties if one.id == other.party)
        made.append(Tried(state, own_line(casus, forecast, other.party), balance.difference.se))
    return made


def turns(casus: Casus, offer: r.MakeOffer, plans: list[Tried]) -> bool:
    """Whether this offer is a yes in a plan in which the party does not lose, and no yes where it does."""
    said = [(one.loses, negotiation.answer(casus, one.state, offer, one.line).answer) for one in plans]
    return (False, Answer.YES) in said and any(loses and got is not Answer.YES for loses, got in said)


@cache
def with_both(folder: Path) -> tuple[str, ...]:
    """Parties of a household that lose in one plan and not in another; for each, an offer that shows it."""
    casus = in_mode(casus_of(folder), Mode.EXPERT)
    forecaster = Forecaster(casus)
    both = []
    for other in casus.household.counterparts:
        plans = tried(casus, forecaster, other)
        if {one.loses for one in plans} == {True, False}:
            both.append(other.party)
            assert any(turns(casus, offer, plans) for offer in offers(other)), other.party
    return tuple(both)


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_who_loses_in_one_plan_and_not_in_another_answers_the_same_offer_otherwise(folder: Path) -> None:
    with_both(folder)


def test_such_plans_exist_for_most_parties() -> None:
    """The others always lose or never do, whatever lies beside their card (tests/property/test_table.py)."""
    assert len({party for folder in SHIPPED for party in with_both(folder)}) >= LEAST_PARTIES
