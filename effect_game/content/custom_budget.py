"""Cards that are paid out of the maatwerkbudget: what they cost, and who above the team decides.

A household has one maatwerkbudget a year. Its cards are taken in order of start month (then of id): what the
budget of that year has paid so far and this card together say which rung of the ladder decides about it, and
the weeks of that rung are waited before the card's own wait. What is too large for the budget is paid from
elsewhere and leaves the budget to the next card. A card that needs another party's yes is decided at the
table, so no rung stands before it; what it costs counts all the same. Without a ladder nobody stands above
the team.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from effect_game.domain.cards import Card
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.ladder import Rung, rung_for
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import AgreementKind

MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Purchase:
    """One purchase: what it costs, and what it and all that the budget paid before it cost together, in euros
    of the casus' price level.

    year: counted from 0. rung: who decides; None: the table does, or nobody has to. inside: the
    maatwerkbudget pays it.
    """

    card: str
    year: int
    cost_eur: float
    together_eur: float
    rung: Rung | None
    inside: bool

    @property
    def weeks(self) -> float:
        """Weeks from the card's start month until the decision."""
        return 0.0 if self.rung is None else self.rung.weeks.central


def purchases(casus: Casus, planned: Iterable[PlanCard]) -> dict[str, Purchase]:
    """Every planned card that is paid out of the budget, in the order in which they use it up."""
    cards = {card.id: card for card in casus.household.cards}
    ladder, found = casus.library.ladder, {}
    spent: dict[int, float] = {}
    budget = budget_eur(ladder)
    for one in sorted(planned, key=lambda each: (each.start_month, each.card)):
        card = cards.get(one.card)
        if card is None or not card.from_budget:
            continue
        cost = cost_eur(card, casus.library)
        year = (one.start_month - 1) // MONTHS_IN_YEAR
        together = spent.get(year, 0.0) + cost
        inside = together <= budget
        rung = None if card.needs else rung_for(ladder, AgreementKind.PAY, together)
        found[card.id] = Purchase(card.id, year, cost, together, rung, inside)
        if inside:
            spent[year] = together
    return found


def cost_eur(card: Card, library: Library) -> float:
    """What is bought when the card starts, at mean prices of the casus' price level."""
    row = next(each for each in library.interventions if each.id == card.intervention)
    prices = {price.id: price for price in library.prices}
    return sum(
        use.quantity * prices[use.price].central * library.money.index_factor(prices[use.price])
        for use in row.start_consumption
    )


def budget_eur(ladder: Iterable[Rung]) -> float:
    """The maatwerkbudget of a household for a year; 0 without a ladder."""
    ceilings = [rung.up_to_eur.central for rung in ladder if rung.budget and rung.up_to_eur is not None]
    return max(ceilings, default=0.0)
