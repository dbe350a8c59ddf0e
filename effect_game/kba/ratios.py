"""Ratios with a named denominator, and the factors between a gross effect and what counts.

The net present value leads; a ratio comes second, because its value depends on what is called a cost.
Benefits over the cost of the help and value over net cost to the public purse are two different
figures and keep two different names.
"""

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.forecast import HorizonResult, Leaf
from effect_game.domain.knowledge import Party
from effect_game.kba.break_even import DUST_EUR
from effect_game.kba.leaves import purse_share, society_share


class Denominator(StrEnum):
    """What a ratio divides by."""

    INTERVENTION_COST = "intervention_cost"
    """All that is spent on the help itself."""
    NET_PUBLIC_COST = "net_public_cost"
    """Cost of the help to the public purse less what it saves and receives (the MVPF's denominator)."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """numerator / denominator in euros. `value` None: the denominator is not above zero."""

    denominator: Denominator
    numerator_eur: float
    denominator_eur: float

    @property
    def value(self) -> float | None:
        if self.denominator_eur <= DUST_EUR:
            return None
        return self.numerator_eur / self.denominator_eur

    @property
    def net_eur(self) -> float:
        """Numerator less denominator: the figure that leads."""
        return self.numerator_eur - self.denominator_eur


def benefit_cost(benefits_eur: Iterable[float], intervention_cost_eur: float) -> Ratio:
    """All benefits, losses among them with their own sign, over the cost of the help alone."""
    return Ratio(Denominator.INTERVENTION_COST, math.fsum(benefits_eur), intervention_cost_eur)


def value_per_public_euro(value_eur: float, net_public_cost_eur: float) -> Ratio:
    """What it is worth to those it is for, over its net cost to the public purse (MVPF)."""
    return Ratio(Denominator.NET_PUBLIC_COST, value_eur, net_public_cost_eur)


def cost_behind(net_benefit_eur: float, ratio: float) -> float | None:
    """The cost that a net benefit and a benefit-cost ratio imply; None at a ratio of 1."""
    return None if ratio == 1.0 else net_benefit_eur / (ratio - 1.0)


def society_ratio(result: HorizonResult, help_causes: Collection[str]) -> Ratio:
    """Society's benefits over the extra cost of the help, against the reference.

    help_causes: leaf causes that are help (cards and trajectories); their leaves are the denominator,
    all others the numerator.
    """
    return _split(result.leaves, [society_share(leaf) for leaf in result.leaves], help_causes)


def public_purse_ratio(
    result: HorizonResult, help_causes: Collection[str], parties: Iterable[Party]
) -> Ratio:
    """The same for the public purse: its own part of the help and of what follows from it."""
    share = purse_share(frozenset(party.id for party in parties if party.public_purse))
    return _split(result.leaves, [share(leaf) for leaf in result.leaves], help_causes)


def _split(leaves: tuple[Leaf, ...], shares: list[int], help_causes: Collection[str]) -> Ratio:
    signed = [
        (leaf.cause in help_causes, share * leaf.amount_eur)
        for leaf, share in zip(leaves, shares, strict=True)
    ]
    spent = -math.fsum(amount for is_help, amount in signed if is_help)
    return benefit_cost([amount for is_help, amount in signed if not is_help], spent)


def net_effect(
    gross: float,
    *,
    deadweight: float = 0.0,
    attribution: float = 1.0,
    displacement: float = 0.0,
    fade: float = 1.0,
) -> float:
    """gross * (1 - deadweight) * attribution * (1 - displacement) * fade, each a share of 0 to 1.

    For studies that report a gross effect. Households do not need it: the reference is simulated,
    attribution is in the effects, and displacement is a row of its own.
    """
    shares = {
        "deadweight": deadweight,
        "attribution": attribution,
        "displacement": displacement,
        "fade": fade,
    }
    for name, share in shares.items():
        if not 0.0 <= share <= 1.0:
            raise ValueError(f"{name} is a share of 0 to 1, it is {share}")
    return gross * (1.0 - deadweight) * attribution * (1.0 - displacement) * fade


def with_optimism_bias(cost_eur: float, bias: float, mitigated: float = 0.0) -> float:
    """A cost raised by what plans like it overran, less the share of that which was dealt with."""
    return cost_eur * (1.0 + bias * (1.0 - mitigated))


def with_tax_burden(public_cost_eur: float, burden: float) -> float:
    """A public cost with the loss of raising it by taxes. Off unless asked for; comes after optimism bias."""
    return public_cost_eur * (1.0 + burden)


def expected_risk(risks: Iterable[tuple[float, float]]) -> float:
    """Sum of chance * euros of a risk register."""
    return math.fsum(chance * euros for chance, euros in risks)


def distribution_weight(reference_income: float, income: float, elasticity: float) -> float:
    """(reference income / income) ^ elasticity: a second column beside the plain one, never instead."""
    if reference_income <= 0.0 or income <= 0.0:
        raise ValueError("a distribution weight needs incomes above zero")
    return math.pow(reference_income / income, elasticity)


def income_ratio_of_weight(weight: float, elasticity: float) -> float:
    """Reference income over income that gives this weight."""
    if weight <= 0.0 or elasticity == 0.0:
        raise ValueError("a weight is above zero and its elasticity is not zero")
    return math.pow(weight, 1.0 / elasticity)
