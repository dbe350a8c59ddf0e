"""What a maker says beside the story: what kind of dilemma it is, what it may cost, what is accepted."""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT


class Mix(StrEnum):
    """The kind of dilemma a household was made for; scenariocontrole tests it by simulation.

    pays_off: the expert plan pays off for society. other_party: the municipality pays, another party gains.
    less_is_best: stopping helps more than starting. costs_more: the expert plan costs society more than it
    saves, and is right. safety: what tempts is cheaper and leaves somebody below the floor.
    """

    PAYS_OFF = "pays_off"
    OTHER_PARTY = "other_party"
    LESS_IS_BEST = "less_is_best"
    COSTS_MORE = "costs_more"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCostRange:
    """Published public cost of such a household, euros a year at the casus' price level.

    `source`: id in the library. Compared with the first year without a plan.
    """

    __pydantic_config__ = STRICT
    low: float
    high: float
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A finding of the scenariocontrole that the maker has seen and leaves, with the reason.

    `code` of the finding, `about` as the finding tells it (the id it is about, or the field).
    """

    __pydantic_config__ = STRICT
    code: str
    about: str
    reason: str
