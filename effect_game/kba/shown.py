"""Which jars are shown, and whose pocket is the wrong one. Rounding of amounts: play.digits.

Look.md sections 3 and 8: at most eight jars in a fixed order; parties without money are left out
(`with_money`); what does not fit is merged inside a family first, then into one rest.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from effect_game.domain.forecast import Balance, HorizonResult
from effect_game.domain.knowledge import Party
from effect_game.domain.language import mark, tr
from effect_game.kba.break_even import DUST_EUR

MOST_JARS = 8
REST = "rest"
REST_NAME = mark("Overige partijen")


@dataclass(frozen=True, slots=True)
class Jar:
    """One jar with what is in it, in mean discounted euros of net cost; difference as everywhere.

    id: the party's, 'family:<family>' or 'rest'. se_eur: of the difference; for a merged jar the
    sum of its parts' errors, which is the most it can be.
    """

    id: str
    name: str
    parties: tuple[str, ...]
    reference_eur: float
    plan_eur: float
    difference_eur: float
    se_eur: float


def with_money(result: HorizonResult) -> frozenset[str]:
    """Ids of the parties with money: in one of the twenty lives, or on average more than can be told apart.

    What is rare and dear may happen in none of the twenty, and yet it is part of every sum.
    """
    errors = (balance.difference.se for balance in result.parties if balance.id in result.touched)
    least = max(errors, default=0.0)
    rare = (b.id for b in result.parties if abs(b.difference.mean) > max(least, DUST_EUR))
    return frozenset((*result.touched, *rare))


def jars(
    result: HorizonResult,
    parties: Sequence[Party],
    *,
    most: int = MOST_JARS,
    sizes: Mapping[str, float] | None = None,
) -> tuple[Jar, ...]:
    """The jars of a view, in the order of `parties`, the rest last.

    `sizes` (party id -> euros) decides who is merged first, the smallest sums; None = the size of
    the difference. Hand in fixed sizes where jars may not regroup while a card is dragged.
    """
    balances = {balance.id: balance for balance in result.parties}
    size = sizes or {name: abs(balance.difference.mean) for name, balance in balances.items()}
    here = with_money(result)
    shown = [p for p in parties if p.has_jar and (p.always_shown or p.id in here)]
    groups = [[party] for party in shown]
    while len(groups) > most and (family := _smallest_family(groups, size)) is not None:
        groups = _merge_family(groups, family)
    rest: list[Party] = []
    while len(groups) + bool(rest) > most:
        foldable = [group for group in groups if not any(party.always_shown for party in group)]
        if not foldable:
            break
        # Of equal sums the last in the fixed order goes first.
        smallest = min(reversed(foldable), key=lambda group: _sum(group, size))
        groups.remove(smallest)
        rest.extend(smallest)
    made = [_jar(group, balances) for group in groups]
    if rest:
        in_order = [party for party in shown if party in rest]
        made.append(_merged(REST, tr(REST_NAME), in_order, balances))
    return tuple(made)


def _sum(group: Sequence[Party], size: Mapping[str, float]) -> float:
    return math.fsum(size.get(party.id, 0.0) for party in group)


def _smallest_family(groups: Sequence[Sequence[Party]], size: Mapping[str, float]) -> str | None:
    """The family with two or more jars whose sum is smallest; None when there is nothing to merge."""
    families: dict[str, list[Party]] = {}
    for group in groups:
        if _may_merge(group):
            families.setdefault(group[0].family, []).append(group[0])
    several = {family: members for family, members in families.items() if len(members) > 1}
    if not several:
        return None
    return min(several, key=lambda family: _sum(several[family], size))


def _may_merge(group: Sequence[Party]) -> bool:
    return len(group) == 1 and not group[0].always_shown


def _merge_family(groups: Sequence[list[Party]], family: str) -> list[list[Party]]:
    """One jar in the place of the family's first; the others of the family leave theirs."""
    members = [group[0] for group in groups if _may_merge(group) and group[0].family == family]
    merged: list[list[Party]] = []
    for group in groups:
        if group[0] is members[0]:
            merged.append(members)
        elif not (_may_merge(group) and group[0].family == family):
            merged.append(group)
    return merged


def _jar(group: Sequence[Party], balances: Mapping[str, Balance]) -> Jar:
    if len(group) > 1:
        return _merged(f"family:{group[0].family}", group[0].family_name, group, balances)
    return _merged(group[0].id, group[0].name, group, balances)


def _merged(jar_id: str, name: str, group: Sequence[Party], balances: Mapping[str, Balance]) -> Jar:
    parts = [balances[party.id] for party in group]
    return Jar(
        id=jar_id,
        name=name,
        parties=tuple(party.id for party in group),
        reference_eur=math.fsum(part.reference.mean for part in parts),
        plan_eur=math.fsum(part.plan.mean for part in parts),
        difference_eur=math.fsum(part.difference.mean for part in parts),
        se_eur=math.fsum(part.difference.se for part in parts),
    )


@dataclass(frozen=True, slots=True)
class WrongPocket:
    """Who puts in most (payer_eur < 0) while somebody else gains most (gainer_eur > 0)."""

    payer: str
    payer_eur: float
    gainer: str
    gainer_eur: float


def is_clear(balance: Balance) -> bool:
    """True when the difference is at least two standard errors from zero, so its sign may be shown."""
    difference = balance.difference
    return abs(difference.mean) > DUST_EUR and abs(difference.mean) >= 2.0 * difference.se


def wrong_pocket(result: HorizonResult, parties: Sequence[Party]) -> WrongPocket | None:
    """The largest payer and the largest gainer of those with a jar; None unless both are clear.

    Of equal amounts the first in the order of `parties` counts.
    """
    with_jar = [party.id for party in parties if party.has_jar]
    clear = sorted(
        (balance for balance in result.parties if balance.id in with_jar and is_clear(balance)),
        key=lambda balance: with_jar.index(balance.id),
    )
    payers = [balance for balance in clear if balance.difference.mean < 0.0]
    gainers = [balance for balance in clear if balance.difference.mean > 0.0]
    if not payers or not gainers:
        return None
    payer = min(payers, key=lambda balance: balance.difference.mean)
    gainer = max(gainers, key=lambda balance: balance.difference.mean)
    return WrongPocket(payer.id, payer.difference.mean, gainer.id, gainer.difference.mean)
