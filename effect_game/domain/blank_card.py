"""A card people make themselves: its definition in a plan, and the rules it gets its other numbers from."""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT, Estimate
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import LifeDomain

MOST_BLANK_CARDS = 3
BLANK_ID = "card:own_"
"""How the id of an own card begins; after it comes its number."""


class BlankStrength(StrEnum):
    """How much it does at most."""

    SMALL = "klein"
    MIDDLE = "midden"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankCard:
    """An own intervention. id 'card:own_1' to 'card:own_3'.

    executor: who carries it out, free words or the id of a team member. life_domain: the room it acts on, of
    `persons`. low_eur, high_eur: own price range, once or per month; payer: a party. hours_per_month: of the
    own team. load: points of draagkracht. from_budget: bought once, out of the maatwerkbudget.
    """

    __pydantic_config__ = STRICT
    id: str
    title: str
    text: str
    executor: str
    persons: tuple[str, ...]
    life_domain: LifeDomain
    strength: BlankStrength
    payer: str
    low_eur: float
    high_eur: float
    per_month: bool = False
    hours_per_month: float = 0.0
    load: float = 0.5
    months: int = 6
    wait_weeks: float = 4.0
    from_budget: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthRow:
    """What a strength does: an effect size with its source, from nothing to the most."""

    __pydantic_config__ = STRICT
    strength: BlankStrength
    shift: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankRules:
    """What nobody who makes a card can know: how strong it is, who begins, who leaves, how long it lasts."""

    __pydantic_config__ = STRICT
    strengths: tuple[StrengthRow, ...]
    uptake: Estimate
    dropout: Estimate
    ramp_months: int
    halflife_months: int
    basis: Shown
