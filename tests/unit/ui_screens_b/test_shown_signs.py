"""Moving a card never shows a sign that the fine forecast turns around."""

from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan, PlanCard
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.play.forecast import COARSE_RUNS, ForecastRequest
from effect_game.play.views_money import money_at
from tests.support.casus import DE_AUTO, KLEIN, casus_of, forecaster_of


def with_card(casus: Casus, card: str, month: int) -> Plan:
    """A plan of one card, with every yes it needs."""
    needs = next(c for c in casus.household.cards if c.id == card).needs
    agreements = tuple(Agreement(party=need.party, card=card, what=need.what) for need in needs)
    return Plan(title="", cards=(PlanCard(card=card, start_month=month),), agreements=agreements)


def opposite_signs(folder: Path, card: str, month: int) -> list[str]:
    """Jars and horizons where coarse and fine show opposite signs, grouped alike."""
    casus, forecaster = casus_of(folder), forecaster_of(folder)
    plan = with_card(casus, card, month)
    coarse = forecaster.forecast(ForecastRequest(plan=plan, seed=1, runs=COARSE_RUNS))
    fine = forecaster.forecast(ForecastRequest(plan=plan, seed=1))
    found = []
    for months in HORIZONS_MONTHS:
        sizes = {party.id: 0.0 for party in casus.library.parties}
        first, last = (money_at(casus, f, months, sizes) for f in (coarse, fine))
        shown = {jar.id: jar.shown.sign for jar in last.jars}
        found += [
            f"{jar.id} after {months} months"
            for jar in first.jars
            if jar.shown.sign * shown.get(jar.id, 0) < 0
        ]
        if first.society.sign * last.society.sign < 0:
            found.append(f"society after {months} months")
    return found


@pytest.mark.parametrize("month", [1, 5])
@pytest.mark.parametrize("card", [card.id for card in casus_of(KLEIN).household.cards])
def test_a_moved_card_shows_no_sign_opposite_to_the_fine_one(card: str, month: int) -> None:
    assert opposite_signs(KLEIN, card, month) == []


@pytest.mark.slow
@pytest.mark.parametrize("month", [1, 6])
@pytest.mark.parametrize("card", [card.id for card in casus_of(DE_AUTO).household.cards])
def test_a_moved_card_of_a_shipped_household_shows_no_opposite_sign(card: str, month: int) -> None:
    assert opposite_signs(DE_AUTO, card, month) == []
