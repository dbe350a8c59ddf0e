"""What a party believes about its own net: where it starts, what moves it, and by how much each thing did.

belief = start + w (net - start), w = 1 - prod(1 - w_i) over all that was shown (facts, numbers, earlier
agreements). start = the content's prior, moved first toward the amount that was said about the party's own
line, if any. Good news weighs w_i times the factor of gezag, bad news w_i. So a belief never falls when gezag
or the amount that was said rises.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb, floor, log10, prod

from effect_game.domain.counterpart import Counterpart, OfferItem
from effect_game.domain.household import Casus
from effect_game.play import authority

OWN_LINE = "own_line"
MOST_WEIGHT = 1.0


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A party's simulated difference within its horizon: mean, and the 5 and 95% points of the lives."""

    net_eur: float
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True)
class Showing:
    """Everything a belief hangs on. `claim_eur`: what was said about the own line, None for nothing."""

    items: tuple[OfferItem, ...]
    claim_eur: float | None
    level: int


@dataclass(frozen=True, slots=True)
class Moved:
    """What one shown thing did to a belief (euros). in_order: in the order of showing; average: over all
    orders. Either way the parts add up to belief minus prior."""

    item: str
    in_order_eur: float
    average_eur: float


def is_sound(amount_eur: float, line: OwnLine) -> bool:
    """Whether an amount lies inside the simulated range: p5 to p95 with the mean in it, bounds rounded
    outward to two figures, so that rounding is never a bluff."""
    low, high = min(line.low_eur, line.net_eur), max(line.high_eur, line.net_eur)
    return two_figures(low, up=False) <= amount_eur <= two_figures(high, up=True)


def reaches(promised_eur: float, line: OwnLine) -> bool:
    """Whether the line still gives what was promised, or more."""
    return promised_eur <= two_figures(max(line.high_eur, line.net_eur), up=True)


def two_figures(amount_eur: float, *, up: bool) -> float:
    """An amount in two figures, rounded up or down."""
    if amount_eur == 0.0:
        return 0.0
    unit = 10.0 ** (floor(log10(abs(amount_eur))) - 1)
    whole = floor(amount_eur / unit)
    exact = whole * unit == amount_eur
    return (whole + (1 if up and not exact else 0)) * unit


def weight_of(casus: Casus, item: OfferItem) -> float:
    """Weight of one shown thing before gezag."""
    if item.party is not None:
        return authority.rules_of(casus).agreement_weight
    return casus.library.dynamics.belief_weight[item.grade.value]


def belief(casus: Casus, other: Counterpart, showing: Showing, net_eur: float) -> float:
    """What the party believes its own net is (euros within its horizon)."""
    rules = authority.rules_of(casus)
    good = authority.factor(rules, showing.level)
    start = other.prior_eur
    if showing.claim_eur is not None:
        weight = rules.own_line_weight * (good if showing.claim_eur > start else 1.0)
        start += min(weight, MOST_WEIGHT) * (showing.claim_eur - start)
    trust = good if net_eur > start else 1.0
    left = prod(1.0 - min(weight_of(casus, item) * trust, MOST_WEIGHT) for item in showing.items)
    return start + (1.0 - left) * (net_eur - start)


def moves(casus: Casus, other: Counterpart, showing: Showing, net_eur: float) -> tuple[Moved, ...]:
    """What each shown thing did, in the order of showing; the own line, if any, stands first."""
    names = [item.id for item in showing.items]
    if showing.claim_eur is not None:
        names.insert(0, OWN_LINE)

    def believed(chosen: Sequence[str]) -> float:
        kept = tuple(item for item in showing.items if item.id in chosen)
        claim = showing.claim_eur if OWN_LINE in chosen else None
        return belief(casus, other, Showing(kept, claim, showing.level), net_eur)

    made = []
    for place, name in enumerate(names):
        in_order = believed(names[: place + 1]) - believed(names[:place])
        rest = [one for one in names if one != name]
        average = 0.0
        for size in range(len(names)):
            share = 1.0 / (len(names) * comb(len(rest), size))
            for before in combinations(rest, size):
                average += share * (believed((*before, name)) - believed(before))
        made.append(Moved(name, in_order, average))
    return tuple(made)
