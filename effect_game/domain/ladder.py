"""The rungs above the team: who else can decide, up to what amount, and what that takes.

Part of the schema of the library (scenarios/library/ladder.yaml), from the lowest rung up. Two things read
it: a card that is paid out of the maatwerkbudget (content/custom_budget.py), and a refusal at the table that
is taken higher up.
"""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT, Estimate
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import AgreementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of the ladder. id 'rung:...'.

    decides: who, in Dutch; text: what happens there, in one sentence. up_to_eur: what it may spend on one
    household in a year, all its decisions together; None: no ceiling. weeks: from asking to the answer.
    can: what it can give. gezag: points of gezag one needs to be heard here. budget: what it spends is the
    maatwerkbudget of this household. lesson: what practice shows about it, with its source (id).
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    decides: Shown
    text: Shown
    weeks: Estimate
    can: tuple[AgreementKind, ...]
    gezag: int
    up_to_eur: Estimate | None = None
    budget: bool = False
    lesson: Shown = ""
    lesson_source: str | None = None

    def covers(self, amount_eur: float) -> bool:
        """Whether this rung may decide about this much on one household."""
        return self.up_to_eur is None or amount_eur <= self.up_to_eur.central


def rung_for(ladder: tuple[Rung, ...], what: AgreementKind, amount_eur: float = 0.0) -> Rung | None:
    """The lowest rung that can give `what` up to this amount; None when no rung can."""
    return next((rung for rung in ladder if what in rung.can and rung.covers(amount_eur)), None)
