"""The one rounding of what parties pay and gain: every view of the same money takes its euros from here.

Amounts of one horizon share a step (look.md section 4) and add up to society's own, so jars, table of
parties, side by side and looking back cannot tell the same difference in two ways.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from effect_game.domain.forecast import Balance, HorizonResult
from effect_game.domain.household import Casus
from effect_game.kba.balance import SOCIETY
from effect_game.kba.shown import with_money
from effect_game.play.digits import round_parts_eur, rounding_step_eur

PARTY_STEP_EUR = 50
"""What one party alone is told in, where no other amount has to add up with it: at the table and after it."""


@dataclass(frozen=True, slots=True)
class PartyAmounts:
    """Whole shown euros of one horizon. `by_id`: party id, of those with money; `society_eur`: their sum."""

    step_eur: int
    by_id: Mapping[str, int]
    society_eur: int

    def of(self, *ids: str) -> int:
        """Shown euros of a party, of several together, or of 'society'; 0 for who has no money in it."""
        return sum(self.society_eur if each == SOCIETY else self.by_id.get(each, 0) for each in ids)


def shown_parties(casus: Casus, result: HorizonResult) -> list[Balance]:
    """Who has a line in the table: always shown or with money in it, largest payer first."""
    wanted = {party.id for party in casus.library.parties if party.always_shown} | with_money(result)
    return sorted((b for b in result.parties if b.id in wanted), key=lambda b: (b.difference.mean, b.name))


def step_of(balances: Sequence[Balance]) -> int:
    """The rounding step that holds for these balances together, in euros."""
    return rounding_step_eur([balance.difference.se for balance in balances])


def party_amounts(casus: Casus, result: HorizonResult, step_eur: int | None = None) -> PartyAmounts:
    """The shown euros of a horizon; `step_eur` where several plans stand beside each other."""
    balances = shown_parties(casus, result)
    step = step_of(balances) if step_eur is None else step_eur
    means = [balance.difference.mean for balance in balances]
    # Who has no line holds less than an error, perhaps more together: the lines still add up to the whole.
    shown = round_parts_eur(means, step, total_eur=result.society.difference.mean)
    return PartyAmounts(step, dict(zip((b.id for b in balances), shown, strict=True)), sum(shown))
