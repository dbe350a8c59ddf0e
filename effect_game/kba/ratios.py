"""A plan's benefits over the extra cost of its help, from the leaves of a result."""

import math
from collections.abc import Collection, Iterable

from effect_game.domain.appraisal import Ratio, benefit_cost
from effect_game.domain.forecast import HorizonResult, Leaf
from effect_game.domain.knowledge import Party
from effect_game.kba.leaves import purse_share, society_share


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
