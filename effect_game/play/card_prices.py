"""What help costs when all goes as planned: for 'schat eerst', the face of a card and the written plan."""

from effect_game.content.compile import compile_arms
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.model import DriverKind
from effect_game.domain.plan import NO_PLAN, Agreement, Plan, PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity
from effect_game.kba.cards import NominalCost, nominal_cost

MONTHS_PER_YEAR = 12


def card_price(
    casus: Casus, card: str, duration_months: int | None = None, intensity: Intensity = Intensity.NORMAL
) -> NominalCost:
    """Undiscounted euros per party over the card's length, its own payer paying; no yes is assumed
    to shift the bill. Raises UserError for an unknown card."""
    found = next((c for c in casus.household.cards if c.id == card), None)
    if found is None:
        raise UserError(
            "plan.unknown_card", tr("De kaart '{card}' bestaat niet in dit huishouden.", card=card)
        )
    row = next(i for i in casus.library.interventions if i.id == found.intervention)
    months = duration_months or found.duration_months or row.duration_months
    # Without its yes a card has no lines at all, so the yes is given here, with no share of the bill.
    agreed = tuple(Agreement(party=need.party, card=card, what=need.what) for need in found.needs)
    plan = Plan(title="", cards=(PlanCard(card=card, intensity=intensity),), agreements=agreed)
    lines = compile_arms(casus, plan).plan_lines
    return nominal_cost(lines, card, months, casus.library, intensity=intensity)


def yearly_prices(casus: Casus) -> dict[str, NominalCost]:
    """What each trajectory costs in a year in which it goes on: undiscounted euros per party, by its id."""
    lines = compile_arms(casus, NO_PLAN).reference_lines
    running = [line for line in lines if line.driver.kind is DriverKind.ACTIVE]
    return {
        each.id: nominal_cost(running, each.id, MONTHS_PER_YEAR, casus.library)
        for each in casus.household.trajectories
    }
