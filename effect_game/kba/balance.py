"""Balances of parties, society and the public purse: spreads over lives and sums over leaves."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import Balance, Leaf, Spread
from effect_game.domain.language import mark
from effect_game.domain.vocabulary import Cashable
from effect_game.kba.break_even import DUST_EUR
from effect_game.kba.leaves import LeafSums, joined_cashable

Floats = NDArray[np.float64]

SOCIETY = "society"
PUBLIC_PURSE = "public_purse"
SOCIETY_NAME = mark("Samenleving")
PUBLIC_PURSE_NAME = mark("Publieke kas")
_QUANTILES = (0.05, 0.25, 0.50, 0.75, 0.95)


@dataclass(frozen=True, slots=True)
class LifeSpread:
    """What the per-life values of one balance give. se: (3,) reference, plan, difference at mean
    prices; quantiles: (3, 5) at drawn prices."""

    se: tuple[float, ...]
    quantiles: tuple[tuple[float, ...], ...]


def standard_errors(values: Floats) -> Floats:
    """Standard error of the mean over the last axis (runs); zeros for a single life."""
    runs = values.shape[-1]
    if runs < 2:
        return np.zeros(values.shape[:-1])
    errors: Floats = np.std(values, axis=-1, ddof=1) / math.sqrt(runs)
    return errors


def quantiles(values: Floats) -> Floats:
    """(..., 5) the 5, 25, 50, 75 and 95% points over the last axis, linear between two ordered lives.

    Type 8 of Hyndman and Fan (1996): for n lives the point at share p stands at place p (n + 1/3) + 1/3,
    counted from 1, and never outside the lives. It is the type whose mean over pages of lives is nearly
    that of all lives, whatever their distribution.
    """
    ordered = np.sort(values, axis=-1)
    runs = ordered.shape[-1]
    points = []
    for share in _QUANTILES:
        place = min(max(share * (runs + 1 / 3) - 2 / 3, 0.0), runs - 1.0)
        low, high = ordered[..., math.floor(place)], ordered[..., math.ceil(place)]
        between = low + (high - low) * (place - math.floor(place))
        # Rounding must not lift a point over the next one.
        points.append(np.minimum(between, high))
    return np.stack(points, axis=-1)


def life_spreads(se: Floats, points: Floats) -> list[list[LifeSpread]]:
    """Per horizon and balance, from standard errors (3, balances, horizons) and quantiles (..., 5)."""
    errors: list[list[list[float]]] = se.transpose(2, 1, 0).tolist()
    spread: list[list[list[list[float]]]] = points.transpose(2, 1, 0, 3).tolist()
    return [
        [
            LifeSpread(tuple(one_se), tuple(map(tuple, one)))
            for one_se, one in zip(se_there, there, strict=True)
        ]
        for se_there, there in zip(errors, spread, strict=True)
    ]


def make_balance(
    name: tuple[str, str], share: Callable[[Leaf], int], leaves: Sequence[LeafSums], lives: LifeSpread
) -> Balance:
    """One balance. `name`: (id, name). `share`: how a leaf counts for it (+1, 0 or -1).

    Its cashable is that of the leaves that change; 'nee' when none changes: nothing to cash.
    """
    mine = [(sign, sums) for sums in leaves if (sign := share(sums.leaf))]
    reference = math.fsum(sign * sums.reference_eur for sign, sums in mine)
    plan = math.fsum(sign * sums.plan_eur for sign, sums in mine)
    changes = [(sign * sums.leaf.amount_eur, sums.leaf.cashable) for sign, sums in mine]
    changed = [cashable for amount, cashable in changes if abs(amount) > DUST_EUR]
    means = (reference, plan, reference - plan)
    spreads = [
        Spread(mean, se, *points) for mean, se, points in zip(means, lives.se, lives.quantiles, strict=True)
    ]
    return Balance(
        id=name[0],
        name=name[1],
        reference=spreads[0],
        plan=spreads[1],
        difference=spreads[2],
        pays_in=math.fsum(amount for amount, _ in changes if amount < 0.0),
        gains=math.fsum(amount for amount, _ in changes if amount > 0.0),
        cashable=joined_cashable(changed, Cashable.NO),
    )
