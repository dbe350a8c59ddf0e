"""What a sensitivity study tells: which numbers matter, where the sign turns, and what chance is.

Amounts are society's difference (reference minus plan) in discounted euros per life at mean prices, as in
domain.forecast. Computed in play.sensitivity.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.appraisal import Ratio
from effect_game.kba.loops import NotKnown, TwoLoops


class BarKind(StrEnum):
    PARAMETER = "parameter"
    PRICE = "price"
    DISCOUNT = "discount"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class Bar:
    """One number at both ends of its 95% range while all else is drawn as always, under the same luck.

    values in `unit` (of play.parameters.Scale, the price's unit in euros, 'per jaar'; a switch has 0 and
    1 = off and on). swing = |high_eur - low_eur|; its standard error is over lives, paired.
    """

    kind: BarKind
    id: str
    label: str
    unit: str
    low_value: float
    value: float
    high_value: float
    low_eur: float
    high_eur: float
    swing_eur: float
    swing_se_eur: float


@dataclass(frozen=True, slots=True)
class BreakEvenValue:
    """The value at which society's difference is zero; None = not to be reached.

    kind PRICE: euros of the casus' price level, nothing below zero. kind PARAMETER: how many times as
    strong the effects of a card are (1 = as they are), looked for from 0 to 2; what a card arranges for
    certain stays. within: it lies within the 95% range (a price) or below 1 (a card). at_zero_eur:
    society's difference at a price of zero, or without any effect of the card.
    """

    kind: BarKind
    id: str
    label: str
    unit: str
    current: float
    value: float | None
    within: bool
    at_zero_eur: float


class ContributionKind(StrEnum):
    CARD = "card"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Contribution:
    """Leave-one-out: society's difference of the plan less that without this card or stop, same lives.

    se_eur: of this difference, paired over lives. scalable: the card has effects on rows, so that it
    has a break-even; others work by what they set. Contributions do not add up to the whole.
    """

    kind: ContributionKind
    id: str
    label: str
    eur: float
    se_eur: float
    scalable: bool


@dataclass(frozen=True, slots=True)
class PlanRatio:
    """Benefits over the extra cost of the help = new_help_eur - ended_help_eur."""

    perspective: str
    ratio: Ratio
    new_help_eur: float
    ended_help_eur: float


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """bars: largest swing first, those without any swing left out and named in `without_effect`.

    society_se_eur: of the number of lives alone; not_known: of the numbers themselves. break_even: prices
    that matter most first, then cards whose effects can be scaled. without_marginal: names of used price
    rows that have no marginal price and keep their average.
    """

    seed: int
    runs: int
    months: int
    society_eur: float
    society_se_eur: float
    bars: tuple[Bar, ...]
    without_effect: tuple[str, ...]
    not_known: NotKnown | None
    contributions: tuple[Contribution, ...]
    break_even: tuple[BreakEvenValue, ...]
    ratios: tuple[PlanRatio, ...]
    loops: TwoLoops
    without_marginal: tuple[str, ...]
